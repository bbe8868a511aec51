#pragma once

#include <QByteArray>
#include <QList>
#include <utility>

namespace purser::simulator {

/// One request as it came over the wire, with the transfer coding undone and nothing else.
struct HttpRequest {
    QByteArray method;
    QByteArray path;  ///< without the query, still percent-encoded
    QByteArray query; ///< after the first '?', still percent-encoded
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    bool keepAlive = true;

    /// Of the first header with that lower-case name; empty when there is none.
    QByteArray header(QByteArrayView name) const;
    bool hasHeader(QByteArrayView name) const;
};

/// "%41b" → "Ab". A '+' stays a '+', as the vendor asks for %20. Malformed escapes stay as they
/// are.
QByteArray percentDecoded(QByteArrayView text);

} // namespace purser::simulator
