#include "core/screening/lists/jsonlistreader.h"

#include "core/screening/lists/jsonentities.h"
#include "core/screening/lists/listbuilder.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace purser::screening {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLine = 4 * 1024 * 1024;

/// The object of a line, which stands alone or inside the brackets of an array.
Result<QJsonObject> objectOf(QByteArray line, const QString& path, qint64 number)
{
    if (line.endsWith(','))
        line.chop(1);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (problem.error == QJsonParseError::IllegalUTF8String)
        return listFailure(path, number, u"not_text");
    if (problem.error != QJsonParseError::NoError)
        return listFailure(path, number, u"not_json");
    if (!document.isObject())
        return listFailure(path, number, u"not_an_object");
    return document.object();
}

} // namespace

Result<ListVersion> readJsonList(const QString& path, const ListLimits& limits)
{
    ListBuilder builder(ListSource::SenzingJson, QFileInfo(path).completeBaseName(), path, limits);
    if (const Result<void> stamped = builder.stamp(); !stamped)
        return failure(stamped.error());
    const auto file = openListFile(path);
    if (!file)
        return failure(file.error());
    for (qint64 number = 1; !(*file)->atEnd(); ++number) {
        // Two more than the longest: readLine() keeps one for an end mark.
        QByteArray line = (*file)->readLine(longestLine + 2);
        if (line.size() > longestLine)
            return listFailure(path, number, u"line_too_long");
        line = line.trimmed();
        if (line.isEmpty() || line == "[" || line == "]")
            continue;
        const auto object = objectOf(std::move(line), path, number);
        if (!object)
            return failure(object.error());
        builder.countRow();
        auto entity =
            object->contains(u"properties"_s) ? moneyEntity(*object) : senzingEntity(*object);
        if (!entity)
            builder.countOrphan();
        else if (const auto added = builder.add(std::move(*entity), number); !added)
            return failure(added.error());
    }
    return builder.finish();
}

} // namespace purser::screening
