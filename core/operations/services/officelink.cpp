#include "core/operations/services/officelink.h"

#include "core/operations/services/pause.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::operations {

namespace {

constexpr std::chrono::milliseconds repeatPause = 300ms;

office::ConnectionKeeper::Options optionsFor(const QString& part)
{
    office::ConnectionKeeper::Options options;
    options.connection.applicationName = u"purser-bridge "_s + part;
    return options;
}

} // namespace

bool isOutage(const Error& error)
{
    switch (error.code) {
    case ErrorCode::AuthenticationFailed:
    case ErrorCode::ServerUnavailable:
    case ErrorCode::TlsFailed:
    case ErrorCode::ConnectionLost:
    case ErrorCode::OutcomeUnknown:
    case ErrorCode::Busy:
    case ErrorCode::Timeout:
    case ErrorCode::Cancelled: return true;
    default: return false;
    }
}

OfficeLink::OfficeLink(const ServiceContext& context, const QString& part)
    : m_keeper(context.office, context.login, context.password, optionsFor(part))
{
}

template <typename T>
Result<T> OfficeLink::attempt(const std::function<Result<T>(office::Connection&)>& work)
{
    const Result<office::Connection*> connection = m_keeper.connection();
    if (!connection)
        return failure(connection.error());
    Result<T> result = work(**connection);
    if (!result)
        m_keeper.noteFailure(result.error());
    return result;
}

Result<office::Table> OfficeLink::call(const office::Call& call)
{
    return attempt<office::Table>(
        [&call](office::Connection& connection) { return connection.call(call); });
}

Result<QJsonObject> OfficeLink::callJson(const office::Call& call)
{
    return attempt<QJsonObject>(
        [&call](office::Connection& connection) { return connection.callJson(call); });
}

Result<office::Table> OfficeLink::callUntilAnswered(
    const office::Call& call, const std::stop_token& stop)
{
    for (;;) {
        Result<office::Table> answer = this->call(call);
        if (answer || !isOutage(answer.error()) || !pauseFor(stop, repeatPause))
            return answer;
    }
}

} // namespace purser::operations
