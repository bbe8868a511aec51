#pragma once

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/operations/services/intake/apimessage.h"
#include "core/operations/services/intake/intakesettings.h"
#include "core/operations/services/intake/ratelimiter.h"
#include "core/operations/services/officelink.h"
#include "core/payments/gateways/gateway.h"
#include "core/payments/gateways/inbox/webhookinbox.h"

#include <map>
#include <memory>

namespace purser::operations {

/// `POST /webhooks/<provider>` and `POST /webhooks/verification`: verifies a message, has it
/// judged, and lets the office keep it. What follows from an event is found out elsewhere, by
/// asking the provider: nothing is booked here. Used by several threads at once.
class WebhookDesk
{
public:
    /// `limiter` and `clock` outlive it.
    WebhookDesk(
        const IntakeSettings& settings, RateLimiter& limiter, const Clock& clock, Logger log);
    ~WebhookDesk();
    Q_DISABLE_COPY_MOVE(WebhookDesk)

    ApiAnswer take(const QString& provider, const ApiRequest& request, OfficeLink& office);

private:
    using Gateway = payments::gateways::Gateway;
    using Verdict = payments::gateways::Verdict;
    using Hint = Result<payments::gateways::EventHint>;

    /// The verdict under which it was stored, in as many rounds as other copies make necessary.
    Result<Verdict> store(const QString& provider, const ApiRequest& request, const Hint& hint,
        OfficeLink& office) const;
    ApiAnswer takeVerification(const ApiRequest& request, OfficeLink& office);
    ApiAnswer reject(const QString& provider, const ApiRequest& request, OfficeLink& office);
    bool isFlooding(const ApiRequest& request) const;
    std::int64_t now() const { return m_clock.nowMicroseconds(); }

    std::map<QString, std::unique_ptr<Gateway>> m_gateways;
    const QString m_vendor;
    const Secret m_vendorKey;
    RateLimiter& m_limiter;
    const Clock& m_clock;
    const Logger m_log;
};

} // namespace purser::operations
