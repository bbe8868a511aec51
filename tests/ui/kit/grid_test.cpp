#include "tests/ui/kit/accessiblenames.h"
#include "tests/ui/kit/kitapplication.h"
#include "tests/ui/kit/scriptedsource.h"
#include "ui/kit/desk/layoutstore.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/gridfooter.h"
#include "ui/kit/grid/gridheader.h"
#include "ui/kit/grid/gridview.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/statepanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace purser::kit {
namespace {

using tests::eventually;
using tests::ScriptedList;

QList<Column> columns()
{
    return {{u"due"_s, u"Due"_s, ColumnKind::Due, 110, u"due"_s},
        {u"client"_s, u"Client"_s, ColumnKind::Strong, 140, u"client"_s},
        {u"amount"_s, u"Amount"_s, ColumnKind::Money, 120},
        {u"risk"_s, u"Risk"_s, ColumnKind::Risk, 90},
        {u"state"_s, u"State"_s, ColumnKind::State, 120}};
}

GridRow payment(qint64 id, const QString& client, qint64 minor, const QString& currency)
{
    static const Formats formats(QLocale::c());
    return {id, 1,
        {Cell::due(QDateTime::currentDateTimeUtc().addSecs(id * 600), Tone::Warn),
            Cell::plain(client), Cell::of(Money(minor, Currency(currency, 2)), formats),
            Cell::risk(int(id)), Cell::state(u"1 of 2"_s)},
        {}};
}

class GridTest : public testing::Test
{
protected:
    GridTest()
    {
        tests::kitTheme();
        list.rows = {payment(1, u"Okafor"_s, 485000, u"EUR"_s),
            payment(2, u"Silva"_s, 300000, u"EUR"_s), payment(3, u"Haddad"_s, 6200000, u"USD"_s),
            payment(4, u"Petrov"_s, 100, u"EUR"_s)};
        grid.resize(700, 400);
        grid.setSource(list.source());
    }

    void open()
    {
        grid.setQuery({u"due"_s, {}});
        ASSERT_TRUE(tests::showActive(grid));
        grid.setFocus();
        ASSERT_TRUE(eventually([this] { return grid.view().hasFocus(); }));
    }

    StatePanel& states() { return *grid.findChild<StatePanel*>(); }
    GridFooter& footer() { return *grid.findChild<GridFooter*>(); }

    ScriptedList list;
    Grid grid{u"test"_s, columns()};
};

TEST_F(GridTest, TheFirstRowIsCurrentOnceTheListStands)
{
    QSignalSpy current(&grid, &Grid::currentChanged);
    open();
    EXPECT_EQ(grid.currentId(), 1);
    ASSERT_EQ(current.size(), 1);
    EXPECT_EQ(current.at(0).at(0).toLongLong(), 1);
}

TEST_F(GridTest, WalksByKeyboard)
{
    open();
    QSignalSpy activated(&grid, &Grid::activated);
    QTest::keyClick(&grid.view(), Qt::Key_Down);
    EXPECT_EQ(grid.currentId(), 2);
    QTest::keyClick(&grid.view(), Qt::Key_End);
    EXPECT_EQ(grid.currentId(), 4);
    QTest::keyClick(&grid.view(), Qt::Key_Up);
    EXPECT_EQ(grid.currentId(), 3);
    QTest::keyClick(&grid.view(), Qt::Key_Home);
    EXPECT_EQ(grid.currentId(), 1);
    QTest::keyClick(&grid.view(), Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(grid.selectedRows().size(), 2);
    QTest::keyClick(&grid.view(), Qt::Key_Return);
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated.at(0).at(0).toLongLong(), 2);
}

TEST_F(GridTest, LeavesNoRowHalfUnderTheHeader)
{
    for (int id = 5; id <= 60; ++id) {
        list.rows.append(tests::ScriptedList::row(id, u"SEPA"_s));
    }
    open();
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(&grid.view(), Qt::Key_Down);
    }
    const QRect current = grid.view().visualRect(grid.view().currentIndex());
    EXPECT_LE(current.bottom(), grid.view().viewport()->height());
    const int scrolled = grid.view().verticalScrollBar()->value();
    EXPECT_GT(scrolled, 0);
    EXPECT_EQ(scrolled % current.height(), 0) << "the row under the header is cut";
}

TEST_F(GridTest, ALetterIsLeftToTheDecisionBar)
{
    open();
    QKeyEvent letter(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s);
    letter.accept();
    QCoreApplication::sendEvent(&grid.view(), &letter);
    EXPECT_FALSE(letter.isAccepted());
    EXPECT_EQ(grid.currentId(), 1);
}

