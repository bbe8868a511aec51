#include "app/simulator/mt5/webapi.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

HttpReply forbidden()
{
    return HttpReply::text(403, "Forbidden");
}

QByteArray errorPage(int status)
{
    const QByteArray title = QByteArray::number(status) + ' ' + httpReason(status);
    return "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" + title
        + "</h1></center>\r\n<hr><center>proxy</center>\r\n</body>\r\n</html>\r\n";
}

bool isTradeRead(const QString& endpoint)
{
    return endpoint.startsWith("deal/"_L1) || endpoint.startsWith("order/"_L1)
        || endpoint.startsWith("history/"_L1) || endpoint.startsWith("position/"_L1);
}

bool isAccessCommand(const QString& endpoint)
{
    return endpoint == "auth/start"_L1 || endpoint == "auth/answer"_L1;
}

} // namespace

WebApi::WebApi(
    Parts parts, Settings settings, Surroundings surroundings, const Clock& clock, QObject* parent)
    : QObject(parent), m_parts(parts), m_settings(settings),
      m_surroundings(std::move(surroundings)), m_authentication(parts.manager, parts.book, clock)
{
    addServerCommands(m_commands);
    addGroupCommands(m_commands);
    addSymbolCommands(m_commands);
    addUserReadCommands(m_commands);
    addUserWriteCommands(m_commands);
    addUserArchiveCommands(m_commands);
    addDealCommands(m_commands);
    addOrderCommands(m_commands);
    addPositionCommands(m_commands);
    addTradeCommands(m_commands);
    addDailyCommands(m_commands);

    const QStringList endpoints =
        m_commands.keys() + QStringList{u"auth/start"_s, u"auth/answer"_s};
    for (const QString& endpoint : endpoints)
        m_oldNames.insert(QString(endpoint).replace(u'/', u'_'), endpoint);
    m_oldNames.insert(u"user_pass_check"_s, u"user/check_password"_s);
    m_oldNames.insert(u"user_pass_change"_s, u"user/change_password"_s);
}

QString WebApi::endpointOf(const QByteArray& path) const
{
    QStringList parts =
        QString::fromUtf8(percentDecoded(path)).toLower().split(u'/', Qt::SkipEmptyParts);
    if (parts.size() > 1 && parts.first() == "api"_L1)
        return m_settings.oldNamesOnly ? QString() : parts.mid(1).join(u'/');
    return parts.size() == 1 ? m_oldNames.value(parts.first()) : QString();
}

bool WebApi::cookieFits(const Session& session, const HttpRequest& request) const
{
    return session.cookie.isEmpty() || request.header("cookie").contains(session.cookie);
}

WireStyle WebApi::style(const FaultPlan& plan) const
{
    WireStyle style;
    style.numbers = plan.numbers;
    style.oldBuild = plan.oldBuild;
    style.unknownFields = plan.unknownFields;
    style.emptyPersonal = plan.emptyPersonal || !m_parts.manager.seesPersonalData;
    return style;
}

void WebApi::expireSessions()
{
    for (Session& session : m_sessions)
        session.authenticated = false;
}

void WebApi::handle(HttpConnection& connection, const HttpRequest& request)
{
    Call call;
    call.endpoint = endpointOf(request.path);
    const HttpReply reply = process(connection.id(), request, call);
    m_requests.note(connection.id(),
        call.endpoint.isEmpty() ? QString::fromLatin1(request.path) : call.endpoint,
        call.parameters.text(u"login"_s),
        QString::number(reply.status) + u' ' + QString::fromUtf8(reply.body.left(40)));
    const QList<Fault> serverFaults = call.plan.serverFaults;
    if (call.plan.execution == FaultPlan::Execution::Late) {
        QTimer::singleShot(call.plan.waitMs, this, [this, call] {
            run(call);
            m_parts.book.commit();
        });
    }
    if (call.plan.execution == FaultPlan::Execution::Stall) {
        QPointer<HttpConnection> client(&connection);
        QTimer::singleShot(call.plan.waitMs, this, [this, client, call] {
            const HttpReply late = answer(call, run(call));
            m_parts.book.commit();
            if (client)
                client->reply(late);
        });
    } else {
        connection.reply(reply);
    }
    for (const Fault& fault : serverFaults)
        m_surroundings.strikeServer(fault);
}

