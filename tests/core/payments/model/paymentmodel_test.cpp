// Payments of every kind, in any order and interleaved, against a model of the office in C++: after
// each step the same answer, states, balances, holds, free money, limits and debts, in currencies
// with 0, 2, 3 and 8 decimals, and every proof of the ledger. What is refused leaves no trace.

#include "tests/core/payments/model/sequence.h"
#include "tests/core/payments/model/shrink.h"

#include <QDateTime>
#include <algorithm>
#include <gtest/gtest.h>
#include <iostream>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using purser::tests::Deed;
using purser::tests::failureOf;
using purser::tests::Sequence;
using purser::tests::Step;
using purser::tests::Steps;

namespace {

struct Run {
    const char* currency;
    const char* other;
    quint64 seed;
    int steps;
};

void PrintTo(const Run& run, std::ostream* out)
{
    *out << run.currency << " and " << run.other;
}

/// Limits are of a day: a sequence that midnight cuts in two is done again.
QString agree(const QString& currency, const QString& other, quint64 seed, int steps)
{
    const QDate before = QDateTime::currentDateTimeUtc().date();
    QMap<Deed, int> accepted;
    const QString failure = failureOf(currency, other, seed, steps, accepted);
    if (QDateTime::currentDateTimeUtc().date() == before)
        return failure;
    return failureOf(currency, other, seed, steps, accepted);
}

class PaymentModel : public ::testing::TestWithParam<Run>
{
};

} // namespace

TEST_P(PaymentModel, AgreesAfterEachStep)
{
    const auto& [currency, other, seed, steps] = GetParam();
    const QString failure =
        agree(QString::fromLatin1(currency), QString::fromLatin1(other), seed, steps);
    EXPECT_TRUE(failure.isEmpty()) << qPrintable(failure);
}

INSTANTIATE_TEST_SUITE_P(Known, PaymentModel,
    ::testing::Values(Run{"EUR", "JPY", 1, 150}, Run{"JPY", "KWD", 2, 150},
        Run{"KWD", "BTC", 3, 150}, Run{"BTC", "EUR", 4, 150}),
    [](const auto& info) { return std::string(info.param.currency); });

/// Another one each time. PURSER_MODEL_SEED does one of before again.
TEST(PaymentModelAnew, AgreesOnASequenceNobodyHasSeen)
{
    const QByteArray given = qgetenv("PURSER_MODEL_SEED");
    const quint64 seed = given.isEmpty() ? std::random_device()() : given.toULongLong();
    std::cout << "PURSER_MODEL_SEED=" << seed << std::endl;
    static const QStringList currencies{u"EUR"_s, u"JPY"_s, u"KWD"_s, u"BTC"_s};
    const auto first = static_cast<qsizetype>(seed % 4);
    const auto second = (first + 1 + static_cast<qsizetype>(seed / 4 % 3)) % 4;
    const QString failure = agree(currencies.at(first), currencies.at(second), seed, 150);
    EXPECT_TRUE(failure.isEmpty()) << qPrintable(failure);
}

TEST(PaymentModelFound, IsMadeShortBeforeAPersonReadsIt)
{
    std::vector<int> all(60);
    std::iota(all.begin(), all.end(), 1);
    const auto fails = [](const std::vector<int>& part) {
        return std::ranges::count(part, 7) == 1 && std::ranges::count(part, 31) == 1;
    };
    EXPECT_EQ(purser::tests::shrunk<int>(all, fails, 200), (std::vector<int>{7, 31}));
}

