#pragma once

#include "app/simulator/executionlog.h"
#include "app/simulator/journal.h"
#include "app/simulator/payout/payout.h"

#include <QHash>
#include <QList>

namespace purser::simulator {

/// All payouts, by id and by key; written to a journal as they change.
class PayoutBook
{
public:
    /// Reads what an earlier run has left there.
    Result<void> open(const QString& fileName);

    const Payout* find(const QString& id) const;
    const Payout* findByKey(const QString& key) const;
    QList<Payout> withReference(const QString& reference) const;
    QList<Payout> all() const { return m_payouts; }

    /// A new payout gets its id here and is noted as carried out.
    Payout add(Payout payout);
    void change(const Payout& payout);
    const ExecutionLog& executions() const { return m_executions; }

private:
    void index(const Payout& payout);
    void noteExecution(const Payout& payout);

    QList<Payout> m_payouts;
    QHash<QString, qsizetype> m_byId;
    QHash<QString, qsizetype> m_byKey;
    ExecutionLog m_executions;
    Journal m_journal;
};

} // namespace purser::simulator
