#pragma once

#include "core/base/result.h"
#include "core/base/standarderrorsink.h"

#include <QFile>
#include <QMutex>
#include <QString>
#include <memory>

namespace purser {

/// A log file that never takes more room than allowed: when a line would make it longer than
/// `maximumBytes`, `purser.log` becomes `purser.log.1`, that becomes `.2`, and the one after the
/// last `kept` is deleted. Readable by its owner only. One process writes a file.
class RotatingFileSink : public LogSink
{
public:
    /// Creates the folder when it is missing. Fails with Io.
    static Result<std::unique_ptr<RotatingFileSink>> open(
        const QString& path, qint64 maximumBytes, int kept);

    /// A line that cannot be written (disk full) goes to the standard error stream.
    void write(const QByteArray& line) override;

private:
    RotatingFileSink(const QString& path, qint64 maximumBytes, int kept);

    bool openFile();
    void rotate();
    QString numbered(int number) const;

    QMutex m_mutex;
    QFile m_file;
    StandardErrorSink m_fallback;
    const QString m_path;
    const qint64 m_maximumBytes;
    const int m_kept;
};

} // namespace purser
