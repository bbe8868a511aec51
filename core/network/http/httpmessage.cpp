#include "core/network/http/httpmessage.h"

namespace purser::network {

QByteArray HttpResponse::header(QByteArrayView name) const
{
    for (const auto& [key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

QByteArray serialize(const HttpRequest& request, const QByteArray& host)
{
    QByteArray bytes = request.method + ' ' + request.target + " HTTP/1.1\r\nHost: " + host
        + "\r\nConnection: keep-alive\r\n";
    for (const auto& [name, value] : request.headers)
        bytes += name + ": " + value + "\r\n";
    if (!request.body.isEmpty() || request.method == "POST")
        bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return bytes + "\r\n" + request.body;
}

} // namespace purser::network
