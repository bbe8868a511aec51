#include "app/office/staffsession.h"

#include "app/office/secretsource.h"
#include "core/office/sessiontoken.h"

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

const SecretSource& codeSource()
{
    static const SecretSource source = SecretSource::named(u"code"_s, u"the authenticator app"_s);
    return source;
}

} // namespace

void StaffSession::addTo(Options& options)
{
    codeSource().addTo(options);
}

StaffSession::StaffSession(OfficeTarget target, QString login, Secret password,
    std::unique_ptr<office::Connection> connection)
    : m_target(std::move(target)), m_login(std::move(login)), m_password(std::move(password)),
      m_token(office::newSessionToken()), m_connection(std::move(connection))
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
    auto session = open(*target, target->login(), std::move(*password));
    if (!session)
        return session;
    if (auto proved = session->proveSecondFactor(options); !proved)
        return failure(std::move(proved.error()));
    return session;
}

Result<StaffSession> StaffSession::open(OfficeTarget target, const QString& login, Secret password)
{
    auto connection = target.connect(login, password);
    if (!connection)
        return failure(connection.error());
    StaffSession session(std::move(target), login, std::move(password), std::move(*connection));
    if (auto joined = office::joinSession(*session.m_connection, session.m_token); !joined)
        return failure(std::move(joined.error()));
    return session;
}

Result<void> StaffSession::proveSecondFactor(const Options& options)
{
    const auto me = readJson({u"desk.me"_s, {}});
    if (!me)
        return failure(me.error());
    // Setting one up takes a QR code: that is done at the workstation. Until then the office
    // refuses.
    if (office::secondFactorNext(*me) != "code"_L1)
        return {};
    const Result<Secret> code = codeSource().read(options, u"Code of the authenticator app"_s);
    if (!code)
        return failure(code.error());
    const auto outcome = command({u"desk.confirm_second_factor"_s, {{u"p_code"_s, code->text()}}});
    if (!outcome)
        return failure(outcome.error());
    if (outcome->state != "confirmed"_L1)
        return failure(ErrorCode::NotPermitted,
            {{u"why"_s, u"wrong_code"_s}, {u"left"_s, outcome->detail.value(u"left"_s)}});
    return {};
}

Result<office::Outcome> StaffSession::command(office::Call call, const QString& key)
{
    call.arguments.prepend({u"p_key"_s, key.isEmpty() ? office::newCommandKey() : key});
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
    if (auto joined = office::joinSession(**fresh, m_token); !joined)
        return failure(std::move(joined.error()));
    return (*fresh)->command(call);
}

} // namespace purser::tool
