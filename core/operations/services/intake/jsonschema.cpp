#include "core/operations/services/intake/jsonschema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace purser::operations {

namespace {

using network::JsonNode;
using Found = std::optional<JsonSchema::Problem>;

Found checkNode(const JsonNode& node, const QJsonObject& schema, const QString& path);

QString memberPath(const QString& path, const QString& name)
{
    return path.isEmpty() ? name.left(64) : path + u'.' + name.left(64);
}

/// What the office could not keep, or would keep as something else than was sent: U+0000, half a
/// pair, and what the reader puts in the place of bytes that are no UTF-8.
bool isUnkeepable(const QString& text)
{
    return text.contains(QChar(u'\0')) || text.contains(QChar(QChar::ReplacementCharacter))
        || !text.isValidUtf16();
}

Found findUnkeepable(const JsonNode& node, const QString& path)
{
    if (isUnkeepable(node.text()))
        return {{path, u"control_characters"_s}};
    for (const auto& [name, value] : node.members()) {
        if (isUnkeepable(name))
            return {{path, u"control_characters"_s}};
        if (const Found found = findUnkeepable(value, memberPath(path, name)))
            return found;
    }
    for (const JsonNode& item : node.items()) {
        if (const Found found = findUnkeepable(item, path))
            return found;
    }
    return std::nullopt;
}

Found checkText(const JsonNode& node, const QJsonObject& schema, const QString& path)
{
    if (node.kind() != JsonNode::Kind::Text)
        return {{path, u"not_text"_s}};
    const QString& text = node.text();
    if (text.size() < schema.value(u"minLength"_s).toInteger(0))
        return {{path, u"too_short"_s}};
    if (text.size() > schema.value(u"maxLength"_s).toInteger(1000))
        return {{path, u"too_long"_s}};
    const QString pattern = schema.value(u"pattern"_s).toString();
    // "$" lets a line end pass behind the last character.
    if (!pattern.isEmpty()
        && (text.endsWith(u'\n') || !QRegularExpression(pattern).match(text).hasMatch()))
        return {{path, u"pattern"_s}};
    const QJsonValue choices = schema.value(u"enum"_s);
    if (choices.isArray() && !choices.toArray().contains(QJsonValue(text)))
        return {{path, u"not_a_choice"_s}};
    return std::nullopt;
}

Found checkWholeNumber(const JsonNode& node, const QJsonObject& schema, const QString& path)
{
    const std::optional<std::int64_t> number =
        node.kind() == JsonNode::Kind::Number ? node.integer() : std::nullopt;
    if (!number)
        return {{path, u"not_whole_number"_s}};
    if (*number < schema.value(u"minimum"_s).toInteger(0)
        || *number > schema.value(u"maximum"_s).toInteger(999'999'999))
        return {{path, u"range"_s}};
    return std::nullopt;
}

Found checkList(const JsonNode& node, const QJsonObject& schema, const QString& path)
{
    if (!node.isArray())
        return {{path, u"not_list"_s}};
    if (std::ssize(node.items()) > schema.value(u"maxItems"_s).toInteger(100))
        return {{path, u"too_long"_s}};
    const QJsonObject item = schema.value(u"items"_s).toObject();
    for (size_t i = 0; i < node.items().size(); ++i) {
        const QString at = u"%1[%2]"_s.arg(path).arg(i);
        if (const Found found = checkNode(node.items()[i], item, at))
            return found;
    }
    return std::nullopt;
}

Found checkObject(const JsonNode& node, const QJsonObject& schema, const QString& path)
{
    if (!node.isObject())
        return {{path, u"not_object"_s}};
    const qint64 count = std::ssize(node.members());
    if (count < schema.value(u"minProperties"_s).toInteger(0))
        return {{path, u"too_short"_s}};
    if (count > schema.value(u"maxProperties"_s).toInteger(100))
        return {{path, u"too_long"_s}};
    const QJsonArray required = schema.value(u"required"_s).toArray();
    for (const QJsonValue& name : required) {
        if (!node.find(name.toString()))
            return {{memberPath(path, name.toString()), u"missing"_s}};
    }
    const QJsonObject properties = schema.value(u"properties"_s).toObject();
    for (const auto& [name, value] : node.members()) {
        const auto property = properties.find(name);
        if (property == properties.end()) {
            if (!schema.value(u"additionalProperties"_s).toBool(false))
                return {{memberPath(path, name), u"unknown"_s}};
            continue;
        }
        if (const Found found = checkNode(value, property->toObject(), memberPath(path, name)))
            return found;
    }
    return std::nullopt;
}

/// A schema or the one it points to, so that one can hold itself: owners of owners. How deep a
/// document may go is the reader's bound.
QJsonObject pointedTo(const QJsonObject& schema)
{
    static const QString place = u"#/components/schemas/"_s;
    const QString reference = schema.value(u"$ref"_s).toString();
    return reference.startsWith(place)
        ? JsonSchema::all().value(reference.mid(place.size())).toObject()
        : schema;
}

Found checkNode(const JsonNode& node, const QJsonObject& given, const QString& path)
{
    const QJsonObject schema = pointedTo(given);
    const QString type = schema.value(u"type"_s).toString();
    if (type == u"string")
        return checkText(node, schema, path);
    if (type == u"boolean")
        return node.kind() == JsonNode::Kind::Flag ? Found() : Found{{path, u"not_yes_or_no"_s}};
    if (type == u"integer")
        return checkWholeNumber(node, schema, path);
    if (type == u"array")
        return checkList(node, schema, path);
    if (type == u"object")
        return checkObject(node, schema, path);
    return {{path, u"unknown"_s}};
}

} // namespace

const QJsonObject& JsonSchema::all()
{
    static const QJsonObject schemas = [] {
        QFile file(u":/intake/schemas.json"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        return isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return schemas;
}

JsonSchema JsonSchema::named(const QString& name)
{
    return JsonSchema(all().value(name).toObject());
}

Found JsonSchema::check(const JsonNode& document) const
{
    if (const Found found = checkNode(document, m_schema, {}))
        return found;
    return findUnkeepable(document, {});
}

} // namespace purser::operations
