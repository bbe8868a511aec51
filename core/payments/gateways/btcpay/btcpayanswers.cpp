#include "core/payments/gateways/btcpay/btcpayanswers.h"

#include "core/base/rate.h"
#include "core/payments/gateways/btcpay/btcpaytables.h"
#include "core/payments/gateways/nodereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::payments::gateways::btcpay {

using network::JsonNode;

namespace {

/// "0.10000000" of a currency the office keeps. The server prints more zeros than some have.
Result<Money> amountOf(const QString& text, const QString& code, const CurrencyBook& book)
{
    const std::optional<Currency> currency = book.find(code);
    if (!currency)
        return badInput(u"unknown_currency"_s);
    return Money::parse(text, *currency, ExcessDecimals::AcceptZeros);
}

/// "0", "0.00000000".
bool isNothing(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c == u'0' || c == u'.'; });
}

QString memberOf(const JsonNode* object, QStringView name)
{
    const JsonNode* node = object ? object->find(name) : nullptr;
    return node && node->isScalar() ? node->text() : QString();
}

/// An address that a client may be sent to.
QString pageOf(const QString& link)
{
    return link.startsWith(u"https://"_s) ? link.left(2048) : QString();
}

} // namespace

Result<Money> readWallet(const JsonNode& node, const QString& code, const CurrencyBook& book)
{
    NodeReader fields(node, u"btcpay_wallet"_s);
    const QString balance = fields.optionalText(u"balance");
    if (balance.isEmpty())
        fields.refuse(u"balance", u"missing"_s);
    if (!fields.isGood())
        return fields.finish(Money());
    return amountOf(balance, code, book);
}

Result<Transaction> readInvoice(const JsonNode& node, const CurrencyBook& book)
{
    NodeReader fields(node, u"btcpay_invoice"_s);
    Transaction found;
    found.operation = Operation::Deposit;
    found.providerId = fields.id(u"id");
    found.word = fields.word(u"status");
    const QString additional = fields.optionalText(u"additionalStatus");
    const QString amount = fields.text(u"amount");
    const QString currency = fields.text(u"currency");
    found.changedAt = 0; // an invoice says when it was made, not when it changed
    found.reference = memberOf(fields.optionalObject(u"metadata"), u"orderId");
    found.page = pageOf(memberOf(&node, u"checkoutLink"));
    const bool isPlain = additional.isEmpty() || additional == u"None"_s;
    if (!isPlain && !isProviderWord(additional))
        fields.refuse(u"additionalStatus", u"not_word"_s);
    if (!fields.isGood())
        return fields.finish(found);
    if (!isPlain)
        found.word += u'/' + additional;
    found.stage = statuses().stage(Operation::Deposit, found.word);
    found.isMarkedByHand = additional == u"Marked"_s;
    found.isLate = additional == u"PaidLate"_s;
    const Result<Money> requested = amountOf(amount, currency, book);
    if (!requested)
        return failure(requested.error());
    found.requested = *requested;
    if (found.stage == Stage::Settled && isPlain)
        found.processed = *requested;
    return found;
}

Result<Money> readPaid(const JsonNode& methods, const Currency& currency, const CurrencyBook& book)
{
    Money total(0, currency);
    if (!methods.isArray())
        return failure(ErrorCode::Parse, {{u"what"_s, u"btcpay_payment_methods"_s}});
    for (const JsonNode& item : methods.items()) {
        NodeReader fields(item, u"btcpay_payment_method"_s);
        const QString paid = fields.text(u"paymentMethodPaid");
        const QString coin = fields.text(u"currency");
        const QString rate = fields.text(u"rate");
        if (!fields.isGood())
            return fields.finish(total);
        // An invoice offers coins that the office does not keep; what counts is what came.
        if (isNothing(paid))
            continue;
        const Result<Money> coins = amountOf(paid, coin, book);
        if (!coins)
            return failure(coins.error());
        const Result<Rate> price = Rate::parse(rate);
        if (!price)
            return failure(price.error());
        const Result<Money> sum =
            coins->times(*price, currency, Rounding::Down).and_then([&total](const Money& worth) {
                return total.plus(worth);
            });
        if (!sum)
            return failure(sum.error());
        total = *sum;
    }
    return total;
}

Result<Payout> readPayout(const JsonNode& node, const CurrencyBook& book)
{
    NodeReader fields(node, u"btcpay_payout"_s);
    Payout found;
    Transaction& payout = found.transaction;
    payout.operation = Operation::Payout;
    payout.providerId = fields.id(u"id");
    payout.word = fields.word(u"state");
    payout.stage = statuses().stage(Operation::Payout, payout.word);
    const std::int64_t revision = fields.integer(u"revision");
    const QString amount = fields.text(u"originalAmount");
    const QString currency = fields.text(u"originalCurrency");
    const QString moved = fields.optionalText(u"payoutAmount");
    const QString movedCurrency = fields.optionalText(u"payoutCurrency");
    payout.reference = memberOf(fields.optionalObject(u"metadata"), u"reference");
    found.destination = fields.text(u"destination");
    payout.destination = found.destination;
    if (revision < 0 || revision > std::numeric_limits<int>::max())
        fields.refuse(u"revision", u"not_integer"_s);
    if (!fields.isGood())
        return fields.finish(found);
    payout.revision = static_cast<int>(revision);
    const Result<Money> requested = amountOf(amount, currency, book);
    if (!requested)
        return failure(requested.error());
    payout.requested = *requested;
    if (!moved.isEmpty() && !movedCurrency.isEmpty()) {
        const Result<Money> processed = amountOf(moved, movedCurrency, book);
        if (!processed)
            return failure(processed.error());
        payout.processed = *processed;
    }
    return found;
}

bool isForeign(const JsonNode& node, const QString& reference)
{
    if (!node.isObject())
        return false;
    const JsonNode* metadata = node.find(u"metadata");
    return memberOf(metadata && metadata->isObject() ? metadata : nullptr, u"reference")
        != reference;
}

Result<PullPayment> readPullPayment(const JsonNode& node, const CurrencyBook& book)
{
    NodeReader fields(node, u"btcpay_pull_payment"_s);
    PullPayment found;
    found.id = fields.id(u"id");
    found.name = fields.optionalText(u"name");
    found.page = fields.text(u"viewLink");
    found.isArchived = fields.optionalFlag(u"archived");
    const QString amount = fields.text(u"amount");
    const QString currency = fields.text(u"currency");
    if (!fields.isGood())
        return fields.finish(found);
    return amountOf(amount, currency, book).map([&found](const Money& money) {
        found.amount = money;
        return found;
    });
}

} // namespace purser::payments::gateways::btcpay
