#include "core/operations/services/intake/intakeapi.h"

#include "core/network/json/jsonreader.h"
#include "core/operations/services/intake/apierror.h"
#include "core/operations/services/intake/jsonschema.h"
#include "core/operations/services/intake/openapi.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace purser::operations {

namespace {

constexpr int badTokensPerMinute = 60;
constexpr qsizetype mostTokensInUse = 1000;
constexpr int apiDepth = 16;
constexpr int apiValues = 2000;

/// The hexadecimal SHA-256 of the token, or nothing when there is none of the right form.
std::optional<QString> tokenOf(const ApiRequest& request)
{
    const QByteArray given = request.message.header("authorization");
    if (!given.startsWith("Bearer ") || given.size() < 27 || given.size() > 207)
        return std::nullopt;
    return QString::fromLatin1(
        QCryptographicHash::hash(given.mid(7), QCryptographicHash::Sha256).toHex());
}

ApiAnswer noToken()
{
    return refusal(Error{ErrorCode::NotPermitted, {{u"why"_s, u"token"_s}}, {}});
}

ApiAnswer tooMany(std::chrono::seconds wait)
{
    ApiAnswer answer = refusal(429, u"too_many_requests"_s);
    answer.headers.push_back(
        {"Retry-After", QByteArray::number(static_cast<qint64>(wait.count()))});
    return answer;
}

} // namespace

ApiAnswer IntakeApi::answer(const ApiRequest& request, OfficeLink& office)
{
    const QString path = QString::fromUtf8(request.path);
    if (path == u"/v1/openapi.json" && request.method == "GET")
        return jsonAnswer(200, openApiDocument());
    const std::optional<RouteMatch> match = routeOf(request.method, path);
    if (!match)
        return refusal(404, u"no_such_path"_s);
    if (!match->route)
        return refusal(405, u"method"_s);
    ApiAnswer answer = this->answer(*match->route, match->id, request, office);
    m_log.info(u"answered",
        {{u"operation", LogValue::code(match->route->operation)}, {u"status", answer.status}});
    return answer;
}

ApiAnswer IntakeApi::answer(
    const Route& route, const QString& id, const ApiRequest& request, OfficeLink& office)
{
    const std::optional<QString> token = tokenOf(request);
    if (!token)
        return noToken();
    if (std::optional<ApiAnswer> refused = admit(*token, route, request, office))
        return *refused;
    ApiCall call{*token, {}, id, {}, {}};
    if (std::optional<ApiAnswer> refused = read(route, request, call))
        return *refused;
    const Result<office::Call> wanted = route.call(call);
    if (!wanted)
        return refusal(wanted.error());
    const Result<QJsonObject> done = office.callJson(*wanted);
    if (!done) {
        if (done.error().code == ErrorCode::Internal)
            m_log.error(u"call_failed", {{u"error", done.error()}});
        return refusal(done.error());
    }
    QJsonObject body = *done;
    const bool isReplayed = body.take(u"replayed"_s).toBool();
    ApiAnswer answer = jsonAnswer(route.status, body);
    if (isReplayed)
        answer.headers.push_back({"Idempotency-Replayed", "true"});
    return answer;
}

std::optional<ApiAnswer> IntakeApi::admit(
    const QString& token, const Route& route, const ApiRequest& request, OfficeLink& office)
{
    // Whoever tries tokens gets no further answers for a while, and the office is not asked.
    const QByteArray guesses = "guess " + RateLimiter::addressKey(request.address);
    if (!isInUse(token) && m_limiter.isSpent(guesses, badTokensPerMinute))
        return tooMany(std::chrono::seconds(60));
    const Result<QJsonObject> session =
        office.callJson({u"link.intake_session"_s, {{u"p_token"_s, token}}});
    if (!session) {
        if (session.error().code == ErrorCode::NotPermitted) {
            noteUse(token, false);
            m_limiter.take(guesses, badTokensPerMinute);
            m_log.warning(u"token_refused");
        }
        return refusal(session.error());
    }
    noteUse(token, true);
    const QString name = session->value(u"name"_s).toString();
    const int perMinute = session->value(u"per_minute"_s).toInt(1);
    if (const auto wait = m_limiter.take("token " + name.toUtf8(), perMinute))
        return tooMany(*wait);
    if (!session->value(u"scopes"_s).toArray().contains(QJsonValue(route.scope)))
        return refusal(Error{
            ErrorCode::NotPermitted, {{u"why"_s, u"scope"_s}, {u"scope"_s, route.scope}}, {}});
    return std::nullopt;
}

bool IntakeApi::isInUse(const QString& token)
{
    const std::lock_guard lock(m_mutex);
    return m_inUse.contains(token);
}

void IntakeApi::noteUse(const QString& token, bool isGood)
{
    const std::lock_guard lock(m_mutex);
    if (!isGood)
        m_inUse.remove(token);
    else if (m_inUse.size() < mostTokensInUse)
        m_inUse.insert(token);
}

std::optional<ApiAnswer> IntakeApi::read(
    const Route& route, const ApiRequest& request, ApiCall& call)
{
    if (!route.isChange())
        return std::nullopt;
    static const QRegularExpression key(u"\\A[A-Za-z0-9._:-]{8,64}\\z"_s);
    call.key = QString::fromLatin1(request.message.header("idempotency-key"));
    if (!key.match(call.key).hasMatch())
        return refusal(400, u"bad_input"_s, {{u"field"_s, u"Idempotency-Key"_s}});
    if (request.message.body.size() > route.most)
        return refusal(413, u"too_large"_s, {{u"most"_s, qint64(route.most)}});
    const Result<network::JsonNode> body =
        network::readJson(request.message.body, {apiDepth, apiValues});
    if (!body)
        return refusal(400, u"not_json"_s, {{u"offset"_s, body.error().args.value(u"offset"_s)}});
    if (const auto problem = JsonSchema::named(route.request).check(*body))
        return refusal(
            422, u"bad_input"_s, {{u"field"_s, problem->field}, {u"why"_s, problem->why}});
    call.body = *body;
    // A byte order mark was let pass by the reader, but is no part of the document.
    call.text = QString::fromUtf8(request.message.body);
    if (call.text.startsWith(QChar::ByteOrderMark))
        call.text.remove(0, 1);
    return std::nullopt;
}

} // namespace purser::operations
