// What people say of hits: each with a reason for just that, put off to a day while something is
// waited for, handed on without a decision and never hidden by it; and hits handed out by "work
// next".

#include "core/office/call.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

/// Chen, Olga and Vera at the hits of clients.
class HitBench
{
public:
    ReviewDesk desk;

    qint64 found(
        qint64 client, const QString& entity, int milli = 800, const QString& kind = u"adverse"_s)
    {
        QJsonObject hit = ReviewDesk::hit(kind);
        hit.insert(u"entity"_s, entity);
        hit.insert(u"score_milli"_s, milli);
        const qint64 run = desk.screen(client, {hit});
        return desk.number(u"select id from book.screening_hit where run_id = $1"_s, {run});
    }
    int version(qint64 hit)
    {
        return static_cast<int>(
            desk.number(u"select version from book.screening_hit where id = $1"_s, {hit}));
    }
    QString state(qint64 hit)
    {
        return desk.text(u"select state from book.screening_hit where id = $1"_s, {hit});
    }
    Result<office::Outcome> say(const QString& login, qint64 hit, const QString& outcome,
        const QString& reason, const QVariant& day = {})
    {
        QList<office::Argument> arguments{{u"p_id"_s, hit}, {u"p_version"_s, version(hit)},
            {u"p_outcome"_s, outcome}, {u"p_reason"_s, reason}, {u"p_text"_s, u"as seen"_s}};
        if (day.isValid())
            arguments.append({u"p_again_on"_s, day});
        return desk.command(login, u"desk.decide_hit"_s, arguments);
    }
    Result<office::Outcome> skip(
        const QString& login, qint64 hit, const QString& reason = u"unknown_script"_s)
    {
        return desk.command(login, u"desk.skip_hit"_s,
            {{u"p_id"_s, hit}, {u"p_version"_s, version(hit)}, {u"p_reason"_s, reason}});
    }
    Result<office::Outcome> hold(
        const QString& login, qint64 hit, bool take, const QVariant& reason = {})
    {
        return desk.command(login, u"desk.hold_hit"_s,
            {{u"p_id"_s, hit}, {u"p_version"_s, version(hit)}, {u"p_take"_s, take},
                {u"p_reason"_s, reason}});
    }
    /// The hit that "work next" hands out; 0 for none.
    qint64 handedTo(const QString& login)
    {
        const office::Outcome taken =
            demand(desk.command(login, u"desk.take_next"_s, {{u"p_queue"_s, u"hits"_s}}));
        EXPECT_EQ(taken.state == u"held"_s, taken.id > 0);
        return taken.id;
    }
    void giveBack()
    {
        desk.number(u"with given as (update book.screening_hit set held_by = null, held_until = "
                    u"null returning 1) select count(*) from given"_s);
    }
    static QString day(int days)
    {
        return QDateTime::currentDateTimeUtc().date().addDays(days).toString(Qt::ISODate);
    }
    template <typename Value>
    static QString no(const Result<Value>& answer)
    {
        if (answer)
            return u"done"_s;
        const QJsonObject args = answer.error().args;
        const QString what = args.value(u"field"_s).toString(args.value(u"state"_s).toString());
        return what.isEmpty() ? u"no"_s : what;
    }
};

} // namespace

TEST(HitOutcome, TakesAReasonForJustThat)
{
    HitBench b;
    const qint64 hit = b.found(b.desk.person().client, u"A"_s);
    for (const auto& [outcome, reason] :
        std::initializer_list<std::pair<QString, QString>>{{u"confirmed"_s, u"other_birth_date"_s},
            {u"false"_s, u"same_person"_s}, {u"inconclusive"_s, u"waits_document"_s},
            {u"false"_s, u"unknown_script"_s}, {u"false"_s, u"because"_s}})
        EXPECT_EQ(HitBench::no(b.say(u"chen"_s, hit, outcome, reason)), u"reason"_s)
            << qPrintable(outcome + u' ' + reason);
    EXPECT_EQ(HitBench::no(b.skip(u"chen"_s, hit, u"other_country"_s)), u"reason"_s);
    EXPECT_EQ(HitBench::no(b.skip(u"chen"_s, hit, u"other"_s)), u"text"_s);
    EXPECT_EQ(b.state(hit), u"open"_s);
    EXPECT_EQ(
        demand(b.say(u"chen"_s, hit, u"confirmed"_s, u"same_person"_s)).state, u"confirmed"_s);
}

