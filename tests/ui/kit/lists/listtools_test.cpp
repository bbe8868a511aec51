#include "tests/ui/kit/lists/listdesk.h"
#include "ui/kit/grid/gridfilters.h"
#include "ui/kit/grid/gridfooter.h"
#include "ui/kit/grid/gridheader.h"
#include "ui/kit/grid/gridview.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/kit/lists/listviews.h"
#include "ui/kit/lists/saveviewdialog.h"
#include "ui/kit/widgets/filterbar.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;
using kit::FilterOp;
using kit::ListViews;

namespace {

class ListToolsTest : public ::testing::Test
{
protected:
    static bool reload(ListDesk& desk)
    {
        QSignalSpy reloaded(&desk.tools().views(), &ListViews::reloaded);
        desk.tools().views().reload();
        return DeskRig::waitFor([&] { return !reloaded.isEmpty(); });
    }

    static bool saveAs(ListDesk& desk, const QString& name, const QString& role = {})
    {
        const size_t before = desk.tools().views().views().size();
        desk.tools().views().save(nullptr);
        auto* dialog = desk.dialog<kit::SaveViewDialog>();
        if (!dialog)
            return false;
        dialog->setName(name);
        dialog->setRole(role);
        DeskRig::picture(dialog, u"save-view"_s);
        dialog->acceptButton()->click();
        return DeskRig::waitFor([&] { return desk.tools().views().views().size() == before + 1; });
    }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<office::Connection> owner = office.asOwner();
};

TEST_F(ListToolsTest, AViewBringsBackColumnsOrderAndFilters)
{
    ListDesk::fill(*owner, 30);
    ListDesk desk(office, u"chen"_s);
    desk.awaitRows(30);
    desk.view().list().filters().add({u"country"_s, FilterOp::Is, false, {u"SE"_s}});
    desk.grid().setSort(u"name"_s);
    desk.grid().view().header().setSectionHidden(0, true);
    desk.grid().setCompact(true);
    ASSERT_TRUE(saveAs(desk, u"Sweden by name"_s));

    ListDesk elsewhere(office, u"chen"_s);
    elsewhere.awaitRows(30);
    ASSERT_TRUE(reload(elsewhere));
    ASSERT_EQ(elsewhere.tools().views().views().size(), 1U);
    elsewhere.tools().views().use(elsewhere.tools().views().views().front());
    ASSERT_TRUE(DeskRig::waitFor([&] { return elsewhere.grid().loadedCount() == 10; }));
    EXPECT_EQ(elsewhere.grid().query().sort, u"name"_s);
    EXPECT_TRUE(elsewhere.grid().view().header().isSectionHidden(0));
    EXPECT_TRUE(elsewhere.grid().isCompact());
    EXPECT_EQ(elsewhere.view().list().filters().inWords(), u"Country is SE"_s);
    DeskRig::picture(&elsewhere.rig().window(), u"list-view"_s);
}

TEST_F(ListToolsTest, AViewIsSharedChangedAndDeletedByItsOwner)
{
    ListDesk chen(office, u"chen"_s);
    ASSERT_TRUE(saveAs(chen, u"Shared"_s, u"compliance"_s));
    ListDesk olga(office, u"olga"_s);
    ASSERT_TRUE(reload(olga));
    ASSERT_EQ(olga.tools().views().views().size(), 1U);
    EXPECT_FALSE(olga.tools().views().views().front().mine);
    EXPECT_EQ(olga.tools().views().views().front().ownerName, u"Chen Wei"_s);
    const kit::ListView mine = chen.tools().views().views().front();
    chen.tools().views().remove(mine);
    EXPECT_TRUE(DeskRig::waitFor([&] { return chen.tools().views().views().empty(); }));
    ASSERT_TRUE(reload(olga));
    EXPECT_TRUE(olga.tools().views().views().empty());
}

TEST_F(ListToolsTest, SharingIsOfferedOnlyToWhoMay)
{
    ListDesk mara(office, u"mara"_s);
    mara.tools().views().save(nullptr);
    auto* dialog = mara.dialog<kit::SaveViewDialog>();
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(dialog->findChild<QComboBox*>()->isVisible());
}

TEST_F(ListToolsTest, TotalsByAFieldComeFromTheOfficeAndFilter)
{
    ListDesk::fill(*owner, 300);
    ListDesk desk(office, u"chen"_s);
    desk.awaitRows(100);
    kit::GroupPanel& groups = desk.tools().groups();
    groups.setFilter(desk.grid().query().filter);
    groups.show();
    ASSERT_TRUE(DeskRig::waitFor([&] { return groups.grid()->loadedCount() == 3; }));
    EXPECT_EQ(groups.grid()->model().row(0)->cells.at(1).text, u"100"_s);
    DeskRig::picture(&desk.rig().window(), u"list-groups"_s);
    const QString first = groups.grid()->model().row(0)->cells.at(0).text;
    Q_EMIT groups.grid()->activated(1);
    EXPECT_TRUE(DeskRig::waitFor([&] { return desk.grid().loadedCount() == 100; }));
    EXPECT_EQ(desk.view().list().filters().inWords(), u"Country is %1"_s.arg(first));
}

TEST_F(ListToolsTest, ALongListIsCountedAndJumpedIn)
{
    ListDesk::fill(*owner, 3000);
    ListDesk desk(office, u"chen"_s);
    desk.awaitRows(3000);
    EXPECT_TRUE(desk.grid().model().hasPositions());
    EXPECT_TRUE(DeskRig::waitFor([&] {
        return desk.grid().findChild<kit::GridFooter*>()->accessibleName() == u"3000 items"_s;
    })) << qPrintable(desk.grid().findChild<kit::GridFooter*>()->accessibleName());
    QTest::keyClick(&desk.grid().view(), Qt::Key_End);
    EXPECT_TRUE(DeskRig::waitFor([&] { return desk.grid().currentId() == 1; }));
    const int middle = 1717;
    desk.grid().view().scrollTo(
        desk.grid().model().index(middle, 0), QAbstractItemView::PositionAtCenter);
    EXPECT_TRUE(DeskRig::waitFor([&] { return desk.grid().model().row(middle) != nullptr; }));
    EXPECT_EQ(desk.grid().model().row(middle)->id, 3000 - middle);
}

TEST_F(ListToolsTest, NumbersFromTheClipboardAreFoundAndSelected)
{
    ListDesk::fill(*owner, 300);
    ListDesk desk(office, u"chen"_s);
    desk.awaitRows(100);
    QGuiApplication::clipboard()->setText(u"C-3, C-77\n200; C-9999"_s);
    QTest::keySequence(&desk.grid().view(), QKeySequence::Paste);
    ASSERT_TRUE(DeskRig::waitFor([&] { return desk.grid().selectedIds().size() == 3; }));
    QList<qint64> ids = desk.grid().selectedIds();
    std::sort(ids.begin(), ids.end());
    EXPECT_EQ(ids, (QList<qint64>{3, 77, 200}));
}

TEST(NumbersIn, TakesReferencesAndBareNumbersOnce)
{
    EXPECT_EQ(kit::numbersIn(u"W-42, c-17; 1042\tC-17 x 12345678901234567890 a1b"_s),
        (QStringList{u"W-42"_s, u"C-17"_s, u"1042"_s}));
    EXPECT_TRUE(kit::numbersIn({}).isEmpty());
}

} // namespace
