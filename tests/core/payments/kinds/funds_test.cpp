// The source-of-funds ledger, and money of clients whose review is not done.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::tests::demand;
using purser::tests::KindsDesk;

namespace {

qint64 clientOf(KindsDesk& d)
{
    return d.books().number(
        u"select client_id from book.trading_account where id = $1"_s, {d.desk().account()});
}

/// What the client says they expect to pay in within a year.
void declare(KindsDesk& d, qint64 minor)
{
    d.books().number(u"insert into book.client_field (client_id, field, edition, value, source, "
                     "recorded_by) select $1, 'expected_deposits', coalesce(max(f.edition), 0) + "
                     "1, jsonb_build_object('minor', $2::text, 'currency', 'EUR'), 'client', "
                     "'sana' from book.client_field f where f.client_id = $1 and f.field = "
                     "'expected_deposits' returning 1"_s,
        {clientOf(d), minor});
}

void deposit(KindsDesk& d, const QString& reference, qint64 minor)
{
    auto sana = d.as("sana");
    const qint64 announced = demand(d.announce(*sana, minor)).id;
    EXPECT_EQ(
        demand(d.receipt(reference, minor, d.reference(announced))).value(u"state"_s).toString(),
        u"credited"_s);
    d.carryOut();
}

qint64 told(KindsDesk& d)
{
    return d.books().number(u"select count(*) from book.notification where kind = 'funds_used'"_s);
}

qint64 reviews(KindsDesk& d)
{
    return d.books().number(
        u"select count(*) from book.application where client_id = $1 and cause = 'alert'"_s,
        {clientOf(d)});
}

} // namespace

TEST(SourceOfFunds, TellsAtFourFifthsAndReviewsWhenAllThatWasDeclaredHasCome)
{
    KindsDesk d;
    deposit(d, u"B-0"_s, 100'000);
    EXPECT_EQ(told(d), 0) << "nothing is declared";
    declare(d, 500'000);
    deposit(d, u"B-1"_s, 200'000);
    EXPECT_EQ(told(d), 0) << "60 percent";
    deposit(d, u"B-2"_s, 120'000);
    EXPECT_EQ(told(d), 1) << "84 percent";
    EXPECT_EQ(reviews(d), 0);
    deposit(d, u"B-3"_s, 10'000);
    EXPECT_EQ(told(d), 1) << "once";
    deposit(d, u"B-4"_s, 80'000);
    EXPECT_EQ(told(d), 2);
    EXPECT_EQ(reviews(d), 1);

    auto chen = d.as("chen");
    const QJsonObject ledger =
        demand(chen->callJson({u"desk.source_of_funds"_s, {{u"p_client_id"_s, clientOf(d)}}}));
    EXPECT_EQ(ledger.value(u"percent"_s).toInt(), 102);
    EXPECT_EQ(ledger.value(u"of"_s), u"expected_deposits"_s);
    const QJsonArray lines = ledger.value(u"lines"_s).toArray();
    ASSERT_EQ(lines.size(), 5);
    EXPECT_EQ(lines.at(0)[u"running_minor"_s], ledger.value(u"used_minor"_s));
    auto mara = d.as("mara");
    EXPECT_FALSE(mara->callJson({u"desk.source_of_funds"_s, {{u"p_client_id"_s, clientOf(d)}}}));
}

TEST(SourceOfFunds, ANewDeclarationIsANewLimit)
{
    KindsDesk d;
    declare(d, 100'000);
    deposit(d, u"B-1"_s, 100'000);
    EXPECT_EQ(told(d), 1);
    declare(d, 200'000);
    deposit(d, u"B-2"_s, 10'000);
    EXPECT_EQ(told(d), 1) << "55 percent";
    deposit(d, u"B-3"_s, 60'000);
    EXPECT_EQ(told(d), 2) << "85 percent";
}

TEST(KycGateOfDeposits, ParksMoneyThatIsHereAndRefusesToAskForMore)
{
    KindsDesk d;
    auto sana = d.as("sana");
    const qint64 announced = demand(d.announce(*sana, 50'000)).id;
    d.books().number(
        u"update book.client set kyc_state = 'expired' where id = $1 returning 1"_s, {clientOf(d)});
    // What was announced before comes all the same: it is booked, and waits.
    EXPECT_EQ(
        demand(d.receipt(u"B-1"_s, 50'000, d.reference(announced))).value(u"state"_s).toString(),
        u"awaiting_approval"_s);
    EXPECT_EQ(d.level(announced, u"kyc_state"_s), u"stop"_s);
    EXPECT_EQ(d.role(u"unallocated_receipts"_s), 50'000);
    EXPECT_EQ(d.role(u"client_wallet"_s), 0);
    const auto more = d.announce(*sana, 50'000);
    ASSERT_FALSE(more.has_value());
    EXPECT_EQ(more.error().code, ErrorCode::CheckFailed);
    EXPECT_EQ(more.error().args.value(u"check"_s), u"kyc_gate"_s);
    EXPECT_EQ(d.books().differences(), 0);
}
