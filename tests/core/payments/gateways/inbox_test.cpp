#include "core/payments/gateways/inbox/effect.h"
#include "core/payments/gateways/inbox/webhookinbox.h"
#include "tests/support/currencies.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::payments::gateways;
using namespace purser::tests;
using Action = Verdict::Action;
using EffectKind = Effect::Kind;

namespace {

constexpr std::int64_t now = 1'764'288'000'000'000;
constexpr std::int64_t second = 1'000'000;

EventHint hintAt(std::int64_t occurredAt)
{
    EventHint hint;
    hint.eventId = u"e1"_s;
    hint.reference = u"D-1"_s;
    hint.occurredAt = occurredAt;
    return hint;
}

Verdict judge(const Result<EventHint>& hint, const std::optional<KnownEvent>& known = {})
{
    return WebhookInbox::judge(hint, "hash", known, {}, now);
}

BookedOperation booked(Position position, Operation operation = Operation::Deposit,
    const Money& amount = Money(10'000, eur))
{
    return {operation, u"D-1"_s, amount, position};
}

Transaction truthAt(
    Stage stage, Operation operation = Operation::Deposit, const Money& amount = Money(10'000, eur))
{
    Transaction transaction;
    transaction.operation = operation;
    transaction.reference = u"D-1"_s;
    transaction.providerId = u"7"_s;
    transaction.stage = stage;
    transaction.word = u"word"_s;
    transaction.requested = amount;
    return transaction;
}

constexpr Position everyPosition[] = {
    Position::Open, Position::Settled, Position::Failed, Position::Reversed, Position::Disputed};
constexpr Stage everyStage[] = {Stage::Announced, Stage::AwaitingApproval, Stage::Processing,
    Stage::Authorized, Stage::Settled, Stage::Refused, Stage::Cancelled, Stage::Expired,
    Stage::Returned, Stage::ChargedBack, Stage::NeedsPerson, Stage::Unrecognized};

} // namespace

TEST(WebhookInbox, AForgedMessageHasNoEffectAndIsNotTakenAsReceived)
{
    const Verdict verdict =
        judge(failure(ErrorCode::AuthenticationFailed, {{u"reason"_s, u"wrong_signature"_s}}));
    EXPECT_EQ(verdict.action, Action::Reject);
    EXPECT_FALSE(verdict.isReceived);
    EXPECT_TRUE(verdict.isAlarm);
}

TEST(WebhookInbox, WhatIsTheirsAndUnreadableIsParkedLoudly)
{
    const Verdict verdict = judge(failure(ErrorCode::Parse));
    EXPECT_EQ(verdict.action, Action::Park);
    EXPECT_TRUE(verdict.isAlarm);
    EXPECT_TRUE(verdict.isReceived) << "sent again it would be no more readable";
}

TEST(WebhookInbox, ANewEventIsAReasonToAsk)
{
    const Verdict verdict = judge(hintAt(now - 2 * second));
    EXPECT_EQ(verdict.action, Action::Requery);
    EXPECT_FALSE(verdict.isStale);
    EXPECT_FALSE(verdict.isAlarm);
    EXPECT_TRUE(verdict.isReceived);
}

TEST(WebhookInbox, ACopyIsIgnoredOnceItIsDealtWith)
{
    EXPECT_EQ(judge(hintAt(now), KnownEvent{"hash", true}).action, Action::Ignore);
    EXPECT_EQ(judge(hintAt(now), KnownEvent{"hash", false}).action, Action::Requery)
        << "the first may have died between storing and asking";
}

TEST(WebhookInbox, OneIdWithTwoContentsIsForAPerson)
{
    const Verdict verdict = judge(hintAt(now), KnownEvent{"other", true});
    EXPECT_EQ(verdict.action, Action::Park);
    EXPECT_TRUE(verdict.isAlarm);
    EventHint redelivery = hintAt(now);
    redelivery.isRedelivery = true;
    EXPECT_EQ(judge(redelivery, KnownEvent{"other", true}).action, Action::Ignore);
}

TEST(WebhookInbox, AnOldEventIsAskedAboutAndNotDropped)
{
    const Verdict late = judge(hintAt(now - 25 * 3600 * second));
    EXPECT_EQ(late.action, Action::Requery);
    EXPECT_TRUE(late.isStale);
    EXPECT_TRUE(judge(hintAt(now + 3600 * second)).isStale);
    EXPECT_FALSE(judge(hintAt(now - 600 * second)).isStale) << "the window's edge is inside";
    EXPECT_TRUE(judge(hintAt(now - 601 * second)).isStale);
    EXPECT_FALSE(judge(hintAt(0)).isStale) << "it did not say when";
}

TEST(Effect, ADepositGoesItsWayOnce)
{
    BookedOperation operation = booked(Position::Open);
    const auto apply = [&operation](Stage stage) {
        const Effect effect = effectOf(operation, truthAt(stage));
        operation.position = effect.next;
        return effect.kind;
    };
    EXPECT_EQ(apply(Stage::Announced), EffectKind::None);
    EXPECT_EQ(apply(Stage::Processing), EffectKind::None);
    EXPECT_EQ(apply(Stage::Settled), EffectKind::Settle);
    EXPECT_EQ(apply(Stage::Settled), EffectKind::None);
    EXPECT_EQ(apply(Stage::ChargedBack), EffectKind::Dispute);
    EXPECT_EQ(apply(Stage::ChargedBack), EffectKind::None);
    EXPECT_EQ(apply(Stage::Returned), EffectKind::Reverse);
    EXPECT_EQ(apply(Stage::Returned), EffectKind::None);
    EXPECT_EQ(operation.position, Position::Reversed);
}

TEST(Effect, APayoutThatComesBackIsReversedOnce)
{
    const auto effect = [](Position position, Stage stage) {
        return effectOf(booked(position, Operation::Payout), truthAt(stage, Operation::Payout));
    };
    EXPECT_EQ(effect(Position::Open, Stage::Settled).kind, EffectKind::Settle);
    EXPECT_EQ(effect(Position::Open, Stage::Refused).kind, EffectKind::Fail);
    EXPECT_EQ(effect(Position::Settled, Stage::Returned).kind, EffectKind::Reverse);
    EXPECT_EQ(effect(Position::Reversed, Stage::Returned).kind, EffectKind::None);
    EXPECT_EQ(effect(Position::Open, Stage::Returned).kind, EffectKind::Fail)
        << "nothing was booked that could be reversed";
}

TEST(Effect, WhatContradictsTheBooksIsForAPerson)
{
    EXPECT_EQ(
        effectOf(booked(Position::Failed), truthAt(Stage::Settled)).reason, u"after_failure"_s);
    EXPECT_EQ(
        effectOf(booked(Position::Settled), truthAt(Stage::Processing)).reason, u"went_back"_s);
    EXPECT_EQ(effectOf(booked(Position::Settled), truthAt(Stage::Refused)).reason, u"went_back"_s);
    EXPECT_EQ(
        effectOf(booked(Position::Open), truthAt(Stage::Unrecognized)).reason, u"unknown_status"_s);
    EXPECT_EQ(effectOf(booked(Position::Open), truthAt(Stage::NeedsPerson)).reason, u"word"_s);
    EXPECT_EQ(effectOf(booked(Position::Open), truthAt(Stage::ChargedBack)).kind,
        EffectKind::NeedsPerson);
    Transaction other = truthAt(Stage::Settled);
    other.reference = u"D-2"_s;
    EXPECT_EQ(effectOf(booked(Position::Open), other).reason, u"other_reference"_s);
    EXPECT_EQ(effectOf(booked(Position::Open), truthAt(Stage::Settled, Operation::Payout)).reason,
        u"other_operation"_s);
    Transaction marked = truthAt(Stage::Settled);
    marked.isMarkedByHand = true;
    EXPECT_EQ(effectOf(booked(Position::Open), marked).reason, u"marked_by_hand"_s);
}

TEST(Effect, WhatReallyMovedIsBookedAndTheDifferenceShown)
{
    Transaction less = truthAt(Stage::Settled);
    less.processed = Money(9'950, eur);
    const Effect effect = effectOf(booked(Position::Open), less);
    EXPECT_EQ(effect.kind, EffectKind::Settle);
    EXPECT_EQ(effect.amount, Money(9'950, eur));
    EXPECT_TRUE(effect.differs);
    less.processed = Money(9'950, Currency(u"USD"_s, 2));
    EXPECT_EQ(effectOf(booked(Position::Open), less).reason, u"other_currency"_s);
    less.processed = Money(0, eur);
    EXPECT_EQ(effectOf(booked(Position::Open), less).kind, EffectKind::NeedsPerson);
    EXPECT_FALSE(effectOf(booked(Position::Open), truthAt(Stage::Settled)).differs);
}

/// An amount in a currency with 0, 2, 3 or 8 decimals.
Money anyAmount()
{
    const Currency currency =
        *rc::gen::element(Currency(QStringLiteral("JPY"), 0), Currency(QStringLiteral("EUR"), 2),
            Currency(QStringLiteral("KWD"), 3), Currency(QStringLiteral("BTC"), 8));
    return Money(*rc::gen::inRange<std::int64_t>(1, 1'000'000'000'000), currency);
}

RC_GTEST_PROP(Effects, TheSameTruthTwiceHasItsEffectOnce, ())
{
    const Money amount = anyAmount();
    BookedOperation operation =
        booked(*rc::gen::elementOf(std::vector(std::begin(everyPosition), std::end(everyPosition))),
            Operation::Deposit, amount);
    const Transaction fact =
        truthAt(*rc::gen::elementOf(std::vector(std::begin(everyStage), std::end(everyStage))),
            Operation::Deposit, amount);
    const Effect first = effectOf(operation, fact);
    operation.position = first.next;
    const Effect second = effectOf(operation, fact);
    if (first.kind == EffectKind::NeedsPerson)
        RC_ASSERT(second.kind == EffectKind::NeedsPerson);
    else
        RC_ASSERT(second.kind == EffectKind::None);
}

RC_GTEST_PROP(Effects, NoOrderOfTruthsCreditsTwiceOrReversesWhatWasNotBooked, ())
{
    const auto stages = *rc::gen::container<std::vector<Stage>>(
        rc::gen::elementOf(std::vector(std::begin(everyStage), std::end(everyStage))));
    const Money amount = anyAmount();
    BookedOperation operation = booked(Position::Open, Operation::Deposit, amount);
    int settled = 0;
    int reversed = 0;
    for (const Stage stage : stages) {
        const Effect effect = effectOf(operation, truthAt(stage, Operation::Deposit, amount));
        operation.position = effect.next;
        if (effect.kind == EffectKind::Settle)
            RC_ASSERT(effect.amount == amount);
        settled += effect.kind == EffectKind::Settle ? 1 : 0;
        reversed += effect.kind == EffectKind::Reverse ? 1 : 0;
        RC_ASSERT(reversed <= settled);
    }
    RC_ASSERT(settled <= 1);
    RC_ASSERT(reversed <= 1);
}
