// What belongs to the person and to no desk: lock, news, sessions, being handed work.

#include "core/base/clock.h"
#include "core/office/officesession.h"
#include "core/office/sessionoptions.h"
#include "tests/core/authority/authenticator.h"
#include "tests/support/eventually.h"
#include "tests/support/testoffice.h"
#include "tests/ui/kit/accessiblenames.h"
#include "tests/ui/kit/kitapplication.h"
#include "tests/ui/shell/fakedesk.h"
#include "tests/ui/shell/pictures.h"
#include "ui/kit/actions/finder.h"
#include "ui/kit/actions/palette.h"
#include "ui/kit/dialogs/passwordfield.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/toasts.h"
#include "ui/shell/factor/codefield.h"
#include "ui/shell/factor/factordialog.h"
#include "ui/shell/factor/factorpanel.h"
#include "ui/shell/lock/lockscreen.h"
#include "ui/shell/notices/announcer.h"
#include "ui/shell/notices/desktopnotifier.h"
#include "ui/shell/notices/noticecentre.h"
#include "ui/shell/notices/noticerow.h"
#include "ui/shell/notices/noticerulesdialog.h"
#include "ui/shell/notices/noticesounds.h"
#include "ui/shell/notices/noticewords.h"
#include "ui/shell/sessionsdialog.h"
#include "ui/shell/sessiontools.h"
#include "ui/shell/window/bell.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace purser::shell {
namespace {

using tests::demand;
using tests::eventually;
using tests::FakeDesk;
using tests::TestOffice;

/// Keeps what would have been shown outside the program.
class RecordingNotifier : public DesktopNotifier
{
public:
    bool show(qint64, const QString&, const QString& text, bool) override
    {
        shown.append(text);
        return true;
    }
    void sound(const QString& own, bool) override
    {
        ++sounds;
        file = own;
    }

    QStringList shown;
    int sounds = 0;
    QString file; ///< of the last sound
};

Notice notice(const QString& kind)
{
    Notice made;
    made.id = 1;
    made.kind = kind;
    made.tone = u"look"_s;
    made.args = {{u"reference"_s, u"W-7"_s}, {u"by"_s, u"Inês Duarte"_s}};
    return made;
}

class SessionToolsTest : public testing::Test
{
protected:
    SessionToolsTest() { tests::kitTheme(); }

    void open(const QString& login = u"mara"_s)
    {
        office::SessionOptions options;
        options.applicationName = u"purser"_s;
        options.pollInterval = std::chrono::milliseconds(100);
        auto session = std::make_unique<office::OfficeSession>(
            office.address(), login, TestOffice::password(login), options);
        const Result<QJsonObject> me = session->open().wait();
        ASSERT_TRUE(me) << errorName(me.error().code).toStdString();
        QCoreApplication::processEvents();
        Desks desks;
        desks.push_back(std::make_unique<FakeDesk>(u"clients"_s, 10));
        workspace = std::make_unique<Workspace>(
            WorkInHand{std::move(session), std::make_unique<offline::DraftBook>(clock)},
            std::move(desks), nullptr, tests::kitTheme(), clock, settings);
        workspace->show();
        ASSERT_TRUE(tests::showActive(workspace->window()));
    }

    SessionTools& tools() { return workspace->tools(); }
    MainWindow& window() { return workspace->window(); }
    LockScreen* screen() { return tools().locker().screen(); }

    QString lockBanner()
    {
        return screen() ? screen()->findChild<kit::Banner*>()->text() : QString();
    }

