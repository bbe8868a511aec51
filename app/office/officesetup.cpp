#include "app/office/officesetup.h"

#include "core/office/call.h"
#include "core/office/passwordverifier.h"
#include "core/schema/schemainstaller.h"
#include "core/schema/schemasource.h"

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

Result<void> done(const Result<office::Table>& result)
{
    if (!result)
        return failure(result.error());
    return {};
}

} // namespace

const QStringList& serviceLogins()
{
    static const QStringList logins{u"purser_connector"_s, u"purser_jobs"_s, u"purser_sealer"_s,
        u"purser_notifier"_s, u"purser_watchdog"_s, u"purser_intake"_s, u"purser_mail"_s,
        u"purser_scan"_s};
    return logins;
}

Result<void> createDatabase(office::Connection& superuser, const QString& database)
{
    const auto known = superuser.execute(
        u"select quote_ident($1::text), exists (select from pg_catalog.pg_database where datname = $1::text)"_s,
        {database});
    if (!known)
        return failure(known.error());
    if (known->row(0).flag(1))
        return {};
    // The name was quoted by the server: CREATE DATABASE takes no parameters.
    return superuser.script("create database " + known->row(0).text(0).toUtf8()
        + " template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'");
}

Result<void> installOffice(office::Connection& superuser, const OfficeIdentity& identity)
{
    const auto source = schema::SchemaSource::embedded();
    if (!source)
        return failure(source.error());
    schema::SchemaInstaller::Options options;
    options.programVersion = QStringLiteral(PURSER_VERSION);
    schema::SchemaInstaller installer(superuser, *source, options);
    if (const Result<void> installed = installer.install(); !installed)
        return installed;
    return done(superuser.execute(u"select meta.install_office($1, $2, $3, $4)"_s,
        {identity.name, identity.referenceCurrency, identity.timeZone, identity.isTrial}));
}

Result<void> addFirstStaff(office::Connection& superuser, const FirstStaff& person)
{
    const Result<QString> verifier = office::passwordVerifier(person.password);
    if (!verifier)
        return failure(verifier.error());
    const QVariant scope = person.scopePartners.isEmpty()
        ? QVariant(QMetaType::fromType<QString>())
        : QVariant(office::arrayText(person.scopePartners));
    return done(superuser.execute(
        u"select meta.bootstrap_staff($1, $2, $3::text[], $4, $5::bigint[], $6)"_s,
        {person.login, person.name, office::arrayText(person.roles), *verifier, scope,
            person.mustChangePassword}));
}

Result<void> setServicePassword(
    office::Connection& superuser, const QString& login, const Secret& password)
{
    const Result<QString> verifier = office::passwordVerifier(password);
    if (!verifier)
        return failure(verifier.error());
    return done(superuser.execute(u"select meta.service_password($1, $2)"_s, {login, *verifier}));
}

} // namespace purser::tool
