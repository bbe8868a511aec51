#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace purser::simulator {

/// The oracle of the tests: everything that was really carried out for a client, in order, whatever
/// the client was told. Each entry gets the next `seq`, from 1.
class ExecutionLog
{
public:
    /// Returns the entry with its number.
    QJsonObject append(QJsonObject entry)
    {
        entry.insert(QStringLiteral("seq"), m_entries.size() + 1);
        m_entries.append(entry);
        return entry;
    }
    /// An entry read back from a journal.
    void restore(const QJsonObject& entry) { m_entries.append(entry); }

    QJsonArray after(qint64 seq) const
    {
        QJsonArray entries;
        for (qsizetype i = std::max<qint64>(seq, 0); i < m_entries.size(); ++i)
            entries.append(m_entries.at(i));
        return entries;
    }
    qsizetype size() const { return m_entries.size(); }

private:
    QJsonArray m_entries;
};

} // namespace purser::simulator
