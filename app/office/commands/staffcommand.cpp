#include "app/office/commands/staffcommand.h"

#include "core/office/passwordrules.h"
#include "core/office/passwordverifier.h"

namespace purser::tool {

using namespace Qt::StringLiterals;

void StaffCommand::addOptions(Options& options) const
{
    OfficeTarget::addTo(options);
    OfficeTarget::addLoginTo(options);
    StaffSession::addTo(options);
}

Result<ExitCode> StaffCommand::run(const Options& options, Output& output) const
{
    Result<StaffSession> session = StaffSession::open(options);
    if (!session)
        return failure(session.error());
    return work(*session, options, output);
}

Result<ExitCode> StaffCommand::propose(StaffSession& session, const QString& kind,
    const QJsonObject& payload, const Options& options, Output& output)
{
    const auto outcome = session.command({u"desk.propose_change"_s,
        {{u"p_kind"_s, kind}, {u"p_payload"_s, office::jsonText(payload)},
            {u"p_reason"_s, options.text(u"reason"_s)}}});
    if (!outcome)
        return failure(outcome.error());
    show(*outcome, output);
    output.line(
        u"Change %1 is proposed. Another administrator decides: purser-office staff approve %1"_s
            .arg(outcome->id));
    return ExitCode::Done;
}

void StaffCommand::show(const office::Outcome& outcome, Output& output)
{
    output.set(u"entity"_s, outcome.entity);
    output.set(u"id"_s, outcome.id);
    output.set(u"version"_s, outcome.version);
    output.set(u"state"_s, outcome.state);
    output.set(u"receipt"_s,
        QJsonObject{{u"chain"_s, outcome.receiptChain}, {u"seq"_s, outcome.receiptSeq},
            {u"hash"_s, outcome.receiptHash}});
}

void StaffCommand::addReason(Options& options)
{
    options.value(u"reason"_s, u"text"_s, u"Why; kept in the audit log."_s);
}

const SecretSource& StaffCommand::newSecret()
{
    static const SecretSource source(u"new-"_s, u"the person concerned"_s);
    return source;
}

Result<QString> StaffCommand::newVerifier(const Options& options, const QString& login)
{
    const Result<Secret> password =
        newSecret().read(options, u"New password of %1"_s.arg(login), true);
    if (!password)
        return failure(password.error());
    if (const Result<void> good = office::checkPassword(*password, login); !good)
        return failure(good.error());
    return office::passwordVerifier(*password);
}

} // namespace purser::tool
