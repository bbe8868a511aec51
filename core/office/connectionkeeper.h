#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/office/connection.h"
#include "core/office/serverwitness.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace purser::office {

/// Keeps one login's connection usable: opens it when it is needed, notices its loss, and opens it
/// again with back-off and jitter. Thread-bound, apart from giveUp() and retryNow().
class ConnectionKeeper
{
public:
    struct Options {
        ConnectionOptions connection;
        std::chrono::milliseconds firstRetry{300};
        std::chrono::milliseconds lastRetry{5000};
    };

    /// `witness` may be shared between keepers; null: no server is refused.
    ConnectionKeeper(OfficeAddress address, QString login, Secret password, Options options,
        std::shared_ptr<ServerWitness> witness = nullptr);
    ~ConnectionKeeper();
    Q_DISABLE_COPY_MOVE(ConnectionKeeper)

    /// A connection that is open as far as can be known without asking the server. Tries once;
    /// while the back-off of a failed try lasts, gives that failure again without trying.
    Result<Connection*> connection();
    /// The same, but waits and tries again until the time is over. A refused login is not tried
    /// again.
    Result<Connection*> connectionWithin(std::chrono::milliseconds deadline);
    /// The connection if there is one; does not open any.
    Connection* current() const { return m_connection.get(); }
    /// Closes the connection; the next use opens another.
    void drop();
    /// Drops the connection if `error` says that it, or the server behind it, is of no more use.
    void noteFailure(const Error& error);

    /// Called after each opening, before anyone else uses the connection; may refuse it.
    void setOnOpened(std::function<Result<void>(Connection&)> opened);
    void setPassword(Secret password);

    /// Any thread: waiting ends and further tries fail at once.
    void giveUp();
    /// Any thread: the next use tries at once, whatever the back-off says.
    void retryNow();

private:
    Result<void> tryOpen();
    std::chrono::milliseconds nextPause();

    const OfficeAddress m_address;
    const QString m_login;
    Secret m_password;
    const Options m_options;
    const std::shared_ptr<ServerWitness> m_witness;
    std::function<Result<void>(Connection&)> m_opened;
    std::unique_ptr<Connection> m_connection;
    Error m_lastFailure;
    std::chrono::steady_clock::time_point m_notBefore;
    std::chrono::milliseconds m_pause{0};
    struct Waiting;
    std::unique_ptr<Waiting> m_waiting;
};

} // namespace purser::office
