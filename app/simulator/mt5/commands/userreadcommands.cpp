#include "app/simulator/mt5/commands/selection.h"

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

CommandResult userGet(CommandContext& context)
{
    if (!context.parameters.integer(u"login"_s))
        return Retcode::Parameters;
    const Account* account = context.account();
    return account ? CommandResult(renderAccount(*account, context.style))
                   : CommandResult(Retcode::NotFound);
}

CommandResult userGetBatch(CommandContext& context)
{
    const std::optional<QList<qint64>> logins = selectedLogins(context);
    if (!logins)
        return Retcode::Parameters;
    WireValue rows = WireValue::array();
    for (const qint64 login : *logins)
        rows.append(renderAccount(*context.book.accounts().find(login), context.style));
    return rows;
}

CommandResult userLogins(CommandContext& context)
{
    if (!context.parameters.has(u"group"_s) || context.parameters.has(u"login"_s))
        return Retcode::Parameters;
    WireValue rows = WireValue::array();
    const std::optional<QList<qint64>> logins = selectedLogins(context);
    for (const qint64 login : *logins)
        rows.append(WireValue::number(login));
    return rows;
}

CommandResult userTotal(CommandContext& context)
{
    qsizetype count = 0;
    const Mask mask(context.manager.visibleGroups);
    for (const auto& [login, account] : context.book.accounts().all())
        count += mask.matches(account.group) ? 1 : 0;
    return CommandResult::total(count);
}

CommandResult userGroup(CommandContext& context)
{
    const Account* account = context.account();
    if (!account)
        return Retcode::NotFound;
    WireValue object = WireValue::object();
    object.add(u"Group"_s, WireValue::text(account->group));
    return object;
}

WireValue renderTradeState(const CommandContext& context, const Account& account)
{
    const int digits = account.currencyDigits;
    const AccountFigures figures = context.desk.figures(account.login);
    const auto money = [digits](Minor amount) {
        return WireValue::number(fixedText(amount.value, digits));
    };
    const WireValue zero = money({});
    WireValue object = WireValue::object();
    object.add(u"Login"_s, WireValue::number(account.login))
        .add(u"CurrencyDigits"_s, WireValue::number(digits))
        .add(u"Balance"_s, money(figures.balance))
        .add(u"Credit"_s, money(figures.credit))
        .add(u"Margin"_s, money(figures.margin))
        .add(u"MarginFree"_s, money(figures.marginFree()))
        .add(u"MarginLevel"_s, WireValue::number(fixedText(figures.levelHundredths(), 2)))
        .add(u"MarginLeverage"_s, WireValue::number(account.leverage))
        .add(u"MarginInitial"_s, zero)
        .add(u"MarginMaintenance"_s, zero)
        .add(u"Profit"_s, money(figures.profit))
        .add(u"Storage"_s, money(figures.storage))
        .add(u"Commission"_s, zero)
        .add(u"Floating"_s, money(figures.floating()))
        .add(u"Equity"_s, money(figures.equity()))
        .add(u"SOActivation"_s, WireValue::number(0))
        .add(u"SOTime"_s, WireValue::number(0))
        .add(u"SOLevel"_s, WireValue::number(u"0.00"_s))
        .add(u"SOEquity"_s, zero)
        .add(u"SOMargin"_s, zero)
        .add(u"BlockedCommission"_s, zero)
        .add(u"BlockedProfit"_s, zero)
        .add(u"Assets"_s, zero)
        .add(u"Liabilities"_s, zero);
    return object;
}

CommandResult accountGet(CommandContext& context)
{
    const Account* account = context.account();
    if (!account || !context.book.isAwake(account->login))
        return Retcode::NotFound;
    return renderTradeState(context, *account);
}

CommandResult accountGetBatch(CommandContext& context)
{
    const std::optional<QList<qint64>> logins = selectedLogins(context);
    if (!logins)
        return Retcode::Parameters;
    WireValue rows = WireValue::array();
    for (const qint64 login : *logins) {
        if (context.book.isAwake(login))
            rows.append(renderTradeState(context, *context.book.accounts().find(login)));
    }
    return rows;
}

CommandResult checkBalance(CommandContext& context)
{
    const Account* known = context.account();
    if (!known)
        return Retcode::NotFound;
    if (!context.manager.mayEditAccounts)
        return Retcode::NotPermitted;
    Account account = *known;
    const Minor balance = context.desk.sumOfDeals(account.login, false);
    const Minor credit = context.desk.sumOfDeals(account.login, true);
    if (context.parameters.integer(u"fixflag"_s).value_or(0) == 1) {
        account.balance = balance;
        account.credit = credit;
        context.book.accounts().put(account);
    }
    // The vendor prints these with six decimals, whatever the currency.
    const auto money = [&account](Minor amount) {
        QString text = fixedText(amount.value, account.currencyDigits);
        if (account.currencyDigits == 0)
            text += u'.';
        return WireValue::number(text + QString(std::max(6 - account.currencyDigits, 0), u'0'));
    };
    const auto pair = [&money](Minor user, Minor history) {
        WireValue object = WireValue::object();
        object.add(u"User"_s, money(user)).add(u"History"_s, money(history));
        return object;
    };
    WireValue object = WireValue::object();
    object.add(u"Balance"_s, pair(account.balance, balance))
        .add(u"Credit"_s, pair(account.credit, credit));
    return object;
}

} // namespace

void addUserReadCommands(CommandTable& table)
{
    table[u"user/get"_s] = userGet;
    table[u"user/get_batch"_s] = userGetBatch;
    table[u"user/logins"_s] = userLogins;
    table[u"user/total"_s] = userTotal;
    table[u"user/group"_s] = userGroup;
    table[u"user/account/get"_s] = accountGet;
    table[u"user/account/get_batch"_s] = accountGetBatch;
    table[u"user/check_balance"_s] = checkBalance;
}

} // namespace purser::simulator
