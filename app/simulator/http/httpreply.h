#pragma once

#include <QByteArray>
#include <QList>
#include <utility>

namespace purser::simulator {

/// How a reply reaches the client. Everything but `Whole` is a fault asked for over the control
/// port.
struct Delivery {
    enum class Kind {
        Whole, ///< as a healthy server does it
        Drop,  ///< orderly close without a single byte
        Reset, ///< TCP reset without a single byte
        Half,  ///< the header promises the whole body, half of it comes, then the connection closes
        Silent,  ///< nothing at all, and the connection stays open
        Trickle, ///< the body in small pieces with pauses
    };
    Kind kind = Kind::Whole;
    int delayMs = 0;
    int trickleBytes = 16;
    int trickleIntervalMs = 200;
};

/// One reply before it is put on the wire.
struct HttpReply {
    int status = 200;
    QByteArray contentType = "application/json; charset=utf-8";
    QList<std::pair<QByteArray, QByteArray>> headers; ///< besides the ones every reply has
    QByteArray body;
    bool close = false; ///< end the connection after this reply
    Delivery delivery;

    static HttpReply text(int status, const QByteArray& body)
    {
        HttpReply reply;
        reply.status = status;
        reply.contentType = "text/plain; charset=utf-8";
        reply.body = body;
        return reply;
    }
};

/// "Not Found"; a neutral word for codes this program never sends.
QByteArray httpReason(int status);

} // namespace purser::simulator
