#pragma once

#include "app/simulator/http/httprequest.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>

namespace purser::simulator {

/// The parameters of one command: those of the query, and over them those of the body. The body is
/// a JSON object, or parameters in the form of a query. Backslash escapes are undone (`\=`, `\|`,
/// `\\`, backslash and line feed); a lone backslash stays, as in group names.
class Parameters
{
public:
    /// Nothing when the body is neither.
    static std::optional<Parameters> read(const HttpRequest& request);

    /// Query names are matched without regard to case.
    bool has(const QString& name) const { return m_values.contains(name.toLower()); }
    QString text(const QString& name) const { return m_values.value(name.toLower()); }
    std::optional<qint64> integer(const QString& name) const;
    /// "1,2,3", or an array in the body.
    QStringList list(const QString& name) const;
    QList<qint64> integers(const QString& name) const;

    /// The body's members as they came, for commands that take a record: names in their exact case.
    const QJsonObject& body() const { return m_body; }
    /// A scalar member of the body as text, unescaped; null when absent.
    QString bodyText(const QString& exactName) const;

    static QString unescaped(const QString& text);

private:
    void readPairs(const QByteArray& pairs);

    QHash<QString, QString> m_values;
    QHash<QString, QStringList> m_lists;
    QJsonObject m_body;
};

} // namespace purser::simulator
