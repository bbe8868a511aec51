// Money that came to a bank account, entered by hand: one person enters, a second one confirms, and
// only then it is booked, once.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::Result;
using purser::office::Argument;
using purser::office::Connection;
using purser::office::Outcome;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

namespace {

Result<Outcome> enter(Connection& who, const QVariantMap& other = {})
{
    QVariantMap entry{{u"p_method"_s, u"wire"_s}, {u"p_ref"_s, u"FT-2210"_s},
        {u"p_amount_minor"_s, 70000}, {u"p_currency"_s, u"EUR"_s},
        {u"p_payer"_s, u"Okafor Trading GmbH"_s},
        {u"p_value_date"_s, QDate::currentDate().addDays(-2).toString(Qt::ISODate)},
        {u"p_wanted_ref"_s, u"for my account"_s}};
    for (auto member = other.begin(); member != other.end(); ++member)
        entry.insert(member.key(), member.value());
    QList<Argument> arguments{{u"p_key"_s, WithdrawalDesk::newKey()}};
    for (auto member = entry.begin(); member != entry.end(); ++member)
        arguments.append({member.key(), member.value()});
    return who.command({u"desk.record_receipt"_s, arguments});
}

Result<Outcome> decide(Connection& who, qint64 id, int version, bool isRight,
    const QString& text = u"not on the statement"_s)
{
    return who.command({u"desk.decide_receipt"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, id}, {u"p_version"_s, version},
            {u"p_right"_s, isRight}, {u"p_text"_s, text}}});
}

} // namespace

TEST(ReceiptEntry, IsBookedByASecondPersonAndFindsItsOwnerAsAnyOther)
{
    KindsDesk d;
    auto mara = d.as("mara");
    auto joao = d.as("joao");
    auto ines = d.as("ines");
    const Outcome entered = demand(enter(*mara));
    EXPECT_EQ(entered.state, u"entered"_s);
    EXPECT_EQ(d.role(u"unallocated_receipts"_s), 0) << "nothing is booked on one word";
    EXPECT_EQ(decide(*mara, entered.id, 1, true).error().code, ErrorCode::FourEyes);
    EXPECT_EQ(decide(*joao, entered.id, 2, true).error().code, ErrorCode::Stale);
    EXPECT_EQ(demand(decide(*joao, entered.id, 1, true)).state, u"confirmed"_s);
    EXPECT_EQ(d.role(u"unallocated_receipts"_s), 70000);
    EXPECT_EQ(d.role(u"psp_receivable"_s), -70000);
    EXPECT_EQ(decide(*joao, entered.id, 2, true).error().code, ErrorCode::WrongState);
    const auto listed = demand(mara->call({u"desk.list_receipts"_s, {}}));
    ASSERT_EQ(listed.rowCount(), 1);
    EXPECT_EQ(listed.row(0).text(u"payer"_s), u"Okafor Trading GmbH"_s);
    const auto allocated = demand(mara->command({u"desk.allocate_receipt"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, listed.row(0).integer(u"id"_s)},
            {u"p_version"_s, 1}, {u"p_payment_id"_s, QVariant()},
            {u"p_trading_account_id"_s, d.desk().account()},
            {u"p_text"_s, u"named on the statement"_s}}}));
    // A company paid for a person: that is seen, and stands against it.
    EXPECT_EQ(d.flag(allocated.id), u"third_party"_s);
    EXPECT_EQ(d.level(allocated.id, u"payer_name"_s), u"stop"_s);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(ReceiptEntry, ABanksReferenceComesOnceHoweverItIsEntered)
{
    KindsDesk d;
    auto mara = d.as("mara");
    auto joao = d.as("joao");
    const Outcome entered = demand(enter(*mara));
    EXPECT_EQ(enter(*joao, {{u"p_ref"_s, u" FT-2210 "_s}, {u"p_amount_minor"_s, 1}}).error().code,
        ErrorCode::WrongState);
    // Wrong: the reason is kept and the reference is free again.
    EXPECT_EQ(decide(*joao, entered.id, 1, false, {}).error().code, ErrorCode::BadInput);
    EXPECT_EQ(demand(decide(*joao, entered.id, 1, false)).state, u"rejected"_s);
    const Outcome again = demand(enter(*mara, {{u"p_amount_minor"_s, 71000}}));
    demand(decide(*joao, again.id, 1, true));
    EXPECT_EQ(enter(*joao).error().code, ErrorCode::WrongState);
    // The bank tells of it meanwhile: that is the same money.
    EXPECT_TRUE(demand(d.receipt(u"FT-2210"_s, 71000, {}, {{u"p_method"_s, u"wire"_s}}))
                    .value(u"replayed"_s)
                    .toBool());
    EXPECT_EQ(d.role(u"unallocated_receipts"_s), 71000);
    // And the other way round: what the bank has told is not entered, nor confirmed.
    const Outcome late = demand(enter(*mara, {{u"p_ref"_s, u"FT-1"_s}}));
    demand(d.receipt(u"FT-1"_s, 70000, {}, {{u"p_method"_s, u"wire"_s}}));
    EXPECT_EQ(decide(*joao, late.id, 1, true).error().code, ErrorCode::WrongState);
    demand(d.receipt(u"FT-3"_s, 500, {}, {{u"p_method"_s, u"wire"_s}}));
    EXPECT_EQ(enter(*mara, {{u"p_ref"_s, u"FT-3"_s}}).error().code, ErrorCode::WrongState);
    EXPECT_EQ(d.role(u"unallocated_receipts"_s), 141500);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(ReceiptEntry, TakesOnlyWhatABankCanHaveSent)
{
    KindsDesk d;
    auto mara = d.as("mara");
    const auto day = [](int days) {
        return QDate::currentDate().addDays(days).toString(Qt::ISODate);
    };
    const QVariantMap wrong[] = {{{u"p_method"_s, u"card"_s}}, {{u"p_method"_s, u"internal"_s}},
        {{u"p_amount_minor"_s, 0}}, {{u"p_currency"_s, u"XXX"_s}}, {{u"p_payer"_s, u" "_s}},
        {{u"p_ref"_s, QString()}}, {{u"p_value_date"_s, QVariant()}}, {{u"p_value_date"_s, day(2)}},
        {{u"p_value_date"_s, day(-400)}}};
    for (const QVariantMap& one : wrong)
        EXPECT_EQ(enter(*mara, one).error().code, ErrorCode::BadInput)
            << qPrintable(one.firstKey()) << " " << qPrintable(one.first().toString());
    for (const char* login : {"sana", "omar", "anna", "adam"}) {
        auto other = d.as(login);
        EXPECT_EQ(enter(*other).error().code, ErrorCode::NotPermitted) << login;
    }
    EXPECT_EQ(d.books().number(u"select count(*) from book.receipt_entry"_s), 0);
}

TEST(ReceiptEntry, CountsInTheDecimalsOfItsCurrency)
{
    KindsDesk d;
    auto mara = d.as("mara");
    auto joao = d.as("joao");
    int n = 0;
    for (const QString& currency : {u"JPY"_s, u"EUR"_s, u"KWD"_s, u"BTC"_s}) {
        const Outcome entered = demand(enter(*mara,
            {{u"p_ref"_s, u"FT-%1"_s.arg(++n)}, {u"p_currency"_s, currency},
                {u"p_amount_minor"_s, 123456789}}));
        demand(decide(*joao, entered.id, 1, true));
        EXPECT_EQ(d.role(u"unallocated_receipts"_s, currency), 123456789);
    }
    EXPECT_EQ(d.books().differences(), 0);
}
