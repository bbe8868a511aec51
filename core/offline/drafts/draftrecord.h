#pragma once

#include <QByteArray>

namespace purser::offline {

/// How a record stands in the file: length (4 bytes, little endian) · checksum (8 bytes, BLAKE2b of
/// length and body) · body.
QByteArray framed(const QByteArray& body);

/// The body of the record that begins at `offset`, which is moved behind it. False, and `offset`
/// unmoved, when no whole and undamaged record stands there.
bool takeRecord(const QByteArray& file, qsizetype& offset, QByteArray& body);

} // namespace purser::offline
