#pragma once

#include "core/office/officesession.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <optional>

namespace purser::kit {

/// What every OpenItem says, and when it reads.
class OpenItemBase : public QObject
{
    Q_OBJECT
public:
    /// Reads the item again, without what was on show going away.
    virtual void reload() = 0;

Q_SIGNALS:
    void loading();
    void loaded();
    void failed(const purser::Error& error);
    void closed();

protected:
    /// @param pause    that one stays on a row before it is read
    /// @param refresh  after something about it moved; more of it meanwhile is one reading
    OpenItemBase(
        std::chrono::milliseconds pause, std::chrono::milliseconds refresh, QObject* parent);

    void readAfterPause() { m_pause.start(); }
    void reloadSoon() { m_refresh.start(); }
    void stopReading();

private:
    QTimer m_pause;
    QTimer m_refresh;
};

/// The item a person has open: reads it a moment after they stop on its row (a reading may leave an
/// audit record, and running through a list with the arrow keys must not read each) and again when
/// it moves on. Of several readings only the last begun counts. Knows no widgets.
template <typename Id, typename Sheet>
class OpenItem : public OpenItemBase
{
public:
    /// Leaves the one before. An invalid id only leaves.
    void open(Id id)
    {
        if (id == m_id)
            return;
        leave();
        m_reading.cancel();
        ++m_generation;
        m_isReading = false;
        stopReading();
        m_sheet.reset();
        m_id = id;
        if (!id.isValid()) {
            Q_EMIT closed();
            return;
        }
        Q_EMIT loading();
        readAfterPause();
    }

    void reload() override
    {
        if (!m_id.isValid())
            return;
        m_reading.cancel();
        const quint64 generation = ++m_generation;
        m_isReading = true;
        m_reading = ask(m_id);
        m_reading.onDone(this, [this, generation](Result<Sheet> sheet) {
            if (generation != m_generation)
                return;
            m_isReading = false;
            if (sheet)
                show(std::move(*sheet));
            else if (sheet.error().code != ErrorCode::Cancelled)
                noteFailure(sheet.error());
        });
    }

    Id id() const { return m_id; }
    const std::optional<Sheet>& sheet() const { return m_sheet; }

protected:
    using OpenItemBase::OpenItemBase;

    virtual office::Task<Sheet> ask(Id id) = 0;
    /// The item is about to be left; it still has its id and sheet.
    virtual void leave() {}
    virtual void show(Sheet sheet)
    {
        m_sheet = std::move(sheet);
        Q_EMIT loaded();
    }
    virtual void noteFailure(const Error& error) { Q_EMIT failed(error); }

    std::optional<Sheet>& shown() { return m_sheet; }
    bool isReading() const { return m_isReading; }

private:
    Id m_id;
    std::optional<Sheet> m_sheet;
    office::Task<Sheet> m_reading;
    quint64 m_generation = 0;
    bool m_isReading = false;
};

} // namespace purser::kit