HttpReply WebApi::process(quint64 connectionId, const HttpRequest& request, Call& call)
{
    if (request.method != "GET" && request.method != "POST")
        return HttpReply::text(405, "Method Not Allowed");
    const std::optional<Parameters> parameters = Parameters::read(request);
    if (!parameters)
        return HttpReply::text(400, "Bad Request");
    call.parameters = *parameters;
    call.declaredJson =
        request.body.isEmpty() || request.header("content-type").toLower().contains("json");

    Session& session = m_sessions[connectionId];
    const bool isAccess = isAccessCommand(call.endpoint);
    const bool mayPass = session.authenticated || isAccess;
    if (!mayPass || (call.endpoint != "auth/start"_L1 && !cookieFits(session, request)))
        return forbidden();
    if (!isAccess && !m_commands.contains(call.endpoint))
        return HttpReply::text(404, "Not Found");
    if (m_surroundings.isShuttingDown())
        return answer(call, Retcode::ShuttingDown);

    call.plan =
        FaultPlan::from(m_parts.faults.strike(call.endpoint, call.parameters.text(u"login"_s)));
    if (call.plan.expireSession)
        session.authenticated = false;
    if (call.plan.expireSession || call.plan.forbid)
        return forbidden();
    if (isAccess)
        return access(session, call);
    if (call.plan.wantsJson && !call.declaredJson)
        return answer(call, Retcode::Parameters);
    if (call.plan.execution == FaultPlan::Execution::Late
        || call.plan.execution == FaultPlan::Execution::Stall)
        return answer(call, Retcode::Ok);

    const CommandResult result = carryOut(call);
    m_parts.book.commit();
    HttpReply reply = answer(call, result);
    if (call.endpoint == "quit"_L1) {
        session = {};
        reply.close = true;
    }
    return reply;
}

HttpReply WebApi::access(Session& session, const Call& call)
{
    if (!call.plan.executes())
        return answer(call, Retcode::Ok);
    if (call.endpoint == "auth/start"_L1) {
        HttpReply reply =
            answer(call, m_authentication.start(session, call.parameters, call.plan.oldBuild));
        if (m_settings.cookie) {
            session.cookie =
                "MT5SESSION=" + QByteArray::number(QRandomGenerator::system()->generate64(), 16);
            reply.headers.append({"Set-Cookie", session.cookie + "; Path=/; HttpOnly; Secure"});
        }
        return reply;
    }
    const std::optional<CommandResult> result =
        m_authentication.answer(session, call.parameters, call.plan);
    return result ? answer(call, *result) : forbidden();
}

CommandResult WebApi::carryOut(const Call& call)
{
    if (!call.plan.executes())
        return Retcode::Ok;
    CommandResult result = run(call);
    if (call.plan.execution == FaultPlan::Execution::Twice)
        run(call);
    return result;
}

CommandResult WebApi::run(const Call& call)
{
    if (!m_parts.manager.seesTrades && isTradeRead(call.endpoint))
        return Retcode::NotPermitted;
    const WireStyle looks = style(call.plan);
    CommandContext context{call.parameters, call.plan, looks, m_parts.manager, m_parts.clock,
        m_parts.market, m_parts.book, m_parts.desk};
    return m_commands.value(call.endpoint)(context);
}

HttpReply WebApi::answer(const Call& call, CommandResult result) const
{
    const FaultPlan& plan = call.plan;
    HttpReply reply;
    reply.delivery = plan.delivery;
    if (plan.htmlStatus) {
        reply.status = *plan.htmlStatus;
        reply.contentType = "text/html";
        reply.body = errorPage(*plan.htmlStatus);
        return reply;
    }
    if (plan.replaceBody) {
        reply.body = *plan.replaceBody;
        return reply;
    }
    if (plan.retcode) {
        result.code = *plan.retcode;
        result.answer.reset();
        result.besides.clear();
    }
    const bool isList = result.answer && result.answer->isArray();
    if (isList && plan.emptyLists)
        result.answer->rows().clear();
    if (isList && plan.partialRows) {
        std::vector<std::pair<QString, WireValue>>& rows = result.answer->rows();
        const auto keep = static_cast<size_t>(std::max(*plan.partialRows, 0));
        if (rows.size() > keep)
            rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(keep), rows.end());
        result.code = static_cast<int>(Retcode::Partial);
    }
    if (result.answer && plan.dropTicket)
        result.answer->removeMember(u"Ticket"_s);

    WireValue object = WireValue::object();
    object.add(u"retcode"_s, WireValue::text(retcodeText(result.code)));
    for (const auto& [name, value] : std::as_const(result.besides))
        object.add(name, value);
    if (result.answer)
        object.add(u"answer"_s, std::move(*result.answer));
    object.write(reply.body, style(plan));
    if (plan.padding > 0)
        reply.body.insert(reply.body.size() - 1, QByteArray(plan.padding, ' '));
    return reply;
}

} // namespace purser::simulator
