// Every window and dialog of the workstation over an office in the middle of its day, as a screen
// reader and as a person without a mouse would meet them. The tour's stops lead to each of them.

#include "app/workstation/desks.h"
#include "app/workstation/officefinder.h"
#include "app/workstation/tour/shellstops.h"
#include "core/base/clock.h"
#include "core/office/officesession.h"
#include "tests/app/workstation/accessiblewalk.h"
#include "tests/ui/kit/kitapplication.h"
#include "tests/ui/shell/memorysecrets.h"
#include "tests/ui/support/demooffice.h"
#include "tests/ui/support/deskoffice.h"
#include "ui/kit/actions/finder.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/gridview.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/shell/login/loginwindow.h"
#include "ui/shell/workspace.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace purser::workstation {
namespace {

using tests::DeskOffice;
using tests::TestOffice;

/// Windows on show, the one in front last.
QWidgetList windowsOnShow()
{
    QWidgetList windows;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget->windowType() != Qt::ToolTip)
            windows.append(widget);
    }
    return windows;
}

void expectNothing(const QStringList& found, const QString& where)
{
    EXPECT_TRUE(found.isEmpty()) << where.toStdString() << ":\n  "
                                 << found.join(u"\n  "_s).toStdString();
}

void check(const QString& where)
{
    QCoreApplication::processEvents();
    const QWidgetList windows = windowsOnShow();
    for (QWidget* window : windows) {
        expectNothing(tests::withoutNameOrRole(*window), where);
        expectNothing(tests::withoutKeyboard(*window), where);
    }
    QWidget* front = QApplication::activeModalWidget();
    front = front ? front : QApplication::activePopupWidget();
    if (front && front->windowType() == Qt::Popup)
        return; // the palette is used from its box alone
    if (!front && !windows.isEmpty())
        front = QApplication::activeWindow() ? QApplication::activeWindow() : windows.last();
    ASSERT_NE(front, nullptr) << where.toStdString();
    expectNothing(tests::unreachedByTab(*front), where);
}

bool visit(const kit::TourStop& stop)
{
    std::optional<bool> arrived;
    stop.setup([&arrived](bool good) { arrived = good; });
    return QTest::qWaitFor([&arrived] { return arrived.has_value(); }, 30000) && *arrived;
}

void leave(const kit::TourStop& stop)
{
    if (stop.leave)
        stop.leave();
    EXPECT_TRUE(QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, 5000));
}

class AccessibleWorkstation : public testing::Test
{
protected:
    AccessibleWorkstation() { tests::kitTheme(); }

    void signIn(const TestOffice& at, const QString& login)
    {
        office::SessionOptions options;
        options.applicationName = u"test"_s;
        auto session = std::make_unique<office::OfficeSession>(
            at.address(), login, TestOffice::password(login), options);
        ASSERT_TRUE(session->open().wait());
        QCoreApplication::processEvents();
        auto finder = std::make_unique<OfficeFinder>(*session);
        workspace = std::make_unique<shell::Workspace>(
            shell::WorkInHand{std::move(session), std::make_unique<offline::DraftBook>(clock)},
            allDesks(), std::move(finder), tests::kitTheme(), clock, settings);
        workspace->window().resize(1512, 950);
        workspace->show();
        ASSERT_TRUE(tests::showActive(workspace->window()));
    }

    SystemClock clock;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    std::unique_ptr<shell::Workspace> workspace;
};

TEST_F(AccessibleWorkstation, EveryDeskDialogAndStateIsNamedAndReached)
{
    const tests::DemoOffice office;
    int stops = 0;
    QSet<QString> seen;
    QSet<QString> outOfReach;
    for (const QString& login : {u"ines"_s, u"chen"_s, u"adam"_s}) {
        signIn(office.office(), login);
        for (kit::Desk* desk : workspace->window().desks()) {
            workspace->window().showDesk(desk->id());
            for (const kit::TourStop& stop : desk->tourStops()) {
                const QString where = desk->id() + u'/' + stop.id;
                if (seen.contains(where))
                    continue;
                if (!stop.permission.isEmpty() && !workspace->session().may(stop.permission)) {
                    outOfReach.insert(where);
                    continue;
                }
                seen.insert(where);
                outOfReach.remove(where);
                workspace->window().showDesk(desk->id());
                EXPECT_TRUE(visit(stop)) << where.toStdString();
                check(where);
                leave(stop);
                ++stops;
            }
        }
        for (const kit::TourStop& stop : windowStops(*workspace)) {
            const QString where = u"window/"_s + stop.id;
            if (seen.contains(where))
                continue;
            seen.insert(where);
            EXPECT_TRUE(visit(stop)) << where.toStdString();
            check(where);
            leave(stop);
            ++stops;
        }
        workspace.reset();
    }
    EXPECT_GE(stops, 50);
    EXPECT_TRUE(outOfReach.isEmpty()) << outOfReach.values().join(u' ').toStdString();
}

TEST_F(AccessibleWorkstation, EveryPageBeforeSigningInIsNamedAndReached)
{
    shell::OfficeBook book(settings);
    tests::MemorySecrets secrets;
    shell::LoginWindow login(
        book, secrets, [](const QString&, QObject*, auto) {}, [](auto, const QString&) {});
    login.resize(720, 680);
    login.begin(std::nullopt, {});
    ASSERT_TRUE(tests::showActive(login));
    using Page = shell::LoginWindow::Page;
    for (const Page page : {Page::Welcome, Page::Office, Page::SignIn, Page::Password}) {
        login.showPage(page);
        check(u"login/"_s + QString::number(int(page)));
    }
}

TEST_F(AccessibleWorkstation, ACellIsReadWithTheTitleOfItsColumn)
{
    DeskOffice office;
    office.fill();
    signIn(office.office(), u"mara"_s);
    workspace->window().showDesk(u"payments"_s);
    auto* grid = workspace->window().deskWidget(u"payments"_s)->findChild<kit::Grid*>();
    ASSERT_TRUE(QTest::qWaitFor([grid] { return grid->model().knownCount() > 0; }, 20000));
    auto* view = grid->findChild<kit::GridView*>();
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(view);
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->role(), QAccessible::Table);
    ASSERT_NE(table->tableInterface(), nullptr);
    QStringList read;
    for (int column = 0; column < table->tableInterface()->columnCount(); ++column)
        read.append(table->tableInterface()->cellAt(0, column)->text(QAccessible::Name));
    EXPECT_TRUE(read.contains(u"Client: Okafor, Chidi"_s)) << read.join(u" | "_s).toStdString();
    for (const QString& text : read)
        EXPECT_TRUE(text.contains(u": "_s)) << text.toStdString();
}

} // namespace
} // namespace purser::workstation
