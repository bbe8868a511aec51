// Letters on their way out, as the mail service claims and reports them, and as people see them.

#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

class Letters : public ::testing::Test
{
protected:
    struct Claimed {
        qint64 id = 0;
        int claim = 0;
        QString address;
        QString subject;
    };

    void SetUp() override { applicant = ask(); }

    /// A letter to another applicant.
    ReviewDesk::Applicant ask()
    {
        const auto one = desk.person({{u"email"_s, u"klara@client.example"_s}});
        desk.submit(one);
        demand(desk.command(u"chen"_s, u"desk.request_from_client"_s,
            {{u"p_id"_s, one.application},
                {u"p_version"_s, desk.applicationVersion(one.application)},
                {u"p_reason"_s, u"document_again"_s}, {u"p_text"_s, QVariant()}}));
        return one;
    }
    std::vector<Claimed> claim(int most = 10, int seconds = 60)
    {
        const office::Table table = demand(
            desk.as(u"purser_mail"_s)
                .call(
                    {u"link.claim_letters"_s, {{u"p_limit"_s, most}, {u"p_seconds"_s, seconds}}}));
        std::vector<Claimed> claimed;
        for (int i = 0; i < table.rowCount(); ++i) {
            const office::RowView row = table.row(i);
            claimed.push_back({row.integer(u"id"_s), static_cast<int>(row.integer(u"claim"_s)),
                row.text(u"address"_s), row.text(u"subject"_s)});
        }
        return claimed;
    }
    QString finish(const Claimed& letter, const QString& outcome, const QVariant& problem = {},
        const QVariant& code = {})
    {
        return demand(desk.as(u"purser_mail"_s)
                          .call({u"link.finish_letter"_s,
                              {{u"p_id"_s, letter.id}, {u"p_claim"_s, letter.claim},
                                  {u"p_outcome"_s, outcome}, {u"p_problem"_s, problem},
                                  {u"p_code"_s, code}}}))
            .row(0)
            .text(0);
    }
    Result<office::Outcome> again(const QString& login, qint64 id, int version,
        const QString& reason = u"The address was mended."_s)
    {
        return desk.command(login, u"desk.send_letter_again"_s,
            {{u"p_id"_s, id}, {u"p_version"_s, version}, {u"p_reason"_s, reason}});
    }
    QString letter(const QString& columns)
    {
        return desk.text(
            u"select concat_ws(' ', %1) from book.client_mail where client_id = $1"_s.arg(columns),
            {applicant.client});
    }
    void set(const QString& setting, int value)
    {
        desk.number(
            u"update policy.setting set value = to_jsonb($2::int) where key = $1 returning id"_s,
            {setting, value});
    }
    void passTime(const QString& span)
    {
        desk.number(u"update book.client_mail set due_at = due_at - $1::interval, fresh_from = "
                    "fresh_from - $1::interval, claimed_until = claimed_until - $1::interval "
                    "returning id"_s,
            {span});
    }

    ReviewDesk desk;
    ReviewDesk::Applicant applicant;
};

} // namespace

TEST_F(Letters, AreClaimedByOneAtATime)
{
    ask();
    const auto first = claim(1);
    const auto second = claim(10);
    ASSERT_EQ(first.size(), 1u);
    ASSERT_EQ(second.size(), 1u);
    EXPECT_NE(first[0].id, second[0].id);
    EXPECT_EQ(first[0].address, u"klara@client.example"_s);
    EXPECT_TRUE(claim().empty());
    passTime(u"61 seconds"_s);
    EXPECT_EQ(claim().size(), 2u);
}

TEST_F(Letters, OfAnEarlierClaimCountOnlyWhenTheyHaveGoneOut)
{
    const auto first = claim();
    passTime(u"61 seconds"_s);
    const auto second = claim();
    EXPECT_EQ(finish(first[0], u"refused"_s, u"recipient_refused"_s, 550), u"queued"_s);
    EXPECT_EQ(finish(first[0], u"again"_s, u"answer_lost"_s), u"queued"_s);
    EXPECT_EQ(letter(u"claimed_until is not null"_s), u"t"_s);
    EXPECT_EQ(finish(first[0], u"sent"_s), u"sent"_s);
    EXPECT_EQ(finish(second[0], u"refused"_s, u"recipient_refused"_s, 550), u"sent"_s);
    EXPECT_EQ(letter(u"state, sent_to"_s), u"sent klara@client.example"_s);
    // A claim there never was says nothing.
    ask();
    const auto third = claim();
    EXPECT_EQ(finish({third[0].id, 9, {}, {}}, u"sent"_s), u"queued"_s);
}

