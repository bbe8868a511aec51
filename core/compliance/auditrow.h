#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <optional>

namespace purser::compliance {

/// One line of the audit trail, as `desk.audit_page` gives it.
struct AuditRow {
    qint64 id = 0;
    QDateTime at;
    QString actor;
    QString station; ///< null when the office could not tell
    QString command; ///< "payment.approve"
    QString entity;
    QString entityId;
    QString payload; ///< exactly as hashed; JSON in all that this program writes
    QString chain;
    qint64 sequence = 0;
    QString hash;                 ///< hex SHA-256
    std::optional<qint64> sealNo; ///< none while the row is not sealed
};

Result<AuditRow> auditRowFromJson(const QJsonObject& row);

/// What the list shows. Empty members do not restrict.
struct AuditFilter {
    QString actor;
    QString command;
    QString entity;
    QString entityId;
    QDateTime from;
    QDateTime to;

    QJsonObject toJson() const;
    friend bool operator==(const AuditFilter&, const AuditFilter&) = default;
};

/// How far the trail is sealed, as `desk.audit_status` gives it.
struct AuditStatus {
    struct Seal {
        qint64 no = 0;
        QDateTime at;
        qint64 rows = 0;
        bool isSigned = false;
    };

    std::optional<Seal> lastSeal;
    qint64 unsealed = 0;
    qint64 unsignedSeals = 0; ///< sealed, and waiting for the sealer's signature
    std::optional<qint64> oldestUnsealedSeconds;
    qint64 chains = 0;
};

Result<AuditStatus> auditStatusFromJson(const QJsonObject& status);

} // namespace purser::compliance

Q_DECLARE_METATYPE(purser::compliance::AuditRow)
