#include "ui/payments/approvals/autoruledialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/sectionheader.h"
#include "ui/payments/approvals/autorulefields.h"
#include "ui/payments/approvals/autoruletexts.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

constexpr int backtestDays = 90;
constexpr int mostBacktestDays = 366;
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
      m_api(api), m_formats(formats), m_mayPropose(mayPropose),
      m_fields(new AutoRuleFields(choices, currency, formats, this)), m_days(new QSpinBox(this)),
      m_try(new QPushButton(tr("What would it have decided?"), this)), m_result(new kit::Label),
      m_reason(new QLineEdit(this))
{
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setMaxLength(1000);
    body()->addWidget(m_fields);
    addTrial();
    body()->addWidget(new kit::Field(tr("Why"), m_reason));
    setLeastWidth(dialogWidth);
    setButtons(tr("Propose this version"));
    m_fields->fill(before.value_or(usualRule()));
    connect(m_fields, &AutoRuleFields::changed, this, &AutoRuleDialog::check);
    connect(m_reason, &QLineEdit::textChanged, this, &AutoRuleDialog::check);
    check();
}

void AutoRuleDialog::addTrial()
{
    QVBoxLayout* column = m_fields->rest();
    column->addWidget(new kit::SectionHeader(tr("Tried on what people decided"), this));
    auto* row = new QHBoxLayout;
    row->setSpacing(kit::metric::gap);
    m_days->setRange(1, mostBacktestDays);
    m_days->setValue(backtestDays);
    m_days->setMinimumWidth(112);
    m_days->setSuffix(tr(" days"));
    m_days->setAccessibleName(tr("How many days back"));
    m_try->setAutoDefault(false);
    row->addWidget(m_days);
    row->addWidget(m_try);
    row->addStretch(1);
    column->addLayout(row);
    m_result->setWordWrap(true);
    m_result->hide();
    column->addWidget(m_result);
    column->addStretch(1);
    connect(m_try, &QPushButton::clicked, this, &AutoRuleDialog::backtest);
}

QJsonObject AutoRuleDialog::payload() const
{
    const AutoRuleRow rule = m_fields->rule();
    return rule.payload(rule.mode);
}

void AutoRuleDialog::check()
{
    QString why = m_fields->missing();
    m_try->setEnabled(why.isEmpty());
    m_try->setToolTip(why);
    if (why.isEmpty() && !m_mayPropose)
        why = tr("An administrator proposes it; here it can be tried.");
    else if (why.isEmpty() && reason().isEmpty())
        why = tr("Say why.");
    setAcceptable(why.isEmpty(), why);
}

void AutoRuleDialog::backtest()
{
    clearError();
    m_try->setEnabled(false);
    m_api.backtest(payload(), m_days->value()).onDone(this, [this](const Result<Backtest>& result) {
        check();
        if (result)
            showResult(*result);
        else
            showError(result.error());
    });
}

void AutoRuleDialog::showResult(const Backtest& result)
{
    m_result->setTone(result.peopleRefused > 0 ? kit::Tone::Warn : kit::Tone::Normal);
    m_result->setText(AutoRuleTexts::trial(result, m_formats).join(u'\n'));
    m_result->show();
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
    return m_result->text();
}

} // namespace purser::payments
