#include "core/office/officeaddress.h"

#include "core/office/quotedoption.h"

#include <QFileInfo>
#include <QStringList>

namespace purser::office {

using namespace Qt::StringLiterals;

namespace {

/// QPSQL turns ';' into a blank wherever it stands, and C strings end at a NUL.
bool canStandInOptions(const QString& value)
{
    return !value.contains(u';') && !value.contains(QChar::Null) && !value.contains(u'\n');
}

bool isPortList(const QString& ports, qsizetype hostCount)
{
    if (ports.isEmpty())
        return true;
    const QStringList parts = ports.split(u',');
    if (parts.size() != 1 && parts.size() != hostCount)
        return false;
    return std::all_of(parts.begin(), parts.end(), [](const QString& part) {
        bool number = false;
        const int port = part.trimmed().toInt(&number);
        return number && port > 0 && port < 65536;
    });
}

} // namespace

OfficeAddress OfficeAddress::local(QString socketDirectory, int port, QString database)
{
    return {std::move(socketDirectory), QString::number(port), std::move(database), {}};
}

bool OfficeAddress::isLocal() const
{
    const QStringList parts = hosts.split(u',');
    return std::all_of(parts.begin(), parts.end(),
        [](const QString& host) { return host.trimmed().startsWith(u'/'); });
}

QString OfficeAddress::connectOptions() const
{
    // Named in full, so that neither the environment (PGSSLMODE and its like) nor a credential
    // cache (GSS encryption would replace TLS) decides how the office is reached.
    QStringList options{u"host="_s + quotedOption(hosts), u"gssencmode=disable"_s,
        u"target_session_attrs=read-write"_s, u"keepalives=1"_s, u"keepalives_idle=5"_s,
        u"keepalives_interval=2"_s, u"keepalives_count=3"_s, u"tcp_user_timeout=8000"_s};
    if (!ports.isEmpty())
        options << u"port="_s + quotedOption(ports);
    if (isLocal())
        options << u"sslmode=disable"_s;
    else
        options << u"sslmode=verify-full"_s << u"sslrootcert="_s + quotedOption(rootCertificate)
                << u"channel_binding=require"_s;
    return options.join(u';');
}

Result<void> OfficeAddress::check() const
{
    const auto refuse = [](const QString& field, const QString& why) {
        return failure(ErrorCode::BadInput, {{u"field"_s, field}, {u"why"_s, why}});
    };
    if (hosts.trimmed().isEmpty())
        return refuse(u"host"_s, u"empty"_s);
    if (!canStandInOptions(hosts))
        return refuse(u"host"_s, u"characters"_s);
    if (!isPortList(ports, hosts.count(u',') + 1))
        return refuse(u"port"_s, u"number"_s);
    if (database.isEmpty() || !canStandInOptions(database))
        return refuse(u"database"_s, database.isEmpty() ? u"empty"_s : u"characters"_s);
    if (isLocal())
        return {};
    if (rootCertificate.isEmpty() || !canStandInOptions(rootCertificate))
        return refuse(
            u"root_certificate"_s, rootCertificate.isEmpty() ? u"empty"_s : u"characters"_s);
    if (!QFileInfo(rootCertificate).isReadable())
        return refuse(u"root_certificate"_s, u"unreadable"_s);
    return {};
}

} // namespace purser::office
