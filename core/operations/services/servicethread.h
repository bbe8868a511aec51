#pragma once

#include "core/operations/services/service.h"

#include <QThread>
#include <memory>

namespace purser::operations {

/// Runs a service, or any work that stops when asked, in a thread.
class ServiceThread
{
public:
    explicit ServiceThread(std::unique_ptr<Service> service);
    ServiceThread(const QString& name, std::function<void(std::stop_token)> work);
    /// Asks it to stop and waits for it.
    ~ServiceThread();
    Q_DISABLE_COPY_MOVE(ServiceThread)

    /// Returns at once.
    void requestStop();
    /// Whether the work has ended.
    bool isFinished() const { return m_thread->isFinished(); }

private:
    std::unique_ptr<Service> m_service;
    std::stop_source m_stop;
    std::unique_ptr<QThread> m_thread;
};

} // namespace purser::operations
