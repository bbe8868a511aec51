#include "tests/app/bridge/support/bridgeprocess.h"
#include "tests/app/bridge/support/bridgerig.h"
#include "tests/support/eventually.h"

#include <QFile>
#include <QTemporaryDir>

using namespace purser;
using namespace purser::tests;
using namespace Qt::StringLiterals;

TEST(ScreeningByTheBridge, ReopensAClientWhoComesOnToAList)
{
    BridgeRig rig;
    const qint64 account = rig.addAccount();
    const qint64 client =
        rig.number(u"select client_id from book.trading_account where id = $1"_s, {account});
    rig.number(
        u"update book.client set kyc_state = 'approved', kyc_level = 2, country = 'NG' where id = $1 returning 1"_s,
        {client});
    const QTemporaryDir folder;
    const auto write = [&](const QByteArray& rows) {
        QFile file(folder.filePath(u"watch.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("id,name,kind,programs\n" + rows);
    };
    const QByteArray stranger = "1,Drusilla Quillfeather,person,sanction\n";
    write(stranger);
    rig.screenAgainst({folder.path()});
    BridgeProcess bridge(rig.config());
    const auto runs = [&] {
        return rig.number(
            u"select count(*) from book.screening_run where client_id = $1"_s, {client});
    };
    ASSERT_TRUE(eventually([&] { return runs() == 1; }, 60'000)) << bridge.log().constData();
    EXPECT_EQ(rig.number(u"select count(*) from book.application"_s), 0);
    // The bridge looks at its files again by itself.
    write(stranger + "2,Chidi Okafor,person,sanction\n");
    EXPECT_TRUE(eventually(
        [&] {
            return rig.number(
                       u"select count(*) from book.application where client_id = $1 and cause = "
                       "'alert' and state = 'in_review'"_s,
                       {client})
                == 1;
        },
        60'000))
        << bridge.log().constData();
    // It says so when it has got through them all.
    EXPECT_TRUE(eventually(
        [&] {
            return rig.number(u"select count(*) from sync.health where service = 'screening' and "
                              "state = 'up'"_s)
                == 1;
        },
        60'000))
        << bridge.log().constData();
    EXPECT_EQ(bridge.terminate(), 0);
}
