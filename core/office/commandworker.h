#pragma once

#include "core/office/commandsender.h"
#include "core/office/linkreport.h"
#include "core/office/task.h"
#include "core/office/workerthread.h"

#include <functional>
#include <memory>

namespace purser::office {

/// Sends commands one after another, in a thread of its own. What is queued is sent before it ends.
class CommandWorker
{
public:
    using MakeKeeper =
        std::function<std::unique_ptr<ConnectionKeeper>(std::shared_ptr<Credentials>)>;

    /// `makeKeeper` makes the keeper of a connection with the given credentials; a password check
    /// needs one of its own.
    CommandWorker(MakeKeeper makeKeeper, std::shared_ptr<Credentials> credentials,
        CommandSender::Options options, LinkReport report);
    ~CommandWorker();
    Q_DISABLE_COPY_MOVE(CommandWorker)

    Task<Outcome> send(Call call);
    Task<QJsonObject> sendJson(Call call);
    Task<Outcome> result(QString key);
    Task<Outcome> stepUp(Call call, Secret password);
    /// `present` empty: without proving it again.
    Task<Outcome> changePassword(Secret present, Secret password);

    /// Any thread.
    void retryNow() { m_keeper->retryNow(); }

private:
    template <typename T>
    Task<T> submit(std::function<Result<T>()> work);
    Result<Outcome> stepUpNow(const Call& call, const Secret& password);
    Result<void> beginStepUp(const QString& purpose);
    Result<Outcome> changePasswordNow(const Secret& present, const Secret& password);
    void noteStepUp(const Call& call, const Result<Outcome>& outcome);
    template <typename T>
    void report(const Result<T>& result);

    const MakeKeeper m_makeKeeper;
    const std::shared_ptr<Credentials> m_credentials;
    const CommandSender::Options m_options;
    const LinkReport m_report;
    const std::unique_ptr<ConnectionKeeper> m_keeper;
    /// Until when a step-up that the caller has begun by itself is open.
    QDeadlineTimer m_stepUpOpen{0};
    WorkerThread m_thread;
};

} // namespace purser::office
