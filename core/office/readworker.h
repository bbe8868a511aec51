#pragma once

#include "core/office/connectionkeeper.h"
#include "core/office/linkreport.h"
#include "core/office/task.h"
#include "core/office/workerthread.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace purser::office {

/// Runs reads one after another on a connection of its own, in a thread of its own. A read whose
/// connection breaks is tried once more on another; one that is cancelled is stopped in the server.
class ReadWorker
{
public:
    struct Options {
        /// Closes the connection when there was nothing to read for that long; zero: never.
        std::chrono::milliseconds idleLimit{0};
    };

    /// `cancels` is a thread that may wait for the network while it delivers cancel requests.
    ReadWorker(const QString& name, std::unique_ptr<ConnectionKeeper> keeper, WorkerThread& cancels,
        LinkReport report, Options options);
    ReadWorker(const QString& name, std::unique_ptr<ConnectionKeeper> keeper, WorkerThread& cancels,
        LinkReport report)
        : ReadWorker(name, std::move(keeper), cancels, std::move(report), Options())
    {
    }
    /// Drops what is queued, cancels what is running, and waits for that.
    ~ReadWorker();
    Q_DISABLE_COPY_MOVE(ReadWorker)

    /// `finished` is run in the worker thread before the task is seen to be done.
    template <typename T>
    Task<T> submit(std::function<Result<T>(Connection&)> work,
        std::function<void(const Result<T>&)> finished = {});

    /// Any thread.
    void retryNow() { m_keeper->retryNow(); }

private:
    template <typename T>
    Result<T> run(CancelToken& token, const std::function<Result<T>(Connection&)>& work);
    template <typename T>
    Result<T> runOnce(CancelToken& token, const std::function<Result<T>(Connection&)>& work);
    bool mayTryAgain(const Error& error);
    void tell(const Error* error);
    void started(CancelToken& token, const Connection& connection);
    void ended(CancelToken& token);
    void closeWhenIdle();

    /// What is running now, for those who want to cancel it. Outlives the worker.
    struct Running {
        std::mutex mutex;
        quint64 number = 0; ///< zero: nothing
        Canceller canceller;
    };
    static void cancelUntilOver(
        WorkerThread& cancels, const std::shared_ptr<Running>& running, quint64 number);

    std::unique_ptr<ConnectionKeeper> m_keeper;
    WorkerThread& m_cancels;
    const LinkReport m_report;
    const Options m_options;
    const std::shared_ptr<Running> m_running = std::make_shared<Running>();
    quint64 m_lastNumber = 0;
    std::atomic<bool> m_closing = false;
    WorkerThread m_thread;
};

template <typename T>
Task<T> ReadWorker::submit(
    std::function<Result<T>(Connection&)> work, std::function<void(const Result<T>&)> finished)
{
    auto promise = std::make_shared<TaskPromise<T>>();
    auto task = promise->task();
    m_thread.post([this, promise, work = std::move(work), finished = std::move(finished)] {
        auto result = run<T>(promise->token(), work);
        if (finished)
            finished(result);
        promise->finish(std::move(result));
        closeWhenIdle();
    });
    return task;
}

template <typename T>
Result<T> ReadWorker::run(CancelToken& token, const std::function<Result<T>(Connection&)>& work)
{
    constexpr int attempts = 2;
    Result<T> result = failure(ErrorCode::Cancelled);
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (m_closing || token.isCancelled())
            return failure(ErrorCode::Cancelled);
        result = runOnce(token, work);
        if (result || !mayTryAgain(result.error()))
            break;
    }
    tell(result ? nullptr : &result.error());
    return result;
}

template <typename T>
Result<T> ReadWorker::runOnce(CancelToken& token, const std::function<Result<T>(Connection&)>& work)
{
    const auto connection = m_keeper->connection();
    if (!connection)
        return failure(connection.error());
    started(token, **connection);
    // Asked again now that a cancel finds it: before, it had nothing to stop.
    Result<T> result = m_closing || token.isCancelled() ? Result<T>(failure(ErrorCode::Cancelled))
                                                        : work(**connection);
    ended(token);
    if (!result)
        m_keeper->noteFailure(result.error());
    return result;
}

} // namespace purser::office
