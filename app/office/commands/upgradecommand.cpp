#include "app/office/commands/upgradecommand.h"

#include "app/office/officetarget.h"
#include "core/schema/schemainstaller.h"

namespace purser::tool {

using namespace Qt::StringLiterals;

QStringList UpgradeCommand::words() const
{
    return {u"upgrade"_s};
}

QString UpgradeCommand::summary() const
{
    return u"Bring an office's schema up to this program"_s;
}

void UpgradeCommand::addOptions(Options& options) const
{
    OfficeTarget::addTo(options);
    options.flag(u"dry-run"_s, u"Say what would be applied and change nothing."_s);
}

Result<ExitCode> UpgradeCommand::run(const Options& options, Output& output) const
{
    const Result<OfficeTarget> target = OfficeTarget::from(options);
    if (!target)
        return failure(target.error());
    auto superuser = target->connectAsOwner();
    if (!superuser)
        return failure(superuser.error());
    const auto source = schema::SchemaSource::embedded();
    if (!source)
        return failure(source.error());
    schema::SchemaInstaller::Options installerOptions;
    installerOptions.programVersion = QStringLiteral(PURSER_VERSION);
    schema::SchemaInstaller installer(**superuser, *source, installerOptions);
    const auto before = installer.status();
    if (!before)
        return failure(before.error());
    if (!before->isOffice)
        return failure(ErrorCode::WrongState, {{u"why"_s, u"not_an_office"_s}});

    output.set(u"installed"_s, before->installed);
    output.set(u"available"_s, before->available);
    output.set(u"pending"_s, QJsonArray::fromStringList(before->pending));
    for (const QString& migration : before->pending)
        output.line(u"To apply: "_s + migration);
    if (!before->authorityCurrent)
        output.line(u"To replace: functions and grants"_s);
    if (options.has(u"dry-run"_s))
        return ExitCode::Done;
    if (const Result<void> upgraded = installer.upgrade(); !upgraded)
        return failure(upgraded.error());
    output.line(before->isCurrent() ? u"The schema is current (%1)."_s.arg(before->installed)
                                    : u"Upgraded to %1."_s.arg(before->available));
    output.set(u"changed"_s, !before->isCurrent());
    return ExitCode::Done;
}

} // namespace purser::tool
