#pragma once

#include "app/simulator/mt5/accountfigures.h"
#include "app/simulator/mt5/market.h"
#include "app/simulator/mt5/retcode.h"
#include "app/simulator/mt5/serverclock.h"
#include "app/simulator/mt5/tradebook.h"

namespace purser::simulator {

/// What can happen to an account: money goes in and out, positions open and close. Keeps the rules
/// of the trade server; who may ask for it is decided before.
class TradingDesk
{
public:
    TradingDesk(TradeBook& book, const Market& market, const ServerClock& clock)
        : m_book(book), m_market(market), m_clock(clock)
    {
    }

    struct BalanceRequest {
        qint64 login = 0;
        qint64 type = Deal::Balance; ///< 2 … 6
        Minor amount;                ///< signed
        QString comment;
        bool checkMargin = true;
        qint64 dealer = 0;
    };
    struct BalanceOutcome {
        Retcode code = Retcode::Ok;
        qint64 ticket = 0;
    };
    /// trade/balance. Comments are cut to 31 characters.
    BalanceOutcome changeBalance(const BalanceRequest& request);

    struct TradeRequest {
        qint64 login = 0;
        QString symbol;
        qint64 action = Position::Buy;
        Volume volume;
        qint64 reason = Deal::Client;
        Price price;       ///< 0: the price of the moment
        qint64 timeMs = 0; ///< server time; 0: now
        QString comment;
    };
    /// A market order, filled at once: opens a position, or in a netting group adds to, reduces or
    /// turns the one there is. Returns the ticket of the position, 0 when it was only closed.
    qint64 trade(const TradeRequest& request);
    /// Closes (part of) a position; price and time as in TradeRequest. Returns the ticket of the
    /// deal.
    qint64 close(
        qint64 position, Volume volume, qint64 reason, Price price = {}, qint64 timeMs = 0);
    /// Closes two opposite positions of a hedging account against each other.
    void closeBy(qint64 position, qint64 opposite);
    /// Charges or pays swap for one night.
    void chargeSwap(qint64 position);
    qint64 placeOrder(const TradeRequest& request, qint64 type);

    /// An operation other than a trade as a deal, without any check: history, corrections,
    /// commissions.
    Deal book(const Deal& deal);
    /// Closes positions while the margin level is below the group's stop-out, then makes a negative
    /// balance good.
    void checkStopOut(qint64 login);

    AccountFigures figures(qint64 login) const;
    /// The position with price, profit and rates of the moment.
    Position refreshed(Position position) const;
    /// What the deals say: balance (or credit) of the account.
    Minor sumOfDeals(qint64 login, bool credit) const;

private:
    struct Fill {
        const Account* account;
        const Group* group;
        const Symbol* symbol;
        TradeRequest request;
    };
    Fill prepare(const TradeRequest& request) const;
    Deal dealFor(const Fill& fill, qint64 entry) const;
    void recordOrder(const Fill& fill, Deal& deal);
    void settle(const Deal& deal);
    qint64 openNew(const Fill& fill);
    qint64 net(const Fill& fill, const Position& existing);
    Minor profitOf(
        const Symbol& symbol, const Position& position, Volume volume, Price price) const;
    Minor marginOf(const Position& position, qint64 leverage) const;
    Minor perLot(Minor amount, Volume volume) const;
    qint64 nowOr(qint64 timeMs) const { return timeMs > 0 ? timeMs : m_clock.serverMs(); }

    TradeBook& m_book;
    const Market& m_market;
    const ServerClock& m_clock;
};

} // namespace purser::simulator
