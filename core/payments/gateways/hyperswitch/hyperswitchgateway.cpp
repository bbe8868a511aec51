#include "core/payments/gateways/hyperswitch/hyperswitchgateway.h"

#include "core/network/json/jsonreader.h"
#include "core/payments/gateways/digest.h"
#include "core/payments/gateways/hyperswitch/hyperswitchanswers.h"
#include "core/payments/gateways/hyperswitch/hyperswitchtables.h"
#include "core/payments/gateways/nodereader.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace purser::payments::gateways {

using namespace hyperswitch;
using network::JsonNode;

namespace {

QString hyperswitchRefusal(const JsonNode& body)
{
    const JsonNode* error = body.find(u"error");
    const JsonNode* code = error ? error->find(u"code") : nullptr;
    return code && code->isScalar() ? code->text() : QString();
}

QString prefixOf(Operation operation)
{
    switch (operation) {
    case Operation::Deposit: return u"pay"_s;
    case Operation::Payout: return u"payout"_s;
    case Operation::Refund: return u"ref"_s;
    }
    return {};
}

QByteArray pathOf(Operation operation)
{
    switch (operation) {
    case Operation::Deposit: return "/payments/";
    case Operation::Payout: return "/payouts/";
    case Operation::Refund: return "/refunds/";
    }
    return {};
}

QJsonObject metadataOf(const QString& reference)
{
    return {{u"reference"_s, reference}};
}

} // namespace

HyperswitchGateway::HyperswitchGateway(
    Settings settings, const Clock& clock, network::CircuitBreaker::Random random)
    : m_settings(std::move(settings)),
      m_line(m_settings.line,
          {[this] {
               return network::HttpHeaders{{"api-key", m_settings.apiKey.utf8()}};
           },
              &hyperswitchRefusal, u"HE_01"_s},
          clock, std::move(random))
{
}

Capabilities HyperswitchGateway::capabilities() const
{
    Capabilities can;
    can.deposits = true;
    can.payouts = true;
    can.refunds = true;
    can.partialRefunds = true;
    can.cancelsPayouts = true;
    can.webhooks = true;
    can.findsByReference = true;
    can.refusesSameReference = true;
    return can;
}

Outcome HyperswitchGateway::outcomeOf(const JsonNode& answer, Operation operation,
    const QString& reference, const Money* amount) const
{
    const Result<Transaction> found = readObject(answer, operation, m_settings.currencies);
    if (!found)
        return Outcome::unknown(u"unreadable_answer"_s, 200);
    if (found->reference != reference || (amount && found->requested != *amount))
        return Outcome::unknown(u"answer_differs"_s, 200);
    Outcome outcome{Outcome::Kind::Unknown, found->providerId, found->word, 200, -1, {}};
    switch (found->stage) {
    case Stage::Settled: outcome.kind = Outcome::Kind::Done; break;
    case Stage::Processing: outcome.kind = Outcome::Kind::Pending; break;
    case Stage::Refused:
    case Stage::Cancelled:
    case Stage::Expired: outcome.kind = Outcome::Kind::Refused; break;
    default: break;
    }
    return outcome;
}

