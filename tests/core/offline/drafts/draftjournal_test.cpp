#include "core/offline/drafts/draftjournal.h"

#include "tests/support/demand.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::offline;
using purser::tests::demand;

namespace {

class Journal : public testing::Test
{
protected:
    DraftJournal open() { return demand(DraftJournal::open(path, cipher)); }

    static Draft draft(const QString& key, const QString& text, qint64 at = 1)
    {
        return {key, {{u"text"_s, text}}, at};
    }

    QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QByteArray& content) const
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_EQ(file.write(content), content.size());
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"deep/drafts"_s);
    DraftCipher cipher = demand(DraftCipher::fromKey(DraftCipher::newKey()));
};

} // namespace

TEST_F(Journal, ReadsBackWhatItTook)
{
    {
        DraftJournal journal = open();
        demand(journal.put(draft(u"client.note/1"_s, u"Gärtner sagt: \"ja\"\n"_s, 5)));
        demand(journal.put(draft(u"client.note/2"_s, u"two"_s, 4)));
        demand(journal.put(draft(u"client.note/1"_s, u"Gärtner sagt: \"nein\"\n"_s, 6)));
    }
    const DraftJournal journal = open();
    const QList<Draft> drafts = journal.drafts();
    ASSERT_EQ(drafts.size(), 2);
    EXPECT_EQ(drafts.at(0).key, u"client.note/2"_s) << "oldest first";
    EXPECT_EQ(drafts.at(1).content.value(u"text"_s).toString(), u"Gärtner sagt: \"nein\"\n"_s);
    EXPECT_EQ(drafts.at(1).savedMicros, 6);
    EXPECT_EQ(journal.opening().cutBytes, 0);
}

TEST_F(Journal, HoldsNoWordThatWasTypedInClear)
{
    DraftJournal journal = open();
    demand(journal.put(draft(u"client.note/1042"_s, u"owes tax in Cyprus"_s)));
    for (const char* word : {"client", "note", "1042", "text", "tax", "Cyprus"})
        EXPECT_FALSE(bytes().contains(word)) << word;
    EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(Journal, AnyTornTailCostsTheLastDraftAtMost)
{
    {
        DraftJournal journal = open();
        demand(journal.put(draft(u"a"_s, u"whole"_s)));
    }
    const qsizetype whole = bytes().size();
    {
        DraftJournal journal = open();
        demand(journal.put(draft(u"b"_s, u"last"_s)));
    }
    const QByteArray full = bytes();
    ASSERT_GT(full.size(), whole);
    for (qsizetype size = whole; size < full.size(); ++size) {
        write(full.left(size));
        DraftJournal journal = open();
        ASSERT_EQ(journal.drafts().size(), 1) << size;
        EXPECT_EQ(journal.opening().cutBytes, size - whole);
        // And it is a journal to write into again.
        demand(journal.put(draft(u"c"_s, u"after"_s)));
    }
    EXPECT_EQ(open().drafts().size(), 2);
}

TEST_F(Journal, EveryFlippedByteIsFound)
{
    {
        DraftJournal journal = open();
        demand(journal.put(draft(u"a"_s, u"first"_s)));
        demand(journal.put(draft(u"b"_s, u"second"_s)));
    }
    const QByteArray good = bytes();
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad.at(at) ^ 0x20);
        write(bad);
        const DraftJournal journal = open();
        EXPECT_LT(journal.drafts().size(), 2) << at;
        for (const Draft& kept : journal.drafts())
            EXPECT_EQ(kept.content.value(u"text"_s).toString(), u"first"_s) << at;
    }
}

TEST_F(Journal, RecordsOfAnotherTimeAreNotTaken)
{
    {
        DraftJournal journal = open();
        demand(journal.put(draft(u"a"_s, u"first"_s)));
    }
    const qsizetype first = bytes().size();
    {
        DraftJournal journal = open();
        demand(journal.put(draft(u"a"_s, u"second"_s)));
    }
    const QByteArray all = bytes();
    // The last record once more: whole, rightly sealed, and in the wrong place.
    write(all + all.mid(first));
    const DraftJournal journal = open();
    EXPECT_EQ(journal.opening().cutBytes, all.size() - first);
    EXPECT_EQ(journal.drafts().constFirst().content.value(u"text"_s).toString(), u"second"_s);
}

TEST_F(Journal, WhatWasSentIsOutOfTheFile)
{
    DraftJournal journal = open();
    demand(journal.put(draft(u"a"_s, QString(5000, u'x'))));
    demand(journal.put(draft(u"b"_s, u"stays"_s)));
    const qint64 before = journal.fileSize();
    demand(journal.remove(u"a"_s));
    EXPECT_LT(journal.fileSize(), before - 5000);
    EXPECT_EQ(bytes().size(), journal.fileSize());
    demand(journal.put(draft(u"c"_s, u"goes on"_s)));
    EXPECT_EQ(journal.drafts().size(), 2);
}

TEST_F(Journal, StaysSmall)
{
    DraftJournal journal = open();
    for (int i = 0; i < 300; ++i)
        demand(journal.put(draft(u"k%1"_s.arg(i % 250), QString(3000, u'y'), i)));
    EXPECT_EQ(journal.drafts().size(), draftCount);
    EXPECT_EQ(journal.drafts().constFirst().savedMicros, 100) << "the oldest went";
    for (int i = 0; i < 500; ++i)
        demand(journal.put(draft(u"k1"_s, QString(3000, u'z'), 1000 + i)));
    EXPECT_LT(journal.fileSize(), 2 * 200 * 3100 + 300 * 1024);
    const auto tooLarge = journal.put(draft(u"k1"_s, QString(70000, u'z'), 9999));
    ASSERT_FALSE(tooLarge);
    EXPECT_EQ(tooLarge.error().code, ErrorCode::BadInput);
}

TEST_F(Journal, AnotherKeyReadsNothingAndSaysSo)
{
    {
        DraftJournal journal = open();
        demand(journal.put(draft(u"a"_s, u"secret"_s)));
    }
    const DraftCipher other = demand(DraftCipher::fromKey(DraftCipher::newKey()));
    const DraftJournal journal = demand(DraftJournal::open(path, other));
    EXPECT_TRUE(journal.opening().otherKey);
    EXPECT_TRUE(journal.drafts().isEmpty());
}

TEST_F(Journal, IsOneProcessesOnly)
{
    const DraftJournal journal = open();
    const auto second = DraftJournal::open(path, cipher);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Busy);
}

TEST_F(Journal, AFileThatIsNoneOfOursIsBegunAnew)
{
    ASSERT_TRUE(QDir().mkpath(QFileInfo(path).absolutePath()));
    write("not a journal at all, but something long enough to look at");
    DraftJournal journal = open();
    EXPECT_GT(journal.opening().cutBytes, 0);
    demand(journal.put(draft(u"a"_s, u"x"_s)));
    EXPECT_TRUE(journal.drafts().size() == 1);
    journal.destroy();
    EXPECT_FALSE(QFile::exists(path));
}

TEST(DraftKey, OnlyAWholeKeyIsTaken)
{
    EXPECT_FALSE(DraftCipher::fromKey({}));
    EXPECT_FALSE(DraftCipher::fromKey(Secret::fromUtf8("short")));
    Secret key = DraftCipher::newKey();
    EXPECT_TRUE(DraftCipher::fromKey(key));
    EXPECT_FALSE(key == DraftCipher::newKey());
}
