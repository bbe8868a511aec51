#include "core/payments/gateways/btcpay/btcpaygateway.h"

#include "core/network/json/jsonreader.h"
#include "core/payments/gateways/btcpay/btcpaytables.h"
#include "core/payments/gateways/digest.h"
#include "core/payments/gateways/nodereader.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace purser::payments::gateways {

using network::JsonNode;

namespace {

/// {"code": …} of a refusal, or the first field of a list of wrong fields.
QString btcpayRefusal(const JsonNode& body)
{
    const JsonNode* node = &body;
    QStringView name = u"code";
    if (body.isArray()) {
        if (body.items().empty())
            return {};
        node = &body.items().front();
        name = u"path";
    }
    const JsonNode* word = node->find(name);
    return word && word->isScalar() ? word->text() : QString();
}

} // namespace

BtcPayGateway::BtcPayGateway(
    Settings settings, const Clock& clock, network::CircuitBreaker::Random random)
    : m_settings(std::move(settings)),
      m_line(m_settings.line,
          {[this] {
               return network::HttpHeaders{{"Authorization", "token " + m_settings.apiKey.utf8()}};
           },
              &btcpayRefusal, {}},
          clock, std::move(random))
{
}

Capabilities BtcPayGateway::capabilities() const
{
    Capabilities can;
    can.deposits = true;
    can.payouts = true;
    can.approvesPayouts = true;
    can.cancelsPayouts = true;
    can.refunds = true;
    can.partialRefunds = true;
    can.webhooks = true;
    can.findsByReference = true;
    can.tellsBalances = !m_settings.wallets.isEmpty();
    return can;
}

