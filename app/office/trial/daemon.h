#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>
#include <QtGlobal>
#include <optional>

namespace purser::tool {

/// A program that goes on running after this one ends: its process id in a file, its output in a
/// log. A process is only taken for the daemon when it is the same one that was started: the id may
/// have been given to another since.
class Daemon
{
public:
    struct Description {
        QString name;
        QString program; ///< path
        QStringList arguments;
        QString pidFile;
        QString logFile;
        QString standardOutput; ///< file; empty: the log
    };

    explicit Daemon(Description description) : m_description(std::move(description)) {}

    const QString& name() const { return m_description.name; }
    const QString& logFile() const { return m_description.logFile; }
    /// Process id while it runs.
    std::optional<qint64> pid() const;
    /// Fine when it already runs. Errors: Io {program} when it cannot be started.
    Result<void> start();
    /// Asks it to end and waits; kills it when that takes too long. Fine when it does not run.
    Result<void> stop();

private:
    Description m_description;
};

} // namespace purser::tool
