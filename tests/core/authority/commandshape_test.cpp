#include "tests/core/authority/notecommand.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/authority/temporarystaff.h"
#include "tests/support/testoffice.h"

#include <gtest/gtest.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

class CommandShape : public ::testing::Test
{
protected:
    CommandShape() { installNoteCommand(*owner); }

    Call resultOf(const QString& key) const
    {
        return {u"desk.command_result"_s, {{u"p_key"_s, key}}};
    }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<Connection> owner = office.asOwner();
    std::unique_ptr<Connection> mara = office.as("mara");
    QString key = newCommandKey();
};

TEST_F(CommandShape, GivesTheReceiptOfItsAuditRow)
{
    const Outcome done = demand(mara->command(note(u"hello"_s, key)));
    EXPECT_FALSE(done.replayed);
    EXPECT_EQ(done.state, u"noted"_s);
    EXPECT_EQ(done.receiptChain, u"mara"_s);
    const Table row = demand(owner->execute(
        u"select actor, command, entity, entity_id, payload, encode(hash, 'hex') from audit.log where chain = $1 and seq = $2"_s,
        {done.receiptChain, done.receiptSeq}));
    ASSERT_EQ(row.rowCount(), 1);
    EXPECT_EQ(row.row(0).text(0), u"mara"_s);
    EXPECT_EQ(row.row(0).text(1), u"test.note"_s);
    EXPECT_EQ(row.row(0).text(2), u"test_note"_s);
    EXPECT_EQ(row.row(0).text(3), QString::number(done.id));
    EXPECT_EQ(row.row(0).text(4), uR"({"text": "hello"})"_s);
    EXPECT_EQ(row.row(0).text(5), done.receiptHash);
}

TEST_F(CommandShape, ASecondCallWithTheSameKeyGetsTheFirstAnswerAndDoesNothing)
{
    const Outcome first = demand(mara->command(note(u"once"_s, key)));
    const Outcome second = demand(office.as("mara")->command(note(u"once"_s, key)));
    EXPECT_TRUE(second.replayed);
    EXPECT_EQ(second.id, first.id);
    EXPECT_EQ(second.receiptHash, first.receiptHash);
    EXPECT_EQ(number(*owner, u"select count(*) from book.test_note"_s), 1);
    EXPECT_EQ(number(*owner, u"select count(*) from audit.log where command = 'test.note'"_s), 1);
}

