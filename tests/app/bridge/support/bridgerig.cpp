#include "tests/app/bridge/support/bridgerig.h"

#include "core/base/money.h"
#include "tests/support/eventually.h"

#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace purser::tests {

namespace {

/// What the configuration says about a provider beside where it is.
QJsonObject kindOf(const QString& provider)
{
    if (provider == u"praxis")
        return {{u"kind"_s, provider}, {u"merchant"_s, u"test-merchant"_s},
            {u"application"_s, u"test-application"_s}, {u"opens_requests"_s, true},
            {u"unknown_order_statuses"_s, QJsonArray{12}}};
    if (provider == u"btcpay")
        return {{u"kind"_s, provider}, {u"store"_s, u"test-merchant"_s}};
    if (provider == u"hyperswitch")
        return {{u"kind"_s, provider}, {u"merchant"_s, u"test-merchant"_s}};
    return {{u"kind"_s, u"sepa"_s},
        {u"debtor"_s,
            QJsonObject{
                {u"name"_s, u"Example Broker Ltd"_s}, {u"iban"_s, u"DE89370400440532013000"_s}}}};
}

/// "4850.00" for 485000.
QString euros(qint64 minor)
{
    return Money(minor, Currency(u"EUR"_s, 2)).text();
}

} // namespace

BridgeRig::BridgeRig(const QStringList& mt5Options, TestCluster& cluster)
    : m_desk(u"EUR"_s, 100'000'000, cluster), m_mt5(SimulatorProcess::mt5(mt5Options)),
      m_payout(SimulatorProcess::payout(
          {u"--sent-after-ms"_s, u"100"_s, u"--settled-after-ms"_s, u"300"_s}))
{
    pointOfficeAtServer();
    // Files leave by themselves where a test does not wait for a person.
    number(u"update policy.setting set value = '1000000000' where key = 'payout_file.free_minor' "
           "returning 1"_s);
    set(u"instruction.first_look_seconds"_s, 1);
    set(u"instruction.second_look_seconds"_s, 1);
    set(u"instruction.third_look_seconds"_s, 2);
    set(u"instruction.retry_seconds"_s, 1);
}

void BridgeRig::pointOfficeAtServer()
{
    number(u"update book.trading_server set host = 'localhost', port = $1, pin = $2, "
           "secret_name = 'mt5', manager_login = 1000 returning id"_s,
        {m_mt5.port(), QString::fromLatin1(m_mt5.fingerprint())});
}

qint64 BridgeRig::number(const QString& sql, const QVariantList& parameters)
{
    return m_desk.books().number(sql, parameters);
}

void BridgeRig::set(const QString& setting, int value)
{
    number(u"update policy.setting set value = to_jsonb($2::int) where key = $1 returning id"_s,
        {setting, value});
}

qint64 BridgeRig::loginOf(qint64 account)
{
    return number(u"select login from book.trading_account where id = $1"_s, {account});
}

SimulatorProcess& BridgeRig::addGateway(const QString& provider, const QString& method,
    const QJsonObject& more, const QStringList& options)
{
    m_providers.push_back(std::make_unique<SimulatorProcess>(
        QStringList{provider, u"--port"_s, u"0"_s, u"--control-port"_s, u"0"_s, u"--seed"_s, u"7"_s,
            u"--settled-after-ms"_s, u"300"_s}
        + options));
    SimulatorProcess& simulator = *m_providers.back();
    QJsonObject gateway = kindOf(provider);
    gateway.insert(u"host"_s, u"localhost"_s);
    gateway.insert(u"port"_s, simulator.port());
    gateway.insert(u"pin"_s, QString::fromLatin1(simulator.fingerprint()));
    gateway.insert(u"secret"_s, u"token"_s);
    for (auto member = more.begin(); member != more.end(); ++member)
        gateway.insert(member.key(), member.value());
    m_gateways.insert(provider, gateway);
    number(u"update policy.payment_method set provider = $2 where code = $1 returning 1"_s,
        {method, provider});
    return simulator;
}

