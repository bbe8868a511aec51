#include "app/simulator/clamd/clamdsession.h"

#include <QAbstractSocket>
#include <QCryptographicHash>
#include <QLocalSocket>
#include <QTimer>
#include <QtEndian>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCommand = 64;

/// In two pieces, so that no scanner finds it in this program.
QByteArray testString()
{
    return QByteArray("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-") + "ANTIVIRUS-TEST-FILE!$H+H*";
}

} // namespace

ClamdSession::ClamdSession(QIODevice* connection, quint64 id, ClamdDesk& desk, QObject* parent)
    : QObject(parent), m_connection(connection), m_id(id), m_desk(desk)
{
    m_connection->setParent(this);
    connect(m_connection, &QIODevice::readyRead, this, &ClamdSession::readMore);
    if (auto* tcp = qobject_cast<QAbstractSocket*>(m_connection))
        connect(tcp, &QAbstractSocket::disconnected, this, &QObject::deleteLater);
    else if (auto* local = qobject_cast<QLocalSocket*>(m_connection))
        connect(local, &QLocalSocket::disconnected, this, &QObject::deleteLater);
    decided(u"connect"_s);
}

void ClamdSession::end()
{
    m_deaf = true;
    if (auto* tcp = qobject_cast<QAbstractSocket*>(m_connection))
        tcp->disconnectFromHost();
    else if (auto* local = qobject_cast<QLocalSocket*>(m_connection))
        local->disconnectFromServer();
}

void ClamdSession::readMore()
{
    m_buffer += m_connection->readAll();
    while (!m_deaf && (m_streaming || takeCommand())) {
        if (m_streaming)
            return takeStream();
    }
}

bool ClamdSession::takeCommand()
{
    m_end = m_buffer.startsWith('n') ? '\n' : '\0';
    const qsizetype length = m_buffer.indexOf(m_end);
    if (length < 0) {
        if (m_buffer.size() > longestCommand)
            end();
        return false;
    }
    const QByteArray command = m_buffer.mid(1, length - 1);
    m_buffer.remove(0, length + 1);
    if (command == "INSTREAM") {
        m_streaming = true;
        return !decided(u"instream"_s);
    }
    if (command == "VERSION")
        answerVersion();
    else if (command == "PING" && !decided(u"ping"_s))
        say("PONG");
    else if (command != "PING")
        say("UNKNOWN COMMAND");
    return false;
}

void ClamdSession::answerVersion()
{
    m_desk.requests.note(m_id, u"version"_s, {}, {});
    if (decided(u"version"_s))
        return;
    QByteArray answer = "ClamAV 1.0.3";
    if (m_desk.signatures > 0)
        answer += '/' + QByteArray::number(m_desk.signatures) + "/Sun Nov 29 09:00:00 2026";
    say(answer);
}

void ClamdSession::takeStream()
{
    for (const Fault& fault : m_faults) {
        if (fault.name == "cut"_L1 && m_buffer.size() >= fault.number(u"after"_s, 1))
            return end();
    }
    while (m_buffer.size() >= 4) {
        const auto length = qFromBigEndian<quint32>(m_buffer.constData());
        if (length == 0)
            return answerStream();
        if (m_stream.size() + qint64(length) > m_desk.mostBytes) {
            note("INSTREAM size limit exceeded");
            return say("INSTREAM size limit exceeded. ERROR");
        }
        if (m_buffer.size() < 4 + qint64(length))
            return;
        m_stream += m_buffer.mid(4, length);
        m_buffer.remove(0, 4 + qint64(length));
    }
}

void ClamdSession::answerStream()
{
    m_deaf = true;
    QByteArray answer =
        m_stream.contains(testString()) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    for (const Fault& fault : m_faults) {
        if (fault.name == "error"_L1) {
            const QString text = fault.text(u"text"_s);
            answer = text.isEmpty() ? "stream: Can't allocate memory ERROR" : text.toUtf8();
        } else if (fault.name == "half"_L1) {
            m_connection->write(answer.chopped(1));
            return end();
        }
    }
    note(answer);
    for (const Fault& fault : m_faults) {
        if (fault.name == "silence"_L1)
            return;
        if (fault.name == "slow"_L1) {
            QTimer::singleShot(
                fault.delayMs > 0 ? fault.delayMs : 30'000, this, [this, answer] { say(answer); });
            return;
        }
    }
    say(answer);
}

void ClamdSession::note(const QByteArray& answer)
{
    m_desk.requests.note(m_id, u"instream"_s, {}, QString::fromUtf8(answer));
    m_desk.book.append({{u"kind"_s, u"scan"_s}, {u"bytes"_s, m_stream.size()},
        {u"sha256"_s,
            QString::fromLatin1(
                QCryptographicHash::hash(m_stream, QCryptographicHash::Sha256).toHex())},
        {u"answer"_s, QString::fromUtf8(answer)}});
}

bool ClamdSession::decided(const QString& endpoint)
{
    m_faults = m_desk.faults.strike(endpoint, {});
    for (const Fault& fault : m_faults) {
        if (fault.name == "drop_before"_L1) {
            end();
            return true;
        }
        if (fault.name == "early"_L1) {
            say("stream: OK");
            return true;
        }
    }
    return false;
}

void ClamdSession::say(const QByteArray& text)
{
    m_connection->write(text + m_end);
    end();
}

} // namespace purser::simulator
