#include "ui/clients/automatic/ruledialog.h"

#include "ui/kit/text/countrylist.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/widgets/pasttrial.h"
#include "ui/kit/words/officewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

constexpr kit::PastTrial::Days triedBack{90, 366};
/// No rule decides a high risk.
constexpr int mostRuleRisk = 59;
constexpr int mostRuleDay = 1000;
/// Of what people rejected, named below the result.
constexpr size_t namedRejections = 5;

} // namespace

ReviewRuleDialog::ReviewRuleDialog(ReviewRulesApi api, const std::optional<ReviewRule>& before,
    const kit::Formats& formats, bool mayPropose, QWidget* parent)
    : DialogFrame(before ? tr("Next version of %1").arg(before->name)
                         : tr("Rule of automatic approval of clients"),
        tr("In shadow it only notes what it would have approved; live is possible once it has "
           "been in shadow. The head of compliance decides."),
        parent),
      m_api(api), m_formats(formats), m_mayPropose(mayPropose), m_name(new QLineEdit(this)),
      m_mode(new QComboBox(this)), m_risk(new QSpinBox(this)), m_jurisdictions(new QLineEdit(this)),
      m_excluded(new QLineEdit(this)), m_documents(new QComboBox(this)),
      m_mostADay(new QSpinBox(this)), m_sample(new QSpinBox(this)),
      m_trial(new kit::PastTrial(
          tr("Tried on what people decided"), tr("What would it have decided?"), triedBack, this)),
      m_reason(new QLineEdit(this))
{
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setMaxLength(1000);
    body()->addWidget(buildLimits());
    body()->addWidget(m_trial);
    connect(m_trial, &kit::PastTrial::tryRequested, this, &ReviewRuleDialog::backtest);
    body()->addWidget(new kit::Field(tr("Why"), m_reason));
    setLeastWidth(620);
    setButtons(tr("Propose this version"));
    ReviewRule usual;
    usual.levels = {1, 2};
    usual.mostRisk = 20;
    usual.mostADay = 20;
    usual.samplePercent = 10;
    usual.mode = u"shadow"_s;
    fill(before.value_or(usual));
    for (QLineEdit* field : {m_name, m_jurisdictions, m_excluded, m_reason})
        connect(field, &QLineEdit::textChanged, this, &ReviewRuleDialog::check);
    check();
    m_name->setFocus();
}

QWidget* ReviewRuleDialog::buildLimits()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::metric::wideGap);
    m_name->setMaxLength(64);
    m_mode->addItem(tr("in shadow"), u"shadow"_s);
    m_mode->addItem(tr("live"), u"live"_s);
    m_mode->addItem(tr("off"), u"off"_s);
    m_documents->addItem(tr("accepted by a person"), false);
    m_documents->addItem(tr("accepted, and found good by the vendor"), true);
    m_risk->setRange(0, mostRuleRisk);
    m_mostADay->setRange(1, mostRuleDay);
    m_sample->setRange(1, 100);
    m_sample->setSuffix(tr(" %"));
    m_jurisdictions->setPlaceholderText(tr("all"));
    m_excluded->setPlaceholderText(tr("none"));
    auto* levels = new QWidget(this);
    auto* row = new QHBoxLayout(levels);
    row->setContentsMargins(0, 0, 0, 0);
    for (int level = 1; level <= 3; ++level) {
        m_levels.append(new QCheckBox(m_formats.number(level), levels));
        m_levels.last()->setAccessibleName(tr("Level %1").arg(level));
        row->addWidget(m_levels.last());
        connect(m_levels.last(), &QCheckBox::toggled, this, &ReviewRuleDialog::check);
    }
    row->addStretch(1);
    const auto rowOf = [column](const QList<std::pair<QString, QWidget*>>& fields) {
        auto* line = new QHBoxLayout;
        line->setSpacing(kit::metric::wideGap);
        for (const auto& [label, field] : fields) {
            field->setAccessibleName(label);
            // What is typed into within a field of numbers is a widget of its own.
            for (auto* inside : field->findChildren<QLineEdit*>())
                inside->setAccessibleName(label);
            line->addWidget(new kit::Field(label, field), 1);
        }
        column->addLayout(line);
    };
    rowOf({{tr("Name of the rule"), m_name}, {tr("Mode"), m_mode}, {tr("Levels"), levels}});
    rowOf({{tr("Jurisdictions"), m_jurisdictions}, {tr("Without these countries"), m_excluded},
        {tr("Risk up to"), m_risk}});
    rowOf({{tr("Documents"), m_documents}, {tr("Most a day"), m_mostADay},
        {tr("Checked by people"), m_sample}});
    return box;
}

