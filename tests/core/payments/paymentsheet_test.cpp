#include "core/payments/paymentsheet.h"
#include "tests/core/payments/sheetjson.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::payments;
using purser::payments::test::sheetJson;
using purser::payments::test::withMember;

namespace {

QString fieldOf(const Result<PaymentSheet>& sheet)
{
    return sheet ? u"none"_s : sheet.error().args.value(u"field"_s).toString();
}

PaymentSheet good()
{
    Result<PaymentSheet> sheet = paymentSheetFromJson(sheetJson());
    EXPECT_TRUE(sheet) << qPrintable(fieldOf(sheet));
    return sheet.value_or(PaymentSheet{});
}

} // namespace

TEST(PaymentSheet, ReadsThePaymentAndItsParts)
{
    const PaymentSheet sheet = good();
    EXPECT_EQ(sheet.payment.id, PaymentId(48213));
    EXPECT_EQ(sheet.payment.revision, 2);
    EXPECT_EQ(sheet.payment.hash, u"9f2c"_s);
    EXPECT_EQ(sheet.payment.amount.plainText(), u"4850.00 EUR"_s);
    ASSERT_TRUE(sheet.payment.destination);
    EXPECT_EQ(sheet.payment.destination->masked, u"DE89 ···· 3000"_s);
    ASSERT_TRUE(sheet.payment.freeMargin);
    EXPECT_EQ(sheet.payment.freeMargin->amount.plainText(), u"9312.44 EUR"_s);
    EXPECT_TRUE(sheet.payment.heldByMe);
    ASSERT_TRUE(sheet.payment.hold);
    EXPECT_EQ(sheet.planned.size(), 2U);
    EXPECT_EQ(sheet.planned.at(1).side, Side::Credit);
    ASSERT_EQ(sheet.posted.size(), 1U);
    EXPECT_EQ(sheet.posted.front().journal, JournalId(7));
    ASSERT_EQ(sheet.chain.size(), 3U);
    EXPECT_EQ(sheet.chain.at(2).kind, ChainStep::Needed);
    EXPECT_TRUE(sheet.chain.at(2).you);
    EXPECT_TRUE(sheet.action(PaymentAction::Approve).allowed);
    EXPECT_TRUE(sheet.action(PaymentAction::Approve).stepUp);
    EXPECT_EQ(sheet.action(PaymentAction::Cancel).why, u"not_permitted"_s);
    EXPECT_TRUE(sheet.action(PaymentAction::Amend).allowed);
    EXPECT_TRUE(sheet.rejectReasons.at(1).needsText);
    ASSERT_EQ(sheet.history.size(), 1U);
    EXPECT_EQ(sheet.history.front().kind, u"requested"_s);
}

TEST(PaymentSheet, TakesADepositWithoutAccountOrDestination)
{
    const Result<PaymentSheet> sheet = paymentSheetFromJson(withMember(
        withMember(withMember(sheetJson(), {u"payment"_s, u"account"_s}, QJsonValue::Null),
            {u"payment"_s, u"destination"_s}, QJsonValue::Null),
        {u"payment"_s, u"free_margin"_s}, QJsonValue::Null));
    ASSERT_TRUE(sheet) << qPrintable(fieldOf(sheet));
    EXPECT_FALSE(sheet->payment.account);
    EXPECT_FALSE(sheet->payment.destination);
    EXPECT_FALSE(sheet->payment.freeMargin);
}

TEST(PaymentSheet, PutsStopsFirstAndNeverTakesANewLevelForClear)
{
    const QJsonObject json =
        withMember(sheetJson(), {u"checks"_s, u"3"_s, u"level"_s}, u"shiver"_s);
    const Result<PaymentSheet> sheet = paymentSheetFromJson(json);
    ASSERT_TRUE(sheet);
    ASSERT_EQ(sheet->checks.size(), 4U);
    EXPECT_EQ(sheet->checks.at(0).code, CheckCode::SourceOfFundsIn);
    EXPECT_EQ(sheet->checks.at(1).code, CheckCode::DestinationAge);
    EXPECT_EQ(sheet->checks.at(2).code.word(), u"moon_phase"_s);
    EXPECT_EQ(sheet->checks.at(3).code, CheckCode::KycState);
    EXPECT_EQ(sheet->count(CheckLevel::Stop), 1);
    EXPECT_EQ(sheet->count(CheckLevel::Clear), 1);
}

