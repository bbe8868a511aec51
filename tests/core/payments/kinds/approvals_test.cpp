// Approving: matrix by kind, entity, risk and channel; bulk lists; stand-ins and break-glass;
// business hours; the simulation of another matrix.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::office::Connection;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

namespace {

QJsonObject precheck(Connection& who, const QList<qint64>& ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts << QString::number(id);
    return demand(
        who.callJson({u"desk.bulk_precheck"_s, {{u"p_ids"_s, u'{' + texts.join(u',') + u'}'}}}));
}

purser::Result<purser::office::Outcome> approveMany(
    Connection& who, const QJsonArray& rows, qint64 total)
{
    QJsonArray items;
    for (const QJsonValue& row : rows)
        items.append(QJsonObject{{u"id"_s, row[u"id"_s]}, {u"version"_s, row[u"version"_s]},
            {u"revision"_s, row[u"revision"_s]}, {u"hash"_s, row[u"hash"_s]}});
    return who.command({u"desk.approve_many"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()},
            {u"p_items"_s, QString::fromUtf8(QJsonDocument(items).toJson())},
            {u"p_total_minor"_s, total}}});
}

purser::Result<purser::office::Outcome> delegate(
    Connection& who, const QString& taker, const QString& role, qint64 most, int days = 3)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return who.command({u"desk.delegate"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_taker"_s, taker}, {u"p_role"_s, role},
            {u"p_kinds"_s, u"{withdrawal}"_s}, {u"p_most_minor"_s, most},
            {u"p_from"_s, now.toString(Qt::ISODate)},
            {u"p_until"_s, now.addDays(days).toString(Qt::ISODate)},
            {u"p_reason"_s, u"holiday"_s}}});
}

} // namespace

TEST(Bulk, ApprovesWhatIsReadyAndNamesTheRest)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto joao = d.as("joao");
    QList<qint64> ids;
    for (int i = 0; i < 4; ++i)
        ids.append(demand(d.desk().submit(*sana, 10000 + i)).id);
    demand(d.desk().decide(*sana, u"desk.cancel_payment"_s, ids[1], u"client_request"_s, {}));
    const QJsonObject seen = precheck(*joao, ids);
    EXPECT_EQ(seen.value(u"ready"_s).toInt(), 3);
    EXPECT_EQ(seen[u"rows"_s][1][u"problem"_s][u"why"_s].toString(), u"state"_s);
    EXPECT_EQ(seen[u"totals"_s][0][u"total"_s][u"minor"_s].toString(), u"30005"_s);
    // One of them changes between looking and approving.
    demand(d.about(*sana, u"desk.amend_withdrawal"_s, ids[3],
        {{u"p_amount_minor"_s, 10003}, {u"p_destination_id"_s, d.desk().destination()}}));
    QJsonArray rows;
    const QJsonArray looked = seen.value(u"rows"_s).toArray();
    for (const QJsonValue& row : looked) {
        if (row[u"problem"_s].isNull())
            rows.append(row);
    }
    EXPECT_EQ(approveMany(*joao, rows, 30004).error().code, ErrorCode::Stale);
    const auto done = demand(approveMany(*joao, rows, 30005));
    EXPECT_EQ(done.detail.value(u"approved"_s).toInt(), 2);
    EXPECT_EQ(done.detail[u"rows"_s][2][u"result"_s].toString(), u"refused"_s);
    EXPECT_EQ(done.detail[u"rows"_s][2][u"code"_s].toString(), u"PU002"_s);
    EXPECT_EQ(d.state(ids[0]), u"approved"_s);
    EXPECT_EQ(d.state(ids[2]), u"approved"_s);
    EXPECT_EQ(d.state(ids[3]), u"awaiting_approval"_s);
    EXPECT_EQ(d.books().number(u"select count(*) from book.instruction"_s), 2);
}

