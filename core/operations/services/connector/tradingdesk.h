#pragma once

#include "core/operations/services/connector/lease.h"
#include "core/operations/services/connector/outbox.h"
#include "core/trading/mt5/balanceoperation.h"
#include "core/trading/mt5/dealsearch.h"
#include "core/trading/mt5/livefigures.h"

#include <QHash>

namespace purser::operations {

/// Carries out the office's instructions on one MT5 server. An instruction is sent once; whatever
/// is not certain afterwards is reported as unknown, and looked up by its tag.
class TradingDesk
{
public:
    TradingDesk(trading::mt5::Session& session, Outbox& outbox, const Lease& lease,
        const Clock& clock, const Logger& log);

    void execute(const Instruction& instruction);
    void lookUp(const Instruction& instruction);
    void readFigures(const WantedFigures& wanted);

private:
    /// Live figures of an account in that currency, as the office takes them.
    Result<QJsonObject> figuresOf(trading::mt5::Login login, const Currency& currency);
    /// Money leaves an account only by figures read just before: the office stops it otherwise.
    Result<void> readBeforeSending(const Instruction& instruction, const Currency& currency);
    Result<trading::mt5::Group> groupOf(trading::mt5::Login login);
    /// With the digits that the server counts it in: the office may count it in others.
    Result<Currency> currencyOf(trading::mt5::Login login);
    /// BadInput when the login holds other money than that.
    Result<Currency> currencyNamed(trading::mt5::Login login, const QString& code);
    Result<Money> signedAmount(const Instruction& instruction);
    Result<trading::mt5::BalanceOperation> prepare(const Instruction& instruction);
    Result<trading::mt5::DealSearchResult> search(
        const Instruction& instruction, trading::mt5::ServerInstant sentAt);
    void refuseUnsent(const Instruction& instruction, const Error& error);
    bool settleEarlierAttempt(const Instruction& instruction);
    void report(const Instruction& instruction, const trading::mt5::BalanceOutcome& outcome);
    QJsonObject whatAPersonNeeds(
        const Instruction& instruction, const trading::mt5::DealSearchResult& result);

    struct KnownGroup {
        trading::mt5::Group group;
        std::chrono::nanoseconds readAt;
    };

    trading::mt5::Session& m_session;
    trading::mt5::Client m_client;
    Outbox& m_outbox;
    const Lease& m_lease;
    const Clock& m_clock;
    const Logger m_log;
    QHash<QString, KnownGroup> m_groups;
};

} // namespace purser::operations
