#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <map>
#include <vector>

namespace purser::tool {

/// One member of the demo staff.
struct TrialStaff {
    QString login;
    QString name;
    QStringList roles;
    Secret password;
};

/// Who can sign in to a trial office, and with what: random passwords in a file that only its owner
/// may read. Real offices have no such file.
///
/// {"office": {"hosts", "ports", "database"}, "staff": [{"login", "name", "roles", "password"}],
///  "services": {"purser_connector": password …}, "secrets": {"mt5-real-1": password …}}
struct TrialCredentials {
    QString hosts;
    QString ports;
    QString database;
    std::vector<TrialStaff> staff;
    std::map<QString, Secret> services; ///< by database login
    std::map<QString, Secret> secrets;  ///< by the name the office knows them under

    /// Null when there is no such login.
    const Secret* password(const QString& login) const;

    static Result<TrialCredentials> load(const QString& path);
    /// Writes a new file beside it and renames, so that a reader never sees half of it.
    Result<void> save(const QString& path) const;
};

/// 24 characters of 5 bits each, from the system's random source; passes the password rules.
Secret randomPassword();

/// Writes bytes into a file only its owner may read, replacing it in one step.
Result<void> writePrivateFile(const QString& path, const QByteArray& bytes);

} // namespace purser::tool