TEST(Bulk, HasACeilingAndNeverGoesRoundACheckOrFourEyes)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto joao = d.as("joao");
    auto mara = d.as("mara");
    const qint64 mine = demand(d.desk().submit(*mara, 10000)).id;
    const qint64 stopped = demand(d.desk().submit(*sana, 20000)).id;
    d.run("update book.client set kyc_state = 'expired'");
    const QJsonArray rows = precheck(*mara, {mine, stopped}).value(u"rows"_s).toArray();
    const auto done = demand(approveMany(*mara, rows, 30000));
    EXPECT_EQ(done.detail.value(u"approved"_s).toInt(), 0);
    EXPECT_EQ(done.detail[u"rows"_s][0][u"code"_s].toString(), u"PU004"_s);
    EXPECT_EQ(done.detail[u"rows"_s][1][u"code"_s].toString(), u"PU006"_s);
    d.run("update book.client set kyc_state = 'approved'; update policy.setting set value = "
          "'25000' where key = 'bulk.most_minor'");
    EXPECT_EQ(approveMany(*joao, rows, 30000).error().code, ErrorCode::Limit);
    d.run("update policy.setting set value = '1' where key = 'bulk.most_count'");
    EXPECT_EQ(approveMany(*joao, rows, 30000).error().code, ErrorCode::BadInput);
    EXPECT_EQ(approveMany(*sana, rows, 30000).error().code, ErrorCode::NotPermitted);
}

TEST(StandIn, TakesAStepInTheScopeAndTheGiverKeepsOff)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto joao = d.as("joao");
    auto mara = d.as("mara");
    auto ines = d.as("ines");
    d.run("update policy.approver_limit set per_operation_minor = 100000000 where role = "
          "'payments'; update policy.approval_rule set step_up = false");
    // 25,000.00: payments, payments, payments_manager.
    const qint64 big = demand(d.desk().submit(*sana, 2500000)).id;
    demand(d.desk().approve(*mara, big));
    EXPECT_EQ(delegate(*mara, u"joao"_s, u"payments_manager"_s, 5000000).error().code,
        ErrorCode::NotPermitted); // not hers to give
    EXPECT_EQ(delegate(*ines, u"chen"_s, u"payments_manager"_s, 5000000).error().code,
        ErrorCode::NotPermitted); // approves nothing
    EXPECT_EQ(delegate(*ines, u"joao"_s, u"payments_manager"_s, 50000000000LL).error().code,
        ErrorCode::Limit);
    EXPECT_EQ(delegate(*ines, u"joao"_s, u"payments_manager"_s, 5000000, 400).error().code,
        ErrorCode::BadInput);
    EXPECT_EQ(
        delegate(*ines, u"ines"_s, u"payments_manager"_s, 1).error().code, ErrorCode::FourEyes);
    demand(delegate(*ines, u"joao"_s, u"payments_manager"_s, 3000000));
    // João has a step of his own role open first; the manager's he takes for Inês only when it
    // is what is left for him.
    demand(d.desk().approve(*joao, big));
    // Both payments steps are filled; João cannot also take the manager's, being one person.
    EXPECT_EQ(d.desk().approve(*joao, big).error().code, ErrorCode::FourEyes);
    demand(d.desk().approve(*ines, big));
    EXPECT_EQ(d.state(big), u"approved"_s);

    const qint64 second = demand(d.desk().submit(*sana, 2600000)).id;
    demand(d.desk().approve(*mara, second));
    demand(d.desk().approve(*ines, second)); // Inês takes a step herself
    // ... so nobody takes another in her name.
    EXPECT_EQ(d.desk().approve(*joao, second).error().code, ErrorCode::NotPermitted);
    // Within its scope a delegation stands, above it it is nothing.
    const QString standing = u"select count(*) from book.payment p where p.id = $1 and "
                             u"book.stand_in(p, 'joao', 'payments_manager') is not null"_s;
    EXPECT_EQ(d.books().number(standing, {demand(d.desk().submit(*sana, 2900000)).id}), 1);
    EXPECT_EQ(d.books().number(standing, {demand(d.desk().submit(*sana, 3000001)).id}), 0);
}

