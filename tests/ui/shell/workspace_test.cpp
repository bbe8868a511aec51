// The window of one person, over a real office, with desks that only count.

#include "core/base/clock.h"
#include "core/office/officesession.h"
#include "core/office/sessionoptions.h"
#include "tests/support/testoffice.h"
#include "tests/support/warnings.h"
#include "tests/ui/kit/accessiblenames.h"
#include "tests/ui/kit/kitapplication.h"
#include "tests/ui/shell/fakedesk.h"
#include "ui/kit/actions/finder.h"
#include "ui/kit/actions/palette.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/statusitem.h"
#include "ui/shell/rolewords.h"
#include "ui/shell/window/railbutton.h"
#include "ui/shell/window/userbutton.h"
#include "ui/shell/workspace.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace Qt::StringLiterals;

namespace purser::shell {
namespace {

using tests::eventually;
using tests::FakeDesk;
using tests::TestOffice;

class WorkspaceTest : public testing::Test
{
    std::optional<TestOffice> m_office; // goes after those who use it

protected:
    WorkspaceTest() { tests::kitTheme(); }

    const TestOffice& fresh() { return m_office.emplace(TestOffice::fresh()); }

    void open(const TestOffice& at, const QString& login = u"mara"_s)
    {
        office::SessionOptions options;
        options.applicationName = u"test"_s;
        options.pollInterval = std::chrono::milliseconds(200);
        auto session = std::make_unique<office::OfficeSession>(
            at.address(), login, TestOffice::password(login), options);
        const Result<QJsonObject> me = session->open().wait();
        ASSERT_TRUE(me) << errorName(me.error().code).toStdString();
        QCoreApplication::processEvents();
        Desks desks;
        auto add = [&](const QString& id, int order, const QString& permission) {
            auto desk = std::make_unique<FakeDesk>(id, order, permission);
            FakeDesk* raw = desk.get();
            desks.push_back(std::move(desk));
            return raw;
        };
        payments = add(u"payments"_s, 20, u"payment.list"_s);
        clients = add(u"clients"_s, 10, {});
        add(u"administration"_s, 90, u"staff.manage_everything"_s);
        workspace = std::make_unique<Workspace>(
            WorkInHand{std::move(session), std::make_unique<offline::DraftBook>(clock)},
            std::move(desks), nullptr, tests::kitTheme(), clock, settings);
    }

    QStringList rail()
    {
        QStringList names;
        const auto buttons = workspace->window().findChildren<RailButton*>();
        for (const RailButton* button : buttons) {
            names.append(button->text());
        }
        return names;
    }

    QString statusText(const QString& beginning)
    {
        const auto items = workspace->window().findChildren<kit::StatusItem*>();
        for (const kit::StatusItem* item : items) {
            if (item->accessibleName().startsWith(beginning)) {
                return item->accessibleName();
            }
        }
        return {};
    }

