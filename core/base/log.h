#pragma once

#include "core/base/clock.h"
#include "core/base/logsink.h"
#include "core/base/logvalue.h"

#include <atomic>
#include <initializer_list>
#include <memory>

namespace purser {

enum class LogLevel {
    Debug,   ///< for a developer who looks into one thing
    Info,    ///< what happened, in the ordinary course
    Warning, ///< went on, but somebody should know
    Error,   ///< could not do what was asked
};

/// The log of a program: one JSON object a line, for machines first.
///
/// `{"at":"2025-03-14T09:26:53.589793Z","level":"info","component":"connector",
/// "event":"instruction_sent","fields":{"id":17,"took":12.5}}`
///
/// Made in main() before everything that writes to it, and outlives it. Thread-safe.
/// It holds no personal data: see LogValue for what may stand in it.
class Log
{
public:
    Log(std::unique_ptr<LogSink> sink, const Clock& clock, LogLevel least = LogLevel::Info);

    void setLeast(LogLevel least) { m_least = least; }
    bool takes(LogLevel level) const { return level >= m_least; }
    void write(
        LogLevel level, LogWord component, LogWord event, std::initializer_list<LogField> fields);

private:
    const std::unique_ptr<LogSink> m_sink;
    const Clock& m_clock;
    std::atomic<LogLevel> m_least;
};

/// What a part of the program holds to write to the log under its own name. Cheap to copy.
/// `logger.warning(u"lookup_failed", {{u"instruction", id}, {u"attempt", 3}, {u"error", error}});`
class Logger
{
public:
    /// Writes nowhere.
    Logger() = default;
    Logger(Log& log, LogWord component) : m_log(&log), m_component(component) {}

    /// The same log under another name.
    Logger named(LogWord component) const;

    void debug(LogWord event, std::initializer_list<LogField> fields = {}) const;
    void info(LogWord event, std::initializer_list<LogField> fields = {}) const;
    void warning(LogWord event, std::initializer_list<LogField> fields = {}) const;
    void error(LogWord event, std::initializer_list<LogField> fields = {}) const;

private:
    void write(LogLevel level, LogWord event, std::initializer_list<LogField> fields) const;

    Log* m_log = nullptr;
    LogWord m_component = u"none";
};

} // namespace purser
