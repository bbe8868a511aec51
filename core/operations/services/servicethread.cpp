#include "core/operations/services/servicethread.h"

namespace purser::operations {

ServiceThread::ServiceThread(std::unique_ptr<Service> service) : m_service(std::move(service))
{
    m_thread.reset(QThread::create([this, stop = m_stop.get_token()] { m_service->run(stop); }));
    m_thread->setObjectName(m_service->name());
    m_thread->start();
}

ServiceThread::ServiceThread(const QString& name, std::function<void(std::stop_token)> work)
{
    m_thread.reset(
        QThread::create([work = std::move(work), stop = m_stop.get_token()] { work(stop); }));
    m_thread->setObjectName(name);
    m_thread->start();
}

ServiceThread::~ServiceThread()
{
    requestStop();
    m_thread->wait();
}

void ServiceThread::requestStop()
{
    m_stop.request_stop();
}

} // namespace purser::operations
