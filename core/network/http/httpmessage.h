#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <utility>
#include <vector>

namespace purser::network {

using HttpHeaders = std::vector<std::pair<QByteArray, QByteArray>>;

/// One request of HTTP/1.1. `target` is the path and query, already percent-encoded.
struct HttpRequest {
    QByteArray method;
    QByteArray target;
    HttpHeaders headers; ///< without Host, Connection and Content-Length, which serialize() adds
    QByteArray body;
};

/// One complete answer.
struct HttpResponse {
    int status = 0;
    HttpHeaders headers; ///< names in lower case, values trimmed
    QByteArray body;
    bool closes = false; ///< the server will not answer again on this connection

    /// The first header of that (lower-case) name, or empty.
    QByteArray header(QByteArrayView name) const;
};

/// The bytes of a request for the host ("mt5.example.com:443").
QByteArray serialize(const HttpRequest& request, const QByteArray& host);

} // namespace purser::network
