#include "app/simulator/smtp/smtpsession.h"

#include "app/simulator/smtp/receivedmail.h"

#include <QTimer>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOctets = 10 * 1024 * 1024;

/// "<ada@example.com> SIZE=100" → "ada@example.com".
QByteArray addressIn(const QByteArray& path)
{
    const qsizetype begin = path.indexOf('<');
    const qsizetype end = path.indexOf('>');
    return begin < 0 || end < begin ? QByteArray() : path.mid(begin + 1, end - begin - 1);
}

} // namespace

SmtpSession::SmtpSession(QSslSocket* socket, quint64 id, SmtpDesk& desk, QObject* parent)
    : QObject(parent), m_socket(socket), m_id(id), m_desk(desk)
{
    m_socket->setParent(this);
    m_socket->setSslConfiguration(desk.tls);
    connect(m_socket, &QSslSocket::readyRead, this, &SmtpSession::readMore);
    connect(m_socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
    // A failed TLS handshake may end without `disconnected`.
    connect(m_socket, &QSslSocket::errorOccurred, this, [this] {
        if (m_socket->state() == QAbstractSocket::UnconnectedState)
            deleteLater();
    });
    if (desk.implicitTls) {
        connect(m_socket, &QSslSocket::encrypted, this, &SmtpSession::greet);
        m_socket->startServerEncryption();
    } else {
        greet();
    }
}

void SmtpSession::cut()
{
    m_socket->abort();
}

void SmtpSession::greet()
{
    if (!struck(u"connect"_s))
        say("220 purser-sim ESMTP");
}

void SmtpSession::readMore()
{
    m_buffer += m_socket->readAll();
    if (m_buffer.size() > mostOctets)
        return cut();
    for (qsizetype end = m_buffer.indexOf("\r\n"); end >= 0; end = m_buffer.indexOf("\r\n")) {
        const QByteArray line = m_buffer.left(end);
        m_buffer.remove(0, end + 2);
        if (!m_silent)
            takeLine(line);
    }
}

void SmtpSession::takeLine(const QByteArray& line)
{
    switch (m_state) {
    case State::Commands: return takeCommand(line);
    case State::User:
    case State::Password: return checkLogin(line);
    case State::Text: break;
    }
    if (line == ".")
        return keep();
    m_text += (line.startsWith('.') ? line.mid(1) : line) + "\r\n";
    if (m_text.size() > mostOctets)
        cut();
}

void SmtpSession::takeCommand(const QByteArray& line)
{
    const QByteArray upper = line.toUpper();
    if (upper.startsWith("EHLO ") || upper.startsWith("HELO "))
        return hello(upper.startsWith('E'));
    if (upper == "STARTTLS")
        return startTls();
    if (upper == "NOOP" || upper == "RSET") {
        forgetMail();
        return say("250 OK");
    }
    if (upper == "QUIT") {
        say("221 Bye");
        return m_socket->disconnectFromHost();
    }
    if (!m_socket->isEncrypted())
        return say("530 5.7.0 Must issue a STARTTLS command first");
    if (upper.startsWith("AUTH "))
        return authenticate(line.mid(5));
    if (!m_desk.user.isEmpty() && !m_signedIn)
        return say("530 5.7.0 Authentication required");
    if (upper.startsWith("MAIL FROM:"))
        return sender(line.mid(10));
    if (upper.startsWith("RCPT TO:"))
        return recipient(line.mid(8));
    if (upper == "DATA")
        return data();
    say("502 5.5.1 Command not implemented");
}

void SmtpSession::hello(bool extended)
{
    forgetMail();
    const QList<Fault> faults = m_desk.faults.strike(u"ehlo"_s, {});
    const bool plain = std::any_of(faults.begin(), faults.end(),
        [](const Fault& fault) { return fault.name == "no_starttls"_L1; });
    if (decided(faults))
        return;
    if (!extended)
        return say("250 purser-sim");
    QByteArray answer = "250-purser-sim\r\n250-8BITMIME\r\n";
    if (m_socket->isEncrypted())
        answer += "250-AUTH PLAIN LOGIN\r\n";
    else if (!plain)
        answer += "250-STARTTLS\r\n";
    say(answer + "250 SIZE " + QByteArray::number(mostOctets));
}

void SmtpSession::startTls()
{
    if (m_socket->isEncrypted())
        return say("503 5.5.1 TLS is there already");
    if (struck(u"starttls"_s))
        return;
    say("220 Go ahead");
    m_socket->flush();
    // Whatever was sent along before the handshake does not count (RFC 3207 §4.2).
    m_buffer.clear();
    m_signedIn = false;
    m_socket->startServerEncryption();
}

void SmtpSession::authenticate(const QByteArray& words)
{
    if (struck(u"auth"_s))
        return;
    const QList<QByteArray> parts = words.split(' ');
    const QByteArray mechanism = parts.first().toUpper();
    if (mechanism == "PLAIN" && parts.size() == 2)
        return checkPlain(parts[1]);
    if (mechanism != "PLAIN" && mechanism != "LOGIN")
        return say("504 5.5.4 Unknown mechanism");
    m_user.clear();
    m_state = mechanism == "PLAIN" ? State::Password : State::User;
    say(mechanism == "PLAIN" ? "334 " : "334 VXNlcm5hbWU6");
}

void SmtpSession::checkPlain(const QByteArray& response)
{
    const QList<QByteArray> parts = QByteArray::fromBase64(response).split('\0');
    signIn(parts.size() == 3 && parts[1] == m_desk.user.toUtf8() && parts[2] == m_desk.password);
}

void SmtpSession::checkLogin(const QByteArray& line)
{
    if (m_state == State::User) {
        m_user = QByteArray::fromBase64(line);
        m_state = State::Password;
        return say("334 UGFzc3dvcmQ6");
    }
    m_state = State::Commands;
    if (m_user.isEmpty())
        return checkPlain(line);
    signIn(m_user == m_desk.user.toUtf8() && QByteArray::fromBase64(line) == m_desk.password);
}

void SmtpSession::signIn(bool matches)
{
    m_signedIn = matches;
    m_desk.requests.note(m_id, u"auth"_s, {}, matches ? u"235"_s : u"535"_s);
    say(matches ? "235 2.7.0 Welcome" : "535 5.7.8 Credentials not accepted");
}

void SmtpSession::sender(const QByteArray& path)
{
    if (struck(u"mail"_s))
        return;
    forgetMail();
    m_from = addressIn(path);
    say(m_from.isEmpty() ? "501 5.1.7 No address" : "250 2.1.0 OK");
}

void SmtpSession::recipient(const QByteArray& path)
{
    const QByteArray address = addressIn(path);
    if (struck(u"rcpt"_s, QString::fromUtf8(address)))
        return;
    if (m_from.isEmpty())
        return say("503 5.5.1 MAIL first");
    if (!address.contains('@'))
        return say("501 5.1.3 No address");
    m_to.append(QString::fromUtf8(address));
    say("250 2.1.5 OK");
}

void SmtpSession::data()
{
    if (struck(u"data"_s, m_to.value(0)))
        return;
    if (m_to.isEmpty())
        return say("503 5.5.1 RCPT first");
    m_text.clear();
    m_state = State::Text;
    say("354 Go ahead, end with a full stop");
}

void SmtpSession::keep()
{
    m_state = State::Commands;
    QJsonObject entry = readMail(m_text);
    entry.insert(u"kind"_s, u"mail"_s);
    entry.insert(u"from"_s, QString::fromUtf8(m_from));
    entry.insert(u"to"_s, QJsonArray::fromStringList(m_to));
    entry.insert(u"user"_s, m_signedIn ? m_desk.user : QString());
    entry.insert(u"raw"_s, QString::fromUtf8(m_text));
    const QString to = m_to.value(0);
    forgetMail();
    const QList<Fault> faults = m_desk.faults.strike(u"text"_s, to);
    for (const Fault& fault : faults) {
        if (fault.name == "refuse"_L1)
            return say(QByteArray::number(fault.number(u"code"_s, 554)) + " 5.6.0 Not taken");
        if (fault.name == "drop_before"_L1)
            return cut();
        if (fault.name == "slow"_L1)
            m_delayMs = fault.delayMs > 0 ? fault.delayMs : 30'000;
    }
    m_desk.book.append(entry);
    m_desk.requests.note(m_id, u"text"_s, {}, u"250"_s);
    for (const Fault& fault : faults) {
        if (fault.name == "execute_then_drop"_L1)
            return cut();
        if (fault.name == "execute_then_silence"_L1)
            m_silent = true;
    }
    say("250 2.0.0 Taken");
}

bool SmtpSession::struck(const QString& endpoint, const QString& subject)
{
    m_desk.requests.note(m_id, endpoint, {}, {});
    return decided(m_desk.faults.strike(endpoint, subject));
}

bool SmtpSession::decided(const QList<Fault>& faults)
{
    for (const Fault& fault : faults) {
        if (fault.name == "new_certificate"_L1) {
            m_desk.strikeServer(fault);
        } else if (fault.name == "refuse"_L1) {
            say(QByteArray::number(fault.number(u"code"_s, 550)) + " Refused");
            return true;
        } else if (fault.name == "drop_before"_L1) {
            cut();
            return true;
        } else if (fault.name == "slow"_L1) {
            m_delayMs = fault.delayMs > 0 ? fault.delayMs : 30'000;
        }
    }
    return false;
}

void SmtpSession::say(const QByteArray& line)
{
    if (m_silent)
        return;
    const int delay = std::exchange(m_delayMs, 0);
    if (delay == 0) {
        m_socket->write(line + "\r\n");
        return;
    }
    QTimer::singleShot(delay, this, [this, line] { m_socket->write(line + "\r\n"); });
}

void SmtpSession::forgetMail()
{
    m_from.clear();
    m_to.clear();
    m_text.clear();
}

} // namespace purser::simulator
