#include "core/payments/gateways/praxis/praxisgateway.h"

#include "core/network/json/jsonreader.h"
#include "core/payments/gateways/digest.h"
#include "core/payments/gateways/nodereader.h"
#include "core/payments/gateways/praxis/praxissignature.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::payments::gateways {

using network::Exchange;
using network::HttpRequest;
using network::HttpResponse;
using network::JsonNode;
using praxis::PraxisAnswer;

namespace {

const QByteArray signatureHeader = "gt-authentication";

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A request that never came as far as being judged: no signature, address not allow-listed, too
/// many at once.
bool isTurnedAway(int status)
{
    return status == 400 || status == 401 || status == 403 || status == 429;
}

} // namespace

PraxisGateway::PraxisGateway(
    Settings settings, const Clock& clock, network::CircuitBreaker::Random random)
    : m_settings(std::move(settings)), m_clock(clock),
      m_connection(m_settings.line, clock, std::move(random))
{
}

Capabilities PraxisGateway::capabilities() const
{
    Capabilities can;
    can.deposits = true;
    can.payouts = true;
    can.payoutsBegunByClient = true;
    can.cancelsPayouts = true;
    can.refunds = m_settings.refundsAreConfirmed;
    can.partialRefunds = can.refunds; // where the bank behind it can
    can.webhooks = true;
    can.findsByReference = true;
    can.findsLastAttemptOnly = true;
    return can;
}

HttpRequest PraxisGateway::request(
    const QByteArray& target, QJsonObject body, praxis::SignedFields fields) const
{
    body.insert(u"merchant_id"_s, m_settings.merchantId);
    body.insert(u"application_key"_s, m_settings.applicationKey);
    body.insert(u"version"_s, u"1.3"_s);
    body.insert(u"timestamp"_s, nowSeconds());
    HttpRequest request{"POST", target, {}, compact(body)};
    // Signed is what is sent: the bytes are read back.
    const JsonNode sent = network::readJson(request.body).value_or(JsonNode());
    request.headers = {{"Content-Type", "application/json; charset=utf-8"},
        {"Gt-Authentication", praxis::signature(sent, fields, m_settings.merchantSecret)}};
    return request;
}

Result<PraxisAnswer> PraxisGateway::accept(
    const HttpResponse& response, praxis::SignedFields fields) const
{
    const Result<JsonNode> root = network::readJson(response.body);
    if (!root)
        return failure(root.error());
    const QByteArray expected = praxis::signature(*root, fields, m_settings.merchantSecret);
    if (!sameDigest(response.header(signatureHeader), expected))
        return failure(ErrorCode::AuthenticationFailed, {{u"reason"_s, u"unsigned_answer"_s}});
    return praxis::readAnswer(*root, m_settings.currencies);
}

PraxisGateway::Answered PraxisGateway::instruct(const QByteArray& target, const QJsonObject& body,
    praxis::SignedFields asked, praxis::SignedFields answered)
{
    const Exchange exchange = m_connection.write(request(target, body, asked));
    if (exchange.progress == Exchange::Progress::NotSent)
        return tl::unexpected(Outcome::notSent(u"connection_lost"_s));
    if (exchange.progress == Exchange::Progress::Sent)
        return tl::unexpected(Outcome::unknown(errorName(exchange.error.code)));
    const int status = exchange.response.status;
    if (isTurnedAway(status)) {
        status == 429 ? m_connection.isIll(statusReason(status))
                      : m_connection.refusedUs(statusReason(status));
        return tl::unexpected(Outcome::notSent(statusReason(status), status));
    }
    if (status != 200) {
        if (status >= 500)
            m_connection.isIll(statusReason(status));
        return tl::unexpected(Outcome::unknown(statusReason(status), status));
    }
    const Result<PraxisAnswer> answer = accept(exchange.response, answered);
    if (!answer) {
        const bool isUnsigned = answer.error().code == ErrorCode::AuthenticationFailed;
        return tl::unexpected(
            Outcome::unknown(isUnsigned ? u"unsigned_answer"_s : u"unreadable_answer"_s, status));
    }
    m_connection.succeeded();
    if (answer->status > 0) {
        return tl::unexpected(Outcome::refused(u"praxis_%1"_s.arg(answer->status), status));
    }
    if (answer->status < 0)
        return tl::unexpected(Outcome::unknown(u"praxis_%1"_s.arg(answer->status), status));
    return *answer;
}

