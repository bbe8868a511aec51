#include "ui/clients/screening/hitspage.h"

#include "ui/clients/review/reviewtexts.h"
#include "ui/clients/screening/screeningtexts.h"
#include "ui/kit/actions/deeds.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/gridview.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"

#include <QItemSelectionModel>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::Tone;

namespace {

QList<kit::Column> hitColumns()
{
    return {{u"subject"_s, HitsPage::tr("Compared"), ColumnKind::Strong, 200},
        {u"client"_s, HitsPage::tr("Client"), ColumnKind::Text, 100},
        {u"name"_s, HitsPage::tr("Listed as"), ColumnKind::Text, 200},
        {u"kind"_s, HitsPage::tr("Kind"), ColumnKind::State, 130},
        {u"list"_s, HitsPage::tr("List"), ColumnKind::Text, 120},
        {u"score"_s, HitsPage::tr("Score"), ColumnKind::Number, 80},
        {u"risk"_s, HitsPage::tr("Risk"), ColumnKind::Risk, 90},
        {u"state"_s, HitsPage::tr("State"), ColumnKind::State, 190},
        {u"why"_s, HitsPage::tr("Why this score"), ColumnKind::Dim, 320},
        {u"found"_s, HitsPage::tr("Found"), ColumnKind::Age, 90}};
}

/// The addends that are not nothing: "words +0.71, birth_exact +0.05" in words.
QString partsOf(const OpenHit& hit)
{
    QStringList parts;
    for (const HitPart& part : hit.parts) {
        if (part.milli != 0)
            parts.append(HitsPage::tr("%1 %2").arg(ReviewTexts::hitPart(part.code),
                (part.milli > 0 ? u"+"_s : u"−"_s) + ScreeningTexts::score(qAbs(part.milli))));
    }
    return parts.join(u", "_s);
}

} // namespace

HitsPage::HitsPage(const kit::DeskContext& context, QWidget* parent)
    : ScreeningPage(context, u"screening.hits"_s, tr("Hits to decide"),
        tr("Choose one, or several of a kind with Shift or Ctrl, and decide them with one reason. "
           "What takes two people, or changed since, is left out and named."),
        hitColumns(), parent),
      m_hits(context.session)
{
    grid().setEmptyText(
        tr("No hit waits."), tr("What screening finds above the threshold appears here."));
    setRows();
    decisionBar().setDecisions({{u"client"_s, tr("Open the client"), u"O"_s},
        {u"unclear"_s, tr("Not clear…"), u"U"_s}, {u"false"_s, tr("Not the same…"), u"N"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this](const QString& id) {
        if (id == "client"_L1)
            openClient();
        else
            decide(id == "false"_L1 ? HitOutcome::False : HitOutcome::Inconclusive);
    });
    connect(&grid(), &kit::Grid::activated, this, &HitsPage::openClient);
    connect(&grid(), &kit::Grid::currentChanged, this, &HitsPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &HitsPage::showDecisions);
    connect(grid().view().selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &HitsPage::showDecisions);
    showDecisions();
    grid().setQuery({u"kind"_s, {}});
}

GridRow HitsPage::gridRow(const OpenHit& hit) const
{
    const bool isSanction = hit.kind == HitKind::Sanction;
    const Cell state = hit.takesTwo
        ? Cell::state(tr("%1, two people").arg(ReviewTexts::hitState(hit.state)), Tone::Warn)
        : Cell::state(ReviewTexts::hitState(hit.state), ReviewTexts::tone(hit.state));
    return {hit.id.value(), hit.version,
        {Cell::plain(hit.isParty ? tr("%1, behind the client").arg(hit.subject) : hit.subject),
            Cell::plain(hit.code), Cell::plain(hit.name),
            Cell::state(ReviewTexts::hitKind(hit.kind), isSanction ? Tone::Stop : Tone::Normal),
            Cell::plain(hit.list), Cell::plain(ScreeningTexts::score(hit.scoreMilli)),
            Cell::risk(hit.risk), state, Cell::plain(partsOf(hit)), Cell::age(hit.found)},
        QVariant::fromValue(hit)};
}

void HitsPage::setRows()
{
    grid().setSource(kit::taskSource([this](const kit::PageRequest&) { return m_hits.hits(); },
        [this](const std::vector<OpenHit>& list) {
            kit::RowPage rows;
            for (const OpenHit& hit : list)
                rows.rows.append(gridRow(hit));
            return rows;
        }));
}

std::vector<OpenHit> HitsPage::selected() const
{
    std::vector<OpenHit> hits;
    for (const GridRow& row : const_cast<HitsPage*>(this)->grid().selectedRows())
        hits.push_back(row.data.value<OpenHit>());
    return hits;
}

void HitsPage::showDecisions()
{
    const size_t count = selected().size();
    const QString why = count > 0 ? QString() : tr("Choose a hit in the list.");
    for (const QString& id : {u"client"_s, u"unclear"_s, u"false"_s})
        decisionBar().setAllowed(id, why.isEmpty(), why);
    decisionBar().setText(u"false"_s,
        count > 1 ? tr("%n are not the same…", nullptr, static_cast<int>(count))
                  : tr("Not the same…"));
}

void HitsPage::openClient()
{
    if (const auto hit = grid().currentData<OpenHit>())
        context().deeds.open(u"client.open"_s, hit->client.value());
}

HitsDialog* HitsPage::decide(HitOutcome outcome)
{
    const std::vector<OpenHit> hits = selected();
    if (m_dialog || hits.empty())
        return nullptr;
    m_dialog = new HitsDialog(m_hits, hits, outcome, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &HitsDialog::decided, this, [this](int decided, int refused) {
        refresh();
        const QString done = tr("%n hits decided.", nullptr, decided);
        Q_EMIT this->decided(
            refused > 0 ? done + u' ' + tr("%n left out.", nullptr, refused) : done);
    });
    m_dialog->open();
    return m_dialog;
}

} // namespace purser::clients
