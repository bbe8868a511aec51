#include "ui/payments/paymentqueue.h"

#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/gridfilters.h"
#include "ui/kit/grid/gridview.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/kit/lists/positionedsource.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/filterbar.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/tabstrip.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/paymentlist.h"

#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::GridRow;
using kit::Tone;

namespace {

constexpr std::pair<PaymentTab, QStringView> tabIds[] = {
    {PaymentTab::Mine, u"mine"},
    {PaymentTab::Open, u"open"},
    {PaymentTab::Withdrawals, u"withdrawals"},
    {PaymentTab::Deposits, u"deposits"},
    {PaymentTab::Transfers, u"transfers"},
    {PaymentTab::Operations, u"operations"},
    {PaymentTab::UnknownOutcome, u"unknown"},
    {PaymentTab::CameBack, u"came_back"},
    {PaymentTab::All, u"all"},
};

/// The kinds a tab counts by age; the tabs of everything name none, or the line would never fit.
QList<Listed<PaymentKind>> kindsOf(PaymentTab tab)
{
    switch (tab) {
    case PaymentTab::Withdrawals: return {PaymentKind::Withdrawal};
    case PaymentTab::Deposits: return {PaymentKind::Deposit};
    case PaymentTab::Transfers: return {PaymentKind::Transfer, PaymentKind::ClientTransfer};
    case PaymentTab::Operations:
        return {PaymentKind::Credit, PaymentKind::Fee, PaymentKind::Adjustment, PaymentKind::Nbp};
    default: return {};
    }
}

PaymentTab tabOf(const QString& id)
{
    for (const auto& [tab, known] : tabIds) {
        if (known == id)
            return tab;
    }
    return PaymentTab::Mine;
}

} // namespace

PaymentQueue::PaymentQueue(office::OfficeSession& session, PaymentsApi& api,
    const kit::Formats& formats, const Clock& clock, kit::LayoutStore& layouts, QWidget* parent)
    : QWidget(parent), m_api(api), m_formats(formats), m_session(session)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* panel = new kit::Panel(this);
    outer->addWidget(panel);
    buildTabs();
    buildFilters();
    buildGrid(layouts, clock);
    panel->column()->addWidget(m_tabs);
    panel->column()->addWidget(m_filters);
    panel->column()->addWidget(m_ages);
    panel->column()->addWidget(m_grid, 1);
    ask();
}

void PaymentQueue::buildTabs()
{
    m_tabs = new kit::TabStrip(this);
    m_tabs->setAccessibleName(tr("Queues"));
    m_tabs->addTab(u"mine"_s, tr("Mine"));
    m_tabs->addTab(u"open"_s, tr("Open"));
    m_tabs->addTab(u"withdrawals"_s, tr("Withdrawals"));
    m_tabs->addTab(u"deposits"_s, tr("Deposits"));
    m_tabs->addTab(u"transfers"_s, tr("Transfers"));
    m_tabs->addTab(u"operations"_s, tr("Operations"));
    m_tabs->addTab(u"unknown"_s, tr("Unknown"));
    m_tabs->addTab(u"all"_s, tr("All"));
    m_tabs->addTab(u"came_back"_s, tr("Came back"));
    m_tabs->setCurrent(u"mine"_s);
    m_ages = new kit::Label({}, kit::TextSize::Small, QFont::Normal, Tone::Dim, this);
    m_ages->setWordWrap(true);
    m_ages->setContentsMargins(
        kit::metric::cardPadding, 0, kit::metric::cardPadding, kit::metric::gap / 2);
    connect(m_tabs, &kit::TabStrip::currentChanged, this, [this](const QString& id) {
        m_filter.tab = tabOf(id);
        ask();
    });
}

void PaymentQueue::buildFilters()
{
    m_filters = new kit::FilterBar(this);
    m_filters->setSearchPlaceholder(tr("Reference or client"));
    connect(m_filters, &kit::FilterBar::searchChanged, this, [this](const QString& text) {
        m_filter.text = text.trimmed();
        ask();
    });
    m_rules = new kit::GridFilters(*m_filters, PaymentList::fields(), m_formats, this);
    connect(m_rules, &kit::GridFilters::changed, this, &PaymentQueue::ask);
}

