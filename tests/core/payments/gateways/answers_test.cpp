#include "core/network/json/jsonreader.h"
#include "core/payments/gateways/btcpay/btcpayanswers.h"
#include "core/payments/gateways/hyperswitch/hyperswitchanswers.h"
#include "core/payments/gateways/hyperswitch/hyperswitchtables.h"
#include "core/payments/gateways/praxis/praxisanswer.h"
#include "tests/support/currencies.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::payments::gateways;
using namespace purser::tests;

namespace {

const CurrencyBook officeBook({eur, jpy, kwd, btc});

network::JsonNode node(const QByteArray& json)
{
    const auto read = network::readJson(json);
    EXPECT_TRUE(read) << json.constData();
    return read.value_or(network::JsonNode());
}

QByteArray invoice(const QByteArray& status, const QByteArray& additional,
    const QByteArray& amount = "\"0.10000000\"")
{
    return R"({"id":"I1","status":")" + status + R"(","additionalStatus":")" + additional
        + R"(","amount":)" + amount + R"(,"currency":"BTC","metadata":{"orderId":"D-1"}})";
}

QByteArray methods(const QByteArray& paid, const QByteArray& rate, const QByteArray& other = "0.00")
{
    return R"([{"paymentMethodId":"BTC-CHAIN","currency":"BTC","rate":")" + rate
        + R"(","paymentMethodPaid":")" + paid + R"("},{"paymentMethodId":"X","currency":"XMR",)"
        + R"("rate":"1","paymentMethodPaid":")" + other + R"("}])";
}

} // namespace

TEST(BtcPayAnswers, AnInvoiceIsReadToTheLastSatoshi)
{
    const auto paid = btcpay::readInvoice(node(invoice("Settled", "None")), officeBook);
    ASSERT_TRUE(paid);
    EXPECT_EQ(paid->requested, Money(10'000'000, btc));
    EXPECT_EQ(paid->processed, Money(10'000'000, btc));
    const auto number = btcpay::readInvoice(node(invoice("New", "None", "0.00000001")), officeBook);
    ASSERT_TRUE(number) << "an amount may come as a number";
    EXPECT_EQ(number->requested, Money(1, btc));
    const auto over = btcpay::readInvoice(node(invoice("Settled", "PaidOver")), officeBook);
    EXPECT_EQ(over->word, u"Settled/PaidOver"_s);
    EXPECT_FALSE(over->processed) << "how much is asked separately";
    EXPECT_EQ(btcpay::readInvoice(node(invoice("Settled", "Odd")), officeBook)->stage,
        Stage::Unrecognized);
    EXPECT_FALSE(btcpay::readInvoice(node(invoice("New", "None", "\"0.000000001\"")), officeBook))
        << "half a satoshi is nothing to round away";
    EXPECT_FALSE(btcpay::readInvoice(node(invoice("New", "None", "1e-8")), officeBook));
}

