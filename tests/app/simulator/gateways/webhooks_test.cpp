#include "core/payments/gateways/inbox/webhookinbox.h"
#include "tests/app/simulator/gateways/gatewayrig.h"
#include "tests/app/simulator/gateways/webhookreceiver.h"
#include "tests/support/eventually.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace purser;
using namespace purser::payments::gateways;
using namespace purser::tests;
using Action = Verdict::Action;

namespace {

/// What each provider sends when a deposit is paid, under every fault of webhooks.
class Webhooks : public ::testing::TestWithParam<const char*>
{
protected:
    Webhooks()
        : m_receiver(
            [this](const WebhookMessage&) { return m_rig->gateway().webhookReply(m_answersWell); })
    {
        m_rig = makeRig(QString::fromLatin1(GetParam()));
        m_rig->connectGateway(60s);
        m_rig->simulator().post(
            u"/webhooks"_s, {{u"url"_s, m_receiver.url()}, {u"retry_ms"_s, QJsonArray{20, 20}}});
    }
    /// Opens a deposit, lets the fault wait, and lets the client pay.
    void pay(const QString& reference, const QJsonObject& fault = {})
    {
        const bool isCoin = GetParam() == std::string("btcpay");
        const Money amount =
            isCoin ? Money(10'000'000, Currency(u"BTC"_s, 8)) : Money(485'000, GatewayRig::eur());
        EXPECT_TRUE(m_rig->gateway().ensureReady());
        const auto before = m_receiver.messages().size();
        EXPECT_EQ(m_rig->gateway()
                      .openSession({Operation::Deposit, reference, amount, u"1042"_s, {}})
                      .kind,
            Outcome::Kind::Done);
        // Praxis says nothing of a session that has only been opened.
        if (GetParam() != std::string("praxis")) {
            EXPECT_TRUE(m_receiver.awaitMessages(before + 1));
        }
        m_seen = m_receiver.messages().size();
        if (!fault.isEmpty())
            m_rig->simulator().addFault(fault);
        m_rig->simulator().post(u"/act"_s,
            {{u"order_id"_s, reference}, {u"reference"_s, reference}, {u"status"_s, paidWord()}});
    }
    QString paidWord() const
    {
        if (GetParam() == std::string("btcpay"))
            return u"Settled"_s;
        return GetParam() == std::string("praxis") ? u"approved"_s : u"succeeded"_s;
    }
    QList<WebhookMessage> received(qsizetype count)
    {
        EXPECT_TRUE(m_receiver.awaitMessages(m_seen + count));
        return m_receiver.messages().mid(m_seen);
    }
    Verdict judge(const WebhookMessage& message)
    {
        return WebhookInbox::judge(m_rig->gateway().readWebhook(message),
            WebhookInbox::contentHash(message.body), {}, {}, m_rig->clock().nowMicroseconds());
    }

    bool m_answersWell = true;
    qsizetype m_seen = 0;
    std::unique_ptr<GatewayRig> m_rig;
    WebhookReceiver m_receiver;
};

} // namespace

TEST_P(Webhooks, AreVerifiedOnTheBytesThatCame)
{
    pay(u"D-1"_s);
    const WebhookMessage message = received(1).first();
    const auto hint = m_rig->gateway().readWebhook(message);
    ASSERT_TRUE(hint);
    EXPECT_EQ(hint->operation, Operation::Deposit);
    EXPECT_FALSE(hint->providerId.isEmpty());
    EXPECT_EQ(judge(message).action, Action::Requery);
    EXPECT_FALSE(judge(message).isStale);
    const auto truth =
        m_rig->gateway().find({Operation::Deposit, hint->reference, hint->providerId});
    ASSERT_TRUE(truth);
    EXPECT_EQ(truth->front().stage, Stage::Settled);
    // One bit anywhere, and it is nobody's.
    for (qsizetype i = 0; i < message.body.size(); i += 37) {
        WebhookMessage changed = message;
        changed.body[i] = static_cast<char>(changed.body[i] ^ 1);
        if (GetParam() != std::string("praxis")) {
            EXPECT_EQ(judge(changed).action, Action::Reject) << i;
        }
    }
}

TEST_P(Webhooks, CopiesAreOneEvent)
{
    pay(u"D-1"_s, {{u"fault"_s, u"webhook_copies"_s}, {u"copies"_s, 5}});
    const QList<WebhookMessage> copies = received(5);
    const QString first = m_rig->gateway().readWebhook(copies.first())->eventId;
    for (const WebhookMessage& copy : copies) {
        EXPECT_EQ(m_rig->gateway().readWebhook(copy)->eventId, first);
        EXPECT_EQ(copy.body, copies.first().body);
    }
}

TEST_P(Webhooks, ForgedOrUnsignedTheyAreRejected)
{
    pay(u"D-1"_s, {{u"fault"_s, u"webhook_forged"_s}});
    EXPECT_EQ(judge(received(1).first()).action, Action::Reject);
    pay(u"D-2"_s, {{u"fault"_s, u"webhook_unsigned"_s}});
    EXPECT_EQ(judge(received(1).first()).action, Action::Reject);
}

TEST_P(Webhooks, AlteredOnTheWayTheyChangeNothing)
{
    pay(u"D-1"_s,
        {{u"fault"_s, u"webhook_altered"_s}, {u"from"_s, paidWord()}, {u"to"_s, u"rejected"_s}});
    const WebhookMessage message = received(1).first();
    EXPECT_TRUE(message.body.contains("rejected"));
    if (GetParam() != std::string("praxis")) {
        EXPECT_EQ(judge(message).action, Action::Reject);
        return;
    }
    // Praxis does not sign the status: verified, and still the question decides.
    EXPECT_EQ(judge(message).action, Action::Requery);
    EXPECT_EQ(m_rig->gateway().readWebhook(message)->word, u"rejected"_s);
    const auto truth = m_rig->gateway().find({Operation::Deposit, u"D-1"_s, {}});
    ASSERT_TRUE(truth);
    EXPECT_EQ(truth->front().stage, Stage::Settled);
}

TEST_P(Webhooks, TwentyFiveHoursLateTheyAreAskedAbout)
{
    if (GetParam() == std::string("hyperswitch"))
        m_rig->clock().advance(25h); // its events are dated by their object, so time goes on here
    pay(u"D-1"_s, {{u"fault"_s, u"webhook_late"_s}});
    const Verdict verdict = judge(received(1).first());
    EXPECT_EQ(verdict.action, Action::Requery);
    EXPECT_TRUE(verdict.isStale);
}

TEST_P(Webhooks, AreSentAgainUntilTheyAreTaken)
{
    pay(u"D-0"_s);
    received(1);
    m_answersWell = false;
    pay(u"D-1"_s);
    const QList<WebhookMessage> attempts = received(3);
    const auto first = m_rig->gateway().readWebhook(attempts[0]);
    for (const WebhookMessage& attempt : attempts) {
        const auto hint = m_rig->gateway().readWebhook(attempt);
        ASSERT_TRUE(hint);
        if (hint->providerId == first->providerId && hint->kind == first->kind) {
            EXPECT_EQ(hint->eventId, first->eventId);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(OfEachProvider, Webhooks,
    ::testing::Values("praxis", "btcpay", "hyperswitch"),
    [](const ::testing::TestParamInfo<const char*>& info) { return std::string(info.param); });
