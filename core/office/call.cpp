#include "core/office/call.h"

#include <QJsonDocument>

namespace purser::office {

using namespace Qt::StringLiterals;

namespace {

bool isIdentifier(QStringView name)
{
    if (name.isEmpty() || name.front().isDigit())
        return false;
    return std::all_of(name.begin(), name.end(),
        [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; });
}

bool isFunctionName(QStringView name)
{
    const qsizetype dot = name.indexOf(u'.');
    return dot > 0 && isIdentifier(name.left(dot)) && isIdentifier(name.mid(dot + 1));
}

} // namespace

QVariant Call::argument(QStringView name) const
{
    for (const Argument& argument : arguments) {
        if (argument.name == name)
            return argument.value;
    }
    return {};
}

bool Call::hasArgument(QStringView name) const
{
    return std::any_of(arguments.begin(), arguments.end(),
        [name](const Argument& argument) { return argument.name == name; });
}

Result<QString> Call::statement(bool asSingleValue) const
{
    if (!isFunctionName(function))
        return failure(ErrorCode::Internal, {}, u"not a function name: "_s + function);
    QStringList passed;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (!isIdentifier(arguments[i].name))
            return failure(
                ErrorCode::Internal, {}, u"not an argument name: "_s + arguments[i].name);
        passed << arguments[i].name + u" => $"_s + QString::number(i + 1);
    }
    return (asSingleValue ? u"select "_s : u"select * from "_s) + function + u'('
        + passed.join(u", "_s) + u')';
}

QVariantList Call::values() const
{
    QVariantList values;
    values.reserve(arguments.size());
    for (const Argument& argument : arguments)
        values << argument.value;
    return values;
}

QString jsonText(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString jsonText(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString uuidText(const QUuid& uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

QString newCommandKey()
{
    return uuidText(QUuid::createUuid());
}

QString arrayText(const QStringList& values)
{
    QStringList elements;
    elements.reserve(values.size());
    for (QString value : values) {
        value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        elements << u'"' + value + u'"';
    }
    return u'{' + elements.join(u',') + u'}';
}

QString arrayText(const QList<qint64>& values)
{
    QStringList elements;
    elements.reserve(values.size());
    for (const qint64 value : values)
        elements << QString::number(value);
    return u'{' + elements.join(u',') + u'}';
}

} // namespace purser::office
