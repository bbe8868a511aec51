#pragma once

#include "core/trading/mt5/settings.h"

#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

namespace purser::trading::mt5 {

/// The parameters of a command, in order.
using Query = std::vector<std::pair<QByteArray, QString>>;

/// The request target of a command ("user/get") in the spelling of the server, parameters
/// percent-encoded (a blank is %20).
QByteArray requestTarget(QByteArrayView command, const Query& query, PathStyle style);

} // namespace purser::trading::mt5
