// Several windows: a desk on another monitor, its keys there, and all of it back at the next start.

#include "app/workstation/desks.h"
#include "core/base/clock.h"
#include "core/office/officesession.h"
#include "tests/support/testoffice.h"
#include "tests/ui/kit/kitapplication.h"
#include "ui/kit/actions/palette.h"
#include "ui/shell/window/deskwindow.h"
#include "ui/shell/window/deskwindows.h"
#include "ui/shell/workspace.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace purser::workstation {
namespace {

using tests::TestOffice;

class Windows : public testing::Test
{
protected:
    Windows() { tests::kitTheme(); }

    void signIn(const QString& login)
    {
        workspace.reset();
        office::SessionOptions options;
        options.applicationName = u"test"_s;
        auto session = std::make_unique<office::OfficeSession>(
            office.address(), login, TestOffice::password(login), options);
        ASSERT_TRUE(session->open().wait());
        QCoreApplication::processEvents();
        workspace = std::make_unique<shell::Workspace>(
            shell::WorkInHand{std::move(session), std::make_unique<offline::DraftBook>(clock)},
            allDesks(), nullptr, tests::kitTheme(), clock, settings);
        workspace->show();
        ASSERT_TRUE(tests::showActive(workspace->window()));
    }

    shell::MainWindow& window() { return workspace->window(); }
    QWidget* windowOf(const QString& desk) { return window().deskWidget(desk)->window(); }

    TestOffice office = TestOffice::fresh();
    SystemClock clock;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    std::unique_ptr<shell::Workspace> workspace;
};

TEST_F(Windows, ADeskGetsOneOfItsOwnByKeyAndComesBackWhenClosed)
{
    signIn(u"mara"_s);
    window().showDesk(u"payments"_s);
    QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(window().deskWindows().has(u"payments"_s));
    QWidget* apart = windowOf(u"payments"_s);
    EXPECT_NE(apart, &window());
    EXPECT_TRUE(apart->isVisible());
    EXPECT_EQ(window().currentDesk(), u"clients"_s) << "the main window shows another";
    ASSERT_TRUE(QTest::qWaitForWindowActive(apart));
    EXPECT_EQ(workspace->actions().scope(), u"payments"_s) << "its keys work where it is";
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    EXPECT_EQ(workspace->actions().scope(), u"clients"_s);
    window().showDesk(u"payments"_s);
    EXPECT_EQ(window().currentDesk(), u"clients"_s) << "it is raised where it is";
    apart->close();
    EXPECT_TRUE(tests::eventually([this] { return window().currentDesk() == u"payments"_s; }));
    EXPECT_EQ(windowOf(u"payments"_s), &window());
}

TEST_F(Windows, StandWhereTheyStoodAtTheNextStartOfThisPerson)
{
    signIn(u"mara"_s);
    window().detachDesk(u"payments"_s);
    windowOf(u"payments"_s)->setGeometry(30, 40, 900, 600);
    window().close();
    signIn(u"mara"_s);
    ASSERT_TRUE(window().deskWindows().has(u"payments"_s));
    EXPECT_EQ(windowOf(u"payments"_s)->size(), QSize(900, 600));
    signIn(u"joao"_s);
    EXPECT_TRUE(window().deskWindows().isEmpty()) << "another person has their own";
}

TEST_F(Windows, WithEveryDeskAwayTheMainWindowSaysSo)
{
    signIn(u"sana"_s);
    for (kit::Desk* desk : window().desks())
        window().detachDesk(desk->id());
    EXPECT_TRUE(window().currentDesk().isEmpty());
    for (kit::Desk* desk : window().desks())
        EXPECT_NE(windowOf(desk->id()), &window());
    window().detachDesk(u"clients"_s);
    EXPECT_EQ(window().currentDesk(), u"clients"_s);
}

TEST_F(Windows, ThePaletteOpensOverTheOneAtWork)
{
    signIn(u"mara"_s);
    window().detachDesk(u"payments"_s);
    QWidget* apart = windowOf(u"payments"_s);
    ASSERT_TRUE(QTest::qWaitForWindowActive(apart));
    QTest::keyClick(apart, Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(window().palette().parentWidget(), apart);
    EXPECT_TRUE(window().palette().isVisible());
    window().palette().reject();
    // The window goes, the palette does not.
    window().detachDesk(u"payments"_s);
    window().openPalette({});
    EXPECT_TRUE(window().palette().isVisible());
    window().palette().reject();
}

} // namespace
} // namespace purser::workstation
