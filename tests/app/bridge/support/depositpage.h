#pragma once

#include "core/base/money.h"
#include "tests/app/bridge/support/bridgeprocess.h"
#include "tests/app/bridge/support/bridgerig.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"

#include <gtest/gtest.h>

namespace purser::tests {

using namespace Qt::StringLiterals;

inline constexpr qint64 payIn = 250'000;

/// A provider whose pages clients pay on.
struct Cashier {
    const char* name;
    const char* method;
    QString currency;
    QString endpoint; ///< what faults of opening are aimed at
    QString subject;  ///< how its control port is told which
    QString paid;     ///< its word for money that has come
    /// Whether a page is found again by our reference, and one that is not there can be asked for
    /// again because a second of that reference would be refused.
    bool endsDoubt = true;
};

inline const Cashier hyperswitchCashier{
    "hyperswitch", "card", u"EUR"_s, u"payments/create"_s, u"reference"_s, u"succeeded"_s};
inline const Cashier btcpayCashier{
    "btcpay", "btc", u"BTC"_s, u"invoices/create"_s, u"reference"_s, u"Settled"_s, false};
inline const Cashier praxisCashier{
    "praxis", "skrill", u"EUR"_s, u"sessions/create"_s, u"order_id"_s, u"approved"_s, false};

inline void PrintTo(const Cashier& cashier, std::ostream* out)
{
    *out << cashier.name;
}

class DepositPage : public ::testing::TestWithParam<Cashier>
{
protected:
    static Cashier which() { return GetParam(); }
    DepositPage()
    {
        m_rig.number(u"insert into policy.intake_token (name, site, scopes, key_hash, per_minute, "
                     "made_by, approved_by, expires_at) values ('site', 'main-web', "
                     "'{deposits.write,payments.read}', encode(sha256('digest'), 'hex'), 600, "
                     "'a', 'b', clock_timestamp() + interval '1 day') returning id"_s);
        m_simulator = &m_rig.addGateway(
            QString::fromLatin1(which().name), QString::fromLatin1(which().method));
    }
    void start() { m_bridge = std::make_unique<BridgeProcess>(m_rig.config()); }
    /// As the web site does; the deposit's reference.
    QString announce(qint64 account)
    {
        const Currency currency(which().currency, which().currency == u"BTC" ? 8 : 2);
        const QJsonObject request{
            {u"client"_s,
                QString::number(m_rig.number(
                    u"select client_id from book.trading_account where id = $1"_s, {account}))},
            {u"account"_s, QString::number(account)},
            {u"method"_s, QString::fromLatin1(which().method)},
            {u"amount"_s, Money(payIn, currency).text()}, {u"currency"_s, which().currency}};
        return demand(site().callJson({u"link.intake_deposit"_s,
                          {{u"p_token"_s, u"digest"_s}, {u"p_key"_s, WithdrawalDesk::newKey()},
                              {u"p_request"_s, office::jsonText(request)}}}))
            .value(u"id"_s)
            .toString();
    }
    QJsonObject session(const QString& reference)
    {
        return demand(site().callJson({u"link.intake_payment"_s,
                          {{u"p_token"_s, u"digest"_s}, {u"p_kind"_s, u"deposit"_s},
                              {u"p_reference"_s, reference}}}))
            .value(u"session"_s)
            .toObject();
    }
    QString awaitSession(const QString& reference, const QStringList& states)
    {
        eventually([&] { return states.contains(session(reference).value(u"state"_s).toString()); },
            60'000);
        return session(reference).value(u"state"_s).toString();
    }
    qint64 addAccount()
    {
        return m_rig.addAccountFor(which().currency == u"BTC" ? u"btc"_s : u"sepa"_s,
            which().currency == u"BTC" ? u"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"_s
                                       : u"DE02120300000000202051"_s,
            1'000'000);
    }
    void act(const QString& reference, QJsonObject what)
    {
        what.insert(which().subject, reference);
        m_simulator->post(u"/act"_s, what);
    }
    void strike(const QString& fault, QJsonObject more = {})
    {
        more.insert(u"fault"_s, fault);
        if (!more.contains(u"endpoint"_s))
            more.insert(u"endpoint"_s, which().endpoint);
        m_simulator->addFault(more);
    }
    qint64 paymentOf(const QString& reference)
    {
        return m_rig.number(u"select id from book.payment where reference = $1"_s, {reference});
    }
    /// The client has paid, people approve, and the money is on the trading account, once.
    void expectPaidOnce(const QString& reference, qint64 account)
    {
        SCOPED_TRACE(reference.toStdString());
        const qint64 payment = paymentOf(reference);
        EXPECT_EQ(m_rig.awaitState(payment, {u"awaiting_approval"_s, u"settled"_s}),
            u"awaiting_approval"_s)
            << m_bridge->log().constData();
        for (const char* who : {"joao", "mara"}) {
            if (m_rig.state(payment) != u"awaiting_approval"_s)
                continue;
            auto person = m_rig.desk().office().as(who);
            demand(m_rig.desk().approve(*person, payment));
        }
        EXPECT_EQ(m_rig.awaitState(payment, {u"settled"_s}), u"settled"_s);
        EXPECT_EQ(m_rig.number(u"select count(*) from book.receipt where payment_id = $1 and "
                               "amount_minor = $2"_s,
                      {payment, payIn}),
            1);
        EXPECT_EQ(m_rig.operationsOn(account).size(), 1);
        EXPECT_EQ(m_rig.desk().books().posted(m_rig.desk().books().ledgerAccount(account)),
            1'000'000 + payIn);
    }
    /// The page is open, made once, and its address is in no log. Its reference.
    QString openPage(qint64 account)
    {
        QString reference = announce(account);
        QString state = awaitSession(reference, {u"open"_s, u"unavailable"_s});
        EXPECT_LE(made(reference), 1);
        if (state == u"unavailable") {
            // Nobody has the address of what may be there: the client begins anew.
            EXPECT_FALSE(which().endsDoubt);
            EXPECT_FALSE(session(reference).contains(u"page"_s));
            reference = announce(account);
            state = awaitSession(reference, {u"open"_s, u"unavailable"_s});
        }
        EXPECT_EQ(state, u"open"_s) << m_bridge->log().constData();
        EXPECT_EQ(made(reference), 1);
        const QJsonObject page = session(reference);
        EXPECT_TRUE(page.value(u"page"_s).toString().startsWith(u"https://"_s));
        EXPECT_GT(page.value(u"expires_us"_s).toInteger(), 0);
        EXPECT_FALSE(m_bridge->log().contains(page.value(u"page"_s).toString().toUtf8()));
        return reference;
    }
    /// Pages the provider has really made for a deposit.
    int made(const QString& reference)
    {
        int count = 0;
        const QJsonArray records = m_simulator->get(u"/records"_s)[u"records"_s].toArray();
        for (const QJsonValue& record : records)
            count += record[u"reference"_s].toString() == reference ? 1 : 0;
        return count;
    }

    BridgeRig m_rig;
    SimulatorProcess* m_simulator = nullptr;
    std::unique_ptr<BridgeProcess> m_bridge;

private:
    office::Connection& site()
    {
        if (!m_site)
            m_site = m_rig.desk().office().asService("purser_intake");
        return *m_site;
    }
    std::unique_ptr<office::Connection> m_site;
};

} // namespace purser::tests
