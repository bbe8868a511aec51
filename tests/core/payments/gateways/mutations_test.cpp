#include "core/network/json/jsonreader.h"
#include "core/payments/gateways/btcpay/btcpayanswers.h"
#include "core/payments/gateways/hyperswitch/hyperswitchanswers.h"
#include "core/payments/gateways/praxis/praxisanswer.h"
#include "core/payments/gateways/sepa/bankreport.h"
#include "core/payments/gateways/sepa/creditfile.h"
#include "tests/support/currencies.h"

#include <functional>
#include <gtest/gtest.h>
#include <random>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::payments::gateways;
using namespace purser::tests;

namespace {

constexpr int rounds = 4'000;
const CurrencyBook mutantBook({eur, Currency(u"BTC"_s, 8)});

/// A document with a few bytes changed, lost, doubled or cut off.
QByteArray mutated(QByteArray bytes, std::mt19937& random)
{
    const auto below = [&random](qsizetype bound) {
        return static_cast<qsizetype>(
            random() % static_cast<unsigned>(std::max<qsizetype>(1, bound)));
    };
    for (int change = 0; change < 1 + static_cast<int>(random() % 3); ++change) {
        const qsizetype at = below(bytes.size());
        switch (random() % 5) {
        case 0: bytes[at] = static_cast<char>(random()); break;
        case 1: bytes.remove(at, 1 + below(8)); break;
        case 2: bytes.insert(at, bytes.mid(below(bytes.size()), below(40))); break;
        case 3: bytes[at] = "0123456789.-<>\"{}"[random() % 17]; break;
        default:
            if (random() % 8 == 0)
                bytes.truncate(at);
        }
        if (bytes.isEmpty())
            bytes = " ";
    }
    return bytes;
}

using Parse = std::function<std::optional<Error>(const QByteArray&)>;

/// Anything may be refused, and only as a document that cannot be read.
void shake(const QByteArray& document, const Parse& parse)
{
    EXPECT_FALSE(parse(document)) << "the document itself is good";
    std::mt19937 random(7);
    int refused = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::optional<Error> error = parse(mutated(document, random));
        if (!error)
            continue;
        ++refused;
        EXPECT_TRUE(error->code == ErrorCode::Parse || error->code == ErrorCode::BadInput
            || error->code == ErrorCode::CheckFailed)
            << errorName(error->code).toStdString();
    }
    EXPECT_GT(refused, rounds / 4) << "a parser that takes everything";
}

template <typename T>
std::optional<Error> errorOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

/// A parser of JSON objects as a parser of bytes.
template <typename Reader>
Parse fromJson(Reader reader)
{
    return [reader](const QByteArray& bytes) -> std::optional<Error> {
        const auto root = network::readJson(bytes);
        return root ? errorOf(reader(*root)) : std::optional(root.error());
    };
}

/// Cents of the first control sum of a file, found without an XML reader.
std::int64_t statedSum(const QByteArray& bytes)
{
    const qsizetype begin = bytes.indexOf("<CtrlSum>") + 9;
    const QByteArray text = bytes.mid(begin, bytes.indexOf("</CtrlSum>") - begin).trimmed();
    return parseDecimal(QString::fromLatin1(text), 2).value_or(-1);
}

QByteArray creditFile()
{
    sepa::CreditBatch batch;
    batch.messageId = u"F-1"_s;
    batch.createdAt = QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
    batch.executionDate = QDate(2026, 3, 3);
    batch.debtor = {u"Example Broker Ltd"_s, u"DE89370400440532013000"_s, {}};
    for (int i = 1; i <= 3; ++i)
        batch.transfers.push_back({u"W-%1"_s.arg(i), Money(100 * i + 7, eur), u"Anna Schmidt"_s,
            u"DE02120300000000202051"_s, {}, u"Withdrawal"_s});
    const auto file = sepa::writeCreditFile(batch, sepa::PainVersion::V09);
    EXPECT_TRUE(file);
    return file ? file->bytes : QByteArray();
}

} // namespace

