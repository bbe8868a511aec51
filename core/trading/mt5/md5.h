#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace purser::trading::mt5 {

/// MD5 (RFC 1321), 16 raw bytes. Own code, because the protocol of the trading server is bound to
/// it while an OpenSSL in FIPS mode refuses it. Good for nothing else.
QByteArray md5(QByteArrayView message);

} // namespace purser::trading::mt5
