#pragma once

#include "core/base/clock.h"

#include <QString>
#include <chrono>
#include <functional>
#include <optional>

namespace purser::network {

/// Keeps a program from hammering a server that is away: after each failure nothing may be tried
/// for a while, 5 s at first and doubling to 2 min, spread by ±20 % so that many bridges do not
/// return in step. A refusal of our credentials or of the server's identity waits longest, because
/// trying again cannot help and may lock the account. One success closes it.
class CircuitBreaker
{
public:
    enum class State {
        Closed,  ///< all is well
        Open,    ///< nothing may be tried until the wait is over
        HalfOpen ///< the wait is over: one attempt will tell
    };
    enum class Failure {
        Outage, ///< no answer, no connection, busy
        Refusal ///< credentials or certificate not accepted: needs a person
    };
    /// How long nothing is tried: after the first failure, at most, and after a refusal.
    struct Waits {
        std::chrono::milliseconds first{5'000};
        std::chrono::milliseconds longest{120'000};
        std::chrono::milliseconds refusal{600'000};
    };
    /// Uniform in [0, 1).
    using Random = std::function<double()>;

    CircuitBreaker(const Clock& clock, Waits waits, Random random = {});

    State state() const;
    /// How long nothing may be tried; zero when it may.
    std::chrono::milliseconds wait() const;
    void succeeded();
    void failed(Failure kind, const QString& reason);

    int failures() const { return m_failures; }
    /// Why it last failed; empty when closed.
    const QString& reason() const { return m_reason; }
    bool needsPerson() const { return m_needsPerson; }

private:
    const Clock& m_clock;
    const Waits m_waits;
    Random m_random;
    int m_failures = 0;
    bool m_needsPerson = false;
    QString m_reason;
    std::chrono::nanoseconds m_until{0};
};

} // namespace purser::network
