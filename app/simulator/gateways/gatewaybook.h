#pragma once

#include "app/simulator/executionlog.h"
#include "app/simulator/gateways/gatewayrecord.h"
#include "app/simulator/journal.h"

#include <QHash>
#include <QList>
#include <functional>

namespace purser::simulator {

/// Everything at one simulated gateway, and the oracle: what was really carried out. Both are
/// written to a journal as they change.
class GatewayBook
{
public:
    Result<void> open(const QString& fileName);

    const GatewayRecord* find(const QString& id) const;
    QList<GatewayRecord> all() const { return m_records; }
    QList<GatewayRecord> where(const std::function<bool(const GatewayRecord&)>& fits) const;
    /// Of that kind with that reference, oldest first.
    QList<GatewayRecord> withReference(const QString& kind, const QString& reference) const;

    /// Adds it, or replaces the one with that id.
    void put(const GatewayRecord& record);
    qsizetype count() const { return m_records.size(); }

    /// Money has moved, or will for certain: `what` is a word such as "paid", "payout", "returned".
    void noteExecution(const QString& what, const GatewayRecord& record);
    const ExecutionLog& executions() const { return m_executions; }

private:
    void index(const GatewayRecord& record);

    QList<GatewayRecord> m_records;
    QHash<QString, qsizetype> m_byId;
    ExecutionLog m_executions;
    Journal m_journal;
};

} // namespace purser::simulator
