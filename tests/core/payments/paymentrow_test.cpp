#include "core/payments/paymentrow.h"
#include "tests/core/payments/sheetjson.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::payments;
using purser::payments::test::rowJson;
using purser::payments::test::withMember;

namespace {

QString problemOf(const Result<PaymentRow>& row)
{
    return row ? QString()
               : row.error().args.value(u"field"_s).toString() + u' '
            + row.error().args.value(u"problem"_s).toString();
}

} // namespace

TEST(PaymentRow, ReadsEveryColumn)
{
    const Result<PaymentRow> row = paymentRowFromJson(rowJson());
    ASSERT_TRUE(row) << qPrintable(row.error().detail);
    EXPECT_EQ(row->id, PaymentId(48213));
    EXPECT_EQ(row->reference, u"W-48213"_s);
    EXPECT_EQ(row->kind, PaymentKind::Withdrawal);
    EXPECT_EQ(row->client, ClientId(10482));
    EXPECT_EQ(row->amount, Money(485000, Currency(u"EUR"_s, 2)));
    EXPECT_EQ(row->due, QDateTime::fromString(u"2023-11-14T23:13:20Z"_s, Qt::ISODate));
    EXPECT_EQ(row->dueLevel, DueLevel::Soon);
    EXPECT_EQ(row->state, PaymentState::AwaitingApproval);
    EXPECT_EQ(row->stepsDone, 1);
    EXPECT_EQ(row->stepsNeeded, 2);
    ASSERT_TRUE(row->flag);
    EXPECT_EQ(*row->flag, PaymentFlag::Stop);
    EXPECT_TRUE(row->mine);
    EXPECT_TRUE(row->heldBy.isNull());
    EXPECT_EQ(row->requested.toMSecsSinceEpoch(), 1700000000123);
    EXPECT_EQ(row->cursor.value(u"id"_s).toInteger(), 48213);
}

TEST(PaymentRow, KeepsAWordItDoesNotKnow)
{
    const Result<PaymentRow> row =
        paymentRowFromJson(withMember(rowJson(), {u"state"_s}, u"frozen"_s));
    ASSERT_TRUE(row);
    EXPECT_FALSE(row->state.isKnown());
    EXPECT_EQ(row->state.value(), PaymentState::Unknown);
    EXPECT_EQ(row->state.word(), u"frozen"_s);
}

TEST(PaymentRow, TakesWhatMayBeAbsent)
{
    QJsonObject json = rowJson();
    for (const QString& name : {u"due_us"_s, u"flag"_s, u"held_by"_s})
        json.insert(name, QJsonValue::Null);
    const Result<PaymentRow> row = paymentRowFromJson(json);
    ASSERT_TRUE(row);
    EXPECT_FALSE(row->due.isValid());
    EXPECT_FALSE(row->flag);
}

TEST(PaymentRow, NamesTheFieldThatIsWrong)
{
    const auto broken = [](const QString& name, const QJsonValue& value) {
        return problemOf(paymentRowFromJson(withMember(rowJson(), {name}, value)));
    };
    const QJsonValue absent(QJsonValue::Undefined);
    EXPECT_EQ(broken(u"id"_s, absent), u"id missing"_s);
    EXPECT_EQ(broken(u"id"_s, 1.5), u"id not_integer"_s);
    EXPECT_EQ(broken(u"id"_s, u"twelve"_s), u"id not_integer"_s);
    EXPECT_EQ(broken(u"reference"_s, 7), u"reference not_text"_s);
    EXPECT_EQ(broken(u"mine"_s, u"yes"_s), u"mine not_flag"_s);
    EXPECT_EQ(broken(u"amount_minor"_s, absent), u"amount_minor missing"_s);
    EXPECT_EQ(broken(u"exponent"_s, 12), u"amount_minor not_money"_s);
    EXPECT_EQ(broken(u"currency"_s, u"euro!"_s), u"amount_minor not_money"_s);
    EXPECT_EQ(broken(u"requested_us"_s, true), u"requested_us not_instant"_s);
    EXPECT_EQ(broken(u"steps_done"_s, -1), u"steps_done not_integer"_s);
    EXPECT_EQ(broken(u"cursor"_s, 3), u"cursor not_object"_s);
}

TEST(PaymentRow, AmountsBeyondADoubleStayExact)
{
    const Result<PaymentRow> row =
        paymentRowFromJson(withMember(rowJson(), {u"amount_minor"_s}, u"9007199254740993"_s));
    ASSERT_TRUE(row);
    EXPECT_EQ(row->amount.minor(), 9007199254740993);
}

TEST(PaymentFilter, SendsOnlyWhatIsSet)
{
    EXPECT_EQ(PaymentFilter{}.toJson(), (QJsonObject{{u"tab"_s, u"mine"_s}}));
    PaymentFilter filter;
    filter.tab = PaymentTab::UnknownOutcome;
    filter.text = u"W-48"_s;
    filter.states = {u"sent"_s, u"settled"_s};
    filter.currency = u"EUR"_s;
    filter.minMinor = 100000;
    filter.methodNot = u"card"_s;
    EXPECT_EQ(filter.toJson(),
        (QJsonObject{{u"tab"_s, u"unknown"_s}, {u"text"_s, u"W-48"_s},
            {u"states"_s, QJsonArray{u"sent"_s, u"settled"_s}}, {u"currency"_s, u"EUR"_s},
            {u"min_minor"_s, 100000}, {u"method_not"_s, u"card"_s}}));
}

TEST(PaymentCounts, ReadsEachQueue)
{
    const Result<PaymentCounts> counts = paymentCountsFromJson({{u"mine"_s, 12},
        {u"withdrawals"_s, 21}, {u"deposits"_s, 9}, {u"transfers"_s, 7}, {u"unknown"_s, 1}});
    ASSERT_TRUE(counts);
    EXPECT_EQ(counts->of(PaymentTab::Mine), 12);
    EXPECT_EQ(counts->of(PaymentTab::UnknownOutcome), 1);
    EXPECT_EQ(counts->of(PaymentTab::All), 37);
    EXPECT_FALSE(paymentCountsFromJson({{u"mine"_s, 12}}));
}
