#include "core/payments/gateways/digest.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/operations/services/intake/intakerig.h"
#include "tests/core/operations/services/intake/notifications.h"

#include <QDateTime>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace purser;
using namespace purser::office;
using namespace purser::tests;
using namespace Qt::StringLiterals;

namespace {

/// Providers and a vendor in front of an office, over real sockets.
class IntakeWebhooks : public ::testing::Test
{
protected:
    void SetUp() override { rig.start(withProviders(rig.settings())); }

    int send(const Notification& message, const std::string& path = "/webhooks/cards")
    {
        const auto answer =
            client->Post(path, message.headers, message.body, "application/json; charset=utf-8");
        return answer ? answer->status : 0;
    }
    qint64 messages(const QString& where)
    {
        return rig.number(u"select count(*) from book.webhook_message where "_s + where);
    }
    qint64 events() { return rig.number(u"select count(*) from book.gateway_event"_s); }
    Notification check(
        const QJsonObject& changes = {}, const QByteArray& key = vendorSecret, qint64 age = 0)
    {
        QJsonObject body{{u"event_id"_s, u"e-1"_s}, {u"application"_s, application},
            {u"kind"_s, u"face"_s}, {u"result"_s, u"passed"_s}, {u"reference"_s, u"v-9"_s},
            {u"checked_at"_s, QDateTime::currentSecsSinceEpoch() - 5}};
        for (auto change = changes.begin(); change != changes.end(); ++change)
            body.insert(change.key(), change.value());
        const QByteArray text = QJsonDocument(body).toJson(QJsonDocument::Compact);
        const QByteArray time = QByteArray::number(QDateTime::currentSecsSinceEpoch() - age);
        const QByteArray signature = payments::gateways::hmacHex(
            time + '.' + text, Secret::fromUtf8(QByteArray(key)), QCryptographicHash::Sha256);
        return {{{"Purser-Signature", ("t=" + time + ",v1=" + signature).toStdString()}},
            text.toStdString()};
    }
    void apply()
    {
        const HttpAnswer made =
            rig.post(u"/v1/applications"_s, IntakeRig::application(), rig.everything());
        application = made.text(u"id");
        ASSERT_FALSE(application.isEmpty());
    }

    IntakeRig rig;
    std::unique_ptr<httplib::SSLClient> client = rig.client();
    QString application = u"1"_s;
};

} // namespace

TEST_F(IntakeWebhooks, AnEventHasOneRowHoweverOftenItComes)
{
    const Notification paid = praxisNotification(7, "approved", 0);
    EXPECT_EQ(send(paid), 200);
    EXPECT_EQ(send(paid), 200);
    EXPECT_EQ(events(), 1);
    EXPECT_EQ(messages(u"sha256 = encode(sha256(body), 'hex') and verdict = 'requery'"_s), 2);
    EXPECT_EQ(rig.number(u"select count(*) from book.gateway_event where provider = 'cards' and "
                         "reference = 'D-7' and word = 'approved' and operation = 'deposit' and "
                         "state = 'new'"_s),
        1);
    // Another status is another event.
    EXPECT_EQ(send(praxisNotification(7, "chargeback", 1)), 200);
    EXPECT_EQ(events(), 2);
}

