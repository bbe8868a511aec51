#include "ui/clients/review/reviewqueue.h"

#include "ui/clients/review/reviewtexts.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/gridview.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/widgets/filterbar.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/tabstrip.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::Tone;

namespace {

constexpr ReviewTab allTabs[] = {
    ReviewTab::Mine, ReviewTab::Review, ReviewTab::Waiting, ReviewTab::Proposed, ReviewTab::All};

ReviewTab tabOf(const QString& id)
{
    for (const ReviewTab tab : allTabs) {
        if (wordOf(tab) == id)
            return tab;
    }
    return ReviewTab::Mine;
}

} // namespace

ReviewQueue::ReviewQueue(ReviewApi& api, const kit::Formats& formats, const Clock& clock,
    kit::LayoutStore& layouts, QWidget* parent)
    : QWidget(parent), m_api(api), m_formats(formats)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* panel = new kit::Panel(this);
    outer->addWidget(panel);
    buildTabs();
    m_filters = new kit::FilterBar(this);
    m_filters->setSearchPlaceholder(tr("Name or reference"));
    connect(m_filters, &kit::FilterBar::searchChanged, this, [this](const QString& text) {
        m_filter.text = text.trimmed();
        ask();
    });
    buildGrid(layouts, clock);
    panel->column()->addWidget(m_tabs);
    panel->column()->addWidget(m_filters);
    panel->column()->addWidget(m_grid, 1);
    ask();
}

void ReviewQueue::buildTabs()
{
    m_tabs = new kit::TabStrip(this);
    m_tabs->setAccessibleName(tr("Queues"));
    m_tabs->addTab(u"mine"_s, tr("Mine"));
    m_tabs->addTab(u"review"_s, tr("In review"));
    m_tabs->addTab(u"waiting"_s, tr("With clients"));
    m_tabs->addTab(u"proposed"_s, tr("Second person"));
    m_tabs->addTab(u"all"_s, tr("All"));
    m_tabs->setCurrent(u"mine"_s);
    connect(m_tabs, &kit::TabStrip::currentChanged, this, [this](const QString& id) {
        m_filter.tab = tabOf(id);
        ask();
    });
}

void ReviewQueue::buildGrid(kit::LayoutStore& layouts, const Clock& clock)
{
    m_grid = new kit::Grid(u"reviews.queue"_s,
        {{u"due"_s, tr("Due"), ColumnKind::Due, 112, u"due"_s},
            {u"client"_s, tr("Client"), ColumnKind::Strong, 158},
            {u"country"_s, tr("Country"), ColumnKind::Dim, 56},
            {u"kind"_s, tr("What for"), ColumnKind::Text, 100},
            {u"risk"_s, tr("Risk"), ColumnKind::Risk, 56, u"risk"_s},
            {u"papers"_s, tr("To review"), ColumnKind::Text, 124},
            {u"state"_s, tr("State"), ColumnKind::State, 100},
            {u"reference"_s, tr("Reference"), ColumnKind::Dim, 76, u"newest"_s, false},
            {u"held"_s, tr("Held by"), ColumnKind::Text, 120, {}, false},
            {u"opened"_s, tr("Entered"), ColumnKind::Time, 130, {}, false}},
        this);
    m_grid->setAccessibleName(tr("Applications"));
    m_grid->view().setAccessibleName(tr("Applications")); // it is what has the keyboard
    m_grid->setClock(&clock);
    m_grid->setLayoutStore(&layouts);
    m_grid->setSource(kit::taskSource(
        [this](const kit::PageRequest& request) {
            return m_api.list(
                request.query.filter, request.query.sort, request.after, request.limit);
        },
        [this](const Page<ApplicationRow>& page) { return pageOf(page); }));
    m_grid->view().installEventFilter(this);
    connect(m_grid, &kit::Grid::currentChanged, this,
        [this](qint64 id, int) { Q_EMIT currentChanged(ApplicationId(id)); });
    connect(m_grid, &kit::Grid::activated, this, [this](qint64) {
        if (const GridRow* row = m_grid->currentRow())
            Q_EMIT clientRequested(row->data.value<ApplicationRow>().client);
    });
    connect(m_grid, &kit::Grid::loaded, this, &ReviewQueue::loaded);
}

