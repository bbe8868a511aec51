#include "app/simulator/mt5/commands/selection.h"

#include <QHash>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daySeconds = 86'400;
/// From 1601 to 1970, as a Windows FILETIME counts.
constexpr qint64 filetimeOffsetSeconds = 11'644'473'600;

/// What one day did to an account.
struct Day {
    QHash<qint64, Minor> byAction;
    Minor trades;
    Minor storage;
    Minor commission;
    Minor balance; ///< at its end
    Minor credit;
};

void countDeal(Day& day, const Deal& deal)
{
    if (deal.action <= Deal::Sell)
        day.trades += deal.profit;
    else
        day.byAction[deal.action] += deal.profit;
    day.storage += deal.storage;
    day.commission += deal.commission + deal.fee;
}

WireValue render(const Account& account, const Group& group, const Day& day, Minor balanceBefore,
    qint64 end, bool emptyPersonal)
{
    const int digits = account.currencyDigits;
    const auto money = [digits](Minor amount) {
        return WireValue::number(fixedText(amount.value, digits));
    };
    const Minor equity = day.balance + day.credit;
    WireValue object = WireValue::object();
    object.add(u"Timestamp"_s, WireValue::number((end + filetimeOffsetSeconds) * 10'000'000))
        .add(u"Datetime"_s, WireValue::number(end - 1))
        .add(u"DatetimePrev"_s, WireValue::number(end - daySeconds - 1))
        .add(u"Login"_s, WireValue::number(account.login))
        .add(u"Name"_s, WireValue::text(emptyPersonal ? QString() : account.name))
        .add(u"Group"_s, WireValue::text(account.group))
        .add(u"Currency"_s, WireValue::text(group.currency))
        .add(u"CurrencyDigits"_s, WireValue::number(digits))
        .add(u"Company"_s, WireValue::text(group.company))
        .add(u"EMail"_s, WireValue::text(emptyPersonal ? QString() : account.email))
        .add(u"Balance"_s, money(day.balance))
        .add(u"Credit"_s, money(day.credit))
        .add(u"InterestRate"_s, money({}))
        .add(u"CommissionDaily"_s, money({}))
        .add(u"CommissionMonthly"_s, money({}))
        .add(u"AgentDaily"_s, money({}))
        .add(u"AgentMonthly"_s, money({}))
        .add(u"BalancePrevDay"_s, money(balanceBefore))
        .add(u"EquityPrevDay"_s, money(balanceBefore))
        .add(u"Margin"_s, money({}))
        .add(u"MarginFree"_s, money(equity))
        .add(u"MarginLevel"_s, WireValue::number(u"0.00"_s))
        .add(u"MarginLeverage"_s, WireValue::number(account.leverage))
        .add(u"Profit"_s, money({}))
        .add(u"ProfitStorage"_s, money({}))
        .add(u"ProfitEquity"_s, money(equity))
        .add(u"DailyProfit"_s, money(day.trades))
        .add(u"DailyBalance"_s, money(day.byAction.value(Deal::Balance)))
        .add(u"DailyCredit"_s, money(day.byAction.value(Deal::Credit)))
        .add(u"DailyCharge"_s, money(day.byAction.value(Deal::Charge)))
        .add(u"DailyCorrection"_s, money(day.byAction.value(Deal::Correction)))
        .add(u"DailyBonus"_s, money(day.byAction.value(Deal::Bonus)))
        .add(u"DailyStorage"_s, money(day.storage))
        .add(u"DailyCommInstant"_s, money(day.commission))
        .add(u"DailyAgent"_s, money(day.byAction.value(Deal::Agent)))
        .add(u"DailyInterest"_s, money({}))
        .add(u"Positions"_s, WireValue::array())
        .add(u"Orders"_s, WireValue::array());
    return object;
}

/// One row for each day of the account's life that ended within the period.
void addRows(CommandContext& context, const Account& account, const Period& period, WireValue& rows)
{
    const Group* group = context.book.group(account.group);
    const QList<qint64> tickets = context.book.deals().keysOf(account.login);
    if (!group || tickets.isEmpty())
        return;
    std::map<qint64, Day> days;
    for (const qint64 ticket : tickets) {
        const Deal& deal = *context.book.deals().find(ticket);
        countDeal(days[deal.timeMs / 1000 / daySeconds], deal);
    }
    Minor balance;
    Minor credit;
    const qint64 today = context.clock.serverSeconds() / daySeconds;
    for (qint64 number = days.begin()->first; number < today; ++number) {
        Day day = days[number];
        const Minor before = balance;
        credit += day.byAction.value(Deal::Credit) + day.byAction.value(Deal::Bonus)
            + day.byAction.value(Deal::StopOutCompensationCredit);
        balance += day.trades + day.storage + day.commission;
        for (auto part = day.byAction.cbegin(); part != day.byAction.cend(); ++part) {
            const bool isCredit = part.key() == Deal::Credit || part.key() == Deal::Bonus
                || part.key() == Deal::StopOutCompensationCredit;
            balance += isCredit ? Minor{} : part.value();
        }
        day.balance = balance;
        day.credit = credit;
        const qint64 end = (number + 1) * daySeconds;
        if (end - 1 >= period.from && end - 1 <= period.to)
            rows.append(render(account, *group, day, before, end, context.style.emptyPersonal));
    }
}

CommandResult dailyGet(CommandContext& context)
{
    const std::optional<Period> period = Period::of(context.parameters);
    const std::optional<QList<qint64>> logins = selectedLogins(context);
    if (!period || !logins)
        return Retcode::Parameters;
    WireValue rows = WireValue::array();
    for (const qint64 login : *logins)
        addRows(context, *context.book.accounts().find(login), *period, rows);
    return rows;
}

} // namespace

void addDailyCommands(CommandTable& table)
{
    table[u"daily/get"_s] = dailyGet;
    table[u"daily/get_batch"_s] = dailyGet;
}

} // namespace purser::simulator
