#include "core/payments/gateways/gateway.h"

using namespace Qt::StringLiterals;

namespace purser::payments::gateways {

namespace {

Outcome notSupported()
{
    return Outcome::refused(u"not_supported"_s);
}

} // namespace

Gateway::~Gateway() = default;

Result<void> Gateway::ensureReady()
{
    return {};
}

Outcome Gateway::openSession(const SessionRequest&)
{
    return notSupported();
}

Outcome Gateway::payOut(const PayoutRequest&)
{
    return notSupported();
}

Result<sepa::CreditFile> Gateway::fileFor(const PayoutRequest&) const
{
    return failure(ErrorCode::NotFound);
}

Result<sepa::CreditFile> Gateway::fileForAll(
    const QString&, const std::vector<PayoutRequest>&, bool) const
{
    return failure(ErrorCode::NotFound);
}

Outcome Gateway::deliver(const sepa::CreditFile&, const QByteArray&)
{
    return notSupported();
}

Outcome Gateway::approvePayout(const PayoutApproval&)
{
    return notSupported();
}

Outcome Gateway::cancelPayout(const Subject&)
{
    return notSupported();
}

Outcome Gateway::refund(const RefundRequest&)
{
    return notSupported();
}

Result<std::vector<Money>> Gateway::balances()
{
    return failure(ErrorCode::NotFound);
}

Result<EventHint> Gateway::readWebhook(const WebhookMessage&) const
{
    return failure(ErrorCode::AuthenticationFailed, {{u"reason"_s, u"no_signature"_s}});
}

WebhookReply Gateway::webhookReply(bool isReceived) const
{
    return {isReceived ? 200 : 503, {}, {}};
}

} // namespace purser::payments::gateways
