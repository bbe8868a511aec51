#include "ui/clients/kycdialog.h"

#include "ui/clients/clienttexts.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

KycDialog::KycDialog(const ClientFile& file, const QDate& today, QWidget* parent)
    : DialogFrame(tr("Identity of %1").arg(file.name),
        tr("Now: %1. Withdrawals need level 2 and a day that has not passed.")
            .arg(ClientTexts::kyc(file.kyc.state, file.kyc.level).toLower()),
        parent),
      m_approve(new QRadioButton(tr("Approve"), this)),
      m_reject(new QRadioButton(tr("Reject"), this)), m_level(new QComboBox(this)),
      m_expires(new QDateEdit(this)), m_text(new QPlainTextEdit(this))
{
    auto* group = new QButtonGroup(this);
    group->addButton(m_approve);
    group->addButton(m_reject);
    m_level->addItem(tr("1, basic"), 1);
    m_level->addItem(tr("2, full"), 2);
    m_level->addItem(tr("3, enhanced"), 3);
    m_level->setCurrentIndex(1);
    m_level->setAccessibleName(tr("Level"));
    m_expires->setAccessibleName(tr("Valid to"));
    m_expires->setCalendarPopup(true);
    m_expires->setMinimumDate(today.addDays(1));
    m_expires->setDate(today.addYears(2));
    m_text->setAccessibleName(tr("What you saw"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(72);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(kit::metric::cardPadding);
    choice->addWidget(m_approve);
    choice->addWidget(m_reject);
    choice->addStretch(1);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kit::metric::cardPadding);
    form->setVerticalSpacing(kit::metric::wideGap);
    form->addRow(tr("Decision"), choice);
    form->addRow(tr("Level"), m_level);
    form->addRow(tr("Valid to"), m_expires);
    form->addRow(tr("What you saw"), m_text);
    body()->addLayout(form);
    setButtons(tr("Decide"));
    connect(m_approve, &QRadioButton::toggled, this, &KycDialog::check);
    connect(m_reject, &QRadioButton::toggled, this, &KycDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &KycDialog::check);
    check();
}

void KycDialog::check()
{
    m_level->setEnabled(m_approve->isChecked());
    m_expires->setEnabled(m_approve->isChecked());
    setButtons(m_reject->isChecked() ? tr("Reject the identity") : tr("Approve the identity"));
    const bool chosen = m_approve->isChecked() || m_reject->isChecked();
    const bool said = !text().isEmpty();
    setAcceptable(
        chosen && said, chosen ? tr("Say what you saw.") : tr("Choose approve or reject."));
}

bool KycDialog::isApproval() const
{
    return m_approve->isChecked();
}

int KycDialog::level() const
{
    return m_level->currentData().toInt();
}

QDate KycDialog::expiresOn() const
{
    return m_expires->date();
}

QString KycDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

} // namespace purser::clients