bool ReviewQueue::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT openRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReviewQueue::setCounts(const ApplicationCounts& counts)
{
    for (const ReviewTab tab : allTabs)
        m_tabs->setCount(wordOf(tab), counts.of(tab));
}

void ReviewQueue::setTab(ReviewTab tab)
{
    m_tabs->setCurrent(wordOf(tab));
}

void ReviewQueue::setFilter(const ApplicationFilter& filter)
{
    m_filter = filter;
    const QSignalBlocker tabs(m_tabs);
    const QSignalBlocker filters(m_filters);
    m_tabs->setCurrent(wordOf(filter.tab));
    m_filters->setSearchText(filter.text);
    ask();
}

void ReviewQueue::ask()
{
    showEmptyText();
    QString sort = m_grid->query().sort;
    if (sort.isEmpty())
        sort = wordOf(ReviewSort::Due);
    m_grid->setQuery({sort, m_filter.toJson()});
}

void ReviewQueue::refresh()
{
    m_grid->refresh();
}

void ReviewQueue::noteChanges(const QList<office::Change>& changes)
{
    QSet<qint64> ids;
    for (const office::Change& change : changes) {
        if (change.entity == u"application"_s)
            ids.insert(change.id);
    }
    if (!ids.isEmpty())
        m_grid->noteChanged(ids);
}

bool ReviewQueue::select(ApplicationId id)
{
    return m_grid->setCurrentId(id.value());
}

ApplicationId ReviewQueue::firstFree() const
{
    return firstWhere([](const ApplicationRow& row) { return row.heldBy.isEmpty(); });
}

ApplicationId ReviewQueue::firstWhere(const std::function<bool(const ApplicationRow&)>& fits) const
{
    for (int index = 0; index < m_grid->model().knownCount(); ++index) {
        const GridRow* row = m_grid->model().row(index);
        if (row && fits(row->data.value<ApplicationRow>()))
            return ApplicationId(row->id);
    }
    return {};
}

void ReviewQueue::focusSearch()
{
    m_filters->focusSearch();
}

kit::RowPage ReviewQueue::pageOf(const Page<ApplicationRow>& page) const
{
    kit::RowPage rows;
    rows.next = page.next;
    for (const ApplicationRow& row : page.rows)
        rows.rows.append(gridRow(row));
    return rows;
}

GridRow ReviewQueue::gridRow(const ApplicationRow& row) const
{
    const Cell due = row.due.isValid() && row.dueLevel != ReviewDue::None
        ? Cell::due(row.due, ReviewTexts::tone(row.dueLevel))
        : Cell::plain(QString());
    QStringList papers;
    if (row.documentsOpen > 0)
        papers << tr("%n documents", nullptr, row.documentsOpen);
    if (row.hitsOpen > 0)
        papers << tr("%n hits", nullptr, row.hitsOpen);
    return {row.id.value(), row.version,
        {due, Cell::plain(row.clientName), Cell::plain(row.country),
            Cell::plain(ReviewTexts::kind(row.kind)), Cell::risk(row.risk),
            Cell::plain(kit::enumerated(papers), row.hitsOpen > 0 ? Tone::Warn : Tone::Normal),
            Cell::state(ReviewTexts::state(row.state), ReviewTexts::tone(row.state)),
            Cell::plain(row.reference), Cell::plain(row.heldBy),
            Cell::dateTime(row.opened, m_formats)},
        QVariant::fromValue(row)};
}

void ReviewQueue::showEmptyText()
{
    if (!m_filter.text.isEmpty()) {
        m_grid->setEmptyText(
            tr("No application matches."), tr("Search with less of the name, or look in “All”."));
        return;
    }
    switch (m_filter.tab) {
    case ReviewTab::Mine:
        m_grid->setEmptyText(tr("Nothing waits for you."),
            tr("Applications that need you appear here by themselves."));
        break;
    case ReviewTab::Waiting:
        m_grid->setEmptyText(tr("No client has to answer."),
            tr("Applications wait here while a client is asked for something."));
        break;
    default:
        m_grid->setEmptyText(tr("No applications here."),
            tr("New ones appear by themselves; “All” shows the past."));
        break;
    }
}

} // namespace purser::clients
