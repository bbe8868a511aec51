#include "core/trading/mt5/query.h"

#include <QUrl>

namespace purser::trading::mt5 {

QByteArray requestTarget(QByteArrayView command, const Query& query, PathStyle style)
{
    QByteArray target = command.toByteArray();
    if (style == PathStyle::Api)
        target.prepend("/api/");
    else
        target.replace('/', '_').prepend('/');
    char separator = '?';
    for (const auto& [name, value] : query) {
        target += separator + name + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return target;
}

} // namespace purser::trading::mt5
