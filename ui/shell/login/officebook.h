#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/office/officeaddress.h"

#include <QList>
#include <QString>
#include <optional>

class QSettings;

namespace purser::shell {

/// A member of staff of a trial office, whose password lies in the folder of the trial.
struct TrialPerson
{
    QString login;
    QString name;
    QStringList roles;
    Secret password;
};

/// An office this computer knows how to reach.
struct OfficeEntry
{
    QString name; ///< what the person calls it; the office tells its own name after login
    office::OfficeAddress address;
    QString login;                  ///< who signed in last
    bool remember = false;          ///< the password is in the keychain
    QString trialDirectory;         ///< of a trial office; else empty
    QList<TrialPerson> people = {}; ///< of a trial office; never stored here

    /// Under which the password is kept.
    QString secretKey() const;
};

/// The offices known to this computer, in the settings. Holds no password.
class OfficeBook
{
public:
    explicit OfficeBook(QSettings& settings) : m_settings(settings) {}

    /// The one used last comes first.
    QList<OfficeEntry> entries() const;
    /// Adds it, or replaces the one with the same address, and makes it the last used.
    void keep(const OfficeEntry& entry);
    void forget(const OfficeEntry& entry);

private:
    void store(const QList<OfficeEntry>& entries);
    QSettings& m_settings;
};

/// A file with {"office": {"name", "hosts", "ports", "database", "root_certificate"}}; a relative
/// certificate is beside the file. Io {path} or Parse {what, path}.
Result<OfficeEntry> readOfficeFile(const QString& path);

/// The trial office in a folder, with its staff. Io {path} when there is none.
Result<OfficeEntry> readTrialOffice(const QString& directory);

/// Where the trial office of this user is by default.
QString defaultTrialDirectory();

} // namespace purser::shell