TEST(HitOutcome, ThatWaitsForSomethingHasADayAndStillStandsAgainstTheClient)
{
    HitBench b;
    const auto applicant = b.desk.person();
    const qint64 first = b.found(applicant.client, u"A"_s);
    EXPECT_EQ(
        HitBench::no(b.say(u"chen"_s, first, u"pending"_s, u"waits_document"_s)), u"again_on"_s);
    EXPECT_EQ(
        HitBench::no(b.say(u"chen"_s, first, u"pending"_s, u"waits_document"_s, HitBench::day(91))),
        u"again_on"_s);
    EXPECT_EQ(
        demand(b.say(u"chen"_s, first, u"pending"_s, u"waits_document"_s, HitBench::day(5))).state,
        u"pending"_s);
    EXPECT_NE(b.desk.level(applicant, u"hits"_s), u"clear"_s);
    EXPECT_EQ(b.handedTo(u"olga"_s), 0) << "nobody is asked before its day";
    // A later screening that finds the same goes on waiting; on its day it is told of and handed
    // out.
    const qint64 later = b.found(applicant.client, u"A"_s);
    EXPECT_EQ(b.state(later), u"pending"_s);
    b.desk.number(u"with come as (update book.screening_hit set again_on = (clock_timestamp() at "
                  u"time zone 'UTC')::date where state = 'pending' returning 1) select count(*) "
                  u"from come"_s);
    demand(b.desk.as(u"purser_jobs"_s).callJson({u"link.onboarding_upkeep"_s, {}}));
    EXPECT_EQ(
        b.desk.number(u"select count(*) from book.notification where kind = 'hit_again'"_s), 1);
    EXPECT_EQ(b.handedTo(u"chen"_s), later);
    // By hand nobody lets one wait for ever.
    EXPECT_FALSE(
        b.desk.owner()
            .execute(u"update book.screening_hit set again_on = null where id = $1"_s, {later})
            .has_value());
    EXPECT_EQ(demand(b.say(u"chen"_s, later, u"false"_s, u"other_name"_s)).state, u"false"_s);
}

TEST(HitOutcome, HandedOnStaysOpenIsCountedAndNotHandedToTheSameAgain)
{
    HitBench b;
    const auto applicant = b.desk.person();
    const qint64 hit = b.found(applicant.client, u"A"_s);
    EXPECT_EQ(b.handedTo(u"chen"_s), hit);
    EXPECT_EQ(b.handedTo(u"olga"_s), 0) << "Chen has it";
    const office::Outcome skipped = demand(b.skip(u"chen"_s, hit));
    EXPECT_EQ(skipped.state, u"open"_s);
    EXPECT_EQ(skipped.detail.value(u"skips"_s).toInt(), 1);
    EXPECT_NE(b.desk.level(applicant, u"hits"_s), u"clear"_s);
    EXPECT_EQ(b.handedTo(u"chen"_s), 0);
    EXPECT_EQ(HitBench::no(b.skip(u"chen"_s, hit)), u"skipped"_s);
    // Found again by a later screening it is the same hit.
    const qint64 later = b.found(applicant.client, u"A"_s);
    EXPECT_EQ(b.handedTo(u"chen"_s), 0);
    EXPECT_EQ(HitBench::no(b.skip(u"chen"_s, hit)), u"superseded"_s);
    EXPECT_EQ(b.handedTo(u"olga"_s), later);
    const auto rows =
        demand(b.desk.as(u"olga"_s).execute(u"select skips, skipped_today, held_by is not null "
                                            u"from desk.list_hits()"_s));
    ASSERT_EQ(rows.rowCount(), 1);
    EXPECT_EQ(rows.row(0).integer(0), 1);
    EXPECT_FALSE(rows.row(0).flag(1));
    EXPECT_TRUE(rows.row(0).flag(2));
    // The third time those who confirm hits are told, once for each number.
    const auto told = [&b] {
        return b.desk.number(
            u"select count(*) from book.notification where kind = 'hit_skipped' and permission = "
            u"'screening.confirm'"_s);
    };
    demand(b.skip(u"olga"_s, later));
    EXPECT_EQ(told(), 0);
    EXPECT_EQ(demand(b.skip(u"vera"_s, later)).detail.value(u"skips"_s).toInt(), 3);
    EXPECT_EQ(told(), 1);
    // Another day, another look.
    b.desk.number(
        u"with before as (update book.screening_skip set on_day = on_day - 1 returning 1) "
        u"select count(*) from before"_s);
    EXPECT_EQ(b.handedTo(u"chen"_s), later);
    EXPECT_EQ(HitBench::no(b.skip(u"sana"_s, later)), u"no"_s) << "support sees no hits";
}

