#include "tests/app/simulator/support/simulatorprocess.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QThread>
#include <gtest/gtest.h>

namespace purser::tests {

using namespace Qt::StringLiterals;

QStringList SimulatorProcess::mt5(const QStringList& more)
{
    return QStringList{u"mt5"_s, u"--port"_s, u"0"_s, u"--control-port"_s, u"0"_s, u"--manager"_s,
               u"1000"_s, u"--password"_s, u"Password1"_s, u"--seed"_s, u"7"_s, u"--accounts"_s,
               u"30"_s, u"--frozen-market"_s}
    + more;
}

QStringList SimulatorProcess::payout(const QStringList& more)
{
    return QStringList{
               u"payout"_s, u"--port"_s, u"0"_s, u"--control-port"_s, u"0"_s, u"--seed"_s, u"7"_s}
    + more;
}

SimulatorProcess::SimulatorProcess(const QStringList& arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PURSER_SIM_TOKEN"_s, u"payout-token"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(qEnvironmentVariable("PURSER_BIN_DIR") + u"/purser-sim"_s,
        arguments + QStringList{u"--until-stdin-closes"_s});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) {
    }
    m_announcement = QJsonDocument::fromJson(m_process.readLine()).object();
    m_port = static_cast<quint16>(m_announcement.value(u"port"_s).toInt());
    m_controlPort = static_cast<quint16>(m_announcement.value(u"control_port"_s).toInt());
    EXPECT_FALSE(m_announcement.isEmpty()) << "purser-sim did not start";
}

SimulatorProcess::~SimulatorProcess()
{
    kill();
}

void SimulatorProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray SimulatorProcess::fingerprint() const
{
    return m_announcement.value(u"fingerprint"_s).toString().toLatin1();
}

std::pair<int, QJsonObject> SimulatorProcess::request(
    const QByteArray& method, const QString& path, const QByteArray& body)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_controlPort);
    if (!socket.waitForConnected(10'000))
        return {0, {}};
    socket.write(method + ' ' + path.toUtf8()
        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    while (socket.waitForReadyRead(10'000))
        answer += socket.readAll();
    return {answer.split(' ').value(1).toInt(),
        QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object()};
}

QJsonObject SimulatorProcess::get(const QString& path)
{
    const auto [status, body] = request("GET", path);
    EXPECT_EQ(status, 200) << qPrintable(path);
    return body;
}

QJsonObject SimulatorProcess::post(const QString& path, const QJsonObject& body)
{
    const auto [status, answer] =
        request("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact));
    EXPECT_EQ(status, 200) << qPrintable(path) << QJsonDocument(answer).toJson().constData();
    return answer;
}

void SimulatorProcess::clearFaults()
{
    EXPECT_EQ(request("DELETE", u"/faults"_s).first, 200);
}

void SimulatorProcess::addFault(const QJsonObject& fault)
{
    post(u"/faults"_s, fault);
}

QJsonArray SimulatorProcess::book()
{
    return get(u"/book"_s).value(u"entries"_s).toArray();
}

bool SimulatorProcess::waitForBook(qsizetype count)
{
    QElapsedTimer timer;
    timer.start();
    while (book().size() < count) {
        if (timer.elapsed() > 10'000)
            return false;
        QThread::msleep(10);
    }
    return book().size() == count;
}

QJsonObject SimulatorProcess::addAccount(
    qint64 login, const QString& balance, const QJsonObject& more)
{
    QJsonObject account = more;
    account.insert(u"login"_s, login);
    account.insert(u"balance"_s, balance);
    const QJsonObject answer = post(u"/accounts"_s, {{u"accounts"_s, QJsonArray{account}}});
    return answer.value(u"accounts"_s).toArray().first().toObject();
}

} // namespace purser::tests
