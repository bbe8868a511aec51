#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

namespace purser::simulator {

/// The last requests and how many there were of each kind, for tests that count: attempts of
/// authentication in an outage, pings, repeated writes. Holds no parameter but the login.
class RequestLog
{
public:
    void note(
        quint64 connection, const QString& endpoint, const QString& login, const QString& answer)
    {
        ++m_total;
        ++m_counts[endpoint];
        m_recent.append(QJsonObject{{QStringLiteral("n"), m_total},
            {QStringLiteral("connection"), static_cast<qint64>(connection)},
            {QStringLiteral("endpoint"), endpoint}, {QStringLiteral("login"), login},
            {QStringLiteral("answer"), answer}});
        if (m_recent.size() > limit)
            m_recent.removeFirst();
    }
    const QJsonArray& recent() const { return m_recent; }
    QJsonObject counts() const
    {
        QJsonObject object;
        for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count)
            object.insert(count.key(), count.value());
        return object;
    }

private:
    static constexpr qsizetype limit = 1000;
    QJsonArray m_recent;
    QMap<QString, qint64> m_counts;
    qint64 m_total = 0;
};

} // namespace purser::simulator
