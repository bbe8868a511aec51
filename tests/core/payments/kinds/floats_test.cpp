// The money at a provider: payouts leave only from what lies there and is promised to nobody else.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <QJsonArray>
#include <atomic>
#include <gtest/gtest.h>
#include <thread>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::tests::demand;
using purser::tests::KindsDesk;

namespace {

/// An office that pays out by "bank", where so much lies.
struct FloatDesk {
    explicit FloatDesk(qint64 minor) { d.books().fund(u"bank"_s, u"EUR"_s, minor - 100'000'000); }

    qint64 submitted(qint64 minor)
    {
        auto sana = d.as("sana");
        return demand(d.desk().submit(*sana, minor)).id;
    }

    qint64 approved(qint64 minor)
    {
        const qint64 payment = submitted(minor);
        d.approveAll(payment);
        EXPECT_EQ(d.state(payment), u"approved"_s);
        return payment;
    }

    QJsonObject check(qint64 payment)
    {
        auto mara = d.as("mara");
        const QJsonArray checks = d.sheet(*mara, payment).value(u"checks"_s).toArray();
        for (const QJsonValue& one : checks) {
            if (one[u"code"].toString() == u"provider_float")
                return one.toObject();
        }
        return {};
    }

    static QString figure(const QJsonObject& check, QStringView name)
    {
        return check[u"args"][name][u"minor"].toString();
    }

    /// Whether the instruction of the payment goes out once it is looked at for the last time.
    bool leaves(qint64 payment)
    {
        const qint64 instruction = d.books().number(
            u"select id from book.instruction where payment_id = $1 order by id desc limit 1"_s,
            {payment});
        return demand(d.link(u"mark_sending($1, $2, 1700000000)"_s, {instruction})).row(0).flag(0);
    }

    KindsDesk d;
};

} // namespace

