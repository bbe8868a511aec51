// Two files of one client become one and come apart again; who may not, and when not.

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/twofiles.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

/// An account, money and a place to be paid to in the file that will be closed.
void enrich(TwoFiles& files)
{
    demand(files.desk.owner().execute(
        u"with s as (insert into book.trading_server (name, platform, host, port, manager_login, "
        u"secret_name) "
        "values ('Live', 'mt5', 'x', 443, 1, 'x') returning id), "
        "a as (insert into book.trading_account (client_id, server_id, login, group_name, "
        "currency) select $1, s.id, 7001, 'real', 'EUR' from s), "
        "d as (insert into book.destination (client_id, method, detail, masked, holder) values "
        "($1, 'sepa', 'DE02120300000000202051', 'DE02 2051', (select c.full_name from book.client "
        "c "
        "where c.id = $1))), "
        "t as (insert into book.client_tag (client_id, tag) values ($1, 'vip')) "
        "insert into book.client_note (client_id, text) values ($1, 'Rang twice')"_s,
        {files.other.client}));
}

/// A payment of the file that enrich() gave an account and a place to be paid to, in this state.
void pay(TwoFiles& files, const QString& kind, const QString& reference, const QString& state)
{
    demand(files.desk.owner().execute(
        u"insert into book.payment (kind, reference, client_id, method, trading_account_id, "
        u"destination_id, amount_minor, currency, state, content_hash, reference_minor, "
        u"band_minor, requested_by) "
        "select $2, $3, $1, 'sepa', a.id, d.id, 100, 'EUR', $4, repeat('0', 64), 100, 100, 'sana' "
        "from book.trading_account a join book.destination d using (client_id) where a.client_id = $1"_s,
        {files.other.client, kind, reference, state}));
}

QString refusedWith(const Result<office::Outcome>& answer)
{
    return answer ? QString()
                  : answer.error().args.value(u"what"_s).toString() + u' '
            + answer.error().args.value(u"code"_s).toString();
}

} // namespace

TEST(Merge, DoesNotCallDifferentWhatIsOnlyWrittenInAnotherWay)
{
    TwoFiles files;
    const auto same = [&files](const char* code, const char* one, const char* other) {
        return files.desk.number(u"select book.is_same_value($1, $2::jsonb, $3::jsonb)::int"_s,
                   {QString::fromLatin1(code), QString::fromLatin1(one),
                       QString::fromLatin1(other)})
            == 1;
    };
    EXPECT_TRUE(same("phone", R"("+371 29 551122")", R"("00371 29551122")"));
    EXPECT_FALSE(same("phone", R"("+371 29 551122")", R"("+371 29 551123")"));
    EXPECT_FALSE(same("phone", R"("112")", R"("112 ")")) << "too short to say";
    EXPECT_TRUE(same("email", R"("Eka@Example.com")", R"("eka@example.com")"));
    EXPECT_FALSE(same("street", R"("Main Road")", R"("main road")"));
    EXPECT_FALSE(same("phone", R"("+371 29 551122")", "null"));
}

TEST(Merge, TakesTwoPeopleClosesOneFileAndComesApartExactly)
{
    TwoFiles files;
    auto& desk = files.desk;
    enrich(files);
    const QString before = files.rows();
    const QJsonObject preview = files.preview();
    EXPECT_EQ(preview.value(u"blocks"_s), QJsonArray());
    EXPECT_EQ(preview.value(u"contradictions"_s), QJsonArray());
    EXPECT_EQ(preview.value(u"closed"_s).toObject().value(u"accounts"_s), QJsonArray{7001});
    for (const QJsonValue field : preview.value(u"fields"_s).toArray()) {
        const QJsonObject row = field.toObject();
        EXPECT_EQ(row.value(u"differs"_s).toBool(), row.value(u"code"_s) == u"email"_s);
    }
    demand(files.propose(u"chen"_s));
    EXPECT_EQ(files.rows(), before);
    const auto alone = files.decide(u"chen"_s);
    ASSERT_FALSE(alone.has_value());
    EXPECT_EQ(alone.error().code, ErrorCode::FourEyes);
    EXPECT_EQ(files.rows(), before);
    demand(files.decide(u"olga"_s));
    EXPECT_EQ(desk.text(u"select status || ' ' || merged_into from book.client where id = $1"_s,
                  {files.other.client}),
        u"closed %1"_s.arg(files.one.client));
    // Nothing is asked of the one that goes on, and its file reads both.
    EXPECT_EQ(desk.level(files.one, u"duplicates"_s), u"clear"_s);
    EXPECT_EQ(desk.file(files.one).value(u"duplicates"_s).toArray(), QJsonArray());
    const QJsonObject file =
        demand(desk.read(u"chen"_s, u"desk.client_file"_s, {{u"p_id"_s, files.one.client}}));
    for (const QString& list : {u"accounts"_s, u"destinations"_s, u"notes"_s, u"merges"_s})
        EXPECT_EQ(file.value(list).toArray().size(), 1) << qPrintable(list);
    const QJsonObject closed =
        demand(desk.read(u"sana"_s, u"desk.client_file"_s, {{u"p_id"_s, files.other.client}}));
    const QJsonObject banner = closed.value(u"merges"_s).toArray().at(0).toObject();
    EXPECT_EQ(banner.value(u"survivor"_s).toInteger(), files.one.client);
    EXPECT_FALSE(banner.contains(u"text"_s));

    demand(files.takeBack(u"olga"_s));
    const auto own = files.decide(u"olga"_s);
    ASSERT_FALSE(own.has_value());
    EXPECT_EQ(own.error().code, ErrorCode::FourEyes);
    demand(files.decide(u"chen"_s));
    EXPECT_EQ(files.rows(), before);
}

