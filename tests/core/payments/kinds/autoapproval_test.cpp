// Automatic approval: published by two people, first in shadow; stopped by one key; off after a
// restart until confirmed; and never past a check or a password.

#include "tests/core/payments/kinds/autorules.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::tests::AutoRules;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

namespace {

QJsonObject rule(const QString& mode, const QString& kind = u"withdrawal"_s)
{
    return AutoRules::rule(mode, {{u"kind"_s, kind}});
}

/// How many a condition held back in a trial.
int held(const QJsonObject& tried, const QString& code)
{
    for (const QJsonValue& one : tried[u"held"_s].toArray()) {
        if (one[u"code"_s].toString() == code)
            return one[u"held"_s].toInt();
    }
    return 0;
}

} // namespace

TEST(AutoApproval, IsWatchedInShadowBeforeItDecides)
{
    KindsDesk d;
    AutoRules rules(d);
    auto sana = d.as("sana");
    EXPECT_EQ(rules.propose(rule(u"live"_s)).error().code, ErrorCode::WrongState);
    rules.publish(rule(u"shadow"_s));
    EXPECT_EQ(demand(d.desk().submit(*sana, 5000)).state, u"awaiting_approval"_s);
    EXPECT_EQ(d.books().number(u"select count(*) from book.auto_decision where not live"_s), 1);
    rules.publish(rule(u"live"_s));
    const auto decided = demand(d.desk().submit(*sana, 5001));
    EXPECT_EQ(decided.state, u"approved"_s);
    EXPECT_EQ(d.books().number(u"select count(*) from book.decision_sheet where payment_id = $1"_s,
                  {decided.id}),
        1);
    EXPECT_EQ(d.carryOut(), 2);
    EXPECT_EQ(d.state(decided.id), u"sent"_s);
    // Above its amount, and above the day's sum, people decide, whatever the checks say.
    d.run("update policy.payment_check set enabled = false where code in ('books_agree', "
          "'velocity')");
    EXPECT_EQ(demand(d.desk().submit(*sana, 10001)).state, u"awaiting_approval"_s);
    EXPECT_EQ(demand(d.desk().submit(*sana, 5002)).state, u"awaiting_approval"_s);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(AutoApproval, StopsAtOnceAndAfterARestartUntilSomebodyConfirms)
{
    KindsDesk d;
    AutoRules rules(d);
    auto sana = d.as("sana");
    auto ines = d.as("ines");
    rules.publish(rule(u"shadow"_s));
    rules.publish(rule(u"live"_s));
    // As after a start of the database server.
    d.run("update policy.auto_rule set confirmed_at = pg_postmaster_start_time() - interval '1 s'");
    EXPECT_EQ(demand(d.desk().submit(*sana, 1000)).state, u"awaiting_approval"_s);
    const auto confirm = [&](qint64 rule) {
        return ines->command({u"desk.confirm_auto_rule"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, rule}}});
    };
    EXPECT_EQ(confirm(1).error().code, ErrorCode::NotFound); // an older version
    demand(confirm(2));
    EXPECT_EQ(demand(d.desk().submit(*sana, 1001)).state, u"approved"_s);
    auto omar = d.as("omar");
    demand(omar->command({u"desk.stop_auto_approval"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_reason"_s, u"something is odd"_s}}}));
    EXPECT_EQ(demand(d.desk().submit(*sana, 1002)).state, u"awaiting_approval"_s);
}

TEST(AutoApproval, SaysWhatWouldHaveWaitedForPeopleWithoutIt)
{
    KindsDesk d;
    AutoRules rules(d);
    auto sana = d.as("sana");
    rules.publish(rule(u"shadow"_s));
    rules.publish(rule(u"live"_s));
    for (const qint64 minor : {5000, 6000, 9000})
        EXPECT_EQ(demand(d.desk().submit(*sana, minor)).state, u"approved"_s);
    const auto waits = [&](const QJsonObject& rule) {
        const QJsonObject tried = rules.tried(rule);
        return u"%1 of %2: %3"_s.arg(tried[u"live_waits"_s].toInt())
            .arg(tried[u"live_approved"_s].toInt())
            .arg(tried[u"live_waits_minor"_s].toString());
    };
    const qint64 one = d.books().number(u"select book.reference_minor(9000, 'EUR')"_s);
    EXPECT_EQ(waits(rule(u"live"_s)), u"0 of 3: 0"_s);
    EXPECT_EQ(waits(AutoRules::rule(u"live"_s, {{u"most_minor"_s, QString::number(one - 1)}})),
        u"1 of 3: %1"_s.arg(one));
    // One that is switched off, or only watched again, decides nothing.
    const qint64 all = d.books().number(u"select sum(reference_minor) from book.payment"_s);
    EXPECT_EQ(waits(rule(u"off"_s)), u"3 of 3: %1"_s.arg(all));
    EXPECT_EQ(waits(rule(u"shadow"_s)), u"3 of 3: %1"_s.arg(all));
    EXPECT_EQ(waits(AutoRules::rule(u"live"_s, {{u"name"_s, u"another"_s}})), u"0 of 0: 0"_s);
    const auto listed = demand(d.as("ines")->execute(
        u"select sum(month_count), sum(month_minor) from desk.list_auto_rules()"_s));
    EXPECT_EQ(listed.row(0).integer(0), 3);
    EXPECT_EQ(listed.row(0).integer(1), all);
}

TEST(AutoApproval, NeverPassesACheck)
{
    KindsDesk d;
    AutoRules rules(d);
    auto sana = d.as("sana");
    rules.publish(rule(u"shadow"_s));
    rules.publish(rule(u"live"_s));
    d.run("update book.client set kyc_state = 'expired'");
    EXPECT_EQ(d.desk().submit(*sana, 1000).error().code, ErrorCode::CheckFailed);
    // Nor what only asks for a look, unless the rule names it.
    d.run(
        "update book.client set kyc_state = 'approved', credentials_changed_at = now() - interval "
        "'1 hour'");
    EXPECT_EQ(demand(d.desk().submit(*sana, 1001)).state, u"awaiting_approval"_s);
    EXPECT_EQ(d.books().number(u"select count(*) from book.auto_decision"_s), 0);
}

TEST(AutoApproval, LeavesToPeopleWhatPolicyLeavesToThem)
{
    KindsDesk d;
    AutoRules rules(d);
    auto sana = d.as("sana");
    const auto automatic = [&](bool may) {
        d.run(QByteArray("update policy.payment_check set automatic = ") + (may ? "true" : "false")
            + " where code = 'dormant'");
    };
    automatic(true);
    QJsonArray looks = AutoRules::rule(u"live"_s).value(u"looks_allowed"_s).toArray();
    looks.append(u"dormant"_s);
    rules.goLive({{u"looks_allowed"_s, looks}});
    d.run("update book.trading_account set last_deal_at = now() - interval '300 days'");
    EXPECT_EQ(demand(d.desk().submit(*sana, 1000)).state, u"approved"_s);
    automatic(false);
    EXPECT_EQ(demand(d.desk().submit(*sana, 1001)).state, u"awaiting_approval"_s)
        << "though the rule in force names it";
}

TEST(AutoApproval, OfDepositsCreditsWhatCameAsAnnouncedAndNothingOdd)
{
    KindsDesk d;
    AutoRules rules(d);
    auto sana = d.as("sana");
    // Whatever comes waits for a person.
    d.run("update policy.entity_rule set deposit_free_minor = 0");
    EXPECT_EQ(rules.propose(rule(u"live"_s, u"deposit"_s)).error().code, ErrorCode::WrongState);
    int number = 0;
    const auto come = [&](qint64 announced, qint64 came, const QVariantMap& more = {}) {
        const qint64 deposit = demand(d.announce(*sana, announced)).id;
        demand(d.receipt(u"B-%1"_s.arg(++number), came, d.reference(deposit), more));
        return deposit;
    };
    rules.publish(rule(u"shadow"_s, u"deposit"_s));
    EXPECT_EQ(d.state(come(1000, 1000)), u"awaiting_approval"_s);
    EXPECT_EQ(d.books().number(u"select count(*) from book.auto_decision where not live"_s), 1);
    rules.publish(rule(u"live"_s, u"deposit"_s));
    const qint64 plain = come(1100, 1100);
    EXPECT_EQ(d.state(plain), u"credited"_s);
    EXPECT_EQ(d.books().number(u"select count(*) from book.payment_event where payment_id = $1 and "
                               "kind = 'auto_approved'"_s,
                  {plain}),
        1);
    EXPECT_EQ(d.carryOut(), 1);
    EXPECT_EQ(d.state(plain), u"settled"_s);

    EXPECT_EQ(d.state(come(1200, 1201)), u"awaiting_approval"_s) << "another amount";
    EXPECT_EQ(
        d.state(come(1300, 1300, {{u"p_payer"_s, u"Somebody Else"_s}})), u"awaiting_approval"_s)
        << "another payer";
    EXPECT_EQ(d.state(come(10001, 10001)), u"awaiting_approval"_s) << "above the amount";
    const qint64 late = demand(d.announce(*sana, 1400)).id;
    d.run("update book.payment set expires_at = clock_timestamp() - interval '1 hour' where kind = "
          "'deposit' and state = 'announced'");
    demand(d.receipt(u"B-late"_s, 1400, d.reference(late)));
    EXPECT_EQ(d.state(late), u"awaiting_approval"_s) << "late";
    EXPECT_EQ(d.books().number(u"select count(*) from book.auto_decision"_s), 2);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(AutoApproval, OfDepositsIsTriedOnWhatPeopleDecided)
{
    KindsDesk d;
    AutoRules rules(d);
    auto sana = d.as("sana");
    d.run("update policy.entity_rule set deposit_free_minor = 0");
    const qint64 plain = demand(d.announce(*sana, 1000)).id;
    demand(d.receipt(u"B-1"_s, 1000, d.reference(plain)));
    const qint64 more = demand(d.announce(*sana, 1100)).id;
    demand(d.receipt(u"B-2"_s, 1101, d.reference(more)));
    d.approveAll(plain);
    d.approveAll(more);
    const QJsonObject tried = rules.tried(rule(u"shadow"_s, u"deposit"_s));
    EXPECT_EQ(tried[u"decided"_s].toInt(), 2);
    EXPECT_EQ(tried[u"by_rule"_s].toInt(), 1) << "not the one in another amount";
    EXPECT_EQ(tried[u"agreed"_s].toInt(), 1);
    EXPECT_EQ(held(tried, u"odd_deposit"_s), 1);
}
