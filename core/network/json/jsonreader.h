#pragma once

#include "core/base/result.h"
#include "core/network/json/jsonnode.h"

#include <QByteArrayView>

namespace purser::network {

/// How large a document may be, so that a hostile one costs bounded memory and stack.
struct JsonLimits {
    int depth = 32;
    int values = 4'000'000;
};

/// Reads one JSON document (RFC 8259, UTF-8, an optional byte order mark). Strict: nothing after
/// the document, no comments, no control characters in strings, no name twice in an object, since
/// any of these would leave open what the sender meant. Bytes that are not UTF-8 become U+FFFD.
/// Fails with Parse; args: `what`, `offset`.
Result<JsonNode> readJson(QByteArrayView bytes, JsonLimits limits = {});

} // namespace purser::network
