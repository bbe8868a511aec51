#include "core/compliance/verify/merkle.h"

#include "core/compliance/verify/audithash.h"

namespace purser::compliance {

namespace {

QByteArray node(const QByteArray& left, const QByteArray& right)
{
    return sha256(QByteArray(1, '\x01') + left + right);
}

} // namespace

void Merkle::add(const QByteArray& data)
{
    m_peaks.push_back(sha256(QByteArray(1, '\0') + data));
    // As in binary counting: each trailing one-bit of the old count is a full subtree to merge
    // with.
    for (qint64 bits = m_count; bits & 1; bits >>= 1) {
        const QByteArray right = std::move(m_peaks.back());
        m_peaks.pop_back();
        m_peaks.back() = node(m_peaks.back(), right);
    }
    ++m_count;
}

QByteArray Merkle::root() const
{
    if (m_peaks.empty())
        return sha256({});
    QByteArray hash = m_peaks.back();
    for (auto peak = m_peaks.rbegin() + 1; peak != m_peaks.rend(); ++peak)
        hash = node(*peak, hash);
    return hash;
}

} // namespace purser::compliance
