#pragma once

#include "core/base/secret.h"

#include <QHash>
#include <QProcess>
#include <QSet>
#include <chrono>

namespace purser::tests {

/// One life of a typist: started, listened to, killed.
class TypistProcess
{
public:
    TypistProcess(const QString& path, const Secret& key, const QString& round);

    /// Lets it type for that long after it kept its first draft, then kills it without warning.
    /// False when it never kept anything.
    bool runFor(std::chrono::milliseconds time);

    /// What it was told is in the file: count by key.
    const QHash<QString, int>& kept() const { return m_kept; }
    const QSet<QString>& sent() const { return m_sent; }
    /// May or may not be in the file still.
    const QSet<QString>& sending() const { return m_sending; }

private:
    void read();

    QProcess m_process;
    QHash<QString, int> m_kept;
    QSet<QString> m_sent;
    QSet<QString> m_sending;
};

} // namespace purser::tests
