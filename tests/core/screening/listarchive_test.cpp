#include "core/screening/lists/listarchive.h"
#include "core/screening/lists/listimporter.h"
#include "tests/core/screening/support/listfolder.h"

#include <QDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::screening;

namespace {

std::shared_ptr<const ListSet> importedFrom(const QString& folder)
{
    const auto lists = importListSet({folder});
    EXPECT_TRUE(lists);
    return lists ? *lists : nullptr;
}

int filesIn(const QString& folder)
{
    return static_cast<int>(QDir(folder).entryList(QDir::Files).size());
}

TEST(ListArchive, GivesBackTheFilesOfAListThatWasReplaced)
{
    const ListFolder lists;
    const ListFolder kept;
    const ListArchive archive(kept.path());
    lists.write(u"own.csv"_s, "id,name\n1,Ada Okafor\n");
    const auto before = importedFrom(lists.path());
    ASSERT_TRUE(archive.keep(*before, {lists.path()}));
    ASSERT_TRUE(archive.keep(*before, {lists.path()}));
    EXPECT_EQ(filesIn(kept.path()), 1) << "each content once";
    lists.write(u"own.csv"_s, "id,name\n1,Ada Okafor\n2,Rui Silva\n");
    const auto changed = archive.keep(*before, {lists.path()});
    EXPECT_TRUE(changed) << "it is here already";
    ASSERT_TRUE(archive.keep(*importedFrom(lists.path()), {lists.path()}));
    const ListFolder restored;
    ASSERT_TRUE(archive.restore(before->lists().front()->files, restored.path()));
    EXPECT_EQ(importedFrom(restored.path())->digest(), before->digest());
}

TEST(ListArchive, KeepsNothingButWhatWasRead)
{
    const ListFolder lists;
    const ListFolder kept;
    lists.write(u"own.csv"_s, "id,name\n1,Ada Okafor\n");
    const auto read = importedFrom(lists.path());
    lists.write(u"own.csv"_s, "id,name\n1,Somebody Else\n");
    const auto refused = ListArchive(kept.path()).keep(*read, {lists.path()});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Io);
    EXPECT_EQ(refused.error().args.value(u"why"_s).toString(), u"changed"_s);
    EXPECT_EQ(filesIn(kept.path()), 0);
}

TEST(ListArchive, ThrowsAwayTheOldestButNeverWhatIsInForce)
{
    const ListFolder lists;
    const ListFolder kept;
    const ListArchive archive(kept.path());
    std::shared_ptr<const ListSet> inForce;
    for (int i = 0; i < 3; ++i) {
        lists.write(u"own.csv"_s, "id,name\n1,Ada Okafor " + QByteArray(i + 1, 'x') + "\n");
        inForce = importedFrom(lists.path());
        ASSERT_TRUE(archive.keep(*inForce, {lists.path()}));
    }
    EXPECT_EQ(filesIn(kept.path()), 3);
    ASSERT_TRUE(archive.prune(*inForce, 1'000'000));
    EXPECT_EQ(filesIn(kept.path()), 3);
    ASSERT_TRUE(archive.prune(*inForce, 1));
    EXPECT_EQ(filesIn(kept.path()), 1);
    const ListFolder restored;
    EXPECT_TRUE(archive.restore(inForce->lists().front()->files, restored.path()));
}

TEST(ListArchive, WritesNowhereElseAndNothingThatWasChanged)
{
    const ListFolder lists;
    const ListFolder kept;
    const ListFolder restored;
    const ListArchive archive(kept.path());
    lists.write(u"own.csv"_s, "id,name\n1,Ada Okafor\n");
    const auto set = importedFrom(lists.path());
    ASSERT_TRUE(archive.keep(*set, {lists.path()}));
    const auto failureOf = [&](const ListFileStamp& file) {
        const auto done = archive.restore({file}, restored.path());
        return done ? std::string("restored") : errorName(done.error().code).toStdString();
    };
    const ListFileStamp good = set->lists().front()->files.front();
    for (const QString& name : {u"../own.csv"_s, u"a/own.csv"_s, u".."_s, u""_s, u".own"_s}) {
        ListFileStamp other = good;
        other.name = name;
        EXPECT_EQ(failureOf(other), "parse") << qPrintable(name);
    }
    ListFileStamp other = good;
    other.sha256 = "../" + good.sha256;
    EXPECT_EQ(failureOf(other), "parse");
    other.sha256 = QByteArray(64, 'a');
    EXPECT_EQ(failureOf(other), "not_found");
    kept.write(QString::fromLatin1(good.sha256), qCompress(QByteArray("id,name\n1,Nobody\n")));
    EXPECT_EQ(failureOf(good), "io");
    EXPECT_EQ(filesIn(restored.path()), 0);
}

} // namespace
