#include "core/operations/services/connector/gatewaydesk.h"

#include "core/payments/gateways/inbox/effect.h"
#include "core/payments/gateways/resolution.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::operations {

using namespace payments::gateways;

namespace {

QString reasonWord(const Error& error)
{
    const QString reason = error.args.value(u"reason").toString();
    return reason.isEmpty() ? errorName(error.code) : errorName(error.code) + u'_' + reason;
}

bool isProposal(const std::vector<Transaction>& found)
{
    return found.size() == 1 && found.front().stage == Stage::AwaitingApproval;
}

/// The client has the page and has not asked for anything yet.
bool isOpenPage(const std::vector<Transaction>& found)
{
    return found.size() == 1 && found.front().stage == Stage::Announced;
}

} // namespace

GatewayDesk::GatewayDesk(Gateway& gateway, const GatewaySettings& settings, Outbox& outbox,
    OfficeLink& office, const Lease& lease, const Clock& clock, const Logger& log)
    : m_gateway(gateway), m_can(gateway.capabilities()), m_destinations(settings.destinations),
      m_patience(settings.patience), m_opensRequests(settings.opensRequests), m_outbox(outbox),
      m_files(gateway, settings.destinations, office), m_lease(lease), m_clock(clock), m_log(log)
{
}

void GatewayDesk::execute(const Instruction& instruction)
{
    Result<PayoutRequest> request = requestFor(instruction);
    if (!request)
        return refuse(instruction, request.error().args.value(u"what").toString());
    std::optional<sepa::CreditFile> file;
    if (instruction.isRefund() && !m_can.refunds)
        return refuse(instruction, u"not_supported"_s);
    if (m_can.releasesFiles) {
        file = releasedFile(instruction, *request);
        if (!file)
            return;
    }
    const Result<void> ready = m_gateway.ensureReady();
    if (!ready)
        return m_outbox.reportNotSent(instruction, reasonWord(ready.error()));
    if (instruction.attempts > 0 && settleEarlierAttempt(instruction))
        return;
    if (m_can.payoutsBegunByClient && !instruction.isRefund()) {
        const Result<QString> begun = clientRequest(instruction);
        if (!begun && begun.error().code == ErrorCode::CheckFailed)
            return refuse(instruction, begun.error().args.value(u"what").toString());
        if (!begun)
            return m_outbox.reportNotSent(instruction, reasonWord(begun.error()));
        request->clientRequest = *begun;
    }
    // Again: the answers so far may have ended the connection.
    if (const Result<void> still = m_gateway.ensureReady(); !still)
        return m_outbox.reportNotSent(instruction, reasonWord(still.error()));
    if (!m_lease.isHeld(instruction.lease))
        return m_outbox.reportNotSent(instruction, u"lease_lost"_s);
    if (!m_outbox.markSending(instruction, std::nullopt))
        return;
    if (!m_lease.isHeld(instruction.lease))
        return m_outbox.reportNotSent(instruction, u"lease_lost"_s);
    if (instruction.isRefund())
        return report(instruction, giveBack(instruction));
    report(
        instruction, file ? m_gateway.deliver(*file, file->hash) : payOut(instruction, *request));
}

/// A refund goes the way its deposit came: it has no destination.
Result<PayoutRequest> GatewayDesk::requestFor(const Instruction& instruction) const
{
    if (instruction.isRefund())
        return PayoutRequest{
            instruction.paymentReference, instruction.amount, {}, {}, {}, instruction.tag};
    return m_destinations.requestFor(instruction);
}

Outcome GatewayDesk::giveBack(const Instruction& instruction)
{
    return m_gateway.refund({instruction.paymentReference, instruction.refundOf, instruction.amount,
        instruction.client, {}, instruction.paymentReference});
}

/// The file that a person has released for this payout. Nothing when it has to be released first,
/// waits for others, or cannot be made: that is reported then.
std::optional<sepa::CreditFile> GatewayDesk::releasedFile(
    const Instruction& instruction, const PayoutRequest& request)
{
    FileDesk::Answer answer = m_files.releasedFile(instruction, request);
    if (!answer.refused.isEmpty())
        refuse(instruction, answer.refused);
    else if (!answer.file)
        m_outbox.reportNotSent(instruction, answer.notSent);
    return answer.file;
}

Result<GatewayDesk::Transactions> GatewayDesk::find(const Instruction& instruction)
{
    QString file;
    if (m_can.releasesFiles) {
        const Result<QString> known = m_files.messageId(instruction);
        if (!known)
            return failure(known.error());
        file = *known;
    }
    return m_gateway.find({instruction.isRefund() ? Operation::Refund : Operation::Payout,
        instruction.paymentReference, file});
}

