#include "tests/e2e/teller/tellerorder.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace purser::tests {

TellerOrder TellerOrder::fromLine(const QByteArray& line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    return {json.value(u"withdrawal"_s).toInteger(), json.value(u"account"_s).toInteger(),
        json.value(u"destination"_s).toInteger(), json.value(u"minor"_s).toInteger(),
        json.value(u"course"_s).toString()};
}

QByteArray TellerOrder::toLine() const
{
    const QJsonObject json{{u"withdrawal"_s, withdrawal}, {u"account"_s, account},
        {u"destination"_s, destination}, {u"minor"_s, minor}, {u"course"_s, course}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace purser::tests
