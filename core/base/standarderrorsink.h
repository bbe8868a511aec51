#pragma once

#include "core/base/logsink.h"

namespace purser {

/// The standard error stream, which systemd takes into its journal.
class StandardErrorSink : public LogSink
{
public:
    StandardErrorSink() = default;
    void write(const QByteArray& line) override;
};

} // namespace purser
