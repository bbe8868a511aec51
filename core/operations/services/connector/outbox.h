#pragma once

#include "core/operations/services/connector/gatewayevent.h"
#include "core/operations/services/connector/instruction.h"
#include "core/operations/services/connector/lease.h"
#include "core/operations/services/connector/pendingdeposit.h"
#include "core/operations/services/officelink.h"
#include "core/payments/gateways/currencybook.h"

#include <chrono>
#include <optional>
#include <vector>

namespace purser::operations {

/// The functions of the office's outbox. Each instruction carries the number of the lease it was
/// claimed under, and every report about it goes out under that number: whoever has lost the lease
/// can neither send nor report, and what it was sending is looked up by its successor.
///
/// Reports of what was sent wait through outages of the office. Those of look-ups do not: what was
/// not taken is simply asked for again, and counting one look twice would shorten the grace. A
/// report that comes too late (WrongState, NotTheWriter) is logged and dropped: the instruction has
/// moved on by other means. One that the office refuses for what it says makes the outcome unknown,
/// which is looked up; when not even that is taken, a new lease frees the instruction.
class Outbox
{
public:
    /// All three outlive it.
    Outbox(OfficeLink& office, Lease& lease, const Logger& log, std::stop_token stop);

    /// The currencies the office keeps; waits through an outage of it, until asked to stop.
    Result<payments::gateways::CurrencyBook> currencies();
    Result<void> recover(qint64 lease);
    Result<std::vector<Instruction>> claimInstructions(qint64 lease, int most);
    Result<std::vector<Instruction>> claimLookups(qint64 lease, int most);
    Result<std::vector<WantedFigures>> wantedFigures(qint64 lease, int most);
    Result<std::vector<WantedRate>> wantedRates(qint64 lease);
    Result<std::vector<PendingPayout>> pendingPayouts(qint64 lease, int most);
    Result<std::vector<PendingDeposit>> pendingDeposits(qint64 lease, int most);

    /// Commits that the first byte is about to be written. False: it must not be.
    /// @param detail  with a member `found` nothing is written, an earlier attempt being there
    bool markSending(const Instruction& instruction, std::optional<trading::mt5::ServerInstant> now,
        const QJsonObject& detail = {});
    /// Commits that a payout found waiting for approval is about to be approved; people cannot
    /// settle its unknown outcome from then on. False: it must not be.
    bool markApproving(const Instruction& instruction);
    void reportDone(
        const Instruction& instruction, const QString& ticket, const QJsonObject& detail = {});

    /// What the server answered to this attempt. What it means for the instruction is the office's
    /// to say: the refusal of a later attempt is looked into.
    void reportRefused(const Instruction& instruction, int retcode, const QString& reason);
    /// Claimed, and cannot be right as it is: nothing was written and nothing will be.
    void reportUnsendable(const Instruction& instruction, int retcode, const QString& reason);
    void reportNotSent(const Instruction& instruction, const QString& reason);
    void reportUnknown(const Instruction& instruction, const QString& reason);
    void reportLookup(const Instruction& instruction, const QString& result, const QString& ticket,
        const QJsonObject& detail);
    /// @param status  "settled", "returned", or "unclear": only a person can say
    /// @param moved   what really reached the client, where the gateway says so
    /// @param fee     what it took for itself beside that, in the same currency; a cost of ours
    /// @return whether the office has taken it
    bool reportPayoutStatus(const PendingPayout& payout, const QString& status,
        const std::optional<Money>& moved, const std::optional<Money>& fee, const QString& reason);

    /// Money has come, says the gateway, asked just now: from whom, by which card, and what it
    /// keeps of it. Booked once for each of its references. Errors: KeyReused when it said
    /// otherwise before.
    Result<void> reportReceipt(const PendingDeposit& deposit,
        const payments::gateways::Transaction& now, const Money& moved);
    /// The gateway is working on it; nothing is booked.
    /// Money has come under a reference of which this gateway brings no deposit: booked once, and
    /// it waits for its owner. Errors: as reportReceipt(); BadInput for a gateway that brings none.
    Result<void> reportStrayReceipt(
        const GatewayEvent& event, const payments::gateways::Transaction& now, const Money& moved);
    bool reportDepositPending(const PendingDeposit& deposit, const QString& providerReference);

    /// A dispute of it, as far as it has got. Errors: Limit when more is disputed than came,
    /// WrongState when it is not credited yet.
    Result<void> reportChargeback(const PendingDeposit& deposit, const QString& providerReference,
        const payments::gateways::Dispute& dispute);
    /// The gateway took back what had come.
    bool reportReversal(const PendingDeposit& deposit, const payments::gateways::Transaction& now,
        const Money& amount);
    /// An attempt of the client ended without money.
    bool reportNotPaid(const PendingDeposit& deposit, const payments::gateways::Transaction& now);
    /// What only people can judge; see policy.finding_reason.
    bool reportFinding(const PendingDeposit& deposit, const payments::gateways::Transaction& now,
        const QString& reason, const QString& word);

    /// Verified messages of gateways that nobody has looked into yet.
    Result<std::vector<GatewayEvent>> claimEvents(qint64 lease, int most);
    /// @param state  "done", "parked" (for a person), "again" (later)
    void finishEvent(const GatewayEvent& event, const QString& state, const QString& result);
    /// What an event is about, by its reference, in whatever state; nothing: not known here, or
    /// not carried out yet as far as the office knows.
    Result<std::optional<PendingDeposit>> depositOf(const GatewayEvent& event);
    Result<std::optional<PendingPayout>> payoutOf(const GatewayEvent& event);
    /// These are being asked about now: next come those that were not asked for longest.
    Result<void> noteAsked(
        qint64 lease, const std::vector<qint64>& deposits, const std::vector<qint64>& payouts);

    /// Live figures of the account of an instruction that is about to be sent.
    Result<void> putFiguresBefore(
        const Instruction& instruction, const QJsonObject& figures, qint64 asOfUs);
    Result<void> putFigures(TradingAccountId account, const QJsonObject& figures, qint64 asOfUs);
    /// The last price of a symbol; none: the server has none. What the office made of it: "put",
    /// "older", or why it was not let in.
    Result<QString> putMarketRate(const QString& server, const QString& symbol,
        const std::optional<trading::mt5::Tick>& tick, qint64 asOfUs);
    /// How often a gateway is asked what lies there.
    Result<std::chrono::seconds> floatInterval();
    /// What a gateway says lies there.
    Result<void> reportFloat(const QString& provider, const std::vector<Money>& balances);
    Result<void> putServerStatus(const QString& server, const QString& state,
        std::optional<qint64> pingMs, const QJsonObject& detail);

private:
    Result<std::vector<Instruction>> instructions(const office::Call& call, qint64 lease);
    bool report(LogWord event, InstructionId id, const Result<office::Table>& answer);
    void reportSurely(LogWord event, const Instruction& instruction, const office::Call& call);

    OfficeLink& m_office;
    Lease& m_lease;
    Result<void> reportDeposit(
        LogWord event, const PendingDeposit& deposit, const office::Call& call);

    const Logger m_log;
    const std::stop_token m_stop;
};

} // namespace purser::operations
