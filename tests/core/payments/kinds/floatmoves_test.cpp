// Money moved to providers and back, by two people; and what a provider says lies there, beside
// what our books have.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::Result;
using purser::office::Argument;
using purser::office::Connection;
using purser::office::Outcome;
using purser::office::Table;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

namespace {

Result<Outcome> enterMove(Connection& who, const QVariantMap& other = {})
{
    QVariantMap move{{u"p_provider"_s, u"praxis"_s}, {u"p_direction"_s, u"in"_s},
        {u"p_counterpart"_s, QVariant()}, {u"p_amount_minor"_s, 500'000},
        {u"p_currency"_s, u"EUR"_s}, {u"p_ref"_s, u"TR-1"_s},
        {u"p_value_date"_s, TestOffice::today().addDays(-1).toString(Qt::ISODate)}};
    for (auto member = other.begin(); member != other.end(); ++member)
        move.insert(member.key(), member.value());
    QList<Argument> arguments{{u"p_key"_s, WithdrawalDesk::newKey()}};
    for (auto member = move.begin(); member != move.end(); ++member)
        arguments.append({member.key(), member.value()});
    return who.command({u"desk.record_float_move"_s, arguments});
}

Result<Outcome> decideMove(
    Connection& who, qint64 id, bool isRight, int version = 1, const QString& text = u"seen"_s)
{
    return who.command({u"desk.decide_float_move"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, id}, {u"p_version"_s, version},
            {u"p_right"_s, isRight}, {u"p_text"_s, text}}});
}

Result<Outcome> sayFloat(Connection& who, const QString& provider, qint64 minor, int version = 0)
{
    return who.command({u"desk.enter_float"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_provider"_s, provider},
            {u"p_currency"_s, u"EUR"_s}, {u"p_version"_s, version}, {u"p_minor"_s, minor},
            {u"p_text"_s, u"the portal, today"_s}}});
}

Result<Table> hearFloat(KindsDesk& d, const QString& gateway, const QByteArray& balances)
{
    return d.link(u"report_float($1, $2, $3::jsonb)"_s, {gateway, QString::fromUtf8(balances)});
}

QJsonObject floatRow(KindsDesk& d, const QString& provider, const QString& currency = u"EUR"_s)
{
    auto mara = d.as("mara");
    const Table table = demand(mara->execute(u"select \"float\" from desk.list_floats()"_s));
    for (int i = 0; i < table.rowCount(); ++i) {
        const QJsonObject one = table.row(i).json(u"float"_s);
        if (one[u"provider"].toString() == provider && one[u"currency"].toString() == currency)
            return one;
    }
    return {};
}

QString minorOf(const QJsonObject& shown, QStringView name)
{
    return shown[name][u"minor"].toString();
}

qint64 floatAlarms(KindsDesk& d)
{
    return d.books().number(u"select count(*) from book.notification where kind = 'float_differs' "
                            "and closed_at is null"_s);
}

} // namespace

