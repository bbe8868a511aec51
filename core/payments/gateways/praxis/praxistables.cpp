#include "core/payments/gateways/praxis/praxistables.h"

namespace purser::payments::gateways::praxis {

namespace {

using L = QLatin1String;
using enum Operation;

constexpr StatusRow statusRows[] = {
    {Deposit, L("pending"), Stage::Processing},
    {Deposit, L("pending_async"), Stage::Processing},
    {Deposit, L("authorized"), Stage::Authorized},
    {Deposit, L("approved"), Stage::Settled},
    {Deposit, L("rejected"), Stage::Refused},
    {Deposit, L("error"), Stage::Refused},
    {Deposit, L("cancelled"), Stage::Cancelled},
    {Deposit, L("chargeback"), Stage::ChargedBack},
    {Deposit, L("reversed"), Stage::Returned},
    {Payout, L("requested"), Stage::AwaitingApproval},
    {Payout, L("pending_async"), Stage::Processing},
    {Payout, L("authorized"), Stage::Processing},
    {Payout, L("in progress"), Stage::Processing},
    {Payout, L("approved"), Stage::Settled},
    {Payout, L("rejected"), Stage::Refused},
    {Payout, L("reversed"), Stage::Returned},
    // Says that something went wrong, not that no money left.
    {Payout, L("error"), Stage::NeedsPerson},
    {Payout, L("split"), Stage::NeedsPerson},
    {Refund, L("pending"), Stage::Processing},
    {Refund, L("pending_async"), Stage::Processing},
    {Refund, L("authorized"), Stage::Processing},
    {Refund, L("approved"), Stage::Settled},
    {Refund, L("rejected"), Stage::Refused},
    {Refund, L("reversed"), Stage::Returned},
    {Refund, L("error"), Stage::NeedsPerson},
};

constexpr ProviderExponent exponentRows[] = {
    {L("JPY"), 0, true},
    {L("CLP"), 0, true},
    {L("KRW"), 0, true},
    {L("VND"), 0, true},
    // Also listed as "as is", which for three decimals could mean a thousandfold either way.
    {L("BHD"), 0, false},
    {L("IQD"), 0, false},
    {L("JOD"), 0, false},
    {L("LYD"), 0, false},
    {L("OMR"), 0, false},
    {L("TND"), 0, false},
    // Not listed, and three decimals by ISO 4217.
    {L("KWD"), 2, false},
};

constexpr L cashierRequestFields[] = {
    L("merchant_id"), L("application_key"), L("timestamp"), L("intent"), L("cid"), L("order_id")};
constexpr L cashierAnswerFields[] = {L("status"), L("timestamp"), L("redirect_url")};
constexpr L withdrawalFields[] = {L("merchant_id"), L("application_key"), L("timestamp"),
    L("intent"), L("withdrawal_request_id")};
constexpr L findTransactionFields[] = {
    L("merchant_id"), L("application_key"), L("timestamp"), L("tid")};
constexpr L findOrderFields[] = {
    L("merchant_id"), L("application_key"), L("timestamp"), L("order_id")};
constexpr L refundFields[] = {L("merchant_id"), L("application_key"), L("timestamp"),
    L("transaction_type"), L("cid"), L("order_id"), L("currency"), L("amount"), L("reference_id")};
constexpr L transactionAnswerFields[] = {L("status"), L("timestamp"), L("customer.customer_token"),
    L("transaction.tid"), L("transaction.transaction_status"), L("transaction.processed_currency"),
    L("transaction.processed_amount")};
constexpr L notificationFields[] = {L("merchant_id"), L("application_key"), L("timestamp"),
    L("customer.customer_token"), L("session.order_id"), L("transaction.tid"),
    L("transaction.currency"), L("transaction.amount"), L("transaction.conversion_rate"),
    L("transaction.processed_currency"), L("transaction.processed_amount")};
constexpr L notificationReplyFields[] = {L("status"), L("timestamp")};

} // namespace

const StatusMap& statuses()
{
    static constexpr StatusMap map(statusRows);
    return map;
}

const ExponentTable& exponents()
{
    static constexpr ExponentTable table(exponentRows, 2);
    return table;
}

std::optional<Operation> operationOf(QStringView transactionType)
{
    if (transactionType == u"sale" || transactionType == u"authorize")
        return Deposit;
    if (transactionType == u"payout")
        return Payout;
    if (transactionType == u"refund")
        return Refund;
    return std::nullopt;
}

SignedFields cashierRequest()
{
    return cashierRequestFields;
}

SignedFields cashierAnswer()
{
    return cashierAnswerFields;
}

SignedFields withdrawalRequest()
{
    return withdrawalFields;
}

SignedFields findTransactionRequest()
{
    return findTransactionFields;
}

SignedFields findOrderRequest()
{
    return findOrderFields;
}

SignedFields refundRequest()
{
    return refundFields;
}

SignedFields transactionAnswer()
{
    return transactionAnswerFields;
}

SignedFields notification()
{
    return notificationFields;
}

SignedFields notificationReply()
{
    return notificationReplyFields;
}

} // namespace purser::payments::gateways::praxis
