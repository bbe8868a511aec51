// Two files of one client become one and come apart again; who may not, and when not.

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

/// Two files of one client, the applications withdrawn: an older one with a destination, a later one with documents,
/// a note, a tag and an account with its ledger account.
class TwoFiles
{
public:
    TwoFiles()
    {
        const auto a = desk.person();
        const auto b = desk.person({{u"email"_s, u"again@example.org"_s}});
        one = a.client;
        other = b.client;
        for (const auto& applicant : {a, b})
            demand(desk.command(u"sana"_s, u"desk.withdraw_application"_s,
                {{u"p_id"_s, applicant.application},
                    {u"p_version"_s, desk.applicationVersion(applicant.application)},
                    {u"p_reason"_s, u"entered_twice"_s}}));
        demand(desk.upload(u"sana"_s, one, u"passport"_s, ReviewDesk::passportFacts()));
        demand(desk.upload(u"sana"_s, other, u"passport"_s, ReviewDesk::passportFacts()));
        demand(desk.command(u"sana"_s, u"desk.add_note"_s,
            {{u"p_client_id"_s, other}, {u"p_text"_s, u"Rang twice"_s}}));
        demand(desk.owner().execute(
            u"with d as (insert into book.destination (client_id, method, detail, masked, holder) values "
            "($1, 'sepa', 'DE02120300000000202051', 'x', 'x'), ($2, 'sepa', 'DE02120300000000202051', 'x', 'x'), "
            "($2, 'sepa', 'DE02500105170137075030', 'x', 'x')), "
            "t as (insert into book.client_tag (client_id, tag) values ($2, 'vip')) "
            "insert into book.ledger_account (role, currency, client_id, client_money, normal_side) "
            "values ('client_wallet', 'EUR', $2, true, 'credit')"_s,
            {one, other}));
        pair = desk.number(u"select id from book.duplicate_pair where client_id = $1 and other_id = $2"_s,
            {one, other});
    }

    QJsonObject preview(const QString& login = u"chen"_s)
    {
        return demand(desk.read(login, u"desk.merge_preview"_s,
            {{u"p_pair_id"_s, pair}, {u"p_survivor_id"_s, one}}));
    }

    Result<office::Outcome> propose(const QString& login, const QString& digest)
    {
        return desk.command(login, u"desk.propose_merge"_s,
            {{u"p_pair_id"_s, pair},
                {u"p_version"_s,
                    desk.number(u"select version from book.duplicate_pair where id = $1"_s, {pair})},
                {u"p_survivor_id"_s, one}, {u"p_digest"_s, digest},
                {u"p_text"_s, u"One passport"_s}});
    }

    qint64 merge() { return desk.number(u"select max(id) from book.client_merge"_s); }
    int version()
    {
        return int(desk.number(u"select version from book.client_merge order by id desc limit 1"_s));
    }

    Result<office::Outcome> decide(const QString& login, const QString& decision = u"agree"_s)
    {
        return desk.command(login, u"desk.decide_merge"_s,
            {{u"p_id"_s, merge()}, {u"p_version"_s, version()}, {u"p_decision"_s, decision}});
    }

    Result<office::Outcome> takeBack(const QString& login)
    {
        return desk.command(login, u"desk.propose_undo_merge"_s,
            {{u"p_id"_s, merge()}, {u"p_version"_s, version()}, {u"p_text"_s, u"Two people"_s}});
    }

    void mergeThem()
    {
        demand(propose(u"chen"_s, preview().value(u"digest"_s).toString()));
        demand(decide(u"olga"_s));
    }

