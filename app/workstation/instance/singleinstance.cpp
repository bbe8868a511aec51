#include "app/workstation/instance/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QTimer>
#include <chrono>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::workstation {

namespace {

constexpr qint64 messageBytes = 2048;
constexpr int answerPatience = 3000; ///< ms for the other program's answer
const QByteArray answer("shown\n");

QString folder()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? QDir::tempPath() : runtime;
}

} // namespace

SingleInstance::SingleInstance(QObject* parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

QString SingleInstance::pathOf(const QString& office)
{
    // A hash, since a path of a socket may hold a hundred letters only, and an office any.
    const QByteArray name = QCryptographicHash::hash(
        (office + u'|' + QString::number(getuid())).toUtf8(), QCryptographicHash::Sha256);
    return folder() + "/purser-"_L1 + QString::fromLatin1(name.toHex().left(16));
}

SingleInstance::Claim SingleInstance::claim(const QString& office, const QString& link)
{
    const QString path = pathOf(office);
    if (m_server.isListening() && m_server.fullServerName() == path) {
        return Claim::First;
    }
    // Two starts at once must not both find that nobody listens.
    QLockFile lock(path + ".lock"_L1);
    lock.setStaleLockTime(10s);
    lock.tryLock(5s);
    switch (handOver(path, link)) {
    case Other::Took: return Claim::HandedOver;
    case Other::Silent: return Claim::Alone;
    case Other::Nobody: break;
    }
    m_server.close();
    // What a killed program left there is in nobody's use.
    QLocalServer::removeServer(path);
    return m_server.listen(path) ? Claim::First : Claim::Alone;
}

SingleInstance::Other SingleInstance::handOver(const QString& path, const QString& link)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(answerPatience)) {
        return Other::Nobody;
    }
    socket.write(
        QJsonDocument(QJsonObject{{u"link"_s, link}}).toJson(QJsonDocument::Compact) + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(answerPatience)) {
            return Other::Silent;
        }
    }
    return socket.readLine() == answer ? Other::Took : Other::Silent;
}

void SingleInstance::take()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        // Nobody keeps a connection open without saying something.
        QTimer::singleShot(5s, socket, [socket] { socket->abort(); });
        read(socket);
    }
}

void SingleInstance::read(QLocalSocket* socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > messageBytes) {
            socket->abort();
        }
        return;
    }
    const QByteArray line = socket->readLine(messageBytes);
    const QJsonDocument message = QJsonDocument::fromJson(line);
    if (!message.isObject()) {
        socket->abort();
        return;
    }
    socket->write(answer);
    socket->flush();
    socket->disconnectFromServer();
    Q_EMIT asked(message.object().value(u"link"_s).toString());
}

} // namespace purser::workstation
