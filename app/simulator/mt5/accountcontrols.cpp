// The routes of Mt5Controls that are about accounts and their deals.

#include "app/simulator/mt5/mt5controls.h"
#include "app/simulator/mt5/passwords.h"
#include "app/simulator/mt5/serverclock.h"

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

QJsonObject describe(const Mt5Controls& parts, const Account& account)
{
    const AccountFigures figures = parts.desk.figures(account.login);
    const auto money = [&account](Minor amount) {
        return fixedText(amount.value, account.currencyDigits);
    };
    QJsonArray positions;
    const QList<qint64> tickets = parts.book.positions().keysOf(account.login);
    for (const qint64 ticket : tickets)
        positions.append(
            positionFields().store(parts.desk.refreshed(*parts.book.positions().find(ticket))));
    const Group* group = parts.book.group(account.group);
    return {{u"login"_s, account.login}, {u"group"_s, account.group},
        {u"leverage"_s, account.leverage}, {u"rights"_s, account.rights},
        {u"currency"_s, group ? group->currency : QString()}, {u"name"_s, account.name},
        {u"balance"_s, money(figures.balance)}, {u"credit"_s, money(figures.credit)},
        {u"equity"_s, money(figures.equity())}, {u"margin"_s, money(figures.margin)},
        {u"margin_free"_s, money(figures.marginFree())},
        {u"awake"_s, parts.book.isAwake(account.login)},
        {u"deals"_s, parts.book.deals().countOf(account.login)}, {u"positions"_s, positions}};
}

template <typename Record>
void clear(RecordStore<Record>& store, qint64 login)
{
    const QList<qint64> keys = store.keysOf(login);
    for (const qint64 key : keys)
        store.remove(key);
}

void bookInitial(const Mt5Controls& parts, const Account& account, qint64 action, Minor amount)
{
    if (amount.value == 0)
        return;
    Deal deal;
    deal.login = account.login;
    deal.action = action;
    deal.reason = Deal::Dealer;
    deal.profit = amount;
    deal.comment = u"Initial deposit"_s;
    deal.timeMs = parts.clock.serverMs() - dayMs;
    parts.desk.book(deal);
}

/// The name of the field that makes no sense, or nothing.
QString addOne(const Mt5Controls& parts, const QJsonObject& wanted)
{
    const Group* group = parts.book.group(wanted.value("group"_L1).toString(u"real\\std-usd"_s));
    if (!group)
        return u"group"_s;
    Account account;
    account.login = wanted.value("login"_L1).toVariant().toLongLong();
    if (account.login <= 0)
        return u"login"_s;
    const auto amount = [&wanted, group](QLatin1String name) {
        const QJsonValue value = wanted.value(name);
        return value.isUndefined() ? std::optional<qint64>(0)
                                   : readFixed(value.toString(), group->currencyDigits);
    };
    const std::optional<qint64> balance = amount("balance"_L1);
    const std::optional<qint64> credit = amount("credit"_L1);
    if (!balance || !credit)
        return balance ? u"credit"_s : u"balance"_s;

    clear(parts.book.positions(), account.login);
    clear(parts.book.openOrders(), account.login);
    clear(parts.book.historyOrders(), account.login);
    clear(parts.book.deals(), account.login);
    parts.book.archive().remove(account.login);
    account.group = group->name;
    account.currencyDigits = group->currencyDigits;
    account.leverage = wanted.value("leverage"_L1).toInt(group->defaultLeverage);
    account.name = wanted.value("name"_L1).toString(u"Client "_s + QString::number(account.login));
    account.email = wanted.value("email"_L1).toString();
    account.phone = wanted.value("phone"_L1).toString();
    account.country = wanted.value("country"_L1).toString();
    account.comment = wanted.value("comment"_L1).toString();
    account.mainPassword = passwordDigest(wanted.value("password"_L1).toString());
    account.registration = parts.clock.serverSeconds() - 30 * dayMs / 1000;
    account.lastAccess = account.registration;
    const QJsonObject fields = wanted.value("fields"_L1).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!accountFields().set(account, field.key(), field->toVariant().toString()))
            return u"fields."_s + field.key();
    }
    parts.book.accounts().put(account);
    bookInitial(parts, account, Deal::Balance, {*balance});
    bookInitial(parts, account, Deal::Credit, {*credit});

    const QJsonArray positions = wanted.value("positions"_L1).toArray();
    for (const QJsonValue& value : positions) {
        const QJsonObject position = value.toObject();
        const Symbol* symbol = parts.market.find(position.value("symbol"_L1).toString());
        const std::optional<qint64> lots = readFixed(position.value("lots"_L1).toString(), 8);
        if (!symbol || !lots)
            return u"positions"_s;
        TradingDesk::TradeRequest request;
        request.login = account.login;
        request.symbol = symbol->name;
        request.action =
            position.value("side"_L1).toString() == "sell"_L1 ? Position::Sell : Position::Buy;
        request.volume = {*lots};
        request.price = {
            readFixed(position.value("price"_L1).toString(), symbol->digits).value_or(0)};
        request.timeMs = parts.clock.serverMs() - dayMs / 24;
        parts.desk.trade(request);
    }
    if (!wanted.value("awake"_L1).toBool(false))
        parts.book.putToSleep(account.login);
    return {};
}

