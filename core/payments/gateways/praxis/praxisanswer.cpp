#include "core/payments/gateways/praxis/praxisanswer.h"

#include "core/payments/gateways/nodereader.h"
#include "core/payments/gateways/payername.h"
#include "core/payments/gateways/praxis/praxistables.h"

using namespace Qt::StringLiterals;

namespace purser::payments::gateways::praxis {

using network::JsonNode;

namespace {

constexpr std::int64_t microsecondsInSecond = 1'000'000;
// Seconds since 1970 that still fit as microseconds; anything above is no instant of ours.
constexpr std::int64_t latestSecond = 253'402'300'799;

std::int64_t instantOf(std::int64_t seconds)
{
    return seconds > 0 && seconds <= latestSecond ? seconds * microsecondsInSecond : 0;
}

/// The token of the card, where one was used; what is no such thing is as good as none.
QString cardTokenIn(const JsonNode& transaction)
{
    const JsonNode* card = transaction.find(u"card");
    const JsonNode* token = card ? card->find(u"card_token") : nullptr;
    return token && token->isScalar() ? token->text().left(128) : QString();
}

/// A session in which nothing has been paid or asked for yet.
Result<Transaction> readSession(
    const JsonNode& node, std::int64_t timestamp, const CurrencyBook& book)
{
    NodeReader session(node, u"praxis_session"_s);
    Transaction found;
    found.reference = session.text(u"order_id");
    found.operation =
        session.text(u"intent") == u"withdrawal"_s ? Operation::Payout : Operation::Deposit;
    found.stage = Stage::Announced;
    found.word = u"session"_s;
    found.changedAt = instantOf(timestamp);
    const std::int64_t units = session.integer(u"amount");
    const QString currency = session.text(u"currency");
    if (!session.isGood())
        return session.finish(found);
    const Result<Money> requested = exponents().money(units, currency, book);
    if (!requested)
        return failure(requested.error());
    found.requested = *requested;
    return found;
}

} // namespace

Result<Transaction> readTransaction(const JsonNode& transaction, const JsonNode* session,
    std::int64_t timestamp, const CurrencyBook& book)
{
    NodeReader fields(transaction, u"praxis_transaction"_s);
    Transaction found;
    const std::optional<Operation> operation = operationOf(fields.text(u"transaction_type"));
    if (!operation)
        fields.refuse(u"transaction_type", u"unknown"_s);
    found.operation = operation.value_or(Operation::Deposit);
    found.word = fields.word(u"transaction_status");
    found.stage = statuses().stage(found.operation, found.word);
    found.providerId = QString::number(fields.integer(u"tid"));
    found.changedAt = instantOf(timestamp);
    found.instrument = cardTokenIn(transaction);
    found.payer = payerName(textAt(transaction, {u"card", u"card_holder_name"}));
    const std::int64_t units = fields.integer(u"amount");
    const QString currency = fields.text(u"currency");
    const std::optional<std::int64_t> processed = fields.optionalInteger(u"processed_amount");
    const QString processedCurrency = fields.optionalText(u"processed_currency");
    const std::optional<std::int64_t> fee = fields.optionalInteger(u"fee");
    if (session) {
        NodeReader head(*session, u"praxis_session"_s);
        found.reference = head.text(u"order_id");
        if (!head.isGood())
            return head.finish(found);
    }
    if (!fields.isGood())
        return fields.finish(found);

    const Result<Money> requested = exponents().money(units, currency, book);
    if (!requested)
        return failure(requested.error());
    found.requested = *requested;
    if (processed && !processedCurrency.isEmpty()) {
        const Result<Money> moved = exponents().money(*processed, processedCurrency, book);
        if (!moved)
            return failure(moved.error());
        found.processed = *moved;
    }
    if (fee && *fee > 0) {
        const Result<Money> kept = exponents().money(*fee, currency, book);
        if (!kept)
            return failure(kept.error());
        found.fee = *kept;
    }
    // There are no cases of their own here: the transaction itself says that it is disputed, and
    // how that ends comes in a letter.
    if (found.stage == Stage::ChargedBack)
        found.disputes.push_back({found.providerId, DisputeStage::Opened, found.word,
            found.processed.value_or(found.requested), {}, 0});
    return found;
}

Result<PraxisAnswer> readAnswer(const JsonNode& root, const CurrencyBook& book)
{
    NodeReader fields(root, u"praxis_answer"_s);
    PraxisAnswer answer;
    answer.status = fields.integer(u"status");
    answer.page = fields.optionalText(u"redirect_url");
    const std::int64_t timestamp = fields.integer(u"timestamp");
    const JsonNode* transaction = fields.optionalObject(u"transaction");
    const JsonNode* session = fields.optionalObject(u"session");
    if (!fields.isGood())
        return fields.finish(answer);
    if (!transaction && !session)
        return answer;
    const Result<Transaction> found = transaction
        ? readTransaction(*transaction, session, timestamp, book)
        : readSession(*session, timestamp, book);
    if (!found)
        return failure(found.error());
    answer.transaction = *found;
    return answer;
}

} // namespace purser::payments::gateways::praxis
