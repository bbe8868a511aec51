#include "ui/payments/bulkreason.h"

#include "ui/kit/accessibility/focuslead.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"
#include "ui/payments/paymenttexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

BulkReason::BulkReason(BulkDeed deed, QWidget* parent)
    : QWidget(parent), m_deed(deed), m_reason(new QComboBox(this)), m_text(new QLineEdit(this)),
      m_letter(new QCheckBox(tr("Write it to each client"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::metric::gap);
    m_reason->setPlaceholderText(tr("Choose a reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_text->setAccessibleName(tr("In your words, for colleagues"));
    m_text->setMaxLength(1000);
    column->addWidget(new kit::Field(tr("Reason"), m_reason));
    column->addWidget(new kit::Field(tr("In your words, for colleagues"), m_text));
    connect(m_reason, &QComboBox::currentIndexChanged, this, &BulkReason::changed);
    connect(m_text, &QLineEdit::textChanged, this, &BulkReason::changed);
    if (deed == BulkDeed::Reject) {
        m_told = new QComboBox(this);
        m_told->setPlaceholderText(tr("Choose what each client may read"));
        m_told->setAccessibleName(tr("What each client is told"));
        column->addWidget(new kit::Field(tr("What each client is told"), m_told));
        connect(m_told, &QComboBox::currentIndexChanged, this, &BulkReason::offerLetter);
    }
    column->addWidget(m_letter);
    connect(m_letter, &QCheckBox::toggled, this, &BulkReason::changed);
    m_letter->setEnabled(deed == BulkDeed::Return);
    kit::leadFocus(*this, *m_reason);
}

void BulkReason::setReasons(const BulkPreview& preview)
{
    m_textNeeded.clear();
    m_reason->clear();
    for (const SheetReason& reason : preview.reasons) {
        m_reason->addItem(PaymentTexts::reason(reason.code), reason.code);
        if (reason.needsText)
            m_textNeeded.append(reason.code);
    }
    m_reason->setCurrentIndex(-1);
    if (!m_told)
        return;
    m_told->clear();
    for (const SheetReason& reason : preview.declineReasons)
        m_told->addItem(PaymentTexts::clientReason(reason.code), reason.code);
    m_told->addItem(tr("Nothing"), QString());
    m_told->setCurrentIndex(-1);
}

void BulkReason::offerLetter()
{
    // A letter says what the client is told; without that there is nothing to write.
    const bool some = !m_told->currentData().toString().isEmpty();
    m_letter->setEnabled(some);
    m_letter->setChecked(some);
    Q_EMIT changed();
}

BulkSaid BulkReason::said() const
{
    return {m_reason->currentData().toString(), m_text->text().trimmed(),
        m_told ? m_told->currentData().toString() : QString(), m_letter->isChecked()};
}

QString BulkReason::whyNot() const
{
    const BulkSaid now = said();
    if (now.reason.isEmpty())
        return tr("Choose a reason from the list.");
    if (now.text.isEmpty() && m_textNeeded.contains(now.reason))
        return tr("This reason needs a few words of explanation.");
    return m_told && m_told->currentIndex() < 0 ? tr("Choose what each client is told.")
                                                : QString();
}

} // namespace purser::payments
