#pragma once

#include "tests/core/network/support/tlsidentity.h"

#include <QByteArray>
#include <QList>
#include <QSslSocket>
#include <QThread>
#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace purser::tests {

/// The server's end of one connection, in the hands of a script that does exactly what it says.
class ScriptedPeer
{
public:
    ScriptedPeer(QSslSocket& socket, const TlsIdentity& identity)
        : m_socket(socket), m_identity(identity)
    {
    }

    bool shakeHands();
    /// One request with its body; empty when the client closed instead.
    QByteArray readRequest();
    /// Waits for that many bytes of a request, and no more.
    QByteArray readBytes(qsizetype count);
    void send(const QByteArray& bytes);
    /// Ends the connection in order, everything sent before it.
    void close();
    /// Resets the connection.
    void reset();
    /// Waits for the client to end the connection.
    void awaitClose();

private:
    QSslSocket& m_socket;
    const TlsIdentity& m_identity;
};

/// A TLS server on the loopback interface that runs one script for each connection, one after
/// another, in its own thread.
class ScriptedServer
{
public:
    using Script = std::function<void(ScriptedPeer&)>;

    explicit ScriptedServer(Script script, const TlsIdentity& identity = TlsIdentity::standard());
    ~ScriptedServer();
    Q_DISABLE_COPY_MOVE(ScriptedServer)

    quint16 port() const { return m_port; }
    /// Connections accepted so far.
    int connections() const { return m_connections; }
    /// Scripts that have come to their end.
    int finished() const { return m_finished; }
    /// Waits until that many scripts have come to their end.
    bool awaitFinished(int count) const;

private:
    void serve();

    Script m_script;
    const TlsIdentity& m_identity;
    std::atomic<bool> m_stop = false;
    std::atomic<quint16> m_port = 0;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_finished = 0;
    std::unique_ptr<QThread> m_thread;
};

/// An answer with its length.
QByteArray okAnswer(const QByteArray& body, const QByteArray& moreHeaders = {});
QByteArray statusAnswer(const QByteArray& statusLine, const QByteArray& body);

} // namespace purser::tests
