#include "app/bridge/configreader.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace purser::bridge {

ConfigReader::ConfigReader(QJsonObject object, QString path)
    : m_object(std::move(object)), m_path(std::move(path))
{
}

QString ConfigReader::pathOf(const QString& name) const
{
    return m_path.isEmpty() ? name : m_path + u'.' + name;
}

QJsonValue ConfigReader::take(const QString& name)
{
    m_asked.insert(name);
    return m_object.value(name);
}

QString ConfigReader::text(const QString& name, const std::optional<QString>& otherwise)
{
    const QJsonValue value = take(name);
    if (value.isUndefined() && otherwise)
        return *otherwise;
    if (!value.isString())
        refuse(name, value.isUndefined() ? u"missing"_s : u"not_text"_s);
    return value.toString();
}

QStringList ConfigReader::texts(const QString& name)
{
    const QJsonValue value = take(name);
    QStringList texts;
    for (const QJsonValue text : value.toArray()) {
        if (!text.isString())
            refuse(name, u"not_text"_s);
        texts.append(text.toString());
    }
    if (texts.isEmpty())
        refuse(name, u"missing"_s);
    return texts;
}

qint64 ConfigReader::number(const QString& name, qint64 otherwise, qint64 least, qint64 most)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return otherwise;
    const qint64 number = value.toInteger(least - 1);
    if (!value.isDouble())
        refuse(name, u"not_number"_s);
    else if (number < least || number > most)
        refuse(name, u"not_in_range"_s);
    return number;
}

bool ConfigReader::flag(const QString& name, bool otherwise)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isBool())
        refuse(name, u"not_flag"_s);
    return value.toBool(otherwise);
}

std::vector<std::int64_t> ConfigReader::numbers(const QString& name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isArray())
        refuse(name, u"not_list"_s);
    std::vector<std::int64_t> numbers;
    const QJsonArray list = value.toArray();
    for (const QJsonValue& item : list) {
        if (!item.isDouble())
            refuse(name, u"not_number"_s);
        numbers.push_back(item.toInteger());
    }
    return numbers;
}

QHash<QString, QString> ConfigReader::textsByName(const QString& name)
{
    QHash<QString, QString> texts;
    object(name, [&texts](ConfigReader& inner) {
        const QStringList names = inner.names();
        for (const QString& each : names)
            texts.insert(each, inner.text(each));
    });
    return texts;
}

QString ConfigReader::choice(const QString& name, const QStringList& choices)
{
    const QString value = text(name, choices.first());
    if (!choices.contains(value))
        refuse(name, u"not_a_choice"_s);
    return value;
}

void ConfigReader::object(const QString& name, const std::function<void(ConfigReader&)>& read)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return;
    if (!value.isObject())
        return refuse(name, u"not_object"_s);
    ConfigReader inner(value.toObject(), pathOf(name));
    read(inner);
    if (const std::optional<Error>& error = inner.finish())
        refuse(*error);
}

void ConfigReader::objects(
    const QString& name, const std::function<void(const QString&, ConfigReader&)>& read)
{
    object(name, [&read](ConfigReader& all) {
        const QStringList names = all.names();
        for (const QString& each : names)
            all.object(each, [&](ConfigReader& reader) { read(each, reader); });
    });
}

void ConfigReader::refuse(const QString& name, const QString& problem)
{
    refuse(Error{ErrorCode::BadInput, {{u"field"_s, pathOf(name)}, {u"problem"_s, problem}}, {}});
}

void ConfigReader::refuse(const Error& error)
{
    if (!m_error)
        m_error = error;
}

const std::optional<Error>& ConfigReader::finish()
{
    const QStringList names = m_object.keys();
    for (const QString& name : names) {
        if (!m_asked.contains(name))
            refuse(name, u"not_known"_s);
    }
    return m_error;
}

} // namespace purser::bridge
