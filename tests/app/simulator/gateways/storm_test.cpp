#include "core/payments/gateways/inbox/effect.h"
#include "core/payments/gateways/inbox/webhookinbox.h"
#include "tests/app/simulator/gateways/gatewayrig.h"
#include "tests/app/simulator/gateways/webhookreceiver.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace purser;
using namespace purser::payments::gateways;
using namespace purser::tests;

namespace {

constexpr int deposits = 60;

/// What the office keeps: the events seen, the operations, and what was booked.
struct Books {
    QHash<QString, KnownEvent> events;
    QMap<QString, BookedOperation> operations;
    QMap<QString, int> credits;
    qint64 credited = 0;
    int rejected = 0;
};

/// One message through verification, inbox, question and effect, as the bridge will drive it.
void take(Books& books, GatewayRig& rig, const WebhookMessage& message)
{
    const auto hint = rig.gateway().readWebhook(message);
    const QByteArray hash = WebhookInbox::contentHash(message.body);
    const QString id = hint ? hint->eventId : QString();
    std::optional<KnownEvent> known;
    if (const auto stored = books.events.constFind(id); stored != books.events.constEnd())
        known = *stored;
    const Verdict verdict =
        WebhookInbox::judge(hint, hash, known, {}, rig.clock().nowMicroseconds());
    books.rejected += verdict.action == Verdict::Action::Reject ? 1 : 0;
    if (verdict.action != Verdict::Action::Requery)
        return;
    const auto found = rig.gateway().find({Operation::Deposit, hint->reference, {}});
    ASSERT_TRUE(found);
    BookedOperation& operation = books.operations[hint->reference];
    const Effect effect = effectOf(operation, found->front());
    operation.position = effect.next;
    EXPECT_NE(effect.kind, Effect::Kind::NeedsPerson) << qPrintable(effect.reason);
    if (effect.kind == Effect::Kind::Settle) {
        ++books.credits[hint->reference];
        books.credited += effect.amount.minor();
    }
    books.events.insert(id, {hash, true});
}

} // namespace

// Sixty deposits; every event held back, shuffled, sent three times, some forged; and at the end
// the simulator's own book says what there was.
TEST(WebhookStorm, OverSocketsEveryDepositIsCreditedOnce)
{
    const auto rig = makeRig(u"praxis"_s);
    rig->connectGateway(60s);
    EXPECT_TRUE(rig->gateway().ensureReady());
    WebhookReceiver receiver(
        [&rig](const WebhookMessage&) { return rig->gateway().webhookReply(true); });
    rig->simulator().post(u"/webhooks"_s, {{u"url"_s, receiver.url()}});
    rig->simulator().addFault({{u"fault"_s, u"webhook_hold"_s}, {u"count"_s, -1}});
    rig->simulator().addFault({{u"fault"_s, u"webhook_forged"_s}, {u"count"_s, 6}, {u"skip"_s, 3},
        {u"probability"_s, 0.1}});
    Books books;
    for (int i = 1; i <= deposits; ++i) {
        const QString reference = u"D-%1"_s.arg(i);
        const Money amount(1'000 + i, GatewayRig::eur());
        ASSERT_EQ(
            rig->gateway().openSession({Operation::Deposit, reference, amount, u"1042"_s, {}}).kind,
            Outcome::Kind::Done);
        books.operations.insert(reference, {Operation::Deposit, reference, amount, Position::Open});
        for (const QString& status : {u"pending"_s, u"approved"_s})
            rig->simulator().post(u"/act"_s, {{u"order_id"_s, reference}, {u"status"_s, status}});
    }
    rig->simulator().post(u"/release"_s, {{u"shuffle"_s, true}, {u"copies"_s, 3}});
    ASSERT_TRUE(receiver.awaitMessages(deposits * 2 * 3));

    for (const WebhookMessage& message : receiver.messages())
        take(books, *rig, message);
    qint64 paid = 0;
    const QJsonArray book = rig->simulator().book();
    for (const QJsonValue& entry : book)
        paid += entry.toObject().value(u"amount"_s).toString().toLongLong();
    EXPECT_EQ(book.size(), deposits);
    EXPECT_EQ(books.credited, paid);
    EXPECT_EQ(books.credits.size(), deposits);
    for (const int credits : std::as_const(books.credits))
        EXPECT_EQ(credits, 1);
    EXPECT_EQ(books.rejected, 6 * 3) << "every forged one, in each of its copies";
}
