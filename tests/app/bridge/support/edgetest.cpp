#include "tests/app/bridge/support/edgetest.h"

#include "core/base/clock.h"
#include "core/payments/gateways/hyperswitch/hyperswitchgateway.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace purser::tests {

EdgeTest::EdgeTest()
    : m_simulator(&m_rig.addGateway(u"hyperswitch"_s, u"card"_s, {},
        {u"--notify-url"_s, u"https://localhost:%1/webhooks/hyperswitch"_s.arg(m_site.port()),
            u"--notify-ca"_s, m_site.certificateFile()}))
{
}

QString EdgeTest::intakeConfig()
{
    const office::OfficeAddress address = m_rig.desk().office().address();
    const QJsonObject webhook{{u"kind"_s, u"hyperswitch"_s}, {u"merchant"_s, u"test-merchant"_s},
        {u"secret"_s, u"hook"_s}};
    const QJsonObject intake{{u"port"_s, m_site.port()},
        {u"certificate"_s, m_site.certificateFile()}, {u"key"_s, u"key"_s},
        {u"webhooks"_s, QJsonObject{{u"hyperswitch"_s, webhook}}}};
    const QJsonObject secrets{
        {u"purser_intake"_s,
            m_files.secret(u"login"_s, TestOffice::password("purser_intake").utf8())},
        {u"key"_s, m_files.secret(u"key"_s, m_site.keyPem())},
        {u"hook"_s, m_files.secret(u"hook"_s, "payout-token")}};
    const QJsonObject config{{u"host"_s, u"edge-1"_s},
        {u"office"_s,
            QJsonObject{{u"hosts"_s, address.hosts}, {u"ports"_s, address.ports},
                {u"database"_s, address.database}}},
        {u"secrets"_s, secrets}, {u"services"_s, QJsonObject{{u"intake"_s, intake}}}};
    return m_files.write(u"intake.json"_s, QJsonDocument(config).toJson());
}

void EdgeTest::start()
{
    m_connector = std::make_unique<BridgeProcess>(m_rig.config());
    m_intake = std::make_unique<BridgeProcess>(intakeConfig());
    ASSERT_TRUE(m_site.awaitIntake()) << m_intake->log().constData();
}

qint64 EdgeTest::announce()
{
    auto sana = m_rig.desk().office().as("sana");
    return demand(sana->command({u"desk.announce_deposit"_s,
                      {{u"p_key"_s, WithdrawalDesk::newKey()},
                          {u"p_trading_account_id"_s, m_rig.addAccount(1'000'000)},
                          {u"p_method"_s, u"card"_s}, {u"p_amount_minor"_s, paidIn},
                          {u"p_currency"_s, u"EUR"_s}}}))
        .id;
}

void EdgeTest::openSession(const QString& reference)
{
    using namespace payments::gateways;
    HyperswitchGateway::Settings settings;
    settings.line.endpoint = {u"localhost"_s, m_simulator->port()};
    settings.line.trust =
        demand(network::TlsTrust::pinned(QString::fromLatin1(m_simulator->fingerprint())));
    settings.merchant = u"test-merchant"_s;
    settings.apiKey = Secret::fromText(u"payout-token"_s);
    settings.currencies = CurrencyBook({Currency(u"EUR"_s, 2)});
    settings.returnUrl = u"https://broker.example/"_s;
    const SystemClock clock;
    HyperswitchGateway site(settings, clock);
    ASSERT_TRUE(site.ensureReady());
    ASSERT_EQ(site.openSession({Operation::Deposit, reference, Money(paidIn, Currency(u"EUR"_s, 2)),
                                   u"C-1"_s, {}})
                  .kind,
        Outcome::Kind::Done);
}

void EdgeTest::act(const QString& reference, const QJsonObject& more)
{
    QJsonObject what = more;
    what.insert(u"reference"_s, reference);
    m_simulator->post(u"/act"_s, what);
}

qint64 EdgeTest::events(const QString& state)
{
    return m_rig.number(u"select count(*) from book.gateway_event where state = $1"_s, {state});
}

bool EdgeTest::disputeComesTo(
    const QString& reference, const QString& state, const QByteArray& before)
{
    const bool isThere = eventually(
        [&] {
            demand(m_rig.desk().owner().script(before));
            return m_rig.number(u"select count(*) from book.chargeback where provider_ref = $1 "
                                "and state = $2"_s,
                       {reference, state})
                == 1;
        },
        60'000);
    EXPECT_TRUE(isThere) << qPrintable(reference) << ' ' << qPrintable(state) << '\n'
                         << log().constData();
    return isThere;
}

} // namespace purser::tests
