#include "core/offline/drafts/draftbook.h"

#include "core/offline/drafts/draftcipher.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::offline;

namespace {

class Book : public testing::Test
{
protected:
    Book() { connect(book); }

    void connect(DraftBook& one)
    {
        QObject::connect(&one, &DraftBook::stored, &one,
            [this](const QString& key) { stored.append(key); });
        QObject::connect(&one, &DraftBook::failed, &one,
            [this](const Error& error) { failed.append(error.code); });
    }

    /// Opens the journal in `one` and waits for it.
    void keep(DraftBook& one)
    {
        one.keepIn(path, key);
        EXPECT_TRUE(tests::eventually([&one] { return one.keeping() != DraftBook::Keeping::Opening; }));
    }

    static QString textOf(const DraftBook& one, const QString& key)
    {
        const Draft* draft = one.draft(key);
        return draft ? draft->content.value(u"t"_s).toString() : QString();
    }

    ManualClock clock;
    DraftBook book{clock};
    QTemporaryDir folder;
    QString path = folder.filePath(u"drafts"_s);
    Secret key = DraftCipher::newKey();
    QStringList stored;
    QList<ErrorCode> failed;
};

} // namespace

TEST_F(Book, GivesBackWhatWasTypedAfterTheProgramEnded)
{
    {
        DraftBook first(clock);
        keep(first);
        EXPECT_EQ(first.keeping(), DraftBook::Keeping::Journal);
        first.put(u"a"_s, {{u"t"_s, u"typed at the very end"_s}});
    }
    keep(book);
    EXPECT_EQ(textOf(book, u"a"_s), u"typed at the very end"_s);
}

TEST_F(Book, WritesWithinASecondWithoutBeingAsked)
{
    keep(book);
    book.put(u"a"_s, {{u"t"_s, u"x"_s}});
    EXPECT_LE(DraftBook::pauseMilliseconds, 1000);
    EXPECT_TRUE(tests::eventually([this] { return stored.contains(u"a"_s); }));
}

TEST_F(Book, WhatIsTypedWhileTheJournalOpensStandsBeforeWhatIsInIt)
{
    {
        DraftBook first(clock);
        keep(first);
        first.put(u"a"_s, {{u"t"_s, u"old"_s}});
        first.put(u"b"_s, {{u"t"_s, u"other"_s}});
        first.put(u"c"_s, {{u"t"_s, u"sent meanwhile"_s}});
    }
    book.keepIn(path, key);
    book.put(u"a"_s, {{u"t"_s, u"new"_s}});
    book.put(u"c"_s, {{u"t"_s, u"x"_s}});
    book.discard(u"c"_s);
    EXPECT_TRUE(tests::eventually([this] { return book.keeping() == DraftBook::Keeping::Journal; }));
    EXPECT_EQ(textOf(book, u"a"_s), u"new"_s);
    EXPECT_EQ(textOf(book, u"b"_s), u"other"_s);
    EXPECT_EQ(book.draft(u"c"_s), nullptr);
}

TEST_F(Book, WithoutAKeychainItSaysThatDraftsEndWithTheProgram)
{
    book.keepInMemory(u"no_store"_s);
    book.put(u"a"_s, {{u"t"_s, u"x"_s}});
    book.flush();
    EXPECT_EQ(book.keeping(), DraftBook::Keeping::Memory);
    EXPECT_EQ(book.why(), u"no_store"_s);
    EXPECT_EQ(textOf(book, u"a"_s), u"x"_s);
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(Book, ASecondProgramDoesNotTouchTheJournalOfTheFirst)
{
    keep(book);
    DraftBook second(clock);
    keep(second);
    EXPECT_EQ(second.keeping(), DraftBook::Keeping::Memory);
    EXPECT_EQ(second.why(), u"in_use"_s);
}

TEST_F(Book, WipingLeavesNoFile)
{
    keep(book);
    book.put(u"a"_s, {{u"t"_s, u"x"_s}});
    book.flush();
    ASSERT_TRUE(QFile::exists(path));
    book.wipe();
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_TRUE(book.keys().isEmpty());
}

TEST_F(Book, WhatIsTooLargeIsToldAndStaysInMemory)
{
    keep(book);
    book.put(u"a"_s, {{u"t"_s, QString(draftBytes, u'x')}});
    EXPECT_TRUE(tests::eventually([this] { return !failed.isEmpty(); }));
    EXPECT_EQ(failed.constFirst(), ErrorCode::BadInput);
    EXPECT_EQ(textOf(book, u"a"_s).size(), draftBytes);
}

TEST_F(Book, HoldsSoManyAndTheOldestGoes)
{
    for (int i = 0; i <= draftCount; ++i) {
        book.put(QString::number(i), {{u"t"_s, u"x"_s}});
        clock.advance(std::chrono::milliseconds(1));
    }
    EXPECT_EQ(book.keys().size(), draftCount);
    EXPECT_EQ(book.draft(u"0"_s), nullptr);
}
