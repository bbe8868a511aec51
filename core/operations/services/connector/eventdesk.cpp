#include "core/operations/services/connector/eventdesk.h"

using namespace Qt::StringLiterals;

namespace purser::operations {

using payments::gateways::Gateway;
using payments::gateways::Operation;
using payments::gateways::Stage;
using payments::gateways::Transaction;

namespace {

// Ever later, up to an hour each: about half a day in all. Then somebody has to look.
constexpr int mostAttempts = 20;

} // namespace

EventDesk::EventDesk(Gateway& gateway, GatewayDesk& desk, Outbox& outbox, const Logger& log)
    : m_gateway(gateway), m_desk(desk), m_outbox(outbox), m_log(log)
{
}

void EventDesk::take(GatewayEvent event)
{
    if (event.reference.isEmpty() && !findReference(event))
        return;
    if (event.operation == u"deposit")
        takeDeposit(event);
    else
        takePayout(event);
}

Result<EventDesk::Transactions> EventDesk::find(const GatewayEvent& event)
{
    const Operation operation = event.operation == u"deposit" ? Operation::Deposit
        : event.operation == u"refund"                        ? Operation::Refund
                                                              : Operation::Payout;
    Result<Transactions> found =
        m_gateway.find({operation, event.reference, event.providerReference});
    if (!found)
        m_log.warning(u"event_not_read", {{u"event", event.id}, {u"error", found.error()}});
    return found;
}

/// Some say only which operation of theirs it is: the gateway says whose that is.
bool EventDesk::findReference(GatewayEvent& event)
{
    const Result<Transactions> found = find(event);
    if (!found) {
        again(event, u"gateway_not_read"_s);
        return false;
    }
    if (found->size() == 1)
        event.reference = found->front().reference;
    if (event.reference.isEmpty())
        takeStray(event, *found, u"not_found"_s);
    return !event.reference.isEmpty();
}

void EventDesk::takeDeposit(const GatewayEvent& event)
{
    const Result<std::optional<PendingDeposit>> deposit = m_outbox.depositOf(event);
    if (!deposit)
        return again(event, u"office_not_read"_s);
    if (*deposit)
        return finish(event, m_desk.askDeposit(**deposit));
    const Result<Transactions> found = find(event);
    if (!found)
        return again(event, u"gateway_not_read"_s);
    takeStray(event, *found, u"unknown_reference"_s);
}

/// Money that came under a reference the office does not know is money all the same: where the
/// gateway itself says that it has it, it waits for its owner. Of everything else people are told.
void EventDesk::takeStray(
    const GatewayEvent& event, const Transactions& found, const QString& otherwise)
{
    bool isBooked = false;
    for (const Transaction& now : found) {
        const Money moved = now.processed.value_or(now.requested);
        if (now.operation != Operation::Deposit || now.stage != Stage::Settled || now.isMarkedByHand
            || !moved.isPositive())
            continue;
        const Result<void> taken = m_outbox.reportStrayReceipt(event, now, moved);
        if (!taken && taken.error().code == ErrorCode::KeyReused)
            return m_outbox.finishEvent(event, u"parked"_s, u"receipt_differs"_s);
        if (!taken && taken.error().code == ErrorCode::BadInput)
            return m_outbox.finishEvent(event, u"parked"_s, otherwise);
        if (!taken)
            return again(event, u"office_not_read"_s);
        isBooked = true;
    }
    m_outbox.finishEvent(
        event, isBooked ? u"done"_s : u"parked"_s, isBooked ? u"unallocated"_s : otherwise);
}

void EventDesk::takePayout(const GatewayEvent& event)
{
    const Result<std::optional<PendingPayout>> payout = m_outbox.payoutOf(event);
    if (!payout)
        return again(event, u"office_not_read"_s);
    // The message may be faster than the answer to the instruction; look-ups clear the rest.
    if (!*payout)
        return again(event, u"not_sent_yet"_s);
    finish(event, m_desk.askStatus(**payout));
}

void EventDesk::finish(const GatewayEvent& event, GatewayDesk::Asked asked)
{
    switch (asked) {
    case GatewayDesk::Asked::Reported: return m_outbox.finishEvent(event, u"done"_s, u"asked"_s);
    case GatewayDesk::Asked::NeedsPerson:
        return m_outbox.finishEvent(event, u"parked"_s, u"needs_person"_s);
    case GatewayDesk::Asked::Failed: return again(event, u"not_asked"_s);
    }
}

void EventDesk::again(const GatewayEvent& event, const QString& why)
{
    m_outbox.finishEvent(event, event.attempts < mostAttempts ? u"again"_s : u"parked"_s, why);
}

} // namespace purser::operations
