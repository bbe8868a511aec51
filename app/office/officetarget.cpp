#include "app/office/officetarget.h"

#include "app/office/secretsource.h"
#include "app/office/trial/credentials.h"
#include "app/office/trial/triallayout.h"
#include "core/office/connectionoptions.h"
#include "core/office/localcluster.h"

#include <QFileInfo>

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

const SecretSource& loginSecret()
{
    static const SecretSource source(QString(), u"the login"_s);
    return source;
}

tl::unexpected<Error> badOption(const QString& field, QStringView why)
{
    return failure(ErrorCode::BadInput, {{u"field"_s, field}, {u"why"_s, why.toString()}});
}

office::ConnectionOptions toolConnection()
{
    office::ConnectionOptions options;
    options.applicationName = u"purser-office"_s;
    return options;
}

} // namespace

void OfficeTarget::addTo(Options& options)
{
    options.value(u"dir"_s, u"D"_s, u"The trial office in this folder."_s);
    options.value(u"host"_s, u"host"_s,
        u"Server of the office: a name (TLS), several with commas, or a socket folder."_s);
    options.value(u"port"_s, u"port"_s, u"Port of the server (5432)."_s);
    options.value(u"database"_s, u"name"_s, u"Database of the office (purser)."_s);
    options.value(u"root-certificate"_s, u"file"_s,
        u"Certificates the server's must lead to; needed with a host name."_s);
}

void OfficeTarget::addLoginTo(Options& options)
{
    options.value(u"login"_s, u"login"_s, u"Who you are in the office."_s);
    loginSecret().addTo(options);
}

Result<OfficeTarget> OfficeTarget::from(const Options& options)
{
    OfficeTarget target;
    target.m_login = options.text(u"login"_s);
    if (options.has(u"dir"_s) == options.has(u"host"_s))
        return badOption(u"host"_s, options.has(u"dir"_s) ? u"not_with_dir" : u"missing");
    if (options.has(u"dir"_s)) {
        const TrialLayout layout(options.text(u"dir"_s));
        if (!QFileInfo::exists(layout.cluster()))
            return failure(
                ErrorCode::NotFound, {{u"what"_s, u"trial office"_s}, {u"dir"_s, layout.root()}});
        const auto cluster = office::LocalCluster::createOrOpen(layout.cluster());
        if (!cluster)
            return failure(cluster.error());
        target.m_trialDirectory = layout.root();
        target.m_address = cluster->address(
            options.has(u"database"_s) ? options.text(u"database"_s) : TrialLayout::database());
        return target;
    }
    target.m_address.hosts = options.text(u"host"_s);
    target.m_address.ports = options.text(u"port"_s);
    target.m_address.database =
        options.has(u"database"_s) ? options.text(u"database"_s) : u"purser"_s;
    target.m_address.rootCertificate = options.text(u"root-certificate"_s);
    if (const Result<void> good = target.m_address.check(); !good)
        return failure(good.error());
    return target;
}

Result<std::unique_ptr<office::Connection>> OfficeTarget::connectAsOwner() const
{
    return connectAsOwner(m_address.database);
}

Result<std::unique_ptr<office::Connection>> OfficeTarget::connectAsOwner(
    const QString& database) const
{
    if (isTrial()) {
        const auto cluster =
            office::LocalCluster::createOrOpen(TrialLayout(m_trialDirectory).cluster());
        if (!cluster)
            return failure(cluster.error());
        return cluster->connectAsOwner(database, toolConnection());
    }
    if (!m_address.isLocal())
        return badOption(u"host"_s, u"not_this_computer");
    office::OfficeAddress address = m_address;
    address.database = database;
    return office::Connection::open(
        address, office::LocalCluster::ownerRole(), Secret(), toolConnection());
}

Result<Secret> OfficeTarget::password(const Options& options) const
{
    if (isTrial() && !loginSecret().isGiven(options)) {
        const auto credentials =
            TrialCredentials::load(TrialLayout(m_trialDirectory).credentials());
        const Secret* known = credentials ? credentials->password(m_login) : nullptr;
        if (known)
            return *known;
    }
    return loginSecret().read(options, u"Password of %1"_s.arg(m_login));
}

Result<std::unique_ptr<office::Connection>> OfficeTarget::connect(
    const QString& login, const Secret& password) const
{
    return office::Connection::open(m_address, login, password, toolConnection());
}

} // namespace purser::tool
