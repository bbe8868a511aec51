#pragma once

#include "core/base/result.h"
#include "core/network/json/jsonnode.h"

#include <QByteArrayView>

namespace purser::trading::mt5 {

/// One answer of the Web API: {"retcode":"<int> <text>","answer":…}. The sign-in answers have their
/// fields beside retcode instead of under `answer`.
struct Answer {
    int retcode = -1;
    QString text; ///< what follows the code; varies between servers
    network::JsonNode root;

    /// The `answer` member; a null node when there is none.
    const network::JsonNode& payload() const;
};

/// Fails with Parse when the bytes are not JSON, not an object, or without a readable retcode.
Result<Answer> parseAnswer(QByteArrayView body);

} // namespace purser::trading::mt5
