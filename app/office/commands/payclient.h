#pragma once

#include "app/office/staffsession.h"
#include "core/clients/clientfile.h"

namespace purser::tool {

/// A client's file as the commands about payments need it: whose account, which destination.
class PayClient
{
public:
    /// @param code  "C-10482" or its number. Reading it is on the record, as at the desk.
    static Result<PayClient> read(StaffSession& session, const QString& code);

    const clients::ClientFile& file() const { return m_file; }
    /// The account with that login. BadInput {field} when there is none, or it is on several
    /// servers and `server` does not say which.
    Result<clients::TradingAccount> account(
        const QString& login, const QString& server, const QString& field) const;

private:
    explicit PayClient(clients::ClientFile file) : m_file(std::move(file)) {}

    clients::ClientFile m_file;
};

} // namespace purser::tool