TEST(Float, TooLittleStopsWithItsFiguresUntilMoneyIsThere)
{
    FloatDesk f(50'000);
    const qint64 payment = f.submitted(60'000);
    const QJsonObject check = f.check(payment);
    EXPECT_EQ(check[u"level"].toString(), u"stop"_s);
    EXPECT_EQ(check[u"args"][u"provider"].toString(), u"bank"_s);
    EXPECT_EQ(f.figure(check, u"float"), u"50000"_s);
    EXPECT_EQ(f.figure(check, u"promised"), u"0"_s);
    EXPECT_EQ(f.figure(check, u"missing"), u"10000"_s);
    auto joao = f.d.as("joao");
    const auto refused = f.d.desk().approve(*joao, payment);
    EXPECT_EQ(refused.error().code, ErrorCode::CheckFailed);
    f.d.books().fund(u"bank"_s, u"EUR"_s, 9'999);
    EXPECT_EQ(f.check(payment)[u"level"].toString(), u"stop"_s);
    f.d.books().fund(u"bank"_s, u"EUR"_s, 1);
    EXPECT_EQ(f.check(payment)[u"level"].toString(), u"clear"_s);
    f.d.approveAll(payment);
    EXPECT_EQ(f.d.state(payment), u"approved"_s);
}

TEST(Float, WhatIsPromisedIsNotPromisedAgain)
{
    FloatDesk f(100'000);
    const qint64 first = f.approved(60'000);
    const qint64 second = f.submitted(50'000);
    QJsonObject check = f.check(second);
    EXPECT_EQ(check[u"level"].toString(), u"stop"_s);
    EXPECT_EQ(f.figure(check, u"float"), u"100000"_s);
    EXPECT_EQ(f.figure(check, u"promised"), u"60000"_s);
    EXPECT_EQ(f.figure(check, u"missing"), u"10000"_s);
    // Debited, given to the gateway, taken on there: it is promised until our books have it paid.
    f.d.carryOut();
    EXPECT_EQ(f.d.state(first), u"sent"_s);
    check = f.check(second);
    EXPECT_EQ(f.figure(check, u"float"), u"100000"_s);
    EXPECT_EQ(f.figure(check, u"promised"), u"60000"_s);
    const qint64 payout = f.d.books().number(
        u"select id from book.instruction where payment_id = $1 and kind = 'payout'"_s, {first});
    demand(f.d.link(u"payout_status($1, $2, 'settled', 'P-1')"_s, {payout}));
    check = f.check(second);
    EXPECT_EQ(f.figure(check, u"float"), u"40000"_s);
    EXPECT_EQ(f.figure(check, u"promised"), u"0"_s);
    EXPECT_EQ(f.figure(check, u"missing"), u"10000"_s);
}

TEST(Float, IsFreeAgainWhenAPaymentFails)
{
    FloatDesk f(100'000);
    const qint64 first = f.approved(60'000);
    const qint64 second = f.submitted(50'000);
    EXPECT_EQ(f.check(second)[u"level"].toString(), u"stop"_s);
    f.d.refuse(f.d.claim().at(0));
    EXPECT_EQ(f.d.state(first), u"failed"_s);
    EXPECT_EQ(f.check(second)[u"level"].toString(), u"clear"_s);
}

TEST(Float, AtExecutionTheOneApprovedFirstGoesFirst)
{
    FloatDesk f(100'000);
    const qint64 first = f.approved(60'000);
    const qint64 second = f.approved(40'000);
    f.d.books().fund(u"bank"_s, u"EUR"_s, -40'000);
    // Both are on one account, of which one is in flight at a time: the later is looked at first.
    f.d.run("update book.instruction set not_before = clock_timestamp() + interval '1 hour' where "
            "payment_id = (select min(id) from book.payment)");
    ASSERT_EQ(f.d.claim().size(), 1u);
    EXPECT_FALSE(f.leaves(second));
    EXPECT_EQ(f.d.state(second), u"awaiting_approval"_s);
    f.d.run("update book.instruction set not_before = clock_timestamp() where state = 'planned'");
    ASSERT_EQ(f.d.claim().size(), 1u);
    EXPECT_TRUE(f.leaves(first));
    EXPECT_EQ(f.d.state(first), u"executing"_s);
}

TEST(Float, AtExecutionNobodyWaitsForWhoCameLater)
{
    FloatDesk f(100'000);
    const qint64 first = f.approved(60'000);
    const qint64 second = f.approved(40'000);
    f.d.books().fund(u"bank"_s, u"EUR"_s, -40'000);
    ASSERT_EQ(f.d.claim().size(), 1u) << "one account, one in flight";
    EXPECT_TRUE(f.leaves(first));
    EXPECT_EQ(f.d.state(first), u"executing"_s);
    EXPECT_EQ(f.d.state(second), u"approved"_s);
}

TEST(Float, OfGatewaysOfOneBankIsOne)
{
    FloatDesk f(100'000);
    f.d.run("insert into policy.gateway values ('bank-files', 'bank'); insert into "
            "policy.gateway_route (method, gateway, priority) values ('sepa', 'bank-files', 1)");
    f.approved(60'000);
    f.d.run("delete from policy.gateway_route where gateway = 'bank-files'");
    const qint64 second = f.submitted(50'000);
    EXPECT_EQ(f.figure(f.check(second), u"missing"), u"10000"_s);
}

TEST(Float, WhereTheOfficeKeepsNoAccountAsksForALook)
{
    FloatDesk f(100'000);
    f.d.run("update policy.payment_method set provider = 'other' where code = 'sepa'");
    const qint64 first = f.approved(60'000);
    const QJsonObject check = f.check(first);
    EXPECT_EQ(check[u"level"].toString(), u"look"_s);
    EXPECT_TRUE(check[u"args"][u"float"].isNull());
    f.d.carryOut();
    const qint64 payout = f.d.books().number(u"select max(id) from book.instruction"_s);
    demand(f.d.link(u"payout_status($1, $2, 'settled', 'P-1')"_s, {payout}));
    EXPECT_EQ(f.d.state(first), u"settled"_s);
    // What was paid out there says nothing of what lies there.
    const qint64 second = f.approved(50'000);
    EXPECT_EQ(f.check(second)[u"level"].toString(), u"look"_s);
    f.d.claim();
    EXPECT_TRUE(f.leaves(second));
    // Once money is known to have come, the books speak for it.
    f.d.books().fund(u"other"_s, u"EUR"_s, 120'000);
    EXPECT_EQ(f.figure(f.check(f.submitted(30'000)), u"missing"), u"20000"_s);
}

TEST(Float, IsPromisedOnceWhenTwoPeopleApproveAtOnce)
{
    FloatDesk f(5'000);
    f.d.run("update policy.approval_rule set step_up = false");
    for (int round = 0; round < 4; ++round) {
        const qint64 payments[] = {f.submitted(3'000 + round), f.submitted(4'000 + round)};
        std::atomic<int> approved = 0;
        const QString hashes[] = {f.d.desk().text(payments[0], u"content_hash"_s),
            f.d.desk().text(payments[1], u"content_hash"_s)};
        const auto approve = [&](const char* login, int which) {
            auto person = f.d.as(login);
            const auto answer =
                f.d.desk().approveSeen(*person, payments[which], 1, 1, hashes[which]);
            approved += answer ? 1 : 0;
            if (!answer) {
                EXPECT_EQ(answer.error().code, ErrorCode::CheckFailed);
            }
        };
        std::thread other([&] { approve("joao", 0); });
        approve("mara", 1);
        other.join();
        EXPECT_EQ(approved, 1) << round;
        f.d.run("update book.instruction set not_before = clock_timestamp()");
        f.d.refuse(f.d.claim().at(0));
    }
}
