// What clients ask of the office: the clock, the conversation, the letters, who may do what.

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

struct Tickets {
    ReviewDesk desk;
    qint64 client = desk.person().client;

    Result<office::Outcome> open(const QString& login, const QString& category = u"withdrawal"_s,
        const QString& text = u"Where is my money?"_s, const QString& channel = u"mail"_s)
    {
        return desk.command(login, u"desk.open_ticket"_s,
            {{u"p_client_id"_s, client}, {u"p_channel"_s, channel}, {u"p_category"_s, category},
                {u"p_subject"_s, u"My withdrawal"_s}, {u"p_text"_s, text}});
    }
    int version(qint64 id)
    {
        return static_cast<int>(
            desk.number(u"select version from book.ticket where id = $1"_s, {id}));
    }
    QString state(qint64 id)
    {
        return desk.text(u"select state from book.ticket where id = $1"_s, {id});
    }
    Result<office::Outcome> answer(const QString& login, qint64 id,
        const QString& next = u"waiting_client"_s, const QString& text = u"It is on its way."_s)
    {
        return desk.command(login, u"desk.answer_ticket"_s,
            {{u"p_id"_s, id}, {u"p_version"_s, version(id)}, {u"p_text"_s, text},
                {u"p_next"_s, next}});
    }
    Result<office::Outcome> note(const QString& login, qint64 id, const QString& text)
    {
        return desk.command(
            login, u"desk.note_on_ticket"_s, {{u"p_id"_s, id}, {u"p_text"_s, text}});
    }
    Result<office::Outcome> take(const QString& login, qint64 id)
    {
        return desk.command(
            login, u"desk.take_ticket"_s, {{u"p_id"_s, id}, {u"p_version"_s, version(id)}});
    }
    Result<office::Outcome> end(
        const QString& login, qint64 id, const QString& function = u"desk.resolve_ticket"_s)
    {
        return desk.command(login, function,
            {{u"p_id"_s, id}, {u"p_version"_s, version(id)}, {u"p_text"_s, u"By telephone."_s}});
    }
    void clientWrites(qint64 id)
    {
        demand(desk.owner().execute(u"select book.client_wrote($1, 'And now?')"_s, {id}));
    }
    QJsonObject sheet(const QString& login, qint64 id)
    {
        return demand(desk.read(login, u"desk.ticket_sheet"_s, {{u"p_id"_s, id}}));
    }
    QList<qint64> list(const QString& login, const QString& show)
    {
        const auto rows =
            demand(desk.as(login).call({u"desk.list_tickets"_s, {{u"p_show"_s, show}}}));
        QList<qint64> ids;
        for (int i = 0; i < rows.rowCount(); ++i)
            ids << QJsonDocument::fromJson(rows.row(i).text(0).toUtf8())[u"id"].toInteger();
        return ids;
    }
    office::Outcome next(const QString& login)
    {
        return demand(desk.command(login, u"desk.take_next"_s, {{u"p_queue"_s, u"tickets"_s}}));
    }
    void makeLate(qint64 id)
    {
        demand(desk.owner().execute(
            u"update book.ticket set due_at = clock_timestamp() - interval '1 hour' where id = $1"_s,
            {id}));
    }
    /// Nobody has it.
    void free(qint64 id)
    {
        demand(
            desk.owner().execute(u"update book.ticket set held_by = null where id = $1"_s, {id}));
    }
};

QString whyOf(const Result<office::Outcome>& outcome)
{
    if (outcome)
        return u"done"_s;
    const QJsonObject& args = outcome.error().args;
    for (const QString& name : {u"check"_s, u"what"_s, u"field"_s}) {
        if (args.contains(name))
            return args.value(name).toString();
    }
    return {};
}

} // namespace

