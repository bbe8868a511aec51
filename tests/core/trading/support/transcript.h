#pragma once

#include <QByteArray>

namespace purser::tests {

/// The body of an answer in tests/core/trading/transcripts ("user_get.json").
QByteArray transcript(const QString& name);

} // namespace purser::tests
