#include "core/clients/contacts/ticket.h"

#include "core/base/jsonfields.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

Ticket readTicket(JsonFields& fields)
{
    Ticket ticket;
    ticket.id = fields.id<TicketId>(u"id");
    ticket.version = fields.count(u"version");
    ticket.reference = fields.text(u"reference");
    ticket.client = fields.id<ClientId>(u"client");
    ticket.clientName = fields.text(u"client_name");
    ticket.channel = fields.text(u"channel");
    ticket.category = fields.text(u"category");
    ticket.subject = fields.text(u"subject");
    ticket.state = fields.text(u"state");
    ticket.opened = fields.instant(u"opened_us");
    ticket.openedBy = fields.text(u"opened_by");
    ticket.due = fields.instant(u"due_us");
    ticket.settleBy = fields.optionalInstant(u"settle_us");
    ticket.waitingSince = fields.optionalInstant(u"waiting_us");
    ticket.resolved = fields.optionalInstant(u"resolved_us");
    if (const auto used = fields.optionalInteger(u"used"))
        ticket.used = static_cast<int>(*used);
    ticket.urgency = static_cast<int>(fields.optionalInteger(u"urgency").value_or(2));
    ticket.answers = fields.count(u"answers");
    ticket.heldBy = fields.optionalText(u"held_by");
    ticket.isMine = fields.flag(u"mine");
    ticket.heldUntil = fields.optionalInstant(u"held_until_us");
    return ticket;
}

Result<TicketMessage> messageFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"message"_s);
    TicketMessage message;
    message.id = fields.integer(u"id");
    message.kind = fields.text(u"kind");
    message.at = fields.instant(u"at_us");
    message.by = fields.optionalText(u"by");
    message.text = fields.text(u"text");
    message.letter = fields.optionalText(u"letter");
    return fields.finish(std::move(message));
}

Result<TicketEvent> eventFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"event"_s);
    TicketEvent event{fields.instant(u"at_us"), fields.text(u"kind"), fields.text(u"actor")};
    return fields.finish(std::move(event));
}

} // namespace

Result<Ticket> ticketFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"ticket"_s);
    Ticket ticket = readTicket(fields);
    return fields.finish(std::move(ticket));
}

Result<TicketSheet> ticketSheetFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"ticket_sheet"_s);
    TicketSheet sheet;
    sheet.ticket = readTicket(fields);
    sheet.language = fields.optionalText(u"language");
    sheet.to = fields.optionalText(u"to");
    sheet.country = fields.optionalText(u"country");
    sheet.clientCode = fields.text(u"client_code");
    sheet.kyc = fields.text(u"kyc");
    sheet.risk = fields.count(u"risk");
    sheet.others = fields.count(u"others");
    sheet.conversation = fields.list<TicketMessage>(u"conversation", messageFromJson);
    sheet.events = fields.list<TicketEvent>(u"events", eventFromJson);
    sheet.mayWork = fields.flag(u"may_work");
    return fields.finish(std::move(sheet));
}

Result<TicketCounts> ticketCountsFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"ticket_counts"_s);
    TicketCounts counts{
        fields.count(u"open"), fields.count(u"late"), fields.count(u"mine"), fields.count(u"free")};
    return fields.finish(std::move(counts));
}

Result<TicketCategory> ticketCategoryFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"ticket_category"_s);
    TicketCategory category;
    category.code = fields.text(u"code");
    category.answerMinutes = fields.count(u"answer_minutes");
    if (const auto days = fields.optionalInteger(u"settle_days"))
        category.settleDays = static_cast<int>(*days);
    return fields.finish(std::move(category));
}

} // namespace purser::clients
