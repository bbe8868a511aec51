#include "tests/core/authority/auditlog.h"
#include "tests/core/authority/notecommand.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/authority/testsealer.h"
#include "tests/support/testoffice.h"

#include <gtest/gtest.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

class Seals : public ::testing::Test
{
protected:
    Seals() { installNoteCommand(*owner); }

    QJsonObject nextSeal() { return demand(sealing->callJson({u"link.seal"_s, {}})); }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<Connection> owner = office.asOwner();
    std::unique_ptr<Connection> sealing = office.asService("purser_sealer");
    TestSealer sealer;
};

TEST_F(Seals, LeaveOutNothingThatCommitsLate)
{
    auto slow = office.as("mara");
    demand(slow->begin());
    demand(slow->command(note(u"early number, late commit"_s)));
    demand(office.as("joao")->command(note(u"late number, early commit"_s)));
    sealer.seal(*sealing);
    // The open transaction holds back the seal of what came after it, and is not skipped.
    EXPECT_EQ(
        number(*owner,
            u"select count(*) from audit.log l, audit.seal s where l.xid < s.high_xid and l.chain = 'joao'"_s),
        0);
    demand(slow->commit());
    sealer.seal(*sealing);
    auto olga = office.as("olga");
    const auto report = verifyLog(*olga, {sealer.publicKey()}, sealer.anchors());
    EXPECT_TRUE(report.isClean()) << kinds(report).join(u' ').toStdString();
    EXPECT_EQ(report.unsealedEntries, 0);
}

TEST_F(Seals, CoverEveryRowWhileManyWrite)
{
    std::atomic<int> running = 4;
    std::vector<std::thread> writers;
    for (const char* login : {"mara", "joao", "ines", "chen"}) {
        writers.emplace_back([this, login, &running] {
            auto connection = office.as(login);
            for (int i = 0; i < 60; ++i)
                demand(connection->command(note(u"load"_s)));
            --running;
        });
    }
    int made = 0;
    while (running > 0)
        made += sealer.seal(*sealing);
    for (std::thread& writer : writers)
        writer.join();
    made += sealer.seal(*sealing);
    EXPECT_GT(made, 1);
    const auto report = verifyLog(*office.as("olga"), {sealer.publicKey()}, sealer.anchors());
    EXPECT_TRUE(report.isClean()) << kinds(report).join(u' ').toStdString();
    EXPECT_EQ(report.unsealedEntries, 0);
    EXPECT_GE(report.entries, 240);
}

TEST_F(Seals, AreNothingWhenThereIsNothingNew)
{
    sealer.seal(*sealing);
    EXPECT_TRUE(nextSeal().isEmpty());
}

TEST_F(Seals, ThatWereNotSignedAreGivenAgain)
{
    const QJsonObject first = nextSeal();
    ASSERT_FALSE(first.isEmpty());
    demand(office.as("mara")->command(note(u"more"_s)));
    EXPECT_EQ(nextSeal()[u"no"].toInteger(), first[u"no"].toInteger());
    EXPECT_EQ(sealer.seal(*sealing), 2);
}

TEST_F(Seals, AreSignedOnce)
{
    const QJsonObject first = nextSeal();
    const auto sign = [&](const QString& hex) {
        return Call{u"link.sign_seal"_s,
            {{u"p_no"_s, first[u"no"].toInteger()}, {u"p_key_id"_s, u"key"_s},
                {u"p_signature"_s, hex}}};
    };
    EXPECT_EQ(refusal(*sealing, sign(u"not hex"_s)), u"PU008"_s);
    EXPECT_TRUE(demand(sealing->call(sign(QString(128, u'a')))).row(0).flag(0));
    EXPECT_FALSE(demand(sealing->call(sign(QString(128, u'b')))).row(0).flag(0));
}

TEST_F(Seals, AreMadeByTheSealerOnly)
{
    for (const char* login :
        {"adam", "olga", "purser_connector", "purser_jobs", "purser_notifier", "purser_watchdog"}) {
        auto person = office.as(login);
        EXPECT_EQ(refusal(*person, "select link.seal()"), u"42501"_s) << login;
        EXPECT_EQ(refusal(*person, "select link.sign_seal(1, 'k', repeat('a', 128))"), u"42501"_s)
            << login;
    }
}

TEST_F(Seals, RefuseAClusterWhoseTransactionsBeganAnew)
{
    sealer.seal(*sealing);
    demand(owner->script(
        "set session_replication_role = replica; update audit.seal set high_xid = '99999999999'"));
    demand(office.as("mara")->command(note(u"after a restore without its transaction ids"_s)));
    EXPECT_EQ(refusal(*sealing, "select link.seal()"), u"PU006"_s);
}

} // namespace
