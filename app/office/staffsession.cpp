#include "app/office/staffsession.h"

namespace purser::tool {

using namespace Qt::StringLiterals;

StaffSession::StaffSession(OfficeTarget target, QString login, Secret password,
    std::unique_ptr<office::Connection> connection)
    : m_target(std::move(target)), m_login(std::move(login)), m_password(std::move(password)),
      m_connection(std::move(connection))
{
}

Result<StaffSession> StaffSession::open(const Options& options)
{
    const Result<OfficeTarget> target = OfficeTarget::from(options);
    if (!target)
        return failure(target.error());
    if (target->login().isEmpty())
        return failure(ErrorCode::BadInput, {{u"field"_s, u"login"_s}, {u"why"_s, u"missing"_s}});
    Result<Secret> password = target->password(options);
    if (!password)
        return failure(password.error());
    return open(*target, target->login(), std::move(*password));
}

Result<StaffSession> StaffSession::open(OfficeTarget target, const QString& login, Secret password)
{
    auto connection = target.connect(login, password);
    if (!connection)
        return failure(connection.error());
    return StaffSession(std::move(target), login, std::move(password), std::move(*connection));
}

Result<office::Outcome> StaffSession::command(office::Call call)
{
    call.arguments.prepend({u"p_key"_s, office::newCommandKey()});
    Result<office::Outcome> outcome = m_connection->command(call);
    if (!outcome && outcome.error().code == ErrorCode::StepUpRequired)
        return stepUp(call);
    return outcome;
}

Result<office::Outcome> StaffSession::stepUp(const office::Call& call)
{
    const Result<office::Outcome> attempt = m_connection->command({u"desk.begin_step_up"_s,
        {{u"p_key"_s, office::newCommandKey()}, {u"p_purpose"_s, call.function}}});
    if (!attempt)
        return attempt;
    auto fresh = m_target.connect(m_login, m_password);
    if (!fresh)
        return failure(fresh.error());
    return (*fresh)->command(call);
}

} // namespace purser::tool
