#include "ui/payments/approvals/autoruledialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/widgets/pasttrial.h"
#include "ui/payments/approvals/autorulefields.h"
#include "ui/payments/approvals/autoruletexts.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

constexpr kit::PastTrial::Days ruleTriedBack{90, 366};
constexpr int dialogWidth = 1080;

/// What a new rule begins with; amounts are for whoever writes it.
AutoRuleRow usualRule()
{
    AutoRuleRow rule;
    rule.kind = PaymentKind::Withdrawal;
    rule.mode = u"shadow"_s;
    rule.mostRisk = 30;
    rule.terms.leastMonths = 3;
    rule.terms.leastSettled = 2;
    rule.terms.leastSameWay = 1;
    rule.terms.cleanMonths = 12;
    rule.terms.leastDestinationDays = 30;
    rule.terms.mostCount = 20;
    rule.terms.mostClientCount = 1;
    return rule;
}

} // namespace

AutoRuleDialog::AutoRuleDialog(ApprovalsApi api, const std::optional<AutoRuleRow>& before,
    const AutoRuleChoices& choices, const Currency& currency, const kit::Formats& formats,
    bool mayPropose, QWidget* parent)
    : DialogFrame(
        before ? tr("Next version of %1").arg(before->name) : tr("Rule of automatic approval"),
        tr("In shadow it only notes what it would have approved; live is possible once it has "
           "been in shadow. Another administrator decides."),
        parent),
      m_api(api), m_currency(currency), m_formats(formats), m_mayPropose(mayPropose),
      m_fields(new AutoRuleFields(choices, currency, formats, this)),
      m_trial(new kit::PastTrial(tr("Tried on what people decided"),
          tr("What would it have decided?"), ruleTriedBack, this)),
      m_reason(new QLineEdit(this))
{
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setMaxLength(1000);
    body()->addWidget(m_fields);
    m_fields->rest()->addWidget(m_trial);
    m_fields->rest()->addStretch(1);
    connect(m_trial, &kit::PastTrial::tryRequested, this, &AutoRuleDialog::backtest);
    body()->addWidget(new kit::Field(tr("Why"), m_reason));
    setLeastWidth(dialogWidth);
    setButtons(tr("Propose this version"));
    m_fields->fill(before.value_or(usualRule()));
    connect(m_fields, &AutoRuleFields::changed, this, &AutoRuleDialog::check);
    connect(m_reason, &QLineEdit::textChanged, this, &AutoRuleDialog::check);
    check();
}

QJsonObject AutoRuleDialog::payload() const
{
    const AutoRuleRow rule = m_fields->rule();
    return rule.payload(rule.mode);
}

void AutoRuleDialog::check()
{
    QString why = m_fields->missing();
    m_trial->setMissing(why);
    if (why.isEmpty() && !m_mayPropose)
        why = tr("An administrator proposes it; here it can be tried.");
    else if (why.isEmpty() && reason().isEmpty())
        why = tr("Say why.");
    setAcceptable(why.isEmpty(), why);
}

void AutoRuleDialog::backtest()
{
    clearError();
    m_trial->setBusy();
    m_api.backtest(payload(), m_trial->days()).onDone(this, [this](const Result<Backtest>& result) {
        check();
        if (result)
            showResult(*result);
        else
            showError(result.error());
    });
}

void AutoRuleDialog::showResult(const Backtest& result)
{
    m_trial->showResult(AutoRuleTexts::trial(result, m_currency, m_formats).join(u'\n'),
        result.peopleRefused > 0 ? kit::Tone::Warn : kit::Tone::Normal);
    Q_EMIT tested();
}

void AutoRuleDialog::setReason(const QString& reason)
{
    m_reason->setText(reason);
}

QString AutoRuleDialog::reason() const
{
    return m_reason->text().trimmed();
}

QString AutoRuleDialog::resultText() const
{
    return m_trial->resultText();
}

} // namespace purser::payments