TEST(Merge, LeavesLevelAndRiskAndHasAContradictionReviewed)
{
    TwoFiles files({{u"pep"_s, u"current"_s}, {u"nationalities"_s, QJsonArray{u"FR"_s}}});
    auto& desk = files.desk;
    desk.screen(files.other.client, {ReviewDesk::hit(u"sanction"_s, u"strong"_s)});
    EXPECT_EQ(TwoFiles::blocks(files.propose(u"chen"_s)), QStringList{u"hit"_s});
    demand(desk.command(u"chen"_s, u"desk.decide_hit"_s,
        {{u"p_id"_s, desk.number(u"select max(id) from book.screening_hit"_s)}, {u"p_version"_s, 1},
            {u"p_outcome"_s, u"confirmed"_s}, {u"p_reason"_s, u"same_person"_s},
            {u"p_text"_s, u"the same"_s}}));
    demand(desk.owner().execute(
        u"update book.client set kyc_state = 'approved', kyc_level = case id when $1 then 2 else 3 "
        u"end, status = 'active', "
        "risk_score = case id when $1 then 10 else 70 end, birth_date = birth_date + case id when $1 then 0 else 1 end where id in ($1, $2)"_s,
        {files.one.client, files.other.client}));
    demand(desk.owner().execute(
        u"update book.application set state = 'withdrawn' where client_id in ($1, $2)"_s,
        {files.one.client, files.other.client}));
    EXPECT_EQ(files.preview().value(u"contradictions"_s),
        (QJsonArray{
            u"birth_date"_s, u"confirmed_hit"_s, u"exposed"_s, u"nationality"_s, u"riskier"_s}));
    const auto rated = [&] {
        return desk.text(
            u"select kyc_state || ' ' || kyc_level || ' ' || risk_score || ' ' || book.group_risk(id) from book.client where id = $1"_s,
            {files.one.client});
    };
    const auto review = [&] {
        return desk.text(
            u"select kind || ' ' || cause || ' ' || state from book.application where client_id = $1 order by id desc limit 1"_s,
            {files.one.client});
    };
    files.merge();
    EXPECT_EQ(rated(), u"approved 2 10 70"_s);
    EXPECT_EQ(review(), u"review merged_file in_review"_s);
    const ReviewDesk::Applicant again{
        files.one.client, desk.number(u"select max(id) from book.application"_s)};
    EXPECT_EQ(desk.level(again, u"sanctions"_s), u"stop"_s);
    EXPECT_EQ(desk.level(again, u"exposed"_s), u"look"_s);
    demand(files.takeBack(u"chen"_s));
    demand(files.decide(u"olga"_s));
    EXPECT_EQ(rated(), u"approved 2 10 10"_s);
    EXPECT_EQ(review(), u"review merged_file withdrawn"_s);
}

