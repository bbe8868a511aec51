#include "core/trading/mt5/retcode.h"

using namespace Qt::StringLiterals;

namespace purser::trading::mt5 {

BalanceEffect balanceEffect(int code, bool firstAttempt)
{
    switch (code) {
    case retcode::ok:
    case retcode::requestDone: return BalanceEffect::Done;
    case 3: // parameters
    case 4: // data
    case retcode::noPermission:
    case retcode::notFound:
    case 4001:  // limit of orders and deals
    case 4003:  // order range used up
    case 4004:  // deal range used up
    case 4005:  // amount above the limit
    case 10013: // invalid request
    case 10017: // trading disabled
    case 10019: // not enough money
    case 10025: // no changes
    case 10032: // real accounts only
    case 12000: // not implemented
    case 12001: // not the main server
    case 12002: // not supported
        return BalanceEffect::Refused;
    case 3004: // exists: our own earlier attempt, unless there was none
        return firstAttempt ? BalanceEffect::Refused : BalanceEffect::Unknown;
    case retcode::tooFrequent:
    case 1018:  // server busy
    case 10024: // too many requests
        return BalanceEffect::Later;
    default: break;
    }
    return code >= 3001 && code <= 3019 ? BalanceEffect::Refused : BalanceEffect::Unknown;
}

Error retcodeError(int code, const QString& text)
{
    const QJsonObject args{{u"retcode"_s, code}, {u"text"_s, text.left(100)}};
    switch (code) {
    case 3:
    case 4: return {ErrorCode::BadInput, args, {}};
    case retcode::noPermission: return {ErrorCode::NotPermitted, args, {}};
    case retcode::notFound: return {ErrorCode::NotFound, args, {}};
    case 9: return {ErrorCode::Timeout, args, {}};
    case retcode::tooFrequent:
    case 1018:
    case 10024: return {ErrorCode::Busy, args, {}};
    case retcode::partial: return {ErrorCode::Limit, args, {}};
    default: break;
    }
    if (code >= 1000 && code < 1100)
        return {ErrorCode::AuthenticationFailed, args, {}};
    if (code >= 12000 && code <= 12002)
        return {ErrorCode::VersionMismatch, args, {}};
    return {ErrorCode::ServerUnavailable, args, {}};
}

} // namespace purser::trading::mt5
