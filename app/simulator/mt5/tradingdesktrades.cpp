// The part of TradingDesk that opens and closes positions.

#include "app/simulator/mt5/tradingdesk.h"

#include <cmath>

namespace purser::simulator {

using namespace Qt::StringLiterals;

TradingDesk::Fill TradingDesk::prepare(const TradeRequest& request) const
{
    Fill fill{
        m_book.accounts().find(request.login), nullptr, m_market.find(request.symbol), request};
    fill.group = fill.account ? m_book.group(fill.account->group) : nullptr;
    fill.request.timeMs = nowOr(request.timeMs);
    if (fill.symbol && request.price.points <= 0)
        fill.request.price =
            request.action == Position::Buy ? fill.symbol->ask() : fill.symbol->bid;
    return fill;
}

Minor TradingDesk::perLot(Minor amount, Volume volume) const
{
    return {
        std::llround(static_cast<double>(amount.value) * static_cast<double>(volume.ext) / 1e8)};
}

Deal TradingDesk::dealFor(const Fill& fill, qint64 entry) const
{
    const TradeRequest& request = fill.request;
    Deal deal;
    deal.login = request.login;
    deal.action = request.action;
    deal.entry = entry;
    deal.reason = request.reason;
    deal.digits = fill.symbol->digits;
    deal.currencyDigits = fill.group->currencyDigits;
    deal.contractSize = fill.symbol->contractSize;
    deal.timeMs = request.timeMs;
    deal.symbol = request.symbol;
    deal.price = request.price;
    deal.volume = request.volume;
    deal.comment = request.comment;
    deal.commission = -perLot(fill.group->commissionPerLot, request.volume);
    if (entry == Deal::In)
        deal.fee = -perLot(fill.group->feePerLot, request.volume);
    deal.rateProfit = m_market.rate(fill.symbol->profitCurrency, fill.group->currency);
    deal.rateMargin = m_market.rate(
        fill.symbol->leveraged ? fill.symbol->baseCurrency : fill.symbol->profitCurrency,
        fill.group->currency);
    deal.marketBid = fill.symbol->bid;
    deal.marketAsk = fill.symbol->ask();
    return deal;
}

void TradingDesk::recordOrder(const Fill& fill, Deal& deal)
{
    Order order;
    order.ticket = m_book.takeOrderTicket();
    order.login = deal.login;
    order.symbol = deal.symbol;
    order.digits = deal.digits;
    order.currencyDigits = deal.currencyDigits;
    order.contractSize = deal.contractSize;
    order.state = Order::Filled;
    order.reason = deal.reason;
    order.setupMs = fill.request.timeMs;
    order.doneMs = fill.request.timeMs;
    order.type = deal.action;
    order.price = deal.price;
    order.currentPrice = deal.price;
    order.initialVolume = deal.volume;
    order.rateMargin = deal.rateMargin;
    order.comment = deal.comment;
    deal.order = order.ticket;
    order.position = deal.position != 0 ? deal.position : order.ticket;
    deal.position = order.position;
    m_book.historyOrders().put(order);
}

qint64 TradingDesk::openNew(const Fill& fill)
{
    Deal deal = dealFor(fill, Deal::In);
    recordOrder(fill, deal);
    deal.ticket = m_book.takeDealTicket();

    Position position;
    position.ticket = deal.position;
    position.login = deal.login;
    position.symbol = deal.symbol;
    position.action = deal.action;
    position.digits = deal.digits;
    position.currencyDigits = deal.currencyDigits;
    position.reason = deal.reason;
    position.contractSize = deal.contractSize;
    position.createdMs = deal.timeMs;
    position.updatedMs = deal.timeMs;
    position.openPrice = deal.price;
    position.currentPrice = deal.price;
    position.volume = deal.volume;
    position.rateProfit = deal.rateProfit;
    position.rateMargin = deal.rateMargin;
    position.comment = deal.comment;
    m_book.positions().put(position);
    settle(deal);
    return position.ticket;
}

qint64 TradingDesk::net(const Fill& fill, const Position& existing)
{
    if (existing.action == fill.request.action) {
        Deal deal = dealFor(fill, Deal::In);
        deal.position = existing.ticket;
        recordOrder(fill, deal);
        deal.ticket = m_book.takeDealTicket();
        Position grown = existing;
        const double before = static_cast<double>(existing.volume.ext);
        const double added = static_cast<double>(deal.volume.ext);
        grown.openPrice.points =
            std::llround((static_cast<double>(existing.openPrice.points) * before
                             + static_cast<double>(deal.price.points) * added)
                / (before + added));
        grown.volume.ext += deal.volume.ext;
        grown.updatedMs = deal.timeMs;
        m_book.positions().put(grown);
        settle(deal);
        return grown.ticket;
    }
    if (fill.request.volume <= existing.volume) {
        close(existing.ticket, fill.request.volume, fill.request.reason, fill.request.price,
            fill.request.timeMs);
        return m_book.positions().find(existing.ticket) ? existing.ticket : 0;
    }

    Deal deal = dealFor(fill, Deal::InOut);
    deal.position = existing.ticket;
    recordOrder(fill, deal);
    deal.ticket = m_book.takeDealTicket();
    deal.profit = profitOf(*fill.symbol, existing, existing.volume, deal.price);
    deal.storage = existing.storage;
    deal.positionPrice = existing.openPrice;
    deal.volumeClosed = existing.volume;
    Position turned = existing;
    turned.action = fill.request.action;
    turned.volume.ext = fill.request.volume.ext - existing.volume.ext;
    turned.openPrice = deal.price;
    turned.storage = {};
    turned.updatedMs = deal.timeMs;
    m_book.positions().put(turned);
    settle(deal);
    return turned.ticket;
}

qint64 TradingDesk::trade(const TradeRequest& request)
{
    const Fill fill = prepare(request);
    if (!fill.account || !fill.group || !fill.symbol || request.volume.ext <= 0)
        return 0;
    if (fill.group->marginMode == Group::Netting) {
        const QList<qint64> tickets = m_book.positions().keysOf(request.login);
        for (const qint64 ticket : tickets) {
            const Position existing = *m_book.positions().find(ticket);
            if (existing.symbol == request.symbol)
                return net(fill, existing);
        }
    }
    return openNew(fill);
}

qint64 TradingDesk::close(qint64 ticket, Volume volume, qint64 reason, Price price, qint64 timeMs)
{
    const Position* known = m_book.positions().find(ticket);
    if (!known || volume.ext <= 0)
        return 0;
    Position position = *known;
    volume = std::min(volume, position.volume);
    TradeRequest request;
    request.login = position.login;
    request.symbol = position.symbol;
    request.action = position.action == Position::Buy ? Position::Sell : Position::Buy;
    request.volume = volume;
    request.reason = reason;
    request.price = price;
    request.timeMs = timeMs;
    request.comment = reason == Deal::StopOut ? u"so"_s : QString();
    const Fill fill = prepare(request);
    if (!fill.account || !fill.group || !fill.symbol)
        return 0;

    Deal deal = dealFor(fill, Deal::Out);
    deal.position = position.ticket;
    recordOrder(fill, deal);
    deal.ticket = m_book.takeDealTicket();
    deal.profit = profitOf(*fill.symbol, position, volume, deal.price);
    deal.storage = volume == position.volume
        ? position.storage
        : Minor{position.storage.value * volume.ext / position.volume.ext};
    deal.positionPrice = position.openPrice;
    deal.volumeClosed = volume;
    if (volume == position.volume) {
        m_book.positions().remove(ticket);
    } else {
        position.volume.ext -= volume.ext;
        position.storage = position.storage - deal.storage;
        position.updatedMs = deal.timeMs;
        m_book.positions().put(position);
    }
    settle(deal);
    return deal.ticket;
}

void TradingDesk::closeBy(qint64 ticket, qint64 oppositeTicket)
{
    const Position* first = m_book.positions().find(ticket);
    const Position* second = m_book.positions().find(oppositeTicket);
    if (!first || !second || first->action == second->action || first->symbol != second->symbol)
        return;
    const Price meeting = second->openPrice;
    const Volume volume = std::min(first->volume, second->volume);
    for (const qint64 each : {ticket, oppositeTicket}) {
        Deal deal = *m_book.deals().find(close(each, volume, Deal::Client, meeting));
        deal.entry = Deal::OutBy;
        m_book.deals().put(deal);
    }
}

void TradingDesk::chargeSwap(qint64 ticket)
{
    const Position* known = m_book.positions().find(ticket);
    const Symbol* symbol = known ? m_market.find(known->symbol) : nullptr;
    if (!symbol)
        return;
    Position position = *known;
    const int tenths = position.action == Position::Buy ? symbol->swapLong : symbol->swapShort;
    const double amount = static_cast<double>(tenths) / 10.0
        * static_cast<double>(position.volume.ext) / 1e8
        * static_cast<double>(position.rateProfit.e8) / 1e8
        * std::pow(10.0, position.currencyDigits);
    position.storage += Minor{std::llround(amount)};
    m_book.positions().put(position);
}

qint64 TradingDesk::placeOrder(const TradeRequest& request, qint64 type)
{
    const Fill fill = prepare(request);
    if (!fill.account || !fill.group || !fill.symbol || request.volume.ext <= 0)
        return 0;
    Order order;
    order.ticket = m_book.takeOrderTicket();
    order.login = request.login;
    order.symbol = request.symbol;
    order.digits = fill.symbol->digits;
    order.currencyDigits = fill.group->currencyDigits;
    order.contractSize = fill.symbol->contractSize;
    order.type = type;
    order.setupMs = fill.request.timeMs;
    order.price = fill.request.price;
    order.currentPrice = fill.symbol->bid;
    order.initialVolume = request.volume;
    order.currentVolume = request.volume;
    order.comment = request.comment;
    m_book.openOrders().put(order);
    return order.ticket;
}

} // namespace purser::simulator