TEST(Merge, IsRefusedNamingWhatToFinishFirst)
{
    TwoFiles files;
    auto& desk = files.desk;
    enrich(files);
    pay(files, u"deposit"_s, u"D-77"_s, u"announced"_s);
    EXPECT_EQ(TwoFiles::blocks(files.propose(u"chen"_s)), QStringList{u"payment D-77"_s});
    demand(desk.owner().execute(u"update book.payment set state = 'cancelled'"_s));
    demand(desk.owner().execute(
        u"with l as (insert into book.ledger_account (role, currency, client_id, client_money, "
        u"normal_side) values ('client_wallet', 'EUR', $1, true, 'credit') returning id) "
        "insert into book.hold (account_id, currency, amount_minor, purpose, business_ref) select id, 'EUR', 5, 'other', 'H-9' from l"_s,
        {files.other.client}));
    EXPECT_EQ(TwoFiles::blocks(files.propose(u"chen"_s)), QStringList{u"hold H-9"_s});
    demand(desk.owner().execute(
        u"insert into book.hold_resolution (hold_id, outcome, posted_minor) select id, 'voided', 0 from book.hold"_s));
    demand(desk.owner().execute(u"update book.application set state = 'in_review' where id = $1"_s,
        {files.other.application}));
    EXPECT_EQ(TwoFiles::blocks(files.propose(u"chen"_s)),
        QStringList{u"application A-%1"_s.arg(files.other.application)});
    demand(desk.owner().execute(u"update book.application set state = 'withdrawn' where id = $1"_s,
        {files.other.application}));
    const auto standing = [&](const QString& one, const QString& other) {
        demand(desk.owner().execute(
            u"update book.client set status = case id when $1 then $3 else $4 end where id in ($1, $2)"_s,
            {files.one.client, files.other.client, one, other}));
        return TwoFiles::blocks(files.propose(u"chen"_s));
    };
    EXPECT_EQ(standing(u"active"_s, u"suspended"_s),
        QStringList{u"suspended C-%1"_s.arg(files.other.client)});
    EXPECT_EQ(
        standing(u"closed"_s, u"active"_s), QStringList{u"closed C-%1"_s.arg(files.one.client)});
    EXPECT_EQ(standing(u"active"_s, u"active"_s), QStringList{u"none"_s});
    EXPECT_EQ(TwoFiles::blocks(files.propose(u"olga"_s)),
        QStringList{u"merge C-%1"_s.arg(files.one.client)});
}

TEST(Merge, IsVoidWhenEitherFileChanged)
{
    TwoFiles files;
    auto& desk = files.desk;
    const QString seen = files.preview().value(u"digest"_s).toString();
    demand(desk.setFields(u"sana"_s, files.one.client, {{u"city"_s, u"Kassel"_s}}));
    const auto moved = files.propose(u"chen"_s, seen);
    ASSERT_FALSE(moved.has_value());
    EXPECT_EQ(moved.error().code, ErrorCode::Stale);
    demand(files.propose(u"chen"_s));
    demand(desk.command(u"sana"_s, u"desk.add_note"_s,
        {{u"p_client_id"_s, files.other.client}, {u"p_text"_s, u"Once more"_s}}));
    const auto later = files.decide(u"olga"_s);
    ASSERT_FALSE(later.has_value());
    EXPECT_EQ(later.error().code, ErrorCode::Stale);
    // Whoever proposed it may take it back and propose anew.
    demand(files.decide(u"chen"_s, u"refuse"_s));
    files.merge();
}

TEST(Merge, LeavesAFileThatNamesTheOneThatGoesOn)
{
    TwoFiles files;
    auto& desk = files.desk;
    enrich(files);
    demand(desk.owner().execute(
        u"update book.client set import_source = 'old', import_ref = '7' where id = $1"_s,
        {files.other.client}));
    files.merge();
    const QString names = u"merged C-%1"_s.arg(files.one.client);
    const qint64 closed = files.other.client;
    EXPECT_EQ(refusedWith(desk.command(u"sana"_s, u"desk.add_note"_s,
                  {{u"p_client_id"_s, closed}, {u"p_text"_s, u"Late"_s}})),
        names);
    EXPECT_EQ(refusedWith(desk.setFields(u"sana"_s, closed, {{u"city"_s, u"Kassel"_s}})), names);
    EXPECT_EQ(refusedWith(desk.upload(u"sana"_s, closed, u"payslip"_s)), names);
    EXPECT_EQ(
        refusedWith(desk.command(u"sana"_s, u"desk.start_application"_s,
            {{u"p_client_id"_s, closed}, {u"p_kind"_s, u"review"_s}, {u"p_cause"_s, u"upgrade"_s},
                {u"p_level"_s, 2}, {u"p_jurisdiction"_s, u"DE"_s}})),
        names);
    EXPECT_EQ(refusedWith(desk.command(u"sana"_s, u"desk.register_destination"_s,
                  {{u"p_client_id"_s, closed}, {u"p_kind"_s, u"sepa"_s},
                      {u"p_detail"_s, u"DE02500105170137075030"_s}, {u"p_holder"_s, u"x"_s},
                      {u"p_bank"_s, u"x"_s}})),
        names);
    EXPECT_EQ(
        value(desk.as(u"omar"_s),
            u"select desk.import_clients(gen_random_uuid(), 'old', '[{\"ref\": \"7\", \"name\": \"Somebody\"}]') #>> '{rows,0,code}'"_s),
        u"merged into C-%1"_s.arg(files.one.client));
    EXPECT_EQ(refusal(desk.as(u"olga"_s), "select book.refuse_if_merged(1)"), u"42501"_s);
}

