#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/office/connection.h"

#include <QString>
#include <QStringList>

namespace purser::tool {

/// Names of the bridge's service logins.
const QStringList& serviceLogins();

/// What an office is called and how it counts.
struct OfficeIdentity {
    QString name;
    QString referenceCurrency = QStringLiteral("EUR");
    QString timeZone = QStringLiteral("Europe/Nicosia");
    bool isTrial = false;
};

/// Makes the database when the server has none of that name.
Result<void> createDatabase(office::Connection& superuser, const QString& database);
/// Installs the schema into an empty database and makes it the office.
Result<void> installOffice(office::Connection& superuser, const OfficeIdentity& identity);

struct FirstStaff {
    QString login;
    QString name;
    QStringList roles;
    Secret password;
    QList<qint64> scopePartners = {}; ///< empty: sees every client
    bool mustChangePassword = true;
};

/// Without a second person: for the first administrators and for trial offices.
Result<void> addFirstStaff(office::Connection& superuser, const FirstStaff& person);
Result<void> setServicePassword(
    office::Connection& superuser, const QString& login, const Secret& password);

} // namespace purser::tool
