#include "tests/core/compliance/verify/madelog.h"

#include "core/compliance/verify/audithash.h"
#include "core/compliance/verify/merkle.h"

#include <QStringList>
#include <sodium.h>

namespace purser::compliance::test {

using namespace Qt::StringLiterals;

MadeLog::MadeLog()
    : office(u"9c0e7c6e-1111-4222-8333-444455556666"_s),
      publicKey(crypto_sign_PUBLICKEYBYTES, '\0'), m_secretKey(crypto_sign_SECRETKEYBYTES, '\0')
{
    crypto_sign_keypair(reinterpret_cast<unsigned char*>(publicKey.data()),
        reinterpret_cast<unsigned char*>(m_secretKey.data()));
}

AuditEntry& MadeLog::append(const QString& chain, const QString& payload)
{
    QByteArray previous = firstPrevious();
    qint64 seq = 0;
    for (const AuditEntry& entry : entries) {
        if (entry.chain == chain && entry.seq > seq) {
            seq = entry.seq;
            previous = entry.hash;
        }
    }
    AuditEntry entry;
    entry.id = static_cast<qint64>(entries.size()) + 1;
    entry.xid = m_nextXid++;
    entry.chain = chain;
    entry.seq = seq + 1;
    entry.atUs = 1'763'800'000'000'000 + entry.id * 1000;
    entry.actor = chain;
    entry.station = u"10.0.0.7"_s;
    entry.command = u"payment.approve"_s;
    entry.entity = u"payment"_s;
    entry.entityId = QString::number(48000 + entry.id);
    entry.payload = payload;
    entry.hash = rowHash(previous, entry);
    entries.push_back(entry);
    return entries.back();
}

void MadeLog::swapLastTwo()
{
    AuditEntry& last = entries[entries.size() - 1];
    AuditEntry& before = entries[entries.size() - 2];
    std::swap(last.xid, before.xid);
    std::swap(last, before);
}

AuditSeal& MadeLog::seal(bool signIt)
{
    AuditSeal seal;
    seal.no = static_cast<qint64>(seals.size()) + 1;
    seal.lowXid = seals.empty() ? 3 : seals.back().highXid;
    seal.highXid = m_nextXid++;
    fillSeal(seal, seals.empty() ? firstPrevious() : seals.back().hash);
    if (signIt)
        sign(seal);
    seals.push_back(seal);
    return seals.back();
}

void MadeLog::fillSeal(AuditSeal& seal, const QByteArray& previous) const
{
    Merkle tree;
    for (const AuditEntry& entry : entries) {
        if (entry.xid >= seal.lowXid && entry.xid < seal.highXid)
            tree.add(entry.hash);
    }
    seal.count = tree.count();
    seal.root = tree.root();
    seal.hash = sealHash(previous, seal);
}

void MadeLog::sign(AuditSeal& seal) const
{
    const QByteArray text = sealText(office, seal.no, seal.count, seal.hash);
    seal.signature.resize(crypto_sign_BYTES);
    crypto_sign_detached(reinterpret_cast<unsigned char*>(seal.signature.data()), nullptr,
        reinterpret_cast<const unsigned char*>(text.constData()),
        static_cast<unsigned long long>(text.size()),
        reinterpret_cast<const unsigned char*>(m_secretKey.constData()));
}

AuditAnchor MadeLog::anchor(size_t seal) const
{
    return {office, seals[seal].no, seals[seal].count, seals[seal].hash, seals[seal].signature};
}

AuditReceipt MadeLog::receipt(size_t entry) const
{
    return {entries[entry].chain, entries[entry].seq, entries[entry].hash};
}

void MadeLog::resealFrom(size_t from)
{
    for (size_t i = from; i < seals.size(); ++i) {
        fillSeal(seals[i], i == 0 ? firstPrevious() : seals[i - 1].hash);
        seals[i].signature.clear();
    }
}

void MadeLog::rechainFrom(size_t from)
{
    const QString chain = entries[from].chain;
    QByteArray previous = firstPrevious();
    for (qint64 seq = 1;; ++seq) {
        const auto entry = std::find_if(entries.begin(), entries.end(),
            [&](const AuditEntry& e) { return e.chain == chain && e.seq == seq; });
        if (entry == entries.end())
            return;
        entry->hash = rowHash(previous, *entry);
        previous = entry->hash;
    }
}

VerifyInput MadeLog::input() const
{
    VerifyInput input;
    input.office = office;
    input.seals = seals;
    input.keys = {publicKey};
    return input;
}

VerifyReport MadeLog::verify() const
{
    return verify(input());
}

VerifyReport MadeLog::verify(VerifyInput input) const
{
    AuditVerifier verifier(std::move(input));
    for (const AuditEntry& entry : entries)
        verifier.add(entry);
    return verifier.finish();
}

QStringList kinds(const VerifyReport& report)
{
    QStringList names;
    for (const VerifyFinding& finding : report.findings)
        names << finding.name();
    return names;
}

} // namespace purser::compliance::test
