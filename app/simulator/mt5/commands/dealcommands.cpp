#include "app/simulator/mt5/commands/selection.h"

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

QList<qint64> dealsWithin(const CommandContext& context, qint64 login, const Period& period)
{
    QList<qint64> tickets = context.book.deals().keysOf(login);
    tickets.removeIf([&context, &period](qint64 ticket) {
        return !period.holds(context.book.deals().find(ticket)->timeMs);
    });
    return tickets;
}

CommandResult dealGet(CommandContext& context)
{
    const std::optional<qint64> ticket = context.parameters.integer(u"ticket"_s);
    if (!ticket)
        return Retcode::Parameters;
    const Deal* deal = context.book.deals().find(*ticket);
    if (!deal || !context.visible(deal->login))
        return Retcode::NotFound;
    return renderDeal(*deal, context.style);
}

CommandResult dealGetTotal(CommandContext& context)
{
    const std::optional<Period> period = Period::of(context.parameters);
    if (!period || !context.parameters.integer(u"login"_s))
        return Retcode::Parameters;
    const Account* account = context.account();
    if (!account)
        return Retcode::NotFound;
    return CommandResult::total(dealsWithin(context, account->login, *period).size());
}

/// The faults that change the book while a client reads it page by page.
void disturb(CommandContext& context, qint64 login)
{
    if (context.plan.insertAgeSeconds) {
        Deal late;
        late.login = login;
        late.action = Deal::Balance;
        late.profit = {1};
        late.comment = u"late deal"_s;
        late.timeMs = context.clock.serverMs() - *context.plan.insertAgeSeconds * 1000LL;
        context.desk.book(late);
    }
    const QList<qint64> tickets = context.book.deals().keysOf(login);
    if (context.plan.deleteOldest && !tickets.isEmpty())
        context.book.deals().remove(tickets.first());
}

CommandResult dealGetPage(CommandContext& context)
{
    const std::optional<Period> period = Period::of(context.parameters);
    if (!period || !context.parameters.integer(u"login"_s))
        return Retcode::Parameters;
    const Account* account = context.account();
    if (!account)
        return Retcode::NotFound;
    disturb(context, account->login);
    const std::optional<QList<qint64>> tickets =
        page(context, dealsWithin(context, account->login, *period));
    if (!tickets)
        return Retcode::Parameters;
    WireValue rows = WireValue::array();
    for (const qint64 ticket : *tickets)
        rows.append(renderDeal(*context.book.deals().find(ticket), context.style));
    return rows;
}

CommandResult dealGetBatch(CommandContext& context)
{
    const std::optional<Period> period = Period::of(context.parameters);
    if (!period && !context.parameters.has(u"ticket"_s))
        return Retcode::Parameters;
    const QStringList names = context.parameters.list(u"symbol"_s);
    const QSet<QString> symbols(names.begin(), names.end());
    return batch<Deal>(
        context, context.book.deals(),
        [&period, &symbols](
            const Deal& deal) { return period->holds(deal.timeMs) && wantsSymbol(symbols, deal); },
        [&context](const Deal& deal) { return renderDeal(deal, context.style); });
}

} // namespace

void addDealCommands(CommandTable& table)
{
    table[u"deal/get"_s] = dealGet;
    table[u"deal/get_total"_s] = dealGetTotal;
    table[u"deal/get_page"_s] = dealGetPage;
    table[u"deal/get_batch"_s] = dealGetBatch;
}

} // namespace purser::simulator
