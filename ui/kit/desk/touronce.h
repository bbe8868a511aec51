#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>
#include <utility>

namespace purser::kit {

/// For setting up a TourStop: calls `done` once, with what came first, the thing waited for or the
/// end of patience. Goes with its parent.
class TourOnce : public QObject
{
public:
    TourOnce(QObject* parent, std::function<void(bool)> done)
        : QObject(parent), m_done(std::move(done))
    {
        QTimer::singleShot(std::chrono::seconds(10), this, [this] { finish(false); });
    }

    void finish(bool good)
    {
        if (const auto done = std::exchange(m_done, {})) {
            deleteLater();
            done(good);
        }
    }

private:
    std::function<void(bool)> m_done;
};

} // namespace purser::kit
