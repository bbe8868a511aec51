#pragma once

#include "core/office/call.h"
#include "core/office/change.h"
#include "core/office/connectionkeeper.h"
#include "core/office/linkreport.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>
#include <memory>

namespace purser::office {

/// Asks the change feed again and again, on a connection of its own in the thread it lives in, and
/// tells what it learns through `Listener`, in that thread.
///
/// The cursor is a snapshot of the database, so that no change is lost however commits interleave;
/// after a reconnect it goes on from where it was. The notifier's tick only makes it ask earlier.
class ChangePoller : public QObject
{
    Q_OBJECT

public:
    struct Listener {
        std::function<void(QList<Change>)> changed;
        std::function<void()> epochChanged;
        std::function<void(int)> pinged;
        LinkReport link;
    };

    ChangePoller(std::unique_ptr<ConnectionKeeper> keeper, Listener listener,
        std::chrono::milliseconds interval, bool listen);
    ~ChangePoller() override;

    /// Asks where the feed stands now.
    static Call beginning();
    /// Goes on from where `begin`, an answer to beginning(), stood.
    void start(const QJsonObject& begin);
    void stop();
    void setInterval(std::chrono::milliseconds interval);
    void pollSoon();
    /// Any thread.
    void retryNow() { m_keeper->retryNow(); }
    /// Any thread.
    void giveUp() { m_keeper->giveUp(); }

private:
    void poll();
    Result<void> pollOnce(Connection& connection);
    Result<QJsonObject> page(Connection& connection, const QString& until, const QJsonObject& last);
    bool startsOver(const QJsonObject& page);
    void beginAnew(const QString& epoch, const QString& cursor);
    void schedule(bool reached);

    const std::unique_ptr<ConnectionKeeper> m_keeper;
    const Listener m_listener;
    std::chrono::milliseconds m_interval;
    QTimer m_timer;
    bool m_polling = false;
    bool m_again = false; ///< asked for while polling
    QString m_cursor;     ///< snapshot up to which everything is known; empty: not begun
    QString m_epoch;
};

} // namespace purser::office
