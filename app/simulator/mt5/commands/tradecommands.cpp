#include "app/simulator/mt5/command.h"

#include <QDateTime>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

void note(CommandContext& context, const Deal& deal)
{
    const Account* account = context.book.accounts().find(deal.login);
    const Group* group = account ? context.book.group(account->group) : nullptr;
    context.book.noteExecution({{u"kind"_s, u"balance"_s},
        {u"ticket"_s, QString::number(deal.ticket)}, {u"login"_s, QString::number(deal.login)},
        {u"type"_s, deal.action}, {u"amount"_s, fixedText(deal.profit.value, deal.currencyDigits)},
        {u"currency"_s, group ? group->currency : QString()}, {u"comment"_s, deal.comment},
        {u"server_time"_s, deal.timeMs / 1000},
        {u"utc"_s,
            QDateTime::fromMSecsSinceEpoch(context.clock.utcMs(), Qt::UTC)
                .toString(Qt::ISODateWithMs)}});
}

CommandResult tradeBalance(CommandContext& context)
{
    const Parameters& parameters = context.parameters;
    const std::optional<qint64> login = parameters.integer(u"login"_s);
    const std::optional<qint64> type = parameters.integer(u"type"_s);
    if (!login || !type)
        return Retcode::Parameters;
    if (!context.manager.isAccountant)
        return Retcode::NotPermitted;
    const Account* account = context.visible(*login);
    if (!account)
        return Retcode::NotFound;

    const QString text = parameters.text(u"balance"_s).trimmed();
    const std::optional<qint64> amount = readFixed(text, account->currencyDigits);
    if (!amount)
        return readFixed(text, 0) ? Retcode::AmountTooLarge : Retcode::Parameters;
    TradingDesk::BalanceRequest request;
    request.login = *login;
    request.type = *type;
    request.amount = {*amount};
    request.comment = context.plan.comment.value_or(parameters.text(u"comment"_s));
    request.checkMargin = parameters.integer(u"check_margin"_s).value_or(1) != 0;
    request.dealer = context.manager.login;
    const TradingDesk::BalanceOutcome outcome = context.desk.changeBalance(request);
    if (outcome.code != Retcode::Ok)
        return outcome.code;
    note(context, *context.book.deals().find(outcome.ticket));
    WireValue object = WireValue::object();
    object.add(u"Ticket"_s, WireValue::number(outcome.ticket));
    return object;
}

} // namespace

void addTradeCommands(CommandTable& table)
{
    table[u"trade/balance"_s] = tradeBalance;
}

} // namespace purser::simulator