void PaymentQueue::buildGrid(kit::LayoutStore& layouts, const Clock& clock)
{
    m_grid = new kit::Grid(u"payments.queue"_s, PaymentList::columns(), this);
    m_grid->setAccessibleName(tr("Payments"));
    m_grid->setTotalsColumn(u"amount"_s);
    m_grid->setClock(&clock);
    m_grid->setLayoutStore(&layouts);
    m_grid->setSource(std::make_unique<kit::PositionedSource>(m_session, u"payments.queue"_s,
        kit::taskSource(
            [this](const kit::PageRequest& request) {
                return m_api.list(
                    request.query.filter, request.query.sort, request.after, request.limit);
            },
            [this](const Page<PaymentRow>& page) { return pageOf(page); })));
    m_grid->setMenuBuilder([this](QMenu& menu, const GridRow& row, const QString& column) {
        addRowActions(menu, row, column);
    });
    m_grid->view().installEventFilter(this);
    connect(m_grid, &kit::Grid::currentChanged, this,
        [this](qint64 id, int) { Q_EMIT currentChanged(PaymentId(id)); });
    connect(m_grid, &kit::Grid::activated, this, [this](qint64) {
        if (const GridRow* row = m_grid->currentRow())
            Q_EMIT clientRequested(row->data.value<PaymentRow>().client);
    });
    connect(m_grid, &kit::Grid::loaded, this, &PaymentQueue::loaded);
    connect(m_grid, &kit::Grid::openRequested, this, &PaymentQueue::openRequested);
    connect(m_grid, &kit::Grid::historyRequested, this,
        [this](qint64 id) { Q_EMIT historyRequested(PaymentId(id)); });
    connect(m_grid, &kit::Grid::sortChanged, this, [this](const QString& sort) {
        if (isHistory())
            ask();
        else
            m_sort = sort;
    });
    m_sort = m_grid->savedSort(wordOf(PaymentSort::Due));
}

void PaymentQueue::addBelow(QWidget* widget)
{
    m_grid->parentWidget()->layout()->addWidget(widget);
}

void PaymentQueue::addRowActions(QMenu& menu, const GridRow& row, const QString&)
{
    const auto payment = row.data.value<PaymentRow>();
    menu.addAction(
        tr("Open the client"), this, [this, payment] { Q_EMIT clientRequested(payment.client); });
    const QList<PaymentId> chosen = selected();
    if (chosen.size() > 1) {
        menu.addAction(tr("Approve %1 payments…").arg(chosen.size()), this,
            [this, chosen] { Q_EMIT bulkRequested(chosen, BulkDeed::Approve); });
        menu.addAction(tr("Reject %1 payments…").arg(chosen.size()), this,
            [this, chosen] { Q_EMIT bulkRequested(chosen, BulkDeed::Reject); });
        menu.addAction(tr("Return %1 payments for information…").arg(chosen.size()), this,
            [this, chosen] { Q_EMIT bulkRequested(chosen, BulkDeed::Return); });
    }
}

