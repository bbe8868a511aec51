#pragma once

#include "core/trading/mt5/settings.h"
#include "tests/core/network/support/scriptedserver.h"

#include <functional>
#include <mutex>

namespace purser::tests {

/// An MT5 access server that signs managers in by the published rule (with Qt's MD5, not ours) and
/// leaves every other command to the test.
class Mt5Script
{
public:
    /// What the server does with a command, given its request target. `std::nullopt`: it resets the
    /// connection; a null answer: it stays silent until the client leaves.
    using Handler = std::function<std::optional<QByteArray>(const QByteArray& target)>;

    explicit Mt5Script(Handler handler, const QString& password = QStringLiteral("Password1"));

    /// Settings of a client that may sign in here, with short patience.
    trading::mt5::Settings settings() const;
    ScriptedServer& server() { return *m_server; }
    /// Complete requests as they arrived, sign-in included.
    QList<QByteArray> requests() const;
    /// How many of them had a target that begins so.
    int count(const QByteArray& targetStart) const;

private:
    void serve(ScriptedPeer& peer);
    QByteArray signIn(const QByteArray& target);

    Handler m_handler;
    QString m_password;
    QByteArray m_challenge;
    mutable std::mutex m_mutex;
    QList<QByteArray> m_requests;
    std::unique_ptr<ScriptedServer> m_server; // last: its thread uses the others
};

/// {"retcode":"0 Done","answer":…} as an HTTP answer.
QByteArray done(const QByteArray& answer);
QByteArray answered(const QByteArray& codeAndText);
/// The value of a parameter of a request target, still encoded.
QByteArray parameter(const QByteArray& target, const QByteArray& name);

} // namespace purser::tests
