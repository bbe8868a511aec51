#pragma once

#include "core/base/result.h"
#include "core/office/taskpromise.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <functional>
#include <memory>

namespace purser::office {

/// Work that is going on in a worker thread, and its result. Cheap to copy.
///
/// @code
/// m_session->read(call).onDone(this, [this](Result<Table> rows) { … });
/// @endcode
template <typename T>
class Task
{
public:
    /// A task that was never begun: done, with ErrorCode::Cancelled.
    Task() : Task(ready(failure(ErrorCode::Cancelled))) {}

    /// A task that is already done.
    static Task ready(Result<T> result)
    {
        TaskPromise<T> promise;
        promise.finish(std::move(result));
        return promise.task();
    }

    /// Runs `done` in the event loop of the guard's thread, also when the task is done already,
    /// and never before this call has returned. When the guard dies first, `done` is not run.
    /// Call it from the guard's thread.
    void onDone(QObject* guard, std::function<void(Result<T>)> done) const
    {
        Q_ASSERT(guard);
        auto* watcher = new QFutureWatcher<Result<T>>(guard);
        QObject::connect(
            watcher, &QFutureWatcherBase::finished, guard, [watcher, done = std::move(done)] {
                watcher->deleteLater();
                done(watcher->result());
            });
        watcher->setFuture(future());
    }

    /// The task with its result turned into something else. `convert` takes a `T` and returns a
    /// `Result<U>`; it runs in the worker thread (or here, when the task is done already), so it
    /// must not touch anything of the GUI. Cancelling the new task cancels this one.
    template <typename Convert>
    auto map(Convert convert) const
    {
        using Converted = std::invoke_result_t<Convert, T>;
        using U = typename Converted::value_type;
        auto promise = std::make_shared<TaskPromise<U>>(m_state->token);
        auto deliver = [promise, convert = std::move(convert)](const Result<T>& result) {
            promise->finish(result ? Converted(convert(*result)) : failure(result.error()));
        };
        if (!m_state->add(deliver))
            deliver(wait());
        return promise->task();
    }

    /// For a terminal program or a test that has nothing else to do: waits.
    Result<T> wait() const { return future().result(); }

    /// Finishes with exactly one result; never cancelled as such.
    QFuture<Result<T>> future() const { return m_state->promise.future(); }
    /// Asks for an early end, with ErrorCode::Cancelled; the request reaches the server. A command
    /// is never cancelled: there it does nothing.
    void cancel() const { m_state->token->cancel(); }

private:
    friend class TaskPromise<T>;
    using State = typename TaskPromise<T>::State;
    explicit Task(std::shared_ptr<State> state) : m_state(std::move(state)) {}

    std::shared_ptr<State> m_state;
};

} // namespace purser::office