TEST(HitQueue, HandsOutTheGravestAndAPassedOneLast)
{
    HitBench b;
    const auto other = [&b](const QString& mail, const QString& phone) {
        return b.desk
            .person({{u"email"_s, mail}, {u"phone"_s, phone}, {u"birth_date"_s, u"1971-05-05"_s}})
            .client;
    };
    const qint64 media = b.found(b.desk.person().client, u"A"_s, 900);
    const qint64 weak =
        b.found(other(u"p@example.org"_s, u"+49 30 7654399"_s), u"B"_s, 760, u"sanction"_s);
    const qint64 strong =
        b.found(other(u"q@example.org"_s, u"+49 30 7654398"_s), u"C"_s, 880, u"sanction"_s);
    EXPECT_EQ(b.handedTo(u"chen"_s), strong);
    EXPECT_EQ(b.handedTo(u"chen"_s), weak);
    EXPECT_EQ(b.handedTo(u"olga"_s), media);
    b.giveBack();
    EXPECT_EQ(demand(b.desk.command(u"chen"_s, u"desk.take_next"_s,
                         {{u"p_queue"_s, u"hits"_s}, {u"p_left_queue"_s, u"hits"_s},
                             {u"p_left_id"_s, strong}}))
                  .id,
        weak);
    // Whoever is gone, or holds one for too long, gives it back.
    b.desk.number(u"with old as (update book.screening_hit set held_until = clock_timestamp() - "
                  u"interval '1 s' where held_by is not null returning 1) select count(*) from "
                  u"old"_s);
    EXPECT_EQ(demand(b.desk.as(u"purser_jobs"_s).execute(u"select link.return_work()"_s))
                  .row(0)
                  .integer(0),
        1);
}

TEST(HitQueue, HandsWhatOneFoundFalseToAnotherAlone)
{
    HitBench b;
    b.desk.number(u"update policy.setting set value = 'true' where key = "
                  u"'screening.two_people_adverse' returning 1"_s);
    const qint64 hit = b.found(b.desk.person().client, u"A"_s);
    EXPECT_EQ(
        demand(b.say(u"chen"_s, hit, u"false"_s, u"other_name"_s)).state, u"proposed_false"_s);
    EXPECT_EQ(b.handedTo(u"chen"_s), 0);
    EXPECT_EQ(b.handedTo(u"olga"_s), hit);
    EXPECT_EQ(
        demand(b.say(u"olga"_s, hit, u"inconclusive"_s, u"not_enough"_s)).state, u"inconclusive"_s);
    EXPECT_EQ(b.handedTo(u"olga"_s), 0) << "she has looked";
    EXPECT_EQ(b.handedTo(u"chen"_s), hit);
}

TEST(HitHeld, IsDecidedByNobodyElse)
{
    HitBench b;
    const qint64 hit = b.found(b.desk.person().client, u"A"_s);
    EXPECT_EQ(b.handedTo(u"olga"_s), hit);
    const auto refused = b.say(u"chen"_s, hit, u"false"_s, u"other_name"_s);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().args.value(u"what"_s).toString(), u"held"_s);
    EXPECT_EQ(refused.error().args.value(u"by"_s).toString(), u"Olga Petrova"_s);
    EXPECT_TRUE(refused.error().args.contains(u"since_us"_s));
    EXPECT_FALSE(b.skip(u"chen"_s, hit).has_value());
    const QString items =
        u"[{\"id\": %1, \"version\": %2, \"digest\": \"%3\"}]"_s.arg(hit)
            .arg(b.version(hit))
            .arg(b.desk.text(
                u"select evidence_digest from book.screening_hit where id = $1"_s, {hit}));
    const office::Outcome many = demand(b.desk.command(u"chen"_s, u"desk.decide_hits"_s,
        {{u"p_items"_s, items}, {u"p_outcome"_s, u"false"_s}, {u"p_reason"_s, u"other_name"_s}}));
    EXPECT_EQ(many.detail.value(u"decided"_s).toInt(), 0);
    EXPECT_EQ(many.detail.value(u"rows"_s)[0][u"problem"][u"why"].toString(), u"held"_s);
    EXPECT_FALSE(b.say(u"vera"_s, hit, u"false"_s, u"other_name"_s).has_value())
        << "a senior takes it over first, on the record";
    EXPECT_EQ(b.state(hit), u"open"_s);
    EXPECT_EQ(demand(b.say(u"olga"_s, hit, u"false"_s, u"other_name"_s)).state, u"false"_s);
}