Outcome PraxisGateway::openSession(const SessionRequest& session)
{
    const Result<std::int64_t> units = praxis::exponents().units(session.amount);
    if (!isReference(session.reference) || session.client.isEmpty() || !session.amount.isPositive()
        || session.operation == Operation::Refund)
        return Outcome::refused(u"bad_request"_s);
    if (!units)
        return Outcome::refused(units.error().args.value(u"what"_s).toString());
    QJsonObject body{
        {u"intent"_s, session.operation == Operation::Payout ? u"withdrawal"_s : u"payment"_s},
        {u"currency"_s, session.amount.currency().code()},
        {u"amount"_s, static_cast<qint64>(*units)}, {u"cid"_s, session.client},
        {u"locale"_s, m_settings.locale}, {u"notification_url"_s, m_settings.notificationUrl},
        {u"return_url"_s, m_settings.returnUrl}, {u"order_id"_s, session.reference}};
    if (!session.method.isEmpty())
        body.insert(u"payment_method"_s, session.method);
    const Answered answer =
        instruct("/cashier/cashier", body, praxis::cashierRequest(), praxis::cashierAnswer());
    if (!answer)
        return answer.error();
    if (!answer->page.startsWith(u"https://"_s))
        return Outcome::unknown(u"no_page"_s, 200);
    Outcome outcome{Outcome::Kind::Done, {}, {}, 200, -1, answer->page};
    return outcome;
}

Outcome PraxisGateway::outcomeOf(
    const PraxisAnswer& answer, Operation operation, const Money* amount) const
{
    if (!answer.transaction || answer.transaction->operation != operation
        || (amount && answer.transaction->requested != *amount))
        return Outcome::unknown(u"answer_differs"_s, 200);
    const Transaction& found = *answer.transaction;
    Outcome outcome{Outcome::Kind::Unknown, found.providerId, found.word, 200, -1, {}};
    switch (found.stage) {
    case Stage::Settled: outcome.kind = Outcome::Kind::Done; break;
    case Stage::Processing:
    case Stage::Authorized: outcome.kind = Outcome::Kind::Pending; break;
    case Stage::Refused:
    case Stage::Cancelled:
    case Stage::Expired: outcome.kind = Outcome::Kind::Refused; break;
    default: break;
    }
    return outcome;
}

Outcome PraxisGateway::manageWithdrawal(
    const QString& intent, const QString& withdrawal, const Money* amount)
{
    bool ok = false;
    const qlonglong id = withdrawal.toLongLong(&ok);
    if (!ok || id <= 0)
        return Outcome::refused(u"no_withdrawal_request"_s);
    const QJsonObject body{{u"intent"_s, intent}, {u"withdrawal_request_id"_s, id}};
    const Answered answer = instruct("/agent/manage-withdrawal-request", body,
        praxis::withdrawalRequest(), praxis::transactionAnswer());
    if (!answer)
        return answer.error();
    if (answer->transaction && answer->transaction->providerId != withdrawal)
        return Outcome::unknown(u"answer_differs"_s, 200);
    return outcomeOf(*answer, Operation::Payout, amount);
}

Outcome PraxisGateway::payOut(const PayoutRequest& payout)
{
    if (!payout.amount.isPositive())
        return Outcome::refused(u"bad_request"_s);
    // The amount is that of the client's request; it is not sent, so it is compared beforehand by
    // whoever approves and afterwards here.
    return manageWithdrawal(u"complete-withdrawal-request"_s, payout.clientRequest, &payout.amount);
}

Outcome PraxisGateway::cancelPayout(const Subject& subject)
{
    Outcome outcome = manageWithdrawal(u"cancel-withdrawal-request"_s, subject.providerId, nullptr);
    // Called off is what was asked for here.
    if (outcome.kind == Outcome::Kind::Refused && !outcome.providerId.isEmpty())
        outcome.kind = Outcome::Kind::Done;
    else if (outcome.kind == Outcome::Kind::Done || outcome.kind == Outcome::Kind::Pending)
        outcome.kind = Outcome::Kind::Refused;
    return outcome;
}

Outcome PraxisGateway::refund(const RefundRequest& refund)
{
    if (!m_settings.refundsAreConfirmed)
        return Outcome::refused(u"not_supported"_s);
    const Result<std::int64_t> units = praxis::exponents().units(refund.amount);
    bool ok = false;
    const qlonglong deposit = refund.deposit.toLongLong(&ok);
    if (!ok || !isReference(refund.reference) || !refund.amount.isPositive()
        || refund.client.isEmpty())
        return Outcome::refused(u"bad_request"_s);
    if (!units)
        return Outcome::refused(units.error().args.value(u"what"_s).toString());
    const QJsonObject body{{u"transaction_type"_s, u"refund"_s},
        {u"currency"_s, refund.amount.currency().code()},
        {u"amount"_s, static_cast<qint64>(*units)}, {u"cid"_s, refund.client},
        {u"locale"_s, m_settings.locale}, {u"order_id"_s, refund.reference},
        {u"reference_id"_s, deposit}, {u"notification_url"_s, m_settings.notificationUrl}};
    const Answered answer =
        instruct("/direct/refund", body, praxis::refundRequest(), praxis::transactionAnswer());
    return answer ? outcomeOf(*answer, Operation::Refund, &refund.amount) : answer.error();
}

