#pragma once

#include "core/operations/services/connector/connectorsettings.h"
#include "core/operations/services/connector/lease.h"
#include "core/operations/services/connector/outbox.h"
#include "core/operations/services/connector/pollplan.h"
#include "core/operations/services/connector/sessionoutbox.h"
#include "core/operations/services/connector/worker.h"
#include "core/operations/services/health.h"
#include "core/operations/services/service.h"

#include <map>
#include <memory>

namespace purser::operations {

/// Carries out what the office has decided, on trading servers and payout gateways. Of any number
/// of connectors one holds the lease and writes; the others wait for it.
///
/// This thread claims work and hands it to one worker thread for each server and gateway, so that a
/// slow one delays no other.
class ConnectorService : public Service
{
public:
    ConnectorService(ServiceContext context, ConnectorSettings settings);
    ~ConnectorService() override;

    QString name() const override { return QStringLiteral("connector"); }
    void run(std::stop_token stop) override;

private:
    struct ServerKey;
    struct ServedServer;

    bool becomeWriter(Outbox& outbox, qint64 lease);
    void loadServers(OfficeLink& office);
    void serve(const ServerKey& key);
    void dispatchInstructions(Outbox& outbox, qint64 lease);
    void dispatchLookups(Outbox& outbox, qint64 lease);
    void dispatchAccountOrders(OfficeLink& office, qint64 lease, const std::stop_token& stop);
    void dispatchFigures(Outbox& outbox, qint64 lease);
    void dispatchRates(Outbox& outbox, qint64 lease);
    void dispatchStatusQuestions(Outbox& outbox, qint64 lease);
    void dispatchDepositQuestions(Outbox& outbox, qint64 lease);
    void dispatchSessions(SessionOutbox& outbox, qint64 lease);
    void dispatchEvents(Outbox& outbox, qint64 lease);
    template <typename Pending, typename Work>
    std::vector<qint64> putDue(
        const std::vector<Pending>& pending, PollPlan& plan, InFlight& inFlight, const Work& work);
    void noteAsked(Outbox& outbox, qint64 lease, const std::vector<qint64>& deposits,
        const std::vector<qint64>& payouts);
    void stopWorkers();
    Worker* workerFor(const Instruction& instruction);
    bool isDue(std::chrono::nanoseconds& at, std::chrono::nanoseconds period);
    void sayHealth(Health& health, std::optional<qint64> lease) const;

    const ServiceContext m_context;
    const ConnectorSettings m_settings;
    Lease m_lease;
    InFlight m_inFlight; ///< instructions and look-ups; questions do not use up their room
    InFlight m_statusInFlight;
    InFlight m_eventsInFlight;
    InFlight m_accountsInFlight;
    InFlight m_figuresInFlight;
    InFlight m_ratesInFlight; ///< by place in the list: one reading of each at a time
    InFlight m_depositsInFlight;
    InFlight m_sessionsInFlight;
    PollPlan m_polls;
    PollPlan m_depositPolls;
    std::optional<qint64> m_recovered; ///< the lease whose leftovers have been seen to
    std::map<QString, ServedServer> m_servers;
    std::map<QString, std::unique_ptr<Worker>> m_gateways;
    std::chrono::nanoseconds m_serversAt{0};
    std::chrono::nanoseconds m_lookupsAt{0};
    std::chrono::nanoseconds m_accountsAt{0};
    std::chrono::nanoseconds m_figuresAt{0};
    std::chrono::nanoseconds m_ratesAt{0};
    std::chrono::nanoseconds m_statusAt{0};
    std::chrono::nanoseconds m_depositsAt{0};
    std::chrono::nanoseconds m_eventsAt{0};
    std::chrono::nanoseconds m_sessionsAt{0};
};

} // namespace purser::operations
