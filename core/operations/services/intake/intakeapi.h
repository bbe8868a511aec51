#pragma once

#include "core/base/log.h"
#include "core/operations/services/intake/apimessage.h"
#include "core/operations/services/intake/ratelimiter.h"
#include "core/operations/services/intake/routes.h"
#include "core/operations/services/officelink.h"

#include <QSet>
#include <mutex>

namespace purser::operations {

/// The interface of the broker's web site, `/v1/…`: token, allowance, key and form of a request are
/// checked here; what it asks for is decided by the office, which checks the token once more. Used
/// by several threads at once, each with its own link. Who guesses tokens is shut out by address,
/// but not the tokens in use that come from the same one: behind a proxy everybody has its address.
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
    bool isInUse(const QString& token);
    void noteUse(const QString& token, bool isGood);

    RateLimiter& m_limiter;
    const Logger m_log;
    std::mutex m_mutex;
    QSet<QString> m_inUse; ///< digests of tokens that the office took, as far as there is room
};

} // namespace purser::operations
