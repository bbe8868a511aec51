// From the first start to an open session, over a real office.

#include "tests/support/demand.h"
#include "tests/support/testoffice.h"
#include "tests/ui/kit/accessiblenames.h"
#include "tests/ui/kit/kitapplication.h"
#include "tests/ui/shell/memorysecrets.h"
#include "ui/kit/dialogs/passwordfield.h"
#include "ui/kit/widgets/banner.h"
#include "ui/shell/login/loginwindow.h"
#include "ui/shell/login/passwordform.h"
#include "ui/shell/login/signinpage.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace purser::shell {
namespace {

using tests::demand;
using tests::eventually;
using tests::TestOffice;
using Page = LoginWindow::Page;

class LoginTest : public testing::Test
{
protected:
    LoginTest() { tests::kitTheme(); }

    OfficeEntry entry() const
    {
        OfficeEntry entry;
        entry.name = u"Test"_s;
        entry.address = office.address();
        return entry;
    }

    void type(const QString& login, const QString& password)
    {
        auto* page = window.findChild<SignInPage*>();
        page->setLogin(login);
        auto* field = page->findChild<kit::PasswordField*>();
        field->clear();
        QTest::keyClicks(field, password);
        QTest::keyClick(field, Qt::Key_Return);
    }

    QString message() { return window.findChild<SignInPage*>()->findChild<kit::Banner*>()->text(); }

