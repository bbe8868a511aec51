#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/office/connection.h"
#include "core/office/credentials.h"
#include "core/office/serverwitness.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace purser::office {

/// Keeps one login's connection usable: opens it when it is needed, notices its loss, and opens it
/// again with back-off and jitter. Thread-bound, apart from giveUp() and retryNow().
class ConnectionKeeper
{
public:
    struct Options {
        ConnectionOptions connection{};
        std::chrono::milliseconds firstRetry{300};
        std::chrono::milliseconds lastRetry{5000};
    };

    ConnectionKeeper(OfficeAddress address, QString login, Secret password, Options options);
    /// `witness` may be shared between keepers, as may the credentials; null: no server is refused.
    ConnectionKeeper(OfficeAddress address, std::shared_ptr<Credentials> credentials,
        Options options, std::shared_ptr<ServerWitness> witness);
    ~ConnectionKeeper();
    Q_DISABLE_COPY_MOVE(ConnectionKeeper)

    /// A connection that is open as far as can be known without asking the server. Tries once;
    /// while the back-off of a failed try lasts, gives that failure again without trying.
    Result<Connection*> connection();
    /// The same, but waits and tries again until the time is over. What trying again cannot change,
    /// such as a refused login, is given back at once.
    Result<Connection*> connectionWithin(std::chrono::milliseconds deadline);
    /// The connection if there is one; does not open any.
    Connection* current() const { return m_connection.get(); }
    /// Why there is none, when the last try to open one failed.
    const std::optional<Error>& openFailure() const { return m_openFailure; }
    /// Closes the connection; the next use opens another.
    void drop();
    /// Drops the connection if `error` says that it, or the server behind it, is of no more use.
    void noteFailure(const Error& error);
    /// How long until the next try makes sense; zero when at once.
    std::chrono::milliseconds untilNextTry() const;
    /// Sleeps; giveUp() and retryNow() end it early.
    void pause(std::chrono::milliseconds time);

    /// Called after each opening, before setOnOpened()'s: says who comes, and may refuse.
    void setGreeting(std::function<Result<void>(Connection&)> greeting);
    /// Called after each opening, before anyone else uses the connection; may refuse it.
    void setOnOpened(std::function<Result<void>(Connection&)> opened);

    /// Any thread: waiting ends and further tries fail at once.
    void giveUp();
    /// Any thread: the next use tries at once, whatever the back-off says.
    void retryNow();

private:
    using Instant = std::chrono::steady_clock::time_point;

    Result<void> tryOpen();
    Result<std::unique_ptr<Connection>> openChecked();
    void backOff(const Error& error);

    const OfficeAddress m_address;
    const std::shared_ptr<Credentials> m_credentials;
    const Options m_options;
    const std::shared_ptr<ServerWitness> m_witness;
    std::function<Result<void>(Connection&)> m_greeting;
    std::function<Result<void>(Connection&)> m_opened;
    std::unique_ptr<Connection> m_connection;
    std::optional<Error> m_openFailure;
    std::chrono::milliseconds m_pause{0};

    mutable std::mutex m_mutex; ///< for what follows
    std::condition_variable m_wake;
    Instant m_notBefore;
    bool m_givenUp = false;
    bool m_retryNow = false;
};

/// Whether the same try may succeed a little later.
bool isPassing(const Error& error);

/// A little more or less than `time`, so that those who wait together do not come back together.
std::chrono::milliseconds withJitter(std::chrono::milliseconds time);

} // namespace purser::office
