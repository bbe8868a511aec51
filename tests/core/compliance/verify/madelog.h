#pragma once

#include "core/compliance/verify/auditverifier.h"

#include <QByteArray>
#include <vector>

namespace purser::compliance::test {

/// A log made as the office makes it, signed with a key of its own, to be spoilt by a test.
class MadeLog
{
public:
    MadeLog();

    /// Appends a row; `xid` grows with every call unless given.
    AuditEntry& append(const QString& chain, const QString& payload);
    /// Swaps the last two rows in reading order, as when the later transaction id committed first.
    void swapLastTwo();
    /// Seals every row not yet sealed; signs unless told otherwise.
    AuditSeal& seal(bool sign = true);

    AuditAnchor anchor(size_t seal) const;
    AuditReceipt receipt(size_t entry) const;

    /// Gives seal `from` and all later ones fitting roots and hashes again, unsigned: what a
    /// database administrator without the key can do.
    void resealFrom(size_t from);
    /// Gives the chain of row `from` fitting hashes again.
    void rechainFrom(size_t from);
    void sign(AuditSeal& seal) const;

    VerifyInput input() const;
    VerifyReport verify() const;
    VerifyReport verify(VerifyInput input) const;

    std::vector<AuditEntry> entries;
    std::vector<AuditSeal> seals;
    QString office;
    QByteArray publicKey;

private:
    void fillSeal(AuditSeal& seal, const QByteArray& previous) const;

    QByteArray m_secretKey;
    quint64 m_nextXid = 700;
};

/// Names of the findings, in order.
QStringList kinds(const VerifyReport& report);

} // namespace purser::compliance::test
