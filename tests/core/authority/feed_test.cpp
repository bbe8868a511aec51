#include "tests/core/authority/feedreader.h"
#include "tests/core/authority/notecommand.h"
#include "tests/core/authority/refusal.h"
#include "tests/support/testoffice.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <thread>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

class Feed : public ::testing::Test
{
protected:
    Feed() { installNoteCommand(*owner); }

    /// Commands of one person, some rolled back, some held open while others overtake them.
    void write(const char* login, unsigned seed, int commands)
    {
        std::mt19937 random(seed);
        auto connection = office.as(login);
        for (int i = 0; i < commands; ++i) {
            demand(connection->begin());
            demand(connection->command(note(u"change"_s)));
            for (unsigned wait = random() % 12; wait > 0; --wait)
                demand(connection->execute(u"select 1"_s));
            if (random() % 10 == 0)
                connection->rollback();
            else
                demand(connection->commit());
        }
    }

    QList<FeedReader::Row> written(qint64 afterId)
    {
        const Table table = demand(owner->execute(
            u"select xid::text::int8, id, entity, entity_id from sync.change where id > $1 order by xid, id"_s,
            {afterId}));
        QList<FeedReader::Row> rows;
        for (int i = 0; i < table.rowCount(); ++i) {
            const RowView row = table.row(i);
            rows << FeedReader::Row{row.integer(0), row.integer(1), row.text(2), row.integer(3)};
        }
        return rows;
    }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<Connection> owner = office.asOwner();
};

TEST_F(Feed, LosesAndRepeatsNothingWhileManyWrite)
{
    auto reading = office.as("anna");
    const qint64 before = number(*owner, u"select coalesce(max(id), 0) from sync.change"_s);
    FeedReader reader(*reading);
    // One that stays open long, so that the others overtake it.
    auto slow = office.as("alma");
    demand(slow->script("set idle_in_transaction_session_timeout = 0"));
    demand(slow->begin());
    demand(slow->command(note(u"slow"_s)));

    std::atomic<int> running = 5;
    std::vector<std::thread> writers;
    unsigned seed = 1;
    for (const char* login : {"mara", "joao", "ines", "chen", "olga"}) {
        writers.emplace_back([this, login, seed, &running] {
            write(login, seed, 60);
            --running;
        });
        ++seed;
    }
    QList<FeedReader::Row> seen;
    while (running > 0) {
        seen += reader.pull(7);
        if (seen.size() > 100 && slow) {
            demand(slow->commit());
            slow.reset();
        }
    }
    for (std::thread& writer : writers)
        writer.join();
    if (slow)
        demand(slow->commit());
    seen += reader.pull(7);

    QList<FeedReader::Row> sorted = seen;
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return std::pair(a.xid, a.id) < std::pair(b.xid, b.id);
    });
    EXPECT_GT(sorted.size(), 200);
    EXPECT_EQ(sorted, written(before));
}

TEST_F(Feed, GivesWhatOthersCommittedWhileOneTransactionStaysOpen)
{
    auto mara = office.as("mara");
    auto joao = office.as("joao");
    FeedReader reader(*joao);
    demand(mara->begin());
    const Outcome open = demand(mara->command(note(u"open"_s)));
    const Outcome done = demand(joao->command(note(u"done"_s)));
    const QList<FeedReader::Row> first = reader.pull();
    ASSERT_EQ(first.size(), 1);
    EXPECT_EQ(first[0].entityId, done.id);
    demand(mara->commit());
    const QList<FeedReader::Row> second = reader.pull();
    ASSERT_EQ(second.size(), 1);
    EXPECT_EQ(second[0].entityId, open.id);
}

TEST_F(Feed, RefusesACursorFromTheFutureOrOfAnotherShape)
{
    auto mara = office.as("mara");
    EXPECT_EQ(refusal(*mara, "select desk.changes('1:1:', '99999999999:99999999999:', '0', 0, 10)"),
        u"PU008"_s);
    EXPECT_EQ(refusal(*mara, "select desk.changes('99999999999:99999999999:', null, '0', 0, 10)"),
        u"PU008"_s);
    EXPECT_EQ(refusal(*mara, "select desk.changes('yesterday', null, '0', 0, 10)"), u"PU008"_s);
    EXPECT_EQ(refusal(*mara, "select desk.changes('1:1:', null, 'x', 0, 10)"), u"PU008"_s);
}

TEST_F(Feed, AsksForAFullLoadWhenTheCursorIsOlderThanWhatIsKept)
{
    auto mara = office.as("mara");
    FeedReader reader(*mara);
    demand(mara->command(note(u"one"_s)));
    demand(owner->script("update sync.state set feed_floor = pg_current_xact_id()"));
    EXPECT_TRUE(reader.pull().isEmpty());
    EXPECT_TRUE(reader.mustLoadAgain());
    demand(mara->command(note(u"two"_s)));
    EXPECT_EQ(reader.pull().size(), 1);
    EXPECT_FALSE(reader.mustLoadAgain());
}

TEST_F(Feed, HasAnotherEpochAfterARestore)
{
    auto mara = office.as("mara");
    FeedReader reader(*mara);
    const QString before = reader.epoch();
    demand(owner->execute(u"select meta.new_epoch('restored')"_s));
    reader.pull();
    EXPECT_NE(reader.epoch(), before);
    EXPECT_EQ(
        number(*owner, u"select count(*) from audit.log where command = 'office.new_epoch'"_s), 1);
}

TEST_F(Feed, TicksOnlyAfterAChangeThatIsCommitted)
{
    auto notifier = office.asService("purser_notifier");
    const auto tick = [&] {
        return demand(notifier->execute(u"select link.tick()"_s)).row(0).flag(0);
    };
    tick();
    EXPECT_FALSE(tick());
    auto mara = office.as("mara");
    demand(mara->begin());
    demand(mara->command(note(u"open"_s)));
    EXPECT_FALSE(tick());
    demand(mara->commit());
    EXPECT_TRUE(tick());
    EXPECT_FALSE(tick());
}

} // namespace
