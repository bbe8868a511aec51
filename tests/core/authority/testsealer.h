#pragma once

#include "core/compliance/verify/auditrecords.h"
#include "core/office/connection.h"

#include <QByteArray>
#include <vector>

namespace purser::tests {

/// A sealer with a key of its own, that keeps the anchors the office's database does not have.
class TestSealer
{
public:
    TestSealer();

    /// Seals and signs until nothing waits; the number of seals made.
    int seal(office::Connection& sealer);

    const QByteArray& publicKey() const { return m_public; }
    const std::vector<compliance::AuditAnchor>& anchors() const { return m_anchors; }

private:
    QByteArray sign(const QByteArray& text) const;

    QByteArray m_public;
    QByteArray m_private;
    std::vector<compliance::AuditAnchor> m_anchors;
};

} // namespace purser::tests
