#pragma once

#include "core/base/clock.h"
#include "core/network/http/httpsconnection.h"
#include "core/network/resilience/circuitbreaker.h"
#include "core/network/resilience/ratelimit.h"
#include "core/trading/mt5/answer.h"
#include "core/trading/mt5/cookies.h"
#include "core/trading/mt5/query.h"
#include "core/trading/mt5/settings.h"

#include <functional>
#include <stop_token>

namespace purser::trading::mt5 {

/// What became of a command that changes something.
struct WriteReply {
    network::Exchange::Progress progress = network::Exchange::Progress::NotSent;
    int httpStatus = 0;           ///< once answered
    std::optional<Answer> answer; ///< once answered with HTTP 200 and a readable body
    QString problem;              ///< a word for the log, when there is no readable answer
};

/// A signed-in connection to one access server, used by the one thread that owns it: one command at
/// a time, never faster than allowed. Sign-in belongs to the connection, so after any loss it is
/// made anew; a circuit breaker keeps that from becoming a storm.
///
/// Reads are repeated once where that is harmless (connection closed by the server meanwhile,
/// session expired). Writes are attempted exactly once.
class Session
{
public:
    enum class Patience { Read, History };
    using Sleep = std::function<void(std::chrono::nanoseconds)>;

    /// @param sleep  waits; replaced by tests
    Session(Settings settings, const Clock& clock, Sleep sleep = {},
        network::CircuitBreaker::Random random = {});
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    /// Reads are abandoned when it is stopped.
    void setStopToken(std::stop_token token) { m_stop = std::move(token); }

    /// While it lives, reads are not abandoned: for those that finish what has been begun.
    class Uninterrupted
    {
    public:
        explicit Uninterrupted(Session& session)
            : m_session(session), m_stop(std::exchange(session.m_stop, {}))
        {
        }
        ~Uninterrupted() { m_session.m_stop = m_stop; }
        Q_DISABLE_COPY_MOVE(Uninterrupted)

    private:
        Session& m_session;
        std::stop_token m_stop;
    };

    /// Connects and signs in unless that is done. Errors: ServerUnavailable (args `reason`
    /// "backing_off" and `retry_ms` while the breaker is open), Timeout, TlsFailed,
    /// AuthenticationFailed (args `retcode` or `reason`: "rogue_server", "http_403").
    Result<void> ensureReady();

    /// A command that changes nothing, by GET. Errors: as ensureReady(), those of retcodeError(),
    /// NotPermitted when the server refuses this command but not the session, Parse, Cancelled.
    Result<Answer> read(
        QByteArrayView command, const Query& query = {}, Patience patience = Patience::Read);

    /// A command that changes something, by POST, on a session made ready before.
    WriteReply write(QByteArrayView command, const Query& query);

    /// Asks the server whether this session is still signed in. Error: could not be told.
    Result<bool> isSignedIn();
    /// Keeps the session alive; the time it took. Call it whenever `pingDue()`.
    Result<std::chrono::milliseconds> ping();
    std::chrono::milliseconds pingDueIn() const;

    /// Says goodbye and closes.
    void quit();

    const network::CircuitBreaker& breaker() const { return m_breaker; }
    bool isReady() { return m_ready && m_connection.isOpen(); }

private:
    Result<void> signIn();
    Result<Answer> signInStep(QByteArrayView command, const Query& query);
    network::Exchange exchange(QByteArrayView method, QByteArrayView command, const Query& query,
        std::chrono::milliseconds timeout, bool mayAbandon);
    Result<Answer> readOnce(
        QByteArrayView command, const Query& query, Patience patience, bool& worthRepeating);
    Result<Answer> acceptAnswer(const network::HttpResponse& response);
    Error forbidden(QByteArrayView command, int status, bool& worthRepeating);
    void drop();
    void noteRetcode(int code);
    void noteOutage(const QString& reason);

    Settings m_settings;
    const Clock& m_clock;
    Sleep m_sleep;
    std::stop_token m_stop;
    network::HttpsConnection m_connection;
    network::CircuitBreaker m_breaker;
    network::RateLimit m_rate;
    Cookies m_cookies;
    bool m_ready = false;
    std::chrono::nanoseconds m_lastAnswer{0};
};

} // namespace purser::trading::mt5
