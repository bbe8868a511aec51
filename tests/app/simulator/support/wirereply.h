#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

namespace purser::tests {

/// What came back for one request, or how it failed to.
struct WireReply {
    enum class End {
        Complete, ///< the whole body, by Content-Length
        Closed,   ///< orderly end of the connection before that
        Reset,    ///< TCP reset before that
        TimedOut,
    };
    End end = End::TimedOut;
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QJsonValue answer() const { return json().value(QStringLiteral("answer")); }
    /// The number before the words; -1 without one.
    int retcode() const
    {
        const QString text = json().value(QStringLiteral("retcode")).toString();
        bool ok = false;
        const int code = text.section(u' ', 0, 0).toInt(&ok);
        return ok ? code : -1;
    }
    /// A member of the answer, as text.
    QString text(const char* name) const
    {
        return answer().toObject().value(QString::fromLatin1(name)).toString();
    }
};

} // namespace purser::tests
