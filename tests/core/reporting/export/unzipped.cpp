#include "tests/core/reporting/export/unzipped.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace purser::tests {

QByteArray unzipped(const QString& archive, const QString& member)
{
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, archive, member});
    return unzip.waitForFinished(60000) && unzip.exitCode() == 0 ? unzip.readAllStandardOutput()
                                                                 : QByteArray();
}

} // namespace purser::tests
