#include "core/payments/gateways/hyperswitch/hyperswitchanswers.h"

#include "core/payments/gateways/hyperswitch/hyperswitchtables.h"
#include "core/payments/gateways/nodereader.h"
#include "core/payments/gateways/payername.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace purser::payments::gateways::hyperswitch {

using network::JsonNode;

namespace {

QString memberOf(const JsonNode* object, QStringView name)
{
    const JsonNode* node = object ? object->find(name) : nullptr;
    return node && node->isScalar() ? node->text() : QString();
}

/// What an answer says of a dispute wherever one stands; the amount is read by whoever has it.
Dispute disputeIn(NodeReader& fields)
{
    Dispute found;
    found.providerId = fields.id(u"dispute_id");
    found.word = fields.word(u"dispute_status");
    found.stage = disputeWords().stage(found.word);
    found.evidenceDue = instantOf(fields.optionalText(u"challenge_required_by"));
    return found;
}

Result<std::vector<Dispute>> disputesOf(const JsonNode& payment, const Money& amount)
{
    std::vector<Dispute> found;
    const JsonNode* disputes = payment.find(u"disputes");
    if (!disputes || !disputes->isArray())
        return found;
    for (const JsonNode& item : disputes->items()) {
        NodeReader fields(item, u"hyperswitch_dispute"_s);
        Dispute dispute = disputeIn(fields);
        dispute.amount = amount;
        if (!fields.isGood())
            return fields.finish(found);
        found.push_back(dispute);
    }
    return found;
}

/// The name on the card, else that on the bill.
QString payerOf(const JsonNode& payment)
{
    const QString holder = textAt(payment, {u"payment_method_data", u"card", u"card_holder_name"});
    if (!holder.isEmpty())
        return payerName(holder);
    return payerName(textAt(payment, {u"billing", u"address", u"first_name"}) + u' '
        + textAt(payment, {u"billing", u"address", u"last_name"}));
}

/// What really moved, where the answer says so.
std::optional<std::int64_t> movedUnits(NodeReader& fields, const Transaction& found)
{
    if (found.operation == Operation::Deposit)
        return fields.optionalInteger(u"amount_received");
    if (found.stage == Stage::Settled || found.stage == Stage::Returned)
        return fields.integer(u"amount");
    return std::nullopt;
}

/// Where the client pays.
QString linkOf(const JsonNode& payment)
{
    const QString link = memberOf(payment.find(u"payment_link"), u"link");
    return link.startsWith(u"https://"_s) ? link.left(2048) : QString();
}

} // namespace

std::int64_t instantOf(const QString& text)
{
    QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!at.isValid())
        return 0;
    if (at.timeSpec() == Qt::LocalTime)
        at.setTimeSpec(Qt::UTC);
    return at.toMSecsSinceEpoch() * 1000;
}

QStringView idMember(Operation operation)
{
    switch (operation) {
    case Operation::Deposit: return u"payment_id";
    case Operation::Payout: return u"payout_id";
    case Operation::Refund: return u"refund_id";
    }
    return {};
}

Result<Transaction> readObject(const JsonNode& node, Operation operation, const CurrencyBook& book)
{
    NodeReader fields(node, u"hyperswitch_object"_s);
    Transaction found;
    found.operation = operation;
    found.providerId = fields.id(idMember(operation));
    found.word = fields.word(u"status");
    found.stage = statuses().stage(operation, found.word);
    found.reference = memberOf(fields.optionalObject(u"metadata"), u"reference");
    found.changedAt = instantOf(fields.optionalText(u"updated"));
    if (operation == Operation::Deposit) {
        found.instrument = memberOf(&node, u"fingerprint").left(128);
        found.payer = payerOf(node);
        found.page = linkOf(node);
    }
    const std::int64_t units = fields.integer(u"amount");
    const QString currency = fields.text(u"currency");
    const std::optional<std::int64_t> moved = movedUnits(fields, found);
    if (!fields.isGood())
        return fields.finish(found);
    const Result<Money> requested = exponents().money(units, currency, book);
    if (!requested)
        return failure(requested.error());
    found.requested = *requested;
    if (moved && *moved > 0) {
        const Result<Money> processed = exponents().money(*moved, currency, book);
        if (!processed)
            return failure(processed.error());
        found.processed = *processed;
    }
    if (operation == Operation::Deposit) {
        Result<std::vector<Dispute>> disputes =
            disputesOf(node, found.processed.value_or(found.requested));
        if (!disputes)
            return failure(disputes.error());
        found.disputes = std::move(*disputes);
    }
    return found;
}

Result<Dispute> readDispute(const JsonNode& node, const CurrencyBook& book)
{
    NodeReader fields(node, u"hyperswitch_dispute"_s);
    Dispute found = disputeIn(fields);
    bool isWhole = false;
    const std::int64_t units = fields.text(u"amount").toLongLong(&isWhole);
    const QString currency = fields.text(u"currency");
    if (fields.isGood() && !isWhole)
        fields.refuse(u"amount", u"not_integer"_s);
    if (!fields.isGood())
        return fields.finish(found);
    return exponents().money(units, currency, book).map([&found](const Money& amount) {
        found.amount = amount;
        return found;
    });
}

} // namespace purser::payments::gateways::hyperswitch
