#include "core/payments/gateways/inbox/effect.h"
#include "core/payments/gateways/inbox/webhookinbox.h"
#include "core/payments/gateways/praxis/praxisgateway.h"
#include "tests/support/currencies.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QHash>
#include <algorithm>
#include <gtest/gtest.h>
#include <random>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::payments::gateways;
using namespace purser::tests;

namespace {

constexpr int events = 10'000;
constexpr int copies = 3;
constexpr int deposits = events / 2;
constexpr std::int64_t start = 1'764'288'000;
const QByteArray stormSecret = "merchant-secret";

/// One notification of Praxis, signed by hand.
WebhookMessage praxisNotification(int payment, const QByteArray& status, int at, bool isForged)
{
    const QByteArray number = QByteArray::number(payment);
    const QByteArray amount = QByteArray::number(1'000 + payment);
    const QByteArray time = QByteArray::number(qint64(start + at));
    const QByteArray body = R"({"merchant_id":"m","application_key":"a","customer":)"
                            R"({"customer_token":"t"},"session":{"order_id":"D-)"
        + number + R"("},"transaction":{"transaction_type":"sale","transaction_status":")" + status
        + R"(","tid":)" + number + R"(,"currency":"EUR","amount":)" + amount
        + R"(,"conversion_rate":null,"processed_currency":"EUR","processed_amount":)" + amount
        + R"(},"timestamp":)" + time + "}";
    const QByteArray text = "ma" + time + "tD-" + number + number + "EUR" + amount + "EUR" + amount;
    const QByteArray key = isForged ? QByteArray("another") : stormSecret;
    return {{{"gt-authentication",
                QCryptographicHash::hash(text + key, QCryptographicHash::Sha384).toHex()}},
        body};
}

struct Arrival {
    WebhookMessage message;
    bool isForged;
};

/// Every payment is approved, and every second one charged back later; each event three times, one
/// in a hundred of the events forged besides, all in one heap.
std::vector<Arrival> heap()
{
    std::vector<Arrival> arrivals;
    for (int i = 1; i <= deposits; ++i) {
        const QByteArray last = i % 2 == 0 ? "chargeback" : "approved";
        for (int copy = 0; copy < copies; ++copy) {
            arrivals.push_back({praxisNotification(i, "pending", i, false), false});
            arrivals.push_back({praxisNotification(i, last, deposits + i, false), false});
        }
        if (i % 50 == 0)
            arrivals.push_back({praxisNotification(i, "approved", i, true), true});
    }
    std::shuffle(arrivals.begin(), arrivals.end(), std::mt19937(20'260'302));
    return arrivals;
}

/// What the gateway would say: everything happened before the storm reached us, except that the
/// chargebacks come once half of it has passed.
Transaction truthOf(const QString& reference, bool isLater)
{
    const int number = reference.mid(2).toInt();
    Transaction transaction;
    transaction.operation = Operation::Deposit;
    transaction.reference = reference;
    transaction.requested = transaction.processed.emplace(1'000 + number, eur);
    transaction.stage = isLater && number % 2 == 0 ? Stage::ChargedBack : Stage::Settled;
    return transaction;
}

struct Office {
    QHash<QString, KnownEvent> inbox;
    QHash<QString, BookedOperation> operations;
    QHash<QString, int> credits;
    QHash<QString, int> disputes;
    int rejected = 0;
    int parked = 0;
};

/// One message through verification, inbox, question and effect, as the bridge will drive it.
void take(Office& office, const PraxisGateway& gateway, const WebhookMessage& message, bool isLater)
{
    const auto hint = gateway.readWebhook(message);
    const QByteArray hash = WebhookInbox::contentHash(message.body);
    const QString id = hint ? hint->eventId : QString();
    std::optional<KnownEvent> known;
    if (const auto stored = office.inbox.constFind(id); stored != office.inbox.constEnd())
        known = *stored;
    const Verdict verdict =
        WebhookInbox::judge(hint, hash, known, {}, (start + deposits) * 1'000'000);
    office.rejected += verdict.action == Verdict::Action::Reject ? 1 : 0;
    office.parked += verdict.action == Verdict::Action::Park ? 1 : 0;
    if (verdict.action != Verdict::Action::Requery)
        return;
    BookedOperation& operation = office.operations[hint->reference];
    // A deposit is charged back long after it was credited.
    const bool isDue = isLater && operation.position != Position::Open;
    const Effect effect = effectOf(operation, truthOf(hint->reference, isDue));
    operation.position = effect.next;
    office.credits[hint->reference] += effect.kind == Effect::Kind::Settle ? 1 : 0;
    office.disputes[hint->reference] += effect.kind == Effect::Kind::Dispute ? 1 : 0;
    EXPECT_NE(effect.kind, Effect::Kind::NeedsPerson) << qPrintable(effect.reason);
    office.inbox.insert(id, {hash, true});
}

} // namespace

TEST(WebhookStorm, TenThousandEventsThriceShuffledAndForgedHaveOneEffectEach)
{
    ManualClock clock;
    PraxisGateway::Settings settings;
    settings.merchantId = u"m"_s;
    settings.applicationKey = u"a"_s;
    settings.merchantSecret = Secret::fromUtf8(QByteArray(stormSecret));
    settings.currencies = CurrencyBook({eur});
    const PraxisGateway gateway(settings, clock);
    Office office;
    for (int i = 1; i <= deposits; ++i) {
        const QString reference = u"D-%1"_s.arg(i);
        office.operations.insert(
            reference, {Operation::Deposit, reference, Money(1'000 + i, eur), Position::Open});
    }
    const std::vector<Arrival> arrivals = heap();
    ASSERT_EQ(arrivals.size(), size_t(events * copies + events / 100));
    std::vector<qint64> nanoseconds;
    QElapsedTimer timer;
    for (size_t i = 0; i < arrivals.size(); ++i) {
        timer.start();
        take(office, gateway, arrivals[i].message, i > arrivals.size() / 2);
        nanoseconds.push_back(timer.nsecsElapsed());
    }
    // Chargebacks whose every message came before the storm's middle are found by the daily poll.
    for (int i = 2; i <= deposits; i += 2) {
        BookedOperation& operation = office.operations[u"D-%1"_s.arg(i)];
        const Effect effect = effectOf(operation, truthOf(operation.reference, true));
        operation.position = effect.next;
        office.disputes[operation.reference] += effect.kind == Effect::Kind::Dispute ? 1 : 0;
    }
    for (int i = 1; i <= deposits; ++i) {
        const QString reference = u"D-%1"_s.arg(i);
        EXPECT_EQ(office.credits.value(reference), 1) << i;
        EXPECT_EQ(office.disputes.value(reference), i % 2 == 0 ? 1 : 0) << i;
    }
    EXPECT_EQ(office.rejected, events / 100);
    EXPECT_EQ(office.parked, 0);
    EXPECT_EQ(office.inbox.size(), events);
    std::sort(nanoseconds.begin(), nanoseconds.end());
    RecordProperty(
        "p95_microseconds", static_cast<int>(nanoseconds[nanoseconds.size() * 95 / 100] / 1'000));
}
