#include "app/simulator/mt5/command.h"
#include "app/simulator/mt5/passwords.h"

#include <QJsonDocument>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

struct TextField {
    const char* parameter; ///< in the query
    const char* member;    ///< in the body
    QString Account::*place;
    int limit; ///< characters, without the terminator
};

constexpr TextField textFields[] = {
    {"name", "Name", &Account::name, 127},
    {nullptr, "FirstName", &Account::firstName, 63},
    {nullptr, "LastName", &Account::lastName, 63},
    {nullptr, "MiddleName", &Account::middleName, 63},
    {"company", "Company", &Account::company, 63},
    {"country", "Country", &Account::country, 31},
    {"city", "City", &Account::city, 31},
    {"state", "State", &Account::state, 31},
    {"zipcode", "ZIPCode", &Account::zipCode, 15},
    {nullptr, "ZipCode", &Account::zipCode, 15},
    {"address", "Address", &Account::address, 127},
    {"phone", "Phone", &Account::phone, 31},
    {"email", "Email", &Account::email, 63},
    {"id", "ID", &Account::identity, 31},
    {"status", "Status", &Account::status, 15},
    {"comment", "Comment", &Account::comment, 63},
    {"pass_phone", "PhonePassword", &Account::phonePassword, 31},
    {"account", "Account", &Account::bankAccount, 31},
    {nullptr, "MQID", &Account::messengerId, 15},
    {nullptr, "TradeAccounts", &Account::tradeAccounts, 127},
    {nullptr, "LeadSource", &Account::leadSource, 63},
    {nullptr, "LeadCampaign", &Account::leadCampaign, 63},
};

struct NumberField {
    const char* parameter;
    const char* member;
    qint64 Account::*place;
    qint64 least;
    qint64 most;
};

