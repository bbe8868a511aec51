#include "core/operations/services/connector/payoutdesk.h"

using namespace Qt::StringLiterals;

namespace purser::operations {

using trading::PayoutOutcome;
using trading::PayoutRequest;
using trading::PayoutState;

namespace {

QString reasonWord(const Error& error)
{
    const QString reason = error.args.value(u"reason").toString();
    return reason.isEmpty() ? errorName(error.code) : errorName(error.code) + u'_' + reason;
}

/// What the gateway needs to know of the destination, under the names of its interface.
PayoutRequest requestOf(const Instruction& instruction)
{
    QJsonObject destination{{u"kind"_s, instruction.destination.value(u"method")},
        {u"account"_s, instruction.destination.value(u"detail")},
        {u"holder"_s, instruction.destination.value(u"holder")}};
    if (const QJsonValue bank = instruction.destination.value(u"bank"); bank.isString())
        destination.insert(u"bank"_s, bank);
    return {instruction.tag, instruction.paymentReference, instruction.amount, destination};
}

} // namespace

PayoutDesk::PayoutDesk(
    trading::PayoutGateway& gateway, Outbox& outbox, const Lease& lease, const Logger& log)
    : m_gateway(gateway), m_outbox(outbox), m_lease(lease), m_log(log)
{
}

void PayoutDesk::execute(const Instruction& instruction)
{
    const Result<void> ready = m_gateway.ensureReady();
    if (!ready)
        return m_outbox.reportNotSent(instruction, reasonWord(ready.error()));
    if (instruction.attempts > 0 && settleEarlierAttempt(instruction))
        return;
    if (!m_outbox.markSending(instruction, std::nullopt))
        return;
    if (!m_lease.isHeld(instruction.lease))
        return m_outbox.reportNotSent(instruction, u"lease_lost"_s);
    report(instruction, m_gateway.send(requestOf(instruction)));
}

Result<PayoutDesk::Answer> PayoutDesk::ask(const Instruction& instruction)
{
    const Result<std::vector<PayoutState>> payouts =
        m_gateway.withReference(instruction.paymentReference);
    if (!payouts)
        return failure(payouts.error());
    Answer answer;
    answer.count = static_cast<qsizetype>(payouts->size());
    if (payouts->size() == 1 && payouts->front().amount == instruction.amount) {
        answer.found = Found::Once;
        answer.id = payouts->front().id;
    } else if (!payouts->empty()) {
        answer.found = Found::Ambiguous;
    }
    return answer;
}

bool PayoutDesk::settleEarlierAttempt(const Instruction& instruction)
{
    const Result<Answer> answer = ask(instruction);
    if (!answer) {
        m_outbox.reportNotSent(instruction, u"look_"_s + reasonWord(answer.error()));
        return true;
    }
    if (answer->found == Found::None)
        return false;
    if (!m_outbox.markSending(instruction, std::nullopt))
        return true;
    if (answer->found == Found::Once)
        m_outbox.reportDone(instruction, answer->id, {{u"found"_s, u"before_sending_again"_s}});
    else
        m_outbox.reportUnknown(instruction, u"ambiguous"_s);
    return true;
}

void PayoutDesk::report(const Instruction& instruction, const PayoutOutcome& outcome)
{
    m_log.info(u"payout",
        {{u"instruction", instruction.id}, {u"outcome", static_cast<int>(outcome.kind)},
            {u"http_status", outcome.httpStatus}});
    switch (outcome.kind) {
    case PayoutOutcome::Kind::Done: return m_outbox.reportDone(instruction, outcome.id);
    case PayoutOutcome::Kind::Refused:
        return m_outbox.reportRefused(instruction, outcome.httpStatus, outcome.reason);
    case PayoutOutcome::Kind::NotSent: return m_outbox.reportNotSent(instruction, outcome.reason);
    case PayoutOutcome::Kind::Unknown: return m_outbox.reportUnknown(instruction, outcome.reason);
    }
}

void PayoutDesk::lookUp(const Instruction& instruction)
{
    const Result<Answer> answer = ask(instruction);
    if (!answer)
        return m_outbox.reportLookup(
            instruction, u"failed"_s, {}, {{u"reason"_s, reasonWord(answer.error())}});
    switch (answer->found) {
    case Found::Once: return m_outbox.reportLookup(instruction, u"found"_s, answer->id, {});
    case Found::None: return m_outbox.reportLookup(instruction, u"not_found"_s, {}, {});
    case Found::Ambiguous:
        return m_outbox.reportLookup(
            instruction, u"ambiguous"_s, {}, {{u"payouts"_s, answer->count}});
    }
}

void PayoutDesk::askStatus(const PendingPayout& payout)
{
    const Result<PayoutState> state = m_gateway.state(payout.providerReference);
    if (!state) {
        m_log.warning(u"status_not_read", {{u"instruction", payout.id}, {u"error", state.error()}});
        return;
    }
    if (state->status == u"settled" || state->status == u"returned")
        return m_outbox.reportPayoutStatus(payout, state->status);
    // Neither of the words that mean "on its way": nothing is concluded from it.
    if (state->status != u"accepted" && state->status != u"sent")
        m_log.error(u"status_unknown", {{u"instruction", payout.id}});
}

} // namespace purser::operations