TEST(BtcPayAnswers, WhatWasPaidIsConvertedDownAtTheRateOfTheInvoice)
{
    EXPECT_EQ(btcpay::readPaid(node(methods("0.00000001", "64392.23")), eur, officeBook)
                  .value_or(Money()),
        Money(0, eur));
    EXPECT_EQ(
        btcpay::readPaid(node(methods("0.1", "64392.235")), eur, officeBook).value_or(Money()),
        Money(643'922, eur));
    EXPECT_FALSE(btcpay::readPaid(node(methods("0.1", "a lot")), eur, officeBook));
    EXPECT_FALSE(btcpay::readPaid(node(methods("1", "92233720368.0")), eur, officeBook))
        << "too large, and not wrapped";
    EXPECT_FALSE(btcpay::readPaid(node(methods("0.1", "1", "2")), eur, officeBook))
        << "paid in a coin that the office does not keep";
    EXPECT_FALSE(btcpay::readPaid(node("{}"), eur, officeBook)) << "no list is not an empty list";
}

TEST(PraxisAnswers, KeepAmountsOfSixtyFourBits)
{
    const QByteArray body =
        R"({"status":0,"timestamp":1764288000,"session":{"order_id":"D-1"},"transaction":)"
        R"({"transaction_type":"sale","transaction_status":"approved","tid":7,"currency":"EUR",)"
        R"("amount":9007199254740993,"processed_currency":"JPY","processed_amount":12000}})";
    const auto answer = praxis::readAnswer(node(body), officeBook);
    ASSERT_TRUE(answer);
    ASSERT_TRUE(answer->transaction);
    EXPECT_EQ(answer->transaction->requested, Money(9'007'199'254'740'993, eur))
        << "a double would have lost the last digit";
    EXPECT_EQ(answer->transaction->processed, Money(12'000, jpy));
    for (const QByteArray& wrong : {QByteArray("4850.5"), QByteArray("1e3"), QByteArray("\"\""),
             QByteArray("null"), QByteArray("true"), QByteArray("99999999999999999999")})
        EXPECT_FALSE(praxis::readAnswer(
            node(QByteArray(body).replace("9007199254740993", wrong)), officeBook))
            << wrong.constData();
    EXPECT_FALSE(praxis::readAnswer(node(QByteArray(body).replace("EUR", "XXX")), officeBook));
    EXPECT_FALSE(praxis::readAnswer(node(QByteArray(body).replace("sale", "gift")), officeBook));
    EXPECT_FALSE(praxis::readAnswer(node(QByteArray(body).replace("JPY", "KWD")), officeBook))
        << "three decimals are not confirmed on the way in either";
}

TEST(GatewayAnswers, SayWhichCardPaidWhereTheGatewayTellsIt)
{
    const auto praxisToken = [](const QByteArray& card) {
        const auto answer = praxis::readAnswer(
            node(R"({"status":0,"timestamp":1764288000,"session":{"order_id":"D-1"},"transaction":)"
                 R"({"transaction_type":"sale","transaction_status":"approved","tid":7,)"
                 R"("currency":"EUR","amount":100)"
                + card + "}}"),
            officeBook);
        return answer && answer->transaction ? answer->transaction->instrument : u"unread"_s;
    };
    EXPECT_EQ(praxisToken(R"(,"card":{"card_token":"tok-1","card_number":"411111******1111"})"),
        u"tok-1"_s);
    // A card that is told in another way than it should be stops no money.
    for (const QByteArray& card : {QByteArray(), QByteArray(R"(,"card":null)"),
             QByteArray(R"(,"card":"")"), QByteArray(R"(,"card":{"card_token":{}})")})
        EXPECT_EQ(praxisToken(card), QString()) << card.constData();
    const auto payment = hyperswitch::readObject(
        node(R"({"payment_id":"p","status":"succeeded","amount":100,"amount_received":100,)"
             R"("currency":"EUR","fingerprint":"fp-9","metadata":{"reference":"D-1"}})"),
        Operation::Deposit, officeBook);
    ASSERT_TRUE(payment);
    EXPECT_EQ(payment->instrument, u"fp-9"_s);
}

TEST(GatewayAnswers, SayWhoPaidAndWhatTheGatewayKeeps)
{
    const auto praxisSays = [](const QByteArray& more, const QByteArray& currency = "EUR") {
        return praxis::readAnswer(
            node(R"({"status":0,"timestamp":1764288000,"session":{"order_id":"D-1"},"transaction":)"
                 R"({"transaction_type":"sale","transaction_status":"approved","tid":7,)"
                 R"("currency":")"
                + currency + R"(","amount":5000)" + more + "}}"),
            officeBook);
    };
    const auto praxis = praxisSays(
        R"(,"fee":175,"card":{"card_token":"t","card_holder_name":" Anna\u0000 \n Schmidt "})");
    ASSERT_TRUE(praxis);
    EXPECT_EQ(praxis->transaction->payer, u"Anna Schmidt"_s);
    EXPECT_EQ(praxis->transaction->fee, Money(175, eur));
    EXPECT_EQ(praxisSays(R"(,"fee":12)", "JPY")->transaction->fee, Money(12, jpy));
    EXPECT_EQ(praxisSays(R"(,"fee":0)")->transaction->fee, std::nullopt);
    EXPECT_EQ(praxisSays(R"(,"fee":null)")->transaction->fee, std::nullopt);
    EXPECT_FALSE(praxisSays(R"(,"fee":"1.75")")) << "a fee nobody can read is not no fee";
    const auto payment = [](const QByteArray& more) {
        const auto read = hyperswitch::readObject(
            node(R"({"payment_id":"p","status":"succeeded","amount":100,"amount_received":100,)"
                 R"("currency":"EUR","metadata":{"reference":"D-1"})"
                + more + "}"),
            Operation::Deposit, officeBook);
        return read ? read->payer : u"unread"_s;
    };
    EXPECT_EQ(payment(R"(,"payment_method_data":{"card":{"card_holder_name":"A Holder"}},)"
                      R"("billing":{"address":{"first_name":"B","last_name":"Bill"}})"),
        u"A Holder"_s);
    EXPECT_EQ(payment(R"(,"payment_method_data":null,)"
                      R"("billing":{"address":{"first_name":"B","last_name":"Bill"}})"),
        u"B Bill"_s);
    for (const QByteArray& odd :
        {QByteArray(), QByteArray(R"(,"billing":[])"), QByteArray(R"(,"billing":{"address":7})")})
        EXPECT_EQ(payment(odd), QString()) << odd.constData();
}

TEST(HyperswitchAnswers, ADisputedPaymentStaysWhatItWasAndNamesItsDisputes)
{
    const auto read = [](const QByteArray& disputes) {
        return hyperswitch::readObject(
            node(R"({"payment_id":"p","status":"succeeded","amount":100,"amount_received":90,)"
                 R"("currency":"KWD","metadata":{"reference":"D-1"},"disputes":)"
                + disputes + "}"),
            Operation::Deposit, officeBook);
    };
    const auto two = read(R"([{"dispute_id":"dp_1","dispute_status":"dispute_lost"},)"
                          R"({"dispute_id":"dp_2","dispute_status":"dispute_odd",)"
                          R"("challenge_required_by":"2026-03-02T09:30:00.5Z"}])");
    ASSERT_TRUE(two);
    EXPECT_EQ(two->stage, Stage::Settled);
    ASSERT_EQ(two->disputes.size(), 2u);
    EXPECT_EQ(two->disputes[0].providerId, u"dp_1"_s);
    EXPECT_EQ(two->disputes[0].stage, DisputeStage::Lost);
    EXPECT_EQ(two->disputes[0].amount, Money(90, kwd));
    EXPECT_EQ(two->disputes[0].evidenceDue, 0);
    EXPECT_EQ(two->disputes[1].stage, DisputeStage::Unrecognized);
    EXPECT_EQ(two->disputes[1].word, u"dispute_odd"_s);
    EXPECT_EQ(two->disputes[1].evidenceDue, 1'772'443'800'500'000);
    EXPECT_TRUE(read("null")->disputes.empty());
    EXPECT_FALSE(read(R"([{"dispute_status":"dispute_lost"}])")) << "a case without a number";
    const auto one = [](const QByteArray& amount) {
        return hyperswitch::readDispute(
            node(R"({"dispute_id":"dp_1","dispute_status":"dispute_opened","currency":"KWD",)"
                 R"("amount":)"
                + amount + "}"),
            officeBook);
    };
    EXPECT_EQ(one(R"("60")")->amount, Money(60, kwd));
    EXPECT_FALSE(one(R"("6.5")"));
    EXPECT_FALSE(one(R"("")"));
}

TEST(HyperswitchAnswers, CountByTheCurrency)
{
    const auto payment = [](const QByteArray& amount, const QByteArray& currency) {
        return hyperswitch::readObject(
            node(R"({"payment_id":"p","status":"succeeded","amount":)" + amount
                + R"(,"amount_received":)" + amount + R"(,"currency":")" + currency
                + R"(","updated":"2026-03-02T09:30:00.5Z",)"
                + R"("metadata":{"reference":"D-1"}})"),
            Operation::Deposit, officeBook);
    };
    EXPECT_EQ(payment("7250", "KWD")->requested, Money(7'250, kwd));
    EXPECT_EQ(payment("12000", "JPY")->processed, Money(12'000, jpy));
    EXPECT_EQ(payment("12000", "EUR")->changedAt, 1'772'443'800'500'000);
    EXPECT_FALSE(payment("1", "BTC")) << "no minor units of a coin are agreed";
}

TEST(HyperswitchAnswers, IdsAreMadeOfOurReference)
{
    const QString id = hyperswitch::idFor(u"payout"_s, u"W-48213"_s);
    EXPECT_EQ(id.size(), 30);
    EXPECT_TRUE(id.startsWith(u"payout_"_s));
    EXPECT_EQ(id, hyperswitch::idFor(u"payout"_s, u"W-48213"_s));
    EXPECT_NE(id, hyperswitch::idFor(u"payout"_s, u"W-48214"_s));
}