/// Something is there, and not only what the client himself began before any attempt of ours.
bool GatewayDesk::isOurDoing(const Transactions& found) const
{
    return !found.empty()
        && !(m_can.payoutsBegunByClient && (isProposal(found) || isOpenPage(found)));
}

/// The gateway's id of what the client asked for there. Errors: CheckFailed args `what` when there
/// is none or another than this; WrongState while the client is still at it; those of
/// find().
Result<QString> GatewayDesk::clientRequest(const Instruction& instruction)
{
    const auto checkFailed = [](const QString& what) {
        return failure(ErrorCode::CheckFailed, {{u"what"_s, what}});
    };
    Result<Transactions> found = find(instruction);
    if (!found)
        return failure(found.error());
    if (found->empty() && m_opensRequests) {
        // The answer to the question may have ended the connection.
        if (const Result<void> ready = m_gateway.ensureReady(); !ready)
            return failure(ready.error());
        if (!m_lease.isHeld(instruction.lease))
            return failure(ErrorCode::NotTheWriter);
        const Outcome opened = m_gateway.openSession({Operation::Payout,
            instruction.paymentReference, instruction.amount, instruction.client, {}});
        m_log.info(u"request_opened",
            {{u"instruction", instruction.id}, {u"outcome", static_cast<int>(opened.kind)}});
        if (opened.kind == Outcome::Kind::Refused)
            return checkFailed(opened.reason);
        found = find(instruction);
        if (!found)
            return failure(found.error());
        // Only where one was certainly opened, its absence says anything.
        if (found->empty() && opened.kind != Outcome::Kind::Done)
            return failure(ErrorCode::WrongState, {{u"reason"_s, u"request_not_opened"_s}});
    }
    if (found->empty())
        return checkFailed(u"no_client_request"_s);
    if (isOpenPage(*found))
        return failure(ErrorCode::WrongState, {{u"reason"_s, u"client_request_awaited"_s}});
    if (!isProposal(*found) || found->front().requested != instruction.amount)
        return checkFailed(u"client_request_differs"_s);
    return found->front().providerId;
}

/// Once, and where the gateway only takes proposals, the approval of what it has taken.
Outcome GatewayDesk::payOut(const Instruction& instruction, const PayoutRequest& request)
{
    const Outcome proposed = m_gateway.payOut(request);
    if (!m_can.approvesPayouts || proposed.kind != Outcome::Kind::Pending)
        return proposed;
    // From here on something of ours is there: whatever goes wrong is for the look-up to clear.
    if (!m_lease.isHeld(instruction.lease) || !m_gateway.ensureReady())
        return Outcome::unknown(u"not_approved"_s);
    const Outcome approved =
        m_gateway.approvePayout({request.reference, proposed.providerId, proposed.revision});
    if (approved.isDefinitelyNegative())
        return Outcome::unknown(u"not_approved"_s, approved.httpStatus);
    return approved;
}

bool GatewayDesk::settleEarlierAttempt(const Instruction& instruction)
{
    const Result<Transactions> found = find(instruction);
    if (!found) {
        m_outbox.reportNotSent(instruction, u"look_"_s + reasonWord(found.error()));
        return true;
    }
    if (!isOurDoing(*found))
        return false;
    // Nothing is sent: what is there is written down, also when the gateway is switched off now.
    if (!m_outbox.markSending(instruction, std::nullopt, {{u"found"_s, true}}))
        return true;
    using Kind = Resolution::Kind;
    const Resolution now = resolve(*found, instruction.amount, {}, m_patience);
    if (!isProposal(*found) && !isElsewhere(instruction, *found)
        && (now.kind == Kind::Done || now.kind == Kind::Pending))
        m_outbox.reportDone(instruction, now.providerId, {{u"found"_s, u"before_sending_again"_s}});
    else
        m_outbox.reportUnknown(instruction, u"found_before_sending_again"_s);
    return true;
}

/// Nothing was sent and nothing will be: the money goes back.
void GatewayDesk::refuse(const Instruction& instruction, const QString& reason)
{
    m_log.warning(u"payout_not_possible",
        {{u"instruction", instruction.id}, {u"why", LogValue::code(reason)}});
    if (m_outbox.markSending(instruction, std::nullopt))
        m_outbox.reportRefused(instruction, 0, reason);
}

