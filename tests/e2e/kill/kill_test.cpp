// kill -9 of workstation, bridge and PostgreSQL at random points of a stream of withdrawals, with a
// trading server and a gateway that misbehave. Afterwards the books of both servers, which hold what
// was really done, are held against the office.
//
//   PURSER_KILLS=200 ctest -R purser_kill_test -V      how many kills; 40 unless told
//   PURSER_SEED=20260                                  which points; 1 unless told

#include "tests/e2e/kill/killer.h"
#include "tests/e2e/kill/oracle.h"
#include "tests/e2e/support/auditproof.h"

#include <QRegularExpression>

using namespace purser::tests;
using namespace Qt::StringLiterals;

namespace {

int numberFrom(const char* name, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? number : otherwise;
}

void report(const Killer::Figures& figures, Oracle& oracle)
{
    const QString text =
        u"%1 kills in %2 s: workstation %3 (%4 while it waited for an answer), bridge %5, "
        "PostgreSQL %6; %7 in the midst of the flow; at rest %8 s after the last\n"_s
            .arg(figures.teller + figures.bridge + figures.server)
            .arg(figures.flowMs / 1000)
            .arg(figures.teller)
            .arg(figures.sending)
            .arg(figures.bridge)
            .arg(figures.server)
            .arg(figures.inFlow)
            .arg(figures.drainMs / 1000)
        + oracle.figures();
    std::fputs(qPrintable(text), stdout);
}

} // namespace

TEST(Kill, NothingIsLostNothingIsDoubledAndNothingStaysHidden)
{
    const int kills = numberFrom("PURSER_KILLS", 40);
    const int seed = numberFrom("PURSER_SEED", 1);
    std::printf("PURSER_KILLS=%d PURSER_SEED=%d\n", kills, seed);
    std::fflush(stdout);
    TestCluster cluster({.durable = true});
    BridgeRig rig({u"--seed"_s, QString::number(seed)}, cluster);
    Killer killer(rig, cluster, static_cast<quint32>(seed), kills);
    killer.run();
    EXPECT_TRUE(killer.settle()) << "it does not come to rest";
    // While an outcome of a client is unknown the office lets nothing more of theirs pass: rightly.
    const QStringList refusals =
        killer.teller().refusals().filter(QRegularExpression(u"^(?!.*\"open_items\")"_s));
    EXPECT_EQ(refusals.join(u'\n').toStdString(), "");

    auto owner = killer.owner();
    Oracle oracle(*owner, rig, TellerJournal(killer.journal()).entries());
    report(killer.figures(), oracle);
    oracle.checkEffects();
    oracle.checkSums();
    oracle.checkCommands();
    oracle.checkSurfacing();
    oracle.checkProofs();
    EXPECT_TRUE(eventuallySealed(*owner));
    expectAuditIntact(*owner, killer.config(), oracle.receipts());
    // A run that hit nothing proves nothing.
    EXPECT_GT(killer.figures().inFlow, kills / 2);
}
