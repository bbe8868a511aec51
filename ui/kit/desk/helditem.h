#pragma once

#include "core/office/outcome.h"
#include "ui/kit/desk/openitem.h"

#include <QTimeZone>

namespace purser::kit {

/// An open item that the office holds for whoever stays on it, and that is given back when they
/// leave it. A sheet may have been read before the hold and shown after it began, so that what the
/// office said is held here is kept beside the sheet.
///
/// @tparam Held  the part of a sheet with heldBy, heldUntil and heldByMe
template <typename Id, typename Sheet, typename Held>
class HeldItem : public OpenItem<Id, Sheet>
{
public:
    /// Holds the item for this person for some minutes.
    void take()
    {
        m_dwell.stop(); // or it would take once more, behind the decision
        const Id id = this->id();
        if (!id.isValid())
            return;
        sendTake(id).onDone(this, [this, id](const Result<office::Outcome>& outcome) {
            if (id == this->id())
                noteTaken(outcome);
            else if (outcome)
                sendRelease(id); // the person went on while the office took it for them
        });
    }

    /// A decision of this person ended the hold.
    void noteDecided()
    {
        if (!this->sheet())
            return;
        forgetHold();
        m_dwell.stop();
        this->reload();
    }

    /// How long one must stay on an item before it is taken.
    void setDwell(int milliseconds) { m_dwell.setInterval(milliseconds); }

    /// When this person's hold ends; invalid when they have none.
    QDateTime heldUntil() const
    {
        return isMine() ? heldOf(*this->sheet()).heldUntil : QDateTime();
    }

protected:
    HeldItem(std::chrono::milliseconds pause, std::chrono::milliseconds refresh,
        std::chrono::milliseconds dwell, QObject* parent)
        : OpenItem<Id, Sheet>(pause, refresh, parent)
    {
        m_dwell.setSingleShot(true);
        m_dwell.setInterval(dwell);
        QObject::connect(&m_dwell, &QTimer::timeout, this, [this] { take(); });
    }

    virtual office::Task<office::Outcome> sendTake(Id id) = 0;
    virtual void sendRelease(Id id) = 0;
    virtual const Held& heldOf(const Sheet& sheet) const = 0;
    virtual Held& heldOf(Sheet& sheet) const = 0;
    /// Whether the person could decide it: whoever only looks on must not keep it from those who
    /// can.
    virtual bool mayDecide() const = 0;
    /// A hold of this person began or was renewed.
    virtual void noteHold() = 0;

    bool isMine() const { return this->sheet() && heldOf(*this->sheet()).heldByMe; }
    bool isTakeable() const
    {
        return this->sheet() && heldOf(*this->sheet()).heldBy.isEmpty() && mayDecide();
    }

    /// Gives the item back to everybody; also from the destructor of what derives from this.
    void release()
    {
        if (this->id().isValid() && (isMine() || m_held == this->id()))
            sendRelease(this->id());
        m_held = {};
    }

    /// The sheet on show says no more that this person holds it.
    void forgetHold()
    {
        m_held = {};
        Held& held = heldOf(*this->shown());
        held.heldByMe = false;
        held.heldBy.clear();
    }

    void leave() override
    {
        release();
        m_dwell.stop();
    }

    void show(Sheet sheet) override
    {
        const bool first = !this->sheet();
        m_held = heldOf(sheet).heldByMe ? this->id() : Id();
        OpenItem<Id, Sheet>::show(std::move(sheet));
        if (first && isTakeable())
            m_dwell.start();
    }

private:
    void noteTaken(const Result<office::Outcome>& outcome)
    {
        if (outcome)
            m_held = this->id();
        if (!outcome || this->isReading() || !this->sheet()) {
            // Somebody was quicker, or it is decided, or the sheet under way was read before the
            // hold: what is true now is on the next.
            this->reload();
            return;
        }
        const qint64 until = outcome->detail.value(QStringLiteral("held_until_us")).toInteger();
        Held& held = heldOf(*this->shown());
        held.heldBy = outcome->detail.value(QStringLiteral("held_by")).toString();
        held.heldUntil = QDateTime::fromMSecsSinceEpoch(until / 1000, QTimeZone::utc());
        held.heldByMe = true;
        noteHold();
    }

    QTimer m_dwell;
    Id m_held;
};

} // namespace purser::kit
