#pragma once

#include "app/simulator/http/httprequest.h"

#include <optional>

namespace purser::simulator {

/// Reads HTTP/1.x requests out of a byte stream: Content-Length and chunked bodies, absolute
/// targets, several requests in one packet. Bounded: 64 KiB of head, 16 MiB of body.
class HttpParser
{
public:
    void feed(const QByteArray& bytes) { m_buffer += bytes; }

    /// The next complete request, if there is one.
    std::optional<HttpRequest> next();

    /// Not zero once the stream cannot be followed any more: the status to answer with (400, 413).
    int brokenStatus() const { return m_brokenStatus; }
    /// True once for a request that waits for "100 Continue" before it sends its body.
    bool takeContinueWish();

private:
    bool readHead();
    bool parseHead(const QByteArray& head);
    bool parseTarget(QByteArray target);
    bool readBody();
    bool readChunks();
    void fail(int status) { m_brokenStatus = status; }

    QByteArray m_buffer;
    HttpRequest m_request;
    bool m_inBody = false;
    bool m_chunked = false;
    bool m_wantsContinue = false;
    qint64 m_bodyLength = 0;
    int m_brokenStatus = 0;
};

} // namespace purser::simulator
