// Work on cases: the state machine, four eyes, evidence that moves, clocks, merges, races.

#include "tests/core/authority/refusal.h"
#include "tests/core/clients/cases/casedesk.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"

#include <QJsonDocument>
#include <future>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

QString codeOf(const Result<office::Outcome>& answer)
{
    return answer ? QString() : sqlState(answer.error());
}

QString today(int days)
{
    return QDate::currentDate().addDays(days).toString(Qt::ISODate);
}

QStringList kindsOf(const QJsonObject& file)
{
    QStringList kinds;
    for (const QJsonValue entry : file.value(u"history"_s).toArray())
        kinds << entry.toObject().value(u"kind"_s).toString();
    return kinds;
}

QStringList actionsOf(const QJsonObject& file)
{
    QStringList actions;
    for (const QJsonValue action : file.value(u"actions"_s).toArray())
        actions << action.toString();
    return actions;
}

} // namespace

TEST(Case, GoesFromOpeningToADecisionOfTwoPeople)
{
    CaseDesk cases;
    const auto opened = demand(cases.open());
    EXPECT_EQ(opened.state, u"open"_s);
    EXPECT_EQ(opened.entity, u"case"_s);
    demand(cases.take(u"chen"_s, opened.id));
    demand(cases.link(u"chen"_s, opened.id, u"payment"_s, cases.payment));
    demand(cases.link(u"chen"_s, opened.id, u"document"_s, cases.document));
    demand(cases.wait(u"chen"_s, opened.id, u"internal"_s));
    EXPECT_EQ(cases.state(opened.id), u"waiting_internal"_s);
    demand(cases.wait(u"chen"_s, opened.id, u"nobody"_s));
    demand(cases.add(u"olga"_s, opened.id, u"The bank confirms the sale"_s));
    demand(cases.propose(u"chen"_s, opened.id));
    EXPECT_EQ(codeOf(cases.decide(u"chen"_s, opened.id)), u"PU004"_s);
    const QString shown = cases.get(opened.id).value(u"digest"_s).toString();
    demand(cases.decide(u"olga"_s, opened.id));
    const QJsonObject file = cases.get(opened.id);
    EXPECT_EQ(file.value(u"state"_s), u"approved"_s);
    EXPECT_EQ(file.value(u"outcome"_s), u"no_action"_s);
    EXPECT_EQ(kindsOf(file),
        (QStringList{u"opened"_s, u"taken"_s, u"linked"_s, u"linked"_s, u"waiting_internal"_s,
            u"resumed"_s, u"note"_s, u"proposed"_s, u"approved"_s}));
    EXPECT_EQ(file.value(u"evidence_sha256"_s), shown)
        << "what was decided on is kept as it was shown";
    EXPECT_TRUE(actionsOf(file).isEmpty());
    EXPECT_EQ(cases.status(), u"active"_s);
    // It stays as it was when the world goes on.
    demand(cases.desk.setFields(u"sana"_s, cases.client, {{u"city"_s, u"Köln"_s}}));
    EXPECT_EQ(cases.get(opened.id).value(u"evidence_sha256"_s), shown);
}

TEST(Case, IsReturnedWithAReasonAndProposedAgain)
{
    CaseDesk cases;
    const qint64 id = cases.proposed();
    EXPECT_EQ(codeOf(cases.decide(u"vera"_s, id, u"return"_s)), u"PU008"_s) << "without a reason";
    demand(cases.decide(u"vera"_s, id, u"return"_s, u"Ask for the contract"_s));
    EXPECT_EQ(cases.state(id), u"returned"_s);
    EXPECT_EQ(codeOf(cases.propose(u"chen"_s, id)), u"PU003"_s) << "taken up again first";
    EXPECT_TRUE(actionsOf(cases.get(id)).contains(u"take"_s));
    demand(cases.take(u"chen"_s, id));
    demand(cases.take(u"chen"_s, id, true));
    demand(cases.take(u"olga"_s, id));
    demand(cases.propose(u"olga"_s, id));
    demand(cases.decide(u"chen"_s, id));
    EXPECT_EQ(cases.state(id), u"approved"_s);
}

