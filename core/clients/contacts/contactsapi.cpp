#include "core/clients/contacts/contactsapi.h"

#include "core/office/pages.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

using office::Argument;
using office::Call;
using office::Outcome;
using office::Table;
using office::Task;

namespace {

Call withText(const QString& function, const QString& key, const Ticket& seen, const QString& text)
{
    return {function,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version},
            {u"p_text"_s, text}}};
}

Result<Ticket> ticketOfRow(const QJsonObject& row)
{
    return ticketFromJson(row.value(u"ticket"_s).toObject());
}

} // namespace

Task<ClientDevices> ContactsApi::devices(ClientId id)
{
    return m_session.readJson({u"desk.client_devices"_s, {{u"p_client_id"_s, id.toVariant()}}})
        .map(clientDevicesFromJson);
}

Task<Revealed> ContactsApi::revealAddress(SignInId id, const QString& purpose)
{
    return m_session
        .readJson({u"desk.reveal_session_address"_s,
            {{u"p_session_id"_s, id.toVariant()}, {u"p_purpose"_s, purpose}}})
        .map([](const QJsonObject& answer) {
            return Result<Revealed>(Revealed{answer.value(u"value"_s).toString(),
                std::chrono::seconds(answer.value(u"seconds"_s).toInt())});
        });
}

Task<Page<Ticket>> ContactsApi::page(QList<Argument> which, const QJsonObject& after, int limit)
{
    if (!after.isEmpty())
        which.append({u"p_after"_s, office::jsonText(after)});
    which.append({u"p_limit"_s, limit});
    return m_session.read({u"desk.list_tickets"_s, which}).map([limit](const Table& table) {
        return office::pageOf<Ticket>(table, limit, ticketOfRow, {u"ticket"_s});
    });
}

Task<Page<Ticket>> ContactsApi::tickets(const QString& show, const QJsonObject& after, int limit)
{
    return page({{u"p_show"_s, show}}, after, limit);
}

Task<Page<Ticket>> ContactsApi::ticketsOf(ClientId client, const QJsonObject& after, int limit)
{
    return page({{u"p_client_id"_s, client.toVariant()}}, after, limit);
}

Task<TicketSheet> ContactsApi::ticket(TicketId id)
{
    return m_session.readJson({u"desk.ticket_sheet"_s, {{u"p_id"_s, id.toVariant()}}})
        .map(ticketSheetFromJson);
}

Task<TicketCounts> ContactsApi::counts()
{
    return m_session.readJson({u"desk.ticket_counts"_s, {}}).map(ticketCountsFromJson);
}

Task<std::vector<TicketCategory>> ContactsApi::categories()
{
    return m_session.read({u"desk.ticket_categories"_s, {}}).map([](const Table& table) {
        return office::rowsOf<TicketCategory>(table, ticketCategoryFromJson);
    });
}

Task<Outcome> ContactsApi::send(const Call& command)
{
    return m_session.command(command);
}

Call ContactsApi::openTicket(const QString& key, ClientId client, const QString& channel,
    const QString& category, const QString& subject, const QString& text)
{
    return {u"desk.open_ticket"_s,
        {{u"p_key"_s, key}, {u"p_client_id"_s, client.toVariant()}, {u"p_channel"_s, channel},
            {u"p_category"_s, category}, {u"p_subject"_s, subject}, {u"p_text"_s, text}}};
}

Call ContactsApi::answer(
    const QString& key, const Ticket& seen, const QString& text, const QString& next)
{
    Call call = withText(u"desk.answer_ticket"_s, key, seen, text);
    call.arguments.append({u"p_next"_s, next});
    return call;
}

Call ContactsApi::note(const QString& key, TicketId id, const QString& text)
{
    return {u"desk.note_on_ticket"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_text"_s, text}}};
}

Call ContactsApi::take(const QString& key, const Ticket& seen)
{
    return {u"desk.take_ticket"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version}}};
}

Call ContactsApi::resolve(const QString& key, const Ticket& seen, const QString& text)
{
    return withText(u"desk.resolve_ticket"_s, key, seen, text);
}

Call ContactsApi::reopen(const QString& key, const Ticket& seen, const QString& text)
{
    return withText(u"desk.reopen_ticket"_s, key, seen, text);
}

} // namespace purser::clients
