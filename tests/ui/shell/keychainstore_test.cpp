// Every way a keychain fails: nothing hangs, nothing is lost, and the person is told what to do.

#include "tests/support/demand.h"
#include "tests/support/eventually.h"
#include "tests/ui/shell/scriptedkeychain.h"
#include "ui/shell/login/keychainstore.h"
#include "ui/shell/login/keychainwords.h"

#include <QSet>
#include <gtest/gtest.h>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::shell {
namespace {

using tests::demand;
using tests::eventually;
using tests::ScriptedKeychain;

const QString key = u"office/mara"_s;

class KeychainStoreTest : public testing::Test
{
protected:
    std::unique_ptr<KeychainStore> store(std::chrono::milliseconds patience = 20s)
    {
        return std::make_unique<KeychainStore>(std::make_unique<ScriptedKeychain>(script), patience);
    }

    Result<Secret> read(KeychainStore& from)
    {
        std::optional<Result<Secret>> answer;
        from.read(key, &guard, [&](Result<Secret> secret) { answer = std::move(secret); });
        EXPECT_TRUE(eventually([&] { return answer.has_value(); }));
        return answer.value_or(failure(ErrorCode::Internal));
    }

    Result<void> write(KeychainStore& to, const QString& secret)
    {
        std::optional<Result<void>> answer;
        to.write(key, Secret::fromText(QString(secret)), &guard,
            [&](Result<void> done) { answer = std::move(done); });
        EXPECT_TRUE(eventually([&] { return answer.has_value(); }));
        return answer.value_or(failure(ErrorCode::Internal));
    }

    std::shared_ptr<ScriptedKeychain::Script> script = std::make_shared<ScriptedKeychain::Script>();
    QObject guard;
};

TEST_F(KeychainStoreTest, RemembersFromOneStartToTheNext)
{
    EXPECT_TRUE(write(*store(), u"correct horse"_s));
    const Result<Secret> again = read(*store());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->text(), u"correct horse"_s);
}

TEST_F(KeychainStoreTest, SaysWhenThereIsNone)
{
    EXPECT_EQ(read(*store()).error().code, ErrorCode::NotFound);
}

TEST_F(KeychainStoreTest, EachFailureHasItsWordsAndLosesNothing)
{
    const QList<std::pair<KeychainAnswer, QString>> failures{
        {KeychainAnswer::NoService, u"no_store"_s}, {KeychainAnswer::Locked, u"locked"_s},
        {KeychainAnswer::Denied, u"denied"_s}, {KeychainAnswer::Cancelled, u"cancelled"_s},
        {KeychainAnswer::Failed, u"unavailable"_s}};
    QSet<QString> sentences;
    for (const auto& [answer, why] : failures) {
        script->answer = answer;
        const auto broken = store();
        const Result<Secret> unread = read(*broken);
        ASSERT_FALSE(unread);
        EXPECT_EQ(unread.error().code, ErrorCode::Keychain);
        EXPECT_EQ(unread.error().args[u"why"].toString(), why);
        EXPECT_TRUE(keychainReadWords(unread.error()).contains(u"enter your password"_s));
        sentences.insert(keychainReadWords(unread.error()));

        const Result<void> unwritten = write(*broken, u"correct horse"_s);
        ASSERT_FALSE(unwritten);
        EXPECT_EQ(unwritten.error().args[u"why"].toString(), why);
        EXPECT_TRUE(keychainWriteWords(unwritten.error()).contains(u"until Purser is closed"_s));
        const Result<Secret> kept = read(*broken);
        ASSERT_TRUE(kept) << why.toStdString();
        EXPECT_EQ(kept->text(), u"correct horse"_s) << "known for as long as the program runs";
    }
    EXPECT_EQ(sentences.size(), failures.size()) << "each says something else";
    EXPECT_TRUE(script->kept.isEmpty()) << "and no plain text anywhere";
}

TEST_F(KeychainStoreTest, OneThatHangsIsGivenUp)
{
    script->hangs = true;
    const auto hanging = store(30ms);
    const Result<Secret> unread = read(*hanging);
    ASSERT_FALSE(unread);
    EXPECT_EQ(unread.error().args[u"why"].toString(), u"slow"_s);
    EXPECT_EQ(write(*hanging, u"correct horse"_s).error().args[u"why"].toString(), u"slow"_s);
    EXPECT_EQ(demand(read(*hanging)).text(), u"correct horse"_s);
}

TEST_F(KeychainStoreTest, AnAnswerThatComesTooLateIsKeptForTheNextQuestion)
{
    script->kept.insert(key, "correct horse");
    script->hangs = true;
    const auto slow = store(30ms);
    int answers = 0;
    slow->read(key, &guard, [&](Result<Secret>) { ++answers; });
    ASSERT_TRUE(eventually([&] { return answers == 1; }));
    script->answerAll();
    EXPECT_EQ(answers, 1) << "answered once only";
    EXPECT_EQ(demand(read(*slow)).text(), u"correct horse"_s);
}

TEST_F(KeychainStoreTest, NobodyIsCalledWhoHasGone)
{
    script->hangs = true;
    int answers = 0;
    const auto hanging = store(20s);
    {
        QObject gone;
        hanging->read(key, &gone, [&](Result<Secret>) { ++answers; });
    }
    script->answerAll();
    EXPECT_EQ(answers, 0);
}

TEST_F(KeychainStoreTest, ForgetsWhenAsked)
{
    const auto good = store();
    EXPECT_TRUE(write(*good, u"correct horse"_s));
    good->remove(key);
    EXPECT_EQ(read(*good).error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace purser::shell
