#include "tests/core/trading/support/mt5script.h"

#include <QCryptographicHash>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace purser::tests {

namespace {

QByteArray md5(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
}

QByteArray targetOf(const QByteArray& request)
{
    return request.split(' ').value(1);
}

} // namespace

Mt5Script::Mt5Script(Handler handler, const QString& password)
    : m_handler(std::move(handler)), m_password(password),
      m_server(std::make_unique<ScriptedServer>([this](ScriptedPeer& peer) { serve(peer); }))
{
}

trading::mt5::Settings Mt5Script::settings() const
{
    trading::mt5::Settings settings;
    settings.endpoint = {u"localhost"_s, m_server->port()};
    settings.trust = *network::TlsTrust::pinned(TlsIdentity::standard().fingerprint());
    settings.manager = trading::mt5::Login(1000);
    settings.password = Secret::fromText(QString(u"Password1"_s));
    settings.timeouts = {2000ms, 2000ms, 2000ms};
    settings.readTimeout = 2000ms;
    settings.historyTimeout = 2000ms;
    settings.writeTimeout = 500ms;
    return settings;
}

QList<QByteArray> Mt5Script::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

int Mt5Script::count(const QByteArray& targetStart) const
{
    const QList<QByteArray> all = requests();
    return static_cast<int>(std::count_if(all.begin(), all.end(),
        [&](const QByteArray& request) { return targetOf(request).startsWith(targetStart); }));
}

void Mt5Script::serve(ScriptedPeer& peer)
{
    if (!peer.shakeHands())
        return;
    for (;;) {
        const QByteArray request = peer.readRequest();
        if (request.isEmpty())
            return;
        {
            const std::lock_guard lock(m_mutex);
            m_requests.append(request);
        }
        const QByteArray target = targetOf(request);
        const bool isSignIn = target.contains("auth");
        const std::optional<QByteArray> answer =
            isSignIn ? std::optional(signIn(target)) : m_handler(target);
        if (!answer)
            return peer.reset();
        if (answer->isNull())
            return peer.awaitClose();
        peer.send(*answer);
    }
}

QByteArray Mt5Script::signIn(const QByteArray& target)
{
    if (target.contains("start")) {
        m_challenge = md5(QByteArray::number(m_requests.size()));
        return okAnswer(R"({"retcode":"0 Done","version_access":"1290","srv_rand":")"
            + m_challenge.toHex() + "\"}");
    }
    QByteArray utf16(reinterpret_cast<const char*>(m_password.utf16()), m_password.size() * 2);
    const QByteArray hash = md5(md5(utf16) + "WebAPI");
    if (parameter(target, "srv_rand_answer") != md5(hash + m_challenge).toHex())
        return statusAnswer("403 Forbidden", "Forbidden");
    const QByteArray challenge = QByteArray::fromHex(parameter(target, "cli_rand"));
    return okAnswer(R"({"retcode":"0 Done","version_access":"1290","version_trade":"1290",)"
                    R"("cli_rand_answer":")"
        + md5(hash + challenge).toHex() + "\"}");
}

QByteArray done(const QByteArray& answer)
{
    return okAnswer(R"({"retcode":"0 Done","answer":)" + answer + "}");
}

QByteArray answered(const QByteArray& codeAndText)
{
    return okAnswer(R"({"retcode":")" + codeAndText + "\"}");
}

QByteArray parameter(const QByteArray& target, const QByteArray& name)
{
    for (const QByteArray& pair : target.mid(target.indexOf('?') + 1).split('&')) {
        if (pair.startsWith(name + '='))
            return pair.mid(name.size() + 1);
    }
    return {};
}

} // namespace purser::tests
