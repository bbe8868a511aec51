#include "core/office/commandsender.h"
#include "core/office/transaction.h"
#include "tests/core/authority/notecommand.h"
#include "tests/support/socketproxy.h"
#include "tests/support/testoffice.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;
using namespace std::chrono_literals;

namespace {

class CommandSenderTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        installNoteCommand(*owner);
        // Prepares the statement, so that what follows is its execution alone.
        demand(sender.send(note(u"first"_s)));
    }

    qint64 notes(const QString& text)
    {
        return demand(
            owner->execute(u"select count(*) from book.test_note where text = $1"_s, {text}))
            .row(0)
            .integer(0);
    }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<Connection> owner = office.asOwner();
    SocketProxy proxy{office.address()};
    ConnectionKeeper keeper{proxy.address(), u"mara"_s, office.password("mara"),
        {.firstRetry = 10ms, .lastRetry = 50ms}};
    CommandSender sender{keeper, {.connectDeadline = 2s, .resolveDeadline = 5s}};
};

} // namespace

TEST_F(CommandSenderTest, GetsTheAnswerThatWasLostAfterTheCommit)
{
    proxy.loseNextAnswerTo("EXECUTE");
    const auto outcome = sender.send(note(u"once"_s));
    ASSERT_TRUE(outcome) << describe(outcome.error());
    EXPECT_EQ(outcome->state, u"noted"_s);
    EXPECT_EQ(proxy.losses(), 1);
    EXPECT_EQ(notes(u"once"_s), 1);
}

TEST_F(CommandSenderTest, SendsAgainWhatNeverArrived)
{
    proxy.loseNextRequest("EXECUTE");
    const auto outcome = sender.send(note(u"once"_s));
    ASSERT_TRUE(outcome) << describe(outcome.error());
    EXPECT_FALSE(outcome->replayed);
    EXPECT_EQ(proxy.losses(), 1);
    EXPECT_EQ(notes(u"once"_s), 1);
}

TEST_F(CommandSenderTest, WaitsForTheLostOneWhileItIsUnderWay)
{
    // The server goes on with a command whose client is gone; it waits here for a lock.
    auto lock = demand(Transaction::begin(*owner));
    demand(owner->execute(u"lock table book.test_note in share mode"_s));
    proxy.loseNextAnswerTo("never");
    std::thread cutter([this] {
        auto observer = office.asOwner();
        for (;;) {
            const Table waiting = demand(observer->execute(
                u"select 1 from pg_stat_activity where usename = 'mara' and wait_event_type = 'Lock'"_s));
            if (!waiting.isEmpty())
                break;
            QThread::msleep(5);
        }
        proxy.cutAll();
        // Both, the lost one and the one sent again, now want the lock.
        QThread::msleep(300);
        observer.reset();
    });
    std::thread releaser;
    Result<Outcome> outcome = failure(ErrorCode::Internal);
    {
        QThread* const worker = QThread::create([&] {
            ConnectionKeeper own(proxy.address(), u"mara"_s, office.password("mara"),
                {.firstRetry = 10ms, .lastRetry = 50ms});
            outcome = CommandSender(own, {.connectDeadline = 2s, .resolveDeadline = 20s})
                          .send(note(u"once"_s));
        });
        worker->start();
        cutter.join();
        demand(lock.commit());
        worker->wait();
        delete worker;
    }
    ASSERT_TRUE(outcome) << describe(outcome.error());
    EXPECT_EQ(notes(u"once"_s), 1);
}

TEST_F(CommandSenderTest, SaysUnknownWhenNobodyCanTell)
{
    const Call call = note(u"once"_s);
    proxy.loseNextAnswerTo("EXECUTE");
    proxy.refuse(true);
    CommandSender impatient(keeper, {.connectDeadline = 300ms, .resolveDeadline = 500ms});
    const auto unknown = impatient.send(call);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::OutcomeUnknown);
    EXPECT_EQ(unknown.error().args[u"key"], QJsonValue(call.argument(u"p_key").toString()));
    // It had been carried out, and later that can be learnt.
    proxy.refuse(false);
    const auto known = sender.result(call.argument(u"p_key").toString());
    ASSERT_TRUE(known) << describe(known.error());
    EXPECT_EQ(known->state, u"noted"_s);
    EXPECT_EQ(sender.result(newCommandKey()).error().code, ErrorCode::NotFound);
}

TEST_F(CommandSenderTest, SaysWhenItWasNeverSent)
{
    proxy.cutAll();
    proxy.refuse(true);
    CommandSender impatient(keeper, {.connectDeadline = 200ms, .resolveDeadline = 500ms});
    const auto refused = impatient.send(note(u"never"_s));
    EXPECT_EQ(refused.error().code, ErrorCode::ServerUnavailable);
    EXPECT_EQ(notes(u"never"_s), 0);
}

TEST_F(CommandSenderTest, WaitsForAServerThatComesBack)
{
    proxy.cutAll();
    proxy.refuse(true);
    std::thread healer([this] {
        QThread::msleep(300);
        proxy.refuse(false);
    });
    const auto outcome = sender.send(note(u"once"_s));
    healer.join();
    EXPECT_TRUE(outcome);
    EXPECT_EQ(notes(u"once"_s), 1);
}

TEST_F(CommandSenderTest, TriesAgainWhatWasBusy)
{
    auto lock = demand(Transaction::begin(*owner));
    demand(owner->execute(u"lock table book.test_note in share mode"_s));
    std::atomic<int> waited = 0;
    QThread* const worker = QThread::create([&] {
        ConnectionKeeper own(office.address(), u"mara"_s, office.password("mara"),
            {.connection = {.lockTimeout = 100}});
        CommandSender busy(own);
        waited = busy.send(note(u"once"_s)) ? 1 : 2;
    });
    worker->start();
    QThread::msleep(250);
    demand(lock.commit());
    worker->wait();
    delete worker;
    EXPECT_EQ(waited, 1);
    EXPECT_EQ(notes(u"once"_s), 1);
}

TEST_F(CommandSenderTest, GivesRefusalsBackAtOnce)
{
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(sender.send(note(QString(500, u'x'))).error().code, ErrorCode::BadInput);
    const Call call = note(u"once"_s);
    demand(sender.send(call));
    Call other = note(u"something else"_s, call.argument(u"p_key").toString());
    EXPECT_EQ(sender.send(other).error().code, ErrorCode::KeyReused);
    EXPECT_TRUE(demand(sender.send(call)).replayed);
    EXPECT_EQ(sender.send({u"desk.test_note"_s, {}}).error().code, ErrorCode::Internal);
    EXPECT_LT(timer.elapsed(), 5000);
}

/// However the line breaks, every command happens once and its outcome becomes known.
TEST_F(CommandSenderTest, EveryCommandHappensOnceOnABadLine)
{
    QRandomGenerator random(20250314);
    constexpr int commands = 80;
    for (int i = 0; i < commands; ++i) {
        const QByteArray part = random.bounded(2) ? "EXECUTE" : "test_note";
        if (random.bounded(2))
            proxy.loseNextAnswerTo(part);
        else
            proxy.loseNextRequest(part);
        const auto outcome = sender.send(note(u"number %1"_s.arg(i)));
        ASSERT_TRUE(outcome) << i << ": " << describe(outcome.error());
        EXPECT_EQ(notes(u"number %1"_s.arg(i)), 1);
    }
    EXPECT_GE(proxy.losses(), commands / 2);
}
