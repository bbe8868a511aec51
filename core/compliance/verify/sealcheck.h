#pragma once

#include "core/compliance/verify/auditrecords.h"
#include "core/compliance/verify/merkle.h"
#include "core/compliance/verify/verifyreport.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace purser::compliance {

/// Follows the seals: numbered without gap, each beginning where the one before ended, each hash
/// made from its parts, each signed, each root made from exactly the rows of its range.
class SealCheck
{
public:
    /// @param seals  in order of number
    /// @param keys   Ed25519 public keys that may have signed; none = signatures are not checked
    SealCheck(QString office, std::vector<AuditSeal> seals, std::vector<QByteArray> keys,
        VerifyReport& report);

    /// Rows in order of (xid, id).
    void add(const AuditEntry& entry);
    void finish();

    /// The seal of that number, or null.
    const AuditSeal* seal(qint64 no) const;
    /// Signed by one of the keys; also true when no key was given.
    bool isSigned(
        qint64 no, qint64 count, const QByteArray& hash, const QByteArray& signature) const;

private:
    void checkSeals();
    void closeSeal();

    QString m_office;
    std::vector<AuditSeal> m_seals;
    std::vector<QByteArray> m_keys;
    VerifyReport& m_report;
    size_t m_current = 0; ///< seal whose rows are arriving
    Merkle m_tree;
};

} // namespace purser::compliance
