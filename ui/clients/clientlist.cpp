#include "ui/clients/clientlist.h"

#include "ui/clients/clientcolumns.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/gridfilters.h"
#include "ui/kit/lists/positionedsource.h"
#include "ui/kit/widgets/filterbar.h"
#include "ui/kit/widgets/panel.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

ClientList::ClientList(office::OfficeSession& session, ClientsApi& api, const kit::Formats& formats,
    const Clock& clock, kit::LayoutStore& layouts, QWidget* parent)
    : QWidget(parent), m_session(session), m_api(api), m_formats(formats)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* panel = new kit::Panel(this);
    outer->addWidget(panel);
    buildFilters();
    buildGrid(layouts, clock);
    panel->column()->addWidget(m_filters);
    panel->column()->addWidget(m_grid, 1);
    ask();
}

void ClientList::buildFilters()
{
    m_filters = new kit::FilterBar(this);
    m_filters->setSearchPlaceholder(tr("Name, e-mail, code or login"));
    connect(m_filters, &kit::FilterBar::searchChanged, this, [this](const QString& text) {
        m_filter.text = text.trimmed();
        ask();
    });
    m_rules = new kit::GridFilters(*m_filters, ClientColumns::fields(), m_formats, this);
    connect(m_rules, &kit::GridFilters::changed, this, &ClientList::ask);
}

void ClientList::buildGrid(kit::LayoutStore& layouts, const Clock& clock)
{
    m_grid = new kit::Grid(u"clients.list"_s, ClientColumns::columns(), this);
    m_grid->setAccessibleName(tr("Clients"));
    m_grid->setFirstRowCurrent(false); // a file is read by who means to read it
    m_grid->setClock(&clock);
    m_grid->setLayoutStore(&layouts);
    m_grid->setSource(std::make_unique<kit::PositionedSource>(m_session, u"clients.list"_s,
        kit::taskSource(
            [this](const kit::PageRequest& request) {
                return m_api.list(
                    request.query.filter, request.query.sort, request.after, request.limit);
            },
            [this](const Page<ClientRow>& page) {
                kit::RowPage rows;
                rows.next = page.next;
                for (const ClientRow& row : page.rows)
                    rows.rows.append(ClientColumns::gridRow(row, m_formats));
                return rows;
            })));
    connect(m_grid, &kit::Grid::historyRequested, this,
        [this](qint64 id) { Q_EMIT historyRequested(ClientId(id)); });
    connect(m_grid, &kit::Grid::currentChanged, this,
        [this](qint64 id, int) { Q_EMIT currentChanged(ClientId(id)); });
    connect(m_grid, &kit::Grid::activated, this, &ClientList::openRequested);
    connect(m_grid, &kit::Grid::openRequested, this, &ClientList::openRequested);
    connect(m_grid, &kit::Grid::loaded, this, &ClientList::loaded);
}

void ClientList::addBelow(QWidget* widget)
{
    m_grid->parentWidget()->layout()->addWidget(widget);
}

void ClientList::ask()
{
    if (isUnfiltered())
        m_grid->setEmptyText(tr("No clients yet."),
            tr("They come by import, or from the web site when it is connected."));
    else if (!m_filter.text.isEmpty() && m_filter.text.size() < 3)
        m_grid->setEmptyText(tr("Nothing found for “%1”.").arg(m_filter.text),
            tr("Names and e-mails are searched from three letters on, codes and logins at once."));
    else
        m_grid->setEmptyText(
            tr("No client matches."), tr("Take a filter away, or search for less."));
    QString sort = m_grid->query().sort;
    if (sort.isEmpty())
        sort = m_grid->savedSort(wordOf(ClientSort::Newest));
    QJsonObject filter = m_filter.toJson();
    if (!m_rules->spec().isEmpty())
        filter.insert(u"rules"_s, m_rules->spec().toJson());
    m_grid->setQuery({sort, filter});
}

bool ClientList::isUnfiltered() const
{
    return m_filter == ClientFilter{} && m_rules->spec().isEmpty();
}

void ClientList::setFilter(const ClientFilter& filter)
{
    m_filter = {};
    m_filter.text = filter.text;
    {
        const QSignalBlocker blocker(m_rules);
        m_rules->setSpec(ClientColumns::rules(filter));
    }
    {
        const QSignalBlocker blocker(m_filters);
        m_filters->setSearchText(filter.text);
    }
    ask();
}

void ClientList::refresh()
{
    m_grid->refresh();
}

void ClientList::noteChanges(const QList<office::Change>& changes)
{
    QSet<qint64> ids;
    for (const office::Change& change : changes) {
        if (change.entity == u"client"_s)
            ids.insert(change.id);
    }
    if (!ids.isEmpty())
        m_grid->noteChanged(ids, isUnfiltered());
}

bool ClientList::select(ClientId id)
{
    return m_grid->setCurrentId(id.value());
}

void ClientList::focusSearch()
{
    m_filters->focusSearch();
}

void ClientList::showPartner(PartnerId partner)
{
    ClientFilter filter;
    filter.partner = partner;
    setFilter(filter);
}

} // namespace purser::clients