Outcome HyperswitchGateway::openSession(const SessionRequest& session)
{
    const Result<std::int64_t> units = exponents().units(session.amount);
    if (!isReference(session.reference) || !session.amount.isPositive()
        || session.operation != Operation::Deposit)
        return Outcome::refused(u"bad_request"_s);
    if (!units)
        return Outcome::refused(units.error().args.value(u"what"_s).toString());
    const QString id = idFor(prefixOf(Operation::Deposit), session.reference);
    const QJsonObject body{{u"payment_id"_s, id}, {u"amount"_s, static_cast<qint64>(*units)},
        {u"currency"_s, session.amount.currency().code()}, {u"confirm"_s, false},
        {u"payment_link"_s, true}, {u"customer_id"_s, session.client},
        {u"return_url"_s, m_settings.returnUrl}, {u"metadata"_s, metadataOf(session.reference)}};
    const auto answer = m_line.instruct("POST", "/payments", body);
    if (!answer)
        return answer.error();
    const Result<Transaction> found =
        readObject(*answer, Operation::Deposit, m_settings.currencies);
    NodeReader fields(*answer, u"hyperswitch_payment"_s);
    NodeReader link(fields.object(u"payment_link"), u"hyperswitch_payment_link"_s);
    const QString page = link.text(u"link");
    if (!found || !fields.isGood() || !link.isGood() || !page.startsWith(u"https://"_s))
        return Outcome::unknown(u"unreadable_answer"_s, 200);
    if (found->reference != session.reference || found->requested != session.amount
        || found->providerId != id)
        return Outcome::unknown(u"answer_differs"_s, 200);
    return {Outcome::Kind::Done, found->providerId, found->word, 200, -1, page};
}

Outcome HyperswitchGateway::payOut(const PayoutRequest& payout)
{
    const Result<std::int64_t> units = exponents().units(payout.amount);
    if (!isReference(payout.reference) || !payout.amount.isPositive()
        || payout.destination.isEmpty() || payout.method.isEmpty())
        return Outcome::refused(u"bad_request"_s);
    if (!units)
        return Outcome::refused(units.error().args.value(u"what"_s).toString());
    const QJsonObject body{{u"payout_id"_s, idFor(prefixOf(Operation::Payout), payout.reference)},
        {u"amount"_s, static_cast<qint64>(*units)},
        {u"currency"_s, payout.amount.currency().code()}, {u"payout_type"_s, payout.method},
        {u"payout_method_data"_s, payout.destination}, {u"confirm"_s, true},
        {u"auto_fulfill"_s, true}, {u"metadata"_s, metadataOf(payout.reference)}};
    const auto answer = m_line.instruct("POST", "/payouts/create", body);
    return answer ? outcomeOf(*answer, Operation::Payout, payout.reference, &payout.amount)
                  : answer.error();
}

Outcome HyperswitchGateway::cancelPayout(const Subject& subject)
{
    const QString id = subject.providerId.isEmpty()
        ? idFor(prefixOf(Operation::Payout), subject.reference)
        : subject.providerId;
    if (!isReference(subject.reference) || !isProviderId(id))
        return Outcome::refused(u"bad_request"_s);
    const auto answer = m_line.instruct(
        "POST", "/payouts/" + QUrl::toPercentEncoding(id) + "/cancel", {{u"payout_id"_s, id}});
    if (!answer)
        return answer.error();
    Outcome outcome = outcomeOf(*answer, Operation::Payout, subject.reference, nullptr);
    // Called off is what was asked for here.
    if (outcome.kind == Outcome::Kind::Refused)
        outcome.kind = Outcome::Kind::Done;
    else if (outcome.kind != Outcome::Kind::Unknown)
        outcome.kind = Outcome::Kind::Refused;
    return outcome;
}

Outcome HyperswitchGateway::refund(const RefundRequest& refund)
{
    const Result<std::int64_t> units = exponents().units(refund.amount);
    if (!isReference(refund.reference) || !isProviderId(refund.deposit)
        || !refund.amount.isPositive())
        return Outcome::refused(u"bad_request"_s);
    if (!units)
        return Outcome::refused(units.error().args.value(u"what"_s).toString());
    const QJsonObject body{{u"refund_id"_s, idFor(prefixOf(Operation::Refund), refund.reference)},
        {u"payment_id"_s, refund.deposit}, {u"amount"_s, static_cast<qint64>(*units)},
        {u"metadata"_s, metadataOf(refund.reference)}};
    const auto answer = m_line.instruct("POST", "/refunds", body);
    return answer ? outcomeOf(*answer, Operation::Refund, refund.reference, &refund.amount)
                  : answer.error();
}

