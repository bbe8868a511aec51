#include "core/operations/services/connector/inflight.h"

namespace purser::operations {

InFlight::Token InFlight::take(qint64 id)
{
    {
        const std::lock_guard lock(m_ids->mutex);
        if (m_ids->set.contains(id))
            return {};
        m_ids->set.insert(id);
    }
    return Token(m_ids.get(), [ids = m_ids, id](const void*) {
        const std::lock_guard lock(ids->mutex);
        ids->set.remove(id);
    });
}

qsizetype InFlight::count() const
{
    const std::lock_guard lock(m_ids->mutex);
    return m_ids->set.size();
}

} // namespace purser::operations