TEST(Tickets, AreOpenedByHandAndAnsweredByALetterInTheClientsLanguage)
{
    Tickets t;
    const qint64 id = demand(t.open(u"sana"_s)).id;
    EXPECT_EQ(t.sheet(u"sana"_s, id).value(u"mine"_s), true);
    const office::Outcome answered = demand(t.answer(u"sana"_s, id));
    EXPECT_EQ(answered.state, u"waiting_client"_s);
    const qint64 letter = answered.detail.value(u"letter"_s).toInteger();
    EXPECT_EQ(
        t.desk.text(u"select language from book.client_mail where id = $1"_s, {letter}), u"de"_s);
    const QString body =
        t.desk.text(u"select body from book.client_mail where id = $1"_s, {letter});
    EXPECT_TRUE(body.contains(u"It is on its way."_s) && body.contains(u"My withdrawal"_s)
        && body.startsWith(u"Guten Tag"_s))
        << qPrintable(body);
    const QJsonArray said = t.sheet(u"sana"_s, id).value(u"conversation"_s).toArray();
    ASSERT_EQ(said.size(), 2);
    EXPECT_EQ(said[1].toObject().value(u"letter"_s), u"queued"_s);
    t.clientWrites(id);
    EXPECT_EQ(t.state(id), u"open"_s);
    EXPECT_EQ(demand(t.answer(u"sana"_s, id, u"resolved"_s)).state, u"resolved"_s);
    EXPECT_EQ(whyOf(t.answer(u"sana"_s, id)), u"ticket"_s);
    t.clientWrites(id);
    EXPECT_EQ(t.state(id), u"open"_s);
    EXPECT_EQ(t.desk.text(u"select string_agg(kind, ' ' order by id) from book.ticket_event"_s),
        u"opened waiting written waiting resolved reopened"_s);
}

TEST(Tickets, NotesNeverGoOut)
{
    Tickets t;
    const qint64 id = demand(t.open(u"sana"_s)).id;
    demand(t.note(u"chen"_s, id, u"We look at him closely."_s));
    demand(t.answer(u"sana"_s, id));
    EXPECT_EQ(
        t.desk.number(u"select count(*) from book.client_mail where body like '%closely%'"_s), 0);
    const QString outside = t.desk.text(
        u"select authz.ticket_for_site(t)::text from book.ticket t where t.id = $1"_s, {id});
    EXPECT_TRUE(outside.contains(u"It is on its way."_s)) << qPrintable(outside);
    EXPECT_FALSE(outside.contains(u"closely"_s));
    for (const QString& hidden : {u"held"_s, u"due"_s, u"sana"_s, u"Sana"_s})
        EXPECT_FALSE(outside.contains(hidden)) << qPrintable(hidden);
}

TEST(Tickets, ChangeByTheirCommandsAndByWhoMay)
{
    Tickets t;
    const qint64 id = demand(t.open(u"omar"_s)).id;
    for (const QString& login : {u"mara"_s, u"vera"_s, u"peter"_s, u"anna"_s}) {
        EXPECT_EQ(t.open(login).error().code, ErrorCode::NotPermitted) << qPrintable(login);
        EXPECT_EQ(t.answer(login, id).error().code, ErrorCode::NotPermitted) << qPrintable(login);
        EXPECT_EQ(t.note(login, id, u"x"_s).error().code, ErrorCode::NotPermitted);
        EXPECT_EQ(t.take(login, id).error().code, ErrorCode::NotPermitted);
        EXPECT_EQ(t.end(login, id).error().code, ErrorCode::NotPermitted);
    }
    EXPECT_EQ(t.sheet(u"mara"_s, id).value(u"may_work"_s), false);
    EXPECT_EQ(t.list(u"mara"_s, u"open"_s), QList<qint64>{id});
    EXPECT_FALSE(t.desk.read(u"anna"_s, u"desk.ticket_sheet"_s, {{u"p_id"_s, id}}));
    EXPECT_EQ(whyOf(t.open(u"sana"_s, u"withdrawal"_s, u"x"_s, u"site"_s)), u"channel"_s);
    EXPECT_EQ(whyOf(t.open(u"sana"_s, u"gossip"_s)), u"category"_s);
    EXPECT_EQ(whyOf(t.open(u"sana"_s, u"other"_s, u"My card is 4111 1111 1111 1111"_s)), u"text"_s);
    EXPECT_EQ(whyOf(t.answer(u"omar"_s, id, u"closed"_s)), u"next"_s);
    EXPECT_EQ(t.desk
                  .command(u"omar"_s, u"desk.answer_ticket"_s,
                      {{u"p_id"_s, id}, {u"p_version"_s, 99}, {u"p_text"_s, u"x"_s},
                          {u"p_next"_s, u"resolved"_s}})
                  .error()
                  .code,
        ErrorCode::Stale);
    for (const char* sql : {"update book.ticket_message set text = 'x'",
             "delete from book.ticket_message", "delete from book.ticket_event"})
        EXPECT_EQ(refusal(t.desk.owner(), sql), u"PU003"_s) << sql;
}