void GatewayDesk::report(const Instruction& instruction, const Outcome& outcome)
{
    m_log.info(u"payout",
        {{u"instruction", instruction.id}, {u"outcome", static_cast<int>(outcome.kind)},
            {u"http_status", outcome.httpStatus}});
    switch (outcome.kind) {
    case Outcome::Kind::Done:
    case Outcome::Kind::Pending: return m_outbox.reportDone(instruction, outcome.providerId);
    case Outcome::Kind::Refused:
        return m_outbox.reportRefused(instruction, outcome.httpStatus, outcome.reason);
    case Outcome::Kind::NotSent: return m_outbox.reportNotSent(instruction, outcome.reason);
    case Outcome::Kind::Unknown: return m_outbox.reportUnknown(instruction, outcome.reason);
    }
}

void GatewayDesk::lookUp(const Instruction& instruction)
{
    Result<Transactions> found = find(instruction);
    if (!found)
        return m_outbox.reportLookup(
            instruction, u"failed"_s, {}, {{u"reason"_s, reasonWord(found.error())}});
    if (!isOurDoing(*found))
        found->clear();
    if (found->empty() && m_can.refusesSameReference)
        return m_outbox.reportLookup(instruction, u"not_found"_s, {}, {});
    if (isElsewhere(instruction, *found))
        return m_outbox.reportLookup(
            instruction, u"ambiguous"_s, {}, {{u"reason"_s, u"other_destination"_s}});
    if (m_can.approvesPayouts && isProposal(*found)
        && found->front().requested == instruction.amount)
        return approveFound(instruction, found->front());
    reportFound(instruction, *found);
}

/// Where the gateway says which destination it has, and that is not the one approved here.
bool GatewayDesk::isElsewhere(const Instruction& instruction, const Transactions& found) const
{
    if (found.size() != 1 || found.front().destination.isEmpty())
        return false;
    const Result<PayoutRequest> request = requestFor(instruction);
    return !request
        || request->destination.value(u"address").toString() != found.front().destination;
}

/// A proposal whose approval was lost, or never got as far as being sent.
void GatewayDesk::approveFound(const Instruction& instruction, const Transaction& proposal)
{
    const auto ambiguous = [&](const QString& reason) {
        m_outbox.reportLookup(instruction, u"ambiguous"_s, {}, {{u"reason"_s, reason}});
    };
    // Amount or destination were changed at the gateway: that is not what was approved here.
    if (proposal.revision != 0)
        return ambiguous(u"changed_at_the_gateway"_s);
    if (proposal.destination.isEmpty())
        return ambiguous(u"no_destination"_s);
    if (const Result<void> ready = m_gateway.ensureReady(); !ready)
        return m_outbox.reportLookup(
            instruction, u"failed"_s, {}, {{u"reason"_s, reasonWord(ready.error())}});
    // People may have settled it meanwhile, and the money is on its way by another gateway.
    if (!m_lease.isHeld(instruction.lease) || !m_outbox.markApproving(instruction))
        return;
    Outcome approved = Outcome::notSent(u"lease_lost"_s);
    if (m_lease.isHeld(instruction.lease))
        approved = m_gateway.approvePayout(
            {instruction.paymentReference, proposal.providerId, proposal.revision});
    m_log.info(u"approval",
        {{u"instruction", instruction.id}, {u"outcome", static_cast<int>(approved.kind)},
            {u"http_status", approved.httpStatus}});
    if (approved.kind == Outcome::Kind::Done || approved.kind == Outcome::Kind::Pending)
        return m_outbox.reportDone(
            instruction, proposal.providerId, {{u"found"_s, u"awaiting_approval"_s}});
    // Something of ours is there: no answer to the approval alone can mean that nothing is.
    m_outbox.reportUnknown(instruction, approved.reason);
    if (approved.kind == Outcome::Kind::Refused)
        ambiguous(approved.reason);
}

void GatewayDesk::reportFound(const Instruction& instruction, const Transactions& found)
{
    using namespace std::chrono;
    const auto ago = duration_cast<seconds>(
        microseconds(m_clock.nowMicroseconds() - instruction.firstUnknownUs));
    const Resolution now = resolve(found, instruction.amount, ago, m_patience);
    const auto say = [&](const QString& result, const QString& reason) {
        m_outbox.reportLookup(instruction, result, now.providerId,
            reason.isEmpty() ? QJsonObject() : QJsonObject{{u"reason"_s, reason}});
    };
    switch (now.kind) {
    case Resolution::Kind::Done:
    case Resolution::Kind::Pending: return say(u"found"_s, {});
    case Resolution::Kind::Refused: return say(u"refused"_s, found.front().word);
    case Resolution::Kind::Returned: return say(u"returned"_s, {});
    case Resolution::Kind::StillUnknown: return say(u"failed"_s, u"nothing_found_yet"_s);
    case Resolution::Kind::NotThere: return say(u"ambiguous"_s, u"nothing_found"_s);
    case Resolution::Kind::NeedsPerson: return say(u"ambiguous"_s, now.reason);
    }
}

