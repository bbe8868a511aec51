#pragma once

#include "app/simulator/executionlog.h"
#include "app/simulator/faults/faultlist.h"
#include "app/simulator/requestlog.h"

#include <QObject>
#include <QSslConfiguration>
#include <QSslSocket>
#include <functional>

namespace purser::simulator {

/// What all connections of one mail server share.
struct SmtpDesk {
    FaultList& faults;
    ExecutionLog& book;
    RequestLog& requests;
    QString user; ///< who has to sign in; empty: nobody
    QByteArray password;
    bool implicitTls = false;
    QSslConfiguration tls;
    std::function<void(const Fault&)> strikeServer;
};

/// One client's connection to the mail server: SMTP (RFC 5321) with STARTTLS (RFC 3207) and AUTH
/// PLAIN and LOGIN (RFC 4954). Nothing is taken without TLS.
class SmtpSession : public QObject
{
    Q_OBJECT
public:
    /// Takes the socket over.
    SmtpSession(QSslSocket* socket, quint64 id, SmtpDesk& desk, QObject* parent);

    void cut();

private:
    enum class State { Commands, User, Password, Text };

    void greet();
    void readMore();
    void takeLine(const QByteArray& line);
    void takeCommand(const QByteArray& line);
    void hello(bool extended);
    void startTls();
    void authenticate(const QByteArray& words);
    void checkPlain(const QByteArray& response);
    void checkLogin(const QByteArray& line);
    void signIn(bool matches);
    void sender(const QByteArray& path);
    void recipient(const QByteArray& path);
    void data();
    void keep();
    /// Whether a fault decided what happens to a command.
    bool decided(const QList<Fault>& faults);
    bool struck(const QString& endpoint, const QString& subject = {});
    void say(const QByteArray& line);
    void forgetMail();

    QSslSocket* m_socket;
    const quint64 m_id;
    SmtpDesk& m_desk;
    QByteArray m_buffer;
    State m_state = State::Commands;
    QByteArray m_user;
    bool m_signedIn = false;
    QByteArray m_from;
    QStringList m_to;
    QByteArray m_text;
    int m_delayMs = 0;     ///< of the next answer
    bool m_silent = false; ///< no answer comes any more
};

} // namespace purser::simulator
