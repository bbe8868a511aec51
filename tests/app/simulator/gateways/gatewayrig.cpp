#include "tests/app/simulator/gateways/gatewayrig.h"

#include "core/payments/gateways/btcpay/btcpaygateway.h"
#include "core/payments/gateways/hyperswitch/hyperswitchgateway.h"
#include "core/payments/gateways/praxis/praxisgateway.h"
#include "core/payments/gateways/sepa/httpsbankchannel.h"
#include "core/payments/gateways/sepa/sepagateway.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QThread>
#include <gtest/gtest.h>

namespace purser::tests {

using namespace Qt::StringLiterals;
using namespace payments::gateways;

namespace {

QStringList argumentsFor(const QString& provider, const QStringList& more)
{
    return QStringList{
               provider, u"--port"_s, u"0"_s, u"--control-port"_s, u"0"_s, u"--seed"_s, u"7"_s}
    + more;
}

class PraxisRig : public GatewayRig
{
public:
    using GatewayRig::GatewayRig;

    void connectGateway(std::chrono::milliseconds patience) override
    {
        PraxisGateway::Settings settings;
        settings.line = line(patience);
        settings.merchantId = u"test-merchant"_s;
        settings.applicationKey = u"test-application"_s;
        settings.merchantSecret = secret();
        settings.currencies = currencies();
        settings.refundsAreConfirmed = true; // in the simulator they are
        settings.unknownOrderStatuses = {12};
        m_gateway = std::make_unique<PraxisGateway>(settings, m_clock);
    }
    void prepare(const QString& reference) override
    {
        EXPECT_TRUE(m_gateway->ensureReady());
        EXPECT_EQ(
            m_gateway->openSession({Operation::Payout, reference, payoutAmount(), u"1042"_s, {}})
                .kind,
            Outcome::Kind::Done);
        const QJsonObject request = m_simulator.post(
            u"/act"_s, {{u"order_id"_s, reference}, {u"status"_s, u"requested"_s}});
        m_request = request.value(u"id"_s).toString();
    }
    Outcome payOut(const QString& reference) override
    {
        return m_gateway->payOut({reference, payoutAmount(), m_request, {}, {}});
    }
    Money payoutAmount() const override { return Money(20'000, eur()); }
    bool isTakenOn(const std::vector<Transaction>& found) const override
    {
        // The request is there from the beginning; completing it moves it on.
        return GatewayRig::isTakenOn(found) && found.front().stage != Stage::AwaitingApproval;
    }

private:
    QString m_request;
};

class BtcPayRig : public GatewayRig
{
public:
    using GatewayRig::GatewayRig;

    void connectGateway(std::chrono::milliseconds patience) override
    {
        BtcPayGateway::Settings settings;
        settings.wallets = {u"BTC-CHAIN"_s};
        settings.line = line(patience);
        settings.store = u"test-merchant"_s;
        settings.apiKey = secret();
        settings.webhookSecret = secret();
        settings.currencies = currencies();
        m_gateway = std::make_unique<BtcPayGateway>(settings, m_clock);
    }
    Outcome payOut(const QString& reference) override
    {
        return m_gateway->payOut({reference, payoutAmount(), {}, u"BTC-CHAIN"_s,
            {{u"address"_s, u"bc1qexampleaddress000000000"_s}}});
    }
    Money payoutAmount() const override { return Money(1'234'567, Currency(u"BTC"_s, 8)); }
};

class HyperswitchRig : public GatewayRig
{
public:
    using GatewayRig::GatewayRig;

    void connectGateway(std::chrono::milliseconds patience) override
    {
        HyperswitchGateway::Settings settings;
        settings.line = line(patience);
        settings.merchant = u"test-merchant"_s;
        settings.apiKey = secret();
        settings.webhookKey = secret();
        settings.currencies = currencies();
        settings.returnUrl = u"https://broker.example/"_s;
        m_gateway = std::make_unique<HyperswitchGateway>(settings, m_clock);
    }
    Outcome payOut(const QString& reference) override
    {
        return m_gateway->payOut({reference, payoutAmount(), {}, u"bank"_s,
            {{u"bank"_s, QJsonObject{{u"iban"_s, u"DE02120300000000202051"_s}}}}});
    }
    Money payoutAmount() const override { return Money(7'250, Currency(u"KWD"_s, 3)); }
};

class SepaRig : public GatewayRig
{
public:
    using GatewayRig::GatewayRig;

    void connectGateway(std::chrono::milliseconds patience) override
    {
        SepaGateway::Settings settings;
        settings.debtor = {u"Example Broker Ltd"_s, u"DE89370400440532013000"_s, {}};
        settings.currencies = currencies();
        m_gateway = std::make_unique<SepaGateway>(settings,
            std::make_unique<HttpsBankChannel>(line(patience), secret(), m_clock), m_clock);
    }
    Outcome payOut(const QString& reference) override
    {
        return m_gateway->payOut({reference, payoutAmount(), {}, {},
            {{u"holder"_s, u"Łukasz Müller"_s}, {u"iban"_s, u"DE02120300000000202051"_s}}});
    }
    Money payoutAmount() const override { return Money(485'000, eur()); }
    QString endpoint() const override { return u"files/create"_s; }
};

} // namespace

GatewayRig::GatewayRig(const QString& provider, const QStringList& more)
    : m_clock(QDateTime::currentMSecsSinceEpoch() * 1000), m_simulator(argumentsFor(provider, more))
{
}

GatewayRig::~GatewayRig() = default;

const Currency& GatewayRig::eur()
{
    static const Currency euro(u"EUR"_s, 2);
    return euro;
}

CurrencyBook GatewayRig::currencies()
{
    return CurrencyBook({eur(), Currency(u"USD"_s, 2), Currency(u"JPY"_s, 0), Currency(u"KWD"_s, 3),
        Currency(u"BTC"_s, 8)});
}

Secret GatewayRig::secret()
{
    return Secret::fromText(u"payout-token"_s);
}

GatewayConnection::Settings GatewayRig::line(std::chrono::milliseconds patience) const
{
    GatewayConnection::Settings settings;
    settings.endpoint = {u"127.0.0.1"_s, m_simulator.port()};
    const auto pin = network::TlsTrust::pinned(QString::fromLatin1(m_simulator.fingerprint()));
    EXPECT_TRUE(pin);
    if (pin)
        settings.trust = *pin;
    settings.timeouts = {
        std::chrono::seconds(20), std::chrono::seconds(20), std::chrono::seconds(20)};
    settings.readTimeout = std::chrono::seconds(20);
    settings.writeTimeout = patience;
    return settings;
}

void GatewayRig::prepare(const QString&) {}

bool GatewayRig::isTakenOn(const std::vector<Transaction>& found) const
{
    return found.size() == 1 && !isNegativeEnd(found.front().stage);
}

int GatewayRig::executions(const QString& reference)
{
    int count = 0;
    const QJsonArray book = m_simulator.book();
    for (const QJsonValue& value : book) {
        const QString what = value.toObject().value(u"what"_s).toString();
        const bool isPayout = what == u"payout"_s || what == u"proposed"_s;
        if (isPayout && value.toObject().value(u"reference"_s).toString() == reference)
            ++count;
    }
    return count;
}

bool GatewayRig::awaitExecution(const QString& reference)
{
    QElapsedTimer timer;
    timer.start();
    while (executions(reference) == 0) {
        if (timer.elapsed() > 60'000)
            return false;
        QThread::msleep(20);
    }
    return true;
}

Result<std::vector<Transaction>> GatewayRig::find(const QString& reference)
{
    // Whatever the line is resting from, it has rested.
    m_clock.advance(std::chrono::hours(1));
    return m_gateway->find({Operation::Payout, reference, {}});
}

std::unique_ptr<GatewayRig> makeRig(const QString& provider, const QStringList& more)
{
    if (provider == u"praxis"_s)
        return std::make_unique<PraxisRig>(provider, more);
    if (provider == u"btcpay"_s)
        return std::make_unique<BtcPayRig>(provider, more);
    if (provider == u"hyperswitch"_s)
        return std::make_unique<HyperswitchRig>(provider, more);
    return std::make_unique<SepaRig>(provider, more);
}

} // namespace purser::tests