GatewayDesk::Asked GatewayDesk::askStatus(const PendingPayout& payout)
{
    const Result<Transactions> found =
        m_gateway.find({payout.isRefund ? Operation::Refund : Operation::Payout,
            payout.paymentReference, payout.providerReference});
    if (!found) {
        m_log.warning(u"status_not_read", {{u"instruction", payout.id}, {u"error", found.error()}});
        return Asked::Failed;
    }
    if (found->size() == 1)
        return reportEnd(payout, found->front());
    // What a person does is entered in the office, not found here.
    if (!m_can.needsPerson)
        m_log.error(u"payout_not_found",
            {{u"instruction", payout.id}, {u"found", static_cast<qint64>(found->size())}});
    return Asked::NeedsPerson;
}

/// All attempts to pay a deposit that are known, the last one at the end.
Result<GatewayDesk::Transactions> GatewayDesk::attemptsOf(const PendingDeposit& deposit)
{
    const Result<Transactions> last = m_gateway.find({Operation::Deposit, deposit.reference, {}});
    if (!last || !m_can.findsLastAttemptOnly)
        return last;
    Transactions all;
    for (const QString& attempt : deposit.attempts) {
        const bool isLast = std::any_of(last->begin(), last->end(),
            [&attempt](const Transaction& one) { return one.providerId == attempt; });
        if (isLast)
            continue;
        const Result<Transactions> one =
            m_gateway.find({Operation::Deposit, deposit.reference, attempt});
        if (one)
            all.insert(all.end(), one->begin(), one->end());
        else if (one.error().code != ErrorCode::BadInput) // of another gateway's making
            return one;
    }
    all.insert(all.end(), last->begin(), last->end());
    return all;
}

GatewayDesk::Asked GatewayDesk::askDeposit(const PendingDeposit& deposit)
{
    if (!m_can.deposits || !m_can.findsByReference || m_can.needsPerson)
        return Asked::NeedsPerson;
    const Result<Transactions> found = attemptsOf(deposit);
    if (!found) {
        m_log.warning(u"deposit_not_read", {{u"payment", deposit.id}, {u"error", found.error()}});
        return Asked::Failed;
    }
    // Several attempts of the client may stand under one reference: each that was paid is money.
    Asked worst = Asked::Reported;
    for (const Transaction& now : *found)
        worst = std::max(worst, reportDeposit(deposit, now));
    return worst;
}

GatewayDesk::Asked GatewayDesk::reportDeposit(const PendingDeposit& deposit, const Transaction& now)
{
    Asked worst = reportMoney(deposit, now);
    for (const Dispute& dispute : now.disputes)
        worst = std::max(worst, reportDispute(deposit, now, dispute));
    return worst;
}

/// Where the money of this attempt stands in our books. A disputed payment stays what it was, and
/// says of its dispute apart.
Position GatewayDesk::positionOf(const PendingDeposit& deposit, const Transaction& now)
{
    if (now.providerId != deposit.bookedReference)
        return Position::Open;
    if (deposit.booked == Position::Disputed && now.stage == Stage::Settled)
        return Position::Settled;
    return deposit.booked;
}

GatewayDesk::Asked GatewayDesk::reportMoney(const PendingDeposit& deposit, const Transaction& now)
{
    const auto taken = [](bool isTaken) { return isTaken ? Asked::Reported : Asked::Failed; };
    const Effect effect = effectOf(
        {Operation::Deposit, deposit.reference, deposit.amount, positionOf(deposit, now)}, now);
    switch (effect.kind) {
    case Effect::Kind::Settle: return reportReceipt(deposit, now, effect.amount);
    case Effect::Kind::Fail: return taken(m_outbox.reportNotPaid(deposit, now));
    case Effect::Kind::Reverse: return taken(m_outbox.reportReversal(deposit, now, effect.amount));
    case Effect::Kind::NeedsPerson: return askPeople(deposit, now, effect.reason, now.word);
    case Effect::Kind::Dispute: // said of each dispute
    case Effect::Kind::None: break;
    }
    const bool isUnderWay = now.stage == Stage::Processing || now.stage == Stage::Authorized;
    return isUnderWay ? taken(m_outbox.reportDepositPending(deposit, now.providerId))
                      : Asked::Reported;
}

