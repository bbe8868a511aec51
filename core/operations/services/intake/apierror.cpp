#include "core/operations/services/intake/apierror.h"

#include "core/operations/services/officelink.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace purser::operations {

namespace {

constexpr auto retryAfter = "5";

QJsonObject only(const QJsonObject& args, const QStringList& names)
{
    QJsonObject kept;
    for (const QString& name : names) {
        if (args.contains(name))
            kept.insert(name, args.value(name));
    }
    return kept;
}

ApiAnswer notPermitted(const Error& error)
{
    const QString why = error.args.value(u"why"_s).toString();
    if (why == u"scope")
        return refusal(403, u"scope"_s, only(error.args, {u"scope"_s}));
    if (why == u"token") {
        ApiAnswer answer = refusal(401, u"token"_s);
        answer.headers.push_back({"WWW-Authenticate", "Bearer"});
        return answer;
    }
    return refusal(403, u"not_permitted"_s);
}

} // namespace

ApiAnswer jsonAnswer(int status, const QJsonObject& body)
{
    ApiAnswer answer;
    answer.status = status;
    answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return answer;
}

ApiAnswer refusal(int status, const QString& code, const QJsonObject& more)
{
    QJsonObject error = more;
    error.insert(u"code"_s, code);
    return jsonAnswer(status, {{u"error"_s, error}});
}

ApiAnswer refusal(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotPermitted: return notPermitted(error);
    case ErrorCode::NotFound:
        return refusal(404, u"not_found"_s, only(error.args, {u"what"_s, u"field"_s}));
    case ErrorCode::BadInput:
        return refusal(422, u"bad_input"_s,
            only(error.args, {u"field"_s, u"why"_s, u"decimals"_s, u"most"_s}));
    case ErrorCode::KeyReused: return refusal(409, u"key_reused"_s);
    case ErrorCode::WrongState:
    case ErrorCode::Stale: return refusal(409, u"wrong_state"_s, only(error.args, {u"what"_s}));
    case ErrorCode::Limit: return refusal(422, u"limit"_s, only(error.args, {u"limit"_s}));
    case ErrorCode::CheckFailed:
        return refusal(422, u"check_failed"_s, only(error.args, {u"check"_s}));
    default: break;
    }
    if (!isOutage(error))
        return refusal(500, u"internal"_s);
    ApiAnswer answer = refusal(503, u"unavailable"_s);
    answer.headers.push_back({"Retry-After", retryAfter});
    return answer;
}

} // namespace purser::operations
