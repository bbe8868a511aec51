#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QDateTime>
#include <QObject>

namespace purser::office {
class OfficeSession;
}

namespace purser::kit {

class StatePanel;

/// Lets an item that was read stay on show, with its age, while the office cannot be reached: what is
/// known is worth more than an empty panel, and nobody takes it for new.
class StaleWatch : public QObject
{
    Q_OBJECT
public:
    /// `panel` shows the item; all outlive this.
    StaleWatch(const office::OfficeSession& session, StatePanel& panel, const Clock& clock,
        QObject* parent);

    /// The item has been read and is on show.
    void noteFresh();
    /// Another item, or none, is on show now.
    void forget();
    /// Reading failed. True when the item stays on show as stale; else show the error.
    bool noteFailure(const Error& error);

Q_SIGNALS:
    /// The office answers again: read the item once more.
    void readAgain();

private:
    void followLink();

    const office::OfficeSession& m_session;
    StatePanel& m_panel;
    const Clock& m_clock;
    QDateTime m_asOf; ///< invalid: nothing is on show
};

} // namespace purser::kit
