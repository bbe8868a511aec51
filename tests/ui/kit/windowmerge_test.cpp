#include "tests/ui/kit/kitapplication.h"
#include "tests/ui/kit/scriptedsource.h"
#include "ui/kit/grid/windowmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <random>

using namespace Qt::StringLiterals;

namespace purser::kit {
namespace {

using tests::eventually;
using tests::ScriptedList;

class WindowMerge : public testing::Test
{
protected:
    WindowMerge() : model({{u"text"_s, u"Text"_s, ColumnKind::Text}})
    {
        model.setSource(list.source());
    }

    void refresh()
    {
        QSignalSpy refreshed(&model, &WindowModel::refreshed);
        model.refresh();
        ASSERT_TRUE(eventually([&] { return !refreshed.isEmpty(); }));
    }

    QList<qint64> ids() const
    {
        QList<qint64> ids;
        for (int i = 0; i < model.knownCount(); ++i) {
            ids.append(model.row(i) ? model.row(i)->id : 0);
        }
        return ids;
    }

    QList<qint64> wanted() const
    {
        QList<qint64> ids;
        for (const GridRow& row : list.rows) {
            ids.append(row.id);
        }
        return ids;
    }

    ScriptedList list;
    WindowModel model;
    QAbstractItemModelTester tester{
        &model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(WindowMerge, AChangedRowIsChangedInPlaceAndTold)
{
    list.fill(5);
    model.setQuery({});
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(2, 0), QItemSelectionModel::Select);
    QSignalSpy changed(&model, &WindowModel::rowsChanged);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    list.rows[2] = ScriptedList::row(3, u"approved"_s, 2);
    refresh();
    EXPECT_EQ(model.textOf(2, 0), u"approved"_s);
    EXPECT_EQ(selection.currentIndex().row(), 2);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.at(0).at(0).value<QSet<qint64>>(), QSet<qint64>{3});
    EXPECT_TRUE(resets.isEmpty());
}

TEST_F(WindowMerge, NothingIsToldWhenNothingChanged)
{
    list.fill(5);
    model.setQuery({});
    QSignalSpy changed(&model, &WindowModel::rowsChanged);
    QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    refresh();
    EXPECT_TRUE(changed.isEmpty());
    EXPECT_TRUE(data.isEmpty());
}

TEST_F(WindowMerge, TheCurrentRowMovesWithItsPayment)
{
    list.fill(6);
    model.setQuery({});
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(4, 0), QItemSelectionModel::Select);
    list.rows.move(4, 0);
    list.rows.prepend(ScriptedList::row(50, u"new"_s));
    list.rows.removeAt(3);
    refresh();
    EXPECT_EQ(ids(), wanted());
    EXPECT_EQ(model.row(selection.currentIndex().row())->id, 5);
}

TEST_F(WindowMerge, NewRowsAtTheHeadPushOthersOverTheEdgeOfThePageButNotOut)
{
    list.fill(300);
    model.setQuery({});
    model.setVisible(0, 30);
    for (int i = 0; i < 7; ++i) {
        list.rows.prepend(ScriptedList::row(1000 + i, u"new"_s));
    }
    refresh();
    EXPECT_EQ(model.row(0)->id, 1006);
    model.setVisible(80, 130);
    model.setVisible(180, 230);
    model.setVisible(260, 306);
    EXPECT_EQ(ids(), wanted());
}

TEST_F(WindowMerge, AnOfficeThatGivesLessThanAskedLosesNothing)
{
    list.fill(180);
    list.mostAtOnce = 50;
    model.setQuery({});
    for (int first = 0; first < 180; first += 20) {
        model.setVisible(first, first + 20);
    }
    EXPECT_EQ(ids(), wanted());
    model.setVisible(0, 60);
    refresh();
    for (int first = 0; first < 180; first += 20) {
        model.setVisible(first, first + 20);
    }
    EXPECT_EQ(ids(), wanted());
}

TEST_F(WindowMerge, AListThatEmptiesAndFillsAgain)
{
    list.fill(20);
    model.setQuery({});
    list.rows.clear();
    refresh();
    EXPECT_EQ(model.rowCount(), 0);
    list.fill(120);
    refresh();
    EXPECT_EQ(model.knownCount(), WindowModel::blockSize);
    EXPECT_FALSE(model.isComplete());
}

/// Whatever happens to the list, after a refresh the rows near the view are those of the list, in its
/// order, none twice; the model tester watches every signal meanwhile.
TEST_F(WindowMerge, AnySequenceOfChangesEndsWithTheListItself)
{
    std::mt19937 random(20251122);
    const auto pick = [&random](int below) {
        return below <= 0 ? 0 : int(random() % unsigned(below));
    };
    qint64 nextId = 1;
    for (int i = 0; i < 140; ++i) {
        list.rows.append(ScriptedList::row(nextId, u"r"_s));
        ++nextId;
    }
    model.setCapacity(400);
    model.setQuery({});
    for (int round = 0; round < 150; ++round) {
        for (int change = pick(6); change >= 0; --change) {
            const int size = int(list.rows.size());
            const int at = pick(size);
            switch (pick(4)) {
            case 0: list.rows.insert(pick(2) == 0 ? 0 : at, ScriptedList::row(nextId++, u"n"_s)); break;
            case 1:
                if (size > 0) {
                    list.rows.removeAt(at);
                }
                break;
            case 2:
                if (size > 1) {
                    list.rows.move(at, pick(size));
                }
                break;
            default:
                if (size > 0) {
                    ++list.rows[at].version;
                }
            }
        }
        const int first = pick(int(list.rows.size()));
        model.setVisible(first, first + 25);
        refresh();
        model.setVisible(0, 25);
        refresh();
        const QList<qint64> expected = wanted();
        const QList<qint64> got = ids();
        const int near = qMin(26, int(expected.size()));
        ASSERT_GE(got.size(), near) << "round " << round;
        for (int i = 0; i < near; ++i) {
            ASSERT_EQ(got.at(i), expected.at(i)) << "round " << round << " row " << i;
        }
        QSet<qint64> seen;
        for (const qint64 id : got) {
            ASSERT_TRUE(id == 0 || !seen.contains(id)) << "round " << round << " twice: " << id;
            seen.insert(id);
        }
    }
}

} // namespace
} // namespace purser::kit
