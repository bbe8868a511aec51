#include "app/simulator/mt5/commands/selection.h"

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

/// The archived copy when its group is visible.
const Account* archived(const CommandContext& context, qint64 login)
{
    const Account* account = context.book.archive().find(login);
    return account && context.manager.sees(account->group) ? account : nullptr;
}

CommandResult archiveAdd(CommandContext& context)
{
    const Account* account = context.account();
    if (!account)
        return Retcode::NotFound;
    if (!context.manager.mayEditAccounts)
        return Retcode::NotPermitted;
    if (context.book.positions().countOf(account->login) > 0
        || context.book.openOrders().countOf(account->login) > 0)
        return Retcode::HasOpenPositions;
    context.book.archive().put(*account);
    context.book.accounts().remove(account->login);
    return Retcode::Ok;
}

CommandResult archiveGet(CommandContext& context)
{
    const std::optional<qint64> login = context.parameters.integer(u"login"_s);
    if (!login)
        return Retcode::Parameters;
    const Account* account = archived(context, *login);
    return account ? CommandResult(renderAccount(*account, context.style))
                   : CommandResult(Retcode::NotFound);
}

CommandResult archiveGetBatch(CommandContext& context)
{
    const bool byLogin = context.parameters.has(u"login"_s);
    if (byLogin == context.parameters.has(u"group"_s))
        return Retcode::Parameters;
    WireValue rows = WireValue::array();
    if (byLogin) {
        const QList<qint64> logins = context.parameters.integers(u"login"_s);
        for (const qint64 login : logins) {
            if (const Account* account = archived(context, login))
                rows.append(renderAccount(*account, context.style));
        }
        return rows;
    }
    const Mask mask(context.parameters.list(u"group"_s).join(u','));
    for (const auto& [login, account] : context.book.archive().all()) {
        if (mask.matches(account.group) && context.manager.sees(account.group))
            rows.append(renderAccount(account, context.style));
    }
    return rows;
}

CommandResult restore(CommandContext& context)
{
    if (!context.manager.mayEditAccounts)
        return Retcode::NotPermitted;
    const std::optional<qint64> login = context.parameters.integer(u"Login"_s);
    if (!login || context.parameters.body().isEmpty())
        return Retcode::Parameters;
    if (context.book.accounts().find(*login))
        return Retcode::AccountExists;
    const Account* copy = archived(context, *login);
    if (!copy)
        return Retcode::NotFound;
    // The body is the record as archive/get gave it; what it holds goes over the archived copy.
    Account account = *copy;
    const QStringList members = context.parameters.body().keys();
    for (const QString& member : members) {
        if (member != "Balance"_L1 && member != "Credit"_L1)
            accountFields().set(account, member, context.parameters.bodyText(member));
    }
    const Group* group = context.book.group(account.group);
    if (!group || !context.manager.sees(account.group))
        return Retcode::NotPermitted;
    context.book.accounts().put(account);
    return renderAccount(account, context.style);
}

} // namespace

void addUserArchiveCommands(CommandTable& table)
{
    table[u"user/archive/add"_s] = archiveAdd;
    table[u"user/archive/get"_s] = archiveGet;
    table[u"user/archive/get_batch"_s] = archiveGetBatch;
    table[u"user/restore"_s] = restore;
}

} // namespace purser::simulator