TEST(Case, IsVoidWhenWhatItStandsOnMoves)
{
    CaseDesk cases;
    const qint64 id = cases.investigated();
    demand(cases.link(u"chen"_s, id, u"payment"_s, cases.payment));
    const auto voided = [&](const char* what) {
        EXPECT_EQ(codeOf(cases.decide(u"olga"_s, id)), u"PU002"_s) << what;
        const QJsonObject file = cases.get(id);
        EXPECT_EQ(file.value(u"state"_s), u"investigating"_s) << what;
        EXPECT_EQ(kindsOf(file).last(), u"voided"_s) << what;
        EXPECT_TRUE(file.value(u"outcome"_s).isNull()) << what;
    };
    demand(cases.propose(u"chen"_s, id));
    demand(cases.desk.command(u"sana"_s, u"desk.cancel_payment"_s,
        {{u"p_id"_s, cases.payment},
            {u"p_version"_s,
                cases.desk.number(
                    u"select version from book.payment where id = $1"_s, {cases.payment})},
            {u"p_reason_code"_s, u"client_request"_s}, {u"p_text"_s, QVariant()}}));
    voided("a payment it names");
    demand(cases.propose(u"chen"_s, id));
    demand(cases.desk.setFields(u"sana"_s, cases.client, {{u"family_name"_s, u"Mueller"_s}}));
    voided("who the client is");
    demand(cases.propose(u"chen"_s, id));
    const auto noted = demand(cases.add(u"olga"_s, id, u"One more thing"_s));
    EXPECT_EQ(noted.state, u"investigating"_s) << "what is written down voids at once";
    demand(cases.propose(u"chen"_s, id));
    EXPECT_EQ(
        demand(cases.link(u"olga"_s, id, u"document"_s, cases.document)).state, u"investigating"_s);
    demand(cases.propose(u"chen"_s, id));
    demand(cases.decide(u"olga"_s, id));
}

TEST(Case, IsProposedOnlyAsItWasShown)
{
    CaseDesk cases;
    const qint64 id = cases.investigated();
    const auto propose = [&](const QString& outcome, const QVariant& until, const QString& digest) {
        return codeOf(cases.desk.command(u"chen"_s, u"desk.propose_case"_s,
            {{u"p_id"_s, id}, {u"p_version"_s, cases.version(id)}, {u"p_outcome"_s, outcome},
                {u"p_until"_s, until}, {u"p_digest"_s, digest}, {u"p_text"_s, u"x"_s}}));
    };
    const QString digest = cases.get(id).value(u"digest"_s).toString();
    EXPECT_EQ(propose(u"no_action"_s, {}, QString(64, u'0')), u"PU002"_s);
    EXPECT_EQ(propose(u"pardon"_s, {}, digest), u"PU008"_s);
    EXPECT_EQ(propose(u"monitor"_s, {}, digest), u"PU008"_s) << "until when?";
    EXPECT_EQ(propose(u"no_action"_s, today(9), digest), u"PU008"_s);
    EXPECT_EQ(propose(u"monitor"_s, today(-1), digest), u"PU008"_s);
    EXPECT_EQ(propose(u"monitor"_s, today(30), digest), QString());
    EXPECT_EQ(codeOf(cases.desk.command(u"olga"_s, u"desk.decide_case"_s,
                  {{u"p_id"_s, id}, {u"p_version"_s, cases.version(id)},
                      {u"p_decision"_s, u"approve"_s}, {u"p_digest"_s, QString(64, u'0')}})),
        u"PU002"_s);
    demand(cases.decide(u"olga"_s, id));
    EXPECT_EQ(cases.get(id).value(u"until"_s).toString(), today(30));
}

TEST(Case, IsOneOfAKindAndAnotherOnceItIsDecided)
{
    CaseDesk cases;
    const qint64 id = cases.proposed();
    const auto second = cases.open(u"olga"_s);
    EXPECT_EQ(codeOf(second), u"PU003"_s);
    EXPECT_EQ(second.error().args.value(u"id"_s).toInteger(), id);
    demand(cases.open(u"olga"_s, u"fraud"_s));
    demand(cases.decide(u"vera"_s, id));
    demand(cases.open(u"olga"_s));
    EXPECT_EQ(codeOf(cases.open(u"olga"_s, u"gossip"_s)), u"PU008"_s);
    EXPECT_EQ(codeOf(cases.open(u"olga"_s, u"aml"_s, 999999)), u"PU007"_s);
}

