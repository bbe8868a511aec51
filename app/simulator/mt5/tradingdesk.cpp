#include "app/simulator/mt5/tradingdesk.h"

#include <cmath>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype commentLimit = 31;
constexpr qint64 amountLimit = 1'000'000'000;

long double powerOfTen(int exponent)
{
    return std::pow(10.0L, exponent);
}

} // namespace

TradingDesk::BalanceOutcome TradingDesk::changeBalance(const BalanceRequest& request)
{
    const Account* account = m_book.accounts().find(request.login);
    if (!account)
        return {Retcode::NotFound, 0};
    if (request.type < Deal::Balance || request.type > Deal::Bonus || request.amount.value == 0)
        return {Retcode::Parameters, 0};
    const long double units = static_cast<long double>(std::abs(request.amount.value))
        / powerOfTen(account->currencyDigits);
    if (units > amountLimit)
        return {Retcode::AmountTooLarge, 0};

    const Minor taken = request.amount.value < 0 ? -request.amount : Minor{};
    const bool movesCredit = request.type == Deal::Credit || request.type == Deal::Bonus;
    if (taken > (movesCredit ? account->credit : account->balance) && taken.value > 0)
        return {Retcode::NoMoney, 0};
    // Corrections are not checked against the free margin, as with the native call.
    const bool marginMatters = request.checkMargin && request.type != Deal::Correction;
    if (taken.value > 0 && marginMatters && taken > figures(request.login).marginFree())
        return {Retcode::NoMoney, 0};

    Deal deal;
    deal.login = request.login;
    deal.dealer = request.dealer;
    deal.action = request.type;
    deal.reason = Deal::Dealer;
    deal.profit = request.amount;
    deal.comment = request.comment.left(commentLimit);
    return {Retcode::Ok, book(deal).ticket};
}

Deal TradingDesk::book(const Deal& deal)
{
    Deal complete = deal;
    if (const Account* account = m_book.accounts().find(deal.login))
        complete.currencyDigits = account->currencyDigits;
    complete.ticket = m_book.takeDealTicket();
    complete.timeMs = nowOr(deal.timeMs);
    settle(complete);
    return complete;
}

void TradingDesk::settle(const Deal& deal)
{
    const Account* known = m_book.accounts().find(deal.login);
    if (known) {
        Account account = *known;
        if (deal.movesCredit())
            account.credit += deal.total();
        else
            account.balance += deal.total();
        m_book.accounts().put(account);
    }
    m_book.deals().put(deal);
    m_book.wake(deal.login);
}

Minor TradingDesk::sumOfDeals(qint64 login, bool credit) const
{
    Minor sum;
    const QList<qint64> tickets = m_book.deals().keysOf(login);
    for (const qint64 ticket : tickets) {
        const Deal* deal = m_book.deals().find(ticket);
        if (deal->movesCredit() == credit)
            sum += deal->total();
    }
    return sum;
}

Minor TradingDesk::profitOf(
    const Symbol& symbol, const Position& position, Volume volume, Price price) const
{
    const long double points =
        static_cast<long double>(price.points - position.openPrice.points) * position.direction();
    const Account* account = m_book.accounts().find(position.login);
    const Group* group = account ? m_book.group(account->group) : nullptr;
    const Ratio rate =
        m_market.rate(symbol.profitCurrency, group ? group->currency : symbol.profitCurrency);
    const long double amount = points * static_cast<long double>(position.contractSize)
        * static_cast<long double>(volume.ext) / 1e8L / powerOfTen(symbol.digits)
        * static_cast<long double>(rate.e8) / 1e8L * powerOfTen(position.currencyDigits);
    return {std::llround(amount)};
}

Minor TradingDesk::marginOf(const Position& position, qint64 leverage) const
{
    const Symbol* symbol = m_market.find(position.symbol);
    if (!symbol)
        return {};
    long double amount = static_cast<long double>(position.contractSize)
        * static_cast<long double>(position.volume.ext) / 1e8L
        * static_cast<long double>(position.rateMargin.e8) / 1e8L
        * powerOfTen(position.currencyDigits);
    if (symbol->leveraged)
        amount /= static_cast<long double>(std::max<qint64>(leverage, 1));
    else
        amount *= static_cast<long double>(position.openPrice.points) / powerOfTen(symbol->digits)
            / 20.0L;
    return {std::llround(amount)};
}

Position TradingDesk::refreshed(Position position) const
{
    const Symbol* symbol = m_market.find(position.symbol);
    const Account* account = m_book.accounts().find(position.login);
    const Group* group = account ? m_book.group(account->group) : nullptr;
    if (!symbol || !group)
        return position;
    position.currentPrice = position.action == Position::Buy ? symbol->bid : symbol->ask();
    position.rateProfit = m_market.rate(symbol->profitCurrency, group->currency);
    position.profit = profitOf(*symbol, position, position.volume, position.currentPrice);
    return position;
}

AccountFigures TradingDesk::figures(qint64 login) const
{
    AccountFigures figures;
    const Account* account = m_book.accounts().find(login);
    if (!account)
        return figures;
    figures.balance = account->balance;
    figures.credit = account->credit;
    const QList<qint64> tickets = m_book.positions().keysOf(login);
    for (const qint64 ticket : tickets) {
        const Position position = refreshed(*m_book.positions().find(ticket));
        figures.profit += position.profit;
        figures.storage += position.storage;
        figures.margin += marginOf(position, account->leverage);
    }
    return figures;
}

void TradingDesk::checkStopOut(qint64 login)
{
    const Account* account = m_book.accounts().find(login);
    const Group* group = account ? m_book.group(account->group) : nullptr;
    if (!group)
        return;
    AccountFigures now = figures(login);
    bool closed = false;
    while (now.margin.value > 0 && now.levelHundredths() < group->stopOut * 100) {
        const QList<qint64> tickets = m_book.positions().keysOf(login);
        const qint64 worst =
            *std::min_element(tickets.begin(), tickets.end(), [this](qint64 left, qint64 right) {
                return refreshed(*m_book.positions().find(left)).profit
                    < refreshed(*m_book.positions().find(right)).profit;
            });
        close(worst, m_book.positions().find(worst)->volume, Deal::StopOut);
        closed = true;
        now = figures(login);
    }
    if (closed && now.balance.value < 0) {
        Deal deal;
        deal.login = login;
        deal.action = Deal::StopOutCompensation;
        deal.profit = -now.balance;
        deal.comment = u"so compensation"_s;
        book(deal);
    }
}

} // namespace purser::simulator
