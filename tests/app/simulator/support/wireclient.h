#pragma once

#include "tests/app/simulator/support/wirereply.h"

#include <QSslSocket>
#include <QString>

namespace purser::tests {

/// The smallest client of the Web API that works: a TLS socket, requests written by hand, one
/// answer read at a time. Written from the protocol's description and from nothing else.
class WireClient
{
public:
    /// Connects; `isOpen()` says whether that worked.
    explicit WireClient(quint16 port);
    ~WireClient();
    Q_DISABLE_COPY_MOVE(WireClient)

    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    QByteArray fingerprint() const;

    /// Sent with every request from now on.
    void setCookie(const QByteArray& cookie) { m_cookie = cookie; }
    WireReply get(const QByteArray& target);
    WireReply post(const QByteArray& target, const QByteArray& body = {},
        const QByteArray& contentType = "application/x-www-form-urlencoded");
    void write(const QByteArray& bytes);
    /// @param timeoutMs  how long no byte may come
    WireReply read(int timeoutMs = 10'000);
    bool waitForEnd(int timeoutMs);

    /// Both steps; true when the server took the proof and its own proof is right.
    bool authenticate(qint64 login = 1000, const QString& password = QStringLiteral("Password1"));
    WireReply startAuthentication(qint64 login);
    /// Answers the challenge of `start`; `lastProofWasRight()` judges the server.
    WireReply answerChallenge(const WireReply& start, const QString& password);
    bool lastProofWasRight() const { return m_proofWasRight; }

private:
    QByteArray cookieHeader() const;
    bool wasReset() const;

    QSslSocket m_socket;
    QByteArray m_buffer;
    QByteArray m_cookie;
    bool m_proofWasRight = false;
    int m_watched =
        -1; ///< a second descriptor of the connection: Qt reports a reset as an orderly end
};

} // namespace purser::tests