void ReviewRuleDialog::fill(const ReviewRule& rule)
{
    m_name->setText(rule.name);
    setMode(rule.mode);
    for (int level = 1; level <= m_levels.size(); ++level)
        m_levels[level - 1]->setChecked(rule.levels.contains(level));
    m_risk->setValue(rule.mostRisk);
    m_jurisdictions->setText(kit::CountryList::text(rule.jurisdictions));
    m_excluded->setText(kit::CountryList::text(rule.excluded));
    m_documents->setCurrentIndex(rule.needsVendor ? 1 : 0);
    m_mostADay->setValue(rule.mostADay);
    m_sample->setValue(rule.samplePercent);
}

ReviewRule ReviewRuleDialog::rule() const
{
    ReviewRule rule;
    rule.name = m_name->text().trimmed();
    for (int level = 1; level <= m_levels.size(); ++level) {
        if (m_levels[level - 1]->isChecked())
            rule.levels.append(level);
    }
    rule.mostRisk = m_risk->value();
    rule.jurisdictions = kit::CountryList::read(m_jurisdictions->text());
    rule.excluded = kit::CountryList::read(m_excluded->text());
    rule.needsVendor = m_documents->currentData().toBool();
    rule.mostADay = m_mostADay->value();
    rule.samplePercent = m_sample->value();
    rule.mode = m_mode->currentData().toString();
    return rule;
}

QString ReviewRuleDialog::missing() const
{
    const ReviewRule wanted = rule();
    if (wanted.name.isEmpty())
        return tr("Give the rule a name.");
    if (wanted.levels.isEmpty())
        return tr("Choose a level at least.");
    if (!kit::CountryList::isGood(wanted.jurisdictions)
        || !kit::CountryList::isGood(wanted.excluded))
        return tr("Write countries as two letters: DE, AT.");
    return {};
}

void ReviewRuleDialog::check()
{
    QString why = missing();
    m_trial->setMissing(why);
    if (why.isEmpty() && !m_mayPropose)
        why = tr("Your role does not propose rules; here it can be tried.");
    else if (why.isEmpty() && reason().isEmpty())
        why = tr("Say why.");
    setAcceptable(why.isEmpty(), why);
}

void ReviewRuleDialog::backtest()
{
    clearError();
    m_trial->setBusy();
    m_api.backtest(rule(), m_trial->days())
        .onDone(this, [this](const Result<RuleBacktest>& result) {
            check();
            if (result)
                showResult(*result);
            else
                showError(result.error());
        });
}

void ReviewRuleDialog::showResult(const RuleBacktest& result)
{
    const auto number = [this](int value) { return m_formats.number(value); };
    QStringList lines{
        tr("Decided by people in %1 days: %2. It would have approved %3: as people did %4, against "
           "people %5. It leaves %6 to people; %7 no rule may decide.")
            .arg(number(result.days), number(result.decided), number(result.byRule),
                number(result.agreed), number(result.peopleRejected), number(result.left),
                number(result.never))};
    for (size_t i = 0; i < std::min(result.falseApprovals.size(), namedRejections); ++i) {
        const RuleBacktest::FalseApproval& found = result.falseApprovals[i];
        lines.append(tr("%1, %2: rejected by %3 (%4)")
                         .arg(found.reference, found.clientName, found.by,
                             kit::OfficeWords::inside(found.reason)));
    }
    if (const auto more = static_cast<int>(result.falseApprovals.size() - namedRejections);
        result.falseApprovals.size() > namedRejections)
        lines.append(tr("and %n more", nullptr, more));
    m_trial->showResult(
        lines.join(u'\n'), result.peopleRejected > 0 ? kit::Tone::Warn : kit::Tone::Normal);
    Q_EMIT tested();
}

void ReviewRuleDialog::setName(const QString& name)
{
    m_name->setText(name);
}

void ReviewRuleDialog::setMode(const QString& mode)
{
    m_mode->setCurrentIndex(std::max(0, m_mode->findData(mode)));
}

void ReviewRuleDialog::setJurisdictions(const QString& countries)
{
    m_jurisdictions->setText(countries);
}

void ReviewRuleDialog::setReason(const QString& reason)
{
    m_reason->setText(reason);
}

QString ReviewRuleDialog::reason() const
{
    return m_reason->text().trimmed();
}

QString ReviewRuleDialog::resultText() const
{
    return m_trial->resultText();
}

} // namespace purser::clients
