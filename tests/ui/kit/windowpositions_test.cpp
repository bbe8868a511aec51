#include "tests/ui/kit/kitapplication.h"
#include "tests/ui/kit/scriptedsource.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/gridview.h"
#include "ui/kit/grid/windowmodel.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace purser::kit {
namespace {

using tests::eventually;
using tests::ScriptedList;

/// A long list that knows its positions.
class WindowPositionsTest : public testing::Test
{
protected:
    WindowPositionsTest()
    {
        tests::kitTheme();
        list.positioned = true;
    }

    void open(int count)
    {
        list.fill(count);
        model.setSource(list.source());
        model.setQuery({u"id"_s, {}});
        ASSERT_TRUE(eventually([this] { return model.hasPositions(); }));
    }

    /// Ids of the rows there, −1 for one that is not in memory.
    QList<qint64> rows(int first, int last)
    {
        QList<qint64> ids;
        for (int i = first; i <= last; ++i) {
            ids.append(model.row(i) ? model.row(i)->id : -1);
        }
        return ids;
    }

    bool shows(int first, int last)
    {
        model.setVisible(first, last);
        return eventually([=, this] {
            for (int i = first; i <= last; ++i) {
                if (!model.row(i) || model.row(i)->id != i + 1) {
                    return false;
                }
            }
            return true;
        });
    }

    ScriptedList list;
    WindowModel model{{{u"text"_s, u"Text"_s}}};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(WindowPositionsTest, TheWholeLengthBecomesKnown)
{
    open(12345);
    EXPECT_EQ(model.rowCount(), 12345);
    EXPECT_TRUE(model.isComplete());
    EXPECT_EQ(model.liveCount(), 100);
}

TEST_F(WindowPositionsTest, AnyPlaceIsReachedWithOnePage)
{
    open(12345);
    for (const int first : {9000, 120, 12320, 4999, 500, 0, 11111}) {
        const qsizetype before = list.asked.size();
        EXPECT_TRUE(shows(first, qMin(first + 24, 12344))) << first;
        EXPECT_LE(list.asked.size() - before, 2) << first;
    }
    EXPECT_EQ(model.rowCount(), 12345);
}

TEST_F(WindowPositionsTest, NothingMovesWhereRowsOnlyComeIn)
{
    open(12345);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    EXPECT_TRUE(shows(7000, 7030));
    EXPECT_TRUE(shows(7031, 7061));
    EXPECT_TRUE(shows(12310, 12344));
    EXPECT_EQ(inserted.size(), 0);
    EXPECT_EQ(removed.size(), 0);
}

TEST_F(WindowPositionsTest, MemoryStaysBounded)
{
    open(20000);
    model.setCapacity(1000);
    for (int first = 0; first < 20000; first += 700) {
        EXPECT_TRUE(shows(first, first + 20)) << first;
        EXPECT_LE(model.liveCount(), 1100);
    }
    EXPECT_TRUE(shows(0, 20));
}

TEST_F(WindowPositionsTest, WhatWasScrolledPastMakesRoom)
{
    open(12345);
    list.manual = true;
    model.setVisible(5000, 5020);
    ASSERT_TRUE(eventually([this] { return list.openCount() == 1; }));
    const auto passed = list.asked.last();
    model.setVisible(9000, 9020);
    EXPECT_TRUE(passed->cancelled);
    ASSERT_TRUE(eventually([this] { return list.openCount() == 1; }));
    list.answer();
    EXPECT_EQ(rows(9000, 9001), (QList<qint64>{9001, 9002}));
    EXPECT_EQ(rows(5000, 5000), QList<qint64>{-1});
}

TEST_F(WindowPositionsTest, ALateAnswerToAnotherQuestionChangesNothing)
{
    list.fill(3000);
    list.manualPositions = true;
    model.setSource(list.source());
    model.setQuery({u"id"_s, {}});
    ASSERT_TRUE(eventually([this] { return list.positionsAsked == 1; }));
    model.setQuery({u"other"_s, {}});
    list.answerPositions();
    EXPECT_FALSE(model.hasPositions());
}

TEST_F(WindowPositionsTest, RowsThatComeAndGoAreTakenIn)
{
    open(3000);
    EXPECT_TRUE(shows(0, 20));
    list.rows.prepend(ScriptedList::row(90001, u"new"_s));
    model.noteChanged({90001}, true);
    ASSERT_TRUE(eventually([this] { return model.row(0) && model.row(0)->id == 90001; }));
    EXPECT_EQ(rows(1, 2), (QList<qint64>{1, 2}));
    list.rows.removeAt(0);
    model.noteChanged({90001}, true);
    ASSERT_TRUE(eventually([this] { return model.row(0) && model.row(0)->id == 1; }));
    // The end of the list is where it is, whatever was counted before.
    const int last = model.rowCount() - 1;
    model.setVisible(last - 20, last);
    EXPECT_TRUE(eventually([this] { return model.rowCount() == 3000 && model.row(2999); }));
    EXPECT_EQ(model.row(2999)->id, 3000);
}

TEST_F(WindowPositionsTest, AListThatIsNotCountedToItsEndGoesOn)
{
    list.fill(2600);
    list.mostPositions = 4; // 2000 rows of them
    model.setSource(list.source());
    model.setQuery({u"id"_s, {}});
    ASSERT_TRUE(eventually([this] { return model.hasPositions(); }));
    EXPECT_FALSE(model.isComplete());
    EXPECT_GT(model.rowCount(), 2000);
    EXPECT_TRUE(shows(1500, 1520));
    for (int end = 1990; end < 2600; end += 90) {
        model.setVisible(end - 20, end);
        ASSERT_TRUE(eventually([&] { return model.row(end) != nullptr; })) << end;
    }
}

TEST_F(WindowPositionsTest, EndGoesToTheLastRow)
{
    list.fill(5000);
    Grid grid(u"test"_s, {{u"text"_s, u"Text"_s}});
    grid.setSource(list.source());
    grid.resize(400, 300);
    grid.setQuery({});
    ASSERT_TRUE(tests::showActive(grid));
    ASSERT_TRUE(eventually([&] { return grid.model().hasPositions(); }));
    QTest::keyClick(&grid.view(), Qt::Key_End);
    EXPECT_TRUE(eventually([&] { return grid.currentId() == 5000; }));
    QTest::keyClick(&grid.view(), Qt::Key_Home);
    EXPECT_TRUE(eventually([&] { return grid.currentId() == 1; }));
    grid.view().verticalScrollBar()->setValue(grid.view().verticalScrollBar()->maximum() / 2);
    EXPECT_TRUE(eventually([&] {
        return !grid.visibleIds().isEmpty() && qAbs(grid.visibleIds().first() - 2500) < 20;
    }));
}

} // namespace
} // namespace purser::kit