    /// All that a merge may change, as text.
    QString state()
    {
        return desk.text(
            u"select jsonb_build_array("
            "(select jsonb_agg(to_jsonb(x) - 'version' order by x.id) from book.client x), "
            "(select jsonb_agg(to_jsonb(x) order by x.id) from book.client_document x), (select jsonb_agg(to_jsonb(x) order by x.id) from book.client_field x), "
            "(select jsonb_agg(to_jsonb(x) order by x.id) from book.destination x), (select jsonb_agg(to_jsonb(x) order by x.id) from book.client_note x), "
            "(select jsonb_agg(to_jsonb(x) order by x.client_id, x.tag) from book.client_tag x), (select jsonb_agg(to_jsonb(x) order by x.id) from book.ledger_account x), "
            "(select jsonb_agg(to_jsonb(x) - 'version' order by x.id) from book.duplicate_pair x))::text"_s);
    }

    ReviewDesk desk;
    qint64 one = 0;
    qint64 other = 0;
    qint64 pair = 0;
};

} // namespace

TEST(Merge, TakesTwoPeopleMovesWhatIsTheClientsAndComesApartExactly)
{
    TwoFiles files;
    auto& desk = files.desk;
    const QString before = files.state();
    const QJsonObject preview = files.preview();
    EXPECT_EQ(preview.value(u"blocks"_s).toArray(), QJsonArray());
    EXPECT_EQ(preview.value(u"moves"_s).toObject().value(u"destination"_s).toInt(), 1);
    demand(files.propose(u"chen"_s, preview.value(u"digest"_s).toString()));
    EXPECT_EQ(files.state(), before);
    const auto alone = files.decide(u"chen"_s);
    ASSERT_FALSE(alone.has_value());
    EXPECT_EQ(alone.error().code, ErrorCode::FourEyes);
    demand(files.decide(u"vera"_s));
    EXPECT_EQ(desk.text(u"select status || ' ' || merged_into from book.client where id = $1"_s, {files.other}),
        u"closed %1"_s.arg(files.one));
    EXPECT_EQ(desk.number(u"select count(*) from book.client_document where client_id = $1"_s, {files.one}), 2);
    EXPECT_EQ(desk.number(u"select count(*) from book.client_note where client_id = $1"_s, {files.one}), 1);
    EXPECT_EQ(desk.number(u"select count(*) from book.ledger_account where client_id = $1"_s, {files.one}), 1);
    // The number of the closed file finds the one that goes on, which is screened and reviewed again.
    EXPECT_EQ(desk.number(u"select book.find_clients($1, null, 10)"_s, {QString::number(files.other)}), files.one);
    EXPECT_EQ(desk.number(u"select count(*) from book.application where client_id = $1 and state = 'in_review'"_s, {files.one}), 1);
    // Nothing more is written to the closed file.
    const auto note = desk.command(u"sana"_s, u"desk.add_note"_s,
        {{u"p_client_id"_s, files.other}, {u"p_text"_s, u"Late"_s}});
    ASSERT_FALSE(note.has_value());
    EXPECT_EQ(note.error().args.value(u"what"_s).toString(), u"merged"_s);

    demand(files.takeBack(u"olga"_s));
    const auto own = files.decide(u"olga"_s);
    ASSERT_FALSE(own.has_value());
    EXPECT_EQ(own.error().code, ErrorCode::FourEyes);
    demand(files.decide(u"chen"_s));
    EXPECT_EQ(files.state(), before);
}

TEST(Merge, TheWorseOfBothHoldsUntilSomebodyReviews)
{
    TwoFiles files;
    auto& desk = files.desk;
    demand(desk.owner().execute(u"update book.client set kyc_state = 'approved', kyc_level = 3, risk_score = 10 where id = $1"_s, {files.one}));
    demand(desk.owner().execute(u"update book.client set kyc_state = 'approved', kyc_level = 1, risk_score = 70 where id = $1"_s, {files.other}));
    files.mergeThem();
    EXPECT_EQ(desk.text(u"select kyc_state || ' ' || kyc_level || ' ' || (risk_score >= 70) from book.client where id = $1"_s, {files.one}),
        u"approved 1 true"_s);
}

