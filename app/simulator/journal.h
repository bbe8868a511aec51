#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QJsonObject>
#include <QList>

namespace purser::simulator {

/// An append-only file of JSON lines, so that a simulator that was killed comes back with its book.
/// A line is in the kernel's hands before the answer it stands for is sent.
class Journal
{
public:
    /// Opens or creates the file and returns what it holds. A last line cut short by a kill is
    /// dropped; any other damage is a Parse failure.
    Result<QList<QJsonObject>> open(const QString& fileName);
    void append(const QJsonObject& line);
    bool isOpen() const { return m_file.isOpen(); }

private:
    QFile m_file;
};

} // namespace purser::simulator