    TestOffice office = TestOffice::fresh();
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    OfficeBook book{settings};
    tests::MemorySecrets secrets;
    Result<OfficeEntry> trial = failure(ErrorCode::Io);
    std::unique_ptr<office::OfficeSession> session;
    QString note;
    int signedIn = 0;
    LoginWindow window{book, secrets,
        [this](const QString&, QObject* guard, std::function<void(Result<OfficeEntry>)> done) {
            QMetaObject::invokeMethod(
                guard, [this, done] { done(trial); }, Qt::QueuedConnection);
        },
        [this](std::unique_ptr<office::OfficeSession> opened, const QString& words) {
            session = std::move(opened);
            note = words;
            ++signedIn;
        }};
};

TEST_F(LoginTest, TheFirstStartAsksWhichOffice)
{
    window.begin(std::nullopt, {});
    EXPECT_EQ(window.page(), Page::Welcome);
}

TEST_F(LoginTest, AWrongPasswordSaysSoAndTheNextOneWorks)
{
    window.begin(entry(), {});
    window.show();
    ASSERT_EQ(window.page(), Page::SignIn);
    type(u"mara"_s, u"wrong"_s);
    ASSERT_TRUE(eventually([this] { return !message().isEmpty(); }));
    EXPECT_TRUE(message().startsWith(u"Login or password is not right."_s))
        << message().toStdString();
    EXPECT_EQ(signedIn, 0);
    type(u"mara"_s, TestOffice::password(u"mara"_s).text());
    ASSERT_TRUE(eventually([this] { return signedIn == 1; })) << message().toStdString();
    EXPECT_EQ(session->me().value(u"name"_s).toString(), u"Mara Lindqvist"_s);
    ASSERT_EQ(book.entries().size(), 1);
    EXPECT_EQ(book.entries().at(0).login, u"mara"_s);
    EXPECT_TRUE(secrets.secrets.isEmpty()) << "not asked to remember";
}

TEST_F(LoginTest, RemembersInTheKeychainWhenAsked)
{
    window.begin(entry(), u"mara"_s);
    window.show();
    window.findChild<SignInPage*>()->findChild<QCheckBox*>()->setChecked(true);
    type(u"mara"_s, TestOffice::password(u"mara"_s).text());
    ASSERT_TRUE(eventually([this] { return signedIn == 1; }));
    EXPECT_EQ(secrets.secrets.size(), 1);
    EXPECT_TRUE(note.isEmpty());

    window.begin(std::nullopt, {});
    auto* field = window.findChild<SignInPage*>()->findChild<kit::PasswordField*>();
    ASSERT_TRUE(eventually([&] { return !field->text().isEmpty(); }));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(eventually([this] { return signedIn == 2; }));
}

TEST_F(LoginTest, WithoutAKeychainItSaysWhyAndGoesOn)
{
    secrets.locked = true;
    window.begin(entry(), u"mara"_s);
    window.show();
    window.findChild<SignInPage*>()->findChild<QCheckBox*>()->setChecked(true);
    type(u"mara"_s, TestOffice::password(u"mara"_s).text());
    ASSERT_TRUE(eventually([this] { return signedIn == 1; }));
    EXPECT_FALSE(note.isEmpty());
    window.begin(std::nullopt, {});
    EXPECT_TRUE(eventually([this] { return message().contains(u"not available"_s); }));
}

TEST_F(LoginTest, ATemporaryPasswordIsChangedFirst)
{
    tests::demand(office.asOwner()->execute(
        u"update policy.staff set must_change_password = true where login = 'mara'"_s));
    window.begin(entry(), u"mara"_s);
    window.show();
    type(u"mara"_s, TestOffice::password(u"mara"_s).text());
    ASSERT_TRUE(eventually([this] { return window.page() == Page::Password; }))
        << message().toStdString();
    EXPECT_EQ(signedIn, 0);
    const auto fields = window.findChild<PasswordForm*>()->findChildren<kit::PasswordField*>();
    for (kit::PasswordField* field : fields) {
        QTest::keyClicks(field, u"four words in a row"_s);
    }
    QTest::keyClick(fields.last(), Qt::Key_Return);
    ASSERT_TRUE(eventually([this] { return signedIn == 1; }));
    EXPECT_FALSE(session->me().value(u"must_change_password"_s).toBool());
    session.reset();
    office.cluster().restoreLogins();
}

TEST_F(LoginTest, AnOfficeThatDoesNotAnswerIsSaid)
{
    OfficeEntry nowhere = entry();
    nowhere.address.hosts = folder.path();
    window.begin(nowhere, u"mara"_s);
    window.show();
    type(u"mara"_s, u"anything"_s);
    ASSERT_TRUE(eventually([this] { return !message().isEmpty(); }));
    EXPECT_TRUE(message().startsWith(u"The office did not answer."_s)) << message().toStdString();
}

TEST_F(LoginTest, TheTrialOfficeOffersItsStaff)
{
    OfficeEntry made = entry();
    made.trialDirectory = folder.path();
    made.people = {{u"mara"_s, u"Mara Lindqvist"_s, {u"payments"_s},
        TestOffice::password(u"mara"_s)}};
    trial = made;
    window.begin(std::nullopt, {});
    window.show();
    const auto buttons = window.findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) {
        if (button->text() == u"Open the trial office"_s) {
            button->click();
        }
    }
    ASSERT_TRUE(eventually([this] { return window.page() == Page::Person; }));
    const auto people = window.findChildren<QAbstractButton*>();
    for (QAbstractButton* button : people) {
        if (button->text() == u"Mara Lindqvist"_s) {
            button->click();
        }
    }
    EXPECT_TRUE(eventually([this] { return signedIn == 1; }));
    EXPECT_TRUE(secrets.secrets.isEmpty());
}

TEST_F(LoginTest, EverythingThatTakesTheKeyboardHasAName)
{
    OfficeEntry made = entry();
    made.people = {{u"mara"_s, u"Mara"_s, {u"payments"_s}, {}}};
    window.begin(made, {});
    window.show();
    for (const Page page :
        {Page::Welcome, Page::Office, Page::SignIn, Page::Person, Page::Password}) {
        window.showPage(page);
        EXPECT_TRUE(tests::namelessFocusable(window).isEmpty())
            << int(page) << ' ' << tests::namelessFocusable(window).join(u", "_s).toStdString();
    }
}

} // namespace
} // namespace purser::shell
