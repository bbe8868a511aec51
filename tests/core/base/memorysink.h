#pragma once

#include "core/base/logsink.h"

#include <QByteArrayList>
#include <QJsonDocument>
#include <QJsonObject>
#include <memory>

namespace purser::tests {

/// Keeps the lines of a log for a test to look at.
class MemorySink : public LogSink
{
public:
    explicit MemorySink(QByteArrayList& lines) : m_lines(lines) {}
    void write(const QByteArray& line) override { m_lines.append(line); }

private:
    QByteArrayList& m_lines;
};

inline QJsonObject fieldsOf(const QByteArray& line)
{
    return QJsonDocument::fromJson(line).object().value(QStringLiteral("fields")).toObject();
}

} // namespace purser::tests
