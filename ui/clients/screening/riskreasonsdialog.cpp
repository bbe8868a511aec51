#include "ui/clients/screening/riskreasonsdialog.h"

#include "ui/clients/review/reviewtexts.h"
#include "ui/clients/screening/figuretable.h"
#include "ui/clients/screening/screeningtexts.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/sectionheader.h"
#include "ui/kit/words/officewords.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

constexpr int linesHeight = 210;
constexpr int changesHeight = 230;

QString signedPoints(int points)
{
    return kit::isolated((points < 0 ? u"−"_s : u"+"_s) + QString::number(qAbs(points)));
}

} // namespace

RiskReasonsDialog::RiskReasonsDialog(RiskRulesApi api, ClientId client, const QString& name,
    const kit::Formats& formats, QWidget* parent)
    : DialogFrame(tr("Risk of %1").arg(name),
        tr("Each line with what it rests on, and what by itself would change the band. Reading it "
           "is on the record."),
        parent),
      m_formats(formats), m_summary(new kit::Label),
      m_lines(new FigureTable(
          tr("Lines of the rating"), {tr("Because"), tr("It rests on"), tr("Points")}, 2, this)),
      m_changes(new FigureTable(tr("What changes the band"),
          {tr("What"), tr("Band then"), tr("Points"), tr("Score then")}, 2, this))
{
    m_summary->setWordWrap(true);
    m_lines->setMinimumHeight(linesHeight);
    m_changes->setMinimumHeight(changesHeight);
    body()->addWidget(m_summary);
    body()->addWidget(m_lines, 1);
    body()->addWidget(new kit::SectionHeader(tr("What changes the band"), this));
    body()->addWidget(m_changes, 1);
    setLeastWidth(780);
    setClosing();
    m_lines->setFocus();
    api.reasons(client).onDone(this, [this](const Result<RiskReasons>& reasons) {
        if (reasons)
            fill(*reasons);
        else
            showProblem(ScreeningTexts::problem(reasons.error()));
        Q_EMIT loaded();
    });
}

void RiskReasonsDialog::fill(const RiskReasons& reasons)
{
    if (!reasons.rated.isValid()) {
        m_summary->setText(tr("The client was not rated yet; the nightly work does it."));
        return;
    }
    QStringList said{
        tr("%1 points, %2, by the rules %3, rated %4.")
            .arg(m_formats.number(reasons.total), kit::OfficeWords::inside(reasons.band),
                reasons.rules, m_formats.dateTime(reasons.rated))};
    if (reasons.byRules != reasons.total)
        said << tr("Set by hand: the rules give %1 points, %2. What follows is about those.")
                    .arg(m_formats.number(reasons.byRules),
                        kit::OfficeWords::inside(reasons.byRulesBand));
    if (reasons.toHigher)
        said << tr("The next higher band begins %n points above.", nullptr, *reasons.toHigher);
    if (reasons.toLower)
        said << tr("The next lower band begins %n points below.", nullptr, *reasons.toLower);
    m_summary->setText(said.join(u' '));
    for (const RatingLine& line : reasons.lines)
        m_lines->add({ReviewTexts::factor(line.factor),
            ReviewTexts::factorValue(line.value, m_formats), signedPoints(line.points)});
    if (reasons.lines.empty())
        m_lines->add({tr("No factor adds points."), {}, {}});
    addChanges(reasons.up);
    addChanges(reasons.down);
    if (reasons.up.empty() && reasons.down.empty())
        m_changes->add({tr("Nothing by itself changes the band."), {}, {}, {}});
    m_lines->fitColumns();
    m_changes->fitColumns();
}

void RiskReasonsDialog::addChanges(const std::vector<RiskReasons::Change>& changes)
{
    for (const RiskReasons::Change& change : changes) {
        const QString what =
            ReviewTexts::factor(change.isFloor ? u"floor_"_s + change.code : change.code);
        m_changes->add({change.points < 0 ? tr("%1 would no longer hold").arg(what)
                                          : tr("%1 would come").arg(what),
            kit::OfficeWords::of(change.band),
            change.isFloor ? QString() : signedPoints(change.points),
            m_formats.number(change.total)});
    }
}

QString RiskReasonsDialog::summary() const
{
    return m_summary->text();
}

} // namespace purser::clients
