#include "app/office/commands/payclient.h"

namespace purser::tool {

using namespace Qt::StringLiterals;

Result<PayClient> PayClient::read(StaffSession& session, const QString& code)
{
    bool good = false;
    const qint64 id = code.section(u'-', -1).toLongLong(&good);
    if (!good)
        return failure(ErrorCode::BadInput, {{u"field"_s, u"client"_s}});
    const auto json = session.readJson({u"desk.client_file"_s, {{u"p_id"_s, id}}});
    if (!json)
        return failure(json.error());
    auto file = clients::clientFileFromJson(*json);
    if (!file)
        return failure(std::move(file.error()));
    return PayClient(std::move(*file));
}

Result<clients::TradingAccount> PayClient::account(
    const QString& login, const QString& server, const QString& field) const
{
    const clients::TradingAccount* found = nullptr;
    for (const clients::TradingAccount& account : m_file.accounts) {
        if (account.login != login || (!server.isEmpty() && account.server != server))
            continue;
        if (found)
            return failure(
                ErrorCode::BadInput, {{u"field"_s, field}, {u"why"_s, u"on_several_servers"_s}});
        found = &account;
    }
    if (!found)
        return failure(ErrorCode::BadInput,
            {{u"field"_s, field}, {u"why"_s, u"not_of_this_client"_s}, {u"client"_s, m_file.code}});
    return *found;
}

} // namespace purser::tool