bool PaymentQueue::eventFilter(QObject* watched, QEvent* event)
{
    // Enter goes to the item, a double click to its owner: the grid tells no difference.
    if (watched == &m_grid->view() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_grid->currentId() > 0) {
            Q_EMIT openRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PaymentQueue::setCounts(const PaymentCounts& counts)
{
    m_counts = counts;
    for (const auto& [tab, id] : tabIds) {
        const Tone tone = tab == PaymentTab::UnknownOutcome ? Tone::Stop
            : tab == PaymentTab::CameBack                   ? Tone::Warn
                                                            : Tone::Dim;
        m_tabs->setCount(id.toString(), tab == PaymentTab::All ? -1 : counts.of(tab), tone);
    }
    showAges();
}

/// The counts of the kinds in this tab, by age.
void PaymentQueue::showAges()
{
    QStringList parts;
    for (const Listed<PaymentKind>& kind : kindsOf(m_filter.tab)) {
        const PaymentCounts::Ages ages = m_counts.ages.value(kind.word());
        if (ages.open == 0)
            continue;
        QStringList words{tr("%1 in the last hour").arg(ages.hour), tr("%1 today").arg(ages.day),
            tr("%1 older").arg(ages.older)};
        if (ages.overdue > 0)
            words.append(tr("%1 overdue").arg(ages.overdue));
        parts.append(tr("%1: %2 open (%3)")
                         .arg(kit::PaymentWords::kind(kind))
                         .arg(ages.open)
                         .arg(kit::enumerated(words)));
    }
    if (m_counts.receipts > 0 && m_filter.tab == PaymentTab::Deposits)
        parts.append(tr("receipts without owner: %1").arg(m_counts.receipts));
    if (m_counts.chargebacks > 0 && m_filter.tab == PaymentTab::Deposits)
        parts.append(tr("open disputes: %1").arg(m_counts.chargebacks));
    if (m_counts.entries > 0 && m_filter.tab == PaymentTab::Deposits)
        parts.append(tr("money to be confirmed: %1").arg(m_counts.entries));
    if (m_counts.findings > 0 && m_filter.tab == PaymentTab::Deposits)
        parts.append(tr("deposits to be judged: %1").arg(m_counts.findings));
    if (m_counts.recoveries > 0 && m_filter.tab == PaymentTab::Deposits)
        parts.append(tr("debts of clients: %1").arg(m_counts.recoveries));
    m_ages->setText(parts.join(u"  ·  "_s));
    m_ages->setVisible(!parts.isEmpty());
}

void PaymentQueue::setTab(PaymentTab tab)
{
    for (const auto& [known, id] : tabIds) {
        if (known == tab)
            m_tabs->setCurrent(id.toString());
    }
}

void PaymentQueue::setTab(const QString& word)
{
    if (wordOf(tabOf(word)) == word)
        setTab(tabOf(word));
}

void PaymentQueue::ask()
{
    showAges();
    showEmptyText();
    QJsonObject filter = m_filter.toJson();
    // A tab may bring a rule of its own.
    QJsonArray rules = filter.value(u"rules"_s).toArray();
    for (const QJsonValue rule : m_rules->spec().toJson())
        rules.append(rule);
    if (!rules.isEmpty())
        filter.insert(u"rules"_s, rules);
    m_grid->setQuery({isHistory() ? wordOf(PaymentSort::Newest) : m_sort, filter});
}

bool PaymentQueue::isHistory() const
{
    return m_filter.tab == PaymentTab::All || m_filter.tab == PaymentTab::CameBack;
}

void PaymentQueue::refresh()
{
    m_grid->refresh();
}

void PaymentQueue::noteChanges(const QList<office::Change>& changes)
{
    QSet<qint64> ids;
    for (const office::Change& change : changes) {
        if (change.entity == u"payment"_s)
            ids.insert(change.id);
    }
    if (!ids.isEmpty())
        m_grid->noteChanged(ids);
}

bool PaymentQueue::select(PaymentId id)
{
    return m_grid->setCurrentId(id.value());
}

void PaymentQueue::setFilter(const PaymentFilter& filter)
{
    m_filter = {};
    m_filter.tab = filter.tab;
    m_filter.text = filter.text;
    for (const auto& [tab, id] : tabIds) {
        if (tab == filter.tab) {
            const QSignalBlocker blocker(m_tabs);
            m_tabs->setCurrent(id.toString());
        }
    }
    {
        const QSignalBlocker blocker(m_filters);
        m_filters->setSearchText(filter.text);
    }
    {
        const QSignalBlocker blocker(m_rules);
        m_rules->setSpec(PaymentList::rules(filter));
    }
    ask();
}

PaymentId PaymentQueue::firstWhere(const std::function<bool(const PaymentRow&)>& fits) const
{
    for (int index = 0; index < m_grid->model().knownCount(); ++index) {
        const GridRow* row = m_grid->model().row(index);
        if (row && fits(row->data.value<PaymentRow>()))
            return PaymentId(row->id);
    }
    return {};
}

QList<PaymentId> PaymentQueue::selected() const
{
    QList<PaymentId> ids;
    const QList<GridRow> rows = m_grid->selectedRows();
    for (const GridRow& row : rows)
        ids.append(PaymentId(row.id));
    return ids;
}

void PaymentQueue::focusSearch()
{
    m_filters->focusSearch();
}

kit::RowPage PaymentQueue::pageOf(const Page<PaymentRow>& page)
{
    kit::RowPage rows;
    rows.next = page.next;
    for (const PaymentRow& row : page.rows) {
        m_currencies.insert(row.amount.currency().code(), row.amount.currency());
        rows.rows.append(PaymentList::gridRow(row, m_formats));
    }
    m_rules->setCurrencies(u"amount"_s, m_currencies.values());
    return rows;
}

void PaymentQueue::showEmptyText()
{
    const bool filtered = !m_filter.text.isEmpty() || !m_rules->spec().isEmpty();
    if (filtered) {
        m_grid->setEmptyText(
            tr("No payment matches the filters."), tr("Take a filter away to see more."));
        return;
    }
    switch (m_filter.tab) {
    case PaymentTab::Mine:
        m_grid->setEmptyText(tr("Nothing waits for you."),
            tr("Payments that need your approval or your answer appear here by themselves."));
        break;
    case PaymentTab::UnknownOutcome:
        m_grid->setEmptyText(tr("Every outcome is known."),
            tr("Payments that got no answer from a server would stand here."));
        break;
    case PaymentTab::CameBack:
        m_grid->setEmptyText(tr("Every payout that came back is dealt with."),
            tr("Payouts that come back stand here until they are paid out again or stay."));
        break;
    default:
        m_grid->setEmptyText(tr("No open payments here."),
            tr("New ones appear by themselves; “All” shows the history."));
        break;
    }
}

} // namespace purser::payments
