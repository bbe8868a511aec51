#include "app/simulator/mt5/command.h"

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

CommandResult commonGet(CommandContext& context)
{
    qint64 real = 0;
    for (const auto& [login, account] : context.book.accounts().all())
        real += account.group.startsWith("real"_L1) ? 1 : 0;
    const auto count = [](size_t value) { return WireValue::number(static_cast<qint64>(value)); };
    WireValue object = WireValue::object();
    object.add(u"Name"_s, WireValue::text(u"PurserTrial-MT5"_s))
        .add(u"Owner"_s, WireValue::text(u"Purser Trial Markets Ltd"_s))
        .add(u"OwnerID"_s, WireValue::text(u"PURSER"_s))
        .add(u"OwnerHost"_s, WireValue::text(u"www.example.com"_s))
        .add(u"OwnerEmail"_s, WireValue::text(u"office@example.com"_s))
        .add(u"Product"_s, WireValue::text(u"Trade server simulator"_s))
        .add(u"ExpirationLicense"_s, WireValue::number(0))
        .add(u"ExpirationSupport"_s, WireValue::number(0))
        .add(u"LimitTradeServers"_s, WireValue::number(1))
        .add(u"LimitWebServers"_s, WireValue::number(1))
        .add(u"LimitAccounts"_s, WireValue::number(0))
        .add(u"LimitDeals"_s, WireValue::number(0))
        .add(u"LimitSymbols"_s, WireValue::number(0))
        .add(u"LimitGroups"_s, WireValue::number(0))
        .add(u"LiveUpdateMode"_s, WireValue::number(0))
        .add(u"TotalUsers"_s, count(context.book.accounts().size()))
        .add(u"TotalUsersReal"_s, WireValue::number(real))
        .add(u"TotalDeals"_s, count(context.book.deals().size()))
        .add(u"TotalOrders"_s, count(context.book.openOrders().size()))
        .add(u"TotalOrdersHistory"_s, count(context.book.historyOrders().size()))
        .add(u"TotalPositions"_s, count(context.book.positions().size()))
        .add(u"AccountURL"_s, WireValue::text(QString()))
        .add(u"AccountAuto"_s, WireValue::number(0));
    return object;
}

CommandResult timeServer(CommandContext& context)
{
    WireValue object = WireValue::object();
    object.add(
        u"Time"_s, WireValue::text(ServerClock::protocolText(context.clock.serverSeconds())));
    return object;
}

CommandResult timeGet(CommandContext& context)
{
    WireValue days = WireValue::array();
    for (int day = 0; day < 7; ++day) {
        WireValue hours = WireValue::array();
        for (int hour = 0; hour < 24; ++hour)
            hours.append(WireValue::number(1));
        days.append(hours);
    }
    WireValue object = WireValue::object();
    object.add(u"Daylight"_s, WireValue::number(context.clock.usesDaylight() ? 1 : 0))
        .add(u"DaylightState"_s, WireValue::number(context.clock.isDaylight() ? 1 : 0))
        .add(u"TimeZone"_s, WireValue::number(context.clock.zoneMinutes()))
        .add(u"TimeServer"_s, WireValue::text(u"time.example.com"_s))
        .add(u"Days"_s, days);
    return object;
}

} // namespace

void addServerCommands(CommandTable& table)
{
    table[u"test/access"_s] = [](CommandContext&) { return CommandResult(Retcode::Ok); };
    table[u"quit"_s] = [](CommandContext&) { return CommandResult(Retcode::Ok); };
    table[u"common/get"_s] = commonGet;
    table[u"time/server"_s] = timeServer;
    table[u"time/get"_s] = timeGet;
}

} // namespace purser::simulator
