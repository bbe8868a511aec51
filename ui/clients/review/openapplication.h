#pragma once

#include "core/clients/review/reviewapi.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace purser::clients {

/// The application a person has open: reads it a moment after one stops on its row (each reading
/// leaves an audit record), holds it for them while it can be decided, gives it back when they
/// leave, and reads it again when it moves on.
class OpenApplication : public QObject
{
    Q_OBJECT
public:
    explicit OpenApplication(ReviewApi& api, QObject* parent = nullptr);
    ~OpenApplication() override;

    /// An invalid id only leaves.
    void open(ApplicationId id);
    void reload();
    void noteChange(const office::Change& change);
    /// A decision of this person ended the hold.
    void noteDecided();
    /// How long one must stay on an item before it is taken.
    void setDwell(int milliseconds) { m_dwell.setInterval(milliseconds); }

    ApplicationId id() const { return m_id; }
    const std::optional<ApplicationFile>& file() const { return m_file; }
    /// When this person's hold ends; invalid when they have none.
    QDateTime heldUntil() const;

Q_SIGNALS:
    void loading(purser::ApplicationId id);
    void loaded();
    void failed(const purser::Error& error);
    /// The evidence is not what it was on show before.
    void evidenceMoved();
    void holdChanged();
    void closed();

private:
    void read();
    void show(ApplicationFile file);
    bool isTakeable() const;
    void take();
    void release();

    ReviewApi& m_api;
    ApplicationId m_id;
    std::optional<ApplicationFile> m_file;
    office::Task<ApplicationFile> m_reading;
    quint64 m_generation = 0;
    QTimer m_pause;       ///< before reading
    QTimer m_dwell;       ///< before taking
    QTimer m_refresh;     ///< after the feed named it
    ApplicationId m_held; ///< what the office said is held here; a file may have been read before
    bool m_isReading = false;
};

} // namespace purser::clients