TEST(StandIn, IsVisibleOnEachUseAndEndsWithTheGiversOwnRole)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto joao = d.as("joao");
    auto mara = d.as("mara");
    auto ines = d.as("ines");
    d.run("update policy.approver_limit set per_operation_minor = 100000000 where role = "
          "'payments'; update policy.approval_rule set step_up = false; update "
          "policy.approval_step set role = 'payments_manager' where step_no = 2");
    demand(delegate(*ines, u"joao"_s, u"payments_manager"_s, 3000000));
    const qint64 first = demand(d.desk().submit(*sana, 120000)).id;
    demand(d.desk().approve(*mara, first));
    const auto used = demand(d.desk().approve(*joao, first));
    EXPECT_EQ(d.books().number(u"select count(*) from book.approval where payment_id = $1 and "
                               "delegation_id is not null"_s,
                  {first}),
        1);
    EXPECT_EQ(d.state(first), u"approved"_s);
    const auto listed = demand(joao->call({u"desk.list_delegations"_s, {}}));
    ASSERT_EQ(listed.rowCount(), 1);
    EXPECT_EQ(listed.row(0).integer(u"uses"_s), 1);
    EXPECT_EQ(listed.row(0).text(u"giver"_s), u"Inês Duarte"_s);

    d.run("update policy.staff_role set granted = false where login = 'ines' and role = "
          "'payments_manager'");
    const qint64 second = demand(d.desk().submit(*sana, 130000)).id;
    demand(d.desk().approve(*mara, second));
    EXPECT_EQ(d.desk().approve(*joao, second).error().code, ErrorCode::NotPermitted);
    // And a chain there is not: what João was given he cannot hand on.
    EXPECT_EQ(delegate(*joao, u"mara"_s, u"payments_manager"_s, 1000).error().code,
        ErrorCode::NotPermitted);
}

TEST(BreakGlass, TakesTwoPeopleLastsAnHourAndIsReviewedByAThird)
{
    KindsDesk d;
    auto plain = d.as("joao");
    const auto open = [&](Connection& who) {
        return who.command({u"desk.open_break_glass"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_role"_s, u"payments_manager"_s},
                {u"p_reason"_s, u"no manager reachable"_s}}});
    };
    const auto confirm = [&](Connection& who, qint64 id) {
        return who.command({u"desk.confirm_break_glass"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, id}, {u"p_version"_s, 1},
                {u"p_text"_s, u"spoke on the phone"_s}}});
    };
    const auto review = [&](Connection& who, qint64 id, int version) {
        return who.command({u"desk.review_break_glass"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, id}, {u"p_version"_s, version},
                {u"p_text"_s, u"one payment, rightly"_s}}});
    };
    EXPECT_EQ(open(*plain).error().code, ErrorCode::StepUpRequired);
    auto joao = d.steppedUp("joao");
    const qint64 glass = demand(open(*joao)).id;
    // Asked for, it is worth nothing yet.
    const QString standing = u"select count(*) from policy.delegation where state = 'active' and "
                             u"taker = 'joao' and during @> clock_timestamp()"_s;
    EXPECT_EQ(d.books().number(standing), 0);
    EXPECT_EQ(confirm(*plain, glass).error().code, ErrorCode::NotPermitted);
    auto omar = d.steppedUp("omar");
    demand(confirm(*omar, glass));
    EXPECT_EQ(d.books().number(standing), 1);
    EXPECT_EQ(d.books().number(u"select extract(epoch from upper(during) - lower(during))::int8 "
                               u"from policy.delegation"_s),
        3600);
    auto chen = d.as("chen");
    EXPECT_EQ(review(*plain, glass, 2).error().code, ErrorCode::NotPermitted);
    demand(review(*chen, glass, 2));
    EXPECT_EQ(review(*chen, glass, 3).error().code, ErrorCode::WrongState);
}

