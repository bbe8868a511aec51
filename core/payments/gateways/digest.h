#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>

namespace purser::payments::gateways {

/// HMAC of the bytes, as lower-case hex.
QByteArray hmacHex(
    QByteArrayView bytes, const Secret& key, QCryptographicHash::Algorithm algorithm);

/// Compares two digests written in hex, in either case, in a time that does not depend on where
/// they differ. Anything that is no hex differs.
bool sameDigest(QByteArrayView left, QByteArrayView right);

} // namespace purser::payments::gateways
