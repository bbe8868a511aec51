#include "core/payments/gateways/sepa/sepagateway.h"
#include "tests/app/simulator/gateways/gatewayrig.h"

#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace purser;
using namespace purser::payments::gateways;
using namespace purser::tests;
using Kind = Outcome::Kind;

namespace {

class SepaBank : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_rig = makeRig(u"sepa-bank"_s);
        m_rig->connectGateway(60s);
        EXPECT_TRUE(m_rig->gateway().ensureReady());
    }
    SepaGateway& sepa() { return static_cast<SepaGateway&>(m_rig->gateway()); }
    void act(QJsonObject what) { m_rig->simulator().post(u"/act"_s, what); }
    Transaction truth(const QString& reference, const QString& file = {})
    {
        const auto found = sepa().find({Operation::Payout, reference, file});
        EXPECT_TRUE(found) << qPrintable(reference);
        EXPECT_EQ(found ? found->size() : 0u, 1u);
        return found && !found->empty() ? found->front() : Transaction();
    }
    sepa::CreditTransfer transfer(const QString& reference, qint64 cents)
    {
        return {reference, Money(cents, GatewayRig::eur()), u"Anna Schmidt"_s,
            u"DE02120300000000202051"_s, {}, reference};
    }

    std::unique_ptr<GatewayRig> m_rig;
};

} // namespace

TEST_F(SepaBank, AFileOfManyIsMadeReleasedAndDelivered)
{
    const auto file =
        sepa().makeFile(u"F-2026-1"_s, {transfer(u"W-1"_s, 485'000), transfer(u"W-2"_s, 1)});
    ASSERT_TRUE(file);
    EXPECT_EQ(file->count, 2);
    EXPECT_EQ(file->total, Money(485'001, GatewayRig::eur()));
    EXPECT_EQ(sepa().deliver(*file, QByteArray(32, 'x')).reason, u"not_released"_s);
    sepa::CreditFile changed = *file;
    changed.bytes.replace("4850.00", "4850.01");
    EXPECT_EQ(sepa().deliver(changed, file->hash).reason, u"not_released"_s);
    EXPECT_TRUE(m_rig->simulator().book().isEmpty());

    const Outcome outcome = sepa().deliver(*file, file->hash);
    EXPECT_EQ(outcome.kind, Kind::Pending) << qPrintable(outcome.reason);
    const QJsonArray book = m_rig->simulator().book();
    ASSERT_EQ(book.size(), 2);
    EXPECT_EQ(book[0].toObject().value(u"amount"_s).toString(), u"4850.00"_s);
    EXPECT_EQ(book[1].toObject().value(u"amount"_s).toString(), u"0.01"_s);
    EXPECT_EQ(truth(u"W-2"_s, u"F-2026-1"_s).requested, Money(1, GatewayRig::eur()));
    EXPECT_EQ(truth(u"W-2"_s, u"F-2026-1"_s).word, u"pain.002/ACTC"_s);
}

TEST_F(SepaBank, TheSameFileTwiceIsOneFile)
{
    const auto file = sepa().makeFile(u"F-1"_s, {transfer(u"W-1"_s, 100)});
    ASSERT_TRUE(file);
    EXPECT_EQ(sepa().deliver(*file, file->hash).kind, Kind::Pending);
    EXPECT_EQ(sepa().deliver(*file, file->hash).kind, Kind::Pending);
    EXPECT_EQ(m_rig->executions(u"W-1"_s), 1);
    m_rig->clock().advance(1h);
    const auto again = sepa().makeFile(u"F-1"_s, {transfer(u"W-1"_s, 100)});
    ASSERT_TRUE(again);
    const Outcome outcome = sepa().deliver(*again, again->hash);
    EXPECT_EQ(outcome.kind, Kind::Unknown) << "made again it is another file";
    EXPECT_EQ(outcome.reason, u"name_taken"_s);
    EXPECT_EQ(m_rig->executions(u"W-1"_s), 1);
}

TEST_F(SepaBank, ReportsMoveATransferOn)
{
    EXPECT_EQ(m_rig->payOut(u"W-1"_s).kind, Kind::Pending);
    act({{u"reference"_s, u"W-1"_s}, {u"status"_s, u"settled"_s}});
    const Transaction settled = truth(u"W-1"_s);
    EXPECT_EQ(settled.stage, Stage::Settled);
    EXPECT_EQ(settled.word, u"camt.054/DBIT/BOOK"_s);
    m_rig->simulator().post(u"/clock"_s, {{u"shift_days"_s, 3}});
    act({{u"reference"_s, u"W-1"_s}, {u"status"_s, u"returned"_s}, {u"reason"_s, u"AC04"_s}});
    const Transaction back = truth(u"W-1"_s);
    EXPECT_EQ(back.stage, Stage::Returned);
    ASSERT_TRUE(back.processed);
    EXPECT_EQ(*back.processed, Money(485'000, GatewayRig::eur()));
}

TEST_F(SepaBank, OneOfAFileIsRejected)
{
    const auto file = sepa().makeFile(u"F-1"_s, {transfer(u"W-1"_s, 100), transfer(u"W-2"_s, 200)});
    ASSERT_TRUE(file);
    sepa().deliver(*file, file->hash);
    act({{u"reference"_s, u"W-2"_s}, {u"status"_s, u"rejected"_s}, {u"reason"_s, u"AC01"_s}});
    EXPECT_EQ(truth(u"W-2"_s, u"F-1"_s).stage, Stage::Refused);
    EXPECT_EQ(truth(u"W-1"_s, u"F-1"_s).stage, Stage::Processing);
}

TEST_F(SepaBank, ABadReportHidesNothingAndIsNotForgotten)
{
    m_rig->payOut(u"W-1"_s);
    act({{u"report"_s, u"<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"_s},
        {u"name"_s, u"bad.xml"_s}});
    act({{u"reference"_s, u"W-1"_s}, {u"status"_s, u"settled"_s}});
    EXPECT_EQ(truth(u"W-1"_s).stage, Stage::Settled);
    EXPECT_EQ(sepa().unreadableReports(), QStringList{u"bad.xml"_s});
}

TEST_F(SepaBank, WhatCannotBeWrittenIsRefusedBeforeTheBankSeesIt)
{
    const auto reason = [this](const PayoutRequest& request) {
        const Outcome outcome = sepa().payOut(request);
        EXPECT_EQ(outcome.kind, Kind::Refused);
        return outcome.reason;
    };
    const QJsonObject good{
        {u"holder"_s, u"Anna Schmidt"_s}, {u"iban"_s, u"DE02120300000000202051"_s}};
    QJsonObject wrong = good;
    wrong.insert(u"iban"_s, u"DE03120300000000202051"_s);
    const Money amount(100, GatewayRig::eur());
    EXPECT_EQ(reason({u"W-1"_s, amount, {}, {}, wrong}), u"iban_check_digits"_s);
    EXPECT_EQ(reason({u"W-1"_s, Money(100, Currency(u"USD"_s, 2)), {}, {}, good}), u"not_euro"_s);
    wrong = good;
    wrong.insert(u"holder"_s, u"Анна"_s);
    EXPECT_EQ(reason({u"W-1"_s, amount, {}, {}, wrong}), u"not_sepa_text"_s);
    EXPECT_TRUE(m_rig->simulator().book().isEmpty());
}