TEST_F(GridTest, CopiesWithTheTitlesOfTheColumnsOnShow)
{
    open();
    QTest::keyClick(&grid.view(), Qt::Key_Down, Qt::ShiftModifier);
    grid.view().header().setSectionHidden(0, true);
    grid.view().header().moveSection(grid.view().header().visualIndex(2), 0);
    QTest::keySequence(&grid.view(), QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines.at(0), u"Amount\tClient\tRisk\tState"_s);
    EXPECT_EQ(lines.at(1), u"4,850.00\u00a0EUR\tOkafor\t1\t1 of 2"_s);
    EXPECT_EQ(grid.view().selectedText(false).split(u'\n').size(), 2);
}

TEST_F(GridTest, ARefreshKeepsTheCurrentRowAndTellsItsNewVersion)
{
    open();
    QTest::keyClick(&grid.view(), Qt::Key_Down);
    QSignalSpy current(&grid, &Grid::currentChanged);
    list.rows[1].version = 2;
    list.rows.prepend(payment(9, u"New"_s, 100, u"EUR"_s));
    grid.noteChanged({2}, false);
    ASSERT_TRUE(eventually([&] { return !current.isEmpty(); }));
    EXPECT_EQ(grid.currentId(), 2);
    EXPECT_EQ(current.last().at(1).toInt(), 2);
    EXPECT_EQ(grid.loadedCount(), 5);
}

TEST_F(GridTest, TotalsByCurrency)
{
    grid.setTotalsColumn(u"amount"_s);
    open();
    EXPECT_EQ(footer().accessibleName(), u"4 items"_s);
    EXPECT_EQ(footer().accessibleDescription().replace(u'\u00a0', u' '),
        u"7,851.00 EUR, 62,000.00 USD"_s);
    QTest::keyClick(&grid.view(), Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(footer().accessibleName(), u"2 of 4 selected"_s);
    EXPECT_EQ(footer().accessibleDescription().replace(u'\u00a0', u' '), u"7,850.00 EUR"_s);
}

TEST(GridFooterTest, ASumThatWouldOverflowIsLeftOut)
{
    const Currency euro(u"EUR"_s, 2);
    const Currency yen(u"JPY"_s, 0);
    const QList<Money> sums = sumByCurrency({Money(std::numeric_limits<qint64>::max(), euro),
        Money(5, yen), Money(1, euro), Money(7, yen)});
    ASSERT_EQ(sums.size(), 1);
    EXPECT_EQ(sums.at(0), Money(12, yen));
}

TEST_F(GridTest, SaysWhatItIsIn)
{
    list.manual = true;
    grid.setEmptyText(u"Nothing waits for you."_s, u"New ones appear here."_s, u"Show all"_s);
    grid.setQuery({});
    grid.show();
    EXPECT_EQ(states().state(), StatePanel::State::Loading);
    list.fail(ErrorCode::ServerUnavailable);
    EXPECT_EQ(states().state(), StatePanel::State::Error);
    Q_EMIT states().retryRequested();
    EXPECT_EQ(states().state(), StatePanel::State::Loading);
    list.rows.clear();
    list.answer();
    EXPECT_EQ(states().state(), StatePanel::State::Empty);
    QSignalSpy action(&grid, &Grid::emptyActionTriggered);
    Q_EMIT states().actionRequested();
    EXPECT_EQ(action.size(), 1);
    list.rows = {payment(1, u"Okafor"_s, 1, u"EUR"_s)};
    grid.noteChanged({}, true);
    ASSERT_TRUE(eventually([&] { return list.openCount() == 1; }));
    list.answer();
    EXPECT_EQ(states().state(), StatePanel::State::Fresh);
}

TEST_F(GridTest, AClickOnATitleSorts)
{
    open();
    QSignalSpy sorted(&grid, &Grid::sortChanged);
    GridHeader& header = grid.view().header();
    QTest::mouseClick(
        header.viewport(), Qt::LeftButton, {}, QPoint(header.sectionViewportPosition(1) + 20, 10));
    ASSERT_EQ(sorted.size(), 1);
    EXPECT_EQ(grid.query().sort, u"client"_s);
    EXPECT_EQ(list.asked.last()->request.query.sort, u"client"_s);
    QTest::mouseClick(
        header.viewport(), Qt::LeftButton, {}, QPoint(header.sectionViewportPosition(3) + 20, 10));
    EXPECT_EQ(sorted.size(), 1) << "this column has no sort in the office";
}

TEST_F(GridTest, KeepsTheArrangementOfTheUser)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    LayoutStore store(settings, u"office/mara"_s);
    grid.setLayoutStore(&store);
    open();
    grid.chooseColumns();
    const auto menus = grid.findChildren<QMenu*>();
    ASSERT_EQ(menus.size(), 1);
    ASSERT_EQ(menus.first()->actions().at(3)->text(), u"Risk"_s);
    menus.first()->actions().at(3)->trigger();
    menus.first()->close();
    EXPECT_TRUE(grid.view().header().isSectionHidden(3));
    QTest::mouseClick(grid.view().header().viewport(), Qt::LeftButton, {},
        QPoint(grid.view().header().sectionViewportPosition(1) + 20, 10));

    Grid again(u"test"_s, columns());
    again.setLayoutStore(&store);
    EXPECT_TRUE(again.view().header().isSectionHidden(3));
    EXPECT_FALSE(again.view().header().isSectionHidden(2));
    EXPECT_EQ(again.savedSort(u"due"_s), u"client"_s);

    LayoutStore joao(settings, u"office/joao"_s);
    Grid others(u"test"_s, columns());
    others.setLayoutStore(&joao);
    EXPECT_FALSE(others.view().header().isSectionHidden(3));
    EXPECT_EQ(others.savedSort(u"due"_s), u"due"_s);
}

