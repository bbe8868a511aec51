#include "tests/attack/attack.h"
#include "tests/core/ledger/books.h"

#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

/// A retail client of the highest KYC level with one account at 1:30.
class LeverageAttack : public Attack
{
protected:
    LeverageAttack()
    {
        client = books.client(u"Ada"_s);
        account = books.account(client, u"EUR"_s);
    }

    Call change(int leverage, int versionOff = 0)
    {
        return {u"desk.change_leverage"_s,
            {{u"p_key"_s, QUuid::createUuid()}, {u"p_account_id"_s, account},
                {u"p_version"_s,
                    number(*owner, u"select version from book.trading_account where id = $1"_s,
                        {account})
                        + versionOff},
                {u"p_leverage"_s, leverage}, {u"p_reason"_s, u"the client asked"_s}}};
    }
    void review(const QString& set)
    {
        demand(owner->execute(u"update book.client set "_s + set + u" where id = $1"_s, {client}));
    }
    qint64 orders(const QString& where = u"true"_s)
    {
        return number(*owner, u"select count(*) from book.account_order where "_s + where);
    }
    qint64 upkeep()
    {
        return number(*office.asService("purser_jobs"),
            u"select (link.onboarding_upkeep(100) ->> 'restricted')::bigint"_s);
    }

    Books books{*owner};
    qint64 client = 0;
    qint64 account = 0;
    std::unique_ptr<Connection> sana = office.as("sana");
};

TEST_F(LeverageAttack, MoreThanPolicyGivesIsRefused)
{
    EXPECT_EQ(refusal(*sana, change(31)), u"PU005"_s);
    EXPECT_EQ(refusal(*sana, change(0)), u"PU008"_s);
    EXPECT_EQ(refusal(*sana, change(30)), u"PU003"_s) << "as it is";
    EXPECT_EQ(refusal(*sana, change(20, 1)), u"PU002"_s);
    EXPECT_EQ(refusal(*mara, change(20)), QLatin1StringView(denied));
    EXPECT_EQ(orders(), 0);
    demand(owner->execute(
        u"insert into book.client_category (client_id, category, evidence, state) values ($1, 'professional', 'x', 'active')"_s,
        {client}));
    EXPECT_EQ(refusal(*sana, change(501)), u"PU005"_s);
    EXPECT_EQ(refusal(*sana, change(500)), QString());
    EXPECT_EQ(refusal(*sana, change(20)), u"PU003"_s) << "one is on its way";
    EXPECT_EQ(
        number(*owner, u"select leverage from book.trading_account where id = $1"_s, {account}), 30)
        << "until the server has it";
}

TEST_F(LeverageAttack, WithoutAGoodReviewOnlyLessIsOpen)
{
    demand(owner->execute(
        u"update book.trading_account set leverage = 10 where id = $1"_s, {account}));
    for (const QString& bad : {u"kyc_state = 'expired'"_s, u"kyc_state = 'pending'"_s,
             u"kyc_state = 'approved', kyc_level = 1"_s,
             u"kyc_level = 3, kyc_expires_on = current_date - 1"_s}) {
        review(bad);
        EXPECT_EQ(refusal(*sana, change(20)), u"PU006"_s) << qPrintable(bad);
    }
    EXPECT_EQ(refusal(*sana, change(5)), QString());
}

TEST_F(LeverageAttack, WhatWasOpenWhenOrderedIsAskedAgainWhenTaken)
{
    demand(owner->execute(
        u"update book.trading_account set leverage = 10 where id = $1"_s, {account}));
    demand(sana->command(change(20)));
    review(u"kyc_state = 'pending'"_s);
    const auto connector = office.asService("purser_connector");
    EXPECT_EQ(refusal(*connector, "select * from link.claim_account_orders(1)"), u"PU014"_s);
    const qint64 lease = number(*connector,
        u"select (link.acquire_lease('connector', gen_random_uuid(), 60) ->> 'token')::bigint"_s);
    EXPECT_EQ(
        number(*connector, u"select count(*) from link.claim_account_orders($1)"_s, {lease}), 0);
    EXPECT_EQ(orders(u"state = 'refused' and last_reason = 'kyc_gate'"_s), 1);
}

TEST_F(LeverageAttack, TradingIsRestrictedAfterTheDaysOfPolicyAndNothingElseIs)
{
    review(u"kyc_expires_on = current_date - 1"_s);
    EXPECT_EQ(upkeep(), 0) << "days of grace";
    EXPECT_EQ(
        number(*owner,
            u"select count(*) from book.kyc_fault where ended_at is null and cause = 'expired'"_s),
        1);
    demand(owner->script("update book.kyc_fault set since = since - interval '31 days'"));
    EXPECT_EQ(upkeep(), 1);
    EXPECT_EQ(
        orders(
            u"rights = 'close_only' and group_name = 'real\\closeonly-eur' and cause = 'expired'"_s),
        1);
    EXPECT_EQ(upkeep(), 0) << "once";
    EXPECT_EQ(value(*owner, u"select state from book.trading_account where id = $1"_s, {account}),
        u"active"_s)
        << "nothing but trading is restricted";
    // A new application alone gives nothing back.
    review(u"kyc_state = 'pending'"_s);
    EXPECT_EQ(orders(u"state = 'planned'"_s), 1);
    // Good again before the bridge came to it: nothing reaches the server.
    review(u"kyc_state = 'approved', kyc_expires_on = current_date + 100"_s);
    EXPECT_EQ(orders(u"state = 'refused' and last_reason = 'no_longer_wanted'"_s), 1);
    EXPECT_EQ(orders(), 1);
}

TEST_F(LeverageAttack, PolicyOfTradingIsChangedByTwo)
{
    const auto adam = office.as("adam");
    const auto alma = office.as("alma");
    demand(owner->script("update policy.setting set value = 'false' where key = 'change.step_up'"));
    const auto agree = [&](const QString& kind, const QJsonObject& payload) {
        const Outcome proposed = demand(adam->command(proposal(kind, payload)));
        EXPECT_EQ(refusal(*adam, decision(proposed.id, 1)), u"PU004"_s);
        demand(alma->command(decision(proposed.id, 1)));
    };
    agree(u"policy.leverage_limit"_s,
        {{u"category"_s, u"retail"_s}, {u"level"_s, 3}, {u"most"_s, 50}});
    EXPECT_EQ(refusal(*sana, change(50)), QString());
    agree(u"policy.trade_restriction"_s,
        {{u"entity"_s, 0}, {u"cause"_s, u"rejected"_s}, {u"rights"_s, u"full"_s}, {u"days"_s, 0}});
    review(u"kyc_state = 'rejected'"_s);
    EXPECT_EQ(orders(u"kind = 'trade_rights'"_s), 0);
    for (const QJsonObject& bad : {QJsonObject{{u"entity"_s, 0}, {u"cause"_s, u"rejected"_s},
                                       {u"rights"_s, u"close_only"_s}, {u"days"_s, 0}},
             QJsonObject{{u"entity"_s, 99}, {u"cause"_s, u"rejected"_s}, {u"rights"_s, u"full"_s},
                 {u"days"_s, 0}}})
        EXPECT_EQ(refusal(*adam, proposal(u"policy.trade_restriction"_s, bad)), u"PU008"_s);
}

} // namespace