TEST(Matrix, TheMostSpecificRuleCountsAndAnotherIsSimulatedBefore)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto adam = d.as("adam");
    auto alma = d.as("alma");
    demand(d.desk().submit(*sana, 50000));
    demand(d.desk().submit(*sana, 30000));
    const QString bands =
        u"{\"kind\": \"withdrawal\", \"bands\": [{\"from_minor\": \"0\", \"step_up\": false, "
        u"\"roles\": [\"payments\"]}, {\"from_minor\": \"60000\", \"step_up\": true, \"roles\": "
        u"[\"payments\", \"payments_manager\", \"payments_manager\"]}]%1}"_s;
    const QJsonObject simulated = demand(
        adam->callJson({u"desk.simulate_matrix"_s, {{u"p_payload"_s, bands.arg(QString())}}}));
    EXPECT_EQ(simulated.value(u"payments"_s).toInt(), 2);
    EXPECT_EQ(simulated.value(u"more"_s).toInt(), 1);   // the second fell into the day's sum
    EXPECT_EQ(simulated.value(u"nobody"_s).toInt(), 1); // there is one manager, not two
    EXPECT_EQ(simulated[u"by_role"_s][u"payments_manager"_s].toInt(), 2);

    const auto proposed = demand(adam->command({u"desk.propose_change"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_kind"_s, u"policy.approval_rule"_s},
            {u"p_payload"_s,
                u"{\"kind\": \"withdrawal\", \"risk\": \"high\", \"bands\": [{\"from_minor\": \"0\", \"step_up\": false, \"roles\": [\"payments\", \"payments_manager\"]}]}"_s},
            {u"p_reason"_s, u"a manager looks at risky clients"_s}}}));
    demand(alma->command({u"desk.decide_change"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, proposed.id},
            {u"p_version"_s, proposed.version}, {u"p_decision"_s, u"approve"_s},
            {u"p_reason"_s, u"agreed"_s}}}));
    const qint64 usual = demand(d.desk().submit(*sana, 100)).id;
    EXPECT_EQ(d.desk().number(usual, u"steps_needed"_s), 1);
    d.run("update book.client set risk_score = 80");
    const qint64 risky = demand(d.desk().submit(*sana, 101)).id;
    EXPECT_EQ(d.desk().number(risky, u"steps_needed"_s), 2);
}

/// Two people put other rules of approval for withdrawals in force.
void changeRules(KindsDesk& d, const QString& bands)
{
    auto adam = d.as("adam");
    auto alma = d.as("alma");
    const auto proposed = demand(adam->command({u"desk.propose_change"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_kind"_s, u"policy.approval_rule"_s},
            {u"p_payload"_s, u"{\"kind\": \"withdrawal\", \"bands\": [%1]}"_s.arg(bands)},
            {u"p_reason"_s, u"test"_s}}}));
    demand(alma->command({u"desk.decide_change"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, proposed.id},
            {u"p_version"_s, proposed.version}, {u"p_decision"_s, u"approve"_s},
            {u"p_reason"_s, u"agreed"_s}}}));
}

const QString easy = u"{\"from_minor\": \"0\", \"step_up\": false, \"roles\": [\"payments\"]}"_s;

TEST(Matrix, ASimulationNamesWhoCouldAndCountsOnlyWhatItIsFor)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto mara = d.as("mara");
    auto adam = d.as("adam");
    demand(d.desk().submit(*sana, 50000));
    const qint64 second = demand(d.desk().submit(*mara, 40000)).id; // mara made it
    const auto simulate = [&](const QString& more, const QString& roles) {
        return demand(adam->callJson({u"desk.simulate_matrix"_s,
            {{u"p_payload"_s,
                u"{\"kind\": \"withdrawal\"%1, \"bands\": [{\"from_minor\": \"0\", \"step_up\": false, \"roles\": [%2]}]}"_s
                    .arg(more, roles)}}}));
    };
    const auto could = [](const QJsonObject& result, const QString& name) {
        const QJsonArray people = result.value(u"people"_s).toArray();
        for (const QJsonValue& person : people) {
            if (person[u"name"].toString().startsWith(name))
                return person[u"could"].toInt();
        }
        return -1;
    };
    const QJsonObject usual = simulate({}, u"\"payments\""_s);
    EXPECT_EQ(usual.value(u"same"_s).toInt(), 2);
    EXPECT_EQ(could(usual, u"João"_s), 2);
    EXPECT_EQ(could(usual, u"Mara"_s), 1) << "not what she made herself";
    // As many steps by somebody else is a change.
    const QJsonObject manager = simulate({}, u"\"payments_manager\""_s);
    EXPECT_EQ(manager.value(u"same"_s).toInt(), 0);
    EXPECT_EQ(manager.value(u"others"_s).toInt(), 2);
    EXPECT_EQ(could(manager, u"João"_s), 0);
    // Nobody: the one manager may not approve so much.
    EXPECT_EQ(manager.value(u"nobody"_s).toInt(), 0);
    d.run("insert into policy.person_limit values ('ines', 45000, 90000, 0)");
    EXPECT_EQ(simulate({}, u"\"payments_manager\""_s).value(u"nobody"_s).toInt(), 1);
    // Rules for some only are tried on those only.
    EXPECT_EQ(
        simulate(u", \"channel\": \"web\""_s, u"\"payments\""_s).value(u"payments"_s).toInt(), 0);
    EXPECT_EQ(
        simulate(u", \"risk\": \"high\""_s, u"\"payments\""_s).value(u"payments"_s).toInt(), 0);
    d.run("update book.client set risk_score = 70");
    EXPECT_EQ(
        simulate(u", \"risk\": \"high\""_s, u"\"payments\""_s).value(u"payments"_s).toInt(), 2);
    auto joao = d.as("joao");
    demand(d.desk().approve(*joao, second));
    const QJsonObject after = simulate({}, u"\"payments\""_s);
    EXPECT_EQ(after[u"people"_s][0][u"approved"_s].toInt()
            + after[u"people"_s][1][u"approved"_s].toInt()
            + after[u"people"_s][2][u"approved"_s].toInt(),
        1);
}

