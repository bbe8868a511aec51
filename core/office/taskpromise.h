#pragma once

#include "core/base/result.h"
#include "core/office/canceltoken.h"

#include <QFuture>
#include <QPromise>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace purser::office {

template <typename T>
class Task;

/// The worker's end of a Task: fulfilled once, from any thread. Dropped unfulfilled, it gives
/// ErrorCode::Cancelled, so that nobody waits for ever.
template <typename T>
class TaskPromise
{
public:
    TaskPromise() : TaskPromise(std::make_shared<CancelToken>()) {}
    explicit TaskPromise(std::shared_ptr<CancelToken> token) : m_state(std::make_shared<State>())
    {
        m_state->token = std::move(token);
        m_state->promise.start();
    }
    ~TaskPromise() { finish(failure(ErrorCode::Cancelled)); }
    Q_DISABLE_COPY_MOVE(TaskPromise)

    Task<T> task() const { return Task<T>(m_state); }
    CancelToken& token() const { return *m_state->token; }
    void finish(Result<T> result) { m_state->finish(std::move(result)); }

private:
    friend class Task<T>;
    using Continuation = std::function<void(const Result<T>&)>;

    struct State {
        std::shared_ptr<CancelToken> token;
        QPromise<Result<T>> promise;
        std::mutex mutex;
        bool finished = false;
        std::vector<Continuation> continuations;

        void finish(Result<T> result)
        {
            std::vector<Continuation> waiting;
            {
                const std::scoped_lock lock(mutex);
                if (finished)
                    return;
                finished = true;
                waiting.swap(continuations);
            }
            for (const Continuation& continuation : waiting)
                continuation(result);
            promise.addResult(std::move(result));
            promise.finish();
        }
        /// @return false when it is finished already.
        bool add(Continuation continuation)
        {
            const std::scoped_lock lock(mutex);
            if (!finished)
                continuations.push_back(std::move(continuation));
            return !finished;
        }
    };

    std::shared_ptr<State> m_state;
};

} // namespace purser::office
