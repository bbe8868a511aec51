#include "ui/payments/approvals/autoruledialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/sectionheader.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/amountdialog.h"
#include "ui/payments/checktexts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

constexpr int backtestDays = 30;
constexpr int mostBacktestDays = 92;
constexpr int usualRisk = 30;

} // namespace

AutoRuleDialog::AutoRuleDialog(ApprovalsApi api, const std::optional<AutoRuleRow>& before,
    const Currency& currency, const kit::Formats& formats, bool mayPropose, QWidget* parent)
    : DialogFrame(
        before ? tr("Next version of %1").arg(before->name) : tr("Rule of automatic approval"),
        tr("In shadow it only notes what it would have approved; live is possible once it has "
           "been in shadow. Another administrator decides."),
        parent),
      m_api(api), m_currency(currency), m_formats(formats), m_mayPropose(mayPropose),
      m_name(new QLineEdit(this)), m_kind(new QComboBox(this)), m_most(new QLineEdit(this)),
      m_mostDay(new QLineEdit(this)), m_risk(new QSpinBox(this)), m_looks(new QListWidget(this)),
      m_mode(new QComboBox(this)), m_days(new QSpinBox(this)),
      m_try(new QPushButton(tr("What would it have decided?"), this)), m_result(new kit::Label),
      m_reason(new QLineEdit(this))
{
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setMaxLength(1000);
    body()->addWidget(buildLimits());
    body()->addWidget(buildTrial());
    body()->addWidget(new kit::Field(tr("Why"), m_reason));
    setLeastWidth(620);
    setButtons(tr("Propose this version"));
    if (before)
        fill(*before);
    for (QLineEdit* field : {m_name, m_most, m_mostDay, m_reason})
        connect(field, &QLineEdit::textChanged, this, &AutoRuleDialog::check);
    check();
    m_name->setFocus();
}

QWidget* AutoRuleDialog::buildLimits()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::metric::wideGap);
    m_name->setAccessibleName(tr("Name of the rule"));
    m_name->setMaxLength(64);
    m_kind->setAccessibleName(tr("Kind"));
    for (const PaymentKind kind :
        {PaymentKind::Withdrawal, PaymentKind::Transfer, PaymentKind::Deposit})
        m_kind->addItem(kit::PaymentWords::kind(kind), Listed<PaymentKind>(kind).word());
    m_mode->setAccessibleName(tr("Mode"));
    m_mode->addItem(tr("in shadow"), u"shadow"_s);
    m_mode->addItem(tr("live"), u"live"_s);
    m_mode->addItem(tr("off"), u"off"_s);
    m_most->setAccessibleName(tr("Up to, %1").arg(m_currency.code()));
    m_mostDay->setAccessibleName(tr("A client's day up to, %1").arg(m_currency.code()));
    m_risk->setRange(0, 100);
    m_risk->setValue(usualRisk);
    m_risk->setAccessibleName(tr("Risk up to"));
    const auto rowOf = [column](std::initializer_list<QWidget*> fields) {
        auto* row = new QHBoxLayout;
        row->setSpacing(kit::metric::wideGap);
        for (QWidget* field : fields)
            row->addWidget(field, 1);
        column->addLayout(row);
    };
    rowOf({new kit::Field(tr("Name of the rule"), m_name), new kit::Field(tr("Kind"), m_kind),
        new kit::Field(tr("Mode"), m_mode)});
    rowOf({new kit::Field(tr("Up to, %1").arg(m_currency.code()), m_most),
        new kit::Field(tr("A client's day up to, %1").arg(m_currency.code()), m_mostDay),
        new kit::Field(tr("Risk up to"), m_risk)});
    m_looks->setAccessibleName(tr("Looks it may pass"));
    m_looks->setFixedHeight(132);
    m_looks->setSpacing(2);
    for (const auto& [code, word] : listedWords(CheckCode{})) {
        auto* item = new QListWidgetItem(CheckTexts::name(code), m_looks);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, word.toString());
    }
    column->addWidget(new kit::Field(tr("Looks it may pass; never a red check"), m_looks));
    return box;
}

QWidget* AutoRuleDialog::buildTrial()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, kit::metric::gap, 0, 0);
    column->setSpacing(kit::metric::gap);
    column->addWidget(new kit::SectionHeader(tr("Tried on what people decided"), box));
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
    connect(m_try, &QPushButton::clicked, this, &AutoRuleDialog::backtest);
    return box;
}

void AutoRuleDialog::fill(const AutoRuleRow& before)
{
    m_name->setText(before.name);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(before.kind.word())));
    m_mode->setCurrentIndex(std::max(0, m_mode->findData(before.mode)));
    m_most->setText(m_formats.amount(Money(before.mostMinor, m_currency)));
    m_mostDay->setText(m_formats.amount(Money(before.mostDayMinor, m_currency)));
    m_risk->setValue(before.mostRisk);
    for (int i = 0; i < m_looks->count(); ++i) {
        const QString word = m_looks->item(i)->data(Qt::UserRole).toString();
        m_looks->item(i)->setCheckState(
            before.looksAllowed.contains(word) ? Qt::Checked : Qt::Unchecked);
    }
}

AutoRuleRow AutoRuleDialog::rule() const
{
    AutoRuleRow rule;
    rule.name = m_name->text().trimmed();
    rule.kind = Listed<PaymentKind>::fromWord(m_kind->currentData().toString());
    if (const auto most = AmountDialog::read(m_most->text(), m_currency, m_formats))
        rule.mostMinor = most->minor();
    if (const auto most = AmountDialog::read(m_mostDay->text(), m_currency, m_formats))
        rule.mostDayMinor = most->minor();
    rule.mostRisk = m_risk->value();
    for (int i = 0; i < m_looks->count(); ++i) {
        if (m_looks->item(i)->checkState() == Qt::Checked)
            rule.looksAllowed.append(m_looks->item(i)->data(Qt::UserRole).toString());
    }
    return rule;
}

QJsonObject AutoRuleDialog::payload() const
{
    return rule().payload(m_mode->currentData().toString());
}

void AutoRuleDialog::check()
{
    const AutoRuleRow wanted = rule();
    QString why;
    if (wanted.name.isEmpty())
        why = tr("Give the rule a name.");
    else if (wanted.mostMinor <= 0)
        why = tr("Say up to which amount.");
    else if (wanted.mostDayMinor < wanted.mostMinor)
        why = tr("A client's day is at least as much as one payment.");
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
    const auto number = [this](int value) { return m_formats.number(value); };
    m_result->setTone(result.peopleRefused > 0 ? kit::Tone::Warn : kit::Tone::Normal);
    m_result->setText(
        tr("Decided by people in %1 days: %2. It would have approved %3: as people did %4, against "
           "people %5, come back later %6.")
            .arg(number(result.days), number(result.decided), number(result.byRule),
                number(result.agreed), number(result.peopleRefused), number(result.cameBack)));
    m_result->show();
    Q_EMIT tested();
}

void AutoRuleDialog::setName(const QString& name)
{
    m_name->setText(name);
}

void AutoRuleDialog::setAmounts(const QString& one, const QString& day)
{
    m_most->setText(one);
    m_mostDay->setText(day);
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
