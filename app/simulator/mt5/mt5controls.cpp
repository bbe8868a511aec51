#include "app/simulator/mt5/mt5controls.h"

#include <QTimer>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

QJsonObject describeMarket(const Mt5Controls& parts)
{
    QJsonObject prices;
    for (const Symbol& symbol : parts.market.symbols())
        prices.insert(symbol.name, fixedText(symbol.bid.points, symbol.digits));
    return {{u"running"_s, parts.marketTick.isActive()}, {u"tick"_s, parts.market.tick()},
        {u"bids"_s, prices}};
}

ControlAnswer changeMarket(const Mt5Controls& parts, const QJsonObject& body)
{
    const QJsonObject prices = body.value("bids"_L1).toObject();
    for (auto price = prices.begin(); price != prices.end(); ++price) {
        const Symbol* symbol = parts.market.find(price.key());
        const std::optional<qint64> points =
            symbol ? readFixed(price->toString(), symbol->digits) : std::nullopt;
        if (!points || !parts.market.setBid(price.key(), {*points}))
            return fieldRefused(u"bids."_s + price.key());
    }
    for (int ticks = body.value("ticks"_L1).toInt(0); ticks > 0; --ticks)
        parts.market.step();
    if (body.value("running"_L1).isBool()) {
        if (body.value("running"_L1).toBool())
            parts.marketTick.start();
        else
            parts.marketTick.stop();
    }
    return ControlAnswer::ok(describeMarket(parts));
}

ControlAnswer doTrade(const Mt5Controls& parts, const QJsonObject& body)
{
    qint64 ticket = 0;
    if (body.contains("close_by"_L1)) {
        const QJsonArray pair = body.value("close_by"_L1).toArray();
        if (pair.size() != 2)
            return fieldRefused(u"close_by"_s);
        parts.desk.closeBy(pair.at(0).toInteger(), pair.at(1).toInteger());
    } else if (body.contains("close"_L1)) {
        const Position* position = parts.book.positions().find(body.value("close"_L1).toInteger());
        if (!position)
            return ControlAnswer::notFound();
        const std::optional<qint64> lots = readFixed(body.value("lots"_L1).toString(), 8);
        ticket = parts.desk.close(
            position->ticket, lots ? Volume{*lots} : position->volume, Deal::Client);
    } else {
        const Symbol* symbol = parts.market.find(body.value("symbol"_L1).toString());
        const std::optional<qint64> lots = readFixed(body.value("lots"_L1).toString(), 8);
        if (!symbol || !lots)
            return fieldRefused(symbol ? u"lots"_s : u"symbol"_s);
        TradingDesk::TradeRequest request;
        request.login = body.value("login"_L1).toVariant().toLongLong();
        request.symbol = symbol->name;
        request.action =
            body.value("side"_L1).toString() == "sell"_L1 ? Position::Sell : Position::Buy;
        request.volume = {*lots};
        request.price = {readFixed(body.value("price"_L1).toString(), symbol->digits).value_or(0)};
        ticket = parts.desk.trade(request);
    }
    parts.book.commit();
    return ControlAnswer::ok({{u"ticket"_s, ticket}});
}

void addBookRoutes(ControlRoutes& routes, const Mt5Controls& parts)
{
    routes[u"POST accounts"_s] = [parts](const ControlRequest& request) {
        return addAccounts(parts, request.body);
    };
    routes[u"GET accounts"_s] = [parts](const ControlRequest& request) {
        return describeAccount(parts, request.rest.value(0).toLongLong());
    };
    routes[u"POST trades"_s] = [parts](const ControlRequest& request) {
        return doTrade(parts, request.body);
    };
    auto deleted = std::make_shared<QHash<qint64, Deal>>();
    routes[u"POST deals"_s] = [parts, deleted](const ControlRequest& request) {
        return changeDeal(parts, *deleted, request.body);
    };
    routes[u"POST groups"_s] = [parts](const ControlRequest& request) {
        const QJsonArray wanted = request.body.contains("list"_L1)
            ? request.body.value("list"_L1).toArray()
            : QJsonArray{request.body};
        for (const QJsonValue& value : wanted) {
            const Group group = Group::fromJson(value.toObject());
            if (group.name.isEmpty())
                return fieldRefused(u"name"_s);
            parts.book.putGroup(group);
        }
        parts.book.commit();
        return ControlAnswer::ok();
    };
    routes[u"POST tickets"_s] = [parts](const ControlRequest& request) {
        parts.book.setNextTickets(request.body.value("deal"_L1).toInteger(parts.book.nextDeal()),
            request.body.value("order"_L1).toInteger(parts.book.nextOrder()));
        parts.book.commit();
        return ControlAnswer::ok();
    };
}

} // namespace

ControlAnswer fieldRefused(const QString& field)
{
    return ControlAnswer::refused({ErrorCode::BadInput, {{u"field"_s, field}}, {}});
}

void Mt5Controls::addTo(ControlRoutes& routes) const
{
    const Mt5Controls parts = *this;
    addBookRoutes(routes, parts);
    routes[u"POST clock"_s] = [parts](const ControlRequest& request) {
        parts.clock.apply(request.body);
        return ControlAnswer::ok(parts.clock.toJson());
    };
    routes[u"GET market"_s] = [parts](const ControlRequest&) {
        return ControlAnswer::ok(describeMarket(parts));
    };
    routes[u"POST market"_s] = [parts](const ControlRequest& request) {
        return changeMarket(parts, request.body);
    };
    routes[u"POST manager"_s] = [parts](const ControlRequest& request) {
        parts.manager.apply(request.body);
        return ControlAnswer::ok(parts.manager.toJson());
    };
    routes[u"POST sessions"_s] = [parts](const ControlRequest&) {
        parts.api.expireSessions();
        return ControlAnswer::ok();
    };
}

} // namespace purser::simulator
