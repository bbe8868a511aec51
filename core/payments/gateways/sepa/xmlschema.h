#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace purser::payments::gateways::sepa {

/// Validates a document against a schema file of ISO 20022, which a site gets from iso20022.org:
/// the schemas are not ours to hand on. Nothing is fetched over the network.
/// Errors: Io (args `file`) when the schema cannot be read, CheckFailed (args `line`) with the
/// validator's message as detail; the message quotes values and is not for a log.
Result<void> validateXml(const QByteArray& document, const QString& schemaFile);

} // namespace purser::payments::gateways::sepa
