#include "app/simulator/mt5/tradebook.h"

#include "app/simulator/mt5/recordfields.h"

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

const FieldTable<Account>& tableOf(const Account&)
{
    return accountFields();
}
const FieldTable<Deal>& tableOf(const Deal&)
{
    return dealFields();
}
const FieldTable<Order>& tableOf(const Order&)
{
    return orderFields();
}
const FieldTable<Position>& tableOf(const Position&)
{
    return positionFields();
}

template <typename Record>
void replayInto(RecordStore<Record>& store, const QJsonObject& change)
{
    const QJsonValue stored = change.value("r"_L1);
    if (!stored.isObject()) {
        store.remove(change.value("i"_L1).toInteger());
        return;
    }
    Record record;
    tableOf(record).load(record, stored.toObject());
    store.put(record);
}

} // namespace

const Group* TradeBook::group(QStringView name) const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
        [name](const Group& group) { return group.name == name; });
    return found == m_groups.end() ? nullptr : &*found;
}

void TradeBook::putGroup(const Group& group)
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
        [&group](const Group& known) { return known.name == group.name; });
    if (found == m_groups.end())
        m_groups.push_back(group);
    else
        *found = group;
    if (m_journal)
        m_pending.append(QJsonObject{{u"k"_s, u"group"_s}, {u"r"_s, group.toJson()}});
}

qint64 TradeBook::takeDealTicket()
{
    while (m_deals.find(m_nextDeal))
        ++m_nextDeal;
    return m_nextDeal++;
}

qint64 TradeBook::takeOrderTicket()
{
    while (m_openOrders.find(m_nextOrder) || m_historyOrders.find(m_nextOrder))
        ++m_nextOrder;
    return m_nextOrder++;
}

void TradeBook::setNextTickets(qint64 deal, qint64 order)
{
    m_nextDeal = deal;
    m_nextOrder = order;
    if (m_journal)
        m_pending.append(
            QJsonObject{{u"k"_s, u"tickets"_s}, {u"deal"_s, deal}, {u"order"_s, order}});
}

bool TradeBook::isAwake(qint64 login) const
{
    return m_awake.contains(login) || m_positions.countOf(login) > 0
        || m_openOrders.countOf(login) > 0;
}

void TradeBook::noteExecution(const QJsonObject& entry)
{
    const QJsonObject numbered = m_executions.append(entry);
    if (m_journal)
        m_pending.append(QJsonObject{{u"k"_s, u"execution"_s}, {u"r"_s, numbered}});
}

template <typename Record>
void TradeBook::listen(RecordStore<Record>& store, const QString& kind)
{
    store.setListener([this, kind](qint64 key, const Record* record) {
        QJsonObject change{{u"k"_s, kind}, {u"i"_s, key}};
        if (record)
            change.insert(u"r"_s, tableOf(*record).store(*record));
        m_pending.append(change);
    });
}

void TradeBook::writeTo(Journal* journal)
{
    m_journal = journal;
    listen(m_accounts, u"account"_s);
    listen(m_archive, u"archive"_s);
    listen(m_deals, u"deal"_s);
    listen(m_openOrders, u"order"_s);
    listen(m_historyOrders, u"history"_s);
    listen(m_positions, u"position"_s);
}

void TradeBook::commit()
{
    if (m_pending.isEmpty())
        return;
    if (m_journal) {
        m_pending.append(QJsonObject{
            {u"k"_s, u"tickets"_s}, {u"deal"_s, m_nextDeal}, {u"order"_s, m_nextOrder}});
        m_journal->append({{u"c"_s, m_pending}});
    }
    m_pending = {};
}

void TradeBook::replay(const QJsonObject& line)
{
    const QJsonArray changes = line.value("c"_L1).toArray();
    for (const QJsonValue& change : changes)
        replayChange(change.toObject());
}

void TradeBook::replayChange(const QJsonObject& change)
{
    const QString kind = change.value("k"_L1).toString();
    if (kind == "account"_L1)
        replayInto(m_accounts, change);
    else if (kind == "archive"_L1)
        replayInto(m_archive, change);
    else if (kind == "deal"_L1)
        replayInto(m_deals, change);
    else if (kind == "order"_L1)
        replayInto(m_openOrders, change);
    else if (kind == "history"_L1)
        replayInto(m_historyOrders, change);
    else if (kind == "position"_L1)
        replayInto(m_positions, change);
    else if (kind == "group"_L1)
        putGroup(Group::fromJson(change.value("r"_L1).toObject()));
    else if (kind == "execution"_L1)
        m_executions.restore(change.value("r"_L1).toObject());
    else if (kind == "tickets"_L1)
        setNextTickets(change.value("deal"_L1).toInteger(), change.value("order"_L1).toInteger());
}

} // namespace purser::simulator
