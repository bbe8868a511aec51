#include "core/compliance/verify/chaincheck.h"

#include "core/compliance/verify/audithash.h"

namespace purser::compliance {

using Kind = VerifyFinding::Kind;

void ChainCheck::add(const AuditEntry& entry)
{
    auto position = m_chains.find(entry.chain);
    if (position == m_chains.end()) {
        position = m_chains.insert(entry.chain, Chain{0, firstPrevious(), {}});
        ++m_report.chains;
    }
    Chain& chain = *position;
    if (entry.seq <= chain.seq || chain.waiting.contains(entry.seq)) {
        m_report.add({Kind::EntryDoubled, entry.chain, entry.seq, entry.id, 0, {}, {}});
    } else if (entry.seq > chain.seq + 1) {
        chain.waiting.emplace(entry.seq, entry);
        ++m_waiting;
    } else {
        follow(chain, entry);
        followWaiting(chain);
    }
}

void ChainCheck::finish()
{
    for (Chain& chain : m_chains) {
        while (!chain.waiting.empty()) {
            const AuditEntry& first = chain.waiting.begin()->second;
            m_report.add({Kind::EntryMissing, first.chain, chain.seq + 1, 0, 0, {},
                QString::number(first.seq)});
            chain.seq = first.seq;
            chain.hash = first.hash;
            chain.waiting.erase(chain.waiting.begin());
            --m_waiting;
            followWaiting(chain);
        }
    }
}

void ChainCheck::follow(Chain& chain, const AuditEntry& entry)
{
    const QByteArray expected = rowHash(chain.hash, entry);
    if (expected != entry.hash) {
        m_report.add({Kind::EntryChanged, entry.chain, entry.seq, entry.id, 0, hex(expected),
            hex(entry.hash)});
    }
    chain.seq = entry.seq;
    chain.hash = entry.hash; // the claim, so that one changed row gives one finding
}

void ChainCheck::followWaiting(Chain& chain)
{
    for (auto next = chain.waiting.find(chain.seq + 1); next != chain.waiting.end();
         next = chain.waiting.find(chain.seq + 1)) {
        follow(chain, next->second);
        chain.waiting.erase(next);
        --m_waiting;
    }
}

} // namespace purser::compliance
