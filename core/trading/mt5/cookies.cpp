#include "core/trading/mt5/cookies.h"

namespace purser::trading::mt5 {

namespace {

constexpr size_t mostCookies = 20;
constexpr qsizetype longestCookie = 4096;

} // namespace

void Cookies::take(const network::HttpResponse& response)
{
    for (const auto& [name, value] : response.headers) {
        if (name != "set-cookie")
            continue;
        const QByteArray pair = value.split(';').first().trimmed();
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0 && pair.size() <= longestCookie && m_values.size() < mostCookies)
            m_values[pair.left(equals)] = pair.mid(equals + 1);
    }
}

QByteArray Cookies::header() const
{
    QByteArray header;
    for (const auto& [name, value] : m_values)
        header += (header.isEmpty() ? "" : "; ") + name + '=' + value;
    return header;
}

} // namespace purser::trading::mt5
