#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace purser::operations {

/// A seal of the audit log as the office offers it for signing.
struct Seal {
    QString office;
    qint64 no = 0;
    quint64 lowXid = 0;
    quint64 highXid = 0;
    qint64 count = 0;
    QByteArray root; ///< 32 bytes
    QByteArray hash; ///< 32 bytes

    /// The hash that follows from the parts and the hash of the seal before (32 zero bytes for the
    /// first).
    QByteArray hashAfter(const QByteArray& before) const;
    /// What is signed: office, number, count and hash as text.
    QByteArray message() const;
};

/// Parse when a part is missing or malformed.
Result<Seal> parseSeal(const QJsonObject& object);

} // namespace purser::operations
