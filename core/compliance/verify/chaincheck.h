#pragma once

#include "core/compliance/verify/auditrecords.h"
#include "core/compliance/verify/verifyreport.h"

#include <QHash>
#include <QString>
#include <map>

namespace purser::compliance {

/// Follows every chain: numbers without gap or repeat, each hash made from the row's own text and
/// the hash before it. Rows arrive in commit-independent order (two transactions of one actor may
/// swap), so rows ahead of their turn wait until the gap before them is filled.
class ChainCheck
{
public:
    explicit ChainCheck(VerifyReport& report) : m_report(report) {}

    void add(const AuditEntry& entry);
    bool hasGaps() const { return m_waiting > 0; }
    /// Rows still waiting stand behind a gap; rows behind the gap are then followed from the first
    /// of them, trusting its hash, so that one lost row gives one finding.
    void finish();

private:
    struct Chain {
        qint64 seq = 0;
        QByteArray hash;
        std::map<qint64, AuditEntry> waiting;
    };

    void follow(Chain& chain, const AuditEntry& entry);
    void followWaiting(Chain& chain);

    VerifyReport& m_report;
    QHash<QString, Chain> m_chains;
    qint64 m_waiting = 0;
};

} // namespace purser::compliance
