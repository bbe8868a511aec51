#pragma once

#include "core/base/secret.h"
#include "core/network/json/jsonnode.h"
#include "core/payments/gateways/praxis/praxistables.h"

#include <QByteArray>

namespace purser::payments::gateways::praxis {

/// The value of the header Gt-Authentication: SHA-384 over the values in their order, one after
/// another with nothing between, and then the secret, as lower-case hex. Absent and null values are
/// left out; numbers stand as they were sent.
QByteArray signature(const network::JsonNode& document, SignedFields fields, const Secret& secret);

} // namespace purser::payments::gateways::praxis