TEST(Tickets, OfAColleagueAreTakenBeforeTheyAreWorkedOn)
{
    Tickets t;
    const qint64 id = demand(t.open(u"sana"_s)).id;
    EXPECT_EQ(whyOf(t.answer(u"chen"_s, id)), u"held"_s);
    EXPECT_EQ(whyOf(t.end(u"chen"_s, id)), u"held"_s);
    EXPECT_EQ(whyOf(t.take(u"sana"_s, id)), u"held_already"_s);
    demand(t.take(u"chen"_s, id));
    EXPECT_EQ(whyOf(t.answer(u"sana"_s, id)), u"held"_s);
    demand(t.answer(u"chen"_s, id));
    EXPECT_EQ(t.desk.text(u"select payload from audit.log where command = 'ticket.take'"_s)
                  .contains(u"sana"_s),
        true);
}

TEST(Tickets, AComplaintEndsWithAnAnswerAndItsOwnClockStandsForNobody)
{
    Tickets t;
    const qint64 id = demand(t.open(u"sana"_s, u"complaint"_s)).id;
    EXPECT_EQ(t.desk.number(u"select extract(day from settle_by - opened_at)::bigint from "
                            "book.ticket where id = $1"_s,
                  {id}),
        60);
    const QString settle =
        t.desk.text(u"select settle_by::text from book.ticket where id = $1"_s, {id});
    EXPECT_EQ(whyOf(t.end(u"sana"_s, id)), u"unanswered"_s);
    demand(t.answer(u"sana"_s, id));
    demand(t.desk.owner().execute(
        u"update book.ticket set waiting_since = waiting_since - interval '9 days' where id = $1"_s,
        {id}));
    t.clientWrites(id);
    EXPECT_EQ(
        t.desk.text(u"select settle_by::text from book.ticket where id = $1"_s, {id}), settle);
    demand(t.end(u"sana"_s, id));
    const qint64 other = demand(t.open(u"sana"_s)).id;
    demand(t.end(u"sana"_s, other));
}

TEST(Tickets, TheClockStandsWhileTheClientIsAsked)
{
    Tickets t;
    const qint64 id = demand(t.open(u"sana"_s)).id;
    EXPECT_EQ(t.desk.number(u"select count(*) from book.ticket where "
                            "book.business_minutes(opened_at, due_at) between 478 and 480"_s),
        1);
    demand(t.answer(u"sana"_s, id));
    // Asked nine days ago with a hundred minutes of business hours left.
    demand(t.desk.owner().execute(
        u"update book.ticket set waiting_since = clock_timestamp() - interval '9 days', due_at = "
        "book.add_business_minutes(clock_timestamp() - interval '9 days', 100) where id = $1"_s,
        {id}));
    EXPECT_EQ(t.sheet(u"sana"_s, id).value(u"used"_s).toInt(), 79);
    t.clientWrites(id);
    EXPECT_EQ(
        t.desk.number(u"select count(*) from book.ticket where due_at > clock_timestamp() "
                      "and book.business_minutes(clock_timestamp(), due_at) between 98 and 101"_s),
        1);
    // What was resolved and comes back has all of its time.
    demand(t.end(u"sana"_s, id));
    demand(t.end(u"sana"_s, id, u"desk.reopen_ticket"_s));
    EXPECT_EQ(
        t.desk.number(u"select count(*) from book.ticket where "
                      "book.business_minutes(clock_timestamp(), due_at) between 478 and 480"_s),
        1);
}

