#include "core/payments/gateways/hyperswitch/hyperswitchanswers.h"

#include "core/payments/gateways/hyperswitch/hyperswitchtables.h"
#include "core/payments/gateways/nodereader.h"

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

/// The state of the last dispute; empty without one.
QString disputeOf(const JsonNode& payment)
{
    const JsonNode* disputes = payment.find(u"disputes");
    if (!disputes || disputes->items().empty())
        return {};
    return memberOf(&disputes->items().back(), u"dispute_status");
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
    if (const QString dispute = operation == Operation::Deposit ? disputeOf(node) : QString();
        !dispute.isEmpty()) {
        found.word = dispute;
        if (!isProviderWord(dispute))
            fields.refuse(u"disputes", u"not_word"_s);
    }
    found.stage = statuses().stage(operation, found.word);
    found.reference = memberOf(fields.optionalObject(u"metadata"), u"reference");
    found.changedAt = instantOf(fields.optionalText(u"updated"));
    if (operation == Operation::Deposit) {
        found.instrument = memberOf(&node, u"fingerprint").left(128);
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
    return found;
}

} // namespace purser::payments::gateways::hyperswitch
