#pragma once

#include "core/operations/demo/demohistory.h"
#include "core/operations/demo/demorandom.h"

#include <functional>
#include <vector>

namespace purser::demo {

/// What is planned for one account.
struct StoryPlan {
    int payments = 0;
    qint64 tradeDeals = 0;
    qint64 endUs = 0;
    qint64* nextDeal = nullptr; ///< ticket of the next deal
};

/// The life of one account, event after event.
class AccountStory
{
public:
    AccountStory(DemoAccount& account, int accountIndex, const StoryPlan& plan, quint64 seed);

    void tell(std::vector<DemoPayment>& payments, std::vector<DemoBooking>& bookings,
        const std::function<void(const DemoDeal&)>& deal);

    /// How many of an account's payments move money on the trading server: known without telling.
    static int balanceDeals(quint64 seed, int accountIndex, int payments);

private:
    enum class Step { Payment, TradeIn, TradeOut, MonthEnd };
    struct Moment {
        qint64 us;
        Step step;
        int number; ///< of the payment or trade
    };
    struct Trade {
        int symbol = 0;
        bool isBuy = true;
        qint64 lotsE8 = 0;
        qint64 priceE8 = 0;
        qint64 position = 0;
    };

    std::vector<Moment> plotMoments();
    void pay(const Moment& moment);
    void deposit(const Moment& moment, DemoPayment payment);
    void withdraw(const Moment& moment, DemoPayment payment, DemoPaymentState state);
    void openTrade(const Moment& moment);
    void closeTrade(const Moment& moment);
    void bookResult(qint64 us);
    void report(DemoDeal deal);

    DemoAccount& m_account;
    const int m_index;
    const StoryPlan m_plan;
    const quint64 m_seed;
    DemoRandom m_random;
    std::vector<Trade> m_trades;
    qint64 m_booked = 0;  ///< balance in the ledger
    qint64 m_pending = 0; ///< trading result not booked yet
    std::vector<DemoPayment>* m_payments = nullptr;
    std::vector<DemoBooking>* m_bookings = nullptr;
    const std::function<void(const DemoDeal&)>* m_deal = nullptr;
};

} // namespace purser::demo
