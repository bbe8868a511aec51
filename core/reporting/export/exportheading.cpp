#include "core/reporting/export/exportheading.h"

using namespace Qt::StringLiterals;

namespace purser::reporting {

QString zonedText(const QDateTime& instant, const QTimeZone& zone)
{
    return instant.isValid() ? instant.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm:ss"_s)
                             : QString();
}

QString ExportHeading::runCode() const
{
    return u"E-%1"_s.arg(run);
}

QList<QPair<QString, QString>> ExportHeading::lines() const
{
    return {{tr("Title"), title}, {tr("Office"), office},
        {tr("Filters"), filters.isEmpty() ? tr("none") : filters},
        {tr("Time zone"), QString::fromLatin1(zone.id())}, {tr("Made"), zonedText(made, zone)},
        {tr("By"), user}, {tr("Run"), runCode()}};
}

} // namespace purser::reporting
