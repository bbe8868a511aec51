#pragma once

#include "core/operations/services/connector/filedesk.h"
#include "core/operations/services/connector/gatewaysettings.h"
#include "core/operations/services/connector/lease.h"
#include "core/operations/services/connector/outbox.h"

namespace purser::operations {

/// Carries out the office's payouts and refunds through one gateway, and follows them until they
/// are settled or returned; asks about deposits that were announced.
///
/// The gateway is asked by the payment's reference before anything is sent again. "Not found" is
/// said to the office, which would send again, only of a gateway that itself refuses a second
/// payout under one reference; of every other finding nothing means asking again, and in the end a
/// person.
class GatewayDesk
{
public:
    /// Those who are given outlive the desk; `settings` as for makeGateway().
    GatewayDesk(payments::gateways::Gateway& gateway, const GatewaySettings& settings,
        Outbox& outbox, OfficeLink& office, const Lease& lease, const Clock& clock,
        const Logger& log);

    void execute(const Instruction& instruction);
    void lookUp(const Instruction& instruction);
    /// What came of a question, the worst last.
    enum class Asked {
        Reported,    ///< the office knows what the gateway says, which may be nothing new
        NeedsPerson, ///< the gateway says something that only a person can judge
        Failed,      ///< gateway or office could not be asked, or the office refused the report
    };
    Asked askStatus(const PendingPayout& payout);
    /// Whether the money of an announced deposit has come; what the gateway says now counts, never
    /// what a message claimed.
    Asked askDeposit(const PendingDeposit& deposit);

private:
    using Transactions = std::vector<payments::gateways::Transaction>;

    Result<Transactions> find(const Instruction& instruction);
    bool isOurDoing(const Transactions& found) const;
    bool isElsewhere(const Instruction& instruction, const Transactions& found) const;
    Result<payments::gateways::PayoutRequest> requestFor(const Instruction& instruction) const;
    payments::gateways::Outcome giveBack(const Instruction& instruction);
    Result<QString> clientRequest(const Instruction& instruction);
    std::optional<payments::gateways::sepa::CreditFile> releasedFile(
        const Instruction& instruction, const payments::gateways::PayoutRequest& request);
    payments::gateways::Outcome payOut(
        const Instruction& instruction, const payments::gateways::PayoutRequest& request);
    bool settleEarlierAttempt(const Instruction& instruction);
    void approveFound(
        const Instruction& instruction, const payments::gateways::Transaction& proposal);
    void refuse(const Instruction& instruction, const QString& reason);
    void report(const Instruction& instruction, const payments::gateways::Outcome& outcome);
    void reportFound(const Instruction& instruction, const Transactions& found);
    Result<Transactions> attemptsOf(const PendingDeposit& deposit);
    Asked reportDeposit(const PendingDeposit& deposit, const payments::gateways::Transaction& now);
    static payments::gateways::Position positionOf(
        const PendingDeposit& deposit, const payments::gateways::Transaction& now);
    Asked reportMoney(const PendingDeposit& deposit, const payments::gateways::Transaction& now);
    Asked reportReceipt(const PendingDeposit& deposit, const payments::gateways::Transaction& now,
        const Money& moved);
    Asked reportDispute(const PendingDeposit& deposit, const payments::gateways::Transaction& now,
        const payments::gateways::Dispute& dispute);
    Asked askPeople(const PendingDeposit& deposit, const payments::gateways::Transaction& now,
        const QString& reason, const QString& word);
    std::optional<Money> bookableFee(
        const PendingPayout& payout, const payments::gateways::Transaction& now) const;
    Asked reportEnd(const PendingPayout& payout, const payments::gateways::Transaction& now);

    payments::gateways::Gateway& m_gateway;
    const payments::gateways::Capabilities m_can;
    const DestinationMap m_destinations;
    const std::chrono::seconds m_patience;
    const bool m_opensRequests;
    Outbox& m_outbox;
    FileDesk m_files;
    const Lease& m_lease;
    const Clock& m_clock;
    const Logger m_log;
};

} // namespace purser::operations
