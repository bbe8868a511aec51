#include "ui/clients/clientlist.h"

#include "ui/clients/clienttexts.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/widgets/filterbar.h"
#include "ui/kit/widgets/panel.h"

#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;

ClientList::ClientList(ClientsApi& api, const kit::Formats& formats, const Clock& clock,
    kit::LayoutStore& layouts, QWidget* parent)
    : QWidget(parent), m_api(api), m_formats(formats)
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
    connect(m_filters, &kit::FilterBar::addRequested, this, &ClientList::openFilterMenu);
    connect(m_filters, &kit::FilterBar::filterRemoved, this, &ClientList::removeFilter);
}

void ClientList::buildGrid(kit::LayoutStore& layouts, const Clock& clock)
{
    m_grid = new kit::Grid(u"clients.list"_s,
        {{u"code"_s, tr("Code"), ColumnKind::Dim, 84},
            {u"name"_s, tr("Name"), ColumnKind::Strong, 190, u"name"_s},
            {u"country"_s, tr("Country"), ColumnKind::Text, 110},
            {u"kyc"_s, tr("Identity"), ColumnKind::State, 140},
            {u"risk"_s, tr("Risk"), ColumnKind::Risk, 92},
            {u"status"_s, tr("Status"), ColumnKind::Text, 84, {}, false},
            {u"accounts"_s, tr("Accounts"), ColumnKind::Number, 72},
            {u"open"_s, tr("Open"), ColumnKind::Number, 56, {}, true,
                tr("Payments that are not finished")},
            {u"partner"_s, tr("Partner"), ColumnKind::Text, 120, {}, false},
            {u"created"_s, tr("Since"), ColumnKind::Time, 112, u"newest"_s}},
        this);
    m_grid->setAccessibleName(tr("Clients"));
    m_grid->setClock(&clock);
    m_grid->setLayoutStore(&layouts);
    m_grid->setSource(kit::taskSource(
        [this](const kit::PageRequest& request) {
            return m_api.list(
                request.query.filter, request.query.sort, request.after, request.limit);
        },
        [this](const Page<ClientRow>& page) {
            kit::RowPage rows;
            rows.next = page.next;
            for (const ClientRow& row : page.rows)
                rows.rows.append(gridRow(row));
            return rows;
        }));
    m_grid->setMenuBuilder([this](QMenu& menu, const GridRow& row, const QString& column) {
        addRowActions(menu, row, column);
    });
    connect(m_grid, &kit::Grid::currentChanged, this,
        [this](qint64 id, int) { Q_EMIT currentChanged(ClientId(id)); });
    connect(m_grid, &kit::Grid::activated, this, &ClientList::openRequested);
    connect(m_grid, &kit::Grid::loaded, this, &ClientList::loaded);
    QToolButton* columns = m_filters->addTool(u"columns"_s, tr("Columns"));
    connect(columns, &QToolButton::clicked, m_grid, &kit::Grid::chooseColumns);
}

void ClientList::ask()
{
    showFilters();
    if (m_filter == ClientFilter{})
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
        sort = wordOf(ClientSort::Newest);
    m_grid->setQuery({sort, m_filter.toJson()});
}

void ClientList::setFilter(const ClientFilter& filter)
{
    m_filter = filter;
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
        m_grid->noteChanged(ids, m_filter == ClientFilter{});
}

bool ClientList::select(ClientId id)
{
    return m_grid->setCurrentId(id.value());
}

void ClientList::focusSearch()
{
    m_filters->focusSearch();
}

GridRow ClientList::gridRow(const ClientRow& row) const
{
    const kit::Tone kyc = ClientTexts::tone(row.kycState);
    return {row.id.value(), row.version,
        {Cell::plain(row.code), Cell::plain(row.name),
            Cell::plain(ClientTexts::country(row.country)),
            Cell::state(ClientTexts::kyc(row.kycState, row.kycLevel), kyc, kit::statusIcon(kyc)),
            Cell::risk(row.risk),
            Cell::plain(ClientTexts::status(row.status), ClientTexts::tone(row.status)),
            Cell::number(row.accounts, m_formats),
            row.openItems > 0 ? Cell::number(row.openItems, m_formats) : Cell::plain(QString()),
            Cell::plain(row.partner), Cell::dateTime(row.created, m_formats)},
        QVariant::fromValue(row)};
}

