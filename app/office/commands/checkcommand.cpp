#include "app/office/commands/checkcommand.h"

#include "app/office/officechecks.h"
#include "app/office/officetarget.h"

#include <QJsonArray>

namespace purser::tool {

using namespace Qt::StringLiterals;

QStringList CheckCommand::words() const
{
    return {u"check"_s};
}

QString CheckCommand::summary() const
{
    return u"Look over a running office: schema, rights, server, services, disk"_s;
}

void CheckCommand::addOptions(Options& options) const
{
    OfficeTarget::addTo(options);
}

Result<ExitCode> CheckCommand::run(const Options& options, Output& output) const
{
    const Result<OfficeTarget> target = OfficeTarget::from(options);
    if (!target)
        return failure(target.error());
    auto superuser = target->connectAsOwner();
    if (!superuser)
        return failure(superuser.error());
    QList<QStringList> rows;
    QJsonArray list;
    bool isGood = true;
    for (const CheckLine& line : checkOffice(**superuser, target->address().isLocal())) {
        isGood = isGood && line.level != CheckLine::Level::Fail;
        rows.append({line.levelName(), line.name, line.text});
        list.append(QJsonObject{
            {u"level"_s, line.levelName()}, {u"name"_s, line.name}, {u"text"_s, line.text}});
    }
    output.table({u""_s, u"Check"_s, u"Found"_s}, rows);
    output.set(u"checks"_s, list);
    return isGood ? ExitCode::Done : ExitCode::Differences;
}

} // namespace purser::tool
