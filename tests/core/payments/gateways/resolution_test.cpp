#include "core/payments/gateways/resolution.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace purser;
using namespace purser::payments::gateways;
using ResolutionKind = Resolution::Kind;

namespace {

const Money asked(20'000, Currency(u"EUR"_s, 2));

Transaction found(Stage stage, const Money& amount = asked)
{
    Transaction transaction;
    transaction.providerId = u"7"_s;
    transaction.stage = stage;
    transaction.word = u"their-word"_s;
    transaction.requested = amount;
    return transaction;
}

} // namespace

TEST(Resolution, NothingFoundIsNeverAPermissionToRepeat)
{
    EXPECT_EQ(resolve({}, asked, 0s, 600s).kind, ResolutionKind::StillUnknown);
    EXPECT_EQ(resolve({}, asked, 599s, 600s).kind, ResolutionKind::StillUnknown);
    EXPECT_EQ(resolve({}, asked, 600s, 600s).kind, ResolutionKind::NotThere);
}

TEST(Resolution, OneIsWhatItIs)
{
    EXPECT_EQ(resolve({found(Stage::Settled)}, asked, 1s, 600s).kind, ResolutionKind::Done);
    EXPECT_EQ(resolve({found(Stage::Settled)}, asked, 1s, 600s).providerId, u"7"_s);
    EXPECT_EQ(
        resolve({found(Stage::AwaitingApproval)}, asked, 1s, 600s).kind, ResolutionKind::Pending);
    EXPECT_EQ(resolve({found(Stage::Processing)}, asked, 1s, 600s).kind, ResolutionKind::Pending);
    EXPECT_EQ(resolve({found(Stage::Cancelled)}, asked, 1s, 600s).kind, ResolutionKind::Refused);
    EXPECT_EQ(resolve({found(Stage::Returned)}, asked, 1s, 600s).kind, ResolutionKind::Returned);
    EXPECT_EQ(resolve({found(Stage::Unrecognized)}, asked, 1s, 600s).reason, u"their-word"_s);
}

TEST(Resolution, SeveralOrAnotherAmountAreForAPerson)
{
    const Resolution several =
        resolve({found(Stage::Settled), found(Stage::Settled)}, asked, 1s, 600s);
    EXPECT_EQ(several.kind, ResolutionKind::NeedsPerson);
    EXPECT_EQ(several.reason, u"several"_s);
    const Money other(20'001, Currency(u"EUR"_s, 2));
    EXPECT_EQ(resolve({found(Stage::Settled, other)}, asked, 1s, 600s).reason, u"amount"_s);
}