    SystemClock clock;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    std::unique_ptr<Workspace> workspace;
    FakeDesk* payments = nullptr;
    FakeDesk* clients = nullptr;
};

TEST_F(WorkspaceTest, ShowsTheDesksOnePersonMaySeeInOrder)
{
    const TestOffice& office = fresh();
    open(office);
    EXPECT_EQ(rail(), (QStringList{u"CLIENTS"_s, u"PAYMENTS"_s}));
    EXPECT_EQ(clients->starts(), 1);
    EXPECT_EQ(clients->widgets(), 0) << "a desk is made when first shown";
    workspace->show();
    EXPECT_EQ(clients->widgets(), 1);
    EXPECT_EQ(payments->widgets(), 0);
}

TEST_F(WorkspaceTest, GoesToADeskByKeyAndRemembersIt)
{
    const TestOffice& office = fresh();
    open(office);
    workspace->show();
    ASSERT_TRUE(tests::showActive(workspace->window()));
    QTest::keyClick(&workspace->window(), Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(workspace->window().currentDesk(), u"payments"_s);
    QTest::keyClick(&workspace->window(), Qt::Key_1, Qt::AltModifier);
    QTest::keyClick(&workspace->window(), Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(payments->widgets(), 1);
    workspace.reset();
    open(office);
    workspace->show();
    EXPECT_EQ(workspace->window().currentDesk(), u"payments"_s);
}

TEST_F(WorkspaceTest, ADeedAskedElsewhereBringsItsDesk)
{
    const TestOffice& office = fresh();
    open(office);
    workspace->show();
    EXPECT_TRUE(workspace->deeds().open(u"payments.open"_s, 7));
    EXPECT_EQ(workspace->window().currentDesk(), u"payments"_s);
    EXPECT_EQ(payments->opened().value(u"id"_s).toLongLong(), 7);
}

TEST_F(WorkspaceTest, CountsOfWhatWaitsFollowTheDesk)
{
    const TestOffice& office = fresh();
    open(office);
    workspace->show();
    payments->setBadge(36);
    const auto buttons = workspace->window().findChildren<RailButton*>();
    EXPECT_EQ(buttons.at(1)->count(), 36);
}

TEST_F(WorkspaceTest, SaysWhoIAmAndHowTheOfficeIs)
{
    const TestOffice& office = fresh();
    open(office, u"ines"_s);
    workspace->show();
    EXPECT_EQ(workspace->window().findChild<UserButton*>()->accessibleName(),
        u"Inês Duarte, Payments manager, Payments specialist"_s);
    EXPECT_TRUE(eventually([this] { return statusText(u"Office"_s).contains(u"ms"_s); }))
        << statusText(u"Office"_s).toStdString();
    EXPECT_TRUE(eventually([this] { return !statusText(u"Bridge"_s).isEmpty(); }));
    EXPECT_TRUE(eventually([this] { return !statusText(u"Audit"_s).isEmpty(); }));
    // An office that screens nobody has no word of it; then it says each night's test.
    EXPECT_TRUE(statusText(u"Screening"_s).isEmpty());
    const auto tested = [&office](int found) {
        ASSERT_TRUE(office.asService(u"purser_jobs"_s)
                        ->execute(u"select link.put_self_test(repeat('0', 64), 'test 1', 1012, "
                                  "$1, '[]')"_s,
                            {found}));
    };
    tested(1012);
    EXPECT_TRUE(eventually([this] { return !statusText(u"Screening"_s).isEmpty(); }));
    EXPECT_FALSE(statusText(u"Screening"_s).contains(u"not found"_s));
    tested(1011);
    EXPECT_TRUE(eventually([this] {
        return statusText(u"Screening"_s).contains(u"names not found"_s);
    })) << statusText(u"Screening"_s).toStdString();
}

TEST_F(WorkspaceTest, ALostConnectionIsSaidAndGoesAwayWhenItIsBack)
{
    const tests::ExpectedWarning gone(
        tests::warningsOfALostServer, tests::ExpectedWarning::Times::AnyNumber);
    tests::TestCluster cluster;
    const TestOffice office = TestOffice::fresh(cluster);
    open(office);
    workspace->show();
    const auto banner = [this] { return workspace->window().findChild<kit::Banner*>()->text(); };
    EXPECT_TRUE(banner().isEmpty());
    ASSERT_TRUE(cluster.server().stop(office::LocalCluster::StopMode::Immediate));
    ASSERT_TRUE(QTest::qWaitFor([&] { return banner().contains(u"lost"_s); }, 15000));
    EXPECT_TRUE(statusText(u"Office"_s).contains(u"reconnecting"_s)
        || statusText(u"Office"_s).contains(u"lost"_s));
    ASSERT_TRUE(cluster.server().start());
    EXPECT_TRUE(QTest::qWaitFor([&] { return banner().isEmpty(); }, 20000));
    workspace.reset();
}

TEST_F(WorkspaceTest, CtrlKOpensThePaletteAnywhere)
{
    const TestOffice& office = fresh();
    open(office);
    workspace->show();
    ASSERT_TRUE(tests::showActive(workspace->window()));
    QTest::keyClick(&workspace->window(), Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(workspace->window().palette().isVisible());
    EXPECT_GT(workspace->window().palette().resultCount(), 4);
    workspace->window().palette().reject();
}

TEST_F(WorkspaceTest, TheThemeIsAnActionAndIsKept)
{
    const TestOffice& office = fresh();
    open(office);
    EXPECT_TRUE(workspace->actions().trigger(u"theme.dark"_s));
    EXPECT_TRUE(tests::kitTheme().isDark());
    EXPECT_EQ(settings.value(u"theme"_s).toString(), u"dark"_s);
    EXPECT_TRUE(workspace->actions().trigger(u"theme.light"_s));
    EXPECT_FALSE(tests::kitTheme().isDark());
}

TEST_F(WorkspaceTest, EverythingThatTakesTheKeyboardHasAName)
{
    const TestOffice& office = fresh();
    open(office);
    workspace->show();
    EXPECT_TRUE(tests::namelessFocusable(workspace->window()).isEmpty())
        << tests::namelessFocusable(workspace->window()).join(u", "_s).toStdString();
    EXPECT_TRUE(tests::namelessFocusable(workspace->window().palette()).isEmpty());
}

TEST_F(WorkspaceTest, ClosingTheWindowEndsTheDay)
{
    const TestOffice& office = fresh();
    open(office);
    workspace->show();
    QSignalSpy quit(workspace.get(), &Workspace::quitRequested);
    workspace->window().close();
    EXPECT_EQ(quit.size(), 1);
}

TEST(RoleWords, TheOneWithMostSayComesFirst)
{
    EXPECT_EQ(roleWords({u"payments"_s, u"payments_manager"_s}),
        (QStringList{u"Payments manager"_s, u"Payments specialist"_s}));
    EXPECT_EQ(roleWords({u"something_new"_s}), QStringList{u"something_new"_s});
}

} // namespace
} // namespace purser::shell