constexpr qint64 anyNumber = std::numeric_limits<qint64>::max();
constexpr NumberField numberFields[] = {
    {"rights", "Rights", &Account::rights, 0, anyNumber},
    {"leverage", "Leverage", &Account::leverage, 1, 500},
    {"language", "Language", &Account::language, 0, 65'535},
    {"color", "Color", &Account::color, 0, 4'294'967'295},
    {"agent", "Agent", &Account::agent, 0, anyNumber},
    {nullptr, "ClientID", &Account::clientId, 0, anyNumber},
    {nullptr, "LimitOrders", &Account::limitOrders, 0, anyNumber},
    {nullptr, "LimitPositions", &Account::limitPositions, 0, anyNumber},
};

/// The body's member in its exact case, else the parameter; null when neither is there.
QString asked(const Parameters& parameters, const char* parameter, const char* member)
{
    const QString inBody = parameters.bodyText(QString::fromLatin1(member));
    if (!inBody.isNull())
        return inBody;
    const QString name = QString::fromLatin1(parameter);
    if (!parameter || !parameters.has(name))
        return {};
    const QString value = parameters.text(name);
    return value.isNull() ? u""_s : value;
}

/// Puts what was asked into the record; values that make no sense are left out without a word.
void applyFields(const Parameters& parameters, Account& account)
{
    for (const TextField& field : textFields) {
        const QString value = asked(parameters, field.parameter, field.member);
        if (!value.isNull())
            account.*field.place = value.left(field.limit);
    }
    for (const NumberField& field : numberFields) {
        bool ok = false;
        const qint64 value = asked(parameters, field.parameter, field.member).toLongLong(&ok);
        if (ok && value >= field.least && value <= field.most)
            account.*field.place = value;
    }
    if (parameters.body().value("ApiData"_L1).isArray()) {
        QJsonArray cells;
        const QJsonArray given = parameters.body().value("ApiData"_L1).toArray();
        for (const QJsonValue& value : given) {
            QJsonObject cell;
            const QJsonObject members = value.toObject();
            for (auto member = members.begin(); member != members.end(); ++member)
                cell.insert(member.key() == "ValueUint"_L1 ? u"ValueUInt"_s : member.key(),
                    member->toVariant().toString());
            if (cells.size() < 16)
                cells.append(cell);
        }
        account.applicationData =
            QString::fromUtf8(QJsonDocument(cells).toJson(QJsonDocument::Compact));
    }
}

/// Returns 0 for "none given" and -1 for something that is no login.
qint64 askedLogin(const Parameters& parameters)
{
    const QString text = asked(parameters, "login", "Login");
    if (text.isEmpty())
        return 0;
    bool ok = false;
    const qint64 login = text.toLongLong(&ok);
    return ok && login >= 0 ? login : -1;
}

qint64 firstFreeLogin(const TradeBook& book)
{
    const auto& all = book.accounts().all();
    const TradeBook::LoginRange range = book.loginRange();
    qint64 next = range.first;
    for (auto place = all.lower_bound(range.first); place != all.end() && place->first == next;
         ++place)
        ++next;
    return next <= range.last ? next : 0;
}

CommandResult userAdd(CommandContext& context)
{
    const Parameters& parameters = context.parameters;
    if (!context.manager.mayEditAccounts)
        return Retcode::NotPermitted;
    const Group* group = context.book.group(asked(parameters, "group", "Group"));
    if (!group || !context.manager.sees(group->name))
        return Retcode::NotPermitted;

    Account account;
    account.leverage = 0;
    applyFields(parameters, account);
    qint64 login = askedLogin(parameters);
    if (account.name.isEmpty())
        account.name = (account.firstName + u' ' + account.lastName).trimmed();
    if (account.name.isEmpty() || account.leverage == 0 || login < 0)
        return Retcode::Parameters;

    const QString mainPassword = asked(parameters, "pass_main", "PassMain");
    const QString investorPassword = asked(parameters, "pass_investor", "PassInvestor");
    const PasswordRule rule{group->passwordMinimum, context.style.oldBuild};
    if (!rule.accepts(mainPassword) || !rule.accepts(investorPassword))
        return Retcode::BadPassword;

    const TradeBook::LoginRange range = context.book.loginRange();
    if (login == 0)
        login = firstFreeLogin(context.book);
    if (login == 0)
        return Retcode::LoginsExhausted;
    if (context.book.accounts().find(login))
        return Retcode::AccountExists;
    if (login < range.first || login > range.last)
        return Retcode::ForeignLogin;

    account.login = login;
    account.group = group->name;
    account.currencyDigits = group->currencyDigits;
    account.registration = context.clock.serverSeconds();
    account.lastAccess = account.registration;
    account.lastPasswordChange = account.registration;
    account.mainPassword = passwordDigest(mainPassword);
    account.investorPassword = passwordDigest(investorPassword);
    context.book.accounts().put(account);
    return renderAccount(account, context.style);
}

Retcode moveToGroup(CommandContext& context, Account& account)
{
    const QString name = asked(context.parameters, "group", "Group");
    const Group* target = name.isEmpty() ? nullptr : context.book.group(name);
    if (!target || name == account.group || !context.manager.sees(name))
        return Retcode::Ok;
    const Group* current = context.book.group(account.group);
    if (!current)
        return Retcode::Ok;
    if (target->server != current->server)
        return Retcode::ForeignServer;
    const bool trading = context.book.positions().countOf(account.login) > 0
        || context.book.openOrders().countOf(account.login) > 0;
    const bool otherKind =
        target->currency != current->currency || target->marginMode != current->marginMode;
    if (trading && otherKind)
        return Retcode::HasOpenPositions;
    if (target->currency != current->currency)
        return Retcode::OtherCurrency;
    account.group = target->name;
    account.currencyDigits = target->currencyDigits;
    return Retcode::Ok;
}

CommandResult userUpdate(CommandContext& context)
{
    const qint64 login = askedLogin(context.parameters);
    if (login <= 0)
        return Retcode::Parameters;
    const Account* known = context.visible(login);
    if (!known)
        return Retcode::NotFound;
    if (!context.manager.mayEditAccounts)
        return Retcode::NotPermitted;
    Account account = *known;
    if (context.plan.ignoreUpdate)
        return renderAccount(account, context.style);
    const Retcode moved = moveToGroup(context, account);
    if (moved != Retcode::Ok)
        return moved;
    applyFields(context.parameters, account);
    context.book.accounts().put(account);
    return renderAccount(account, context.style);
}

QString Account::*passwordPlace(const QString& type)
{
    const QString kind = type.toLower();
    if (kind == "main"_L1)
        return &Account::mainPassword;
    if (kind == "investor"_L1)
        return &Account::investorPassword;
    return kind == "api"_L1 ? &Account::apiPassword : nullptr;
}

CommandResult checkPassword(CommandContext& context)
{
    QString Account::*const place = passwordPlace(context.parameters.text(u"type"_s));
    const Account* account = context.account();
    if (!place)
        return Retcode::Parameters;
    if (!account)
        return Retcode::NotFound;
    return account->*place == passwordDigest(context.parameters.text(u"password"_s))
        ? Retcode::Ok
        : Retcode::BadPassword;
}

CommandResult changePassword(CommandContext& context)
{
    QString Account::*const place = passwordPlace(context.parameters.text(u"type"_s));
    const Account* known = context.account();
    if (!place)
        return Retcode::Parameters;
    if (!known)
        return Retcode::NotFound;
    if (!context.manager.mayEditAccounts)
        return Retcode::NotPermitted;
    const Group* group = context.book.group(known->group);
    const QString password = context.parameters.text(u"password"_s);
    if (!PasswordRule{group ? group->passwordMinimum : 8, context.style.oldBuild}.accepts(password))
        return Retcode::BadPassword;
    Account account = *known;
    account.*place = passwordDigest(password);
    account.lastPasswordChange = context.clock.serverSeconds();
    context.book.accounts().put(account);
    return Retcode::Ok;
}

} // namespace

void addUserWriteCommands(CommandTable& table)
{
    table[u"user/add"_s] = userAdd;
    table[u"user/update"_s] = userUpdate;
    table[u"user/check_password"_s] = checkPassword;
    table[u"user/change_password"_s] = changePassword;
}

} // namespace purser::simulator