QByteArray BtcPayGateway::encoded(const QString& text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray BtcPayGateway::target(const QByteArray& path) const
{
    return m_settings.basePath + "/api/v1/stores/" + encoded(m_settings.store) + path;
}

Outcome BtcPayGateway::openSession(const SessionRequest& session)
{
    if (!isReference(session.reference) || !session.amount.isPositive()
        || session.operation != Operation::Deposit)
        return Outcome::refused(u"bad_request"_s);
    QJsonObject checkout;
    if (!session.method.isEmpty())
        checkout.insert(u"paymentMethods"_s, QJsonArray{session.method});
    if (!m_settings.returnUrl.isEmpty())
        checkout.insert(u"redirectURL"_s, m_settings.returnUrl);
    const QJsonObject body{{u"amount"_s, session.amount.text()},
        {u"currency"_s, session.amount.currency().code()},
        {u"metadata"_s, QJsonObject{{u"orderId"_s, session.reference}}}, {u"checkout"_s, checkout}};
    const auto answer = m_line.instruct("POST", target("/invoices"), body);
    if (!answer)
        return answer.error();
    const Result<Transaction> invoice = btcpay::readInvoice(*answer, m_settings.currencies);
    NodeReader fields(*answer, u"btcpay_invoice"_s);
    const QString page = fields.text(u"checkoutLink");
    if (!invoice || !fields.isGood() || !page.startsWith(u"https://"_s))
        return Outcome::unknown(u"unreadable_answer"_s, 200);
    if (invoice->reference != session.reference || invoice->requested != session.amount)
        return Outcome::unknown(u"answer_differs"_s, 200);
    return {Outcome::Kind::Done, invoice->providerId, invoice->word, 200, -1, page};
}

Outcome BtcPayGateway::payOut(const PayoutRequest& payout)
{
    const QString address = payout.destination.value(u"address"_s).toString();
    if (!isReference(payout.reference) || !payout.amount.isPositive() || address.isEmpty()
        || payout.method.isEmpty())
        return Outcome::refused(u"bad_request"_s);
    const QJsonObject body{{u"destination"_s, address}, {u"amount"_s, payout.amount.text()},
        {u"payoutMethodId"_s, payout.method}, {u"approved"_s, false},
        {u"metadata"_s, QJsonObject{{u"reference"_s, payout.reference}}}};
    const auto answer = m_line.instruct("POST", target("/payouts"), body);
    if (!answer)
        return answer.error();
    const Result<btcpay::Payout> made = btcpay::readPayout(*answer, m_settings.currencies);
    if (!made)
        return Outcome::unknown(u"unreadable_answer"_s, 200);
    const Transaction& found = made->transaction;
    if (found.reference != payout.reference || found.requested != payout.amount
        || made->destination != address)
        return Outcome::unknown(u"answer_differs"_s, 200);
    // Approved by itself, it would have passed by the third lock: a person has to know.
    if (found.stage != Stage::AwaitingApproval)
        return Outcome::unknown(u"not_awaiting_approval"_s, 200);
    return {Outcome::Kind::Pending, found.providerId, found.word, 200, found.revision, {}};
}

Outcome BtcPayGateway::approvePayout(const PayoutApproval& approval)
{
    if (!isProviderId(approval.providerId) || approval.revision < 0)
        return Outcome::refused(u"bad_request"_s);
    const auto answer = m_line.instruct("POST", target("/payouts/" + encoded(approval.providerId)),
        {{u"revision"_s, approval.revision}});
    if (!answer)
        return answer.error();
    const Result<btcpay::Payout> made = btcpay::readPayout(*answer, m_settings.currencies);
    if (!made)
        return Outcome::unknown(u"unreadable_answer"_s, 200);
    const Transaction& found = made->transaction;
    if (found.providerId != approval.providerId || found.reference != approval.reference)
        return Outcome::unknown(u"answer_differs"_s, 200);
    Outcome outcome{Outcome::Kind::Unknown, found.providerId, found.word, 200, found.revision, {}};
    if (found.stage == Stage::Processing)
        outcome.kind = Outcome::Kind::Pending;
    else if (found.stage == Stage::Settled)
        outcome.kind = Outcome::Kind::Done;
    return outcome;
}

Outcome BtcPayGateway::cancelPayout(const Subject& subject)
{
    if (!isProviderId(subject.providerId))
        return Outcome::refused(u"bad_request"_s);
    const auto answer =
        m_line.instruct("DELETE", target("/payouts/" + encoded(subject.providerId)), {});
    if (!answer)
        return answer.error();
    return {Outcome::Kind::Done, subject.providerId, u"Cancelled"_s, 200, -1, {}};
}

Outcome BtcPayGateway::refund(const RefundRequest& refund)
{
    if (!isReference(refund.reference) || !isProviderId(refund.deposit)
        || !refund.amount.isPositive() || refund.method.isEmpty())
        return Outcome::refused(u"bad_request"_s);
    const QJsonObject body{{u"name"_s, refund.reference}, {u"description"_s, refund.note},
        {u"payoutMethodId"_s, refund.method}, {u"refundVariant"_s, u"Custom"_s},
        {u"customAmount"_s, refund.amount.text()},
        {u"customCurrency"_s, refund.amount.currency().code()}};
    const auto answer =
        m_line.instruct("POST", target("/invoices/" + encoded(refund.deposit) + "/refund"), body);
    if (!answer)
        return answer.error();
    const Result<btcpay::PullPayment> page =
        btcpay::readPullPayment(*answer, m_settings.currencies);
    if (!page)
        return Outcome::unknown(u"unreadable_answer"_s, 200);
    if (page->name != refund.reference || page->amount != refund.amount)
        return Outcome::unknown(u"answer_differs"_s, 200);
    return {Outcome::Kind::Pending, page->id, u"Unclaimed"_s, 200, -1, page->page};
}

Result<std::vector<Transaction>> BtcPayGateway::find(const Subject& subject)
{
    const bool byId = !subject.providerId.isEmpty();
    if (byId ? !isProviderId(subject.providerId) : !isReference(subject.reference))
        return failure(ErrorCode::BadInput, {{u"field"_s, u"subject"_s}});
    switch (subject.operation) {
    case Operation::Deposit: return findInvoices(subject);
    case Operation::Payout: return findPayouts(subject);
    case Operation::Refund: return findRefunds(subject);
    }
    return failure(ErrorCode::Internal);
}

Result<std::vector<JsonNode>> BtcPayGateway::list(const QByteArray& path)
{
    const auto node = m_line.ask(target(path));
    if (!node)
        return failure(node.error());
    if (!*node || !(*node)->isArray())
        return failure(ErrorCode::Parse, {{u"what"_s, u"btcpay_list"_s}});
    return (*node)->items();
}

/// What was really paid, wherever somebody may book it: also of an invoice of which people decide.
Result<Transaction> BtcPayGateway::completed(Transaction invoice)
{
    const bool mayHavePaid = invoice.stage == Stage::Settled || invoice.stage == Stage::NeedsPerson
        || invoice.stage == Stage::Unrecognized;
    if (!mayHavePaid || invoice.processed)
        return invoice;
    const auto methods =
        m_line.ask(target("/invoices/" + encoded(invoice.providerId) + "/payment-methods"));
    if (!methods)
        return failure(methods.error());
    const Result<Money> paid = *methods
        ? btcpay::readPaid(**methods, invoice.requested.currency(), m_settings.currencies)
        : failure(ErrorCode::Parse, {{u"what"_s, u"btcpay_payment_methods"_s}});
    if (!paid)
        return failure(paid.error());
    invoice.processed = *paid;
    return invoice;
}

Result<std::vector<Transaction>> BtcPayGateway::findInvoices(const Subject& subject)
{
    std::vector<JsonNode> nodes;
    if (!subject.providerId.isEmpty()) {
        const auto node = m_line.ask(target("/invoices/" + encoded(subject.providerId)));
        if (!node)
            return failure(node.error());
        if (*node)
            nodes.push_back(**node);
    } else {
        const auto items = list("/invoices?orderId=" + encoded(subject.reference));
        if (!items)
            return failure(items.error());
        nodes = *items;
    }
    std::vector<Transaction> found;
    for (const JsonNode& node : nodes) {
        const Result<Transaction> invoice =
            btcpay::readInvoice(node, m_settings.currencies).and_then([this](Transaction read) {
                return completed(std::move(read));
            });
        if (!invoice)
            return failure(invoice.error());
        const bool isOther =
            (!subject.reference.isEmpty() && invoice->reference != subject.reference)
            || (!subject.providerId.isEmpty() && invoice->providerId != subject.providerId);
        if (isOther)
            return failure(ErrorCode::Parse, {{u"what"_s, u"other_subject"_s}});
        found.push_back(*invoice);
    }
    return found;
}

Result<std::vector<Transaction>> BtcPayGateway::findPayout(const Subject& subject)
{
    const auto node = m_line.ask(target("/payouts/" + encoded(subject.providerId)));
    if (!node)
        return failure(node.error());
    if (!*node)
        return std::vector<Transaction>();
    const Result<btcpay::Payout> payout = btcpay::readPayout(**node, m_settings.currencies);
    if (!payout)
        return failure(payout.error());
    const Transaction& one = payout->transaction;
    if (one.providerId != subject.providerId
        || (!subject.reference.isEmpty() && one.reference != subject.reference))
        return failure(ErrorCode::Parse, {{u"what"_s, u"other_subject"_s}});
    return std::vector<Transaction>{one};
}

Result<std::vector<Transaction>> BtcPayGateway::findPayouts(const Subject& subject)
{
    if (!subject.providerId.isEmpty())
        return findPayout(subject);
    // The server cannot be asked by what stands in the metadata: all are read and sorted out here.
    const auto items = list("/payouts?includeCancelled=true");
    if (!items)
        return failure(items.error());
    std::vector<Transaction> found;
    for (const JsonNode& node : *items) {
        const Result<btcpay::Payout> payout = btcpay::readPayout(node, m_settings.currencies);
        if (!payout && btcpay::isForeign(node, subject.reference))
            continue;
        if (!payout)
            return failure(payout.error());
        if (payout->transaction.reference == subject.reference)
            found.push_back(payout->transaction);
    }
    return found;
}

Result<Transaction> BtcPayGateway::refundOf(const btcpay::PullPayment& page)
{
    Transaction refund;
    refund.operation = Operation::Refund;
    refund.reference = page.name;
    refund.providerId = page.id;
    refund.requested = page.amount;
    refund.word = page.isArchived ? u"Archived"_s : u"Unclaimed"_s;
    const auto claims = m_line.ask(m_settings.basePath + "/api/v1/pull-payments/" + encoded(page.id)
        + "/payouts?includeCancelled=false");
    if (!claims)
        return failure(claims.error());
    if (!*claims || !(*claims)->isArray())
        return failure(ErrorCode::Parse, {{u"what"_s, u"btcpay_list"_s}});
    const std::vector<JsonNode>& payouts = (*claims)->items();
    if (payouts.size() > 1)
        refund.word = u"Several"_s;
    if (payouts.size() == 1) {
        const Result<btcpay::Payout> claim =
            btcpay::readPayout(payouts.front(), m_settings.currencies);
        if (!claim)
            return failure(claim.error());
        refund.word = claim->transaction.word;
        refund.processed = claim->transaction.processed;
    }
    refund.stage = btcpay::statuses().stage(Operation::Refund, refund.word);
    return refund;
}

Result<std::vector<Transaction>> BtcPayGateway::findRefunds(const Subject& subject)
{
    const auto items = list("/pull-payments?includeArchived=true");
    if (!items)
        return failure(items.error());
    std::vector<Transaction> found;
    for (const JsonNode& node : *items) {
        const Result<btcpay::PullPayment> page =
            btcpay::readPullPayment(node, m_settings.currencies);
        // Pages of others may be in currencies the office does not keep.
        const JsonNode* name = node.isObject() ? node.find(u"name") : nullptr;
        if (!page && subject.providerId.isEmpty() && node.isObject()
            && (!name || !name->isScalar() || name->text() != subject.reference))
            continue;
        if (!page)
            return failure(page.error());
        if ((!subject.reference.isEmpty() && page->name != subject.reference)
            || (!subject.providerId.isEmpty() && page->id != subject.providerId))
            continue;
        const Result<Transaction> refund = refundOf(*page);
        if (!refund)
            return failure(refund.error());
        found.push_back(*refund);
    }
    return found;
}

Result<std::vector<Money>> BtcPayGateway::balances()
{
    if (m_settings.wallets.isEmpty())
        return Gateway::balances();
    std::vector<Money> found;
    for (const QString& wallet : m_settings.wallets) {
        const auto answer = m_line.ask(target("/payment-methods/" + encoded(wallet) + "/wallet"));
        if (!answer)
            return failure(answer.error());
        if (!*answer)
            return failure(ErrorCode::NotFound, {{u"what"_s, u"wallet"_s}});
        auto balance =
            btcpay::readWallet(**answer, wallet.section(u'-', 0, 0), m_settings.currencies);
        if (!balance)
            return failure(balance.error());
        found.push_back(*balance);
    }
    return found;
}

Result<EventHint> BtcPayGateway::readWebhook(const WebhookMessage& message) const
{
    const auto refused = [](const QString& reason) {
        return failure(ErrorCode::AuthenticationFailed, {{u"reason"_s, reason}});
    };
    if (message.body.size() > longestWebhook)
        return refused(u"too_large"_s);
    QByteArray given = message.header("btcpay-sig");
    if (given.isEmpty())
        return refused(u"no_signature"_s);
    if (!given.startsWith("sha256="))
        return refused(u"wrong_signature"_s);
    given.remove(0, 7);
    if (!sameDigest(
            given, hmacHex(message.body, m_settings.webhookSecret, QCryptographicHash::Sha256)))
        return refused(u"wrong_signature"_s);

    const Result<JsonNode> root = network::readJson(message.body);
    if (!root)
        return failure(root.error());
    NodeReader fields(*root, u"btcpay_event"_s);
    EventHint hint;
    hint.kind = fields.word(u"type");
    hint.word = hint.kind;
    hint.isRedelivery = fields.optionalFlag(u"isRedelivery");
    hint.eventId = fields.text(hint.isRedelivery ? u"originalDeliveryId" : u"deliveryId");
    const std::int64_t seconds = fields.integer(u"timestamp");
    hint.occurredAt = seconds > 0 && seconds < 100'000'000'000 ? seconds * 1'000'000 : 0;
    if (fields.text(u"storeId") != m_settings.store)
        fields.refuse(u"storeId", u"not_ours"_s);
    const std::optional<Operation> operation = btcpay::operationOf(hint.kind);
    if (!operation)
        fields.refuse(u"type", u"unknown"_s);
    hint.operation = operation.value_or(Operation::Deposit);
    hint.providerId = fields.text(hint.operation == Operation::Payout ? u"payoutId" : u"invoiceId");
    return fields.finish(hint);
}

} // namespace purser::payments::gateways