TEST(PaymentSheet, FindsTheInstructionNobodyKnowsTheOutcomeOf)
{
    const PaymentSheet sheet = good();
    ASSERT_NE(sheet.unknownInstruction(), nullptr);
    EXPECT_EQ(sheet.unknownInstruction()->id, InstructionId(31));
    ASSERT_TRUE(sheet.unknownInstruction()->proposal);
    EXPECT_EQ(sheet.unknownInstruction()->proposal->outcome, ResolvedOutcome::Executed);
    EXPECT_EQ(sheet.unknownInstruction()->proposal->ticket, u"991"_s);
    const Result<PaymentSheet> done = paymentSheetFromJson(
        withMember(sheetJson(), {u"instructions"_s, u"0"_s, u"state"_s}, u"done"_s));
    ASSERT_TRUE(done);
    EXPECT_EQ(done->unknownInstruction(), nullptr);
    const Result<PaymentSheet> parked = paymentSheetFromJson(
        withMember(sheetJson(), {u"instructions"_s, u"0"_s, u"state"_s}, u"parked"_s));
    ASSERT_TRUE(parked);
    EXPECT_NE(parked->unknownInstruction(), nullptr);
}

TEST(PaymentSheet, NamesTheFieldByItsPath)
{
    const auto broken = [](const QStringList& path, const QJsonValue& value) {
        return fieldOf(paymentSheetFromJson(withMember(sheetJson(), path, value)));
    };
    const QJsonValue absent(QJsonValue::Undefined);
    EXPECT_EQ(broken({u"payment"_s, u"hash"_s}, absent), u"payment.hash"_s);
    EXPECT_EQ(broken({u"payment"_s, u"client"_s, u"id"_s}, u"x"_s), u"payment.client.id"_s);
    EXPECT_EQ(broken({u"checks"_s, u"2"_s, u"level"_s}, 3), u"checks[2].level"_s);
    EXPECT_EQ(broken({u"checks"_s}, absent), u"checks"_s);
    EXPECT_EQ(broken({u"postings"_s, u"planned"_s, u"1"_s, u"amount"_s, u"minor"_s}, 12),
        u"postings.planned[1].amount"_s);
    EXPECT_EQ(
        broken({u"actions"_s, u"approve"_s, u"allowed"_s}, u"yes"_s), u"actions.approve.allowed"_s);
    EXPECT_EQ(broken({u"actions"_s, u"reject"_s}, absent), u"actions.reject"_s);
    EXPECT_EQ(broken({u"instructions"_s, u"0"_s, u"proposal"_s, u"by"_s}, absent),
        u"instructions[0].proposal.by"_s);
    EXPECT_EQ(broken({u"payment"_s, u"destination"_s, u"holder"_s}, absent),
        u"payment.destination.holder"_s);
    EXPECT_EQ(broken({u"reasons"_s, u"return"_s, u"0"_s, u"code"_s}, absent),
        u"reasons.return[0].code"_s);
    EXPECT_EQ(broken({u"chain"_s, u"0"_s}, 5), u"chain[0]"_s);
}

TEST(PaymentSheet, SaysWhatChanged)
{
    const PaymentSheet before = good();
    EXPECT_TRUE(changedFields(before, before).isEmpty());
    const Result<PaymentSheet> after = paymentSheetFromJson(
        withMember(withMember(sheetJson(), {u"payment"_s, u"amount"_s, u"minor"_s}, u"485001"_s),
            {u"payment"_s, u"destination"_s, u"id"_s}, 10));
    ASSERT_TRUE(after);
    EXPECT_EQ(changedFields(before, *after), (QStringList{u"amount"_s, u"destination"_s}));
    const Result<PaymentSheet> approved = paymentSheetFromJson(
        withMember(sheetJson(), {u"chain"_s, u"2"_s, u"kind"_s}, u"approved"_s));
    ASSERT_TRUE(approved);
    EXPECT_EQ(changedFields(before, *approved), QStringList{u"approvals"_s});
}
