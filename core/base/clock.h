#pragma once

#include <QDateTime>
#include <atomic>
#include <chrono>
#include <cstdint>

namespace purser {

/// Where a part of the program gets the time from, so that a test can replace it. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The instant in microseconds since 1970 UTC, the unit of the office database.
    virtual std::int64_t nowMicroseconds() const = 0;
    /// For measuring durations and waiting: never jumps, has no date.
    virtual std::chrono::nanoseconds monotonic() const = 0;

    /// The instant in UTC, to the millisecond that QDateTime can hold.
    QDateTime now() const;

protected:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
};

/// The clock of this computer.
class SystemClock : public Clock
{
public:
    SystemClock() = default;
    std::int64_t nowMicroseconds() const override;
    std::chrono::nanoseconds monotonic() const override;
};

/// Stands still until told to move; for tests, drills and replays.
class ManualClock : public Clock
{
public:
    explicit ManualClock(std::int64_t startMicroseconds = 1'700'000'000'000'000);

    std::int64_t nowMicroseconds() const override { return m_now; }
    std::chrono::nanoseconds monotonic() const override;

    /// Moves both readings forward.
    void advance(std::chrono::microseconds step);
    /// Sets the date only, as an administrator correcting the computer's clock would.
    void setNow(std::int64_t microseconds) { m_now = microseconds; }

private:
    std::atomic<std::int64_t> m_now;
    std::atomic<std::int64_t> m_monotonicMicroseconds = 0;
};

} // namespace purser
