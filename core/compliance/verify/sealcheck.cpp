#include "core/compliance/verify/sealcheck.h"

#include "core/compliance/verify/audithash.h"

namespace purser::compliance {

using Kind = VerifyFinding::Kind;

namespace {

VerifyFinding sealFinding(Kind kind, qint64 no, QString expected = {}, QString found = {})
{
    return {kind, {}, 0, 0, no, std::move(expected), std::move(found)};
}

} // namespace

SealCheck::SealCheck(QString office, std::vector<AuditSeal> seals, std::vector<QByteArray> keys,
    VerifyReport& report)
    : m_office(std::move(office)), m_seals(std::move(seals)), m_keys(std::move(keys)),
      m_report(report)
{
    checkSeals();
}

void SealCheck::checkSeals()
{
    QByteArray previousHash = firstPrevious();
    qint64 no = 0;
    const AuditSeal* previous = nullptr;
    for (const AuditSeal& seal : m_seals) {
        ++m_report.seals;
        if (seal.no != no + 1)
            m_report.add(sealFinding(Kind::SealMissing, no + 1, {}, QString::number(seal.no)));
        else if (previous && seal.lowXid != previous->highXid)
            m_report.add(sealFinding(Kind::SealRange, seal.no, QString::number(previous->highXid),
                QString::number(seal.lowXid)));
        if (seal.no == no + 1 && sealHash(previousHash, seal) != seal.hash)
            m_report.add(sealFinding(
                Kind::SealHash, seal.no, hex(sealHash(previousHash, seal)), hex(seal.hash)));
        // The sealer signs in order, so only seals at the end may still be waiting for it.
        const bool lastSignedIsBefore = !previous || !previous->signature.isEmpty();
        if (seal.signature.isEmpty())
            ++m_report.unsignedSeals;
        else if (!lastSignedIsBefore)
            m_report.add(sealFinding(Kind::SealSignature, previous->no));
        if (!m_keys.empty() && !seal.signature.isEmpty()) {
            if (isSigned(seal.no, seal.count, seal.hash, seal.signature))
                ++m_report.signatures;
            else
                m_report.add(sealFinding(Kind::SealSignature, seal.no));
        }
        no = seal.no;
        previousHash = seal.hash;
        previous = &seal;
    }
}

void SealCheck::add(const AuditEntry& entry)
{
    while (m_current < m_seals.size() && entry.xid >= m_seals[m_current].highXid)
        closeSeal();
    if (m_current == m_seals.size()) {
        ++m_report.unsealedEntries;
    } else if (entry.xid < m_seals[m_current].lowXid) {
        m_report.add({Kind::EntryBeforeSeal, entry.chain, entry.seq, entry.id,
            m_seals[m_current].no, {}, {}});
    } else {
        ++m_report.sealedEntries;
        m_tree.add(entry.hash);
    }
}

void SealCheck::finish()
{
    while (m_current < m_seals.size())
        closeSeal();
}

void SealCheck::closeSeal()
{
    const AuditSeal& seal = m_seals[m_current++];
    if (m_tree.count() != seal.count)
        m_report.add(sealFinding(Kind::SealCount, seal.no, QString::number(seal.count),
            QString::number(m_tree.count())));
    else if (m_tree.root() != seal.root)
        m_report.add(sealFinding(Kind::SealRoot, seal.no, hex(m_tree.root()), hex(seal.root)));
    m_tree = {};
}

const AuditSeal* SealCheck::seal(qint64 no) const
{
    const auto found = std::lower_bound(m_seals.begin(), m_seals.end(), no,
        [](const AuditSeal& seal, qint64 wanted) { return seal.no < wanted; });
    return found != m_seals.end() && found->no == no ? &*found : nullptr;
}

bool SealCheck::isSigned(
    qint64 no, qint64 count, const QByteArray& hash, const QByteArray& signature) const
{
    const QByteArray text = sealText(m_office, no, count, hash);
    return m_keys.empty() || std::any_of(m_keys.begin(), m_keys.end(), [&](const QByteArray& key) {
        return signatureFits(text, signature, key);
    });
}

} // namespace purser::compliance