TEST(OpenPayments, KeepTheApprovalsTheyWereEnteredUnder)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto joao = d.as("joao");
    auto mara = d.as("mara");
    auto ines = d.as("ines");
    // 7,000.00: two people, each with the password shown again; 25,000.00: a manager besides.
    const qint64 two = demand(d.desk().submit(*sana, 700000)).id;
    const qint64 three = demand(d.desk().submit(*sana, 2500000)).id;
    demand(d.desk().approve(*d.steppedUp("joao"), two));
    changeRules(d, easy);
    // As many people, but lesser ones, are no rule for what is open either.
    changeRules(d,
        u"{\"from_minor\": \"0\", \"step_up\": false, \"roles\": [\"payments\", "
        u"\"payments\", \"payments\"]}"_s);
    changeRules(d, easy);
    EXPECT_EQ(d.desk().number(three, u"steps_needed"_s), 3);
    EXPECT_EQ(d.desk().number(two, u"steps_needed"_s), 3) << "three people now, and kept";
    EXPECT_EQ(d.desk().approve(*mara, two).error().code, ErrorCode::StepUpRequired);
    demand(d.desk().approve(*d.steppedUp("ines"), two));
    EXPECT_EQ(demand(d.desk().approve(*d.steppedUp("mara"), two)).state, u"approved"_s);

    demand(d.desk().approve(*d.steppedUp("joao"), three));
    demand(d.desk().approve(*d.steppedUp("mara"), three));
    EXPECT_EQ(d.state(three), u"awaiting_approval"_s);
    const QJsonArray chain = d.sheet(*ines, three).value(u"chain"_s).toArray();
    EXPECT_EQ(chain.last()[u"role"_s].toString(), u"payments_manager"_s);
    EXPECT_TRUE(chain.last()[u"you"_s].toBool());
    EXPECT_EQ(demand(d.desk().approve(*d.steppedUp("ines"), three)).state, u"approved"_s);
    // Taking the amount down does not bring the lighter rule either.
    const qint64 amended = demand(d.desk().submit(*sana, 50000)).id;
    EXPECT_EQ(d.desk().number(amended, u"steps_needed"_s), 1) << "what is new has the new rule";
}

TEST(OpenPayments, TakeOverWhatBecomesStricterAndKeepIt)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto joao = d.as("joao");
    auto mara = d.as("mara");
    const qint64 fresh = demand(d.desk().submit(*sana, 50000)).id;
    const qint64 begun = demand(d.desk().submit(*sana, 120000)).id; // two people
    demand(d.desk().approve(*joao, begun));
    changeRules(d,
        u"{\"from_minor\": \"0\", \"step_up\": true, \"roles\": [\"payments\", "
        u"\"payments_manager\"]}"_s);
    EXPECT_EQ(d.desk().number(fresh, u"steps_needed"_s), 2);
    changeRules(d, easy);
    // Tightened and loosened again while they waited: what was taken over stays.
    for (const qint64 payment : {fresh, begun}) {
        EXPECT_EQ(d.desk().number(payment, u"steps_needed"_s), 2);
        EXPECT_TRUE(d.sheet(*mara, payment)[u"actions"_s][u"approve"_s][u"step_up"_s].toBool());
    }
    EXPECT_EQ(d.desk().approve(*d.steppedUp("mara"), begun).error().code, ErrorCode::NotPermitted)
        << "João filled the step of payments; a manager's is left";
    EXPECT_EQ(demand(d.desk().approve(*d.steppedUp("ines"), begun)).state, u"approved"_s);
    demand(d.desk().approve(*d.steppedUp("mara"), fresh));
    EXPECT_EQ(demand(d.desk().approve(*d.steppedUp("ines"), fresh)).state, u"approved"_s);
}

