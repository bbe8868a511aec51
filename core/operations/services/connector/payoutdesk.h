#pragma once

#include "core/operations/services/connector/lease.h"
#include "core/operations/services/connector/outbox.h"
#include "core/trading/payout/payoutgateway.h"

namespace purser::operations {

/// Carries out the office's payouts through one gateway, and follows them until they are settled or
/// returned. The gateway is asked by the payment's reference before anything is sent again.
class PayoutDesk
{
public:
    PayoutDesk(
        trading::PayoutGateway& gateway, Outbox& outbox, const Lease& lease, const Logger& log);

    void execute(const Instruction& instruction);
    void lookUp(const Instruction& instruction);
    void askStatus(const PendingPayout& payout);

private:
    enum class Found { None, Once, Ambiguous };
    struct Answer {
        Found found = Found::None;
        QString id;
        qsizetype count = 0;
    };

    Result<Answer> ask(const Instruction& instruction);
    bool settleEarlierAttempt(const Instruction& instruction);
    void report(const Instruction& instruction, const trading::PayoutOutcome& outcome);

    trading::PayoutGateway& m_gateway;
    Outbox& m_outbox;
    const Lease& m_lease;
    const Logger m_log;
};

} // namespace purser::operations