void ClientList::showPartner(PartnerId partner, const QString& name)
{
    ClientFilter filter;
    filter.partner = partner;
    m_partnerName = name;
    setFilter(filter);
}

void ClientList::showFilters()
{
    QList<kit::Filter> chips;
    if (!m_filter.kycState.isEmpty())
        chips.append({u"kyc"_s,
            tr("Identity: %1")
                .arg(ClientTexts::kycState(Listed<KycState>::fromWord(m_filter.kycState)))});
    if (!m_filter.risk.isEmpty())
        chips.append({u"risk"_s,
            tr("Risk: %1").arg(ClientTexts::riskBand(Listed<RiskBand>::fromWord(m_filter.risk)))});
    if (!m_filter.status.isEmpty())
        chips.append({u"status"_s,
            tr("Status: %1")
                .arg(ClientTexts::status(Listed<ClientStatus>::fromWord(m_filter.status)))});
    if (!m_filter.country.isEmpty())
        chips.append({u"country"_s, tr("Country: %1").arg(ClientTexts::country(m_filter.country))});
    if (m_filter.partner.isValid())
        chips.append({u"partner"_s, tr("Partner: %1").arg(m_partnerName)});
    m_filters->setFilters(chips);
}

void ClientList::openFilterMenu(const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [this](QMenu* submenu, const QString& text, QString ClientFilter::*member,
                           const QString& word) {
        submenu->addAction(text, this, [this, member, word] {
            m_filter.*member = word;
            ask();
        });
    };
    QMenu* kyc = menu->addMenu(tr("Identity"));
    for (const auto& [value, word] : listedWords(KycState{}))
        offer(kyc, ClientTexts::kycState(value), &ClientFilter::kycState, word.toString());
    QMenu* risk = menu->addMenu(tr("Risk"));
    for (const auto& [value, word] : listedWords(RiskBand{}))
        offer(risk, ClientTexts::riskBand(value), &ClientFilter::risk, word.toString());
    QMenu* status = menu->addMenu(tr("Status"));
    for (const auto& [value, word] : listedWords(ClientStatus{}))
        offer(status, ClientTexts::status(value), &ClientFilter::status, word.toString());
    menu->popup(place);
}

void ClientList::removeFilter(const QString& id)
{
    if (id == u"kyc"_s)
        m_filter.kycState.clear();
    else if (id == u"risk"_s)
        m_filter.risk.clear();
    else if (id == u"status"_s)
        m_filter.status.clear();
    else if (id == u"country"_s)
        m_filter.country.clear();
    else if (id == u"partner"_s)
        m_filter.partner = {};
    ask();
}

void ClientList::addRowActions(QMenu& menu, const GridRow& row, const QString& column)
{
    const auto client = row.data.value<ClientRow>();
    menu.addAction(tr("Audit trail of this client"), this,
        [this, client] { Q_EMIT historyRequested(client.id); });
    const auto filterBy = [this](QString ClientFilter::*member, const QString& word) {
        m_filter.*member = word;
        ask();
    };
    if (column == u"country"_s && !client.country.isEmpty())
        menu.addAction(tr("Filter by this country"), this,
            [=] { filterBy(&ClientFilter::country, client.country); });
    else if (column == u"kyc"_s)
        menu.addAction(tr("Filter by this identity state"), this,
            [=] { filterBy(&ClientFilter::kycState, client.kycState.word()); });
    else if (column == u"risk"_s)
        menu.addAction(tr("Filter by this risk"), this,
            [=] { filterBy(&ClientFilter::risk, client.riskBand.word()); });
}

} // namespace purser::clients
