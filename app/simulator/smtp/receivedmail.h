#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace purser::simulator {

/// A mail as it came, taken apart: {"headers": {"subject": …}, "text": …}; names in lower case,
/// encoded words (RFC 2047) and the transfer encoding of the one part undone.
QJsonObject readMail(const QByteArray& mail);

} // namespace purser::simulator
