#include "ui/payments/overridedialog.h"

#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"
#include "ui/payments/checktexts.h"
#include "ui/payments/paymenttexts.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace purser::payments {

OverrideDialog::OverrideDialog(const PaymentSheet& sheet, QWidget* parent)
    : StepUpDialog(tr("Let %1 pass against a check").arg(sheet.payment.reference),
        tr("Counts for what is asked for now; a change of it undoes this. You cannot approve the "
           "payment afterwards."),
        parent),
      m_check(new QComboBox(this)), m_reason(new QComboBox(this)), m_text(new QPlainTextEdit(this))
{
    const QStringList codes = sheet.action(PaymentAction::Override).codes;
    for (const QString& code : codes)
        m_check->addItem(CheckTexts::name(Listed<CheckCode>::fromWord(code)), code);
    for (const SheetReason& reason : sheet.overrideReasons)
        m_reason->addItem(PaymentTexts::reason(reason.code), reason.code);
    m_check->setAccessibleName(tr("Check"));
    m_reason->setAccessibleName(tr("Reason"));
    m_text->setAccessibleName(tr("What you have seen"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(64);
    body()->addWidget(new kit::Field(tr("Check"), m_check));
    body()->addWidget(new kit::Field(tr("Reason"), m_reason));
    body()->addWidget(new kit::Field(tr("What you have seen"), m_text));
    setButtons(tr("Let it pass"));
    setLeastWidth(520);
}

QString OverrideDialog::check() const
{
    return m_check->currentData().toString();
}

QString OverrideDialog::reason() const
{
    return m_reason->currentData().toString();
}

QString OverrideDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

} // namespace purser::payments
