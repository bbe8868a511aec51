#include "core/operations/services/intake/openapi.h"

#include "core/operations/services/intake/jsonschema.h"
#include "core/operations/services/intake/routes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace purser::operations {

namespace {

QJsonObject contentOf(const QString& schema)
{
    const QJsonObject reference{{u"$ref"_s, u"#/components/schemas/"_s + schema}};
    return {{u"application/json"_s, QJsonObject{{u"schema"_s, reference}}}};
}

QJsonObject parameter(const QString& name, const QString& place, const QString& pattern)
{
    return {{u"name"_s, name}, {u"in"_s, place}, {u"required"_s, true},
        {u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"pattern"_s, pattern}}}};
}

QJsonObject answersOf(const Route& route)
{
    QJsonObject answers{{QString::number(route.status),
        QJsonObject{{u"description"_s, u"Done"_s}, {u"content"_s, contentOf(route.answer)}}}};
    const QList<std::pair<int, QString>> problems{{400, u"Not readable"_s},
        {401, u"No token in force"_s}, {403, u"The token is not for this"_s}, {404, u"Not there"_s},
        {409, u"Not in this state, or the key was used for another request"_s},
        {413, u"Too large"_s}, {422, u"A field is wrong, or a check stands against it"_s},
        {429, u"Too many requests"_s}, {503, u"Later again, with the same key"_s}};
    for (const auto& [status, text] : problems)
        answers.insert(QString::number(status),
            QJsonObject{{u"description"_s, text}, {u"content"_s, contentOf(u"Problem"_s)}});
    return answers;
}

QJsonObject operationOf(const Route& route)
{
    QJsonArray parameters;
    if (route.path.contains(u"{id}"_s))
        parameters.append(parameter(u"id"_s, u"path"_s, u"^[A-Z0-9-]{1,24}$"_s));
    if (route.isChange())
        parameters.append(
            parameter(u"Idempotency-Key"_s, u"header"_s, u"^[A-Za-z0-9._:-]{8,64}$"_s));
    QJsonObject operation{{u"operationId"_s, route.operation}, {u"summary"_s, route.summary},
        {u"parameters"_s, parameters}, {u"responses"_s, answersOf(route)},
        {u"security"_s, QJsonArray{QJsonObject{{u"token"_s, QJsonArray{route.scope}}}}}};
    if (route.isChange())
        operation.insert(u"requestBody"_s,
            QJsonObject{{u"required"_s, true}, {u"content"_s, contentOf(route.request)}});
    return operation;
}

} // namespace

QJsonObject openApiDocument()
{
    QJsonObject paths;
    for (const Route& route : routes()) {
        QJsonObject path = paths.value(route.path).toObject();
        path.insert(QString::fromLatin1(route.method).toLower(), operationOf(route));
        paths.insert(route.path, path);
    }
    const QJsonObject token{{u"type"_s, u"http"_s}, {u"scheme"_s, u"bearer"_s}};
    const QJsonObject components{{u"schemas"_s, JsonSchema::all()},
        {u"securitySchemes"_s, QJsonObject{{u"token"_s, token}}}};
    return {{u"openapi"_s, u"3.1.0"_s},
        {u"info"_s, QJsonObject{{u"title"_s, u"Purser intake"_s}, {u"version"_s, u"1"_s}}},
        {u"paths"_s, paths}, {u"components"_s, components}};
}

} // namespace purser::operations