TEST(Tickets, WithoutAnAddressNothingIsWritten)
{
    Tickets t;
    const qint64 id = demand(t.open(u"sana"_s)).id;
    demand(
        t.desk.owner().execute(u"update book.client set email = null where id = $1"_s, {t.client}));
    EXPECT_EQ(whyOf(t.answer(u"sana"_s, id)), u"no_address"_s);
    EXPECT_EQ(
        t.desk.number(u"select count(*) from book.ticket_message where kind = 'answer'"_s), 0);
}

TEST(Tickets, AreHandedOutTheMostUrgentFirstAndGoBack)
{
    Tickets t;
    const qint64 plain = demand(t.open(u"sana"_s)).id;
    const qint64 complaint = demand(t.open(u"sana"_s, u"complaint"_s)).id;
    const qint64 late = demand(t.open(u"sana"_s)).id;
    EXPECT_EQ(t.next(u"chen"_s).state, u"empty"_s) << "what somebody has is not handed out";
    for (const qint64 id : {plain, complaint, late})
        t.free(id);
    t.makeLate(late);
    const office::Outcome first = t.next(u"chen"_s);
    EXPECT_EQ(first.id, late);
    EXPECT_EQ(first.detail.value(u"deed"_s), u"ticket.open"_s);
    EXPECT_EQ(t.next(u"omar"_s).id, complaint);
    EXPECT_EQ(whyOf(t.take(u"omar"_s, late)), u"held"_s) << "a colleague is reading it";
    EXPECT_EQ(refusal(t.desk.as(u"mara"_s), "select desk.take_next(gen_random_uuid(), 'tickets')"),
        u"PU001"_s);
    // Answered, it stays; only read, it goes back.
    demand(t.answer(u"chen"_s, late));
    demand(t.desk.owner().execute(
        u"update book.ticket set held_until = clock_timestamp() where held_until is not null"_s));
    demand(t.desk.office().asService("purser_jobs")->call({u"link.return_work"_s, {}}));
    EXPECT_EQ(t.desk.text(u"select held_by from book.ticket where id = $1"_s, {late}), u"chen"_s);
    EXPECT_EQ(t.desk.number(u"select count(*) from book.ticket where id = $1 and held_by is null"_s,
                  {complaint}),
        1);
}

TEST(Tickets, ThatAreLateAreToldOnceToWhoHasThem)
{
    Tickets t;
    const qint64 mine = demand(t.open(u"sana"_s)).id;
    const qint64 free = demand(t.open(u"sana"_s)).id;
    t.free(free);
    t.makeLate(mine);
    t.makeLate(free);
    const auto jobs = t.desk.office().asService("purser_jobs");
    demand(jobs->call({u"link.remind"_s, {}}));
    demand(jobs->call({u"link.remind"_s, {}}));
    EXPECT_EQ(t.desk.number(u"select count(*) from book.notification where kind = 'ticket_overdue' "
                            "and login = 'sana' and entity_id = $1"_s,
                  {mine}),
        1);
    EXPECT_EQ(t.desk.number(u"select count(*) from book.notification where kind = 'ticket_overdue' "
                            "and permission = 'ticket.answer' and entity_id = $1"_s,
                  {free}),
        1);
    demand(t.answer(u"sana"_s, mine));
    EXPECT_EQ(t.desk.number(u"select count(*) from book.notification where entity_id = $1 and "
                            "closed_at is null"_s,
                  {mine}),
        0);
    t.clientWrites(mine);
    EXPECT_EQ(t.desk.number(u"select count(*) from book.notification where kind = 'ticket_written' "
                            "and login = 'sana'"_s),
        1);
}

