#pragma once

#include <QHash>
#include <QList>
#include <functional>
#include <map>

namespace purser::simulator {

/// Records of one kind by their ticket (or login), with an index by account. Every change is told
/// to a listener, which writes it down.
template <typename Record>
class RecordStore
{
public:
    /// The record as it is now, or null when it was removed.
    using Listener = std::function<void(qint64 key, const Record* record)>;

    void setListener(Listener listener) { m_listener = std::move(listener); }

    const Record* find(qint64 key) const
    {
        const auto found = m_records.find(key);
        return found == m_records.end() ? nullptr : &found->second;
    }

    void put(const Record& record)
    {
        const auto [place, isNew] = m_records.insert_or_assign(record.key(), record);
        if (isNew)
            index(record);
        if (m_listener)
            m_listener(record.key(), &place->second);
    }

    bool remove(qint64 key)
    {
        const auto found = m_records.find(key);
        if (found == m_records.end())
            return false;
        m_byLogin[found->second.login].removeOne(key);
        m_records.erase(found);
        if (m_listener)
            m_listener(key, nullptr);
        return true;
    }

    /// Rising by ticket.
    QList<qint64> keysOf(qint64 login) const { return m_byLogin.value(login); }
    qsizetype countOf(qint64 login) const
    {
        const auto found = m_byLogin.constFind(login);
        return found == m_byLogin.constEnd() ? 0 : found->size();
    }
    const std::map<qint64, Record>& all() const { return m_records; }
    size_t size() const { return m_records.size(); }

private:
    void index(const Record& record)
    {
        QList<qint64>& keys = m_byLogin[record.login];
        // Tickets rise; only a range set back by hand needs the search.
        if (keys.isEmpty() || keys.last() < record.key())
            keys.append(record.key());
        else
            keys.insert(std::lower_bound(keys.begin(), keys.end(), record.key()), record.key());
    }

    std::map<qint64, Record> m_records;
    QHash<qint64, QList<qint64>> m_byLogin;
    Listener m_listener;
};

} // namespace purser::simulator
