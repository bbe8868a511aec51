#include "core/operations/services/intake/webhookdesk.h"

#include "core/operations/services/intake/apierror.h"
#include "core/operations/services/intake/verificationmessage.h"
#include "core/payments/gateways/btcpay/btcpaygateway.h"
#include "core/payments/gateways/hyperswitch/hyperswitchgateway.h"
#include "core/payments/gateways/praxis/praxisgateway.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace purser::operations {

namespace gateways = payments::gateways;

namespace {

/// From one address; what is above is answered without being kept, or anybody could fill the disk.
constexpr int forgedPerMinute = 600;
/// Two copies that arrive at once judge one another anew, once; this is for the impossible.
constexpr int mostRounds = 4;

std::unique_ptr<gateways::Gateway> gatewayOf(
    const IntakeSettings::Webhook& webhook, const Clock& clock)
{
    switch (webhook.kind) {
    case IntakeSettings::Webhook::Kind::Praxis: {
        gateways::PraxisGateway::Settings settings;
        settings.merchantId = webhook.merchant;
        settings.applicationKey = webhook.application;
        settings.merchantSecret = webhook.secret;
        return std::make_unique<gateways::PraxisGateway>(settings, clock);
    }
    case IntakeSettings::Webhook::Kind::BtcPay: {
        gateways::BtcPayGateway::Settings settings;
        settings.store = webhook.merchant;
        settings.webhookSecret = webhook.secret;
        return std::make_unique<gateways::BtcPayGateway>(settings, clock);
    }
    case IntakeSettings::Webhook::Kind::Hyperswitch: {
        gateways::HyperswitchGateway::Settings settings;
        settings.merchant = webhook.merchant;
        settings.webhookKey = webhook.secret;
        return std::make_unique<gateways::HyperswitchGateway>(settings, clock);
    }
    }
    return nullptr;
}

QString headerText(const gateways::WebhookMessage& message)
{
    constexpr size_t mostHeaders = 40;
    constexpr qsizetype longestHeader = 400;
    QJsonArray list;
    for (const auto& [name, value] : message.headers) {
        if (static_cast<size_t>(list.size()) == mostHeaders)
            break;
        const auto text = [](const QByteArray& bytes) {
            return QString::fromLatin1(bytes.left(longestHeader)).remove(QChar(u'\0'));
        };
        list.append(QJsonArray{text(name), text(value)});
    }
    return office::jsonText(list);
}

QString verdictWord(gateways::Verdict::Action action)
{
    switch (action) {
    case gateways::Verdict::Action::Reject: return u"reject"_s;
    case gateways::Verdict::Action::Park: return u"park"_s;
    case gateways::Verdict::Action::Ignore: return u"ignore"_s;
    case gateways::Verdict::Action::Requery: return u"requery"_s;
    }
    return u"reject"_s;
}

QString operationWord(gateways::Operation operation)
{
    switch (operation) {
    case gateways::Operation::Deposit: return u"deposit"_s;
    case gateways::Operation::Payout: return u"payout"_s;
    case gateways::Operation::Refund: return u"refund"_s;
    }
    return u"deposit"_s;
}

/// Ids longer than the office keeps go by their digest, which is as much their own.
QString eventIdOf(const gateways::EventHint& hint)
{
    constexpr qsizetype longest = 128;
    if (hint.eventId.size() <= longest)
        return hint.eventId;
    return QString::fromLatin1(gateways::WebhookInbox::contentHash(hint.eventId.toUtf8()).toHex());
}

QVariant eventText(const Result<gateways::EventHint>& hint)
{
    if (!hint)
        return QVariant(QMetaType::fromType<QString>());
    return office::jsonText(QJsonObject{{u"id"_s, eventIdOf(*hint)}, {u"kind"_s, hint->kind},
        {u"operation"_s, operationWord(hint->operation)}, {u"reference"_s, hint->reference},
        {u"provider_id"_s, hint->providerId}, {u"word"_s, hint->word},
        {u"occurred_us"_s, QString::number(hint->occurredAt)}});
}

office::Call storing(const QString& provider, const ApiRequest& request,
    const gateways::Verdict& verdict, const Result<gateways::EventHint>& hint,
    const std::optional<gateways::KnownEvent>& known)
{
    QVariant knownHash(QMetaType::fromType<QString>());
    if (known)
        knownHash = QString::fromLatin1(known->contentHash.toHex());
    return {u"link.store_webhook"_s,
        {{u"p_provider"_s, provider}, {u"p_headers"_s, headerText(request.message)},
            {u"p_body"_s, request.message.body}, {u"p_verdict"_s, verdictWord(verdict.action)},
            {u"p_reason"_s, verdict.reason}, {u"p_stale"_s, verdict.isStale},
            {u"p_alarm"_s, verdict.isAlarm}, {u"p_event"_s, eventText(hint)},
            {u"p_known"_s, knownHash}}};
}

ApiAnswer asAnswer(const gateways::WebhookReply& reply)
{
    ApiAnswer answer;
    answer.status = reply.status;
    answer.body = reply.body;
    for (const auto& [name, value] : reply.headers) {
        if (name.compare("content-type", Qt::CaseInsensitive) == 0)
            answer.contentType = value;
        else
            answer.headers.push_back({name, value});
    }
    return answer;
}

} // namespace

