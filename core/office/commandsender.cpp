#include "core/office/commandsender.h"

namespace purser::office {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds busyPause{120};

bool hasKey(const Call& call)
{
    return !call.argument(u"p_key").toString().isEmpty();
}

QJsonObject keyArgs(const Call& call)
{
    return {{u"key"_s, call.argument(u"p_key").toString()}};
}

Call resultCall(const QString& key)
{
    return {u"desk.command_result"_s, {{u"p_key"_s, key}}};
}

milliseconds left(const QDeadlineTimer& deadline)
{
    return milliseconds(deadline.remainingTime());
}

} // namespace

CommandSender::CommandSender(ConnectionKeeper& keeper, Options options)
    : m_keeper(keeper), m_options(std::move(options))
{
}

Result<Outcome> CommandSender::send(const Call& call)
{
    return sendWith<Outcome>(call, &Connection::command);
}

Result<QJsonObject> CommandSender::sendJson(const Call& call)
{
    return sendWith<QJsonObject>(call, &Connection::commandJson);
}

Result<Outcome> CommandSender::result(const QString& key)
{
    auto connection = m_keeper.connectionWithin(m_options.connectDeadline);
    if (!connection)
        return failure(std::move(connection.error()));
    auto outcome = (*connection)->command(resultCall(key));
    if (outcome || outcome.error().code != ErrorCode::OutcomeUnknown)
        return outcome;
    m_keeper.drop();
    connection = m_keeper.connectionWithin(m_options.connectDeadline);
    if (!connection)
        return failure(std::move(connection.error()));
    return (*connection)->command(resultCall(key));
}

template <typename T>
Result<T> CommandSender::sendWith(const Call& call, Run<T> run)
{
    if (!hasKey(call))
        return failure(ErrorCode::Internal, {}, call.function + u" was sent without p_key"_s);
    const QDeadlineTimer deadline(m_options.connectDeadline);
    int busy = 0;
    for (;;) {
        const auto connection = m_keeper.connectionWithin(left(deadline));
        if (!connection)
            return failure(connection.error());
        auto answer = ((*connection)->*run)(call);
        if (answer)
            return answer;
        m_keeper.noteFailure(answer.error());
        switch (answer.error().code) {
        case ErrorCode::OutcomeUnknown: return resolve(call, run, answer.error());
        case ErrorCode::Busy:
            if (++busy >= m_options.busyAttempts)
                return answer;
            m_keeper.pause(withJitter(busyPause * busy));
            break;
        case ErrorCode::ConnectionLost:    // before it was sent
        case ErrorCode::ServerUnavailable: // refused as a whole, such as by a standby
            if (deadline.hasExpired())
                return answer;
            m_keeper.pause(withJitter(busyPause));
            break;
        default: return answer;
        }
    }
}

template <typename T>
Result<T> CommandSender::resolve(const Call& call, Run<T> run, const Error& why)
{
    const QDeadlineTimer deadline(m_options.resolveDeadline);
    Error unknown{ErrorCode::OutcomeUnknown, keyArgs(call), why.detail};
    for (;;) {
        const auto connection = m_keeper.connectionWithin(left(deadline));
        if (!connection) {
            unknown.detail = connection.error().detail;
            return failure(std::move(unknown));
        }
        auto answer = askOrResend(**connection, call, run);
        if (answer)
            return answer;
        m_keeper.noteFailure(answer.error());
        if (answer.error().code != ErrorCode::OutcomeUnknown && !isPassing(answer.error()))
            return answer;
        if (deadline.hasExpired())
            return failure(std::move(unknown));
        m_keeper.pause(withJitter(busyPause));
    }
}

template <typename T>
Result<T> CommandSender::askOrResend(Connection& connection, const Call& call, Run<T> run)
{
    if constexpr (std::is_same_v<T, Outcome>) {
        auto known = connection.command(resultCall(call.argument(u"p_key").toString()));
        if (known)
            return known;
        // Only "I do not know that key" is an answer; a refusal to answer leaves it unknown.
        if (known.error().code != ErrorCode::NotFound)
            return failure(isPassing(known.error())
                    ? known.error()
                    : Error{ErrorCode::OutcomeUnknown, keyArgs(call), known.error().detail});
    }
    return (connection.*run)(call);
}

} // namespace purser::office