TEST(Case, OpenedByTwoAtOnceIsOne)
{
    CaseDesk cases;
    office::Connection& chen = cases.desk.as(u"chen"_s);
    const QByteArray call = "select desk.open_case(gen_random_uuid(), "
        + QByteArray::number(cases.client) + ", 'aml', 'A', 'B')";
    demand(chen.script("begin"));
    demand(chen.script(call));
    std::future<QString> second = std::async(
        std::launch::async, [&] { return refusal(*cases.desk.office().as(u"olga"_s), call); });
    EXPECT_TRUE(eventually(
        [&] {
            return cases.desk.number(u"select count(*) from pg_stat_activity where datname = "
                                     "current_database() and wait_event_type = 'Lock'"_s)
                == 1;
        },
        1'500));
    demand(chen.script("commit"));
    EXPECT_EQ(second.get(), u"PU003"_s);
    EXPECT_EQ(cases.desk.number(u"select count(*) from book.case_file"_s), 1);
}

TEST(Case, IsHeldByOneWhoAloneTakesItsSteps)
{
    CaseDesk cases;
    const qint64 id = cases.investigated();
    EXPECT_EQ(codeOf(cases.take(u"olga"_s, id)), u"PU003"_s);
    EXPECT_EQ(codeOf(cases.take(u"chen"_s, id)), u"PU003"_s) << "twice";
    EXPECT_EQ(codeOf(cases.wait(u"olga"_s, id, u"client"_s)), u"PU003"_s);
    EXPECT_EQ(codeOf(cases.propose(u"olga"_s, id)), u"PU003"_s);
    EXPECT_EQ(codeOf(cases.snooze(u"olga"_s, id, today(3))), u"PU003"_s);
    EXPECT_EQ(codeOf(cases.take(u"olga"_s, id, true)), u"PU003"_s) << "gives back another's";
    EXPECT_EQ(actionsOf(cases.get(id, u"olga"_s)), (QStringList{u"add"_s, u"link"_s}));
    // Whoever no longer works here holds nothing.
    cases.desk.number(
        u"update policy.staff set state = 'disabled' where login = 'chen' returning 1"_s);
    demand(cases.take(u"olga"_s, id));
    EXPECT_EQ(cases.get(id, u"olga"_s).value(u"holder"_s), u"Olga Petrova"_s);
}

TEST(Case, IsDueIn30DaysAndWaitingForTheClientCostsNone)
{
    CaseDesk cases;
    const qint64 id = cases.investigated();
    const auto days = [&] {
        return cases.desk.number(
            u"select round(extract(epoch from due_at - opened_at) / 86400) from book.case_file where id = $1"_s,
            {id});
    };
    EXPECT_EQ(days(), 30);
    demand(cases.wait(u"chen"_s, id, u"client"_s));
    EXPECT_TRUE(cases.get(id).value(u"clock_stopped"_s).toBool());
    cases.desk.number(
        u"update book.case_file set waiting_since = waiting_since - interval '12 days' where id = $1 returning 1"_s,
        {id});
    demand(cases.wait(u"chen"_s, id, u"internal"_s));
    EXPECT_EQ(days(), 42);
    cases.desk.number(
        u"update book.case_file set due_at = clock_timestamp() - interval '1 hour' where id = $1 returning 1"_s,
        {id});
    EXPECT_TRUE(cases.get(id).value(u"late"_s).toBool());
    EXPECT_EQ(cases.list({}, u"due"_s).value(u"cases"_s).toArray().size(), 1);
    demand(cases.wait(u"chen"_s, id, u"client"_s));
    EXPECT_FALSE(cases.get(id).value(u"late"_s).toBool());
    EXPECT_EQ(cases.list({}, u"due"_s).value(u"cases"_s).toArray().size(), 0);
}

TEST(Case, PutOffComesBackOnItsDay)
{
    CaseDesk cases;
    const qint64 id = cases.investigated();
    EXPECT_EQ(codeOf(cases.snooze(u"chen"_s, id, today(-1))), u"PU008"_s);
    EXPECT_EQ(codeOf(cases.snooze(u"chen"_s, id, today(900))), u"PU008"_s);
    demand(cases.snooze(u"chen"_s, id, today(5)));
    const auto shown = [&](const QString& view) {
        return cases.list({}, view).value(u"cases"_s).toArray().size();
    };
    EXPECT_EQ(shown(u"open"_s), 0);
    EXPECT_EQ(shown(u"snoozed"_s), 1);
    EXPECT_EQ(shown(u"mine"_s), 1);
    EXPECT_EQ(cases.list().value(u"counts"_s).toObject().value(u"open"_s).toInt(), 0);
    cases.desk.number(
        u"update book.case_file set snoozed_until = current_date where id = $1 returning 1"_s,
        {id});
    EXPECT_EQ(shown(u"open"_s), 1);
    EXPECT_EQ(shown(u"snoozed"_s), 0);
}

TEST(Case, NamesOnlyWhatIsTheClients)
{
    CaseDesk cases;
    const qint64 id = cases.investigated();
    const auto stranger =
        cases.desk.person({{u"email"_s, u"z@example.org"_s}, {u"phone"_s, u"+49 30 1112223"_s},
            {u"birth_date"_s, u"1960-06-06"_s}, {u"family_name"_s, u"Stranger"_s}});
    EXPECT_EQ(
        codeOf(cases.link(u"chen"_s, id, u"application"_s, stranger.application)), u"PU008"_s);
    EXPECT_EQ(codeOf(cases.link(u"chen"_s, id, u"letter"_s, 1)), u"PU008"_s);
    demand(cases.link(u"chen"_s, id, u"application"_s, cases.applicant.application));
    EXPECT_EQ(codeOf(cases.link(u"chen"_s, id, u"application"_s, cases.applicant.application)),
        u"PU003"_s)
        << "twice";
    const QJsonObject more =
        demand(cases.desk.read(u"chen"_s, u"desk.case_candidates"_s, {{u"p_id"_s, id}}));
    for (const QJsonValue candidate : more.value(u"candidates"_s).toArray())
        EXPECT_NE(candidate.toObject().value(u"kind"_s), u"application"_s);
    EXPECT_GE(more.value(u"candidates"_s).toArray().size(), 2);
}

TEST(Case, KeepsEveryLineAndEveryLink)
{
    CaseDesk cases;
    const qint64 id = cases.investigated();
    demand(cases.link(u"chen"_s, id, u"payment"_s, cases.payment));
    for (const char* change :
        {"update book.case_entry set text = 'x'", "delete from book.case_entry",
            "truncate book.case_entry", "update book.case_link set target_id = 1",
            "delete from book.case_link", "update book.confidential_record set content = '[]'",
            "delete from book.confidential_record"})
        EXPECT_NE(refusal(cases.desk.owner(), change), QString()) << change;
}

TEST(Case, ThatRestrictsLeavesAScheduledReviewAndAnotherPersonLiftsIt)
{
    for (const QString& outcome : {u"restrict"_s, u"exit"_s}) {
        CaseDesk cases;
        const qint64 id = cases.proposed(outcome);
        demand(cases.decide(u"vera"_s, id));
        EXPECT_EQ(cases.status(), u"suspended"_s);
        const QJsonObject file =
            demand(cases.desk.read(u"sana"_s, u"desk.client_file"_s, {{u"p_id"_s, cases.client}}));
        EXPECT_EQ(file.value(u"restriction"_s).toObject().value(u"why"_s), u"scheduled_review"_s);
        EXPECT_EQ(
            cases.desk.text(u"select book.kyc_gate($1, 'withdraw') ->> 'why'"_s, {cases.client}),
            u"client_suspended"_s);
        EXPECT_EQ(
            cases.desk.text(
                u"select book.check_account_state(p) ->> 'level' from book.payment p where id = $1"_s,
                {cases.payment}),
            u"stop"_s);
        const auto lift = [&](const QString& login) {
            return codeOf(cases.desk.command(login, u"desk.lift_restriction"_s,
                {{u"p_client_id"_s, cases.client},
                    {u"p_version"_s, cases.desk.clientVersion(cases.client)},
                    {u"p_text"_s, u"Reviewed"_s}}));
        };
        EXPECT_EQ(lift(u"vera"_s), u"PU004"_s);
        EXPECT_EQ(lift(u"mara"_s), u"42501"_s);
        EXPECT_EQ(lift(u"olga"_s), QString());
        EXPECT_EQ(cases.status(), u"active"_s);
        EXPECT_EQ(lift(u"chen"_s), u"PU003"_s);
    }
}

TEST(Case, OfTwoFilesThatAreMergedIsOneAndComesApartAgain)
{
    CaseDesk cases;
    auto& desk = cases.desk;
    const auto other = desk.person({{u"email"_s, u"again@example.org"_s}});
    const qint64 kept = demand(cases.open()).id;
    const qint64 joined = demand(cases.open(u"olga"_s, u"aml"_s, other.client)).id;
    const qint64 moved = demand(cases.open(u"olga"_s, u"fraud"_s, other.client)).id;
    demand(cases.link(u"olga"_s, joined, u"application"_s, other.application));
    const auto merge = [&](bool whether) {
        demand(desk.owner().execute(
            u"update book.client set merged_into = case when $2 then $1::bigint end, status = case when $2 then 'closed' else 'prospect' end where id = $3"_s,
            {cases.client, whether, other.client}));
    };
    merge(true);
    EXPECT_EQ(cases.state(joined), u"joined"_s);
    EXPECT_EQ(cases.state(moved), u"open"_s);
    EXPECT_EQ(cases.list(cases.client).value(u"cases"_s).toArray().size(), 3);
    EXPECT_EQ(cases.get(kept).value(u"list"_s).toArray().size(), 1) << "what it named";
    EXPECT_EQ(codeOf(cases.open(u"olga"_s, u"fraud"_s)), u"PU003"_s);
    EXPECT_EQ(codeOf(cases.open(u"olga"_s, u"fraud"_s, other.client)), u"PU003"_s);
    EXPECT_EQ(codeOf(cases.add(u"olga"_s, joined, u"x"_s)), u"PU003"_s);
    merge(false);
    EXPECT_EQ(cases.state(joined), u"investigating"_s);
    EXPECT_EQ(cases.list(cases.client).value(u"cases"_s).toArray().size(), 1);
    EXPECT_EQ(cases.list(other.client).value(u"cases"_s).toArray().size(), 2);
}

TEST(Case, IsTheSameForASecondCallWithTheKey)
{
    CaseDesk cases;
    const QList<office::Argument> arguments{{u"p_key"_s, office::newCommandKey()},
        {u"p_client_id"_s, cases.client}, {u"p_kind"_s, u"aml"_s}, {u"p_title"_s, u"A"_s},
        {u"p_text"_s, u"B"_s}};
    const auto first = demand(cases.desk.as(u"chen"_s).command({u"desk.open_case"_s, arguments}));
    const auto second = demand(cases.desk.as(u"chen"_s).command({u"desk.open_case"_s, arguments}));
    EXPECT_EQ(second.id, first.id);
    EXPECT_TRUE(second.replayed);
    EXPECT_EQ(cases.desk.number(u"select count(*) from book.case_file"_s), 1);
}

TEST(Restriction, IsPlacedByOneAndLiftedByAnother)
{
    CaseDesk cases;
    const auto call = [&](const QString& login, const QString& function) {
        return codeOf(cases.desk.command(login, function,
            {{u"p_client_id"_s, cases.client},
                {u"p_version"_s, cases.desk.clientVersion(cases.client)},
                {u"p_text"_s, u"Papers are looked at"_s}}));
    };
    EXPECT_EQ(call(u"sana"_s, u"desk.restrict_client"_s), u"42501"_s);
    EXPECT_EQ(call(u"chen"_s, u"desk.restrict_client"_s), QString());
    EXPECT_EQ(cases.status(), u"suspended"_s);
    EXPECT_EQ(call(u"olga"_s, u"desk.restrict_client"_s), u"PU003"_s);
    EXPECT_EQ(call(u"chen"_s, u"desk.lift_restriction"_s), u"PU004"_s);
    EXPECT_EQ(call(u"olga"_s, u"desk.lift_restriction"_s), QString());
    EXPECT_EQ(cases.status(), u"active"_s);
}