TEST(Mutations, ACreditFileThatPassesTheCheckHasTheSumItStates)
{
    const QByteArray original = creditFile();
    shake(original, [](const QByteArray& bytes) -> std::optional<Error> {
        const Result<void> sound = sepa::checkCreditFile(bytes);
        if (!sound)
            return sound.error();
        const auto transfers = sepa::readTransfers(bytes, mutantBook);
        EXPECT_TRUE(transfers);
        std::int64_t sum = 0;
        for (const sepa::FiledTransfer& transfer :
            transfers.value_or(std::vector<sepa::FiledTransfer>()))
            sum += transfer.amount.minor();
        EXPECT_EQ(statedSum(bytes), sum);
        return std::nullopt;
    });
}

TEST(Mutations, BankReports)
{
    const QByteArray report =
        "<?xml version=\"1.0\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.08\">"
        "<BkToCstmrDbtCdtNtfctn><GrpHdr><CreDtTm>2026-03-03T09:00:00Z</CreDtTm></GrpHdr><Ntfctn>"
        "<Ntry><Amt Ccy=\"EUR\">4850.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>"
        "<NtryDtls><TxDtls><Refs><EndToEndId>W-1</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>"
        "</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>";
    shake(report,
        [](const QByteArray& bytes) { return errorOf(sepa::readBankReport(bytes, mutantBook)); });
}

TEST(Mutations, PraxisAnswers)
{
    shake(
        R"({"status":0,"description":"Ok","timestamp":1764288000,"customer":{"customer_token":)"
        R"("t"},"session":{"order_id":"D-1","intent":"payment","amount":485000,"currency":"EUR"},)"
        R"("transaction":{"transaction_type":"sale","transaction_status":"approved","tid":7,)"
        R"("currency":"EUR","amount":485000,"processed_currency":"EUR",)"
        R"("processed_amount":485000}})",
        fromJson(
            [](const network::JsonNode& root) { return praxis::readAnswer(root, mutantBook); }));
}

TEST(Mutations, BtcPayAnswers)
{
    shake(R"({"id":"I1","status":"Settled","additionalStatus":"None","amount":"0.10000000",)"
          R"("currency":"BTC","createdTime":1764288000,"metadata":{"orderId":"D-1"}})",
        fromJson(
            [](const network::JsonNode& root) { return btcpay::readInvoice(root, mutantBook); }));
    shake(R"({"id":"P1","revision":0,"state":"AwaitingPayment","destination":"bc1qexample0000",)"
          R"("originalAmount":"0.1","originalCurrency":"BTC","payoutAmount":"0.1",)"
          R"("payoutCurrency":"BTC","metadata":{"reference":"W-1"}})",
        fromJson(
            [](const network::JsonNode& root) { return btcpay::readPayout(root, mutantBook); }));
}

TEST(Mutations, HyperswitchAnswers)
{
    shake(R"({"payment_id":"pay_1","status":"succeeded","amount":485000,"amount_received":485000,)"
          R"("currency":"EUR","updated":"2026-03-02T09:30:00Z","metadata":{"reference":"D-1"},)"
          R"("payment_method_data":{"card":{"card_holder_name":"A Holder"}},)"
          R"("disputes":[{"dispute_id":"dp_1","dispute_status":"dispute_opened",)"
          R"("challenge_required_by":"2026-03-12T09:30:00Z"}]})",
        fromJson([](const network::JsonNode& root) {
            return hyperswitch::readObject(root, Operation::Deposit, mutantBook);
        }));
    shake(R"({"dispute_id":"dp_1","payment_id":"pay_1","amount":"485000","currency":"EUR",)"
          R"("dispute_status":"dispute_opened","challenge_required_by":"2026-03-12T09:30:00Z"})",
        fromJson([](const network::JsonNode& root) {
            return hyperswitch::readDispute(root, mutantBook);
        }));
}