/// A payment names its disputes, but not what is disputed.
Result<Dispute> HyperswitchGateway::askDispute(const QString& id)
{
    const auto answer = m_line.ask("/disputes/" + QUrl::toPercentEncoding(id));
    if (!answer)
        return failure(answer.error());
    if (!*answer)
        return failure(ErrorCode::Parse, {{u"what"_s, u"dispute_not_there"_s}});
    const Result<Dispute> found = readDispute(**answer, m_settings.currencies);
    if (found && found->providerId != id)
        return failure(ErrorCode::Parse, {{u"what"_s, u"other_subject"_s}});
    return found;
}

Result<std::vector<Transaction>> HyperswitchGateway::find(const Subject& subject)
{
    const QString id = subject.providerId.isEmpty()
        ? idFor(prefixOf(subject.operation), subject.reference)
        : subject.providerId;
    if (!isProviderId(id) || (subject.providerId.isEmpty() && !isReference(subject.reference)))
        return failure(ErrorCode::BadInput, {{u"field"_s, u"subject"_s}});
    const auto answer =
        m_line.ask(pathOf(subject.operation) + QUrl::toPercentEncoding(id) + "?force_sync=true");
    if (!answer)
        return failure(answer.error());
    if (!*answer)
        return std::vector<Transaction>();
    Result<Transaction> found = readObject(**answer, subject.operation, m_settings.currencies);
    if (!found)
        return failure(found.error());
    if (found->providerId != id
        || (!subject.reference.isEmpty() && found->reference != subject.reference))
        return failure(ErrorCode::Parse, {{u"what"_s, u"other_subject"_s}});
    for (Dispute& dispute : found->disputes) {
        const Result<Dispute> asked = askDispute(dispute.providerId);
        if (!asked)
            return failure(asked.error());
        dispute = *asked;
    }
    return std::vector<Transaction>{*found};
}

Result<EventHint> HyperswitchGateway::readWebhook(const WebhookMessage& message) const
{
    const auto refused = [](const QString& reason) {
        return failure(ErrorCode::AuthenticationFailed, {{u"reason"_s, reason}});
    };
    if (message.body.size() > longestWebhook)
        return refused(u"too_large"_s);
    const QByteArray given = message.header("x-webhook-signature-512");
    if (given.isEmpty())
        return refused(u"no_signature"_s);
    if (!sameDigest(
            given, hmacHex(message.body, m_settings.webhookKey, QCryptographicHash::Sha512)))
        return refused(u"wrong_signature"_s);

    const Result<JsonNode> root = network::readJson(message.body);
    if (!root)
        return failure(root.error());
    NodeReader fields(*root, u"hyperswitch_event"_s);
    EventHint hint;
    hint.eventId = fields.word(u"event_id");
    hint.kind = fields.word(u"event_type");
    if (fields.text(u"merchant_id") != m_settings.merchant)
        fields.refuse(u"merchant_id", u"not_ours"_s);
    const QString stamp = fields.optionalText(u"timestamp");
    NodeReader content(fields.object(u"content"), u"hyperswitch_content"_s);
    const QString type = content.text(u"type");
    const std::optional<Operation> operation = operationOf(type);
    if (!operation)
        content.refuse(u"type", u"unknown"_s);
    hint.operation = operation.value_or(Operation::Deposit);
    NodeReader object(content.object(u"object"), u"hyperswitch_object"_s);
    hint.providerId = object.text(idMember(hint.operation));
    hint.word = object.word(type == u"dispute_details"_s ? u"dispute_status" : u"status");
    // Events are put in order by when their object changed, not by when they were sent.
    const std::int64_t changed = instantOf(object.optionalText(u"updated"));
    hint.occurredAt = changed != 0 ? changed : instantOf(stamp);
    if (!fields.isGood())
        return fields.finish(hint);
    return content.isGood() ? object.finish(hint) : content.finish(hint);
}

} // namespace purser::payments::gateways
