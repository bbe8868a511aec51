#include "core/office/osuser.h"

#include <QFile>
#include <QStringList>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace purser::office {

using namespace Qt::StringLiterals;

namespace {

OsUser fromEntry(const passwd& entry)
{
    OsUser user{QString::fromLocal8Bit(entry.pw_name), entry.pw_uid, entry.pw_gid, {}};
    int count = 64;
    user.groups.resize(count);
    if (getgrouplist(entry.pw_name, entry.pw_gid, user.groups.data(), &count) < 0) {
        user.groups.resize(count);
        getgrouplist(entry.pw_name, entry.pw_gid, user.groups.data(), &count);
    }
    user.groups.resize(count);
    return user;
}

template <typename Lookup>
std::optional<OsUser> lookUp(Lookup lookup)
{
    std::vector<char> buffer(16384);
    passwd entry{};
    passwd* found = nullptr;
    if (lookup(&entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return std::nullopt;
    return fromEntry(*found);
}

bool canEnter(const OsUser& user, const struct stat& folder)
{
    if (user.uid == 0)
        return true;
    if (folder.st_uid == user.uid)
        return folder.st_mode & S_IXUSR;
    if (folder.st_gid == user.gid || user.groups.contains(folder.st_gid))
        return folder.st_mode & S_IXGRP;
    return folder.st_mode & S_IXOTH;
}

} // namespace

Result<OsUser> OsUser::current()
{
    const auto user = lookUp([](passwd* entry, char* buffer, size_t size, passwd** found) {
        return getpwuid_r(geteuid(), entry, buffer, size, found);
    });
    if (!user)
        return failure(ErrorCode::ServerUnavailable, {{u"user"_s, QString::number(geteuid())}},
            u"the user has no name"_s);
    return *user;
}

Result<OsUser> OsUser::named(const QString& name)
{
    const QByteArray bytes = name.toLocal8Bit();
    const auto user = lookUp([&bytes](passwd* entry, char* buffer, size_t size, passwd** found) {
        return getpwnam_r(bytes.constData(), entry, buffer, size, found);
    });
    if (!user)
        return failure(ErrorCode::ServerUnavailable, {{u"user"_s, name}}, u"no such user"_s);
    return *user;
}

bool OsUser::isOther() const
{
    return uid != geteuid();
}

QString OsUser::firstClosedFolder(const QString& path) const
{
    QString folder;
    for (const QString& part : path.split(u'/', Qt::SkipEmptyParts)) {
        folder += u'/' + part;
        struct stat status {
        };
        if (stat(QFile::encodeName(folder).constData(), &status) != 0)
            return {};
        if (!canEnter(*this, status))
            return folder;
    }
    return {};
}

void OsUser::become() const
{
    // Between fork and exec: system calls only.
    const bool became = !isOther()
        || (setgroups(static_cast<size_t>(groups.size()), groups.constData()) == 0
            && setgid(gid) == 0 && setuid(uid) == 0);
    if (!became || chdir("/") != 0)
        _exit(126);
    umask(077);
}

} // namespace purser::office