Result<std::vector<Transaction>> PraxisGateway::find(const Subject& subject)
{
    const bool byId = !subject.providerId.isEmpty();
    bool ok = byId;
    const qlonglong tid = byId ? subject.providerId.toLongLong(&ok) : 0;
    if (byId ? !ok : !isReference(subject.reference))
        return failure(ErrorCode::BadInput, {{u"field"_s, u"subject"_s}});
    const Result<HttpResponse> response =
        m_connection.read(byId ? request("/agent/find-transaction", {{u"tid"_s, tid}},
                              praxis::findTransactionRequest())
                               : request("/agent/find-order", {{u"order_id"_s, subject.reference}},
                                   praxis::findOrderRequest()));
    if (!response)
        return failure(response.error());
    if (response->status != 200)
        return failure(ErrorCode::ServerUnavailable, {{u"http_status"_s, response->status}});
    const Result<PraxisAnswer> answer = accept(*response, praxis::transactionAnswer());
    if (!answer)
        return failure(answer.error());
    m_connection.succeeded();
    const std::vector<std::int64_t>& none = m_settings.unknownOrderStatuses;
    if (std::find(none.begin(), none.end(), answer->status) != none.end())
        return std::vector<Transaction>();
    if (answer->status != 0 || !answer->transaction) {
        return failure(
            ErrorCode::WrongState, {{u"praxis_status"_s, static_cast<qint64>(answer->status)}});
    }
    const Transaction& found = *answer->transaction;
    if ((byId && found.providerId != subject.providerId)
        || (!subject.reference.isEmpty() && found.reference != subject.reference))
        return failure(ErrorCode::Parse, {{u"what"_s, u"other_subject"_s}});
    return std::vector<Transaction>{found};
}

Result<EventHint> PraxisGateway::readWebhook(const WebhookMessage& message) const
{
    const auto refused = [](const QString& reason) {
        return failure(ErrorCode::AuthenticationFailed, {{u"reason"_s, reason}});
    };
    if (message.body.size() > longestWebhook)
        return refused(u"too_large"_s);
    const QByteArray given = message.header(signatureHeader);
    if (given.isEmpty())
        return refused(u"no_signature"_s);
    const JsonNode root = network::readJson(message.body).value_or(JsonNode());
    // Of something that is no object nothing would be signed but the secret itself.
    if (!root.isObject()
        || !sameDigest(
            given, praxis::signature(root, praxis::notification(), m_settings.merchantSecret)))
        return refused(u"wrong_signature"_s);

    NodeReader fields(root, u"praxis_notification"_s);
    if (fields.text(u"merchant_id") != m_settings.merchantId
        || fields.text(u"application_key") != m_settings.applicationKey)
        fields.refuse(u"merchant_id", u"not_ours"_s);
    const std::int64_t timestamp = fields.integer(u"timestamp");
    NodeReader session(fields.object(u"session"), u"praxis_session"_s);
    NodeReader transaction(fields.object(u"transaction"), u"praxis_transaction"_s);
    EventHint hint;
    hint.reference = session.text(u"order_id");
    hint.providerId = QString::number(transaction.integer(u"tid"));
    hint.word = transaction.word(u"transaction_status");
    hint.kind = transaction.word(u"transaction_type");
    const std::optional<Operation> operation = praxis::operationOf(hint.kind);
    if (!operation)
        transaction.refuse(u"transaction_type", u"unknown"_s);
    hint.operation = operation.value_or(Operation::Deposit);
    hint.occurredAt = timestamp > 0 && timestamp < 100'000'000'000 ? timestamp * 1'000'000 : 0;
    // They number no events. The signature covers all that is signed, which leaves the status out.
    hint.eventId =
        hint.providerId + u'/' + hint.word + u'/' + QString::fromLatin1(given.left(32).toLower());
    if (!session.isGood())
        return session.finish(hint);
    return fields.isGood() ? transaction.finish(hint) : fields.finish(hint);
}

WebhookReply PraxisGateway::webhookReply(bool isReceived) const
{
    const QJsonObject body{{u"status"_s, isReceived ? 0 : -1},
        {u"description"_s, isReceived ? u"Ok"_s : u"Try again"_s}, {u"version"_s, u"1.3"_s},
        {u"timestamp"_s, nowSeconds()}};
    WebhookReply reply;
    reply.body = compact(body);
    const JsonNode sent = network::readJson(reply.body).value_or(JsonNode());
    reply.headers = {{"Content-Type", "application/json; charset=utf-8"},
        {"Gt-Authentication",
            praxis::signature(sent, praxis::notificationReply(), m_settings.merchantSecret)}};
    return reply;
}

} // namespace purser::payments::gateways