TEST(OpenPayments, AreNeverStuckWhateverTheRulesDo)
{
    KindsDesk d;
    auto sana = d.as("sana");
    const qint64 payment = demand(d.desk().submit(*sana, 120000)).id;
    d.approveAll(demand(d.desk().submit(*sana, 100)).id);
    changeRules(
        d, u"{\"from_minor\": \"0\", \"step_up\": false, \"roles\": [\"payments_manager\"]}"_s);
    // One step fewer, by a greater role: two stay, one of them the manager's.
    EXPECT_EQ(d.desk().number(payment, u"steps_needed"_s), 2);
    auto mara = d.as("mara");
    demand(d.desk().approve(*mara, payment));
    changeRules(d, easy);
    auto joao = d.as("joao");
    EXPECT_EQ(d.desk().approve(*joao, payment).error().code, ErrorCode::NotPermitted);
    auto ines = d.as("ines");
    EXPECT_EQ(demand(d.desk().approve(*ines, payment)).state, u"approved"_s);
    EXPECT_EQ(
        d.books().number(u"select count(*) from book.approval where payment_id = $1"_s, {payment}),
        2);
}

TEST(Rules, AreChangedByTwoPeopleAndRefusedWhenTheyMakeNoSense)
{
    KindsDesk d;
    auto adam = d.as("adam");
    auto alma = d.as("alma");
    const auto propose = [&](const QString& kind, const QString& payload) {
        return adam->command({u"desk.propose_change"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_kind"_s, kind}, {u"p_payload"_s, payload},
                {u"p_reason"_s, u"test"_s}}});
    };
    const std::pair<QString, QString> bad[] = {
        {u"policy.fee_rule"_s,
            u"{\"kind\": \"withdrawal\", \"method\": \"sepa\", \"currency\": \"EUR\", \"fixed_minor\": \"-1\", \"rate_e6\": 0, \"least_minor\": \"0\", \"most_minor\": null}"_s},
        {u"policy.exchange_markup"_s, u"{\"from\": \"EUR\", \"to\": \"EUR\", \"markup_e6\": 1}"_s},
        {u"policy.payment_check"_s,
            u"{\"code\": \"nothing\", \"enabled\": false, \"overridable\": true, \"automatic\": true}"_s},
        {u"policy.method_country"_s,
            u"{\"method\": \"card\", \"country\": \"DE\", \"level\": \"clear\"}"_s},
        {u"policy.nothing"_s, u"{}"_s}};
    for (const auto& [kind, payload] : bad)
        EXPECT_EQ(propose(kind, payload).error().code, ErrorCode::BadInput) << qPrintable(kind);
    const auto proposed = demand(propose(u"policy.fee_rule"_s,
        u"{\"kind\": \"withdrawal\", \"method\": \"sepa\", \"currency\": \"EUR\", \"fixed_minor\": \"100\", \"rate_e6\": 10000, \"least_minor\": \"0\", \"most_minor\": \"500\"}"_s));
    demand(alma->command({u"desk.decide_change"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, proposed.id},
            {u"p_version"_s, proposed.version}, {u"p_decision"_s, u"approve"_s},
            {u"p_reason"_s, u"agreed"_s}}}));
    auto sana = d.as("sana");
    EXPECT_EQ(d.desk().number(demand(d.desk().submit(*sana, 10000)).id, u"fee_minor"_s), 200);
    const qint64 payment = d.desk().approved(90000);
    EXPECT_EQ(d.desk().number(payment, u"fee_minor"_s), 500);
    d.carryOut();
    EXPECT_EQ(d.role(u"fees"_s), 500);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(BusinessTime, RunsOnlyWhileTheOfficeIsOpen)
{
    KindsDesk d;
    const auto at = [&](const QString& from, int minutes) {
        return demand(d.desk().owner().execute(
                          u"select to_char(book.add_business_minutes($1::timestamptz, $2) at time "
                          u"zone 'UTC', 'YYYY-MM-DD HH24:MI')"_s,
                          {from, minutes}))
            .row(0)
            .text(0);
    };
    // Open 07:00 to 19:00 UTC, Monday to Friday. 2026-11-27 is a Friday.
    EXPECT_EQ(at(u"2026-11-27 18:00+00"_s, 30), u"2026-11-27 18:30"_s);
    EXPECT_EQ(at(u"2026-11-27 18:00+00"_s, 90), u"2026-11-30 07:30"_s);
    EXPECT_EQ(at(u"2026-11-28 12:00+00"_s, 60), u"2026-11-30 08:00"_s);
    EXPECT_EQ(at(u"2026-11-27 05:00+00"_s, 12 * 60), u"2026-11-27 19:00"_s);
    d.run("insert into policy.holiday values ('2026-11-30', 'a holiday')");
    EXPECT_EQ(at(u"2026-11-27 18:00+00"_s, 90), u"2026-12-01 07:30"_s);
    EXPECT_EQ(d.books().number(u"select book.business_minutes('2026-11-27 18:00+00', '2026-12-01 "
                               u"07:30+00')"_s),
        90);
}

