#include "core/operations/services/connector/worker.h"

namespace purser::operations {

QString Worker::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

void Worker::setState(const QString& state)
{
    const std::lock_guard lock(m_mutex);
    m_state = state;
}

} // namespace purser::operations
