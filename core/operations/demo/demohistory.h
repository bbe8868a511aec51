#pragma once

#include "core/operations/demo/demopeople.h"
#include "core/operations/demo/demoprofile.h"

#include <QtGlobal>
#include <functional>
#include <span>
#include <vector>

namespace purser::demo {

struct DemoAccount {
    qint64 id = 0;
    qint64 login = 0;
    qint64 openedUs = 0;
    qint64 balance = 0; ///< at the end of the history, minor units
    qint64 lotsE8 = 0;
    qint64 lastDealUs = 0; ///< 0: never traded
    int client = 0;        ///< index of the client
    quint8 currency = 0;   ///< index into currencies()
};

enum class DemoPaymentState : quint8 { Settled, Rejected, Cancelled };

/// A decided payment. Deposits are always settled.
struct DemoPayment {
    qint64 id = 0;
    qint64 requestedUs = 0;
    qint64 decidedUs = 0;
    qint64 settledUs = 0; ///< 0 unless settled
    qint64 amount = 0;
    qint64 holdId = 0;  ///< withdrawals
    qint64 ticket = 0;  ///< deal that took the money off, settled withdrawals
    qint64 debitUs = 0; ///< when it did
    int account = 0;    ///< index of the account
    bool isWithdrawal = false;
    DemoPaymentState state = DemoPaymentState::Settled;
};

/// One journal: money between an account and the house.
struct DemoBooking {
    enum class Kind : quint8 { Deposit, Withdrawal, PayoutSettled, TradingResult };
    qint64 us = 0;
    qint64 amount = 0; ///< credited to the client's account, or debited when negative
    int account = 0;
    int payment = -1; ///< index of the payment
    Kind kind = Kind::Deposit;
};

struct DemoDeal {
    const DemoAccount* account = nullptr;
    qint64 number = 0;
    qint64 us = 0;
    int action = 0; ///< 0 buy, 1 sell, 2 balance
    int entry = 0;  ///< 0 in, 1 out
    int symbol = -1;
    qint64 lotsE8 = 0;
    qint64 priceE8 = 0;
    qint64 profit = 0;
    qint64 storage = 0;
    qint64 commission = 0;
    qint64 position = 0;
};

/// What every account lived through, told in time: deposits, trades, withdrawals, with money that
/// is there when it is spent. The sum of an account's bookings is its balance, to the minor unit.
class DemoHistory
{
public:
    static constexpr qint64 firstPayment = 42'001;
    static constexpr qint64 firstAccount = 1;

    DemoHistory(const DemoProfile& profile, const DemoPeople& people, quint64 seed, qint64 endUs);

    /// Tells the story; `deal` gets each deal, account by account. Afterwards payments and bookings
    /// are in order of time and payments have their ids.
    void tell(const std::function<void(const DemoDeal&)>& deal);

    const std::vector<DemoAccount>& accounts() const { return m_accounts; }
    const std::vector<DemoPayment>& payments() const { return m_payments; }
    std::vector<DemoPayment>& payments() { return m_payments; }
    const std::vector<DemoBooking>& bookings() const { return m_bookings; }

private:
    void openAccounts(const DemoPeople& people);
    void orderPayments();

    DemoProfile m_profile;
    quint64 m_seed;
    qint64 m_endUs;
    std::vector<DemoAccount> m_accounts;
    std::vector<DemoPayment> m_payments;
    std::vector<DemoBooking> m_bookings;
};

/// A symbol of the demo's trading servers.
struct DemoSymbol {
    QString name;
    qint64 priceE8;
};
std::span<const DemoSymbol> symbols();

} // namespace purser::demo
