#include "core/payments/gateways/manual/manualgateway.h"

using namespace Qt::StringLiterals;

namespace purser::payments::gateways {

namespace {

QString wordOf(Stage stage)
{
    switch (stage) {
    case Stage::Settled: return u"settled"_s;
    case Stage::Refused: return u"refused"_s;
    case Stage::Cancelled: return u"cancelled"_s;
    case Stage::Returned: return u"returned"_s;
    default: return {};
    }
}

bool mayFollow(Stage from, Stage to)
{
    if (from == Stage::Processing)
        return to != Stage::Returned;
    return from == Stage::Settled && to == Stage::Returned;
}

} // namespace

Capabilities ManualGateway::capabilities() const
{
    Capabilities can;
    can.deposits = true;
    can.payouts = true;
    can.refunds = true;
    can.partialRefunds = true;
    can.cancelsPayouts = true;
    can.findsByReference = true;
    can.refusesSameReference = true;
    can.needsPerson = true;
    return can;
}

Outcome ManualGateway::take(Operation operation, const QString& reference, const Money& amount)
{
    if (!isReference(reference) || !amount.isPositive())
        return Outcome::refused(u"bad_request"_s);
    const auto known = m_transactions.find({operation, reference});
    // The same work once more is the same work; other work under its name is nobody's.
    if (known != m_transactions.end() && known->second.requested != amount)
        return Outcome::unknown(u"reference_taken"_s);
    if (known == m_transactions.end()) {
        Transaction transaction;
        transaction.operation = operation;
        transaction.reference = reference;
        transaction.providerId = reference;
        transaction.stage = Stage::Processing;
        transaction.word = u"with_person"_s;
        transaction.requested = amount;
        transaction.changedAt = m_clock.nowMicroseconds();
        m_transactions.emplace(Key{operation, reference}, transaction);
    }
    return {Outcome::Kind::Pending, reference, u"with_person"_s, 0, -1, {}};
}

Outcome ManualGateway::openSession(const SessionRequest& session)
{
    if (session.operation != Operation::Deposit)
        return Outcome::refused(u"not_supported"_s);
    return take(Operation::Deposit, session.reference, session.amount);
}

Outcome ManualGateway::payOut(const PayoutRequest& payout)
{
    return take(Operation::Payout, payout.reference, payout.amount);
}

Outcome ManualGateway::refund(const RefundRequest& refund)
{
    return take(Operation::Refund, refund.reference, refund.amount);
}

Outcome ManualGateway::cancelPayout(const Subject& subject)
{
    const auto known = m_transactions.find({Operation::Payout, subject.reference});
    if (known == m_transactions.end())
        return Outcome::refused(u"not_found"_s);
    // The person may have the money on its way already: only they can say that it has not gone.
    return {Outcome::Kind::Pending, subject.reference, u"with_person"_s, 0, -1, {}};
}

Result<std::vector<Transaction>> ManualGateway::find(const Subject& subject)
{
    const QString& reference = subject.reference.isEmpty() ? subject.providerId : subject.reference;
    const auto known = m_transactions.find({subject.operation, reference});
    if (known == m_transactions.end())
        return std::vector<Transaction>();
    return std::vector<Transaction>{known->second};
}

Result<void> ManualGateway::enter(const Entry& entry)
{
    const auto known = m_transactions.find({entry.operation, entry.reference});
    if (known == m_transactions.end())
        return failure(ErrorCode::NotFound);
    Transaction& transaction = known->second;
    if (entry.evidence.isEmpty())
        return failure(ErrorCode::BadInput, {{u"field"_s, u"evidence"_s}});
    if (wordOf(entry.stage).isEmpty())
        return failure(ErrorCode::BadInput, {{u"field"_s, u"stage"_s}});
    if (!mayFollow(transaction.stage, entry.stage))
        return failure(ErrorCode::WrongState);
    const bool hasMoved = entry.stage == Stage::Settled || entry.stage == Stage::Returned;
    if (hasMoved
        && (!entry.amount.isPositive()
            || entry.amount.currency() != transaction.requested.currency()))
        return failure(ErrorCode::BadInput, {{u"field"_s, u"amount"_s}});
    transaction.stage = entry.stage;
    transaction.word = wordOf(entry.stage);
    transaction.changedAt = m_clock.nowMicroseconds();
    if (hasMoved)
        transaction.processed = entry.amount;
    return {};
}

void ManualGateway::restore(const Transaction& transaction)
{
    m_transactions.insert_or_assign(Key{transaction.operation, transaction.reference}, transaction);
}

} // namespace purser::payments::gateways