TEST_F(Letters, WaitLongerAfterEachAttemptAndAreGivenUp)
{
    set(u"mail.tries"_s, 3);
    set(u"mail.retry_seconds"_s, 100);
    for (const QString& wait : {u"100"_s, u"200"_s}) {
        const auto mine = claim();
        ASSERT_EQ(mine.size(), 1u);
        EXPECT_EQ(finish(mine[0], u"again"_s, u"recipient_deferred"_s, 451), u"queued"_s);
        EXPECT_EQ(
            letter(u"round(extract(epoch from due_at - clock_timestamp()) / 10) * 10"_s), wait);
        EXPECT_TRUE(claim().empty());
        passTime(wait + u" seconds"_s);
    }
    EXPECT_EQ(finish(claim()[0], u"again"_s, u"recipient_deferred"_s, 451), u"failed"_s);
    EXPECT_EQ(letter(u"state, problem, reply_code, tries"_s), u"failed recipient_deferred 451 3"_s);
    EXPECT_TRUE(claim().empty());
    EXPECT_EQ(desk.number(u"select count(*) from book.notification where kind = 'letter_failed' "
                          "and permission = 'letter.resend' and entity_id = $1"_s,
                  {applicant.client}),
        1);
    EXPECT_EQ(desk.number(u"select count(*) from audit.log where command = 'letter.failed' and "
                          "actor = 'purser_mail'"_s),
        1);
}

TEST_F(Letters, TheServerCouldNotBeAskedForAreNoAttempt)
{
    set(u"mail.tries"_s, 1);
    for (int i = 0; i < 3; ++i) {
        const auto mine = claim();
        ASSERT_EQ(mine.size(), 1u);
        EXPECT_EQ(finish(mine[0], u"unsent"_s, u"server_away"_s), u"queued"_s);
    }
    EXPECT_EQ(letter(u"state, problem, tries, claims"_s), u"queued server_away 0 3"_s);
}

TEST_F(Letters, ThatNobodyReportedAreGivenUpInTheEnd)
{
    set(u"mail.tries"_s, 2);
    for (int i = 0; i < 2; ++i) {
        EXPECT_EQ(claim().size(), 1u);
        passTime(u"61 seconds"_s);
    }
    EXPECT_TRUE(claim().empty());
    EXPECT_EQ(letter(u"state, problem"_s), u"failed no_report"_s);
}

TEST_F(Letters, TooOldOrWithoutAnAddressAreNotSent)
{
    passTime(u"8 days"_s);
    EXPECT_TRUE(claim().empty());
    EXPECT_EQ(letter(u"state, problem"_s), u"failed too_old"_s);
    applicant = ask();
    desk.number(
        u"update book.client set email = null where id = $1 returning 1"_s, {applicant.client});
    EXPECT_TRUE(claim().empty());
    EXPECT_EQ(letter(u"state, problem"_s), u"failed no_address"_s);
    // Sent again it is as young as on the first day, and goes to the address of now.
    desk.number(u"update book.client set email = 'new@client.example' where id = $1 returning 1"_s,
        {applicant.client});
    const qint64 id =
        desk.number(u"select id from book.client_mail where client_id = $1"_s, {applicant.client});
    EXPECT_EQ(demand(again(u"sana"_s, id, 2)).state, u"queued"_s);
    const auto mine = claim();
    ASSERT_EQ(mine.size(), 1u);
    EXPECT_EQ(mine[0].address, u"new@client.example"_s);
}

