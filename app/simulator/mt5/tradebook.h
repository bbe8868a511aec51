#pragma once

#include "app/simulator/executionlog.h"
#include "app/simulator/journal.h"
#include "app/simulator/mt5/account.h"
#include "app/simulator/mt5/deal.h"
#include "app/simulator/mt5/group.h"
#include "app/simulator/mt5/order.h"
#include "app/simulator/mt5/position.h"
#include "app/simulator/mt5/recordstore.h"

#include <QJsonArray>
#include <QSet>
#include <vector>

namespace purser::simulator {

/// Everything the trade server knows. Changes between two `commit()` calls reach the journal as one
/// line, all or nothing.
class TradeBook
{
public:
    struct LoginRange {
        qint64 first = 500'001;
        qint64 last = 599'999;
    };

    RecordStore<Account>& accounts() { return m_accounts; }
    const RecordStore<Account>& accounts() const { return m_accounts; }
    RecordStore<Account>& archive() { return m_archive; }
    RecordStore<Deal>& deals() { return m_deals; }
    const RecordStore<Deal>& deals() const { return m_deals; }
    RecordStore<Order>& openOrders() { return m_openOrders; }
    const RecordStore<Order>& openOrders() const { return m_openOrders; }
    RecordStore<Order>& historyOrders() { return m_historyOrders; }
    RecordStore<Position>& positions() { return m_positions; }
    const RecordStore<Position>& positions() const { return m_positions; }

    const std::vector<Group>& groups() const { return m_groups; }
    const Group* group(QStringView name) const;
    void putGroup(const Group& group);

    qint64 takeDealTicket();
    qint64 takeOrderTicket();
    /// Where the ranges go on; also backwards, where free tickets are left.
    void setNextTickets(qint64 deal, qint64 order);
    qint64 nextDeal() const { return m_nextDeal; }
    qint64 nextOrder() const { return m_nextOrder; }

    LoginRange loginRange() const { return m_loginRange; }
    void setLoginRange(LoginRange range) { m_loginRange = range; }

    /// Trade state exists only for accounts with open trades or activity since the server started.
    bool isAwake(qint64 login) const;
    void wake(qint64 login) { m_awake.insert(login); }
    void putToSleep(qint64 login) { m_awake.remove(login); }
    void putAllToSleep() { m_awake.clear(); }

    const ExecutionLog& executions() const { return m_executions; }
    void noteExecution(const QJsonObject& entry);

    /// From here on changes are written to the journal.
    void writeTo(Journal* journal);
    void commit();
    /// One line of the journal, back into the book.
    void replay(const QJsonObject& line);
    /// For what belongs to others but has to come back with the book (the market's tick).
    void noteExtra(const QJsonObject& change) { m_pending.append(change); }

private:
    template <typename Record>
    void listen(RecordStore<Record>& store, const QString& kind);
    void replayChange(const QJsonObject& change);

    RecordStore<Account> m_accounts;
    RecordStore<Account> m_archive;
    RecordStore<Deal> m_deals;
    RecordStore<Order> m_openOrders;
    RecordStore<Order> m_historyOrders;
    RecordStore<Position> m_positions;
    std::vector<Group> m_groups;
    ExecutionLog m_executions;
    QSet<qint64> m_awake;
    LoginRange m_loginRange;
    qint64 m_nextDeal = 11'000'001;
    qint64 m_nextOrder = 21'000'001;
    Journal* m_journal = nullptr;
    QJsonArray m_pending;
};

} // namespace purser::simulator
