#pragma once

#include "tests/app/bridge/support/bridgeprocess.h"
#include "tests/app/bridge/support/bridgerig.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"

#include <gtest/gtest.h>

namespace purser::tests {

using namespace Qt::StringLiterals;

/// A provider, and a client's destination that it can pay to.
struct Provider {
    const char* name;
    const char* method;
    QString detail;
    const char* endpoint = "payouts/create"; ///< what faults are aimed at
    QStringList options = {};                ///< of its simulator
    bool answersInWords = true;              ///< else the status of HTTP says it all
    /// What the provider says of a payout that it took on and that did not come to be.
    QJsonObject failing = {};
    QString subject = u"reference"_s; ///< how its control port is told which
};

inline const Provider praxis{"praxis", "skrill", u"chidi@example.org"_s, "payouts/create",
    {u"--clients-act"_s}, true, {{u"status"_s, u"rejected"_s}}, u"order_id"_s};
inline const Provider btcpay{"btcpay", "btc", u"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"_s,
    "payouts/create", {}, true, {{u"status"_s, u"Cancelled"_s}}};
inline const Provider hyperswitch{"hyperswitch", "sepa", u"DE02120300000000202051"_s,
    "payouts/create", {}, true, {{u"status"_s, u"failed"_s}}};
inline const Provider sepa{"sepa-bank", "sepa", u"DE02120300000000202051"_s, "files/create", {},
    false, {{u"status"_s, u"rejected"_s}}};

inline void PrintTo(const Provider& provider, std::ostream* out)
{
    *out << provider.name;
}

class EachGateway : public ::testing::TestWithParam<Provider>
{
protected:
    static QString of(const char* text) { return QString::fromLatin1(text); }
    static Provider which() { return GetParam(); }

    void start(const QJsonObject& more = {}, const QStringList& options = {},
        const QJsonObject& connector = {})
    {
        m_simulator = &m_rig.addGateway(
            of(which().name), of(which().method), more, which().options + options);
        m_bridge = std::make_unique<BridgeProcess>(
            m_rig.config(m_rig.desk().office().address(), connector));
    }
    struct Case {
        qint64 account = 0;
        qint64 payment = 0;
    };
    Case approve() { return approve(which().detail); }
    Case approve(const QString& detail)
    {
        Case one;
        one.account = m_rig.addAccountFor(of(which().method), detail);
        one.payment = m_rig.approve(one.account, usualAmount);
        return one;
    }
    void strike(const QString& fault, QJsonObject more = {})
    {
        more.insert(u"fault"_s, fault);
        if (!more.contains(u"endpoint"_s))
            more.insert(u"endpoint"_s, of(which().endpoint));
        m_simulator->addFault(more);
    }
    /// How often the provider has moved money for a payment.
    int moved(qint64 payment)
    {
        const QString reference = m_rig.desk().text(payment, u"reference"_s);
        int count = 0;
        const QJsonArray book = m_simulator->book();
        for (const QJsonValue& entry : book)
            count += entry[u"what"_s].toString() == u"payout"
                    && entry[u"reference"_s].toString() == reference
                ? 1
                : 0;
        return count;
    }
    /// How many payouts were asked of the provider.
    int asked()
    {
        return m_simulator->get(u"/requests"_s)[u"counts"_s][of(which().endpoint)].toInt();
    }
    void expectSettledOnce(const Case& one)
    {
        EXPECT_EQ(m_rig.awaitState(one.payment, {u"settled"_s}), u"settled"_s);
        EXPECT_EQ(moved(one.payment), 1);
        EXPECT_EQ(m_rig.operationsOn(one.account).size(), 1);
        EXPECT_EQ(m_rig.number(
                      u"select count(*) from book.journal where payment_id = $1"_s, {one.payment}),
            2);
        expectBooksAgree(one);
    }
    /// The money is on the trading account again.
    void expectBack(const Case& one)
    {
        EXPECT_EQ(m_rig.awaitState(one.payment, {u"failed"_s}), u"failed"_s);
        EXPECT_EQ(moved(one.payment), 0);
        EXPECT_EQ(m_rig.operationsOn(one.account).size(), 2);
        EXPECT_EQ(m_rig.desk().books().posted(m_rig.desk().books().ledgerAccount(one.account)),
            10'000'000);
        expectBooksAgree(one);
    }
    void expectBooksAgree(const Case& one)
    {
        EXPECT_EQ(m_rig.desk().books().pending(m_rig.desk().books().ledgerAccount(one.account)), 0);
        EXPECT_EQ(m_rig.desk().books().differences(), 0);
    }
    bool isWithAPerson(qint64 payment)
    {
        return m_rig.number(u"select count(*) from book.instruction where payment_id = $1 and kind "
                            "= 'payout' and state = 'parked'"_s,
                   {payment})
            == 1;
    }

    BridgeRig m_rig;
    SimulatorProcess* m_simulator = nullptr;
    std::unique_ptr<BridgeProcess> m_bridge;
};

} // namespace purser::tests