TEST(Escalation, NotesEachMarkOnce)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto mara = d.as("mara");
    auto jobs = d.desk().office().asService("purser_jobs");
    const qint64 payment = demand(d.desk().submit(*sana, 50000)).id;
    const auto minutesAgo = [&](int minutes) {
        d.books().number(u"update book.payment set due_at = clock_timestamp() + make_interval(mins "
                         u"=> 240 - $2) where id = $1 returning id"_s,
            {payment, minutes});
        demand(jobs->execute(u"select link.expire_work()"_s));
        demand(jobs->execute(u"select link.expire_work()"_s));
        return d.books().number(u"select count(*) from book.payment_event where payment_id = $1 "
                                u"and kind = 'escalated'"_s,
            {payment});
    };
    EXPECT_EQ(minutesAgo(100), 0);
    EXPECT_EQ(demand(mara->call({u"desk.ageing_payments"_s, {}})).rowCount(), 0);
    EXPECT_EQ(minutesAgo(130), 1);
    EXPECT_EQ(minutesAgo(200), 2);
    EXPECT_EQ(minutesAgo(300), 3);
    EXPECT_EQ(minutesAgo(400), 3);
    const auto ageing = demand(mara->call({u"desk.ageing_payments"_s, {}}));
    ASSERT_EQ(ageing.rowCount(), 1);
    EXPECT_GE(ageing.row(0).integer(u"used_per_cent"_s), 160);
}

TEST(TwoApprovers, TheSlowerIsToldWhoWasFirst)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto joao = d.as("joao");
    auto mara = d.as("mara");
    const qint64 payment = demand(d.desk().submit(*sana, 50000)).id;
    const int version = static_cast<int>(d.desk().number(payment, u"version"_s));
    const QString hash = d.desk().text(payment, u"content_hash"_s);
    demand(d.desk().approveSeen(*joao, payment, version, 1, hash));
    const auto slower = d.desk().approveSeen(*mara, payment, version, 1, hash);
    ASSERT_FALSE(slower.has_value());
    EXPECT_EQ(slower.error().code, ErrorCode::Stale);
    EXPECT_EQ(slower.error().args.value(u"by"_s).toString(), u"João Ferreira"_s);
    EXPECT_EQ(slower.error().args.value(u"last"_s).toString(), u"approved"_s);
    EXPECT_GT(slower.error().args.value(u"at_us"_s).toInteger(), 0);
}

