#pragma once

#include "core/base/error.h"
#include "core/clients/contacts/ticket.h"
#include "ui/kit/grid/cell.h"
#include "ui/kit/theme/tokens.h"

#include <QCoreApplication>
#include <QString>

namespace purser {
class Clock;
}

namespace purser::kit {
class Formats;
}

namespace purser::clients {

/// What tickets, their states and their events are called on the screen.
class ContactTexts
{
    Q_DECLARE_TR_FUNCTIONS(purser::clients::ContactTexts)
public:
    static QString state(const QString& word);
    static kit::Tone stateTone(const QString& word);
    static QString channel(const QString& word);
    /// "taken" beside the name of who did it.
    static QString event(const QString& kind);
    /// What became of the letter an answer went out as.
    static QString letter(const QString& state);
    static QString problem(const Error& error);

    /// The countdown of an open ticket; that it waits for the client; nothing when it has ended.
    static kit::Cell due(const Ticket& ticket);
    static kit::Cell holder(const Ticket& ticket);
};

} // namespace purser::clients
