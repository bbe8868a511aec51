#pragma once

#include <QByteArray>
#include <QtGlobal>
#include <vector>

namespace purser::compliance {

/// The Merkle tree hash of RFC 6962 §2.1 over any number of leaves, added one by one; memory grows
/// with the logarithm of the count. Leaf = sha256(0x00 || data), node = sha256(0x01 || left ||
/// right); the left subtree always holds the largest power of two below the count.
class Merkle
{
public:
    void add(const QByteArray& data);
    /// sha256 of nothing for an empty tree.
    QByteArray root() const;
    qint64 count() const { return m_count; }

private:
    std::vector<QByteArray> m_peaks; ///< roots of full subtrees, largest first
    qint64 m_count = 0;
};

} // namespace purser::compliance
