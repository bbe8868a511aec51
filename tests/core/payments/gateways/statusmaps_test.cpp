#include "core/payments/gateways/btcpay/btcpaytables.h"
#include "core/payments/gateways/hyperswitch/hyperswitchtables.h"
#include "core/payments/gateways/praxis/praxistables.h"
#include "core/payments/gateways/sepa/bankreport.h"

#include <QSet>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::payments::gateways;

namespace {

struct NamedMap {
    const char* name;
    const StatusMap& map;
};

class StatusMaps : public ::testing::TestWithParam<NamedMap>
{
};

constexpr Operation everyOperation[] = {Operation::Deposit, Operation::Payout, Operation::Refund};
constexpr Stage everyKnownStage[] = {Stage::Announced, Stage::AwaitingApproval, Stage::Processing,
    Stage::Authorized, Stage::Settled, Stage::Refused, Stage::Cancelled, Stage::Expired,
    Stage::Returned, Stage::ChargedBack, Stage::NeedsPerson};

} // namespace

TEST_P(StatusMaps, ReadTheSameInBothDirections)
{
    const StatusMap& map = GetParam().map;
    size_t seen = 0;
    for (const Operation operation : everyOperation) {
        QSet<QString> words;
        for (const Stage stage : everyKnownStage) {
            const QStringList list = map.words(operation, stage);
            for (const QString& word : list) {
                EXPECT_EQ(map.stage(operation, word), stage) << qPrintable(word);
                EXPECT_FALSE(words.contains(word)) << "two meanings: " << qPrintable(word);
                words.insert(word);
                ++seen;
            }
        }
    }
    EXPECT_EQ(seen, map.rows().size()) << "a row that no direction finds";
}

TEST_P(StatusMaps, TakeNoWordForAnother)
{
    const StatusMap& map = GetParam().map;
    for (const StatusRow& row : map.rows()) {
        const QString word = row.word;
        for (const QString& other :
            {word.toUpper() + u"X"_s, word + u' ', u' ' + word, word.chopped(1), word + word})
            EXPECT_EQ(map.stage(row.operation, other), Stage::Unrecognized) << qPrintable(other);
    }
    for (const Operation operation : everyOperation) {
        EXPECT_EQ(map.stage(operation, u"on_hold_by_partner"), Stage::Unrecognized);
        EXPECT_EQ(map.stage(operation, u""), Stage::Unrecognized);
        EXPECT_TRUE(map.words(operation, Stage::Unrecognized).isEmpty());
    }
}

INSTANTIATE_TEST_SUITE_P(OfEachProvider, StatusMaps,
    ::testing::Values(NamedMap{"praxis", praxis::statuses()},
        NamedMap{"btcpay", btcpay::statuses()}, NamedMap{"hyperswitch", hyperswitch::statuses()},
        NamedMap{"sepa", sepa::statuses()}),
    [](const ::testing::TestParamInfo<NamedMap>& info) { return info.param.name; });

// Which word moves money is written out here once more, by hand from the reference.
TEST(StatusMap, PraxisMovesMoneyByTheseWordsOnly)
{
    const StatusMap& map = praxis::statuses();
    for (const Operation operation : everyOperation)
        EXPECT_EQ(map.words(operation, Stage::Settled), QStringList{u"approved"_s});
    EXPECT_EQ(map.stage(Operation::Deposit, u"authorized"), Stage::Authorized);
    EXPECT_EQ(map.words(Operation::Deposit, Stage::ChargedBack), QStringList{u"chargeback"_s});
    EXPECT_EQ(map.words(Operation::Payout, Stage::Returned), QStringList{u"reversed"_s});
    EXPECT_EQ(map.words(Operation::Payout, Stage::AwaitingApproval), QStringList{u"requested"_s});
    EXPECT_EQ(map.stage(Operation::Payout, u"error"), Stage::NeedsPerson);
}

TEST(StatusMap, TheOthersMoveMoneyByTheseWordsOnly)
{
    const auto settled = [](const StatusMap& map, Operation operation) {
        return map.words(operation, Stage::Settled);
    };
    EXPECT_EQ(settled(btcpay::statuses(), Operation::Deposit),
        (QStringList{
            u"Settled"_s, u"Settled/PaidOver"_s, u"Settled/PaidLate"_s, u"Settled/Marked"_s}));
    EXPECT_EQ(settled(btcpay::statuses(), Operation::Payout), QStringList{u"Completed"_s});
    EXPECT_EQ(settled(hyperswitch::statuses(), Operation::Deposit), QStringList{u"succeeded"_s});
    EXPECT_EQ(settled(hyperswitch::statuses(), Operation::Payout), QStringList{u"success"_s});
    EXPECT_EQ(settled(hyperswitch::statuses(), Operation::Refund), QStringList{u"succeeded"_s});
    EXPECT_EQ(settled(sepa::statuses(), Operation::Payout),
        (QStringList{u"pain.002/ACSC"_s, u"pain.002/ACCC"_s, u"camt.054/DBIT/BOOK"_s}));
    // A table seen elsewhere has these two the wrong way round.
    EXPECT_EQ(hyperswitch::statuses().stage(Operation::Payout, u"cancelled"), Stage::Cancelled);
    EXPECT_EQ(hyperswitch::statuses().stage(Operation::Payout, u"expired"), Stage::Expired);
}

// Every payout status of the provider's list is in the table.
TEST(StatusMap, HyperswitchPayoutsAreAllThere)
{
    for (const QString& word : {u"requires_creation"_s, u"requires_confirmation"_s,
             u"requires_payout_method_data"_s, u"requires_fulfillment"_s,
             u"requires_vendor_account_creation"_s, u"initiated"_s, u"pending"_s, u"success"_s,
             u"failed"_s, u"cancelled"_s, u"expired"_s, u"reversed"_s, u"ineligible"_s})
        EXPECT_NE(hyperswitch::statuses().stage(Operation::Payout, word), Stage::Unrecognized);
    for (const QString& word : {u"dispute_opened"_s, u"dispute_challenged"_s, u"dispute_accepted"_s,
             u"dispute_expired"_s, u"dispute_cancelled"_s, u"dispute_won"_s, u"dispute_lost"_s})
        EXPECT_NE(hyperswitch::disputeWords().stage(word), DisputeStage::Unrecognized);
}

// How a dispute ends decides who has the money: written out once more by hand.
TEST(DisputeMap, HyperswitchEndsDisputesByTheseWordsOnly)
{
    const DisputeMap& map = hyperswitch::disputeWords();
    QStringList words;
    for (const DisputeRow& row : map.rows())
        words.append(QString(row.word) + u' ' + disputeWord(row.stage));
    EXPECT_EQ(words,
        (QStringList{u"dispute_opened open"_s, u"dispute_challenged evidence_submitted"_s,
            u"dispute_accepted accepted"_s, u"dispute_expired expired"_s,
            u"dispute_cancelled won"_s, u"dispute_won won"_s, u"dispute_lost lost"_s}));
    for (const QString& other : {u"dispute"_s, u"dispute_won "_s, u"Dispute_won"_s, u""_s})
        EXPECT_EQ(map.stage(other), DisputeStage::Unrecognized) << qPrintable(other);
    EXPECT_EQ(disputeWord(DisputeStage::Unrecognized), QString());
}
