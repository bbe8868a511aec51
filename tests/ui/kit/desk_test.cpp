#include "tests/ui/kit/kitapplication.h"
#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/desk/layoutstore.h"
#include "ui/kit/desk/workbench.h"
#include "ui/kit/widgets/decisionbar.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace purser::kit {
namespace {

using tests::eventually;

class Bench : public testing::Test
{
protected:
    Bench()
    {
        tests::kitTheme();
        list = new QTableWidget(3, 2);
        field = new QLineEdit;
        bar = new DecisionBar;
        bar->setDecisions({{u"approve"_s, u"Approve"_s, u"A"_s, true}});
        auto* queue = new QWidget;
        (new QVBoxLayout(queue))->addWidget(list);
        auto* item = new QWidget;
        auto* column = new QVBoxLayout(item);
        column->addWidget(field);
        column->addWidget(bar);
        auto* layout = new QVBoxLayout(&window);
        bench = new Workbench(u"test"_s);
        bench->setQueue(queue);
        bench->setItem(item, u"Withdrawal"_s);
        layout->addWidget(bench);
        window.resize(1200, 700);
        Workbench::addActions(actions, [this] { return bench; });
        actions.attachTo(&window);
    }

    ActionRegistry actions;
    QWidget window;
    Workbench* bench;
    QTableWidget* list;
    QLineEdit* field;
    DecisionBar* bar;
};

TEST_F(Bench, MovesBetweenQueueItemAndDecision)
{
    ASSERT_TRUE(tests::showActive(window));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_2, Qt::ControlModifier);
    EXPECT_TRUE(field->hasFocus());
    QTest::keyClick(field, Qt::Key_3, Qt::ControlModifier);
    EXPECT_TRUE(bar->isAncestorOf(window.focusWidget()));
    QTest::keyClick(window.focusWidget(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(list->hasFocus());
}

TEST_F(Bench, IsPartOfTheWindowItStandsIn)
{
    ASSERT_TRUE(tests::showActive(window));
    EXPECT_FALSE(bench->isWindow());
    EXPECT_TRUE(bench->isVisible());
    EXPECT_EQ(field->window(), &window);
}

TEST_F(Bench, TheItemStandsAfterTheQueueInReadingOrder)
{
    ASSERT_TRUE(tests::showActive(window));
    const auto x = [this](QWidget* widget) { return widget->mapTo(&window, QPoint()).x(); };
    EXPECT_LT(x(list), x(field));
    window.setLayoutDirection(Qt::RightToLeft);
    EXPECT_TRUE(eventually([&] { return x(list) > x(field); }));
}

TEST_F(Bench, AWindowOfItsOwnComesBackWhenClosed)
{
    ASSERT_TRUE(tests::showActive(window));
    bench->detachItem();
    ASSERT_TRUE(eventually([this] { return field->window() != &window; }));
    field->window()->close();
    EXPECT_TRUE(eventually([this] { return field->window() == &window && field->isVisible(); }));
}

TEST_F(Bench, TheItemIsBackInItsOwnWindowWhereItStoodLastTime)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    LayoutStore store(settings, u"7/mara"_s);
    bench->setLayoutStore(&store);
    ASSERT_TRUE(tests::showActive(window));
    QTest::keyClick(list, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(eventually([this] { return field->window() != &window; }));
    field->window()->setGeometry(40, 60, 420, 380);
    window.hide();

    Workbench other(u"test"_s);
    other.setQueue(new QTableWidget(1, 1));
    other.setItem(new QTextEdit, u"Withdrawal"_s);
    other.setLayoutStore(&store);
    other.resize(1200, 700);
    other.show();
    EXPECT_TRUE(eventually([&other] { return other.isItemDetached(); }));
    EXPECT_EQ(other.findChild<QDockWidget*>()->geometry().size(), QSize(420, 380));
}

TEST(LayoutStoreTest, IsApartForEachRole)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    LayoutStore store(settings, u"7/ines"_s);
    store.setRole(u"payments"_s);
    store.setValue(u"window/desk"_s, u"payments"_s);
    store.setRole(u"payments+payments_manager"_s);
    EXPECT_EQ(store.value(u"window/desk"_s), u"payments"_s) << "a new role begins with the last layout";
    store.setValue(u"window/desk"_s, u"dashboards"_s);
    store.setRole(u"payments"_s);
    EXPECT_EQ(store.value(u"window/desk"_s), u"payments"_s);
    store.setValue(u"window/desk"_s, {});
    EXPECT_EQ(store.value(u"window/desk"_s, u"none"_s), u"none"_s);
}

TEST(LayoutStoreTest, IsApartForEachPerson)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    LayoutStore store(settings, u"7/mara"_s);
    store.setValue(u"bench/payments"_s, 0.4);
    EXPECT_EQ(store.value(u"bench/payments"_s).toDouble(), 0.4);
    store.setOwner(u"7/joao"_s);
    EXPECT_FALSE(store.value(u"bench/payments"_s).isValid());
    EXPECT_EQ(store.value(u"bench/payments"_s, 0.5).toDouble(), 0.5);
}

} // namespace
} // namespace purser::kit
