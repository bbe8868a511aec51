#pragma once

#include "core/base/secret.h"
#include "core/office/connection.h"

#include <QString>
#include <QStringList>

namespace purser::tests {

/// Makes a member of staff for one test, with the standard password of that login.
void addStaff(office::Connection& owner, const QString& login, const QStringList& roles,
    bool mustChangePassword = false);

/// The SCRAM verifier of a password.
QString verifierOf(const QString& password);

/// `desk.propose_change` with a key of its own.
office::Call proposal(
    const QString& kind, const QJsonObject& payload, const QString& reason = QStringLiteral("why"));
/// `desk.decide_change` with a key of its own.
office::Call decision(
    qint64 change, int version, const QString& verdict = QStringLiteral("approve"));

} // namespace purser::tests