TEST_F(CommandShape, TwoCallsAtOnceWithOneKeyHaveOneEffect)
{
    constexpr int callers = 8;
    std::atomic<int> fresh = 0;
    std::atomic<int> replayed = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < callers; ++i) {
        threads.emplace_back([&] {
            const Outcome done = demand(office.as("mara")->command(note(u"at once"_s, key)));
            ++(done.replayed ? replayed : fresh);
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(fresh, 1);
    EXPECT_EQ(replayed, callers - 1);
    EXPECT_EQ(number(*owner, u"select count(*) from book.test_note"_s), 1);
}

TEST_F(CommandShape, TheSameKeyWithOtherContentIsRefused)
{
    demand(mara->command(note(u"one"_s, key)));
    EXPECT_EQ(refusal(*mara, note(u"two"_s, key)), u"PU009"_s);
}

TEST_F(CommandShape, TheKeyOfAnotherPersonIsRefused)
{
    demand(mara->command(note(u"one"_s, key)));
    EXPECT_EQ(refusal(*office.as("joao"), note(u"one"_s, key)), u"PU009"_s);
}

TEST_F(CommandShape, ARefusedCommandLeavesItsKeyFree)
{
    EXPECT_EQ(refusal(*mara, note(u" "_s, key)), u"PU008"_s);
    EXPECT_FALSE(demand(mara->command(note(u"better"_s, key))).replayed);
}

TEST_F(CommandShape, ANullKeyIsRefused)
{
    EXPECT_EQ(refusal(*mara, "select desk.test_note(null, 'x')"), u"PU008"_s);
}

TEST_F(CommandShape, OnlyReadCommittedTransactionsMayChangeAnything)
{
    for (const char* level : {"repeatable read", "serializable"}) {
        demand(mara->script(QByteArray("set default_transaction_isolation = '") + level + '\''));
        const auto refused = mara->call(note(u"snapshot"_s));
        ASSERT_FALSE(refused.has_value());
        EXPECT_EQ(refused.error().code, ErrorCode::BadInput);
        EXPECT_EQ(refused.error().args[u"field"].toString(), u"isolation"_s);
    }
}

TEST_F(CommandShape, ThePermissionOfTheRoleCountsBesideTheRightToExecute)
{
    demand(owner->script("update policy.role_permission set granted = false "
                         "where role = 'payments' and permission = 'test.note'"));
    const auto refused = mara->call(note(u"not any more"_s));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(refused.error().args[u"permission"].toString(), u"test.note"_s);
    EXPECT_EQ(refusal(*office.as("ines"), note(u"holds the other role"_s)), QString());
}

TEST_F(CommandShape, TheResultOfALostCommandCanBeAskedForOnAnotherConnection)
{
    const Outcome done = demand(mara->command(note(u"lost"_s, key)));
    mara.reset();
    const Outcome found = demand(office.as("mara")->command(resultOf(key)));
    EXPECT_TRUE(found.replayed);
    EXPECT_EQ(found.id, done.id);
    EXPECT_EQ(found.receiptHash, done.receiptHash);
}

TEST_F(CommandShape, NobodySeesTheResultOfAnotherPerson)
{
    demand(mara->command(note(u"mine"_s, key)));
    const auto asked = office.as("joao")->command(resultOf(key));
    ASSERT_FALSE(asked.has_value());
    EXPECT_EQ(asked.error().code, ErrorCode::NotFound);
}

TEST_F(CommandShape, TheResultOfAKeyNeverUsedIsNothing)
{
    const auto asked = mara->command(resultOf(key));
    ASSERT_FALSE(asked.has_value());
    EXPECT_EQ(asked.error().code, ErrorCode::NotFound);
    EXPECT_EQ(
        number(*owner, u"select count(*) from book.command_request where key = $1::uuid"_s, {key}),
        0);
}

TEST_F(CommandShape, TheResultOfACommandUnderWayIsNotAnsweredTooEarly)
{
    demand(mara->begin());
    demand(mara->command(note(u"under way"_s, key)));
    auto second = office.as("mara");
    demand(second->script("set lock_timeout = '50ms'"));
    EXPECT_EQ(refusal(*second, resultOf(key)), u"55P03"_s);
    demand(mara->commit());
    EXPECT_TRUE(demand(second->command(resultOf(key))).replayed);
}

TEST_F(CommandShape, ARolledBackCommandDidNotHappen)
{
    demand(mara->begin());
    demand(mara->command(note(u"not meant"_s, key)));
    mara->rollback();
    EXPECT_FALSE(mara->command(resultOf(key)).has_value());
    EXPECT_EQ(number(*owner, u"select count(*) from book.test_note"_s), 0);
    EXPECT_EQ(number(*owner, u"select count(*) from audit.log where command = 'test.note'"_s), 0);
}

TEST_F(CommandShape, EachCommandLeavesALineInTheServerLogWithoutItsContent)
{
    demand(mara->command(note(u"Confidential-Text-17"_s, key)));
    const QByteArray log = office.cluster().log();
    EXPECT_TRUE(log.contains("purser command=test.note actor=mara key=" + key.toLatin1()));
    EXPECT_FALSE(log.contains("Confidential-Text-17"));
}

TEST_F(CommandShape, SomebodyWhoIsNoMemberOfStaffMayGiveNoCommand)
{
    EXPECT_EQ(refusal(*owner, note(u"administrator"_s)), u"PU001"_s);
}

} // namespace
