#include "app/office/commands/initcommand.h"

#include "app/office/officesetup.h"
#include "app/office/officetarget.h"
#include "app/office/trial/credentials.h"
#include "app/office/trial/trialstaff.h"

#include <QFileInfo>

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

/// "adam=Adam Berg"
Result<std::vector<FirstStaff>> readAdministrators(const Options& options)
{
    std::vector<FirstStaff> people;
    for (const QString& text : options.texts(u"admin"_s)) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return failure(ErrorCode::BadInput, {{u"field"_s, u"admin"_s}, {u"value"_s, text}});
        people.push_back({text.left(equals), text.mid(equals + 1), {u"admin"_s}, randomPassword()});
    }
    // Rights are changed by two people, so there are two from the first day.
    if (people.size() < 2)
        return failure(
            ErrorCode::BadInput, {{u"field"_s, u"admin"_s}, {u"why"_s, u"two_needed"_s}});
    return people;
}

Result<QString> passwordsFile(const Options& options)
{
    const QString path = options.text(u"passwords-out"_s);
    if (path.isEmpty())
        return failure(
            ErrorCode::BadInput, {{u"field"_s, u"passwords-out"_s}, {u"why"_s, u"missing"_s}});
    if (QFileInfo::exists(path))
        return failure(ErrorCode::Io, {{u"path"_s, path}, {u"why"_s, u"exists"_s}});
    return path;
}

} // namespace

QStringList InitCommand::words() const
{
    return {u"init"_s};
}

QString InitCommand::summary() const
{
    return u"Make a database an office, with two administrators"_s;
}

void InitCommand::addOptions(Options& options) const
{
    OfficeTarget::addTo(options);
    options.value(u"name"_s, u"name"_s, u"What the office is called."_s);
    options.value(u"reference-currency"_s, u"code"_s, u"Currency of limits and bands (EUR)."_s);
    options.value(u"time-zone"_s, u"zone"_s, u"For display and reports (Europe/Nicosia)."_s);
    options.value(u"admin"_s, u"login=name"_s, u"An administrator; give two or more."_s);
    options.value(u"passwords-out"_s, u"file"_s,
        u"New file, mode 0600, for the administrators' temporary passwords and the services' "
        u"passwords."_s);
    options.flag(u"trial"_s,
        u"An office for trials, for good: with the trial's staff in place of administrators, "
        u"and demo may fill it."_s);
}

Result<ExitCode> InitCommand::run(const Options& options, Output& output) const
{
    const Result<OfficeTarget> target = OfficeTarget::from(options);
    if (!target)
        return failure(target.error());
    const bool isTrial = options.has(u"trial"_s);
    auto people =
        isTrial ? Result<std::vector<FirstStaff>>(trialStaff()) : readAdministrators(options);
    if (!people)
        return failure(people.error());
    const Result<QString> file = passwordsFile(options);
    if (!file)
        return failure(file.error());

    OfficeIdentity identity;
    identity.name = options.text(u"name"_s);
    identity.isTrial = isTrial;
    if (options.has(u"reference-currency"_s))
        identity.referenceCurrency = options.text(u"reference-currency"_s);
    if (options.has(u"time-zone"_s))
        identity.timeZone = options.text(u"time-zone"_s);

    // The passwords are on disk before the office exists: nobody is locked out of a new office.
    TrialCredentials credentials;
    credentials.hosts = target->address().hosts;
    credentials.ports = target->address().ports;
    credentials.database = target->address().database;
    for (const FirstStaff& person : *people)
        credentials.staff.push_back({person.login, person.name, person.roles, person.password});
    for (const QString& service : serviceLogins())
        credentials.services.emplace(service, randomPassword());
    if (const Result<void> saved = credentials.save(*file); !saved)
        return failure(saved.error());

    auto administration = target->connectAsOwner(u"postgres"_s);
    if (!administration)
        return failure(administration.error());
    Result<void> done = createDatabase(**administration, target->address().database);
    if (!done)
        return failure(done.error());
    auto superuser = target->connectAsOwner();
    if (!superuser)
        return failure(superuser.error());
    output.line(u"Installing the schema …"_s);
    done = installOffice(**superuser, identity);
    for (const FirstStaff& person : *people) {
        if (done)
            done = addFirstStaff(**superuser, person);
    }
    for (const auto& [login, password] : credentials.services) {
        if (done)
            done = setServicePassword(**superuser, login, password);
    }
    if (!done)
        return failure(done.error());
    output.line(
        u"Office “%1” is ready in database %2."_s.arg(identity.name, target->address().database));
    output.line(u"Temporary passwords: "_s + *file);
    output.set(u"database"_s, target->address().database);
    output.set(u"passwords_file"_s, *file);
    return ExitCode::Done;
}

} // namespace purser::tool