TEST(Merge, IsRefusedWhileSomethingForbidsItAndWhenItMoved)
{
    TwoFiles files;
    auto& desk = files.desk;
    const QString seen = files.preview().value(u"digest"_s).toString();
    demand(desk.setFields(u"sana"_s, files.one, {{u"city"_s, u"Bonn"_s}, {u"phone"_s, u"+49 30 9999999"_s}}));
    const auto moved = files.propose(u"chen"_s, seen);
    ASSERT_FALSE(moved.has_value());
    EXPECT_EQ(moved.error().code, ErrorCode::Stale);
    demand(files.propose(u"chen"_s, files.preview().value(u"digest"_s).toString()));
    demand(desk.command(u"sana"_s, u"desk.add_note"_s,
        {{u"p_client_id"_s, files.other}, {u"p_text"_s, u"Once more"_s}}));
    const auto later = files.decide(u"olga"_s);
    ASSERT_FALSE(later.has_value());
    EXPECT_EQ(later.error().code, ErrorCode::Stale);
    demand(files.decide(u"olga"_s, u"refuse"_s));
    demand(desk.owner().execute(u"update book.client set risk_score = 90 where id = $1"_s, {files.other}));
    const auto blocked = files.propose(u"chen"_s, files.preview().value(u"digest"_s).toString());
    ASSERT_FALSE(blocked.has_value());
    EXPECT_EQ(blocked.error().args.value(u"blocks"_s).toArray(), QJsonArray{u"prohibited"_s});
}

TEST(Merge, IsNotTakenBackTooLateOrWhenWhatMovedWentOn)
{
    TwoFiles files;
    auto& desk = files.desk;
    files.mergeThem();
    const auto blocks = [&] {
        const auto answer = files.takeBack(u"chen"_s);
        return answer ? QJsonArray{u"none"_s} : answer.error().args.value(u"blocks"_s).toArray();
    };
    demand(desk.owner().execute(u"update book.client_merge set decided_at = decided_at - interval '31 days'"_s));
    EXPECT_TRUE(blocks().contains(u"too_late"_s));
    demand(desk.owner().execute(u"update book.client_merge set decided_at = decided_at + interval '31 days'"_s));
    const qint64 document = desk.number(
        u"select key::bigint from book.client_merge_item where what = 'client_document' limit 1"_s);
    demand(desk.review(u"chen"_s, document, u"reject"_s, u"unreadable"_s));
    EXPECT_TRUE(blocks().contains(u"document"_s));
}

TEST(Merge, IsNotForThoseWhoMayNot)
{
    TwoFiles files;
    auto& desk = files.desk;
    const QString digest = files.preview().value(u"digest"_s).toString();
    for (const QString& login : {u"sana"_s, u"mara"_s, u"peter"_s, u"omar"_s, u"adam"_s, u"vera"_s})
        EXPECT_FALSE(files.propose(login, digest).has_value()) << login.toStdString();
    demand(files.propose(u"chen"_s, digest));
    EXPECT_FALSE(files.propose(u"chen"_s, digest).has_value());
    for (const QString& login : {u"sana"_s, u"mara"_s, u"peter"_s, u"omar"_s, u"adam"_s})
        EXPECT_FALSE(files.decide(login).has_value()) << login.toStdString();
    // Olga is given the clients of one partner only; these have none.
    demand(desk.owner().execute(u"update policy.staff set scoped = true where login = 'olga'"_s));
    const auto outside = files.decide(u"olga"_s);
    ASSERT_FALSE(outside.has_value());
    EXPECT_EQ(outside.error().code, ErrorCode::NotFound);
    demand(files.decide(u"vera"_s));
    EXPECT_FALSE(files.decide(u"vera"_s).has_value());
    for (const QString& login : {u"sana"_s, u"mara"_s, u"vera"_s})
        EXPECT_FALSE(files.takeBack(login).has_value()) << login.toStdString();
}