WebhookDesk::WebhookDesk(
    const IntakeSettings& settings, RateLimiter& limiter, const Clock& clock, Logger log)
    : m_vendor(settings.vendor), m_vendorKey(settings.vendorKey), m_limiter(limiter),
      m_clock(clock), m_log(log)
{
    for (auto webhook = settings.webhooks.begin(); webhook != settings.webhooks.end(); ++webhook)
        m_gateways.emplace(webhook.key(), gatewayOf(webhook.value(), clock));
}

WebhookDesk::~WebhookDesk() = default;

ApiAnswer WebhookDesk::take(const QString& provider, const ApiRequest& request, OfficeLink& office)
{
    const bool isVerification = provider == u"verification" && !m_vendor.isEmpty();
    const auto gateway = m_gateways.find(provider);
    if (!isVerification && gateway == m_gateways.end())
        return refusal(404, u"no_such_path"_s);
    if (request.method != "POST")
        return refusal(405, u"method"_s);
    if (request.message.body.size() > gateways::longestWebhook)
        return refusal(413, u"too_large"_s);
    if (isFlooding(request))
        return refusal(429, u"too_many_requests"_s);
    if (isVerification)
        return takeVerification(request, office);

    const Hint hint = gateway->second->readWebhook(request.message);
    if (!hint && hint.error().code != ErrorCode::Parse)
        m_limiter.take("forged " + RateLimiter::addressKey(request.address), forgedPerMinute);
    const Result<Verdict> verdict = store(provider, request, hint, office);
    if (!verdict) {
        m_log.warning(u"webhook_not_stored", {{u"error", verdict.error()}});
        return asAnswer(gateway->second->webhookReply(false));
    }
    m_log.info(u"webhook",
        {{u"provider", LogValue::code(provider)}, {u"verdict", LogValue::code(verdict->reason)},
            {u"stale", verdict->isStale}});
    if (verdict->action == Verdict::Action::Reject)
        return refusal(401, u"signature"_s);
    return asAnswer(gateway->second->webhookReply(verdict->isReceived));
}

Result<WebhookDesk::Verdict> WebhookDesk::store(
    const QString& provider, const ApiRequest& request, const Hint& hint, OfficeLink& office) const
{
    const QByteArray hash = gateways::WebhookInbox::contentHash(request.message.body);
    std::optional<gateways::KnownEvent> known;
    for (int round = 0; round < mostRounds; ++round) {
        const Verdict verdict =
            gateways::WebhookInbox::judge(hint, hash, known, {}, m_clock.nowMicroseconds());
        const Result<QJsonObject> stored =
            office.callJson(storing(provider, request, verdict, hint, known));
        if (!stored)
            return failure(stored.error());
        if (!stored->contains(u"known"_s))
            return verdict;
        known = gateways::KnownEvent{
            QByteArray::fromHex(stored->value(u"known"_s).toString().toLatin1()),
            stored->value(u"dealt_with"_s).toBool()};
    }
    return failure(ErrorCode::Busy);
}

bool WebhookDesk::isFlooding(const ApiRequest& request) const
{
    return m_limiter.isSpent("forged " + RateLimiter::addressKey(request.address), forgedPerMinute);
}

ApiAnswer WebhookDesk::reject(
    const QString& provider, const ApiRequest& request, OfficeLink& office)
{
    m_limiter.take("forged " + RateLimiter::addressKey(request.address), forgedPerMinute);
    const Verdict verdict{Verdict::Action::Reject, u"forged"_s, false, true, false};
    const Hint none = failure(ErrorCode::AuthenticationFailed);
    const Result<QJsonObject> stored =
        office.callJson(storing(provider, request, verdict, none, std::nullopt));
    if (!stored)
        m_log.warning(u"webhook_not_stored", {{u"error", stored.error()}});
    return refusal(401, u"signature"_s);
}

ApiAnswer WebhookDesk::takeVerification(const ApiRequest& request, OfficeLink& office)
{
    const Result<QJsonObject> check =
        VerificationMessage::read(request.message, m_vendorKey, now());
    if (!check && check.error().code == ErrorCode::AuthenticationFailed)
        return reject(m_vendor, request, office);
    if (!check) {
        const Verdict verdict{Verdict::Action::Park, u"unreadable"_s, false, true, true};
        const Hint none = failure(ErrorCode::Parse);
        const auto stored =
            office.callJson(storing(m_vendor, request, verdict, none, std::nullopt));
        return stored
            ? refusal(422, u"bad_input"_s, {{u"field"_s, check.error().args.value(u"field"_s)}})
            : refusal(stored.error());
    }
    const Result<QJsonObject> stored = office.callJson({u"link.store_identity_check"_s,
        {{u"p_vendor"_s, m_vendor}, {u"p_headers"_s, headerText(request.message)},
            {u"p_body"_s, request.message.body}, {u"p_check"_s, office::jsonText(*check)}}});
    if (!stored) {
        m_log.warning(u"webhook_not_stored", {{u"error", stored.error()}});
        return refusal(stored.error());
    }
    m_log.info(u"identity_check", {{u"is_new", stored->contains(u"check"_s)}});
    return jsonAnswer(200, {{u"status"_s, u"received"_s}});
}

} // namespace purser::operations
