#pragma once

#include "core/operations/demo/demohistory.h"

#include <QHash>
#include <QString>
#include <array>
#include <vector>

namespace purser::demo {

/// One leg of a journal as the ledger stores it.
struct DemoLeg {
    qint64 ledgerAccount = 0;
    qint64 amount = 0;
    qint64 version = 0;
    qint64 balanceAfter = 0;
};

/// The ledger behind a history: accounts, and the legs of each booking in order, with the running
/// balance and version of every account. The house's accounts are split over shards as the office
/// itself does it.
class DemoBooks
{
public:
    struct House {
        QString role;
        QString currency;
        QString provider; ///< empty: none
        int shard = 0;
        bool isClientMoney = false;
        bool isDebit = false;
    };

    /// @param providers  of each account's payment method, by index
    DemoBooks(const DemoHistory& history, std::vector<quint8> providers);

    static const std::array<QString, 3>& providerNames();

    /// Ledger account of a trading account, by index.
    qint64 clientAccount(int account) const { return 1 + account; }
    const std::vector<House>& houses() const { return m_houses; }
    qint64 houseAccount(size_t house) const { return m_firstHouse + static_cast<qint64>(house); }

    /// The two legs of a booking. To be asked once for each booking, in order.
    std::array<DemoLeg, 2> post(const DemoBooking& booking);

    /// After all bookings: balance and version of a ledger account.
    qint64 balance(qint64 ledgerAccount) const { return m_balances[at(ledgerAccount)]; }
    qint64 version(qint64 ledgerAccount) const { return m_versions[at(ledgerAccount)]; }

private:
    struct Sides {
        qint64 first;
        qint64 second;
        qint64 firstAmount;
    };

    Sides sides(const DemoBooking& booking);
    qint64 house(const char* role, int account, int provider, qint64 key);
    DemoLeg leg(qint64 ledgerAccount, qint64 amount);
    static size_t at(qint64 ledgerAccount) { return static_cast<size_t>(ledgerAccount - 1); }

    const DemoHistory& m_history;
    std::vector<quint8> m_providers;
    qint64 m_firstHouse;
    std::vector<House> m_houses;
    QHash<QString, qint64> m_houseIds;
    std::vector<qint64> m_balances;
    std::vector<qint64> m_versions;
};

} // namespace purser::demo
