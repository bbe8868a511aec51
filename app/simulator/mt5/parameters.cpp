#include "app/simulator/mt5/parameters.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace purser::simulator {

namespace {

/// A scalar as the server sees it: numbers without a fraction print without one.
QString scalarText(const QJsonValue& value)
{
    if (value.isDouble() && value.toInteger(-1) == value.toInteger(1))
        return QString::number(value.toInteger());
    if (value.isBool())
        return QString::number(value.toBool() ? 1 : 0);
    return value.toVariant().toString();
}

} // namespace

QString Parameters::unescaped(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escape =
            text[i] == u'\\' && i + 1 < text.size() && QStringView(u"=|\\\n").contains(text[i + 1]);
        result += escape ? text[++i] : text[i];
    }
    return result;
}

void Parameters::readPairs(const QByteArray& pairs)
{
    const QList<QByteArray> parts = pairs.split('&');
    for (const QByteArray& part : parts) {
        const qsizetype equals = part.indexOf('=');
        if (part.isEmpty() || equals == 0)
            continue;
        const QByteArray name = equals < 0 ? part : part.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : part.mid(equals + 1);
        m_values.insert(QString::fromUtf8(percentDecoded(name)).toLower(),
            unescaped(QString::fromUtf8(percentDecoded(value))));
    }
}

std::optional<Parameters> Parameters::read(const HttpRequest& request)
{
    Parameters parameters;
    parameters.readPairs(request.query);
    const QByteArray body = request.body.trimmed();
    if (body.isEmpty())
        return parameters;
    if (!body.startsWith('{') && !body.startsWith('[')) {
        parameters.readPairs(body);
        return parameters;
    }
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return std::nullopt;
    parameters.m_body = document.object();
    for (auto member = parameters.m_body.constBegin(); member != parameters.m_body.constEnd();
         ++member) {
        const QString name = member.key().toLower();
        if (member->isArray()) {
            const QJsonArray array = member->toArray();
            QStringList values;
            for (const QJsonValue& element : array)
                values.append(unescaped(scalarText(element)));
            parameters.m_lists.insert(name, values);
            parameters.m_values.insert(name, values.join(u','));
        } else {
            parameters.m_values.insert(name, unescaped(scalarText(*member)));
        }
    }
    return parameters;
}

std::optional<qint64> Parameters::integer(const QString& name) const
{
    bool ok = false;
    const qint64 value = text(name).trimmed().toLongLong(&ok);
    return ok ? std::optional<qint64>(value) : std::nullopt;
}

QStringList Parameters::list(const QString& name) const
{
    const auto found = m_lists.constFind(name.toLower());
    if (found != m_lists.constEnd())
        return *found;
    QStringList values;
    const QStringList parts = text(name).split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts)
        values.append(part.trimmed());
    return values;
}

QList<qint64> Parameters::integers(const QString& name) const
{
    QList<qint64> values;
    const QStringList parts = list(name);
    for (const QString& part : parts) {
        bool ok = false;
        const qint64 value = part.toLongLong(&ok);
        if (ok)
            values.append(value);
    }
    return values;
}

QString Parameters::bodyText(const QString& exactName) const
{
    const auto found = m_body.constFind(exactName);
    if (found == m_body.constEnd() || found->isArray() || found->isObject())
        return {};
    const QString text = unescaped(scalarText(*found));
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace purser::simulator
