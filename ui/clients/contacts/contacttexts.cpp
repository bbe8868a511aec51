#include "ui/clients/contacts/contacttexts.h"

#include "ui/kit/text/explain.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Cell;
using kit::Tone;

QString ContactTexts::state(const QString& word)
{
    if (word == "open"_L1)
        return tr("Open");
    if (word == "waiting_client"_L1)
        return tr("With the client");
    if (word == "resolved"_L1)
        return tr("Resolved");
    return word == "closed"_L1 ? tr("Closed") : word;
}

Tone ContactTexts::stateTone(const QString& word)
{
    if (word == "open"_L1)
        return Tone::Accent;
    return word == "resolved"_L1 ? Tone::Ok : Tone::Dim;
}

QString ContactTexts::channel(const QString& word)
{
    if (word == "site"_L1)
        return tr("Web site");
    if (word == "mail"_L1)
        return tr("E-mail");
    if (word == "telephone"_L1)
        return tr("Telephone");
    return word == "chat"_L1 ? tr("Chat") : word;
}

QString ContactTexts::event(const QString& kind)
{
    static const QHash<QString, const char*> words{
        {u"opened"_s, QT_TR_NOOP("entered the ticket")},
        {u"taken"_s, QT_TR_NOOP("took the ticket")},
        {u"waiting"_s, QT_TR_NOOP("answered the client")},
        {u"written"_s, QT_TR_NOOP("the client wrote again")},
        {u"resolved"_s, QT_TR_NOOP("resolved the ticket")},
        {u"reopened"_s, QT_TR_NOOP("opened the ticket again")},
        {u"closed"_s, QT_TR_NOOP("closed the ticket: no answer came")},
    };
    const char* word = words.value(kind);
    return word ? tr(word) : kind;
}

QString ContactTexts::letter(const QString& state)
{
    if (state == "queued"_L1)
        return tr("The letter waits to be sent.");
    if (state == "sent"_L1)
        return tr("The letter has been sent.");
    return tr("The letter could not be sent.");
}

QString ContactTexts::problem(const Error& error)
{
    const QString what = error.args.value(u"what"_s).toString();
    const QString check = error.args.value(u"check"_s).toString();
    if (error.code == ErrorCode::WrongState && what == "held"_L1)
        return tr("%1 has this ticket. Take it first.").arg(error.args.value(u"by"_s).toString());
    if (error.code == ErrorCode::WrongState && what == "held_already"_L1)
        return tr("You have this ticket already.");
    if (error.code == ErrorCode::WrongState && what == "ticket"_L1)
        return tr("The ticket has moved on. Nothing was changed.");
    if (error.code == ErrorCode::Stale)
        return tr("The ticket changed while you read it. Nothing was sent; look at it again.");
    if (check == "unanswered"_L1)
        return tr("A complaint ends with an answer in writing. Answer it first.");
    if (check == "no_address"_L1)
        return tr("The client has no e-mail address: nothing can be written.");
    if (error.args.value(u"why"_s) == "card_number"_L1)
        return tr("The text holds the number of a card. Take it out.");
    return kit::explain(error);
}

Cell ContactTexts::due(const Ticket& ticket)
{
    if (ticket.isOpen()) {
        return Cell::due(ticket.due,
            ticket.urgency == 0       ? Tone::Stop
                : ticket.urgency == 1 ? Tone::Warn
                                      : Tone::Normal);
    }
    return Cell::plain(ticket.isEnded() ? QString() : tr("stands"), Tone::Dim);
}

Cell ContactTexts::holder(const Ticket& ticket)
{
    if (ticket.isMine)
        return Cell::plain(tr("you"), Tone::Accent);
    return ticket.heldBy.isEmpty() ? Cell::plain(tr("nobody"), Tone::Dim)
                                   : Cell::plain(ticket.heldBy);
}

} // namespace purser::clients
