#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace purser {

/// Where lines of a log go. Called from any thread.
class LogSink
{
public:
    virtual ~LogSink() = default;

    /// One line of UTF-8 that ends with a line feed.
    virtual void write(const QByteArray& line) = 0;

protected:
    LogSink() = default;
    Q_DISABLE_COPY_MOVE(LogSink)
};

} // namespace purser
