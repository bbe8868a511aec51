#pragma once

#include "app/office/options.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/office/connection.h"
#include "core/office/officeaddress.h"

#include <QString>
#include <memory>

namespace purser::tool {

/// Which office a command speaks to, and as whom: a trial office by its folder (`--dir`), else a
/// server by host, port and database.
class OfficeTarget
{
public:
    /// --dir, --host, --port, --database, --root-certificate
    static void addTo(Options& options);
    /// --login and where its password comes from.
    static void addLoginTo(Options& options);

    /// Errors: BadInput {field} when the options name no office or contradict each other.
    static Result<OfficeTarget> from(const Options& options);

    const office::OfficeAddress& address() const { return m_address; }
    bool isTrial() const { return !m_trialDirectory.isEmpty(); }
    const QString& trialDirectory() const { return m_trialDirectory; }

    /// As the database's superuser: on this computer, by operating-system identity. Errors:
    /// BadInput {field: host} when the office is not on this computer.
    Result<std::unique_ptr<office::Connection>> connectAsOwner() const;
    Result<std::unique_ptr<office::Connection>> connectAsOwner(const QString& database) const;

    /// The login asked for; empty when none was.
    QString login() const { return m_login; }
    /// The password of the login: from the options, from the trial office's own list, else asked.
    Result<Secret> password(const Options& options) const;
    Result<std::unique_ptr<office::Connection>> connect(
        const QString& login, const Secret& password) const;

private:
    office::OfficeAddress m_address;
    QString m_trialDirectory;
    QString m_login;
};

} // namespace purser::tool
