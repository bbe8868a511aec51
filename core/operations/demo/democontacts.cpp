#include "core/operations/demo/democontacts.h"

#include "core/office/call.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>
#include <algorithm>
#include <iterator>

namespace purser::demo {

using namespace Qt::StringLiterals;
using office::jsonText;
using office::newCommandKey;

/// What a client asks, and what becomes of it.
struct DemoRequest {
    QStringView category;
    QStringView subject;
    QStringView text;
    int hoursAgo = 1;
    QStringView by = {}; ///< who works on it; nobody when empty
    QStringView note = {};
    QStringView answer = {};
    QStringView next = {};  ///< after the answer
    QStringView again = {}; ///< what the client writes then
};

namespace {

constexpr int mostClients = 40;

QString tokenDigest(const QString& text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

const DemoRequest requests[] = {
    {u"complaint", u"My withdrawal took nine days",
        u"I asked for 1,200 EUR on the 3rd and was told three working days. It took nine, nobody "
        u"answered my calls, and I paid a fee for a late rent. I want this looked into and the fee "
        u"back.",
        52, u"sana", u"The transfer was returned by the bank once: wrong BIC in the file.",
        u"We are sorry. Your bank returned the first transfer; the second one arrived on the 12th. "
        u"Please send us what your landlord charged you.",
        u"waiting_client",
        u"Thank you for the answer. The letter of my landlord is in my documents now."},
    {u"withdrawal", u"Where is my withdrawal?",
        u"It has said \"processing\" for four days now. Is anything missing from my side?",
        100, u"omar", u"Waits for the second approval."},
    {u"account_access", u"No code arrives on my telephone",
        u"I changed my telephone last week. The code for signing in does not arrive any more.", 3},
    {u"deposit", u"Transfer not credited",
        u"I sent 500 EUR on Monday with the reference you gave me. My bank says it has left.", 76},
    {u"documents", u"Which proof of address?",
        u"My electricity is in my wife's name. Would a letter of the tax office do?", 5, u"sana",
        {}, u"Yes: a letter of an authority that is not older than six months is fine.",
        u"waiting_client"},
    {u"trading", u"Swap of Wednesday",
        u"On Wednesday three times the swap was taken from my position. Please explain.", 20,
        u"omar", {},
        u"A position held over Wednesday night carries the swap of the weekend as well, so it is "
        u"taken three times.",
        u"resolved"},
    {u"platform", u"The chart stops in the evening",
        u"Around ten in the evening my chart stands still for some minutes, each day this week.", 9,
        u"sana", u"Third client who says so; operations asked the server people."},
    {u"withdrawal", u"Kann ich auf ein anderes Konto auszahlen?",
        u"Ich habe die Bank gewechselt. Wie trage ich das neue Konto ein?", 2},
    {u"other", u"Change of my name", u"I have married and have a new passport. What do you need?",
        40, u"sana", {},
        u"Please upload the new passport and the certificate; then we change your file.",
        u"waiting_client"},
    {u"deposit", u"Card was refused",
        u"My card is refused though it works everywhere else. The bank sees no attempt.", 1},
    {u"documents", u"Passport renewed", u"Here I am again: the new passport is uploaded.", 70,
        u"omar", {}, u"Thank you, it is accepted.", u"resolved"},
    {u"account_access", u"Somebody signed in from another country",
        u"I had a message about a sign-in from a country where I have never been. Was that me?", 4},
};

struct Device {
    QStringView mark;
    QStringView says;
};

const Device devices[] = {
    {u"demo-7f3a19c2", u"Firefox 131 on Windows 11"},
    {u"demo-20b8e441", u"Safari on iPhone, iOS 18"},
    {u"demo-c9d07716", u"Chrome 130 on Android 15"},
    {u"demo-51aa90ef", u"Edge 130 on Windows 10"},
    {u"demo-e83b6d02", u"Safari 18 on macOS 15"},
};

} // namespace

DemoContacts::DemoContacts(office::Connection& superuser)
    : m_connection(superuser), m_actor(superuser)
{
}

Result<qint64> DemoContacts::fill()
{
    const auto office = m_connection.execute(
        u"select o.trial, (select count(*) from policy.staff s where s.login in ('adam', 'alma', 'sana', 'omar')) from meta.office o"_s);
    if (!office)
        return failure(office.error());
    if (office->isEmpty() || !office->row(0).flag(0))
        return failure(ErrorCode::WrongState, {{u"why"_s, u"not_trial"_s}});
    if (office->row(0).integer(1) != 4)
        return 0;
    const Result<std::vector<qint64>> busiest = clients();
    if (!busiest)
        return failure(busiest.error());
    if (busiest->empty())
        return 0;
    Result<void> good = letSiteIn();
    for (size_t i = 0; good && i < busiest->size(); ++i)
        good = signIn((*busiest)[i], static_cast<int>(i));
    // The client with most going on has asked more than once.
    int index = 0;
    for (const DemoRequest& request : requests) {
        const size_t place = index < 3 ? 0 : static_cast<size_t>(index - 2);
        if (good)
            good = ask((*busiest)[place % busiest->size()], request);
        ++index;
    }
    if (!good)
        return failure(good.error());
    return static_cast<qint64>(std::size(requests));
}

Result<void> DemoContacts::letSiteIn()
{
    m_token = tokenDigest(QUuid::createUuid().toString());
    const QJsonObject token{{u"name"_s, u"demo-contacts"_s}, {u"site"_s, u"demo-site"_s},
        {u"scopes"_s, QJsonArray{u"sessions.write"_s, u"tickets.write"_s, u"tickets.read"_s}},
        {u"key_hash"_s, tokenDigest(m_token)}, {u"per_minute"_s, 600}, {u"days"_s, 1}};
    const auto proposed = DemoActor::numberFrom(m_actor.runAs(u"adam"_s,
        u"select o.id from desk.propose_change($1, 'intake.token', $2, 'Sign-ins and requests of clients') o"_s,
        {newCommandKey(), jsonText(token)}));
    if (!proposed)
        return failure(proposed.error());
    return DemoActor::done(m_actor.runAs(u"alma"_s,
        u"select desk.decide_change($1, $2, 1, 'approve', null)"_s, {newCommandKey(), *proposed}));
}

Result<std::vector<qint64>> DemoContacts::clients()
{
    const auto rows = m_connection.execute(
        u"select r.id from book.client_rows(array(select c.id from book.client c where "
        u"coalesce(c.email, '') <> '' and c.merged_into is null order by c.created_at desc, c.id "
        u"desc limit 200)) r "
        "order by 3 * r.open_items + r.accounts desc, r.created_us desc, r.id desc limit $1"_s,
        {mostClients});
    if (!rows)
        return failure(rows.error());
    std::vector<qint64> ids;
    for (int i = 0; i < rows->rowCount(); ++i)
        ids.push_back(rows->row(i).integer(0));
    return ids;
}

Result<void> DemoContacts::signIn(qint64 client, int index)
{
    const auto home = m_connection.execute(
        u"select coalesce(country, 'DE') from book.client where id = $1"_s, {client});
    if (!home)
        return failure(home.error());
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const int kinds = static_cast<int>(std::size(devices));
    Result<void> good;
    // An own device used for long, a second one, and of every fourth client one that a household
    // shares.
    for (int visit = 0; good && visit < 6; ++visit) {
        const bool second = visit == 4;
        const bool shared = visit == 5 && index % 4 < 2;
        const Device& kind = devices[(index + (second ? 1 : 0)) % kinds];
        const QString mark = shared ? u"demo-home-%1"_s.arg(index / 4)
                                    : u"%1-%2-%3"_s.arg(kind.mark).arg(index).arg(second ? 2 : 1);
        const QJsonObject request{{u"client"_s, QString::number(client)}, {u"device"_s, mark},
            {u"says"_s, shared ? u"Chrome 130 on Windows 11"_s : kind.says.toString()},
            {u"address"_s, u"198.51.%1.%2"_s.arg(100 + index).arg(10 + visit)},
            {u"country"_s, visit == 4 && index % 3 == 0 ? u"CY"_s : home->row(0).text(0)},
            // One of them always comes by a network that hides who comes.
            {u"network"_s, index == 2 ? u"vpn"_s : u"plain"_s},
            {u"at"_s, now - (6 - visit) * 41 * 3600 - index * 977}};
        good = DemoActor::done(
            m_actor.runAs(u"purser_intake"_s, u"select link.intake_sign_in($1, $2, $3)"_s,
                {m_token, newCommandKey(), jsonText(request)}));
    }
    return good;
}

Result<void> DemoContacts::ask(qint64 client, const DemoRequest& request)
{
    const auto ticket = DemoActor::numberFrom(m_actor.runAs(u"purser_intake"_s,
        u"select (link.intake_open_ticket($1, $2, $3) ->> 'id')::bigint"_s,
        {m_token, newCommandKey(),
            jsonText({{u"client"_s, QString::number(client)},
                {u"category"_s, request.category.toString()},
                {u"subject"_s, request.subject.toString()},
                {u"text"_s, request.text.toString()}})}));
    if (!ticket)
        return failure(ticket.error());
    Result<void> good;
    if (!request.by.isEmpty())
        good = DemoActor::done(m_actor.runAs(request.by.toString(),
            u"select desk.take_ticket($1, $2, 1)"_s, {newCommandKey(), *ticket}));
    if (good && !request.note.isEmpty())
        good = DemoActor::done(
            m_actor.runAs(request.by.toString(), u"select desk.note_on_ticket($1, $2, $3)"_s,
                {newCommandKey(), *ticket, request.note.toString()}));
    if (good && !request.answer.isEmpty())
        good = answer(*ticket, request);
    return good ? age(*ticket, request) : good;
}

Result<void> DemoContacts::answer(qint64 ticket, const DemoRequest& request)
{
    Result<void> good = DemoActor::done(
        m_actor.runAs(request.by.toString(), u"select desk.answer_ticket($1, $2, 2, $3, $4)"_s,
            {newCommandKey(), ticket, request.answer.toString(), request.next.toString()}));
    if (good && !request.again.isEmpty())
        good = DemoActor::done(m_actor.runAs(u"purser_intake"_s,
            u"select link.intake_ticket_message($1, $2, $3, $4)"_s,
            {m_token, newCommandKey(), ticket,
                jsonText(QJsonObject{{u"text"_s, request.again.toString()}})}));
    return good;
}

Result<void> DemoContacts::age(qint64 ticket, const DemoRequest& request)
{
    // Texts and events stand evenly between then and now; the due date follows the calendar.
    return m_connection.script("begin;\nset local session_replication_role = replica;\n"
        + u"update book.ticket t set opened_at = t.opened_at - x.back, due_at = case when t.state "
          u"= 'open' and t.answers = 0 then book.add_business_minutes(t.opened_at - x.back, "
          u"c.answer_minutes) else t.due_at end, "
          "settle_by = t.settle_by - x.back, waiting_since = t.waiting_since - x.back / 3, "
          "resolved_at = t.resolved_at - x.back / 3 "
          "from policy.ticket_category c, (select interval '%2 hours' as back) x where t.id = %1 "
          "and c.code = t.category;\n"
          "update book.ticket_message m set at = m.at - interval '%2 hours' * (1 - (select "
          "count(*) from book.ticket_message o where o.ticket_id = %1 and o.id < m.id) / "
          "(select count(*) from book.ticket_message o where o.ticket_id = %1)::numeric)::float8 "
          "where m.ticket_id = %1;\n"
          "update book.ticket_event e set at = e.at - interval '%2 hours' * (1 - (select count(*) "
          "from book.ticket_event o where o.ticket_id = %1 and o.id < e.id) / "
          "(select count(*) from book.ticket_event o where o.ticket_id = %1)::numeric)::float8 where e.ticket_id = %1;\ncommit;\n"_s
              .arg(ticket)
              .arg(request.hoursAgo)
              .toUtf8());
}

} // namespace purser::demo
