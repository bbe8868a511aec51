#include "app/simulator/mt5/authentication.h"

#include "app/simulator/mt5/passwordproof.h"

#include <QRandomGenerator>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 challengeLifeMs = 10'000;
constexpr qint64 oldestVersion = 484;

WireValue version(bool oldBuild)
{
    return WireValue::number(oldBuild ? 1290 : 4410);
}

WireValue hex(const QByteArray& bytes)
{
    return WireValue::text(QString::fromLatin1(bytes.toHex()));
}

} // namespace

qint64 Authentication::monotonicMs() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.monotonic()).count();
}

CommandResult Authentication::start(
    Session& session, const Parameters& parameters, bool oldBuild) const
{
    session.authenticated = false;
    session.challenge.clear();
    const QString agent = parameters.text(u"agent"_s);
    const std::optional<qint64> login = parameters.integer(u"login"_s);
    const bool wellFormed = parameters.integer(u"version"_s).value_or(0) >= oldestVersion
        && !agent.isEmpty() && !agent.contains(u' ') && login
        && parameters.text(u"type"_s).toLower() == "manager"_L1;
    if (!wellFormed)
        return Retcode::Parameters;

    session.agent = agent;
    session.manager = *login;
    session.challenge = QByteArray(16, Qt::Uninitialized);
    for (char& byte : session.challenge)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    session.challengeMs = monotonicMs();
    CommandResult result(Retcode::Ok);
    result.besides = {
        {u"version_access"_s, version(oldBuild)}, {u"srv_rand"_s, hex(session.challenge)}};
    return result;
}

std::optional<CommandResult> Authentication::answer(
    Session& session, const Parameters& parameters, const FaultPlan& plan) const
{
    const QByteArray challenge = std::exchange(session.challenge, {});
    const bool late = plan.lateChallenge || monotonicMs() - session.challengeMs > challengeLifeMs;
    if (challenge.isEmpty() || late)
        return std::nullopt;
    if (session.manager != m_manager.login)
        return CommandResult(m_book.accounts().find(session.manager)
                ? Retcode::NoManagerConfiguration
                : Retcode::InvalidAccount);
    const PasswordProof proof(m_manager.password);
    const QByteArray given = QByteArray::fromHex(parameters.text(u"srv_rand_answer"_s).toLatin1());
    if (given != proof.answerTo(challenge))
        return std::nullopt;
    const QByteArray clientChallenge =
        QByteArray::fromHex(parameters.text(u"cli_rand"_s).toLatin1());
    if (clientChallenge.size() != 16)
        return CommandResult(Retcode::Parameters);

    session.authenticated = true;
    QByteArray own = proof.answerTo(clientChallenge);
    if (plan.wrongProof)
        own = proof.answerTo(own);
    CommandResult result(Retcode::Ok);
    result.besides = {{u"version_access"_s, version(plan.oldBuild)},
        {u"version_trade"_s, version(plan.oldBuild)}, {u"cli_rand_answer"_s, hex(own)}};
    return result;
}

} // namespace purser::simulator
