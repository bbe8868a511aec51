#include "ui/payments/approvals/autorulefields.h"

#include "ui/kit/text/countrylist.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/choicebutton.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/widgets/sectionheader.h"
#include "ui/kit/words/officewords.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/amountdialog.h"
#include "ui/payments/approvals/autoruletexts.h"
#include "ui/payments/checktexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

constexpr int mostDays = 3650;
constexpr int mostMonths = 600;
constexpr int mostPayments = 100000;
constexpr int mostOfAClient = 1000;
constexpr int mostGroups = 100;
constexpr int looksHeight = 132;

using Fields = QList<std::pair<QString, QWidget*>>;

void addRow(QVBoxLayout* column, const Fields& fields)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kit::metric::wideGap);
    for (const auto& [label, field] : fields) {
        field->setAccessibleName(label);
        // What is typed into within a field of numbers is a widget of its own.
        for (auto* inside : field->findChildren<QLineEdit*>())
            inside->setAccessibleName(label);
        row->addWidget(new kit::Field(label, field), 1);
    }
    column->addLayout(row);
}

QVBoxLayout* column(QHBoxLayout* beside)
{
    auto* made = new QVBoxLayout;
    made->setSpacing(kit::metric::wideGap);
    beside->addLayout(made, 1);
    return made;
}

/// The masks of "real\*, demo\pro"; a mask has neither commas nor blanks.
QStringList masksIn(const QString& text)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace

AutoRuleFields::AutoRuleFields(const AutoRuleChoices& choices, const Currency& currency,
    const kit::Formats& formats, QWidget* parent)
    : QWidget(parent), m_currency(currency), m_formats(formats), m_name(line()),
      m_kind(new QComboBox(this)), m_mode(new QComboBox(this)), m_most(line()), m_mostDay(line()),
      m_risk(number(0, 100)), m_mostCount(number(1, mostPayments)), m_mostSum(line()),
      m_mostClientCount(number(1, mostOfAClient)), m_groups(line()),
      m_entities(new kit::ChoiceButton(tr("all"), this)),
      m_categories(new kit::ChoiceButton(tr("all"), this)), m_countries(line()),
      m_excludedCountries(line()), m_excludedMethods(new kit::ChoiceButton(tr("none"), this)),
      m_excludedTags(new kit::ChoiceButton(tr("none"), this)),
      m_passesReview(new QCheckBox(tr("may pass"), this)), m_destinationDays(number(0, mostDays)),
      m_months(number(0, mostMonths)), m_settled(number(0, mostPayments)), m_settledSum(line()),
      m_sameWay(number(0, mostPayments)), m_cleanMonths(number(0, mostMonths)),
      m_looks(new QListWidget(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::metric::wideGap * 2);
    m_left = column(row);
    m_right = column(row);
    for (const QString& code : choices.entities)
        m_entities->addChoice(code, code);
    for (const char* code : {"retail", "professional", "eligible_counterparty"})
        m_categories->addChoice(
            QString::fromLatin1(code), AutoRuleTexts::category(QString::fromLatin1(code)));
    for (const QString& code : choices.methods)
        m_excludedMethods->addChoice(code, kit::PaymentWords::method(code));
    for (const QString& code : choices.tags)
        m_excludedTags->addChoice(code, kit::OfficeWords::of(code));
    buildLimits();
    buildWhose();
    m_left->addStretch(1);
    buildHistory();
    buildLooks();
}

QLineEdit* AutoRuleFields::line()
{
    auto* field = new QLineEdit(this);
    connect(field, &QLineEdit::textChanged, this, &AutoRuleFields::changed);
    return field;
}

QSpinBox* AutoRuleFields::number(int least, int most)
{
    auto* field = new QSpinBox(this);
    field->setRange(least, most);
    return field;
}

