#include "core/operations/services/connector/plaingateway.h"

#include "core/payments/gateways/statusmap.h"

using namespace Qt::StringLiterals;

namespace purser::operations {

using namespace payments::gateways;

namespace {

using L = QLatin1String;

constexpr StatusRow statusRows[] = {
    {Operation::Payout, L("accepted"), Stage::Processing},
    {Operation::Payout, L("sent"), Stage::Processing},
    {Operation::Payout, L("settled"), Stage::Settled},
    {Operation::Payout, L("returned"), Stage::Returned},
};
constexpr StatusMap statuses(statusRows);

Transaction transactionOf(const trading::PayoutState& state)
{
    Transaction found;
    found.operation = Operation::Payout;
    found.reference = state.reference;
    found.providerId = state.id;
    found.word = state.status;
    found.stage = statuses.stage(Operation::Payout, state.status);
    found.requested = state.amount;
    return found;
}

} // namespace

PlainGateway::PlainGateway(trading::PayoutGateway::Settings settings, const Clock& clock)
    : m_gateway(std::move(settings), clock)
{
}

Capabilities PlainGateway::capabilities() const
{
    Capabilities can;
    can.payouts = true;
    can.findsByReference = true;
    can.refusesSameReference = true;
    return can;
}

Outcome PlainGateway::payOut(const PayoutRequest& request)
{
    using Kind = trading::PayoutOutcome::Kind;
    const trading::PayoutOutcome said =
        m_gateway.send({request.key, request.reference, request.amount, request.destination});
    Outcome outcome{Outcome::Kind::Unknown, said.id, said.reason, said.httpStatus, -1, {}};
    switch (said.kind) {
    case Kind::Done: outcome.kind = Outcome::Kind::Pending; break; // accepted, not yet paid
    case Kind::Refused: outcome.kind = Outcome::Kind::Refused; break;
    case Kind::NotSent: outcome.kind = Outcome::Kind::NotSent; break;
    case Kind::Unknown: break;
    }
    return outcome;
}

Result<std::vector<Transaction>> PlainGateway::find(const Subject& subject)
{
    std::vector<Transaction> found;
    if (!subject.providerId.isEmpty()) {
        const Result<trading::PayoutState> state = m_gateway.state(subject.providerId);
        if (state)
            found.push_back(transactionOf(*state));
        else if (state.error().code != ErrorCode::NotFound)
            return failure(state.error());
        return found;
    }
    const auto states = m_gateway.withReference(subject.reference);
    if (!states)
        return failure(states.error());
    for (const trading::PayoutState& state : *states)
        found.push_back(transactionOf(state));
    return found;
}

} // namespace purser::operations
