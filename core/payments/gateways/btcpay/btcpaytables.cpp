#include "core/payments/gateways/btcpay/btcpaytables.h"

namespace purser::payments::gateways::btcpay {

namespace {

using L = QLatin1String;
using enum Operation;

constexpr StatusRow rows[] = {
    {Deposit, L("New"), Stage::Announced},
    {Deposit, L("New/PaidPartial"), Stage::Announced},
    {Deposit, L("Processing"), Stage::Processing},
    {Deposit, L("Processing/PaidOver"), Stage::Processing},
    {Deposit, L("Processing/Marked"), Stage::Processing},
    {Deposit, L("Settled"), Stage::Settled},
    {Deposit, L("Settled/PaidOver"), Stage::Settled},
    {Deposit, L("Settled/PaidLate"), Stage::Settled},
    {Deposit, L("Settled/Marked"), Stage::Settled},
    {Deposit, L("Expired"), Stage::Expired},
    {Deposit, L("Invalid"), Stage::Refused},
    // Coins have come, and not as agreed: whether to keep or return them is decided by a person.
    {Deposit, L("Settled/PaidPartial"), Stage::NeedsPerson},
    {Deposit, L("Expired/PaidPartial"), Stage::NeedsPerson},
    {Deposit, L("Expired/PaidLate"), Stage::NeedsPerson},
    {Deposit, L("Invalid/Marked"), Stage::NeedsPerson},
    {Payout, L("AwaitingApproval"), Stage::AwaitingApproval},
    {Payout, L("AwaitingPayment"), Stage::Processing},
    {Payout, L("InProgress"), Stage::Processing},
    {Payout, L("Completed"), Stage::Settled},
    {Payout, L("Cancelled"), Stage::Cancelled},
    // A refund is a page on which the client claims the coins; what is claimed is a payout.
    {Refund, L("Unclaimed"), Stage::Announced},
    {Refund, L("Archived"), Stage::Cancelled},
    {Refund, L("AwaitingApproval"), Stage::AwaitingApproval},
    {Refund, L("AwaitingPayment"), Stage::Processing},
    {Refund, L("InProgress"), Stage::Processing},
    {Refund, L("Completed"), Stage::Settled},
    {Refund, L("Cancelled"), Stage::Announced},
    {Refund, L("Several"), Stage::NeedsPerson},
};

} // namespace

const StatusMap& statuses()
{
    static constexpr StatusMap map(rows);
    return map;
}

std::optional<Operation> operationOf(QStringView eventType)
{
    if (eventType.startsWith(u"Invoice"))
        return Operation::Deposit;
    if (eventType.startsWith(u"Payout"))
        return Operation::Payout;
    return std::nullopt;
}

} // namespace purser::payments::gateways::btcpay