void AutoRuleFields::buildLimits()
{
    m_name->setMaxLength(64);
    for (const PaymentKind kind :
        {PaymentKind::Withdrawal, PaymentKind::Transfer, PaymentKind::Deposit})
        m_kind->addItem(kit::PaymentWords::kind(kind), Listed<PaymentKind>(kind).word());
    m_mode->addItem(tr("in shadow"), u"shadow"_s);
    m_mode->addItem(tr("live"), u"live"_s);
    m_mode->addItem(tr("off"), u"off"_s);
    const QString code = m_currency.code();
    addRow(m_left, {{tr("Name of the rule"), m_name}, {tr("Kind"), m_kind}, {tr("Mode"), m_mode}});
    addRow(m_left,
        {{tr("Up to, %1").arg(code), m_most}, {tr("A client's day up to, %1").arg(code), m_mostDay},
            {tr("Risk up to"), m_risk}});
    addRow(m_left,
        {{tr("Most of a client a day"), m_mostClientCount},
            {tr("Most of the rule a day"), m_mostCount},
            {tr("The rule's day up to, %1").arg(code), m_mostSum}});
}

void AutoRuleFields::buildWhose()
{
    m_groups->setPlaceholderText(tr("all"));
    m_countries->setPlaceholderText(tr("all"));
    m_excludedCountries->setPlaceholderText(tr("none"));
    m_groups->setToolTip(tr("Groups on the trading server, with * for anything: real\\*"));
    m_left->addWidget(new kit::SectionHeader(tr("Whose payments"), this));
    addRow(m_left,
        {{tr("Groups"), m_groups}, {tr("Legal entities"), m_entities},
            {tr("Client categories"), m_categories}});
    addRow(m_left,
        {{tr("Countries"), m_countries}, {tr("Without these countries"), m_excludedCountries},
            {tr("Without these methods"), m_excludedMethods}});
    addRow(m_left,
        {{tr("Without these tags"), m_excludedTags}, {tr("Clients under review"), m_passesReview},
            {tr("Days of the destination"), m_destinationDays}});
}

void AutoRuleFields::buildHistory()
{
    m_right->addWidget(new kit::SectionHeader(tr("What must have gone before"), this));
    addRow(m_right,
        {{tr("Months as a client"), m_months}, {tr("Months without a return"), m_cleanMonths}});
    addRow(m_right,
        {{tr("Payments settled"), m_settled},
            {tr("Their sum, %1").arg(m_currency.code()), m_settledSum},
            {tr("To the same destination"), m_sameWay}});
}

void AutoRuleFields::buildLooks()
{
    m_looks->setAccessibleName(tr("Looks it may pass"));
    m_looks->setFixedHeight(looksHeight);
    m_looks->setSpacing(2);
    for (const auto& [code, word] : listedWords(CheckCode{})) {
        auto* item = new QListWidgetItem(CheckTexts::name(code), m_looks);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, word.toString());
    }
    m_right->addWidget(new kit::Field(tr("Looks it may pass; never a red check"), m_looks));
}

void AutoRuleFields::fill(const AutoRuleRow& rule)
{
    m_name->setText(rule.name);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(rule.kind.word())));
    m_mode->setCurrentIndex(std::max(0, m_mode->findData(rule.mode)));
    const auto show = [this](QLineEdit* field, qint64 minor) {
        field->setText(minor > 0 ? m_formats.amount(Money(minor, m_currency)) : QString());
    };
    show(m_most, rule.mostMinor);
    show(m_mostDay, rule.mostDayMinor);
    show(m_mostSum, rule.terms.mostSumMinor);
    show(m_settledSum, rule.terms.leastSettledMinor);
    m_risk->setValue(rule.mostRisk);
    fillTerms(rule.terms);
    for (int i = 0; i < m_looks->count(); ++i) {
        const QString word = m_looks->item(i)->data(Qt::UserRole).toString();
        m_looks->item(i)->setCheckState(
            rule.looksAllowed.contains(word) ? Qt::Checked : Qt::Unchecked);
    }
}

