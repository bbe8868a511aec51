#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/payments/gateways/webhookmessage.h"

#include <QJsonObject>

namespace purser::operations {

/// A message of the vendor of identity checks. `Purser-Signature: t=<seconds since 1970>,v1=<hex>`,
/// where hex is the HMAC-SHA-256 over those seconds, a full stop and the body; so neither can be
/// put together anew, and an old message is not taken again.
class VerificationMessage
{
public:
    /// Whether it is theirs and of now (ten minutes to both sides), and what it says, in the form
    /// of link.store_identity_check. Errors: AuthenticationFailed (args `reason`: "no_signature" |
    /// "wrong_signature" | "too_old"), Parse when it is theirs and does not follow the schema.
    static Result<QJsonObject> read(const payments::gateways::WebhookMessage& message,
        const Secret& key, std::int64_t nowMicroseconds);
};

} // namespace purser::operations