ControlAnswer addDeal(const Mt5Controls& parts, const QJsonObject& body)
{
    const Account* account =
        parts.book.accounts().find(body.value("login"_L1).toVariant().toLongLong());
    if (!account)
        return ControlAnswer::notFound();
    const std::optional<qint64> amount =
        readFixed(body.value("amount"_L1).toString(), account->currencyDigits);
    if (!amount)
        return fieldRefused(u"amount"_s);
    Deal deal;
    deal.login = account->login;
    deal.action = body.value("action"_L1).toInt(Deal::Balance);
    deal.profit = {*amount};
    deal.comment = body.value("comment"_L1).toString();
    deal.timeMs =
        parts.clock.serverMs() - static_cast<qint64>(body.value("age_s"_L1).toDouble() * 1000);
    const qint64 ticket = parts.desk.book(deal).ticket;
    parts.book.commit();
    return ControlAnswer::ok({{u"ticket"_s, ticket}});
}

/// The bits of ModificationFlags.
constexpr qint64 byManager = 2;
constexpr qint64 restored = 8;

} // namespace

ControlAnswer addAccounts(const Mt5Controls& parts, const QJsonObject& body)
{
    const QJsonArray wanted = body.contains("accounts"_L1) ? body.value("accounts"_L1).toArray()
        : body.contains("list"_L1)                         ? body.value("list"_L1).toArray()
                                                           : QJsonArray{body};
    const bool keepExisting = body.value("keep_existing"_L1).toBool(false);
    QJsonArray added;
    for (const QJsonValue& value : wanted) {
        const qint64 login = value.toObject().value("login"_L1).toVariant().toLongLong();
        if (!keepExisting || !parts.book.accounts().find(login)) {
            const QString wrong = addOne(parts, value.toObject());
            if (!wrong.isEmpty()) {
                parts.book.commit();
                ControlAnswer answer = fieldRefused(wrong);
                answer.body.insert(u"login"_s, login);
                return answer;
            }
        }
        added.append(describe(parts, *parts.book.accounts().find(login)));
    }
    parts.book.commit();
    return ControlAnswer::ok({{u"accounts"_s, added}});
}

ControlAnswer describeAccount(const Mt5Controls& parts, qint64 login)
{
    if (const Account* account = parts.book.accounts().find(login))
        return ControlAnswer::ok(describe(parts, *account));
    if (login != 0)
        return ControlAnswer::notFound();
    QJsonArray logins;
    for (const auto& [each, account] : parts.book.accounts().all())
        logins.append(
            QJsonObject{{u"login"_s, each}, {u"group"_s, account.group}, {u"name"_s, account.name},
                {u"balance"_s, fixedText(account.balance.value, account.currencyDigits)}});
    return ControlAnswer::ok({{u"accounts"_s, logins}});
}

ControlAnswer changeDeal(
    const Mt5Controls& parts, QHash<qint64, Deal>& deleted, const QJsonObject& body)
{
    const QString op = body.value("op"_L1).toString();
    if (op == "add"_L1)
        return addDeal(parts, body);
    const qint64 ticket = body.value("ticket"_L1).toVariant().toLongLong();
    const Deal* known = op == "restore"_L1 && deleted.contains(ticket)
        ? &*deleted.constFind(ticket)
        : parts.book.deals().find(ticket);
    if (!known)
        return ControlAnswer::notFound();
    Deal deal = *known;
    if (op == "edit"_L1) {
        const QJsonObject fields = body.value("fields"_L1).toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            if (!dealFields().set(deal, field.key(), field->toVariant().toString()))
                return fieldRefused(u"fields."_s + field.key());
        }
        deal.modificationFlags |= byManager;
        parts.book.deals().put(deal);
    } else if (op == "cancel"_L1) {
        deal.action = deal.action == Deal::Sell ? Deal::SellCancelled : Deal::BuyCancelled;
        deal.profit = {};
        deal.modificationFlags |= byManager;
        parts.book.deals().put(deal);
    } else if (op == "delete"_L1) {
        deleted.insert(ticket, deal);
        parts.book.deals().remove(ticket);
    } else if (op == "restore"_L1) {
        deal.modificationFlags |= restored;
        parts.book.deals().put(deal);
    } else {
        return fieldRefused(u"op"_s);
    }
    if (body.value("adjust_balance"_L1).toBool(false)) {
        Account account = *parts.book.accounts().find(deal.login);
        account.balance = parts.desk.sumOfDeals(deal.login, false);
        account.credit = parts.desk.sumOfDeals(deal.login, true);
        parts.book.accounts().put(account);
    }
    parts.book.commit();
    return ControlAnswer::ok({{u"ticket"_s, ticket}});
}

} // namespace purser::simulator