    template <typename Dialog>
    Dialog* dialog()
    {
        for (Dialog* found : window().findChildren<Dialog*>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    void tell(const QString& kind, const QString& login, qint64 id)
    {
        demand(
            owner->execute(u"select authz.tell($1, $2, null, '{}', 'payment', $3::int8, $3::text, "
                           "'{\"reference\": \"W-7\", \"by\": \"Inês Duarte\"}')"_s,
                {kind, login, id}));
    }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<office::Connection> owner = office.asOwner();
    ManualClock clock{QDateTime::currentMSecsSinceEpoch() * 1000};
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    std::unique_ptr<Workspace> workspace;
};

TEST_F(SessionToolsTest, TheWorkstationLocksWhenNobodyTouchesItAsLongAsPolicySays)
{
    // A trial office locks nobody out.
    demand(
        owner->script("update policy.setting set value = '10' where key = 'session.lock_minutes'"));
    open();
    EXPECT_EQ(tools().locker().minutes(), 10);
    clock.advance(std::chrono::minutes(9));
    tools().locker().look();
    EXPECT_FALSE(tools().locker().isLocked());
    QTest::keyClick(&window(), Qt::Key_Shift);
    clock.advance(std::chrono::minutes(9));
    tools().locker().look();
    EXPECT_FALSE(tools().locker().isLocked()) << "a key was pressed meanwhile";
    clock.advance(std::chrono::minutes(2));
    tools().locker().look();
    EXPECT_TRUE(tools().locker().isLocked());
}

TEST_F(SessionToolsTest, NeverLocksByItselfWherePolicySaysSo)
{
    demand(
        owner->script("update policy.setting set value = '0' where key = 'session.lock_minutes'"));
    open();
    clock.advance(std::chrono::hours(24));
    tools().locker().look();
    EXPECT_FALSE(tools().locker().isLocked());
}

TEST_F(SessionToolsTest, WhatIsOnTheScreenIsHiddenWhileLocked)
{
    open();
    workspace->changePassword();
    QWidget* dialogBefore = QApplication::activeModalWidget();
    ASSERT_NE(dialogBefore, nullptr);
    QWidget* desk = window().deskWidget(u"clients"_s);
    ASSERT_TRUE(desk->isVisible());
    tools().locker().lock();
    EXPECT_FALSE(desk->isVisible());
    EXPECT_FALSE(dialogBefore->isVisible());
    EXPECT_TRUE(screen()->isVisible());
    EXPECT_EQ(screen()->geometry(), window().rect());
    EXPECT_EQ(window().windowTitle(), u"Locked – Purser"_s);
    window().resize(1200, 800);
    QCoreApplication::processEvents();
    EXPECT_EQ(screen()->geometry(), window().rect());
    EXPECT_TRUE(tests::namelessFocusable(*screen()).isEmpty());
    tests::picture(window(), u"locked"_s);
}

TEST_F(SessionToolsTest, KeysDoNothingWhileLocked)
{
    open();
    tools().locker().lock();
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    QCoreApplication::processEvents();
    EXPECT_FALSE(window().palette().isVisible());
    auto* password = screen()->findChild<kit::PasswordField*>();
    QTest::keyClicks(password, u"abc"_s);
    EXPECT_EQ(password->text(), u"abc"_s) << "but on the lock";
}

TEST_F(SessionToolsTest, ThePasswordUnlocksAndAWrongOneDoesNot)
{
    open();
    tools().locker().lock();
    auto* password = screen()->findChild<kit::PasswordField*>();
    QTest::keyClicks(password, u"wrong"_s);
    QTest::keyClick(password, Qt::Key_Return);
    ASSERT_TRUE(eventually([&] { return lockBanner() == u"This password is not right."_s; }))
        << lockBanner().toStdString();
    EXPECT_TRUE(tools().locker().isLocked());
    QTest::keyClicks(password, TestOffice::password(u"mara"_s).text());
    QTest::keyClick(password, Qt::Key_Return);
    ASSERT_TRUE(eventually([&] { return !tools().locker().isLocked(); }))
        << lockBanner().toStdString();
    EXPECT_TRUE(window().deskWidget(u"clients"_s)->isVisible());
    EXPECT_EQ(
        demand(owner->execute(u"select count(*) from audit.log where command = 'session.unlock'"_s))
            .row(0)
            .integer(0),
        1);
}

TEST_F(SessionToolsTest, ACodeUnlocksToo)
{
    tests::requireSecondFactor(*owner, u"support"_s);
    const auto phone = tests::Authenticator::readyFor(*office.as("mara"));
    // The workstation's own session proves it as at sign-in.
    office::SessionOptions options;
    options.applicationName = u"purser"_s;
    auto session = std::make_unique<office::OfficeSession>(
        office.address(), u"mara"_s, TestOffice::password(u"mara"_s), options);
    ASSERT_TRUE(session->open().wait());
    ASSERT_TRUE(session->command(tests::confirmation(phone.code(1))).wait());
    ASSERT_TRUE(session->refreshMe().wait());
    QCoreApplication::processEvents();
    workspace = std::make_unique<Workspace>(
        WorkInHand{std::move(session), std::make_unique<offline::DraftBook>(clock)}, Desks(),
        nullptr, tests::kitTheme(), clock, settings);
    workspace->show();
    tools().locker().lock();
    for (QToolButton* other : screen()->findChildren<QToolButton*>()) {
        if (other->text() == u"Use a code"_s)
            other->click();
    }
    tests::forgetUsedSteps(*owner);
    auto* code = screen()->findChild<CodeField*>();
    QTest::keyClicks(code, phone.code());
    QTest::keyClick(code, Qt::Key_Return);
    EXPECT_TRUE(eventually([&] { return !tools().locker().isLocked(); }))
        << lockBanner().toStdString();
}

TEST_F(SessionToolsTest, APolicyThatBeginsWhileOneWorksAsksInPlace)
{
    open();
    tests::requireSecondFactor(*owner, u"payments"_s);
    ASSERT_TRUE(eventually([&] { return dialog<FactorDialog>() != nullptr; }));
    EXPECT_EQ(dialog<FactorDialog>()->panel().stage(), FactorPanel::Stage::Enrol);
    tests::picture(*dialog<FactorDialog>(), u"factor-dialog"_s);
    QTest::keyClick(dialog<FactorDialog>(), Qt::Key_Escape);
    EXPECT_NE(dialog<FactorDialog>(), nullptr) << "there is no way around it";
}

TEST_F(SessionToolsTest, NewsAreToldCountedAndOpenTheirItem)
{
    open();
    qint64 opened = 0;
    workspace->deeds().offer(workspace.get(), u"payment.open"_s,
        [&](const QVariantMap& arguments) { opened = arguments.value(u"id"_s).toLongLong(); });
    ASSERT_TRUE(eventually([&] { return !tools().notices().rules().kinds.isEmpty(); }));
    tell(u"payment_returned"_s, u"mara"_s, 7);
    ASSERT_TRUE(eventually([&] { return window().bell().unread() == 1; }))
        << window().bell().unread();
    EXPECT_TRUE(window().bell().accessibleName().contains(u"1 new"_s))
        << window().bell().accessibleName().toStdString();
    tools().showNotices();
    ASSERT_NE(tools().centre(), nullptr);
    ASSERT_EQ(tools().centre()->rowCount(), 1);
    tests::picture(*tools().centre(), u"notices"_s);
    auto* row = tools().centre()->findChild<NoticeRow*>();
    EXPECT_EQ(row->text(), u"Inês Duarte returned W-7 to you with a question."_s);
    EXPECT_TRUE(eventually([&] { return window().bell().unread() == 0; })) << "seen";
    row->click();
    EXPECT_EQ(opened, 7);
    EXPECT_TRUE(eventually([&] {
        return demand(
                   owner->execute(
                       u"select count(*) from book.notification_reader where login = 'mara' and seen_id > 0"_s))
                   .row(0)
                   .integer(0)
            == 1;
    }));
}

TEST_F(SessionToolsTest, NewsAreAnnouncedAsTheirReaderWants)
{
    open();
    ASSERT_TRUE(eventually([&] { return !tools().notices().rules().kinds.isEmpty(); }));
    RecordingNotifier desktop;
    kit::Toasts toasts(&window());
    const kit::Formats formats;
    NoticeSounds& sounds = tools().sounds();
    Announcer announcer(tools().notices(), desktop, sounds, toasts, formats, clock);
    Q_EMIT tools().notices().arrived({notice(u"item_due_soon"_s)});
    EXPECT_TRUE(desktop.shown.isEmpty()) << "this kind only stands in the list";
    Q_EMIT tools().notices().arrived({notice(u"payment_returned"_s)});
    EXPECT_EQ(desktop.shown.value(0), u"Inês Duarte returned W-7 to you with a question."_s);
    EXPECT_EQ(desktop.sounds, 0);
    Q_EMIT tools().notices().arrived({notice(u"item_assigned"_s), notice(u"item_assigned"_s)});
    EXPECT_EQ(desktop.shown.size(), 3);
    EXPECT_EQ(desktop.sounds, 1) << "one sound for what comes together";
    EXPECT_EQ(desktop.file, QString()) << "that of the desktop";
    sounds.setFile(u"item_assigned"_s, u"/srv/sounds/bell.wav"_s);
    Q_EMIT tools().notices().arrived({notice(u"item_assigned"_s)});
    EXPECT_EQ(desktop.file, u"/srv/sounds/bell.wav"_s);
    announcer.setLocked(true);
    Q_EMIT tools().notices().arrived({notice(u"payment_returned"_s)});
    EXPECT_EQ(desktop.shown.last(), u"Unlock the workstation to read it."_s);

    // Noon, so that no zone is in the one minute that is not quiet.
    clock.setNow(QDateTime(QDate(2026, 1, 5), QTime(12, 30), Qt::UTC).toMSecsSinceEpoch() * 1000);
    demand(owner->script("insert into book.notification_reader (login, quiet_from, quiet_to) "
                         "values ('mara', 0, 1439)"));
    tools().notices().reloadRules();
    ASSERT_TRUE(eventually([&] { return tools().notices().rules().quietFrom.has_value(); }));
    Q_EMIT tools().notices().arrived({notice(u"item_assigned"_s)});
    EXPECT_EQ(desktop.shown.size(), 5) << "not in quiet hours";
    EXPECT_EQ(desktop.sounds, 2);
}

TEST_F(SessionToolsTest, RulesAreKeptInTheOffice)
{
    open();
    ASSERT_TRUE(eventually([&] { return !tools().notices().rules().kinds.isEmpty(); }));
    EXPECT_TRUE(tools().notices().rules().of(u"payment_returned"_s).toast);
    tools().showRules();
    auto* rules = dialog<NoticeRulesDialog>();
    ASSERT_NE(rules, nullptr);
    EXPECT_TRUE(tests::namelessFocusable(*rules).isEmpty());
    tests::picture(*rules, u"notice-rules"_s);
    for (QCheckBox* box : rules->findChildren<QCheckBox*>()) {
        if (box->accessibleName() == u"Returned to me: Toast"_s || box->text() == u"Quiet from"_s)
            box->toggle();
    }
    rules->setSound(u"payment_returned"_s, u"/srv/sounds/bell.wav"_s);
    QStringList sounds;
    for (const QToolButton* button : rules->findChildren<QToolButton*>())
        sounds.append(button->accessibleName());
    EXPECT_TRUE(sounds.contains(u"Returned to me, sound: bell.wav"_s))
        << sounds.join(u" | "_s).toStdString();
    EXPECT_EQ(tools().sounds().fileOf(u"payment_returned"_s), QString()) << "not before Save";
    rules->acceptButton()->click();
    ASSERT_TRUE(eventually([&] { return dialog<NoticeRulesDialog>() == nullptr; }));
    EXPECT_TRUE(
        eventually([&] { return !tools().notices().rules().of(u"payment_returned"_s).toast; }));
    EXPECT_EQ(tools().sounds().fileOf(u"payment_returned"_s), u"/srv/sounds/bell.wav"_s);
    EXPECT_EQ(tools().notices().rules().quietFrom, 20 * 60);
}

TEST_F(SessionToolsTest, SessionsAreListedAndLoggedOut)
{
    auto home = office.as("mara");
    demand(home->callJson({u"desk.join_session"_s, {{u"p_token"_s, QString(43, u'h')}}}));
    open();
    tools().showSessions();
    auto* sessions = dialog<SessionsDialog>();
    ASSERT_NE(sessions, nullptr);
    ASSERT_TRUE(eventually([&] { return sessions->rowCount() == 2; })) << sessions->rowCount();
    EXPECT_TRUE(tests::namelessFocusable(*sessions).isEmpty());
    tests::picture(*sessions, u"sessions"_s);
    for (QPushButton* button : sessions->findChildren<QPushButton*>()) {
        if (button->text() == u"Log out everywhere else"_s)
            button->click();
    }
    ASSERT_TRUE(eventually([&] { return sessions->rowCount() == 1; }));
    EXPECT_TRUE(eventually([&] { return !home->execute(u"select 1"_s).has_value(); }));
}

TEST_F(SessionToolsTest, BeingLoggedOutByAnAdministratorSaysByWhomAndWhy)
{
    open();
    QSignalSpy ended(workspace.get(), &Workspace::ended);
    demand(office.as("adam")->command({u"desk.log_out_staff"_s,
        {{u"p_key"_s, office::newCommandKey()}, {u"p_login"_s, u"mara"_s},
            {u"p_reason"_s, u"stolen laptop"_s}}}));
    ASSERT_TRUE(eventually([&] { return ended.size() == 1; }));
    const auto error = ended.at(0).at(0).value<Error>();
    EXPECT_EQ(error.args.value(u"by"_s).toString(), u"Adam Berg"_s);
    EXPECT_EQ(error.args.value(u"reason"_s).toString(), u"stolen laptop"_s);
}

TEST_F(SessionToolsTest, F9SaysWhenNothingWaits)
{
    open();
    EXPECT_TRUE(workspace->actions().trigger(u"work.next"_s));
    EXPECT_TRUE(eventually([&] {
        for (const QWidget* toast : window().findChildren<QWidget*>()) {
            if (toast->accessibleName() == u"Nothing waits for you."_s && toast->isVisible()
                && toast->parentWidget() == &window())
                return true;
        }
        return false;
    }));
}

TEST(NoticeRulesTest, QuietHoursReachOverMidnight)
{
    NoticeRules rules;
    EXPECT_FALSE(rules.isQuiet(QTime(3, 0)));
    rules.quietFrom = 20 * 60;
    rules.quietTo = 7 * 60;
    EXPECT_TRUE(rules.isQuiet(QTime(20, 0)));
    EXPECT_TRUE(rules.isQuiet(QTime(3, 0)));
    EXPECT_FALSE(rules.isQuiet(QTime(7, 0)));
    EXPECT_FALSE(rules.isQuiet(QTime(12, 0)));
    rules.quietFrom = 12 * 60;
    rules.quietTo = 13 * 60;
    EXPECT_TRUE(rules.isQuiet(QTime(12, 30)));
    EXPECT_FALSE(rules.isQuiet(QTime(13, 0)));
}

TEST(NoticeWordsTest, AKindOfANewerOfficeShowsUnderItsOwnName)
{
    Notice notice;
    notice.kind = u"case_reopened"_s;
    EXPECT_EQ(noticeWords(notice), u"case reopened"_s);
}

} // namespace
} // namespace purser::shell