TEST(HitHeld, IsFreeWhenGivenBackOrItsTimeIsOver)
{
    HitBench b;
    const qint64 hit = b.found(b.desk.person().client, u"A"_s);
    EXPECT_FALSE(b.hold(u"olga"_s, hit, false).has_value()) << "she does not have it";
    EXPECT_EQ(demand(b.hold(u"olga"_s, hit, true)).state, u"held"_s);
    EXPECT_FALSE(b.hold(u"chen"_s, hit, false).has_value()) << "it is not his to give back";
    EXPECT_FALSE(b.hold(u"sana"_s, hit, true).has_value()) << "support sees no hits";
    EXPECT_EQ(demand(b.hold(u"olga"_s, hit, false)).state, u"given_back"_s);
    EXPECT_EQ(demand(b.hold(u"chen"_s, hit, true)).state, u"held"_s);
    b.desk.number(u"update book.screening_hit set held_until = clock_timestamp() - interval '1 s' "
                  u"where id = $1 returning id"_s,
        {hit});
    EXPECT_EQ(demand(b.say(u"olga"_s, hit, u"false"_s, u"other_name"_s)).state, u"false"_s);
}

TEST(HitHeld, IsTakenOverByASeniorWithAReasonAlone)
{
    HitBench b;
    const qint64 hit = b.found(b.desk.person().client, u"A"_s);
    EXPECT_EQ(b.handedTo(u"olga"_s), hit);
    EXPECT_FALSE(b.hold(u"chen"_s, hit, true, u"She is ill"_s).has_value());
    EXPECT_FALSE(b.hold(u"vera"_s, hit, true).has_value()) << "why?";
    EXPECT_EQ(b.handedTo(u"olga"_s), 0);
    EXPECT_EQ(demand(b.hold(u"vera"_s, hit, true, u"She is ill"_s)).state, u"held"_s);
    EXPECT_FALSE(b.say(u"olga"_s, hit, u"false"_s, u"other_name"_s).has_value());
    EXPECT_EQ(b.desk.number(u"select count(*) from audit.log where command = 'screening.hold' and "
                            u"actor = 'vera' and payload::jsonb ->> 'from' = 'olga' and "
                            u"payload::jsonb ->> 'reason' = 'She is ill'"_s),
        1);
    EXPECT_EQ(b.desk.number(u"select count(*) from book.notification where kind = "
                            u"'hit_taken_over' and login = 'olga' and args ->> 'by' = 'Vera "
                            u"Lindholm'"_s),
        1);
    EXPECT_EQ(demand(b.say(u"vera"_s, hit, u"false"_s, u"other_name"_s)).state, u"false"_s);
}

TEST(HitList, TellsHowManyOfOneListedEntityWaitAndGivesThemAlone)
{
    HitBench b;
    b.found(b.desk.person().client, u"A"_s);
    const qint64 second =
        b.desk
            .person({{u"email"_s, u"p@example.org"_s}, {u"phone"_s, u"+49 30 7654399"_s},
                {u"birth_date"_s, u"1971-05-05"_s}})
            .client;
    b.found(second, u"A"_s, 750);
    const qint64 third =
        b.desk
            .person({{u"email"_s, u"q@example.org"_s}, {u"phone"_s, u"+49 30 7654398"_s},
                {u"birth_date"_s, u"1972-05-05"_s}})
            .client;
    b.found(third, u"B"_s);
    EXPECT_EQ(demand(b.desk.as(u"chen"_s).execute(
                         u"select string_agg(entity || alike, ' ' order by entity, id) from "
                         u"desk.list_hits()"_s))
                  .row(0)
                  .text(0),
        u"A2 A2 B1"_s);
    EXPECT_EQ(demand(b.desk.as(u"chen"_s).execute(
                         u"select string_agg(h.entity || h.alike, ' ') from (select list from "
                         u"desk.list_hits() limit 1) l cross join lateral desk.list_hits(500, "
                         u"l.list, 'A') h"_s))
                  .row(0)
                  .text(0),
        u"A2 A2"_s);
}
