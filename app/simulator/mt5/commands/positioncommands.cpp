#include "app/simulator/mt5/commands/selection.h"

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

WireValue renderNow(const CommandContext& context, const Position& position)
{
    return renderPosition(context.desk.refreshed(position), context.style);
}

/// The first one for the symbol; with hedging there may be more.
CommandResult positionGet(CommandContext& context)
{
    const Account* account = context.account();
    const QString symbol = context.parameters.text(u"symbol"_s);
    if (symbol.isEmpty() || !context.parameters.integer(u"login"_s))
        return Retcode::Parameters;
    if (!account)
        return Retcode::NotFound;
    const QList<qint64> tickets = context.book.positions().keysOf(account->login);
    for (const qint64 ticket : tickets) {
        const Position* position = context.book.positions().find(ticket);
        if (position->symbol == symbol)
            return renderNow(context, *position);
    }
    return Retcode::NotFound;
}

CommandResult positionGetTotal(CommandContext& context)
{
    if (!context.parameters.integer(u"login"_s))
        return Retcode::Parameters;
    const Account* account = context.account();
    return account ? CommandResult::total(context.book.positions().countOf(account->login))
                   : CommandResult(Retcode::NotFound);
}

CommandResult positionGetPage(CommandContext& context)
{
    if (!context.parameters.integer(u"login"_s))
        return Retcode::Parameters;
    const Account* account = context.account();
    if (!account)
        return Retcode::NotFound;
    QList<qint64> all = context.book.positions().keysOf(account->login);
    // The vendor's sample of this command falls by ticket.
    std::reverse(all.begin(), all.end());
    const std::optional<QList<qint64>> tickets = page(context, all);
    if (!tickets)
        return Retcode::Parameters;
    WireValue rows = WireValue::array();
    for (const qint64 ticket : *tickets)
        rows.append(renderNow(context, *context.book.positions().find(ticket)));
    return rows;
}

CommandResult positionGetBatch(CommandContext& context)
{
    const QStringList names = context.parameters.list(u"symbol"_s);
    const QSet<QString> symbols(names.begin(), names.end());
    return batch<Position>(
        context, context.book.positions(),
        [&symbols](const Position& position) { return wantsSymbol(symbols, position); },
        [&context](const Position& position) { return renderNow(context, position); });
}

} // namespace

void addPositionCommands(CommandTable& table)
{
    table[u"position/get"_s] = positionGet;
    table[u"position/get_total"_s] = positionGetTotal;
    table[u"position/get_page"_s] = positionGetPage;
    table[u"position/get_batch"_s] = positionGetBatch;
}

} // namespace purser::simulator
