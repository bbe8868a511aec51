#include "core/office/readworker.h"

#include "core/office/errortable.h"

#include <QTimer>

namespace purser::office {

ReadWorker::ReadWorker(const QString& name, std::unique_ptr<ConnectionKeeper> keeper,
    WorkerThread& cancels, LinkReport report, Options options)
    : m_keeper(std::move(keeper)), m_cancels(cancels), m_report(std::move(report)),
      m_options(std::move(options)), m_thread(name)
{
}

ReadWorker::~ReadWorker()
{
    m_closing = true;
    m_keeper->giveUp();
    {
        const std::scoped_lock lock(m_running->mutex);
        if (m_running->number != 0)
            cancelUntilOver(m_cancels, m_running, m_running->number);
    }
    // The connection goes where it lived.
    m_thread.post([this] { m_keeper->drop(); });
    m_thread.finish();
}

bool ReadWorker::mayTryAgain(const Error& error)
{
    if (error.code == ErrorCode::Busy) {
        m_keeper->pause(withJitter(std::chrono::milliseconds(100)));
        return true;
    }
    // Not while the back-off lasts: the view is told, and asks again when the link is back.
    return endsConnection(error) && m_keeper->untilNextTry().count() == 0;
}

void ReadWorker::tell(const Error* error)
{
    if (m_keeper->current())
        m_report(std::nullopt);
    else if (m_keeper->openFailure())
        m_report(m_keeper->openFailure());
    else if (error && endsConnection(*error))
        m_report(*error);
}

void ReadWorker::started(CancelToken& token, const Connection& connection)
{
    const quint64 number = ++m_lastNumber;
    {
        const std::scoped_lock lock(m_running->mutex);
        m_running->number = number;
        m_running->canceller = connection.canceller();
    }
    token.setHook([running = m_running, number, &cancels = m_cancels] {
        cancelUntilOver(cancels, running, number);
    });
}

/// A request to cancel may overtake its statement on the way, and then stops nothing: it is sent
/// again while the statement goes on.
void ReadWorker::cancelUntilOver(
    WorkerThread& cancels, const std::shared_ptr<Running>& running, quint64 number)
{
    constexpr std::chrono::milliseconds again{150};
    cancels.post([&cancels, running, number] {
        {
            // Held while the request travels: the next statement must not catch it.
            const std::scoped_lock lock(running->mutex);
            if (running->number != number)
                return;
            running->canceller.cancel();
        }
        QTimer::singleShot(again, cancels.context(),
            [&cancels, running, number] { cancelUntilOver(cancels, running, number); });
    });
}

void ReadWorker::ended(CancelToken& token)
{
    token.setHook({});
    const std::scoped_lock lock(m_running->mutex);
    m_running->number = 0;
}

void ReadWorker::closeWhenIdle()
{
    if (m_options.idleLimit.count() == 0)
        return;
    QTimer::singleShot(m_options.idleLimit, m_thread.context(), [this, number = m_lastNumber] {
        if (number == m_lastNumber)
            m_keeper->drop();
    });
}

} // namespace purser::office
