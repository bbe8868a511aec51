#include "tests/app/bridge/support/bridgeprocess.h"
#include "tests/app/bridge/support/privatefiles.h"
#include "tests/app/simulator/support/simulatorprocess.h"
#include "tests/core/operations/services/intake/intakerig.h"
#include "tests/core/operations/services/intake/notifications.h"
#include "tests/support/eventually.h"

#include <QJsonDocument>
#include <QTcpSocket>

using namespace purser;
using namespace purser::tests;
using namespace Qt::StringLiterals;

namespace {

/// The real bridge with nothing but the intake, before an office.
class BridgeIntake : public ::testing::Test
{
protected:
    void SetUp() override { bridge = std::make_unique<BridgeProcess>(config()); }

    QString config()
    {
        const office::OfficeAddress address = rig.desk().office().address();
        const QJsonObject cards{{u"kind"_s, u"praxis"_s}, {u"merchant"_s, u"m"_s},
            {u"application"_s, u"a"_s}, {u"secret"_s, u"cards"_s}};
        const QJsonObject intake{{u"port"_s, rig.port()}, {u"certificate"_s, rig.certificateFile()},
            {u"key"_s, u"intake-key"_s}, {u"webhooks"_s, QJsonObject{{u"cards"_s, cards}}},
            {u"verification"_s,
                QJsonObject{{u"vendor"_s, u"idcheck"_s}, {u"secret"_s, u"idcheck"_s}}}};
        const QJsonObject secrets{
            {u"purser_intake"_s,
                files.secret(u"login"_s, TestOffice::password("purser_intake").utf8())},
            {u"intake-key"_s, files.secret(u"key"_s, rig.keyPem())},
            {u"cards"_s, files.secret(u"cards"_s, cardsSecret)},
            {u"idcheck"_s, files.secret(u"idcheck"_s, vendorSecret)}};
        return files.write(u"bridge.json"_s,
            QJsonDocument(
                QJsonObject{{u"host"_s, u"edge-1"_s},
                    {u"office"_s,
                        QJsonObject{{u"hosts"_s, address.hosts}, {u"ports"_s, address.ports},
                            {u"database"_s, address.database}}},
                    {u"secrets"_s, secrets}, {u"services"_s, QJsonObject{{u"intake"_s, intake}}}})
                .toJson());
    }
    void awaitPort()
    {
        ASSERT_TRUE(eventually(
            [this] {
                QTcpSocket socket;
                socket.connectToHost(QHostAddress::LocalHost, rig.port());
                return socket.waitForConnected(500);
            },
            30'000))
            << bridge->log().constData();
    }

    PrivateFiles files;
    IntakeRig rig;
    std::unique_ptr<BridgeProcess> bridge;
};

} // namespace

TEST_F(BridgeIntake, TakesRequestsOfTheWebSite)
{
    awaitPort();
    const QString token = rig.everything();
    const QString key = IntakeRig::newKey();
    const HttpAnswer applied =
        rig.post(u"/v1/applications"_s, IntakeRig::application(), token, key);
    EXPECT_EQ(applied.status, 201) << bridge->log().constData();
    EXPECT_EQ(
        rig.post(u"/v1/applications"_s, IntakeRig::application(), token, key).body, applied.body);
    const HttpAnswer asked = rig.post(u"/v1/withdrawals"_s, rig.withdrawal(), token);
    EXPECT_EQ(asked.status, 201);
    EXPECT_EQ(
        rig.get(u"/v1/withdrawals/"_s + asked.text(u"id"), token).text(u"state"), u"processing"_s);
    EXPECT_EQ(
        rig.post(u"/v1/withdrawals"_s, rig.withdrawal(), u"pi_0123456789abcdefghijklmnopqrst"_s)
            .status,
        401);
    EXPECT_TRUE(eventually([this] {
        return rig.number(u"select count(*) from sync.health where service = 'intake' and state = "
                          "'up' and host = 'edge-1'"_s)
            == 1;
    }));
    EXPECT_EQ(bridge->terminate(), 0);
    const QByteArray log = bridge->log();
    EXPECT_TRUE(log.contains("registerApplication"));
    EXPECT_FALSE(log.contains("mueller") || log.contains(token.toUtf8()));
}

TEST_F(BridgeIntake, KeepsEventsThroughAKill)
{
    awaitPort();
    const auto send = [this](int payment) {
        const Notification message = praxisNotification(payment, "approved", payment);
        const auto answer = rig.client()->Post(
            "/webhooks/cards", message.headers, message.body, "application/json");
        return answer ? answer->status : 0;
    };
    EXPECT_EQ(send(1), 200);
    bridge->kill();
    EXPECT_EQ(send(1), 0);
    bridge = std::make_unique<BridgeProcess>(config());
    awaitPort();
    EXPECT_EQ(send(1), 200);
    EXPECT_EQ(send(2), 200);
    EXPECT_EQ(rig.number(u"select count(*) from book.gateway_event"_s), 2);
}

TEST_F(BridgeIntake, HearsASimulatedVendorOfIdentityChecks)
{
    awaitPort();
    const HttpAnswer applied =
        rig.post(u"/v1/applications"_s, IntakeRig::application(), rig.everything());
    SimulatorProcess vendor({u"idcheck"_s, u"--port"_s, u"0"_s, u"--control-port"_s, u"0"_s,
        u"--seed"_s, u"1"_s, u"--token-file"_s, files.write(u"vendor-token"_s, "token"),
        u"--webhook-secret-file"_s, files.write(u"vendor-key"_s, vendorSecret), u"--notify-url"_s,
        u"https://localhost:%1/webhooks/verification"_s.arg(rig.port()), u"--notify-ca"_s,
        rig.certificateFile()});
    const QJsonObject face{{u"application"_s, applied.text(u"id")}, {u"kind"_s, u"face"_s},
        {u"result"_s, u"passed"_s}, {u"detail"_s, QJsonObject{{u"score"_s, 97}}}};
    vendor.addFault({{u"fault"_s, u"webhook_copies"_s}, {u"endpoint"_s, u"webhook"_s}});
    vendor.post(u"/act"_s, face);
    const auto checks = [this] {
        return rig.number(u"select count(*) from book.identity_check"_s);
    };
    const auto messages = [this] {
        return rig.number(u"select count(*) from book.webhook_message"_s);
    };
    EXPECT_TRUE(eventually([&] { return messages() == 3; })) << bridge->log().constData();
    EXPECT_EQ(checks(), 1);
    vendor.clearFaults();
    vendor.addFault({{u"fault"_s, u"webhook_forged"_s}, {u"endpoint"_s, u"webhook"_s}});
    vendor.post(u"/act"_s, face);
    EXPECT_TRUE(eventually([&] { return messages() == 4; }));
    EXPECT_EQ(checks(), 1);
    EXPECT_EQ(
        rig.number(u"select count(*) from book.webhook_message where verdict = 'reject'"_s), 1);
}
