#pragma once

#include "core/office/call.h"
#include "core/office/outcome.h"

#include <QFile>
#include <QString>
#include <optional>
#include <vector>

namespace purser::tests {

/// One command as the teller wrote it down, and what came of it as far as the teller was told.
struct TellerEntry {
    qint64 withdrawal = 0; ///< the teller's own number of the withdrawal it is about
    QString step;          ///< "submit", "approve joao", …; once for each withdrawal
    QString login;
    office::Call call; ///< carries the key
    std::optional<office::Outcome> outcome;
    QString refusal; ///< name of the error, when it was refused

    QString key() const { return call.argument(u"p_key").toString(); }
    bool isConcluded() const { return outcome || !refusal.isEmpty(); }
};

/// The teller's memory, JSON lines in a file that is forced to disk line by line: a command is
/// written down before it is sent, so that whoever follows sends it again under the same key.
class TellerJournal
{
public:
    /// Reads what is there. A last line without its end was never acted upon and is cut off.
    explicit TellerJournal(const QString& path);

    const std::vector<TellerEntry>& entries() const { return m_entries; }
    /// Null when there is none.
    const TellerEntry* find(qint64 withdrawal, const QString& step) const;
    void intend(const TellerEntry& entry);
    void conclude(const QString& key, const office::Outcome& outcome);
    void refuse(const QString& key, const QString& error);

private:
    void take(const QJsonObject& line);
    void append(const QJsonObject& line);
    TellerEntry& entryOf(const QString& key);

    QFile m_file;
    std::vector<TellerEntry> m_entries;
};

} // namespace purser::tests