qint64 BridgeRig::addLogin(
    qint64 client, const QString& currency, const QString& group, qint64 minor)
{
    const int exponent = currency == u"BTC" ? 8 : 2;
    const qint64 account = m_desk.books().account(client, currency);
    m_desk.books().deposit(account, minor);
    const QJsonObject login{{u"login"_s, loginOf(account)}, {u"group"_s, group},
        {u"balance"_s, Money(minor, Currency(currency, exponent)).text()}};
    m_mt5.post(u"/accounts"_s, {{u"accounts"_s, QJsonArray{login}}});
    return account;
}

qint64 BridgeRig::addAccount(qint64 minor)
{
    const qint64 client = m_desk.books().client(u"Chidi Okafor"_s);
    m_desk.books().destination(client, u"Chidi Okafor"_s);
    return addLogin(client, u"EUR"_s, u"real\\std-eur"_s, minor);
}

qint64 BridgeRig::addAccountFor(const QString& method, const QString& detail, qint64 minor)
{
    const qint64 client = m_desk.books().client(u"Chidi Okafor"_s);
    const qint64 destination = m_desk.books().destination(client, u"Chidi Okafor"_s);
    number(u"update book.destination set method = $2, detail = $3, bank = null where id = $1 "
           "returning id"_s,
        {destination, method, detail});
    // A wallet is part of what is compared.
    m_desk.books().screen(client);
    topUp(method, method == u"btc" ? u"BTC"_s : u"EUR"_s, minor);
    if (method != u"btc")
        return addLogin(client, u"EUR"_s, u"real\\std-eur"_s, minor);
    number(u"insert into policy.reference_rate (currency, day, rate_e10, source) values ('BTC', "
           "current_date, 600000000000000, 'test') on conflict do nothing returning 1"_s);
    return addLogin(client, u"BTC"_s, u"real\\coin-btc"_s, minor);
}

void BridgeRig::topUp(const QString& method, const QString& currency, qint64 minor)
{
    number(u"select book.post_journal('fee', 'T-' || gen_random_uuid(), clock_timestamp(), null, "
           u"null, "
           "array[row (book.house_account('psp_receivable', $2, book.ledger_provider(m.provider), "
           "0), -($3::int8))::book.leg, "
           "row (book.house_account('bank_own_money', $2, 'bank', 0), $3::int8)::book.leg]) "
           "from policy.payment_method m where m.code = $1"_s,
        {method, currency, minor});
}

void BridgeRig::openPositions(qint64 account, qint64 minor, const QList<OpenPosition>& positions)
{
    QJsonArray open;
    for (const OpenPosition& one : positions) {
        open.append(QJsonObject{{u"symbol"_s, one.symbol}, {u"side"_s, one.side},
            {u"lots"_s, u"0.1"_s}, {u"price"_s, u"1.10000"_s}});
    }
    m_mt5.post(u"/accounts"_s,
        {{u"accounts"_s,
            QJsonArray{QJsonObject{{u"login"_s, loginOf(account)}, {u"group"_s, u"real\\std-eur"_s},
                {u"awake"_s, true}, {u"balance"_s, Money(minor, Currency(u"EUR"_s, 2)).text()},
                {u"positions"_s, open}}}}});
}

void BridgeRig::holdOtherMoney(qint64 account)
{
    m_mt5.post(u"/accounts"_s,
        {{u"accounts"_s,
            QJsonArray{QJsonObject{{u"login"_s, loginOf(account)}, {u"group"_s, u"real\\std-usd"_s},
                {u"balance"_s, u"100000.00"_s}}}}});
}

qint64 BridgeRig::approve(qint64 account, qint64 minor)
{
    const qint64 destination =
        number(u"select d.id from book.destination d join book.trading_account a "
               "on a.client_id = d.client_id where a.id = $1"_s,
            {account});
    auto sana = m_desk.office().as("sana");
    auto joao = m_desk.office().as("joao");
    auto mara = m_desk.office().as("mara");
    const qint64 payment = demand(m_desk.submitTo(*sana, account, destination, minor)).id;
    demand(m_desk.approve(*joao, payment));
    if (state(payment) == u"awaiting_approval")
        demand(m_desk.approve(*mara, payment));
    return payment;
}

