#include "ui/payments/paymentqueue.h"

#include "core/base/rate.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/gridview.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/filterbar.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/tabstrip.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/paymenttexts.h"

#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
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

PaymentQueue::PaymentQueue(PaymentsApi& api, const kit::Formats& formats, const Clock& clock,
    kit::LayoutStore& layouts, QWidget* parent)
    : QWidget(parent), m_api(api), m_formats(formats)
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
    m_tabs->addTab(u"unknown"_s, tr("Unknown outcome"));
    m_tabs->addTab(u"all"_s, tr("All"));
    m_tabs->setCurrent(u"mine"_s);
    m_ages = new kit::Label({}, kit::TextSize::Small, QFont::Normal, Tone::Dim, this);
    m_ages->setContentsMargins(kit::metric::cardPadding, 0, kit::metric::cardPadding, kit::metric::gap / 2);
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
    connect(m_filters, &kit::FilterBar::addRequested, this, &PaymentQueue::openFilterMenu);
    connect(m_filters, &kit::FilterBar::filterRemoved, this, &PaymentQueue::removeFilter);
    connect(m_filters, &kit::FilterBar::filterClicked, this, [this](const QString& id) {
        if (id == u"amount"_s)
            chooseAmount();
    });
}

void PaymentQueue::buildGrid(kit::LayoutStore& layouts, const Clock& clock)
{
    m_grid = new kit::Grid(u"payments.queue"_s,
        {{u"due"_s, tr("Due"), ColumnKind::Due, 114, u"due"_s},
            {u"reference"_s, tr("Reference"), ColumnKind::Dim, 92, u"newest"_s},
            {u"kind"_s, tr("Kind"), ColumnKind::Dim, 96},
            {u"client"_s, tr("Client"), ColumnKind::Strong, 140},
            {u"method"_s, tr("Method"), ColumnKind::Text, 76},
            {u"amount"_s, tr("Amount"), ColumnKind::Money, 122, u"amount"_s},
            {u"fee"_s, tr("Fee"), ColumnKind::Money, 96, {}, false, tr("What the client pays")},
            {u"cost"_s, tr("Cost"), ColumnKind::Money, 96, {}, false, tr("What the provider keeps")},
            {u"rate"_s, tr("Rate"), ColumnKind::Number, 96, {}, false},
            {u"final"_s, tr("Final amount"), ColumnKind::Money, 122, {}, false,
                tr("What arrives in the end, after fee and exchange")},
            {u"gateway"_s, tr("Gateway"), ColumnKind::Text, 90, {}, false},
            {u"risk"_s, tr("Risk"), ColumnKind::Risk, 84, u"risk"_s},
            {u"state"_s, tr("State"), ColumnKind::State, 130},
            {u"held"_s, tr("Held by"), ColumnKind::Text, 120, {}, false},
            {u"requested"_s, tr("Requested"), ColumnKind::Time, 130, {}, false}},
        this);
    m_grid->setAccessibleName(tr("Payments"));
    m_grid->setTotalsColumn(u"amount"_s);
    m_grid->setClock(&clock);
    m_grid->setLayoutStore(&layouts);
    m_grid->setSource(kit::taskSource(
        [this](const kit::PageRequest& request) {
            // The history has one order only; a sort kept from another tab does not apply there.
            const bool all = request.query.filter.value(u"tab"_s).toString() == u"all"_s;
            return m_api.list(request.query.filter,
                all ? wordOf(PaymentSort::Newest) : request.query.sort, request.after,
                request.limit);
        },
        [this](const Page<PaymentRow>& page) { return pageOf(page); }));
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
    QToolButton* columns = m_filters->addTool(u"columns"_s, tr("Columns"));
    connect(columns, &QToolButton::clicked, m_grid, &kit::Grid::chooseColumns);
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
        const Tone tone = tab == PaymentTab::UnknownOutcome ? Tone::Stop : Tone::Dim;
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
                         .arg(words.join(u", "_s)));
    }
    if (m_counts.receipts > 0 && m_filter.tab == PaymentTab::Deposits)
        parts.append(tr("receipts without owner: %1").arg(m_counts.receipts));
    if (m_counts.chargebacks > 0 && m_filter.tab == PaymentTab::Deposits)
        parts.append(tr("open disputes: %1").arg(m_counts.chargebacks));
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

void PaymentQueue::ask()
{
    showAges();
    showFilters();
    showEmptyText();
    QString sort = m_grid->query().sort;
    if (sort.isEmpty())
        sort = wordOf(PaymentSort::Due);
    m_grid->setQuery({sort, m_filter.toJson()});
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
    m_filter = filter;
    m_leastAmount.reset();
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
        rows.rows.append(gridRow(row));
    }
    return rows;
}

GridRow PaymentQueue::gridRow(const PaymentRow& row) const
{
    const Cell state = row.flag
        ? Cell::state(kit::PaymentWords::flag(*row.flag), kit::PaymentWords::tone(*row.flag))
        : Cell::state(kit::PaymentWords::state(row.state, row.stepsDone, row.stepsNeeded),
            kit::PaymentWords::tone(row.state), kit::PaymentWords::icon(row.state));
    const Cell due = row.due.isValid() && row.dueLevel != DueLevel::None
        ? Cell::due(row.due, kit::PaymentWords::tone(row.dueLevel))
        : Cell::plain(QString());
    return {row.id.value(), row.version,
        {due, Cell::plain(row.reference), Cell::plain(kit::PaymentWords::kind(row.kind)),
            Cell::plain(row.clientName), Cell::plain(row.method), Cell::of(row.amount, m_formats),
            moneyCell(row.fee), moneyCell(row.providerFee), rateCell(row), moneyCell(row.finalAmount),
            Cell::plain(row.provider), Cell::risk(row.risk), state, Cell::plain(row.heldBy),
            Cell::dateTime(row.requested, m_formats)},
        QVariant::fromValue(row)};
}

Cell PaymentQueue::moneyCell(const std::optional<Money>& amount) const
{
    return amount && !amount->isZero() ? Cell::of(*amount, m_formats) : Cell::plain({});
}

Cell PaymentQueue::rateCell(const PaymentRow& row) const
{
    const Result<Rate> rate = Rate::fromScaled(row.clientRate);
    return rate && !rate->isZero() ? Cell::plain(rate->text()) : Cell::plain({});
}

void PaymentQueue::showEmptyText()
{
    const bool filtered = !m_filter.text.isEmpty() || !m_filter.currency.isEmpty()
        || !m_filter.method.isEmpty() || !m_filter.methodNot.isEmpty()
        || !m_filter.states.isEmpty();
    if (filtered) {
        m_grid->setEmptyText(
            tr("No payment matches the filters."), tr("Take a filter away to see more."));
        return;
    }
    switch (m_filter.tab) {
    case PaymentTab::Mine:
        m_grid->setEmptyText(tr("Nothing waits for you."),
            tr("Payments that need your approval appear here by themselves."));
        break;
    case PaymentTab::UnknownOutcome:
        m_grid->setEmptyText(tr("Every outcome is known."),
            tr("Payments that got no answer from a server would stand here."));
        break;
    default:
        m_grid->setEmptyText(tr("No open payments here."),
            tr("New ones appear by themselves; “All” shows the history."));
        break;
    }
}

} // namespace purser::payments
