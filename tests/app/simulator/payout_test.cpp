#include "tests/app/simulator/support/simulatorprocess.h"
#include "tests/app/simulator/support/wireclient.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::tests;
using End = WireReply::End;

namespace {

const QByteArray body =
    R"({"reference":"W-48213","amount":"485000","currency":"EUR","exponent":2,)"
    R"("destination":{"kind":"bank","account":"DE02120300000000202051","holder":"Anna Schmidt"}})";

class Payouts : public ::testing::Test
{
protected:
    WireReply send(const QByteArray& method, const QByteArray& target,
        const QByteArray& content = {}, const QByteArray& key = {},
        const QByteArray& token = "payout-token", int timeoutMs = 10'000)
    {
        WireClient client(m_simulator.port());
        client.write(method + ' ' + target + " HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer "
            + token + (key.isEmpty() ? QByteArray() : "\r\nIdempotency-Key: " + key)
            + "\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(content.size()) + "\r\n\r\n" + content);
        return client.read(timeoutMs);
    }
    WireReply create(const QByteArray& key = "k1", const QByteArray& content = body)
    {
        return send("POST", "/v1/payouts", content, key);
    }
    QString status(const QByteArray& id)
    {
        return send("GET", "/v1/payouts/" + id).json().value(u"status"_s).toString();
    }
    bool waitForStatus(const QByteArray& id, const QString& wanted)
    {
        QElapsedTimer timer;
        timer.start();
        while (status(id) != wanted) {
            if (timer.elapsed() > 10'000)
                return false;
        }
        return true;
    }

    SimulatorProcess m_simulator{SimulatorProcess::payout(
        {u"--sent-after-ms"_s, u"100000"_s, u"--settled-after-ms"_s, u"200000"_s})};
};

} // namespace

TEST_F(Payouts, AreAcceptedOnceForAKey)
{
    const WireReply first = create();
    EXPECT_EQ(first.status, 201);
    const QJsonObject payout = first.json();
    EXPECT_EQ(payout.value(u"status"_s).toString(), u"accepted"_s);
    EXPECT_EQ(payout.value(u"amount"_s).toString(), u"485000"_s);
    EXPECT_EQ(
        payout.value(u"destination"_s).toObject().value(u"holder"_s).toString(), u"Anna Schmidt"_s);
    EXPECT_TRUE(payout.value(u"return_reason"_s).isNull());
    const WireReply again = create();
    EXPECT_EQ(again.status, 200);
    EXPECT_EQ(again.json().value(u"id"_s), payout.value(u"id"_s));
    QByteArray other = body;
    EXPECT_EQ(create("k1", other.replace("485000", "485001")).status, 409);
    EXPECT_EQ(create("k2").status, 201) << "the reference is not the key";
    const QJsonArray book = m_simulator.book();
    ASSERT_EQ(book.size(), 2);
    EXPECT_EQ(book[0].toObject().value(u"key"_s).toString(), u"k1"_s);
    EXPECT_EQ(book[1].toObject().value(u"reference"_s).toString(), u"W-48213"_s);
}

TEST_F(Payouts, AreFoundByIdAndReference)
{
    const QByteArray id = create().json().value(u"id"_s).toString().toLatin1();
    create("k2");
    EXPECT_EQ(send("GET", "/v1/payouts/" + id).json().value(u"id"_s).toString().toLatin1(), id);
    EXPECT_EQ(send("GET", "/v1/payouts/po_nothing").status, 404);
    EXPECT_EQ(
        send("GET", "/v1/payouts?reference=W-48213").json().value(u"payouts"_s).toArray().size(),
        2);
    EXPECT_EQ(
        send("GET", "/v1/payouts?reference=W-1").json().value(u"payouts"_s).toArray().size(), 0);
}

TEST_F(Payouts, BadRequestsAreRefused)
{
    EXPECT_EQ(send("POST", "/v1/payouts", body, "k", "wrong").status, 401);
    EXPECT_EQ(create({}).status, 400);
    EXPECT_EQ(create("k", "{").status, 400);
    EXPECT_EQ(send("GET", "/v2/payouts").status, 404);
    EXPECT_EQ(send("DELETE", "/v1/payouts/x").status, 405);
    const auto wrong = [this](const QByteArray& from, const QByteArray& to) {
        QByteArray changed = body;
        const WireReply reply = create("k", changed.replace(from, to));
        EXPECT_EQ(reply.status, 422);
        return reply.json().value(u"field"_s).toString();
    };
    EXPECT_EQ(wrong("\"485000\"", "485000"), u"amount"_s) << "a number is not a text";
    EXPECT_EQ(wrong("\"485000\"", "\"-1\""), u"amount"_s);
    EXPECT_EQ(wrong("\"485000\"", "\"0\""), u"amount"_s);
    EXPECT_EQ(wrong("W-48213", ""), u"reference"_s);
    EXPECT_EQ(wrong("\"exponent\":2", "\"exponent\":9"), u"exponent"_s);
    EXPECT_EQ(wrong("EUR", "E"), u"currency"_s);
    EXPECT_EQ(wrong("\"destination\"", "\"dest\""), u"destination"_s);
    EXPECT_TRUE(m_simulator.book().isEmpty());
}

TEST_F(Payouts, GoTheirWayInTime)
{
    m_simulator.post(u"/settings"_s, {{u"sent_after_ms"_s, 50}, {u"settled_after_ms"_s, 100}});
    const QByteArray id = create().json().value(u"id"_s).toString().toLatin1();
    EXPECT_TRUE(waitForStatus(id, u"settled"_s));
    EXPECT_EQ(create().json().value(u"status"_s).toString(), u"settled"_s);
    m_simulator.addFault({{u"fault"_s, u"returned"_s}});
    const QByteArray returned = create("k2").json().value(u"id"_s).toString().toLatin1();
    EXPECT_TRUE(waitForStatus(returned, u"returned"_s));
    m_simulator.addFault(
        {{u"fault"_s, u"returned_later"_s}, {u"after_ms"_s, 300}, {u"reason"_s, u"wrong_name"_s}});
    const QByteArray late = create("k3").json().value(u"id"_s).toString().toLatin1();
    EXPECT_TRUE(waitForStatus(late, u"settled"_s));
    EXPECT_TRUE(waitForStatus(late, u"returned"_s));
    EXPECT_EQ(send("GET", "/v1/payouts/" + late).json().value(u"return_reason"_s).toString(),
        u"wrong_name"_s);
}

TEST_F(Payouts, CanBeDecidedByHand)
{
    const QByteArray id = create().json().value(u"id"_s).toString().toLatin1();
    m_simulator.post(u"/payouts/"_s + QString::fromLatin1(id), {{u"status"_s, u"settled"_s}});
    EXPECT_EQ(status(id), u"settled"_s);
    m_simulator.post(u"/payouts/"_s + QString::fromLatin1(id), {{u"status"_s, u"returned"_s}});
    EXPECT_EQ(status(id), u"returned"_s);
}

TEST_F(Payouts, LostAnswersLookTheSameWithAndWithoutTheWork)
{
    int key = 0;
    qsizetype done = 0;
    for (const auto& [name, end, code, executes] :
        {std::tuple{u"execute_then_drop"_s, End::Closed, 0, true},
            std::tuple{u"execute_then_reset"_s, End::Reset, 0, true},
            std::tuple{u"execute_then_half"_s, End::Closed, 201, true},
            std::tuple{u"execute_then_500"_s, End::Complete, 500, true},
            std::tuple{u"execute_then_502"_s, End::Complete, 502, true},
            std::tuple{u"execute_then_empty"_s, End::Complete, 201, true},
            std::tuple{u"drop_before"_s, End::Closed, 0, false},
            std::tuple{u"reset_before"_s, End::Reset, 0, false},
            std::tuple{u"error_500"_s, End::Complete, 500, false},
            std::tuple{u"status"_s, End::Complete, 503, false}}) {
        m_simulator.addFault({{u"fault"_s, name}});
        const WireReply reply = create("lost-" + QByteArray::number(++key));
        EXPECT_EQ(reply.end, end) << qPrintable(name);
        EXPECT_EQ(reply.status, code) << qPrintable(name);
        done += executes ? 1 : 0;
        EXPECT_EQ(m_simulator.book().size(), done) << qPrintable(name);
        EXPECT_EQ(create("lost-" + QByteArray::number(key)).status, executes ? 200 : 201);
        done += executes ? 0 : 1;
    }
    m_simulator.addFault({{u"fault"_s, u"execute_then_silence"_s}});
    EXPECT_EQ(send("POST", "/v1/payouts", body, "s1", "payout-token", 200).end, End::TimedOut);
    EXPECT_EQ(m_simulator.book().size(), done + 1);
    m_simulator.addFault({{u"fault"_s, u"silence_before"_s}});
    EXPECT_EQ(send("POST", "/v1/payouts", body, "s2", "payout-token", 200).end, End::TimedOut);
    EXPECT_EQ(m_simulator.book().size(), done + 1);
    m_simulator.addFault({{u"fault"_s, u"execute_late"_s}, {u"delay_ms"_s, 200}});
    EXPECT_EQ(create("late").end, End::Closed);
    EXPECT_TRUE(m_simulator.waitForBook(done + 2));
}

TEST_F(Payouts, FaultsMayWaitForOneReference)
{
    m_simulator.addFault({{u"fault"_s, u"execute_then_drop"_s}, {u"reference"_s, u"W-2"_s}});
    EXPECT_EQ(create("k1").status, 201);
    QByteArray other = body;
    EXPECT_EQ(create("k2", other.replace("W-48213", "W-2")).end, End::Closed);
    EXPECT_EQ(m_simulator.book().size(), 2);
}

TEST_F(Payouts, AnUnknownStatusWord)
{
    const QByteArray id = create().json().value(u"id"_s).toString().toLatin1();
    m_simulator.addFault({{u"fault"_s, u"unknown_status"_s}, {u"endpoint"_s, u"payouts/get"_s}});
    EXPECT_EQ(status(id), u"on_hold_by_partner"_s);
    EXPECT_EQ(status(id), u"accepted"_s);
}

TEST(PayoutEndurance, AKilledGatewayKnowsItsKeys)
{
    const QTemporaryDir directory;
    QTemporaryFile token;
    ASSERT_TRUE(token.open());
    token.write("from-a-file\n");
    token.close();
    const QStringList arguments = SimulatorProcess::payout(
        {u"--data"_s, directory.path(), u"--token-file"_s, token.fileName()});
    const QByteArray request = "POST /v1/payouts HTTP/1.1\r\nAuthorization: Bearer from-a-file\r\n"
                               "Idempotency-Key: k1\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    QJsonArray book;
    {
        SimulatorProcess simulator(arguments);
        WireClient client(simulator.port());
        client.write(request);
        EXPECT_EQ(client.read().status, 201);
        book = simulator.book();
    }
    SimulatorProcess again(arguments);
    WireClient client(again.port());
    client.write(request);
    EXPECT_EQ(client.read().status, 200);
    EXPECT_EQ(again.book(), book);
}
