#include "tests/ui/kit/kitapplication.h"
#include "tests/ui/kit/scriptedsource.h"
#include "ui/kit/grid/windowmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace purser::kit {
namespace {

using tests::eventually;
using tests::ScriptedList;

class WindowModelTest : public testing::Test
{
protected:
    WindowModelTest() : model({{u"text"_s, u"Text"_s, ColumnKind::Text, 100, u"text"_s}})
    {
        model.setSource(list.source());
    }

    QStringList shown() const
    {
        QStringList texts;
        for (int i = 0; i < model.knownCount(); ++i) {
            texts.append(model.row(i) ? model.textOf(i, 0) : u"…"_s);
        }
        return texts;
    }

    ScriptedList list;
    WindowModel model;
    QAbstractItemModelTester tester{
        &model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(WindowModelTest, ShowsTheFirstPageAndPlaceholdersForWhatFollows)
{
    list.fill(250);
    QSignalSpy loaded(&model, &WindowModel::loaded);
    model.setQuery({u"text"_s, {}});
    EXPECT_EQ(loaded.size(), 1);
    EXPECT_EQ(model.knownCount(), WindowModel::blockSize);
    EXPECT_EQ(model.rowCount(), WindowModel::blockSize + WindowModel::placeholderRows);
    EXPECT_FALSE(model.isComplete());
    EXPECT_EQ(model.row(WindowModel::blockSize), nullptr);
    EXPECT_EQ(model.data(model.index(WindowModel::blockSize, 0), Qt::AccessibleTextRole).toString(),
        u"loading"_s);
    EXPECT_FALSE(model.flags(model.index(WindowModel::blockSize, 0)) & Qt::ItemIsSelectable);
}

TEST_F(WindowModelTest, GrowsAsTheViewComesNear)
{
    list.fill(250);
    model.setQuery({});
    model.setVisible(60, 95);
    EXPECT_EQ(model.knownCount(), 200);
    model.setVisible(170, 199);
    EXPECT_EQ(model.knownCount(), 250);
    EXPECT_TRUE(model.isComplete());
    EXPECT_EQ(model.rowCount(), 250);
    EXPECT_EQ(model.textOf(249, 0), u"row 250"_s);
}

TEST_F(WindowModelTest, OnlyTheAnswerToTheLatestQuestionCounts)
{
    list.fill(3);
    list.manual = true;
    model.setQuery({u"a"_s, {}});
    model.setQuery({u"b"_s, {}});
    ASSERT_EQ(list.asked.size(), 2);
    EXPECT_TRUE(list.asked.at(0)->cancelled);
    list.answer(1);
    EXPECT_EQ(model.knownCount(), 3);
    list.rows.clear();
    list.answer(0); // late, after all
    EXPECT_EQ(model.knownCount(), 3);
    EXPECT_EQ(model.query().sort, u"b"_s);
}

TEST_F(WindowModelTest, TheRowsOfTheOldQueryStayUntilTheNewOnesCome)
{
    list.fill(5);
    model.setQuery({u"a"_s, {}});
    list.manual = true;
    model.setQuery({u"b"_s, {}});
    EXPECT_EQ(model.phase(), WindowModel::Phase::Loading);
    EXPECT_EQ(model.knownCount(), 5);
    list.rows = {ScriptedList::row(9, u"nine"_s)};
    list.answer();
    EXPECT_EQ(shown(), QStringList{u"nine"_s});
}

TEST_F(WindowModelTest, AFailedFirstPageIsSaidAndCanBeTriedAgain)
{
    list.fill(2);
    list.manual = true;
    model.setQuery({});
    list.fail(ErrorCode::ServerUnavailable);
    EXPECT_EQ(model.phase(), WindowModel::Phase::Failed);
    EXPECT_EQ(model.error().code, ErrorCode::ServerUnavailable);
    model.refresh();
    list.answer();
    EXPECT_EQ(model.phase(), WindowModel::Phase::Ready);
    EXPECT_EQ(model.knownCount(), 2);
}

TEST_F(WindowModelTest, AFailedRefreshKeepsTheRowsAndTellsTheirAge)
{
    list.fill(2);
    model.setQuery({});
    list.manual = true;
    model.refresh();
    ASSERT_TRUE(eventually([&] { return list.openCount() == 1; }));
    list.fail(ErrorCode::ConnectionLost);
    EXPECT_EQ(model.phase(), WindowModel::Phase::Stale);
    EXPECT_EQ(model.knownCount(), 2);
    EXPECT_TRUE(model.freshSince().isValid());
    model.refresh();
    ASSERT_TRUE(eventually([&] { return list.openCount() == 1; }));
    list.answer();
    EXPECT_EQ(model.phase(), WindowModel::Phase::Ready);
}

TEST_F(WindowModelTest, ACancelledReadIsNoError)
{
    list.fill(2);
    model.setQuery({});
    list.manual = true;
    model.refresh();
    ASSERT_TRUE(eventually([&] { return list.openCount() == 1; }));
    list.fail(ErrorCode::Cancelled);
    EXPECT_EQ(model.phase(), WindowModel::Phase::Ready);
}

TEST_F(WindowModelTest, ManyChangesMakeOneRefresh)
{
    list.fill(3);
    model.setQuery({});
    const auto before = list.asked.size();
    for (int i = 0; i < 50; ++i) {
        model.noteChanged({2}, false);
    }
    EXPECT_TRUE(eventually([&] { return list.asked.size() > before; }));
    EXPECT_EQ(list.asked.size(), before + 1);
}

TEST_F(WindowModelTest, AChangeElsewhereAsksNothing)
{
    list.fill(3);
    model.setQuery({});
    QSignalSpy refreshed(&model, &WindowModel::refreshed);
    model.noteChanged({77}, false);
    EXPECT_FALSE(refreshed.wait(400));
}

TEST_F(WindowModelTest, ForgetsWhatIsFarAwayAndFetchesItAgain)
{
    list.fill(3000);
    model.setCapacity(400);
    model.setQuery({});
    for (int first = 0; first < 2900; first += 60) {
        model.setVisible(first, first + 30);
    }
    EXPECT_GE(model.knownCount(), 2900);
    EXPECT_LE(model.liveCount(), 700);
    EXPECT_EQ(model.row(0), nullptr);
    model.setVisible(0, 30);
    for (int i = 0; i <= 30; ++i) {
        ASSERT_NE(model.row(i), nullptr) << i;
        EXPECT_EQ(model.row(i)->id, i + 1);
    }
    model.setVisible(1500, 1530);
    for (int i = 1500; i <= 1530; ++i) {
        ASSERT_NE(model.row(i), nullptr) << i;
        EXPECT_EQ(model.row(i)->id, i + 1);
    }
}

TEST_F(WindowModelTest, NothingIsAskedAfterTheSourceHasGone)
{
    list.fill(300);
    list.manual = true;
    model.setQuery({});
    model.setSource(nullptr);
    EXPECT_TRUE(list.asked.at(0)->cancelled);
    list.answer(0);
    EXPECT_EQ(model.knownCount(), 0);
    model.setQuery({});
    EXPECT_EQ(list.asked.size(), 1);
}

} // namespace
} // namespace purser::kit