namespace {

/// What the model and the office once did not agree about.
QString differenceAfter(const Steps& steps)
{
    Sequence sequence(u"EUR"_s, u"BTC"_s);
    sequence.replay(steps);
    EXPECT_EQ(sequence.done().size(), steps.size());
    return sequence.difference();
}

Step by(Deed deed, int payment, const QString& who, const QString& word = {})
{
    return {deed, payment, {}, {}, 0, 0, who, word};
}

Step money(Deed deed, int payment, const QString& other, qint64 minor, const QString& who = {})
{
    return {deed, payment, {}, other, minor, 0, who};
}

const Step announced{Deed::Announce, 1, u"A1"_s, {}, 549'542, 0, u"sana"_s, u"EUR"_s};

} // namespace

/// What is owed of a deposit that was taken back does not stop its way to the trading server.
TEST(PaymentModelFound, DebtOfADepositOnItsWay)
{
    const QString difference = differenceAfter({announced,
        money(Deed::Receive, 1, u"R1"_s, 549'542), by(Deed::Approve, 1, u"ines"_s),
        {Deed::TakeBack, 1}, by(Deed::SettleFinding, 1, u"mara"_s, u"owed"_s),
        by(Deed::SettleFinding, 1, u"joao"_s, u"owed"_s), {}, {Deed::Send, 1}, {Deed::Done, 1}});
    EXPECT_TRUE(difference.isEmpty()) << qPrintable(difference);
}

/// Changed to what another one asks for already, it is the same request twice.
TEST(PaymentModelFound, AmendedToWhatIsAskedForAlready)
{
    const QString difference =
        differenceAfter({{Deed::Withdraw, 1, u"A1"_s, u"A second"_s, 5'000, 0, u"sana"_s},
            {Deed::Withdraw, 2, u"A1"_s, u"A second"_s, 6'000, 0, u"sana"_s},
            money(Deed::Amend, 2, u"A second"_s, 5'000, u"sana"_s)});
    EXPECT_TRUE(difference.isEmpty()) << qPrintable(difference);
}

/// Money is booked however little was expected, also where the fee is more than that.
TEST(PaymentModelFound, MoreThanAnnouncedAndLessThanTheFee)
{
    const QString difference =
        differenceAfter({{Deed::Announce, 1, u"A1"_s, {}, 100, 0, u"sana"_s, u"EUR"_s},
            money(Deed::Receive, 1, u"R1"_s, 108)});
    EXPECT_TRUE(difference.isEmpty()) << qPrintable(difference);
}

/// What the provider has taken back is not owed a second time.
TEST(PaymentModelFound, DisputedAfterItWasTakenBack)
{
    const QString difference = differenceAfter(
        {announced, money(Deed::Receive, 1, u"R1"_s, 549'542), by(Deed::Approve, 1, u"ines"_s),
            {Deed::TakeBack, 1}, money(Deed::Dispute, 1, u"D1"_s, 549'542),
            by(Deed::SettleFinding, 1, u"mara"_s, u"given_again"_s),
            by(Deed::SettleFinding, 1, u"joao"_s, u"given_again"_s),
            money(Deed::Dispute, 1, u"D2"_s, 549'542)});
    EXPECT_TRUE(difference.isEmpty()) << qPrintable(difference);
}

/// A dispute hides neither that nobody knows what became of the money nor that it did not get
/// there, and stays a mark of the deposit once it did.
TEST(PaymentModelFound, DisputedWhileItsOutcomeIsUnknown)
{
    const Steps onItsWay{announced, money(Deed::Receive, 1, u"R1"_s, 549'542),
        by(Deed::Approve, 1, u"ines"_s), {}, {Deed::Send, 1}, {Deed::Lose, 1},
        money(Deed::Dispute, 1, u"D1"_s, 100)};
    Sequence sequence(u"EUR"_s, u"BTC"_s);
    sequence.replay(onItsWay);
    EXPECT_TRUE(sequence.difference().isEmpty()) << qPrintable(sequence.difference());
    EXPECT_EQ(sequence.model().payments()[1].flag, u"unknown_outcome"_s);
    Step won = money(Deed::EndDispute, 1, u"D1"_s, 0);
    won.word = u"won"_s;
    for (const Step& step : {by(Deed::Look, 1, {}, u"found"_s), won}) {
        const bool found = step.deed == Deed::Look;
        sequence.replay({step});
        EXPECT_TRUE(sequence.difference().isEmpty()) << qPrintable(sequence.difference());
        EXPECT_EQ(sequence.model().payments()[1].flag, found ? u"chargeback"_s : QString());
    }
}

/// What is too little to be anything in the account's currency is here all the same.
TEST(PaymentModelFound, TooLittleToBeExchanged)
{
    const QString difference =
        differenceAfter({{Deed::Announce, 1, u"A1"_s, {}, 1, 0, u"sana"_s, u"JPY"_s},
            money(Deed::Receive, 1, u"R1"_s, 1)});
    EXPECT_TRUE(difference.isEmpty()) << qPrintable(difference);
}
