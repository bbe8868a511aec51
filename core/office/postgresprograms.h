#pragma once

#include "core/base/result.h"
#include "core/office/osuser.h"

#include <QString>
#include <QStringList>

namespace purser::office {

/// The programs of a PostgreSQL installation, run as a given user.
class PostgresPrograms
{
public:
    /// `major` 0: the newest from 15 on. `folder` empty: looked for in the usual places.
    /// ServerUnavailable {program, major} when there are none.
    static Result<PostgresPrograms> find(const QString& folder, int major, OsUser user);

    int major() const { return m_major; }
    const OsUser& user() const { return m_user; }

    /// Runs `program` to its end in an environment of its own, in `folder`. Paths below it are best
    /// given relative to it: pg_ctl hands them to a shell, which reads quotes and dollars in them.
    /// ServerUnavailable {program}, with the end of what it printed as detail.
    Result<void> run(
        const QString& program, const QString& folder, const QStringList& arguments) const;

private:
    PostgresPrograms(QString folder, int major, OsUser user);

    QString m_folder;
    int m_major;
    OsUser m_user;
};

} // namespace purser::office
