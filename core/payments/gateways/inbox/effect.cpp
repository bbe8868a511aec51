#include "core/payments/gateways/inbox/effect.h"

using namespace Qt::StringLiterals;

namespace purser::payments::gateways {

namespace {

using Kind = Effect::Kind;

Effect nothing(const BookedOperation& booked)
{
    return {Kind::None, booked.position, {}, {}, false};
}

Effect person(const BookedOperation& booked, const QString& reason)
{
    return {Kind::NeedsPerson, booked.position, {}, reason, false};
}

/// Where a stage leads from a position: the whole table of what may follow what.
struct Step {
    Position from;
    Stage stage;
    Kind kind;
    Position next;
};

constexpr Step steps[] = {
    {Position::Open, Stage::Settled, Kind::Settle, Position::Settled},
    {Position::Open, Stage::Refused, Kind::Fail, Position::Failed},
    {Position::Open, Stage::Cancelled, Kind::Fail, Position::Failed},
    {Position::Open, Stage::Expired, Kind::Fail, Position::Failed},
    // It went and came back before we heard of either: nothing was booked, so nothing is reversed.
    {Position::Open, Stage::Returned, Kind::Fail, Position::Failed},
    {Position::Settled, Stage::Returned, Kind::Reverse, Position::Reversed},
    {Position::Settled, Stage::ChargedBack, Kind::Dispute, Position::Disputed},
    {Position::Disputed, Stage::Returned, Kind::Reverse, Position::Reversed},
};

/// Whether the position says already what the stage says.
bool isBooked(Position position, Stage stage)
{
    switch (position) {
    case Position::Open:
        return stage == Stage::Announced || stage == Stage::AwaitingApproval
            || stage == Stage::Processing || stage == Stage::Authorized;
    case Position::Settled: return stage == Stage::Settled;
    case Position::Failed: return isNegativeEnd(stage) || stage == Stage::Returned;
    case Position::Reversed: return stage == Stage::Returned;
    case Position::Disputed: return stage == Stage::ChargedBack;
    }
    return false;
}

const Step* stepOf(Position from, Stage stage)
{
    for (const Step& step : steps) {
        if (step.from == from && step.stage == stage)
            return &step;
    }
    return nullptr;
}

Effect withAmount(const BookedOperation& booked, const Transaction& truth, const Step& step)
{
    const Money moved = truth.processed.value_or(truth.requested);
    if (moved.currency() != booked.amount.currency())
        return person(booked, u"other_currency"_s);
    if (!moved.isPositive())
        return person(booked, u"no_amount"_s);
    return {step.kind, step.next, moved, {}, moved != booked.amount};
}

} // namespace

Effect effectOf(const BookedOperation& booked, const Transaction& truth)
{
    if (truth.operation != booked.operation)
        return person(booked, u"other_operation"_s);
    if (truth.reference != booked.reference)
        return person(booked, u"other_reference"_s);
    if (truth.stage == Stage::Unrecognized)
        return person(booked, u"unknown_status"_s);
    if (truth.stage == Stage::NeedsPerson)
        return person(booked, truth.word);
    if (isBooked(booked.position, truth.stage))
        return nothing(booked);
    const Step* step = stepOf(booked.position, truth.stage);
    if (!step)
        return person(
            booked, booked.position == Position::Failed ? u"after_failure"_s : u"went_back"_s);
    if (step->kind == Kind::Fail)
        return {Kind::Fail, step->next, {}, truth.word, false};
    if (step->kind == Kind::Settle && truth.isMarkedByHand)
        return person(booked, u"marked_by_hand"_s);
    return withAmount(booked, truth, *step);
}

} // namespace purser::payments::gateways
