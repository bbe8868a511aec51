#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace purser::clients {

using TicketId = Id<struct TicketTag>;

/// Letters that one text in a ticket may have.
inline constexpr int mostTicketText = 6000;

/// A request of a client as lists have it.
struct Ticket {
    TicketId id;
    int version = 0;
    QString reference; ///< "T-12"
    ClientId client;
    QString clientName;
    QString channel;  ///< "site", "mail", "telephone", "chat"
    QString category; ///< the office's word
    QString subject;
    QString state; ///< "open", "waiting_client", "resolved", "closed"
    QDateTime opened;
    QString openedBy;
    QDateTime due;
    QDateTime settleBy;     ///< invalid: no such promise
    QDateTime waitingSince; ///< invalid: it is the office's turn
    QDateTime resolved;
    std::optional<int> used; ///< per cent of its time; none when its clock has ended
    int urgency = 2;         ///< 0 late, 1 soon late, 2 in time
    int answers = 0;
    QString heldBy;      ///< null: nobody
    bool isMine = false; ///< the reader has it
    QDateTime heldUntil; ///< invalid: until somebody takes it

    bool isOpen() const { return state == QLatin1String("open"); }
    bool isEnded() const
    {
        return state == QLatin1String("resolved") || state == QLatin1String("closed");
    }
};

/// What was said in a ticket.
struct TicketMessage {
    qint64 id = 0;
    QString kind; ///< "client", "answer", "note"
    QDateTime at;
    QString by; ///< null: the client, on the site
    QString text;
    QString letter; ///< state of the letter an answer went out as
};

struct TicketEvent {
    QDateTime at;
    QString kind; ///< "opened", "taken", "waiting", "written", "resolved", "reopened", "closed"
    QString actor;
};

/// One ticket with its conversation, as `desk.ticket_sheet` gives it.
struct TicketSheet {
    Ticket ticket;
    QString language;
    QString to; ///< masked; null: the client has no address, and nothing can be written
    QString country;
    QString clientCode;
    QString kyc;
    int risk = 0;
    int others = 0; ///< other tickets of the client
    std::vector<TicketMessage> conversation;
    std::vector<TicketEvent> events;
    bool mayWork = false;
};

struct TicketCounts {
    int open = 0;
    int late = 0;
    int mine = 0;
    int free = 0;
};

/// What a ticket can be about.
struct TicketCategory {
    QString code;
    int answerMinutes = 0;         ///< of business hours
    std::optional<int> settleDays; ///< by a calendar that waits for nobody
};

Result<Ticket> ticketFromJson(const QJsonObject& object);
Result<TicketSheet> ticketSheetFromJson(const QJsonObject& object);
Result<TicketCounts> ticketCountsFromJson(const QJsonObject& object);
Result<TicketCategory> ticketCategoryFromJson(const QJsonObject& object);

} // namespace purser::clients

Q_DECLARE_METATYPE(purser::clients::Ticket)
