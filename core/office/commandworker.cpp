#include "core/office/commandworker.h"

#include "core/office/errortable.h"
#include "core/office/passwordverifier.h"

namespace purser::office {

using namespace Qt::StringLiterals;

namespace {

/// How long a session that ends waits for commands under way before it gives them up.
constexpr std::chrono::seconds flushLimit{10};
/// Less than the time the office gives, so that the connection is surely fresh enough.
constexpr std::chrono::seconds stepUpWindow{60};
constexpr auto beginStepUpName = "desk.begin_step_up"_L1;

} // namespace

CommandWorker::CommandWorker(MakeKeeper makeKeeper, std::shared_ptr<Credentials> credentials,
    CommandSender::Options options, LinkReport report)
    : m_makeKeeper(std::move(makeKeeper)), m_credentials(std::move(credentials)),
      m_options(std::move(options)), m_report(std::move(report)),
      m_keeper(m_makeKeeper(m_credentials)), m_thread(u"purser-writer"_s)
{
}

CommandWorker::~CommandWorker()
{
    // The connection goes where it lived.
    m_thread.post([this] { m_keeper->drop(); });
    if (!m_thread.finish(flushLimit))
        m_keeper->giveUp();
    m_thread.finish();
}

template <typename T>
Task<T> CommandWorker::submit(std::function<Result<T>()> work)
{
    auto promise = std::make_shared<TaskPromise<T>>();
    auto task = promise->task();
    m_thread.post([this, promise, work = std::move(work)] {
        auto result = work();
        report(result);
        promise->finish(std::move(result));
    });
    return task;
}

template <typename T>
void CommandWorker::report(const Result<T>& result)
{
    if (m_keeper->current())
        m_report(std::nullopt);
    else if (m_keeper->openFailure())
        m_report(m_keeper->openFailure());
    else if (!result && endsConnection(result.error()))
        m_report(result.error());
}

Task<Outcome> CommandWorker::send(Call call)
{
    return submit<Outcome>([this, call = std::move(call)] {
        auto outcome = CommandSender(*m_keeper, m_options).send(call);
        noteStepUp(call, outcome);
        return outcome;
    });
}

Task<QJsonObject> CommandWorker::sendJson(Call call)
{
    return submit<QJsonObject>([this, call = std::move(call)] {
        return CommandSender(*m_keeper, m_options).sendJson(call);
    });
}

Task<Outcome> CommandWorker::result(QString key)
{
    return submit<Outcome>(
        [this, key = std::move(key)] { return CommandSender(*m_keeper, m_options).result(key); });
}

Task<Outcome> CommandWorker::stepUp(Call call, Secret password)
{
    return submit<Outcome>([this, call = std::move(call), password = std::move(password)] {
        return stepUpNow(call, password);
    });
}

Task<Outcome> CommandWorker::changePassword(Secret present, Secret password)
{
    return submit<Outcome>([this, present = std::move(present), password = std::move(password)] {
        return changePasswordNow(present, password);
    });
}

void CommandWorker::noteStepUp(const Call& call, const Result<Outcome>& outcome)
{
    if (call.function == beginStepUpName && outcome)
        m_stepUpOpen.setRemainingTime(stepUpWindow);
}

Result<void> CommandWorker::beginStepUp(const QString& purpose)
{
    if (!m_stepUpOpen.hasExpired())
        return {};
    const Call begin{beginStepUpName, {{u"p_key"_s, newCommandKey()}, {u"p_purpose"_s, purpose}}};
    const auto begun = CommandSender(*m_keeper, m_options).send(begin);
    if (!begun)
        return failure(begun.error());
    m_stepUpOpen.setRemainingTime(stepUpWindow);
    return {};
}

Result<Outcome> CommandWorker::stepUpNow(const Call& call, const Secret& password)
{
    if (auto begun = beginStepUp(call.function); !begun)
        return failure(std::move(begun.error()));
    const auto fresh =
        m_makeKeeper(std::make_shared<Credentials>(m_credentials->login(), password));
    auto outcome = CommandSender(*fresh, m_options).send(call);
    // A check is used up by the command that succeeds, and each wrong password counts as one; after
    // any other refusal it is still open.
    if (outcome || outcome.error().code == ErrorCode::AuthenticationFailed)
        m_stepUpOpen.setRemainingTime(0);
    return outcome;
}

Result<Outcome> CommandWorker::changePasswordNow(const Secret& present, const Secret& password)
{
    const auto verifier = passwordVerifier(password);
    if (!verifier)
        return failure(verifier.error());
    const QString key = newCommandKey();
    const Call call{u"desk.change_password"_s, {{u"p_key"_s, key}, {u"p_verifier"_s, *verifier}}};
    auto outcome = present.isEmpty() ? CommandSender(*m_keeper, m_options).send(call)
                                     : stepUpNow(call, present);
    if (outcome) {
        m_credentials->setPassword(password);
        return outcome;
    }
    // Once the answer got lost, only one of the two passwords opens the way to it.
    if (outcome.error().code != ErrorCode::OutcomeUnknown)
        return outcome;
    const Secret before = m_credentials->password();
    m_credentials->setPassword(password);
    const auto fresh = m_makeKeeper(m_credentials);
    if (auto known = CommandSender(*fresh, m_options).result(key))
        return known;
    m_credentials->setPassword(before);
    return outcome;
}

} // namespace purser::office