TEST(Tickets, AreClosedSomeDaysAfterTheyWereResolvedAndThenNotReopenedByTheSite)
{
    Tickets t;
    const qint64 id = demand(t.open(u"sana"_s)).id;
    demand(t.end(u"sana"_s, id));
    const auto jobs = t.desk.office().asService("purser_jobs");
    const auto closed = [&] {
        return demand(jobs->callJson({u"link.contact_upkeep"_s, {}})).value(u"closed"_s).toInt();
    };
    EXPECT_EQ(closed(), 0);
    demand(t.desk.owner().execute(
        u"update book.ticket set resolved_at = resolved_at - interval '15 days'"_s));
    EXPECT_EQ(closed(), 1);
    EXPECT_EQ(t.state(id), u"closed"_s);
    EXPECT_EQ(refusal(t.desk.owner(), "select book.client_wrote(id, 'And now?') from book.ticket"),
        u"PU003"_s);
    demand(t.end(u"sana"_s, id, u"desk.reopen_ticket"_s));
    EXPECT_EQ(t.state(id), u"open"_s);
}

TEST(Tickets, OfClientsOutOfScopeAreNotThere)
{
    Tickets t;
    const qint64 hidden = demand(t.open(u"sana"_s)).id;
    const qint64 before = t.client;
    t.client =
        t.desk.person({{u"email"_s, u"x@example.org"_s}, {u"phone"_s, u"+49 1 234567"_s}}).client;
    const qint64 shown = demand(t.open(u"sana"_s)).id;
    demand(t.desk.owner().execute(
        u"update book.client set partner_id = 1 where id = $1"_s, {t.client}));
    // Sana from now on sees the clients of partner 1 alone.
    demand(t.desk.owner().execute(u"update policy.staff set scoped = true where login = 'sana'"_s));
    demand(t.desk.owner().execute(
        u"insert into policy.staff_scope (login, partner_id, granted) values ('sana', 1, true)"_s));
    EXPECT_EQ(t.list(u"sana"_s, u"open"_s), QList<qint64>{shown});
    EXPECT_EQ(t.list(u"chen"_s, u"open"_s).size(), 2);
    EXPECT_EQ(demand(t.desk.read(u"sana"_s, u"desk.ticket_counts"_s, {})).value(u"open"_s), 1);
    EXPECT_EQ(t.desk.read(u"sana"_s, u"desk.ticket_sheet"_s, {{u"p_id"_s, hidden}}).error().code,
        ErrorCode::NotFound);
    EXPECT_EQ(t.answer(u"sana"_s, hidden).error().code, ErrorCode::NotFound);
    EXPECT_EQ(t.note(u"sana"_s, hidden, u"x"_s).error().code, ErrorCode::NotFound);
    EXPECT_EQ(t.desk.as(u"sana"_s)
                  .call({u"desk.list_tickets"_s, {{u"p_client_id"_s, before}}})
                  .error()
                  .code,
        ErrorCode::NotFound);
    t.free(hidden);
    t.free(shown);
    EXPECT_EQ(t.next(u"sana"_s).id, shown);
    EXPECT_EQ(t.next(u"sana"_s).state, u"empty"_s);
}

TEST(Tickets, ComeInPagesInTheirOrder)
{
    Tickets t;
    QList<qint64> ids;
    for (int i = 0; i < 5; ++i)
        ids << demand(t.open(u"sana"_s, i % 2 == 0 ? u"documents"_s : u"withdrawal"_s)).id;
    QList<qint64> paged;
    QVariant after(QMetaType::fromType<QString>());
    for (int page = 0; page < 3; ++page) {
        const auto rows = demand(t.desk.as(u"sana"_s).call({u"desk.list_tickets"_s,
            {{u"p_show"_s, u"open"_s}, {u"p_after"_s, after}, {u"p_limit"_s, 2}}}));
        for (int i = 0; i < rows.rowCount(); ++i)
            paged << QJsonDocument::fromJson(rows.row(i).text(0).toUtf8())[u"id"].toInteger();
        after = rows.row(rows.rowCount() - 1).text(1);
    }
    EXPECT_EQ(paged, (QList<qint64>{ids[1], ids[3], ids[0], ids[2], ids[4]}));
}
