#include "ui/clients/screening/hitspage.h"

#include "ui/clients/review/reviewtexts.h"
#include "ui/clients/screening/screeningtexts.h"
#include "ui/kit/actions/deeds.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/gridview.h"
#include "ui/kit/grid/windowmodel.h"
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
        {u"client"_s, HitsPage::tr("Client"), ColumnKind::Text, 120},
        {u"name"_s, HitsPage::tr("Listed as"), ColumnKind::Text, 200},
        {u"kind"_s, HitsPage::tr("Kind"), ColumnKind::State, 130},
        {u"list"_s, HitsPage::tr("List"), ColumnKind::Text, 120},
        {u"alike"_s, HitsPage::tr("Of this entry"), ColumnKind::Number, 100},
        {u"score"_s, HitsPage::tr("Score"), ColumnKind::Number, 80},
        {u"risk"_s, HitsPage::tr("Risk"), ColumnKind::Risk, 90},
        {u"state"_s, HitsPage::tr("State"), ColumnKind::State, 190},
        {u"skips"_s, HitsPage::tr("Handed on"), ColumnKind::Number, 90},
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
        tr("One after the other: a letter says what it is, a digit gives the reason, Enter "
           "decides, "
           "and the next one is there. Several of a kind (Shift or Ctrl), or all of one entry, are "
           "decided with one reason; what takes two people, or changed since, is left out and "
           "named."),
        hitColumns(), parent),
      m_hits(context.session)
{
    grid().setEmptyText(
        tr("No hit waits."), tr("What screening finds above the threshold appears here."));
    setRows();
    decisionBar().setDecisions({{u"client"_s, tr("Open the client"), u"O"_s},
        {u"hold"_s, tr("Take over…"), u"T"_s}, {u"skipped"_s, tr("Hand on…"), u"H"_s},
        {u"pending"_s, tr("Wait…"), u"W"_s}, {u"inconclusive"_s, tr("Not clear…"), u"U"_s},
        {u"confirmed"_s, tr("The same…"), u"S"_s}, {u"entity"_s, tr("All of this entry…"), u"E"_s},
        {u"false"_s, tr("Not the same…"), u"N"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, &HitsPage::trigger);
    connect(&grid(), &kit::Grid::activated, this, &HitsPage::openClient);
    connect(&grid(), &kit::Grid::currentChanged, this, &HitsPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &HitsPage::showDecisions);
    connect(&grid().model(), &kit::WindowModel::refreshed, this, &HitsPage::showDecisions);
    connect(grid().view().selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &HitsPage::showDecisions);
    showDecisions();
    grid().setQuery({u"kind"_s, {}});
}

GridRow HitsPage::gridRow(const OpenHit& hit) const
{
    const bool isSanction = hit.kind == HitKind::Sanction;
    QString word = ReviewTexts::hitState(hit.state);
    if (hit.againOn.isValid())
        word = tr("%1, again on %2").arg(word, formats().date(hit.againOn));
    else if (!hit.heldBy.isEmpty())
        word = hit.isHeldByMe
            ? tr("%1, with you").arg(word)
            : tr("%1, with %2 since %3").arg(word, hit.heldBy, formats().time(hit.heldSince));
    const Cell state = hit.takesTwo ? Cell::state(tr("%1, two people").arg(word), Tone::Warn)
                                    : Cell::state(word, ReviewTexts::tone(hit.state));
    return {hit.id.value(), hit.version,
        {Cell::plain(hit.isParty ? tr("%1, behind the client").arg(hit.subject) : hit.subject),
            Cell::plain(hit.code), Cell::plain(hit.name),
            Cell::state(ReviewTexts::hitKind(hit.kind), isSanction ? Tone::Stop : Tone::Normal),
            Cell::plain(hit.list), Cell::plain(QString::number(hit.alike)),
            Cell::plain(ScreeningTexts::score(hit.scoreMilli)), Cell::risk(hit.risk), state,
            Cell::plain(hit.skips > 0 ? QString::number(hit.skips) : QString()),
            Cell::plain(partsOf(hit)), Cell::age(hit.found)},
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
    for (const GridRow& row : grid().selectedRows())
        hits.push_back(row.data.value<OpenHit>());
    return hits;
}

void HitsPage::showDecisions()
{
    const std::vector<OpenHit> hits = selected();
    const size_t count = hits.size();
    QString why = count > 0 ? QString() : tr("Choose a hit in the list.");
    decisionBar().setAllowed(u"client"_s, why.isEmpty(), why);
    const bool isWithOther = count == 1 && isOthers(hits.front());
    if (isWithOther)
        why = tr("%1 has it since %2.")
                  .arg(hits.front().heldBy, formats().time(hits.front().heldSince));
    for (const QString& id : {u"inconclusive"_s, u"false"_s})
        decisionBar().setAllowed(id, why.isEmpty(), why);
    const QString alone = isWithOther ? why
        : count == 1                  ? QString()
                                      : tr("This is said of one hit at a time.");
    showHold(hits);
    for (const QString& id : {u"confirmed"_s, u"pending"_s, u"entity"_s})
        decisionBar().setAllowed(id, alone.isEmpty(), alone);
    const QString handed = !alone.isEmpty() ? alone
        : hits.front().isSkippedToday       ? tr("You have handed it on today.")
                                            : QString();
    decisionBar().setAllowed(u"skipped"_s, handed.isEmpty(), handed);
    decisionBar().setText(u"entity"_s,
        count == 1 && hits.front().alike > 1
            ? tr("All %n of this entry…", nullptr, hits.front().alike)
            : tr("All of this entry…"));
    decisionBar().setText(u"false"_s,
        count > 1 ? tr("%n are not the same…", nullptr, static_cast<int>(count))
                  : tr("Not the same…"));
}

bool HitsPage::isOthers(const OpenHit& hit) const
{
    return !hit.heldBy.isEmpty() && !hit.isHeldByMe;
}

void HitsPage::showHold(const std::vector<OpenHit>& hits)
{
    const bool isMine = hits.size() == 1 && hits.front().isHeldByMe;
    decisionBar().setText(u"hold"_s, isMine ? tr("Give back…") : tr("Take over…"));
    QString why;
    if (hits.size() != 1 || hits.front().heldBy.isEmpty())
        why = tr("Nobody else has it; it can be decided.");
    else if (!isMine && !context().may(u"screening.take_over"_s))
        why = tr("The head of compliance takes over what somebody has.");
    decisionBar().setAllowed(u"hold"_s, why.isEmpty(), why);
}

kit::ReasonDialog* HitsPage::hold()
{
    const std::vector<OpenHit> hits = selected();
    if (isBusy() || m_dialog || hits.size() != 1 || hits.front().heldBy.isEmpty())
        return nullptr;
    const OpenHit hit = hits.front();
    const bool isTaking = !hit.isHeldByMe;
    auto* dialog = new kit::ReasonDialog(
        isTaking ? tr("Take over %1").arg(hit.name) : tr("Give back %1").arg(hit.name),
        isTaking ? tr("Whoever has it cannot decide it any more. That you took it over, and why, "
                      "is on the record.")
                 : tr("Somebody else may decide it then."),
        this);
    dialog->addFact(tr("Compared"), hit.subject);
    dialog->addFact(tr("With"), isTaking ? hit.heldBy : tr("you"));
    dialog->addFact(tr("Since"), formats().dateTime(hit.heldSince));
    dialog->setTextShown(isTaking);
    dialog->setTextLabel(tr("Why"), isTaking);
    dialog->setButtons(isTaking ? tr("Take over") : tr("Give back"));
    commands().open(
        dialog,
        [dialog, hit, isTaking](
            const QString& key) { return OpenHitsApi::hold(key, hit, isTaking, dialog->text()); },
        [isTaking, name = hit.name](const office::Outcome&) {
            return isTaking ? tr("You have %1 now.").arg(name) : tr("%1 is free.").arg(name);
        });
    return dialog;
}

void HitsPage::openClient()
{
    if (const auto hit = grid().currentData<OpenHit>())
        context().deeds.open(u"client.open"_s, hit->client.value());
}

void HitsPage::trigger(const QString& id)
{
    if (id == "client"_L1)
        return openClient();
    if (id == "entity"_L1)
        return decideEntity();
    if (id == "hold"_L1) {
        hold();
        return;
    }
    static const QHash<QString, HitOutcome> outcomes{{u"false"_s, HitOutcome::False},
        {u"confirmed"_s, HitOutcome::Confirmed}, {u"inconclusive"_s, HitOutcome::Inconclusive},
        {u"pending"_s, HitOutcome::Pending}, {u"skipped"_s, HitOutcome::Skipped}};
    if (selected().size() > 1)
        decide(outcomes.value(id));
    else
        say(outcomes.value(id));
}

HitDialog* HitsPage::say(HitOutcome outcome)
{
    const std::vector<OpenHit> hits = selected();
    if (isBusy() || m_dialog || hits.size() != 1)
        return nullptr;
    auto* dialog = new HitDialog(hits.front(), outcome, now().toUTC().date(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // At once and not when the list has come again: the next key may be on its way.
    connect(
        dialog, &QDialog::accepted, this, [this, next = nextId()] { grid().setCurrentId(next); });
    commands().open(
        dialog, [dialog](const QString& key) { return dialog->call(key); },
        [text = dialog->done()](const office::Outcome&) { return text; });
    return dialog;
}

qint64 HitsPage::nextId() const
{
    const QList<qint64> chosen = grid().selectedIds();
    const QList<qint64> all = grid().visibleIds();
    for (qsizetype i = all.indexOf(chosen.value(chosen.size() - 1)) + 1; i < all.size(); ++i) {
        if (!chosen.contains(all.at(i)))
            return all.at(i);
    }
    return 0;
}

void HitsPage::decideEntity()
{
    const auto hit = grid().currentData<OpenHit>();
    if (!hit || m_dialog || isBusy())
        return;
    m_hits.hitsLike(*hit).onDone(this, [this](const Result<std::vector<OpenHit>>& hits) {
        if (!hits)
            Q_EMIT decided(problem(hits.error()));
        else if (!m_dialog && !hits->empty())
            open(*hits, HitOutcome::False);
    });
}

HitsDialog* HitsPage::decide(HitOutcome outcome)
{
    const std::vector<OpenHit> hits = selected();
    return m_dialog || hits.empty() ? nullptr : open(hits, outcome);
}

HitsDialog* HitsPage::open(const std::vector<OpenHit>& hits, HitOutcome outcome)
{
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
