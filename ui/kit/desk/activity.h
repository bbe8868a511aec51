#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <chrono>

namespace purser::kit {

/// Whether the person is at the keyboard: watches keys, pointer and wheel of the whole program.
class Activity : public QObject
{
    Q_OBJECT
public:
    explicit Activity(const Clock& clock, QObject* parent = nullptr);

    std::chrono::seconds idleFor() const;
    /// As if a key had been pressed now.
    void touch();

Q_SIGNALS:
    /// The first sign of the person after at least a few seconds without one.
    void resumed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Clock& m_clock;
    std::chrono::nanoseconds m_last;
};

} // namespace purser::kit
