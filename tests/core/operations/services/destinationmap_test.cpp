#include "core/operations/services/connector/destinationmap.h"

#include <gtest/gtest.h>

using namespace purser;
using namespace purser::operations;
using namespace Qt::StringLiterals;
using Kind = DestinationMap::Kind;

namespace {

Instruction payoutOf(const QString& method, const QString& detail, const Money& amount)
{
    Instruction instruction;
    instruction.kind = Instruction::Kind::Payout;
    instruction.paymentReference = u"W-7"_s;
    instruction.tag = u"#00000000007"_s;
    instruction.amount = amount;
    instruction.destination = {{u"method"_s, method}, {u"detail"_s, detail},
        {u"holder"_s, u"Chidi Okafor"_s}, {u"bank"_s, u"COBADEFFXXX"_s}};
    return instruction;
}

const Money euros(4850'00, Currency(u"EUR"_s, 2));
const Money bitcoin(485'000, Currency(u"BTC"_s, 8));
const QString iban = u"DE02120300000000202051"_s;
const QString address = u"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"_s;

/// The word of the refusal; empty when there is none.
QString refusal(const DestinationMap& map, const Instruction& instruction)
{
    const auto request = map.requestFor(instruction);
    return request ? QString() : request.error().args.value(u"what").toString();
}

} // namespace

TEST(DestinationMap, SpeaksEachGatewaysLanguage)
{
    const auto plain = DestinationMap(Kind::Plain).requestFor(payoutOf(u"wire"_s, iban, euros));
    ASSERT_TRUE(plain);
    EXPECT_EQ(plain->key, u"#00000000007"_s);
    EXPECT_EQ(plain->reference, u"W-7"_s);
    EXPECT_EQ(plain->destination,
        (QJsonObject{{u"kind"_s, u"wire"_s}, {u"account"_s, iban}, {u"holder"_s, u"Chidi Okafor"_s},
            {u"bank"_s, u"COBADEFFXXX"_s}}));
    const auto btcpay =
        DestinationMap(Kind::BtcPay).requestFor(payoutOf(u"btc"_s, address, bitcoin));
    ASSERT_TRUE(btcpay);
    EXPECT_EQ(btcpay->method, u"BTC-CHAIN"_s);
    EXPECT_EQ(btcpay->destination, (QJsonObject{{u"address"_s, address}}));
    const auto sepa = DestinationMap(Kind::Sepa).requestFor(payoutOf(u"sepa"_s, iban, euros));
    ASSERT_TRUE(sepa);
    EXPECT_EQ(sepa->destination,
        (QJsonObject{
            {u"holder"_s, u"Chidi Okafor"_s}, {u"iban"_s, iban}, {u"bic"_s, u"COBADEFFXXX"_s}}));
    const auto hyperswitch =
        DestinationMap(Kind::Hyperswitch).requestFor(payoutOf(u"sepa"_s, iban, euros));
    ASSERT_TRUE(hyperswitch);
    EXPECT_EQ(hyperswitch->method, u"bank"_s);
    EXPECT_EQ(hyperswitch->destination, (QJsonObject{{u"bank"_s, QJsonObject{{u"iban"_s, iban}}}}));
    // What Praxis knows of the client stays there: nothing personal goes out once more.
    const auto praxis =
        DestinationMap(Kind::Praxis).requestFor(payoutOf(u"skrill"_s, u"a@b.example"_s, euros));
    ASSERT_TRUE(praxis);
    EXPECT_TRUE(praxis->destination.isEmpty());
}

TEST(DestinationMap, TakesTheNameOfABankForNoBic)
{
    Instruction instruction = payoutOf(u"sepa"_s, iban, euros);
    instruction.destination.insert(u"bank"_s, u"Commerzbank"_s);
    const auto request = DestinationMap(Kind::Sepa).requestFor(instruction);
    ASSERT_TRUE(request);
    EXPECT_FALSE(request->destination.contains(u"bic"_s));
}

TEST(DestinationMap, RefusesWhatAGatewayCannotPayTo)
{
    // 4,850 euros must never leave as 4,850 bitcoins.
    EXPECT_EQ(refusal(DestinationMap(Kind::BtcPay), payoutOf(u"btc"_s, address, euros)),
        u"other_currency"_s);
    EXPECT_EQ(refusal(DestinationMap(Kind::BtcPay), payoutOf(u"usdt"_s, address, bitcoin)),
        u"method_not_served"_s);
    EXPECT_EQ(refusal(DestinationMap(Kind::Sepa), payoutOf(u"wire"_s, iban, euros)),
        u"method_not_served"_s);
    EXPECT_EQ(refusal(DestinationMap(Kind::Sepa),
                  payoutOf(u"sepa"_s, iban, Money(100, Currency(u"USD"_s, 2)))),
        u"not_euro"_s);
    EXPECT_EQ(refusal(DestinationMap(Kind::Hyperswitch, {{u"card"_s, u"card"_s}}),
                  payoutOf(u"card"_s, u"411111******1111"_s, euros)),
        u"method_not_served"_s)
        << "a masked number is no card";
    EXPECT_EQ(
        refusal(DestinationMap(Kind::Plain), payoutOf(u"sepa"_s, {}, euros)), u"no_destination"_s);
    EXPECT_EQ(refusal(DestinationMap(Kind::Plain, {{u"wire"_s, u"wire"_s}}),
                  payoutOf(u"sepa"_s, iban, euros)),
        u"method_not_served"_s);
}
