#include "core/operations/services/connector/eventdesk.h"

using namespace Qt::StringLiterals;

namespace purser::operations {

using payments::gateways::Gateway;
using payments::gateways::Operation;

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

/// Some say only which operation of theirs it is: the gateway says whose that is.
bool EventDesk::findReference(GatewayEvent& event)
{
    const Operation operation = event.operation == u"deposit" ? Operation::Deposit
        : event.operation == u"refund"                        ? Operation::Refund
                                                              : Operation::Payout;
    const auto found = m_gateway.find({operation, {}, event.providerReference});
    if (!found) {
        m_log.warning(u"event_not_read", {{u"event", event.id}, {u"error", found.error()}});
        again(event, u"gateway_not_read"_s);
        return false;
    }
    if (found->size() == 1)
        event.reference = found->front().reference;
    if (event.reference.isEmpty())
        m_outbox.finishEvent(event, u"parked"_s, u"not_found"_s);
    return !event.reference.isEmpty();
}

void EventDesk::takeDeposit(const GatewayEvent& event)
{
    const Result<std::optional<PendingDeposit>> deposit = m_outbox.depositOf(event);
    if (!deposit)
        return again(event, u"office_not_read"_s);
    if (!*deposit)
        return m_outbox.finishEvent(event, u"parked"_s, u"unknown_reference"_s);
    finish(event, m_desk.askDeposit(**deposit));
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