TEST_F(Letters, AreSentAgainOnlyByWhoMayAndForAReason)
{
    const auto mine = claim();
    const qint64 id = mine[0].id;
    EXPECT_EQ(again(u"sana"_s, id, 1).error().code, ErrorCode::WrongState);
    EXPECT_EQ(finish(mine[0], u"refused"_s, u"recipient_refused"_s, 550), u"refused"_s);
    EXPECT_EQ(again(u"sana"_s, id, 1).error().code, ErrorCode::Stale);
    EXPECT_EQ(again(u"sana"_s, id, 2, u"  "_s).error().code, ErrorCode::BadInput);
    EXPECT_EQ(
        again(u"sana"_s, id, 2, u"card 4111 1111 1111 1111"_s).error().code, ErrorCode::BadInput);
    EXPECT_EQ(again(u"sana"_s, id + 1000, 2).error().code, ErrorCode::NotFound);
    for (const QString& login : {u"mara"_s, u"omar"_s, u"adam"_s, u"vera"_s, u"peter"_s})
        EXPECT_EQ(again(login, id, 2).error().code, ErrorCode::NotPermitted) << qPrintable(login);
    // A right that was taken away holds whatever else the role may call.
    desk.number(u"update policy.role_permission set granted = false where role = 'support' and "
                "permission = 'letter.resend' returning 1"_s);
    EXPECT_EQ(again(u"sana"_s, id, 2).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(demand(again(u"chen"_s, id, 2)).state, u"queued"_s);
    EXPECT_EQ(
        desk.text(u"select string_agg(kind || ' ' || actor || coalesce(' ' || text, ''), ', ' "
                  "order by id) from book.client_mail_event where mail_id = $1"_s,
            {id}),
        u"refused purser_mail, again chen The address was mended."_s);
    EXPECT_EQ(letter(u"state, tries, problem"_s), u"queued 0"_s);
    EXPECT_EQ(refusal(*desk.office().asOwner(), "update book.client_mail_event set text = 'x'"),
        u"PU003"_s);
}

TEST_F(Letters, OfAClientOutOfScopeAreUnknown)
{
    // Whoever sees only the clients of partner 1 may not tell that this letter exists.
    desk.number(u"update policy.role_permission set granted = false, version = version + 1 where "
                "role = 'support' and permission = 'client.see_all' returning 1"_s);
    const auto mine = claim();
    finish(mine[0], u"refused"_s, u"recipient_refused"_s, 550);
    EXPECT_EQ(again(u"sana"_s, mine[0].id, 2).error().code, ErrorCode::NotFound);
    EXPECT_EQ(again(u"sana"_s, mine[0].id, 1).error().code, ErrorCode::NotFound);
}

TEST_F(Letters, AreReportedOnlyAsTheyCanEnd)
{
    const auto mine = claim();
    const QByteArray id = QByteArray::number(mine[0].id);
    auto& mail = desk.as(u"purser_mail"_s);
    for (const QByteArray& wrong :
        {QByteArray("'lost', null, null"), QByteArray("'sent', 'x_y', null"),
            QByteArray("'again', null, null"), QByteArray("'again', 'klara@client.example', null"),
            QByteArray("'refused', 'recipient_refused', 250"), QByteArray("null, null, null")})
        EXPECT_EQ(
            refusal(mail, "select link.finish_letter(" + id + ", 1, " + wrong + ")"), u"PU008"_s)
            << wrong.constData();
    EXPECT_EQ(
        refusal(mail, "select link.finish_letter(999999, 1, 'sent', null, null)"), u"PU007"_s);
    for (const QByteArray& wrong : {QByteArray("0, 60"), QByteArray("101, 60"), QByteArray("1, 0"),
             QByteArray("null, 60"), QByteArray("1, null")})
        EXPECT_EQ(refusal(mail, "select link.claim_letters(" + wrong + ")"), u"PU008"_s)
            << wrong.constData();
}

TEST_F(Letters, SayEveryReasonInEveryLanguageOfTheirTemplates)
{
    EXPECT_EQ(desk.text(u"select coalesce(string_agg(r.code || ' ' || t.language, ', '), '') from "
                        "policy.onboarding_reason r join policy.mail_template t on t.code = "
                        "'request' where r.subject = 'request' and not exists (select from "
                        "policy.reason_text x where x.subject = r.subject and x.code = r.code and "
                        "x.language = t.language)"_s),
        QString());
    EXPECT_EQ(desk.text(u"select book.reason_words('request', 'funds_evidence', 'ru')"_s),
        u"подтверждение происхождения ваших средств"_s);
    EXPECT_EQ(desk.text(u"select book.reason_words('request', 'funds_evidence', 'fi')"_s),
        u"evidence of where your money comes from"_s);
    EXPECT_EQ(refusal(*desk.office().asOwner(),
                  "select book.reason_words('request', 'no_such_reason', 'en')"),
        u"PU006"_s);
}
