#include "tests/app/simulator/gateways/gatewayrig.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace purser;
using namespace purser::payments::gateways;
using namespace purser::tests;

TEST(GatewayEndurance, AKilledProviderKnowsWhatItHasDone)
{
    for (const QString& provider : {u"praxis"_s, u"btcpay"_s, u"hyperswitch"_s, u"sepa-bank"_s}) {
        const QTemporaryDir directory;
        const QStringList data{u"--data"_s, directory.path()};
        QJsonArray book;
        {
            const auto rig = makeRig(provider, data);
            rig->connectGateway(60s);
            rig->prepare(u"W-1"_s);
            EXPECT_TRUE(rig->gateway().ensureReady());
            EXPECT_EQ(rig->payOut(u"W-1"_s).kind, Outcome::Kind::Pending) << qPrintable(provider);
            book = rig->simulator().book();
            EXPECT_FALSE(book.isEmpty());
        }
        const auto again = makeRig(provider, data);
        again->connectGateway(60s);
        EXPECT_EQ(again->simulator().book(), book) << qPrintable(provider);
        const auto found = again->find(u"W-1"_s);
        ASSERT_TRUE(found) << qPrintable(provider);
        EXPECT_TRUE(again->isTakenOn(*found)) << qPrintable(provider);
    }
}
