#pragma once

#include "core/base/log.h"
#include "core/operations/services/intake/apimessage.h"
#include "core/operations/services/intake/ratelimiter.h"
#include "core/operations/services/intake/routes.h"
#include "core/operations/services/officelink.h"

namespace purser::operations {

/// The interface of the broker's web site, `/v1/…`: token, allowance, key and form of a request are
/// checked here; what it asks for is decided by the office, which checks the token once more. Used
/// by several threads at once, each with its own link.
class IntakeApi
{
public:
    /// `limiter` outlives it.
    IntakeApi(RateLimiter& limiter, Logger log) : m_limiter(limiter), m_log(log) {}

    ApiAnswer answer(const ApiRequest& request, OfficeLink& office);

private:
    ApiAnswer answer(
        const Route& route, const QString& id, const ApiRequest& request, OfficeLink& office);
    /// Nothing when the token may go on.
    std::optional<ApiAnswer> admit(
        const QString& token, const Route& route, const ApiRequest& request, OfficeLink& office);
    std::optional<ApiAnswer> read(const Route& route, const ApiRequest& request, ApiCall& call);

    RateLimiter& m_limiter;
    const Logger m_log;
};

} // namespace purser::operations
