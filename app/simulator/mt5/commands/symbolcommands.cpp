#include "app/simulator/mt5/command.h"
#include "app/simulator/mt5/configfields.h"

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

CommandResult symbolList(CommandContext& context)
{
    WireValue names = WireValue::array();
    for (const Symbol& symbol : context.market.symbols())
        names.append(WireValue::text(symbol.name));
    return names;
}

CommandResult symbolNext(CommandContext& context)
{
    const std::optional<qint64> index = context.parameters.integer(u"index"_s);
    const std::vector<Symbol>& symbols = context.market.symbols();
    if (!index || *index < 0)
        return Retcode::Parameters;
    if (static_cast<size_t>(*index) >= symbols.size())
        return Retcode::NotFound;
    return renderSymbol(symbols[static_cast<size_t>(*index)]);
}

CommandResult symbolGet(CommandContext& context)
{
    if (context.parameters.has(u"symbol"_s)) {
        const Symbol* symbol = context.market.find(context.parameters.text(u"symbol"_s));
        return symbol ? CommandResult(renderSymbol(*symbol)) : CommandResult(Retcode::NotFound);
    }
    if (!context.parameters.has(u"mask"_s))
        return Retcode::Parameters;
    const Mask mask(context.parameters.text(u"mask"_s));
    WireValue rows = WireValue::array();
    for (const Symbol& symbol : context.market.symbols()) {
        if (mask.matches(symbol.path()) || mask.matches(symbol.name))
            rows.append(renderSymbol(symbol));
    }
    return rows;
}

CommandResult symbolGetGroup(CommandContext& context)
{
    const Symbol* symbol = context.market.find(context.parameters.text(u"symbol"_s));
    const Group* group = context.book.group(context.parameters.text(u"group"_s));
    if (!symbol || !group || !context.manager.sees(group->name))
        return Retcode::NotFound;
    return renderSymbol(*symbol, group);
}

CommandResult tickLast(CommandContext& context)
{
    const Mask mask(context.parameters.text(u"symbol"_s));
    const qint64 since = context.parameters.integer(u"trans_id"_s).value_or(0);
    const FaultPlan& plan = context.plan;
    const qint64 nowMs = context.clock.serverMs() - plan.quoteAgeSeconds * qint64{1000};
    const auto shown = [&plan](qint64 points) {
        return points + points * plan.quoteSpikePercent / 100;
    };
    WireValue rows = WireValue::array();
    for (const Symbol& symbol : context.market.symbols()) {
        const bool wanted = mask.matches(symbol.name) || mask.matches(symbol.path());
        if (!wanted || plan.quotesMissing || (since > 0 && symbol.changedTick + 1 <= since))
            continue;
        WireValue row = WireValue::object();
        row.add(u"Symbol"_s, WireValue::text(symbol.name))
            .add(u"Digits"_s, WireValue::number(symbol.digits))
            .add(u"Datetime"_s, WireValue::number(nowMs / 1000))
            .add(u"DatetimeMsc"_s, WireValue::number(nowMs))
            .add(u"Bid"_s, WireValue::number(fixedText(shown(symbol.bid.points), symbol.digits)))
            .add(u"Ask"_s,
                WireValue::number(fixedText(plan.quoteCrossedPoints > 0
                        ? shown(symbol.bid.points) - plan.quoteCrossedPoints
                        : shown(symbol.ask().points),
                    symbol.digits)))
            .add(u"Last"_s, WireValue::number(fixedText(0, symbol.digits)))
            .add(u"Volume"_s, WireValue::number(0))
            .add(u"VolumeReal"_s, WireValue::number(u"0.00"_s));
        rows.append(row);
    }
    CommandResult result(rows);
    // The tick counted from 1, as 0 asks for everything.
    result.besides.append({u"trans_id"_s, WireValue::number(context.market.tick() + 1)});
    return result;
}

} // namespace

void addSymbolCommands(CommandTable& table)
{
    table[u"symbol/total"_s] = [](CommandContext& context) {
        return CommandResult::total(static_cast<qsizetype>(context.market.symbols().size()));
    };
    table[u"symbol/list"_s] = symbolList;
    table[u"symbol/next"_s] = symbolNext;
    table[u"symbol/get"_s] = symbolGet;
    table[u"symbol/get_group"_s] = symbolGetGroup;
    table[u"tick/last"_s] = tickLast;
}

} // namespace purser::simulator
