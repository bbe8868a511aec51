#pragma once

#include "core/compliance/verify/auditrecords.h"
#include "core/compliance/verify/chaincheck.h"
#include "core/compliance/verify/sealcheck.h"
#include "core/compliance/verify/verifyreport.h"

#include <QByteArray>
#include <QHash>
#include <QPair>
#include <QString>
#include <vector>

namespace purser::compliance {

/// What a verification holds against the log.
struct VerifyInput {
    QString office;                     ///< id of the office, part of every signed text
    std::vector<AuditSeal> seals;       ///< all, in order of number
    std::vector<QByteArray> keys;       ///< Ed25519 public keys of the sealer; may be empty
    std::vector<AuditAnchor> anchors;   ///< noted outside the database; may be empty
    std::vector<AuditReceipt> receipts; ///< kept by desktops; may be empty
};

/// Recomputes the whole audit log: chains, seals, signatures, and compares with what was kept
/// outside. Pure computation over rows, so that it can run anywhere, with a program the office does
/// not control. Memory is bounded by seals, anchors and receipts, not by the number of rows.
class AuditVerifier
{
public:
    explicit AuditVerifier(VerifyInput input);

    /// Rows in order of (xid, id), each once.
    void add(const AuditEntry& entry);
    /// Whether a chain has rows ahead of one that has not come yet. At the end of a living log that
    /// may pass: read on for a moment before finish().
    bool hasGaps() const { return m_chains.hasGaps(); }
    /// To be called once, after the last row.
    VerifyReport finish();

private:
    void checkReceipt(const AuditEntry& entry);
    void checkAnchor(const AuditAnchor& anchor);

    VerifyReport m_report;
    QString m_office;
    std::vector<AuditAnchor> m_anchors;
    QMultiHash<QPair<QString, qint64>, QByteArray> m_receipts;
    ChainCheck m_chains;
    SealCheck m_seals;
};

} // namespace purser::compliance