QString BridgeRig::config(const office::OfficeAddress& address, const QJsonObject& connector)
{
    QJsonObject secrets;
    for (const QString& service : {u"purser_connector"_s, u"purser_jobs"_s, u"purser_sealer"_s,
             u"purser_notifier"_s, u"purser_watchdog"_s})
        secrets.insert(service, m_files.secret(service, TestOffice::password(service).utf8()));
    secrets.insert(u"mt5"_s, m_files.secret(u"mt5"_s, "Password1\n"));
    secrets.insert(u"token"_s, m_files.secret(u"token"_s, "payout-token\n"));
    secrets.insert(u"seal-key"_s, m_files.secret(u"seal-key"_s, QByteArray(64, 'a')));

    const QJsonObject gateway{{u"host"_s, u"localhost"_s}, {u"port"_s, m_payout.port()},
        {u"pin"_s, QString::fromLatin1(m_payout.fingerprint())}, {u"secret"_s, u"token"_s}};
    QJsonObject gateways = m_gateways;
    gateways.insert(u"bank"_s, gateway);
    QJsonObject service{{u"lease_s"_s, 2}, {u"poll_ms"_s, 50}, {u"gateways"_s, gateways},
        {u"timeouts_ms"_s, QJsonObject{{u"read"_s, 3000}, {u"write"_s, 2000}}},
        {u"back_off_ms"_s, QJsonObject{{u"first"_s, 200}, {u"longest"_s, 1000}}}};
    for (auto member = connector.begin(); member != connector.end(); ++member)
        service.insert(member.key(), member.value());
    QJsonObject services{{u"connector"_s, service}, {u"jobs"_s, QJsonObject()},
        {u"notifier"_s, QJsonObject()}, {u"watchdog"_s, QJsonObject()},
        {u"sealer"_s, QJsonObject{{u"key"_s, u"seal-key"_s}, {u"anchors"_s, u"anchors.jsonl"_s}}}};
    if (!m_lists.isEmpty())
        services.insert(
            u"screening"_s, QJsonObject{{u"lists"_s, QJsonArray::fromStringList(m_lists)}});
    const QJsonObject config{{u"host"_s, u"bridge-%1"_s.arg(++m_configs)},
        {u"office"_s,
            QJsonObject{{u"hosts"_s, address.hosts}, {u"ports"_s, address.ports},
                {u"database"_s, address.database}}},
        {u"secrets"_s, secrets}, {u"services"_s, services}};
    return m_files.write(u"bridge-%1.json"_s.arg(m_configs), QJsonDocument(config).toJson());
}

QString BridgeRig::awaitState(qint64 payment, const QStringList& states, int milliseconds)
{
    eventually([&] { return states.contains(state(payment)); }, milliseconds);
    return state(payment);
}

QStringList BridgeRig::operationsOn(qint64 account)
{
    const QString login = QString::number(loginOf(account));
    QStringList amounts;
    const QJsonArray book = m_mt5.book();
    for (const QJsonValue& entry : book) {
        if (entry[u"login"].toString() == login)
            amounts.append(entry[u"amount"].toString());
    }
    return amounts;
}

int BridgeRig::payoutsOf(qint64 payment)
{
    const QString reference = m_desk.text(payment, u"reference"_s);
    int count = 0;
    const QJsonArray book = m_payout.book();
    for (const QJsonValue& entry : book)
        count += entry[u"reference"].toString() == reference ? 1 : 0;
    return count;
}

void BridgeRig::expectSettledOnce(qint64 account, qint64 payment, qint64 minor)
{
    EXPECT_EQ(state(payment), u"settled"_s);
    EXPECT_EQ(operationsOn(account), QStringList{u'-' + euros(minor)});
    EXPECT_EQ(payoutsOf(payment), 1);
    EXPECT_EQ(number(u"select count(*) from book.journal where payment_id = $1"_s, {payment}), 2);
    EXPECT_EQ(m_desk.books().pending(m_desk.books().ledgerAccount(account)), 0);
    EXPECT_EQ(m_desk.books().differences(), 0);
}

void BridgeRig::expectNothingMoved(qint64 account, qint64 payment)
{
    EXPECT_EQ(operationsOn(account), QStringList());
    EXPECT_EQ(payoutsOf(payment), 0);
    EXPECT_EQ(number(u"select count(*) from book.journal where payment_id = $1"_s, {payment}), 0);
    EXPECT_EQ(m_desk.books().pending(m_desk.books().ledgerAccount(account)), 0);
    EXPECT_EQ(m_desk.books().differences(), 0);
}

} // namespace purser::tests