TEST_F(IntakeWebhooks, AForgedOneIsKeptAndHasNoEffect)
{
    Notification forged = praxisNotification(7, "approved", 0);
    forged.headers = praxisNotification(7, "approved", 0, "another").headers;
    EXPECT_EQ(send(forged), 401);
    forged.headers.clear();
    EXPECT_EQ(send(forged), 401);
    forged.body.append(200'000, ' ');
    EXPECT_EQ(send(forged), 401);
    EXPECT_EQ(events(), 0);
    EXPECT_EQ(messages(u"verdict = 'reject' and reason = 'forged' and alarm"_s), 3);
    EXPECT_EQ(messages(u"length(body) > 4096"_s), 0) << "the beginning only";
    EXPECT_EQ(messages(u"bytes > 200000"_s), 1);
}

TEST_F(IntakeWebhooks, AnotherContentUnderTheSameIdIsForAPerson)
{
    const Notification first = btcpayNotification("one", "InvoiceSettled", "inv-1");
    const Notification other = btcpayNotification("one", "InvoiceExpired", "inv-1");
    EXPECT_EQ(send(first, "/webhooks/coins"), 200);
    EXPECT_EQ(send(other, "/webhooks/coins"), 200);
    EXPECT_EQ(events(), 1);
    EXPECT_EQ(messages(u"verdict = 'park' and reason = 'contradicts' and alarm"_s), 1);
    EXPECT_EQ(
        rig.number(u"select count(*) from book.gateway_event where kind = 'InvoiceSettled'"_s), 1);
    // Theirs, but of no kind that is known.
    EXPECT_EQ(send(btcpayNotification("two", "Weather", "inv-2"), "/webhooks/coins"), 200);
    EXPECT_EQ(messages(u"verdict = 'park' and reason = 'unreadable'"_s), 1);
}

TEST_F(IntakeWebhooks, ThereAreNoOtherPaths)
{
    const Notification paid = praxisNotification(7, "approved", 0);
    EXPECT_EQ(send(paid, "/webhooks/other"), 404);
    EXPECT_EQ(send(paid, "/webhooks/"), 404);
    // The signature of one provider opens nothing at another.
    EXPECT_EQ(send(paid, "/webhooks/coins"), 401);
    EXPECT_EQ(client->Get("/webhooks/cards")->status, 405);
    Notification large = paid;
    large.body.append(300'000, ' ');
    EXPECT_EQ(send(large), 413);
    EXPECT_EQ(events(), 0);
}

TEST_F(IntakeWebhooks, EventsAreTakenUpOnceByWhoHoldsTheLease)
{
    for (int i = 1; i <= 3; ++i)
        EXPECT_EQ(send(praxisNotification(i, "approved", i)), 200);
    auto connector = rig.desk().office().asService("purser_connector");
    const qint64 lease = rig.desk().lease(*connector);
    const auto take = [&](qint64 with) {
        return connector->call({u"link.claim_events"_s,
            {{u"p_lease"_s, with}, {u"p_limit"_s, 2}, {u"p_seconds"_s, 120}}});
    };
    EXPECT_FALSE(take(lease + 1)) << "another lease";
    const Table first = demand(take(lease));
    ASSERT_EQ(first.rowCount(), 2);
    const Table second = demand(take(lease));
    ASSERT_EQ(second.rowCount(), 1);
    EXPECT_EQ(demand(take(lease)).rowCount(), 0);
    const auto finish = [&](qint64 id, const QString& state) {
        return demand(connector->call({u"link.finish_event"_s,
                          {{u"p_lease"_s, lease}, {u"p_id"_s, id}, {u"p_state"_s, state},
                              {u"p_result"_s, u"{\"effect\": \"settle\"}"_s}}}))
            .row(0)
            .flag(0);
    };
    const qint64 id = first.row(0).integer(u"id"_s);
    EXPECT_TRUE(finish(id, u"done"_s));
    EXPECT_FALSE(finish(id, u"done"_s)) << "once";
    EXPECT_TRUE(finish(first.row(1).integer(u"id"_s), u"again"_s));
    EXPECT_EQ(demand(take(lease)).rowCount(), 0) << "again, but later";
    rig.number(u"with due as (update book.gateway_event set claimed_until = null where state = "
               "'new' and claimed_until < clock_timestamp() + interval '1 minute' returning id) "
               "select count(*) from due"_s);
    EXPECT_EQ(demand(take(lease)).rowCount(), 1);
    // A copy of what is dealt with is no work any more.
    const QString reference = first.row(0).text(u"reference"_s);
    const int payment = reference.mid(2).toInt();
    EXPECT_EQ(send(praxisNotification(payment, "approved", payment)), 200);
    EXPECT_EQ(messages(u"verdict = 'ignore' and reason = 'duplicate'"_s), 1);
}

TEST_F(IntakeWebhooks, AVendorsWordStandsInTheFileAndDecidesNothing)
{
    apply();
    EXPECT_EQ(send(check(), "/webhooks/verification"), 200);
    EXPECT_EQ(send(check(), "/webhooks/verification"), 200);
    EXPECT_EQ(rig.number(u"select count(*) from book.identity_check where vendor = 'idcheck' and "
                         "kind = 'face' and result = 'passed' and application_id = $1"_s,
                  {application.toLongLong()}),
        1);
    EXPECT_EQ(rig.number(u"select count(*) from book.application_event where kind = "
                         "'identity_check' and application_id = $1"_s,
                  {application.toLongLong()}),
        1);
    EXPECT_EQ(
        rig.number(u"select count(*) from book.application where id = $1 and state = 'draft'"_s,
            {application.toLongLong()}),
        1);
}

TEST_F(IntakeWebhooks, AVendorsWordTakesAProposalBack)
{
    apply();
    rig.number(
        u"update book.application a set state = 'proposed', proposal = 'approve', "
        "proposed_level = 1, proposed_by = 'chen', proposed_at = clock_timestamp(), "
        "proposed_digest = book.evidence_digest(a.client_id, a.id) where id = $1 returning id"_s,
        {application.toLongLong()});
    EXPECT_EQ(send(check({{u"result"_s, u"failed"_s}}), "/webhooks/verification"), 200);
    EXPECT_EQ(rig.number(u"select count(*) from book.application where id = $1 and state = "
                         "'in_review'"_s,
                  {application.toLongLong()}),
        1);
}

TEST_F(IntakeWebhooks, WhatIsNotTheVendorsOrNotReadableChangesNothing)
{
    apply();
    EXPECT_EQ(send(check({}, "other"), "/webhooks/verification"), 401);
    EXPECT_EQ(send(check({}, vendorSecret, 700), "/webhooks/verification"), 401)
        << "replayed later";
    EXPECT_EQ(send(check({{u"result"_s, u"perfect"_s}}), "/webhooks/verification"), 422);
    EXPECT_EQ(send(check({{u"application"_s, u"999999"_s}}), "/webhooks/verification"), 200);
    EXPECT_EQ(rig.number(u"select count(*) from book.identity_check"_s), 0);
    EXPECT_EQ(messages(u"verdict = 'reject'"_s), 2);
    EXPECT_EQ(messages(u"verdict = 'park' and reason = 'unknown_application'"_s), 1);
    EXPECT_EQ(messages(u"verdict = 'park' and reason = 'unreadable'"_s), 1);
}

TEST_F(IntakeWebhooks, MessagesAreOnlyAdded)
{
    send(praxisNotification(7, "approved", 0));
    EXPECT_EQ(
        refusal(rig.owner(), "update book.webhook_message set verdict = 'ignore'"), u"PU003"_s);
    EXPECT_EQ(refusal(rig.owner(), "delete from book.webhook_message"), u"PU003"_s);
    EXPECT_EQ(refusal(rig.owner(), "truncate book.webhook_message cascade"), u"PU003"_s);
}

TEST_F(IntakeWebhooks, WithoutAnOfficeNothingIsSaidToBeReceived)
{
    demand(rig.owner().script("revoke execute on function link.store_webhook(text, jsonb, bytea, "
                              "text, text, boolean, boolean, jsonb, text) from purser_intake"));
    const auto answer = client->Post("/webhooks/coins",
        btcpayNotification("one", "InvoiceSettled", "inv-1").headers,
        btcpayNotification("one", "InvoiceSettled", "inv-1").body, "application/json");
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 503) << "they will send it again";
}