TEST(FloatMove, IsBookedByASecondPerson)
{
    KindsDesk d;
    auto mara = d.as("mara");
    auto joao = d.as("joao");
    EXPECT_FALSE(floatRow(d, u"praxis"_s, {}).isEmpty())
        << "never funded: it stands without a currency";
    const Outcome entered = demand(enterMove(*mara));
    EXPECT_EQ(d.role(u"psp_receivable"_s), 0) << "nothing is booked on one word";
    EXPECT_EQ(decideMove(*mara, entered.id, true).error().code, ErrorCode::FourEyes);
    EXPECT_EQ(decideMove(*joao, entered.id, true, 2).error().code, ErrorCode::Stale);
    d.desk().askPasswordForMoney(true);
    EXPECT_EQ(decideMove(*joao, entered.id, true).error().code, ErrorCode::StepUpRequired);
    EXPECT_EQ(demand(decideMove(*d.steppedUp("joao"), entered.id, true)).state, u"confirmed"_s);
    EXPECT_EQ(decideMove(*joao, entered.id, true, 2).error().code, ErrorCode::WrongState);
    EXPECT_EQ(d.role(u"psp_receivable"_s), -500'000);
    EXPECT_EQ(d.role(u"bank_own_money"_s), 500'000);
    EXPECT_TRUE(floatRow(d, u"praxis"_s, {}).isEmpty());
    EXPECT_EQ(minorOf(floatRow(d, u"praxis"_s), u"ours"), u"500000"_s);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(FloatMove, EnteredWronglyIsNotBookedAndFreesItsReference)
{
    KindsDesk d;
    auto mara = d.as("mara");
    auto joao = d.as("joao");
    const Outcome entered = demand(enterMove(*mara));
    EXPECT_EQ(enterMove(*joao, {{u"p_ref"_s, u" TR-1 "_s}}).error().code, ErrorCode::WrongState);
    EXPECT_EQ(decideMove(*joao, entered.id, false, 1, {}).error().code, ErrorCode::BadInput);
    EXPECT_EQ(demand(decideMove(*joao, entered.id, false)).state, u"rejected"_s);
    EXPECT_EQ(d.role(u"psp_receivable"_s), 0);
    demand(enterMove(*joao));
}

TEST(FloatMove, GoesFromOneProviderToAnother)
{
    KindsDesk d;
    auto mara = d.as("mara");
    auto joao = d.as("joao");
    demand(decideMove(*joao,
        demand(
            enterMove(*mara, {{u"p_counterpart"_s, u"bank"_s}, {u"p_amount_minor"_s, 30'000'000}}))
            .id,
        true));
    EXPECT_EQ(minorOf(floatRow(d, u"bank"_s), u"ours"), u"70000000"_s);
    EXPECT_EQ(minorOf(floatRow(d, u"praxis"_s), u"ours"), u"30000000"_s);
    // And back: what a provider settles to the bank.
    demand(decideMove(*joao,
        demand(enterMove(*mara,
                   {{u"p_direction"_s, u"out"_s}, {u"p_counterpart"_s, u"bank"_s},
                       {u"p_amount_minor"_s, 10'000'000}, {u"p_ref"_s, u"ST-1"_s}}))
            .id,
        true));
    EXPECT_EQ(minorOf(floatRow(d, u"bank"_s), u"ours"), u"80000000"_s);
    EXPECT_EQ(minorOf(floatRow(d, u"praxis"_s), u"ours"), u"20000000"_s);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(FloatMove, NeverTakesWhatIsPromised)
{
    KindsDesk d;
    auto mara = d.as("mara");
    auto joao = d.as("joao");
    d.books().fund(u"bank"_s, u"EUR"_s, 100'000 - 100'000'000);
    const QVariantMap out{
        {u"p_provider"_s, u"bank"_s}, {u"p_direction"_s, u"out"_s}, {u"p_amount_minor"_s, 60'000}};
    const Outcome entered = demand(enterMove(*mara, out));
    d.desk().approved(50'000);
    // What was free when it was entered has been promised since.
    const auto refused = decideMove(*joao, entered.id, true);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Limit);
    EXPECT_EQ(refused.error().args.value(u"available"_s).toString(), u"50000"_s);
    EXPECT_EQ(enterMove(*mara,
                  {{u"p_provider"_s, u"bank"_s}, {u"p_direction"_s, u"out"_s}, {u"p_ref"_s, u"X"_s},
                      {u"p_amount_minor"_s, 50'001}})
                  .error()
                  .code,
        ErrorCode::Limit);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(FloatMove, LetsAStoppedPaymentPass)
{
    KindsDesk d;
    auto mara = d.as("mara");
    auto joao = d.as("joao");
    auto sana = d.as("sana");
    d.books().fund(u"bank"_s, u"EUR"_s, 100'000 - 100'000'000);
    const qint64 payment = demand(d.desk().submit(*sana, 120'000)).id;
    EXPECT_EQ(d.level(payment, u"provider_float"_s), u"stop"_s);
    demand(decideMove(*joao,
        demand(enterMove(*mara, {{u"p_provider"_s, u"bank"_s}, {u"p_amount_minor"_s, 20'000}})).id,
        true));
    EXPECT_EQ(d.level(payment, u"provider_float"_s), u"clear"_s);
}

TEST(FloatMove, IsForWhoMovesMoneyAndNamesWhatThereIs)
{
    KindsDesk d;
    auto mara = d.as("mara");
    const auto day = [](int days) {
        return TestOffice::today().addDays(days).toString(Qt::ISODate);
    };
    const QVariantMap wrong[] = {{{u"p_provider"_s, u"nobody"_s}}, {{u"p_direction"_s, u"up"_s}},
        {{u"p_counterpart"_s, u"praxis"_s}}, {{u"p_counterpart"_s, u"nobody"_s}},
        {{u"p_amount_minor"_s, 0}}, {{u"p_currency"_s, u"XXX"_s}}, {{u"p_ref"_s, u" "_s}},
        {{u"p_value_date"_s, day(2)}}, {{u"p_value_date"_s, day(-400)}}};
    for (const QVariantMap& one : wrong)
        EXPECT_EQ(enterMove(*mara, one).error().code, ErrorCode::BadInput)
            << qPrintable(one.firstKey()) << " " << qPrintable(one.first().toString());
    for (const char* login : {"sana", "omar", "anna", "adam"}) {
        auto other = d.as(login);
        EXPECT_EQ(enterMove(*other).error().code, ErrorCode::NotPermitted) << login;
        EXPECT_EQ(decideMove(*other, 1, true).error().code, ErrorCode::NotPermitted) << login;
        EXPECT_EQ(sayFloat(*other, u"bank"_s, 1).error().code, ErrorCode::NotPermitted) << login;
    }
    // Nor for whom it was taken from.
    d.run("update policy.role_permission set granted = false, version = version + 1 where "
          "permission = 'float.move'");
    EXPECT_EQ(enterMove(*mara).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(d.books().number(u"select count(*) from book.float_move"_s), 0);
}

TEST(ProviderBalance, StandsBesideOursAndADifferenceIsTold)
{
    KindsDesk d;
    EXPECT_EQ(demand(hearFloat(d, u"bank"_s, R"([{"currency": "EUR", "minor": "99999950"}])"))
                  .row(0)
                  .integer(0),
        1);
    QJsonObject bank = floatRow(d, u"bank"_s);
    EXPECT_EQ(minorOf(bank, u"ours"), u"100000000"_s);
    EXPECT_EQ(minorOf(bank, u"told"), u"99999950"_s);
    EXPECT_EQ(bank[u"told_by"].toString(), u"gateway"_s);
    EXPECT_EQ(minorOf(bank, u"difference"), u"-50"_s);
    EXPECT_FALSE(bank[u"differs"].toBool()) << "within a euro";
    EXPECT_EQ(floatAlarms(d), 0);
    for (int again = 0; again < 2; ++again) {
        demand(hearFloat(d, u"bank"_s, R"([{"currency": "EUR", "minor": "99999000"}])"));
        EXPECT_TRUE(floatRow(d, u"bank"_s)[u"differs"].toBool());
        EXPECT_EQ(floatAlarms(d), 1) << "told once";
    }
    // A move explains it: the alarm ends with it.
    auto mara = d.as("mara");
    auto joao = d.as("joao");
    demand(decideMove(*joao,
        demand(enterMove(*mara,
                   {{u"p_provider"_s, u"bank"_s}, {u"p_direction"_s, u"out"_s},
                       {u"p_amount_minor"_s, 1000}}))
            .id,
        true));
    EXPECT_EQ(minorOf(floatRow(d, u"bank"_s), u"difference"), u"0"_s);
    EXPECT_EQ(floatAlarms(d), 0);
    demand(hearFloat(d, u"bank"_s, R"([{"currency": "EUR", "minor": "99990000"}])"));
    EXPECT_EQ(floatAlarms(d), 1) << "and comes again";
}

TEST(ProviderBalance, WhatIsOnItsWayMayBeGoneThereOrNot)
{
    KindsDesk d;
    d.desk().approved(60'000);
    d.carryOut();
    for (const char* minor : {"100000000", "99940000", "99970000"}) {
        demand(hearFloat(
            d, u"bank"_s, QByteArray(R"([{"currency": "EUR", "minor": ")") + minor + R"("}])"));
        EXPECT_FALSE(floatRow(d, u"bank"_s)[u"differs"].toBool()) << minor;
    }
    demand(hearFloat(d, u"bank"_s, R"([{"currency": "EUR", "minor": "99939000"}])"));
    EXPECT_EQ(minorOf(floatRow(d, u"bank"_s), u"difference"), u"-1000"_s);
    demand(hearFloat(d, u"bank"_s, R"([{"currency": "EUR", "minor": "100000500"}])"));
    EXPECT_EQ(minorOf(floatRow(d, u"bank"_s), u"difference"), u"500"_s);
    EXPECT_EQ(floatAlarms(d), 1);
}

TEST(ProviderBalance, IsEnteredByHandWhereNoGatewaySaysIt)
{
    KindsDesk d;
    auto mara = d.as("mara");
    const Outcome said = demand(sayFloat(*mara, u"bank"_s, 99'000'000));
    EXPECT_EQ(floatRow(d, u"bank"_s)[u"told_by"].toString(), u"person"_s);
    EXPECT_EQ(floatRow(d, u"bank"_s)[u"told_text"].toString(), u"the portal, today"_s);
    EXPECT_EQ(floatAlarms(d), 1);
    EXPECT_EQ(sayFloat(*mara, u"bank"_s, 1, 7).error().code, ErrorCode::Stale);
    EXPECT_EQ(d.role(u"psp_receivable"_s), 0) << "what is said books nothing";
    demand(sayFloat(*mara, u"bank"_s, 100'000'000, said.version));
    EXPECT_EQ(floatAlarms(d), 0);
    demand(hearFloat(d, u"bank"_s, R"([{"currency": "EUR", "minor": "100000000"}])"));
    const int version = floatRow(d, u"bank"_s)[u"version"].toInt();
    EXPECT_EQ(sayFloat(*mara, u"bank"_s, 1, version).error().code, ErrorCode::WrongState);
}

TEST(ProviderBalance, OfAGatewayIsThatOfWhoseMoneyItPays)
{
    KindsDesk d;
    d.run("insert into policy.gateway values ('bank-files', 'bank')");
    demand(hearFloat(d, u"bank-files"_s, R"([{"currency": "EUR", "minor": "100000000"}])"));
    EXPECT_EQ(minorOf(floatRow(d, u"bank"_s), u"told"), u"100000000"_s);
    for (const char* wrong : {R"({})", R"([{"currency": "XXX", "minor": "1"}])",
             R"([{"currency": "EUR", "minor": "1.5"}])", R"([{"currency": "EUR"}])",
             R"([{"currency": "EUR", "minor": "1"}, {"currency": "EUR", "minor": "2"}])", R"([1])"})
        EXPECT_EQ(hearFloat(d, u"bank"_s, wrong).error().code, ErrorCode::BadInput) << wrong;
    auto other = d.desk().office().asService("purser_connector");
    EXPECT_EQ(d.desk().link(*other, u"report_float(999, 'bank', '[]')"_s).error().code,
        ErrorCode::NotTheWriter);
}
