#include "core/office/officesession.h"
#include "tests/core/authority/notecommand.h"
#include "tests/core/office/weightycommand.h"
#include "tests/support/eventually.h"
#include "tests/support/socketproxy.h"
#include "tests/support/standardstaff.h"
#include "tests/support/testoffice.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;
using namespace std::chrono_literals;

namespace {

SessionOptions quickOptions()
{
    SessionOptions options;
    options.applicationName = u"purser"_s;
    options.pollInterval = 100ms;
    options.hiddenPollInterval = 60s;
    options.connectDeadline = 2s;
    options.resolveDeadline = 3s;
    options.firstRetry = 20ms;
    options.lastRetry = 100ms;
    options.lostAfter = 1s;
    return options;
}

class SessionTest : public ::testing::Test
{
protected:
    SessionTest()
    {
        installNoteCommand(*owner);
        installWeightyCommand(*owner);
    }

    std::unique_ptr<OfficeSession> makeSession(const QString& login = u"mara"_s,
        const SessionOptions& options = quickOptions(), const QString& password = {})
    {
        return std::make_unique<OfficeSession>(proxy.address(), login,
            Secret::fromText(password.isEmpty() ? standardPassword(login) : QString(password)),
            options);
    }
    std::unique_ptr<OfficeSession> openSession(
        const QString& login = u"mara"_s, const SessionOptions& options = quickOptions())
    {
        auto session = makeSession(login, options);
        demand(session->open().wait());
        EXPECT_TRUE(eventually([&] { return session->linkState() == LinkState::Connected; }));
        return session;
    }
    template <typename T>
    static Result<T> awaited(const Task<T>& task)
    {
        EXPECT_TRUE(eventually([&] { return task.future().isFinished(); }, 60'000));
        return task.wait();
    }
    qint64 noteCount()
    {
        return demand(owner->execute(u"select count(*) from book.test_note"_s)).row(0).integer(0);
    }
    void killEverySession()
    {
        demand(owner->execute(
            u"select pg_terminate_backend(pid, 5000) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()"_s));
    }
    static Call slow(double seconds) { return {u"desk.test_slow"_s, {{u"p_seconds"_s, seconds}}}; }
    static Call changes()
    {
        return {u"desk.changes"_s,
            {{u"p_from"_s, QVariant()}, {u"p_to"_s, QVariant()}, {u"p_after_xid"_s, QVariant()},
                {u"p_after_id"_s, 0}, {u"p_limit"_s, 1}}};
    }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<Connection> owner = office.asOwner();
    SocketProxy proxy{office.address()};
};

} // namespace

TEST_F(SessionTest, OpensAndKnowsWhoItIs)
{
    auto session = makeSession();
    EXPECT_EQ(session->linkState(), LinkState::Closed);
    const QSignalSpy states(session.get(), &OfficeSession::linkStateChanged);
    const QSignalSpy pings(session.get(), &OfficeSession::pinged);
    const auto me = awaited(session->open());
    ASSERT_TRUE(me) << describe(me.error());
    EXPECT_TRUE(eventually([&] { return session->linkState() == LinkState::Connected; }));
    EXPECT_EQ(session->me()[u"login"].toString(), u"mara"_s);
    EXPECT_EQ(session->login(), u"mara"_s);
    EXPECT_TRUE(session->may(u"test.note"_s));
    EXPECT_FALSE(session->may(u"test.nothing"_s));
    EXPECT_TRUE(eventually([&] { return pings.count() > 1; }));
    EXPECT_EQ(states.count(), 1);
}

TEST_F(SessionTest, SaysWhyItCannotOpen)
{
    auto wrong = makeSession(u"mara"_s, quickOptions(), u"wrong"_s);
    EXPECT_EQ(awaited(wrong->open()).error().code, ErrorCode::AuthenticationFailed);
    EXPECT_EQ(wrong->linkState(), LinkState::Closed);

    SessionOptions options = quickOptions();
    options.version = u"99999.0"_s;
    auto ancient = makeSession(u"mara"_s, options);
    EXPECT_EQ(awaited(ancient->open()).error().code, ErrorCode::VersionMismatch);

    proxy.refuse(true);
    auto away = makeSession();
    EXPECT_EQ(awaited(away->open()).error().code, ErrorCode::ServerUnavailable);
    proxy.refuse(false);
    EXPECT_TRUE(awaited(away->open())) << "a second try, at once";
}

TEST_F(SessionTest, NeverMakesTheGuiThreadWait)
{
    auto session = openSession();
    QTimer timer;
    int ticks = 0;
    QObject::connect(&timer, &QTimer::timeout, [&] { ++ticks; });
    timer.start(10ms);
    QElapsedTimer elapsed;
    elapsed.start();
    const Task<Table> task = session->read(slow(0.5));
    EXPECT_LT(elapsed.elapsed(), 100);
    EXPECT_TRUE(awaited(task));
    EXPECT_GE(elapsed.elapsed(), 500);
    EXPECT_GT(ticks, 10);
}

TEST_F(SessionTest, ACancelledReadStopsInTheServer)
{
    auto session = openSession();
    QElapsedTimer elapsed;
    elapsed.start();
    const Task<Table> running = session->read(slow(25));
    const Task<Table> queued = session->read(slow(25));
    const Task<Table> wanted = session->read(slow(0));
    EXPECT_TRUE(eventually([&] {
        return !demand(
            owner->execute(
                u"select 1 from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'"_s))
                    .isEmpty();
    }));
    queued.cancel();
    running.cancel();
    EXPECT_EQ(awaited(running).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(awaited(queued).error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(awaited(wanted)) << "the next one is not hit";
    EXPECT_LT(elapsed.elapsed(), 15'000);
    EXPECT_EQ(session->linkState(), LinkState::Connected);
}

TEST_F(SessionTest, CancellingAtAnyMomentHitsNobodyElse)
{
    auto session = openSession();
    for (int i = 0; i < 100; ++i) {
        const Task<Table> first = session->read(slow(0.001));
        const Task<Table> second = session->read(slow(0));
        if (i % 3 == 0)
            QThread::usleep(static_cast<unsigned long>(i) * 50);
        first.cancel();
        const auto result = awaited(second);
        ASSERT_TRUE(result) << describe(result.error());
    }
}

TEST_F(SessionTest, ACommandIsNotCancelled)
{
    auto session = openSession();
    const Task<Outcome> task = session->command(note(u"kept"_s));
    task.cancel();
    EXPECT_TRUE(awaited(task));
    EXPECT_EQ(noteCount(), 1);
}

TEST_F(SessionTest, TellsOthersWhatHasChanged)
{
    auto mara = openSession();
    auto joao = openSession(u"joao"_s);
    QList<Change> seen;
    QObject::connect(joao.get(), &OfficeSession::changed, joao.get(),
        [&](const QList<Change>& changes) { seen << changes; });
    QThread::msleep(200);
    QCoreApplication::processEvents();
    const Outcome outcome = demand(awaited(mara->command(note(u"news"_s))));
    EXPECT_TRUE(eventually([&] {
        return seen.contains(Change{u"test_note"_s, outcome.id, outcome.version});
    }));
}

TEST_F(SessionTest, MissesNothingWhileTheLinkIsDown)
{
    auto session = openSession();
    QList<Change> seen;
    QObject::connect(session.get(), &OfficeSession::changed, session.get(),
        [&](const QList<Change>& changes) { seen << changes; });
    const QSignalSpy pings(session.get(), &OfficeSession::pinged);
    EXPECT_TRUE(eventually([&] { return pings.count() > 2; }));
    proxy.refuse(true);
    proxy.cutAll();
    auto other = office.as("joao");
    QList<qint64> ids;
    for (int i = 0; i < 30; ++i)
        ids << demand(other->command(note(u"while away %1"_s.arg(i)))).id;
    EXPECT_TRUE(eventually([&] { return session->linkState() == LinkState::Reconnecting; }));
    proxy.refuse(false);
    EXPECT_TRUE(eventually([&] { return session->linkState() == LinkState::Connected; }));
    EXPECT_TRUE(eventually([&] { return seen.size() >= ids.size(); }));
    for (const qint64 id : ids)
        EXPECT_EQ(seen.count(Change{u"test_note"_s, id, 1}), 1);
}

TEST_F(SessionTest, TheTickOfTheNotifierComesBeforeThePoll)
{
    SessionOptions options = quickOptions();
    options.pollInterval = 60s;
    auto session = openSession(u"mara"_s, options);
    const QSignalSpy pings(session.get(), &OfficeSession::pinged);
    const QSignalSpy changed(session.get(), &OfficeSession::changed);
    EXPECT_TRUE(eventually([&] { return pings.count() > 0; }));
    auto notifier = office.asService("purser_notifier");
    demand(notifier->call({u"link.tick"_s, {}}));
    demand(office.as("joao")->command(note(u"news"_s)));
    demand(notifier->call({u"link.tick"_s, {}}));
    EXPECT_TRUE(eventually([&] { return changed.count() > 0; }, 5000));
}

TEST_F(SessionTest, AHiddenOneAsksLess)
{
    auto session = openSession();
    const QSignalSpy pings(session.get(), &OfficeSession::pinged);
    session->setHidden(true);
    EXPECT_TRUE(eventually([&] { return pings.count() > 0; }));
    QThread::msleep(200);
    QCoreApplication::processEvents();
    const auto before = pings.count();
    EXPECT_FALSE(eventually([&] { return pings.count() > before + 1; }, 700));
    session->setHidden(false);
    EXPECT_TRUE(eventually([&] { return pings.count() > before + 3; }));
}

TEST_F(SessionTest, ReadsGoOnAfterEveryConnectionWasKilled)
{
    auto session = openSession();
    demand(awaited(session->read(slow(0))));
    for (int i = 0; i < 3; ++i) {
        killEverySession();
        const auto read = awaited(session->read(slow(0)));
        EXPECT_TRUE(read) << describe(read.error());
        const auto written = awaited(session->command(note(u"after"_s)));
        EXPECT_TRUE(written) << describe(written.error());
    }
    EXPECT_EQ(noteCount(), 3);
}

TEST_F(SessionTest, AReadWhoseConnectionBreaksIsTriedAgain)
{
    auto session = openSession();
    demand(awaited(session->read(slow(0))));
    proxy.loseNextAnswerTo("EXECUTE");
    EXPECT_TRUE(awaited(session->read(slow(0.2))));
}

TEST_F(SessionTest, GoesFromConnectedOverReconnectingToLostAndBack)
{
    auto session = openSession();
    QList<LinkState> states;
    QObject::connect(session.get(), &OfficeSession::linkStateChanged, session.get(),
        [&](LinkState state) { states << state; });
    proxy.refuse(true);
    proxy.cutAll();
    EXPECT_TRUE(eventually([&] { return session->linkState() == LinkState::Lost; }));
    EXPECT_EQ(session->linkError().code, ErrorCode::ServerUnavailable);
    const auto read = awaited(session->read(slow(0)));
    EXPECT_EQ(read.error().code, ErrorCode::ServerUnavailable);
    const auto command = awaited(session->command(note(u"never"_s)));
    EXPECT_EQ(command.error().code, ErrorCode::ServerUnavailable) << "not sent";
    proxy.refuse(false);
    EXPECT_TRUE(eventually([&] { return session->linkState() == LinkState::Connected; }));
    EXPECT_EQ(
        states, (QList<LinkState>{LinkState::Reconnecting, LinkState::Lost, LinkState::Connected}));
    EXPECT_TRUE(awaited(session->read(slow(0))));
    EXPECT_EQ(noteCount(), 0);
}

TEST_F(SessionTest, ALostAnswerIsFoundAgain)
{
    auto session = openSession();
    demand(awaited(session->command(note(u"first"_s))));
    proxy.loseNextAnswerTo("test_note");
    demand(awaited(session->command(note(u"second"_s))));
    proxy.loseNextAnswerTo("EXECUTE");
    const auto third = awaited(session->command(note(u"third"_s)));
    EXPECT_TRUE(third) << describe(third.error());
    EXPECT_EQ(noteCount(), 3);
}

TEST_F(SessionTest, AnUnknownOutcomeCanBeAskedForLater)
{
    SessionOptions options = quickOptions();
    options.poll = false;
    options.resolveDeadline = 300ms;
    auto session = openSession(u"mara"_s, options);
    demand(awaited(session->command(note(u"first"_s))));
    proxy.loseNextAnswerTo("EXECUTE");
    proxy.refuse(true);
    const Call call = note(u"second"_s);
    const auto unknown = awaited(session->command(call));
    EXPECT_EQ(unknown.error().code, ErrorCode::OutcomeUnknown);
    proxy.refuse(false);
    const QString key = call.argument(u"p_key").toString();
    EXPECT_EQ(demand(awaited(session->commandResult(key))).state, u"noted"_s);
    EXPECT_EQ(awaited(session->commandResult(newCommandKey())).error().code, ErrorCode::NotFound);
}

TEST_F(SessionTest, ANewEpochIsTold)
{
    auto session = openSession();
    const QSignalSpy epochs(session.get(), &OfficeSession::epochChanged);
    const QSignalSpy pings(session.get(), &OfficeSession::pinged);
    EXPECT_TRUE(eventually([&] { return pings.count() > 2; }));
    EXPECT_EQ(epochs.count(), 0);
    demand(owner->execute(u"select meta.new_epoch('drill')"_s));
    EXPECT_TRUE(eventually([&] { return epochs.count() == 1; }));
    const QSignalSpy changed(session.get(), &OfficeSession::changed);
    demand(office.as("joao")->command(note(u"after"_s)));
    EXPECT_TRUE(eventually([&] { return changed.count() > 0; }));
    EXPECT_EQ(epochs.count(), 1);
}

TEST_F(SessionTest, AWeightyCommandTakesThePasswordOnceMore)
{
    auto session = openSession();
    const Call call{u"desk.test_weighty"_s, {{u"p_key"_s, newCommandKey()}}};
    EXPECT_EQ(awaited(session->command(call)).error().code, ErrorCode::StepUpRequired);
    EXPECT_EQ(awaited(session->stepUp(call, Secret::fromText(u"wrong"_s))).error().code,
        ErrorCode::AuthenticationFailed);
    const auto done = awaited(session->stepUp(call, office.password("mara")));
    ASSERT_TRUE(done) << describe(done.error());
    EXPECT_EQ(done->state, u"done"_s);
    EXPECT_EQ(session->linkState(), LinkState::Connected);
    const Table attempts =
        demand(owner->execute(u"select count(*), count(confirmed_at) from book.step_up_attempt"_s));
    EXPECT_EQ(attempts.row(0).integer(0), 2);
    EXPECT_EQ(attempts.row(0).integer(1), 1);
}

TEST_F(SessionTest, AStepUpThatTheCallerHasBegunIsNotBegunAgain)
{
    auto session = openSession();
    demand(awaited(session->command(
        {u"desk.begin_step_up"_s, {{u"p_key"_s, newCommandKey()}, {u"p_purpose"_s, u"test"_s}}})));
    const Call call{u"desk.test_weighty"_s, {{u"p_key"_s, newCommandKey()}}};
    EXPECT_TRUE(awaited(session->stepUp(call, office.password("mara"))));
    EXPECT_EQ(
        demand(owner->execute(u"select count(*) from book.step_up_attempt"_s)).row(0).integer(0),
        1);
}

TEST_F(SessionTest, TooManyWrongPasswordsLockTheStepUp)
{
    auto session = openSession();
    const Call call{u"desk.test_weighty"_s, {{u"p_key"_s, newCommandKey()}}};
    ErrorCode last = ErrorCode::Internal;
    for (int i = 0; i < 6; ++i)
        last = awaited(session->stepUp(call, Secret::fromText(u"wrong %1"_s.arg(i)))).error().code;
    EXPECT_EQ(last, ErrorCode::LockedOut);
    EXPECT_EQ(
        awaited(session->stepUp(call, office.password("mara"))).error().code, ErrorCode::LockedOut);
}

TEST_F(SessionTest, ANewPasswordIsUsedFromThenOn)
{
    auto session = openSession();
    const QString password = u"Another-Long-Password-2"_s;
    EXPECT_EQ(awaited(session->changePassword(Secret::fromText(QString(password)))).error().code,
        ErrorCode::StepUpRequired);
    const auto changed = awaited(
        session->changePassword(office.password("mara"), Secret::fromText(QString(password))));
    ASSERT_TRUE(changed) << describe(changed.error());
    killEverySession();
    EXPECT_TRUE(awaited(session->read(slow(0))));
    EXPECT_TRUE(eventually([&] { return session->linkState() == LinkState::Connected; }));
    EXPECT_FALSE(Connection::open(office.address(), u"mara"_s, office.password("mara")));
    EXPECT_TRUE(Connection::open(office.address(), u"mara"_s, Secret::fromText(QString(password))));
}

TEST_F(SessionTest, ATemporaryPasswordIsChangedWithoutProvingItAgain)
{
    demand(
        owner->script("update policy.staff set must_change_password = true where login = 'mara'"));
    auto session = openSession();
    EXPECT_TRUE(session->me()[u"must_change_password"].toBool());
    const auto changed =
        awaited(session->changePassword(Secret::fromText(u"Another-Long-Password-3"_s)));
    ASSERT_TRUE(changed) << describe(changed.error());
    EXPECT_FALSE(demand(awaited(session->refreshMe()))[u"must_change_password"].toBool());
}

TEST_F(SessionTest, ANewPasswordWhoseAnswerIsLostIsFoundOut)
{
    auto session = openSession();
    const QString password = u"Another-Long-Password-4"_s;
    proxy.loseNextAnswerTo("SCRAM-SHA-256");
    const auto changed = awaited(
        session->changePassword(office.password("mara"), Secret::fromText(QString(password))));
    EXPECT_TRUE(changed) << describe(changed.error());
    EXPECT_EQ(proxy.losses(), 1);
    killEverySession();
    EXPECT_TRUE(awaited(session->read(slow(0))));
    EXPECT_TRUE(Connection::open(office.address(), u"mara"_s, Secret::fromText(QString(password))));
}

TEST_F(SessionTest, ALoginThatWasTakenAwayIsLostAtOnce)
{
    auto session = openSession(u"sana"_s);
    demand(owner->script("alter role sana nologin"));
    killEverySession();
    EXPECT_TRUE(eventually([&] { return session->linkState() == LinkState::Lost; }));
    EXPECT_TRUE(
        eventually([&] { return session->linkError().code == ErrorCode::AuthenticationFailed; }));
    demand(owner->script("alter role sana login"));
    EXPECT_TRUE(awaited(session->open())) << "the person tries again";
    EXPECT_TRUE(eventually([&] { return session->linkState() == LinkState::Connected; }));
}

TEST_F(SessionTest, NoticesThatRolesHaveChanged)
{
    auto session = openSession();
    const QSignalSpy changed(session.get(), &OfficeSession::meChanged);
    demand(awaited(session->refreshMe()));
    QCoreApplication::processEvents();
    EXPECT_EQ(changed.count(), 0);
    demand(owner->script(
        "insert into policy.role_permission (role, permission) values ('payments', 'test.more')"));
    demand(awaited(session->refreshMe()));
    EXPECT_TRUE(eventually([&] { return changed.count() == 1; }));
    EXPECT_TRUE(session->may(u"test.more"_s));
}

TEST_F(SessionTest, SendsWhatIsQueuedBeforeItGoes)
{
    auto session = openSession();
    QList<Task<Outcome>> tasks;
    for (int i = 0; i < 25; ++i)
        tasks << session->command(note(u"queued %1"_s.arg(i)));
    session.reset();
    for (const Task<Outcome>& task : tasks)
        EXPECT_TRUE(task.wait());
    EXPECT_EQ(noteCount(), 25);
}

TEST_F(SessionTest, DoesNotWaitForReadsWhenItGoes)
{
    auto session = openSession();
    const Task<Table> running = session->read(slow(25));
    const Task<Table> queued = session->read(slow(25));
    const Task<Table> exported = session->readLong(slow(25));
    QThread::msleep(100);
    QElapsedTimer elapsed;
    elapsed.start();
    session.reset();
    EXPECT_LT(elapsed.elapsed(), 10'000);
    EXPECT_EQ(running.wait().error().code, ErrorCode::Cancelled);
    EXPECT_EQ(queued.wait().error().code, ErrorCode::Cancelled);
    EXPECT_EQ(exported.wait().error().code, ErrorCode::Cancelled);
}

TEST_F(SessionTest, ALongReadDoesNotHoldUpAShortOne)
{
    auto session = openSession();
    const Task<Table> exported = session->readLong(slow(2));
    EXPECT_TRUE(awaited(session->read(slow(0))));
    EXPECT_FALSE(exported.future().isFinished());
    EXPECT_TRUE(awaited(exported));
}