TEST(HandingOver, OffersOnlyColleaguesWhoMayApproveNow)
{
    KindsDesk d;
    auto joao = d.as("joao");
    auto mara = d.as("mara");
    const qint64 payment = demand(d.desk().submit(*joao, 90000)).id;
    const auto list = [&](purser::office::Connection& who, const QVariant& id) {
        QStringList logins;
        const auto table = demand(who.call({u"desk.list_approvers"_s, {{u"p_payment_id"_s, id}}}));
        for (int i = 0; i < table.rowCount(); ++i)
            logins.append(table.row(i).text(u"login"_s));
        return logins;
    };
    // Not mara herself, not joao who entered it, and nobody of another role.
    EXPECT_EQ(list(*mara, payment), QStringList{u"ines"_s});
    EXPECT_EQ(list(*mara, QVariant()), (QStringList{u"ines"_s, u"joao"_s}));
    auto sana = d.as("sana");
    EXPECT_EQ(sana->call({u"desk.list_approvers"_s, {}}).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(mara->call({u"desk.list_approvers"_s, {{u"p_payment_id"_s, 999999}}}).error().code,
        ErrorCode::NotFound);
}

TEST(ApprovalRules, AreReadByWhoApprovesAndByWhoChangesThem)
{
    KindsDesk d;
    for (const char* login : {"adam", "mara", "ines", "chen", "omar"}) {
        auto who = d.as(login);
        EXPECT_TRUE(who->callJson({u"desk.approval_matrix"_s, {}}).has_value()) << login;
        EXPECT_TRUE(who->call({u"desk.list_auto_rules"_s, {}}).has_value()) << login;
    }
    for (const char* login : {"sana", "anna", "peter"}) {
        auto who = d.as(login);
        EXPECT_EQ(
            who->callJson({u"desk.approval_matrix"_s, {}}).error().code, ErrorCode::NotPermitted)
            << login;
        EXPECT_EQ(who->call({u"desk.list_auto_rules"_s, {}}).error().code, ErrorCode::NotPermitted)
            << login;
    }
    // What a role may do is data: without the permission the grant alone opens nothing.
    d.run("update policy.role_permission set granted = false where permission in ('payment.list', "
          "'policy.change')");
    auto adam = d.as("adam");
    EXPECT_EQ(
        adam->callJson({u"desk.approval_matrix"_s, {}}).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(adam->call({u"desk.list_auto_rules"_s, {}}).error().code, ErrorCode::NotPermitted);
}

TEST(PaymentSheet, TellsWhatEachSideShowsOfAnInstruction)
{
    KindsDesk d;
    auto mara = d.as("mara");
    const qint64 payment = d.desk().approved(90000);
    const auto claimed = d.claim();
    ASSERT_EQ(claimed.size(), 1u);
    d.send(claimed.front());
    demand(d.link(u"report_unknown($1, $2, 'no answer')"_s, {claimed.front()}));
    demand(
        d.link(u"report_lookup($1, $2, 'not_found', null, '{\"balance_now\": \"1000000.00\"}')"_s,
            {claimed.front()}));
    const QJsonObject instruction =
        d.sheet(*mara, payment).value(u"instructions"_s).toArray().first().toObject();
    // The books still have the money: what is held is not gone.
    EXPECT_EQ(instruction[u"books"_s][u"minor"_s].toString(), u"100000000"_s);
    const QJsonArray events = instruction.value(u"events"_s).toArray();
    ASSERT_EQ(events.size(), 5);
    EXPECT_EQ(events.first()[u"to"_s].toString(), u"planned"_s);
    EXPECT_EQ(events.at(3)[u"reason"_s].toString(), u"no answer"_s);
    EXPECT_EQ(events.last()[u"look"_s].toString(), u"not_found"_s);
    EXPECT_EQ(events.last()[u"balance_now"_s].toString(), u"1000000.00"_s);
}

TEST(PaymentSheet, TellsWhatTheSameInstrumentWasUsedForBefore)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto mara = d.as("mara");
    const qint64 first = demand(d.desk().submit(*sana, 90000)).id;
    const qint64 other = d.addClient(u"Somebody Else"_s);
    d.addAccount(other, u"EUR"_s, 500000);
    const qint64 deposit = demand(d.announce(*sana, 250000)).id;
    const qint64 second = demand(d.desk().submit(*sana, 91000)).id;
    const QJsonArray same = d.sheet(*mara, second).value(u"same_instrument"_s).toArray();
    ASSERT_EQ(same.size(), 1) << "not itself, and not the deposit";
    EXPECT_EQ(same.first()[u"id"_s].toInteger(), first);
    EXPECT_EQ(d.sheet(*mara, deposit).value(u"same_instrument"_s).toArray().size(), 0);
}
