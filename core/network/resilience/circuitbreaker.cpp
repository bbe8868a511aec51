#include "core/network/resilience/circuitbreaker.h"

#include <QRandomGenerator>
#include <algorithm>

using namespace std::chrono_literals;

namespace purser::network {

namespace {

constexpr double spread = 0.2;

} // namespace

CircuitBreaker::CircuitBreaker(const Clock& clock, Waits waits, Random random)
    : m_clock(clock), m_waits(waits), m_random(std::move(random))
{
    if (!m_random)
        m_random = [] { return QRandomGenerator::global()->generateDouble(); };
}

CircuitBreaker::State CircuitBreaker::state() const
{
    if (m_failures == 0)
        return State::Closed;
    return wait() > 0ms ? State::Open : State::HalfOpen;
}

std::chrono::milliseconds CircuitBreaker::wait() const
{
    if (m_failures == 0)
        return 0ms;
    const std::chrono::nanoseconds left = m_until - m_clock.monotonic();
    return std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(left));
}

void CircuitBreaker::succeeded()
{
    m_failures = 0;
    m_needsPerson = false;
    m_reason.clear();
}

void CircuitBreaker::failed(Failure kind, const QString& reason)
{
    std::chrono::milliseconds pause = m_waits.refusal;
    if (kind == Failure::Outage)
        pause = std::min(m_waits.longest, m_waits.first * (1 << std::min(m_failures, 10)));
    const double factor = 1.0 + spread * (2.0 * m_random() - 1.0);
    const auto spreadPause = static_cast<std::int64_t>(static_cast<double>(pause.count()) * factor);
    m_until = m_clock.monotonic() + std::chrono::milliseconds(spreadPause);
    m_needsPerson = kind == Failure::Refusal;
    m_reason = reason;
    ++m_failures;
}

} // namespace purser::network
