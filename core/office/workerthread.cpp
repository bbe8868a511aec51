#include "core/office/workerthread.h"

#include <QDeadlineTimer>

namespace purser::office {

WorkerThread::WorkerThread(const QString& name) : m_context(new QObject)
{
    m_thread.setObjectName(name);
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
}

WorkerThread::~WorkerThread()
{
    finish();
}

void WorkerThread::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_context, std::move(job), Qt::QueuedConnection);
}

bool WorkerThread::finish(std::chrono::milliseconds limit)
{
    if (!m_finishing) {
        m_finishing = true;
        post([this] { m_thread.quit(); });
    }
    return m_thread.wait(limit == std::chrono::milliseconds::max()
            ? QDeadlineTimer(QDeadlineTimer::Forever)
            : QDeadlineTimer(limit));
}

} // namespace purser::office
