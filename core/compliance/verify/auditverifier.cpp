#include "core/compliance/verify/auditverifier.h"

#include "core/compliance/verify/audithash.h"

namespace purser::compliance {

using Kind = VerifyFinding::Kind;

AuditVerifier::AuditVerifier(VerifyInput input)
    : m_office(input.office), m_anchors(std::move(input.anchors)), m_chains(m_report),
      m_seals(input.office, std::move(input.seals), std::move(input.keys), m_report)
{
    for (const AuditReceipt& receipt : input.receipts)
        m_receipts.insert({receipt.chain, receipt.seq}, receipt.hash);
}

void AuditVerifier::add(const AuditEntry& entry)
{
    ++m_report.entries;
    m_chains.add(entry);
    m_seals.add(entry);
    checkReceipt(entry);
}

VerifyReport AuditVerifier::finish()
{
    m_chains.finish();
    m_seals.finish();
    for (const AuditAnchor& anchor : m_anchors)
        checkAnchor(anchor);
    for (auto lost = m_receipts.cbegin(); lost != m_receipts.cend(); ++lost)
        m_report.add(
            {Kind::ReceiptLost, lost.key().first, lost.key().second, 0, 0, hex(lost.value()), {}});
    return m_report;
}

void AuditVerifier::checkReceipt(const AuditEntry& entry)
{
    const QPair<QString, qint64> place{entry.chain, entry.seq};
    const QList<QByteArray> hashes = m_receipts.values(place);
    for (const QByteArray& hash : hashes) {
        if (hash == entry.hash)
            ++m_report.receipts;
        else
            m_report.add({Kind::ReceiptDiffers, entry.chain, entry.seq, entry.id, 0, hex(hash),
                hex(entry.hash)});
    }
    if (!hashes.isEmpty())
        m_receipts.remove(place);
}

void AuditVerifier::checkAnchor(const AuditAnchor& anchor)
{
    const bool isForeign = (!anchor.office.isEmpty() && anchor.office != m_office)
        || (!anchor.signature.isEmpty()
            && !m_seals.isSigned(anchor.no, anchor.count, anchor.hash, anchor.signature));
    if (isForeign) {
        m_report.add({Kind::AnchorForeign, {}, 0, 0, anchor.no, {}, {}});
        return;
    }
    const AuditSeal* seal = m_seals.seal(anchor.no);
    if (!seal)
        m_report.add({Kind::AnchorLost, {}, 0, 0, anchor.no, hex(anchor.hash), {}});
    else if (seal->hash != anchor.hash || seal->count != anchor.count)
        m_report.add({Kind::AnchorDiffers, {}, 0, 0, anchor.no, hex(anchor.hash), hex(seal->hash)});
    else
        ++m_report.anchors;
}

} // namespace purser::compliance