TEST(Merge, IsNotTakenBackWhenMoneyLeftAReviewWasDecidedOrTooLate)
{
    TwoFiles files;
    auto& desk = files.desk;
    enrich(files);
    files.merge();
    pay(files, u"deposit"_s, u"D-1"_s, u"settled"_s);
    pay(files, u"withdrawal"_s, u"W-1"_s, u"rejected"_s);
    demand(files.takeBack(u"chen"_s));
    pay(files, u"withdrawal"_s, u"W-5"_s, u"awaiting_approval"_s);
    EXPECT_EQ(TwoFiles::blocks(files.decide(u"olga"_s)), QStringList{u"payment W-5"_s});
    demand(files.decide(u"olga"_s, u"refuse"_s));
    EXPECT_EQ(TwoFiles::blocks(files.takeBack(u"chen"_s)), QStringList{u"payment W-5"_s});
    demand(desk.owner().execute(
        u"update book.payment set state = 'cancelled' where reference = 'W-5'"_s));
    demand(desk.owner().execute(
        u"update book.application set decided_at = clock_timestamp() where id = $1"_s,
        {files.one.application}));
    EXPECT_EQ(TwoFiles::blocks(files.takeBack(u"chen"_s)),
        QStringList{u"review A-%1"_s.arg(files.one.application)});
    demand(desk.owner().execute(u"update book.application set decided_at = null"_s));
    demand(desk.owner().execute(
        u"update book.client_merge set decided_at = decided_at - interval '31 days'"_s));
    EXPECT_EQ(TwoFiles::blocks(files.takeBack(u"chen"_s)), QStringList{u"too_late 30"_s});
}

TEST(Merge, IsNotForThoseWhoMayNot)
{
    TwoFiles files;
    auto& desk = files.desk;
    const QString digest = files.preview().value(u"digest"_s).toString();
    const QStringList others{u"sana"_s, u"mara"_s, u"peter"_s, u"omar"_s, u"adam"_s};
    for (const QString& login : others) {
        EXPECT_FALSE(files.propose(login, digest).has_value()) << login.toStdString();
        EXPECT_EQ(refusal(desk.as(login), "select desk.list_merges()"), u"42501"_s);
        EXPECT_EQ(refusal(desk.as(login),
                      u"select desk.merge_preview(%1, %2)"_s.arg(files.pair)
                          .arg(files.one.client)
                          .toUtf8()),
            u"42501"_s);
    }
    demand(files.propose(u"chen"_s, digest));
    for (const QString& login : others)
        EXPECT_FALSE(files.decide(login).has_value()) << login.toStdString();
    // Olga is given the clients of one partner only; these have none.
    demand(desk.owner().execute(u"update policy.staff set scoped = true where login = 'olga'"_s));
    const auto outside = files.decide(u"olga"_s);
    ASSERT_FALSE(outside.has_value());
    EXPECT_EQ(outside.error().code, ErrorCode::NotFound);
    demand(files.decide(u"vera"_s));
    EXPECT_FALSE(files.decide(u"vera"_s).has_value());
    for (const QString& login : others)
        EXPECT_FALSE(files.takeBack(login).has_value()) << login.toStdString();
}

TEST(Duplicates, SaidToBeTwoPeopleAreAskedAboutAgainWhenAFileSaysSomethingElse)
{
    TwoFiles files;
    auto& desk = files.desk;
    const auto state = [&] {
        return desk.text(u"select state from book.duplicate_pair where id = $1"_s, {files.pair});
    };
    const auto decide = [&](const QString& decision) {
        return desk.command(u"chen"_s, u"desk.decide_duplicate"_s,
            {{u"p_id"_s, files.pair},
                {u"p_version"_s,
                    desk.number(
                        u"select version from book.duplicate_pair where id = $1"_s, {files.pair})},
                {u"p_decision"_s, decision}, {u"p_text"_s, u"Brothers"_s}});
    };
    demand(decide(u"different"_s));
    const auto merge = files.propose(u"olga"_s);
    ASSERT_FALSE(merge.has_value());
    EXPECT_EQ(refusedWith(merge), u"duplicate "_s);
    // What is no part of the comparison changes nothing.
    demand(desk.setFields(u"sana"_s, files.other.client, {{u"city"_s, u"Kassel"_s}}));
    EXPECT_EQ(state(), u"different"_s);
    demand(desk.setFields(u"sana"_s, files.other.client, {{u"email"_s, u"third@example.org"_s}}));
    EXPECT_EQ(state(), u"open"_s);
    demand(decide(u"different"_s));
    demand(desk.upload(u"sana"_s, files.one.client, u"payslip"_s));
    EXPECT_EQ(state(), u"open"_s);
    // No other word on the two while a merge is on its way.
    demand(files.propose(u"olga"_s));
    EXPECT_EQ(refusedWith(decide(u"different"_s)), u"merge_open "_s);
}