GatewayDesk::Asked GatewayDesk::reportReceipt(
    const PendingDeposit& deposit, const Transaction& now, const Money& moved)
{
    const Result<void> reported = m_outbox.reportReceipt(deposit, now, moved);
    if (reported)
        return Asked::Reported;
    // They say otherwise than before: what is booked stays, and people look.
    Transaction shown = now;
    shown.processed = moved;
    return reported.error().code == ErrorCode::KeyReused
        ? askPeople(deposit, shown, u"receipt_differs"_s, now.word)
        : Asked::Failed;
}

GatewayDesk::Asked GatewayDesk::reportDispute(
    const PendingDeposit& deposit, const Transaction& now, const Dispute& dispute)
{
    const bool isClear = dispute.stage != DisputeStage::Unrecognized && dispute.amount.isPositive()
        && dispute.amount.currency() == now.processed.value_or(now.requested).currency();
    if (isClear) {
        const Result<void> reported = m_outbox.reportChargeback(deposit, now.providerId, dispute);
        if (reported)
            return Asked::Reported;
        const ErrorCode code = reported.error().code;
        if (code != ErrorCode::Limit && code != ErrorCode::WrongState)
            return Asked::Failed;
    }
    Transaction shown = now;
    shown.providerId = dispute.providerId;
    shown.processed = dispute.amount;
    return askPeople(deposit, shown, u"dispute_unknown"_s, dispute.word);
}

/// The office keeps it for two people; what is asked again adds nothing.
GatewayDesk::Asked GatewayDesk::askPeople(const PendingDeposit& deposit, const Transaction& now,
    const QString& reason, const QString& word)
{
    static const QSet<QString> reasons{u"other_operation"_s, u"other_reference"_s,
        u"other_currency"_s, u"marked_by_hand"_s, u"unknown_status"_s, u"went_back"_s,
        u"no_amount"_s, u"dispute_unknown"_s, u"receipt_differs"_s};
    m_log.error(
        u"deposit_needs_person", {{u"payment", deposit.id}, {u"why", LogValue::code(reason)}});
    // Else it is the gateway's own word for a state in which it waits for somebody.
    const QString known = reasons.contains(reason) ? reason : u"provider_asks"_s;
    return m_outbox.reportFinding(deposit, now, known, word) ? Asked::NeedsPerson : Asked::Failed;
}

/// A fee in another currency than the payout cannot be booked with it; people enter it.
std::optional<Money> GatewayDesk::bookableFee(
    const PendingPayout& payout, const Transaction& now) const
{
    if (!now.fee || now.fee->currency() == payout.amount.currency())
        return now.fee;
    m_log.warning(u"fee_in_other_currency", {{u"instruction", payout.id}});
    return std::nullopt;
}

GatewayDesk::Asked GatewayDesk::reportEnd(const PendingPayout& payout, const Transaction& now)
{
    const auto say = [&](const QString& status, const std::optional<Money>& moved,
                         const std::optional<Money>& fee, const QString& why) {
        return m_outbox.reportPayoutStatus(payout, status, moved, fee, why) ? Asked::Reported
                                                                            : Asked::Failed;
    };
    const auto unclear = [&](const QString& why) {
        m_log.error(u"status_unknown", {{u"instruction", payout.id}});
        return say(u"unclear"_s, {}, {}, why);
    };
    switch (now.stage) {
    case Stage::Announced:
    case Stage::AwaitingApproval:
    case Stage::Processing:
    case Stage::Authorized: return Asked::Reported;
    case Stage::Settled:
        if (now.requested != payout.amount)
            return unclear(u"amount"_s);
        if (now.processed && now.processed->currency() != payout.amount.currency())
            return unclear(u"other_currency"_s);
        return say(u"settled"_s, now.processed, bookableFee(payout, now), {});
    case Stage::Refused:
    case Stage::Cancelled:
    case Stage::Expired: // taken on, and not done after all: the money is the client's again
    case Stage::Returned: return say(u"returned"_s, {}, {}, now.word);
    case Stage::ChargedBack:
    case Stage::NeedsPerson:
    case Stage::Unrecognized: return unclear(now.word);
    }
    return Asked::NeedsPerson;
}

} // namespace purser::operations
