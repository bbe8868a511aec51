#pragma once

#include "app/office/officetarget.h"
#include "app/office/options.h"
#include "core/office/call.h"
#include "core/office/connection.h"
#include "core/office/outcome.h"

#include <memory>

namespace purser::tool {

/// A member of staff at the command line: reads and commands under their own login, with the same
/// rules as in the workstation. Where a command asks for the password once more, it is given again
/// on a fresh connection. Where the login needs a second factor, its code is asked for.
class StaffSession
{
public:
    /// Opens the login the options name. Errors: BadInput {field: login} when they name none, and
    /// those of the connection.
    static Result<StaffSession> open(const Options& options);
    /// The options of the code, beside those of the login.
    static void addTo(Options& options);
    static Result<StaffSession> open(OfficeTarget target, const QString& login, Secret password);

    const QString& login() const { return m_login; }
    office::Connection& connection() { return *m_connection; }

    Result<office::Table> read(const office::Call& call) { return m_connection->call(call); }
    Result<QJsonObject> readJson(const office::Call& call) { return m_connection->callJson(call); }
    /// Adds a fresh command key to the call, or the one of an attempt whose answer was lost.
    Result<office::Outcome> command(office::Call call, const QString& key = {});

private:
    StaffSession(OfficeTarget target, QString login, Secret password,
        std::unique_ptr<office::Connection> connection);
    Result<office::Outcome> stepUp(const office::Call& call);
    Result<void> proveSecondFactor(const Options& options);

    OfficeTarget m_target;
    QString m_login;
    Secret m_password;
    Secret m_token; ///< of the session all its connections belong to
    std::unique_ptr<office::Connection> m_connection;
};

} // namespace purser::tool
