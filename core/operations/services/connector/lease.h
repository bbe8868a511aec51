#pragma once

#include "core/base/clock.h"

#include <atomic>
#include <mutex>
#include <optional>

namespace purser::operations {

/// Whether this bridge is the writer at this moment, and under which number. Shared by the thread
/// that renews the lease and those that act under it. Thread-safe.
class Lease
{
public:
    explicit Lease(const Clock& clock) : m_clock(clock) {}

    /// The number of the lease while it is certainly ours; it grows with each change of the holder.
    std::optional<qint64> token() const;
    /// Whether the lease of that number is still ours.
    bool isHeld(qint64 token) const { return this->token() == token; }

    /// Granted, and counting from before the question was sent, so that it never outlasts the
    /// office's own count.
    void grant(qint64 token, std::chrono::nanoseconds until);
    void lose();

    /// Asks for a lease under a new number: what this bridge had claimed under the old one is
    /// not certain any more.
    void askForNew() { m_newWanted = true; }
    bool takeNewWanted() { return m_newWanted.exchange(false); }

private:
    const Clock& m_clock;
    mutable std::mutex m_mutex;
    std::optional<qint64> m_token;
    std::chrono::nanoseconds m_until{0};
    std::atomic<bool> m_newWanted = false;
};

} // namespace purser::operations