void AutoRuleFields::fillTerms(const AutoRuleTerms& terms)
{
    m_mostCount->setValue(terms.mostCount);
    m_mostClientCount->setValue(terms.mostClientCount);
    m_groups->setText(terms.groups.join(u", "_s));
    m_entities->setChosen(terms.entities);
    m_categories->setChosen(terms.categories);
    m_countries->setText(kit::CountryList::text(terms.countries));
    m_excludedCountries->setText(kit::CountryList::text(terms.excludedCountries));
    m_excludedMethods->setChosen(terms.excludedMethods);
    m_excludedTags->setChosen(terms.excludedTags);
    m_passesReview->setChecked(terms.passesReview);
    m_destinationDays->setValue(terms.leastDestinationDays);
    m_months->setValue(terms.leastMonths);
    m_settled->setValue(terms.leastSettled);
    m_sameWay->setValue(terms.leastSameWay);
    m_cleanMonths->setValue(terms.cleanMonths);
}

qint64 AutoRuleFields::minor(const QLineEdit* field) const
{
    const auto amount = AmountDialog::read(field->text(), m_currency, m_formats);
    return amount ? amount->minor() : 0;
}

AutoRuleRow AutoRuleFields::rule() const
{
    AutoRuleRow rule;
    rule.name = m_name->text().trimmed();
    rule.kind = Listed<PaymentKind>::fromWord(m_kind->currentData().toString());
    rule.mode = m_mode->currentData().toString();
    rule.mostMinor = minor(m_most);
    rule.mostDayMinor = minor(m_mostDay);
    rule.mostRisk = m_risk->value();
    rule.terms = terms();
    for (int i = 0; i < m_looks->count(); ++i) {
        if (m_looks->item(i)->checkState() == Qt::Checked)
            rule.looksAllowed.append(m_looks->item(i)->data(Qt::UserRole).toString());
    }
    return rule;
}

AutoRuleTerms AutoRuleFields::terms() const
{
    AutoRuleTerms terms;
    terms.groups = masksIn(m_groups->text());
    terms.entities = m_entities->chosen();
    terms.categories = m_categories->chosen();
    terms.countries = kit::CountryList::read(m_countries->text());
    terms.excludedCountries = kit::CountryList::read(m_excludedCountries->text());
    terms.excludedMethods = m_excludedMethods->chosen();
    terms.excludedTags = m_excludedTags->chosen();
    terms.passesReview = m_passesReview->isChecked();
    terms.leastDestinationDays = m_destinationDays->value();
    terms.leastMonths = m_months->value();
    terms.leastSettled = m_settled->value();
    terms.leastSettledMinor = minor(m_settledSum);
    terms.leastSameWay = m_sameWay->value();
    terms.cleanMonths = m_cleanMonths->value();
    terms.mostCount = m_mostCount->value();
    terms.mostSumMinor = minor(m_mostSum);
    terms.mostClientCount = m_mostClientCount->value();
    return terms;
}

QString AutoRuleFields::missing() const
{
    const AutoRuleRow wanted = rule();
    if (wanted.name.isEmpty())
        return tr("Give the rule a name.");
    if (wanted.mostMinor <= 0)
        return tr("Say up to which amount.");
    if (wanted.mostDayMinor < wanted.mostMinor)
        return tr("A client's day is at least as much as one payment.");
    if (wanted.terms.mostSumMinor < wanted.mostMinor)
        return tr("The rule's day is at least as much as one payment.");
    if (!kit::CountryList::isGood(wanted.terms.countries)
        || !kit::CountryList::isGood(wanted.terms.excludedCountries))
        return tr("Write countries as two letters: DE, AT.");
    if (wanted.terms.groups.size() > mostGroups)
        return tr("Name fewer groups; * stands for anything.");
    if (wanted.terms.leastSettledMinor == 0 && !m_settledSum->text().trimmed().isEmpty())
        return tr("Write the sum of earlier payments as an amount, or leave it empty.");
    return {};
}

void AutoRuleFields::setName(const QString& name)
{
    m_name->setText(name);
    m_name->setFocus();
}

void AutoRuleFields::setAmounts(const QString& one, const QString& day)
{
    m_most->setText(one);
    m_mostDay->setText(day);
}

void AutoRuleFields::setDay(int count, const QString& sum)
{
    m_mostCount->setValue(count);
    m_mostSum->setText(sum);
}

void AutoRuleFields::setExcludedCountries(const QString& countries)
{
    m_excludedCountries->setText(countries);
}

} // namespace purser::payments
