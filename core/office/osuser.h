#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <sys/types.h>

namespace purser::office {

/// An operating-system user that programs can be run as.
struct OsUser {
    QString name;
    uid_t uid = 0;
    gid_t gid = 0;
    QList<gid_t> groups;

    static Result<OsUser> current();
    /// ServerUnavailable {user} when there is none of that name.
    static Result<OsUser> named(const QString& name);

    /// Whether this process would have to change its user to be this one.
    bool isOther() const;
    /// The first folder above `path`, or itself, that this user cannot enter; empty when none.
    QString firstClosedFolder(const QString& path) const;
    /// In a child process, before exec: becomes this user, in the root folder.
    void become() const;
};

} // namespace purser::office