TEST_F(GridTest, AnArrangementOfAnotherVersionDoesNoHarm)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    LayoutStore store(settings, {});
    for (const QString& text :
        {u"not json"_s, u"{}"_s, u"[1,2]"_s,
            u"{\"columns\":[{\"id\":\"gone\",\"width\":9},{\"id\":\"risk\",\"width\":-5}],\"fitted\":false,\"sort\":\"gone\"}"_s}) {
        store.setValue(u"grid/test"_s, text);
        Grid again(u"test"_s, columns());
        again.setLayoutStore(&store);
        EXPECT_GE(again.view().header().sectionSize(3), 48);
        EXPECT_EQ(again.savedSort(u"due"_s), u"due"_s);
    }
}

TEST_F(GridTest, ColumnsFillTheWidthAndFiguresAreNotCut)
{
    open();
    const GridHeader& header = grid.view().header();
    EXPECT_EQ(header.length(), grid.view().viewport()->width());
    for (const int column : {2, 3}) {
        for (int row = 0; row < 4; ++row) {
            const QModelIndex index = grid.model().index(row, column);
            EXPECT_GE(header.sectionSize(column),
                grid.view().itemDelegate()->sizeHint({}, index).width());
        }
    }
}

TEST_F(GridTest, AFigureThatComesLaterIsNotCutEither)
{
    for (GridRow& row : list.rows)
        row.cells[2] = Cell::plain({});
    open();
    list.rows[0] = payment(1, u"Okafor"_s, 48500000000, u"EUR"_s);
    list.rows[0].version = 2;
    grid.refresh();
    ASSERT_TRUE(eventually([this] { return !grid.model().textOf(0, 2).isEmpty(); }));
    EXPECT_GE(grid.view().header().sectionSize(2),
        grid.view().itemDelegate()->sizeHint({}, grid.model().index(0, 2)).width());
}

TEST_F(GridTest, FiguresOfAListThatWasEmptyAtFirstAreNotCut)
{
    QList<GridRow> later;
    list.rows.swap(later);
    QSignalSpy loaded(&grid, &Grid::loaded);
    grid.setQuery({u"due"_s, {}});
    ASSERT_TRUE(tests::showActive(grid));
    ASSERT_TRUE(eventually([&] { return loaded.count() > 0; }));
    later[0] = payment(1, u"Okafor"_s, 48500000000, u"EUR"_s);
    list.rows.swap(later);
    grid.refresh();
    ASSERT_TRUE(eventually([this] { return !grid.model().textOf(0, 2).isEmpty(); }));
    EXPECT_GE(grid.view().header().sectionSize(2),
        grid.view().itemDelegate()->sizeHint({}, grid.model().index(0, 2)).width());
}

TEST_F(GridTest, ReadsItselfAloud)
{
    open();
    EXPECT_EQ(grid.model().data(grid.model().index(0, 1), Qt::AccessibleTextRole).toString(),
        u"Client: Okafor"_s);
    EXPECT_TRUE(tests::namelessFocusable(grid).isEmpty())
        << tests::namelessFocusable(grid).join(u", "_s).toStdString();
}

TEST_F(GridTest, TheMenuOfARowBeginsWithWhatTheDeskOffers)
{
    open();
    QString column;
    grid.setMenuBuilder([&column](QMenu& menu, const GridRow& row, const QString& at) {
        menu.addAction(u"Open %1"_s.arg(row.id));
        column = at;
    });
    const QRect cell = grid.view().visualRect(grid.model().index(2, 1));
    Q_EMIT grid.view().customContextMenuRequested(cell.center());
    const auto menus = grid.findChildren<QMenu*>();
    ASSERT_EQ(menus.size(), 1);
    EXPECT_EQ(menus.first()->actions().first()->text(), u"Open 3"_s);
    EXPECT_EQ(column, u"client"_s);
    menus.first()->close();
}

} // namespace
} // namespace purser::kit
