#pragma once

#include "core/office/connection.h"
#include "tests/app/bridge/support/bridgerig.h"

#include <QJsonObject>
#include <QList>

namespace purser::tests {

/// Waits until everything logged so far is under a signed seal.
bool eventuallySealed(office::Connection& owner, int milliseconds = 30'000);

/// The audit log of the office, recomputed by the program's own verifier: chains, seals, the
/// signatures of the bridge's sealer with its public key, the anchors it noted outside, and the
/// receipts given. Each receipt: {chain, seq, hash}. Fails the test on any difference; expects
/// at least one good signature and one anchor.
void expectAuditIntact(
    office::Connection& owner, const QString& bridgeConfig, const QList<QJsonObject>& receipts);

} // namespace purser::tests
