#pragma once

#include <QObject>
#include <chrono>
#include <mutex>

namespace purser::operations {

/// The connection that one worker of the intake serves just now: cut when a request takes too long,
/// however slowly it dribbles in, or when it sends more than any request may have, and closed after
/// an answer behind which unread bytes may be left, since these would be taken for the next
/// request.
class ConnectionGuard
{
public:
    explicit ConnectionGuard(std::chrono::seconds longest) : m_longest(longest) {}
    Q_DISABLE_COPY_MOVE(ConnectionGuard)

    /// That of the calling thread, or null outside the workers.
    static ConnectionGuard* current();
    void makeCurrent();

    /// A connection is there; the clock of its first request runs. Again for the same one: ignored.
    void begin(int socket);
    /// So many bytes came, as they were on the line. False when they are more than may come before
    /// the next answer: nothing more may be read then, and the answer is the last.
    bool received(size_t bytes);
    /// The head of a request was read, so that it is known how long its body may be.
    void expectBody(size_t bytes);
    /// Whether an earlier request left the connection in a state in which nothing more may be read.
    bool isSpoilt() const { return m_isSpoilt; }
    void spoil() { m_isSpoilt = true; }
    /// An answer was sent: the clock of the next request runs, or the connection is ended.
    void answered();
    /// The connection is gone.
    void end();
    /// Called by another thread: cuts the connection when its time is over, and, when others wait
    /// for a worker, also when no request has begun on it for a moment.
    void cutIfLate(bool othersWait);
    /// Called by another thread: cuts the connection unless a request is being answered, which it
    /// is cut after, and from now on each that begins.
    void close();

private:
    /// The clock of the next request runs. With the lock held.
    void expectRequest();

    const std::chrono::seconds m_longest;
    std::mutex m_mutex;
    int m_socket = -1;
    std::chrono::steady_clock::time_point m_since; ///< the clock of the request runs
    bool m_isIdle = true; ///< no head of a request was read since the last answer
    bool m_isClosing = false;
    bool m_isSpoilt = false; ///< of the worker's thread alone
    size_t m_allowance = 0;  ///< bytes that may still come; of the worker's thread alone
};

} // namespace purser::operations
