// The second factor as a person meets it: on the sign-in card, while at work, and on the lock.

#include "tests/core/authority/authenticator.h"
#include "tests/support/eventually.h"
#include "tests/support/testoffice.h"
#include "tests/ui/kit/accessiblenames.h"
#include "tests/ui/kit/kitapplication.h"
#include "tests/ui/shell/memorysecrets.h"
#include "tests/ui/shell/pictures.h"
#include "ui/kit/widgets/banner.h"
#include "ui/shell/factor/codefield.h"
#include "ui/shell/factor/factorpanel.h"
#include "ui/shell/factor/qrcode.h"
#include "ui/shell/login/loginwindow.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace purser::shell {
namespace {

using tests::Authenticator;
using tests::demand;
using tests::eventually;
using tests::TestOffice;

Enrolment sample()
{
    return {u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s, u"mara"_s, u"Purser North & Co"_s,
        {u"AAAA-BBBB-CCCC-DDDD"_s, u"EEEE-FFFF-GGGG-HHHH"_s}};
}

TEST(Enrolment, GivesTheAddressThatAppsRead)
{
    EXPECT_EQ(sample().uri(),
        u"otpauth://totp/Purser%20North%20%26%20Co:mara"
        "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Purser%20North%20%26%20Co"_s);
    EXPECT_EQ(sample().spacedSecret().count(u' '), 7);
}

TEST(QrCodeTest, HasTheMarksOfACodeInThreeCorners)
{
    tests::kitTheme();
    QrCode code;
    code.setText(sample().uri());
    const int side = code.modules();
    ASSERT_GT(side, 20);
    EXPECT_EQ((side - 17) % 4, 0) << "a side of the standard";
    for (const auto& [row, column] :
        {std::pair{0, 0}, std::pair{0, side - 7}, std::pair{side - 7, 0}}) {
        for (int i = 0; i < 7; ++i) {
            EXPECT_TRUE(code.isDark(row, column + i));
            EXPECT_TRUE(code.isDark(row + i, column));
        }
        EXPECT_FALSE(code.isDark(row + 1, column + 1));
        EXPECT_TRUE(code.isDark(row + 3, column + 3));
    }
    code.setText({});
    EXPECT_EQ(code.modules(), 0);
}

TEST(CodeFieldTest, TakesDigitsAndRecoveryCodesHoweverTheyAreWritten)
{
    tests::kitTheme();
    CodeField field;
    field.setText(u"12 34-5"_s);
    EXPECT_FALSE(field.isComplete());
    field.setText(u"123 456"_s);
    EXPECT_TRUE(field.isComplete());
    EXPECT_EQ(field.code(), u"123456"_s);
    field.setText(u"aaaa-bbbb cccc-dddd"_s);
    EXPECT_TRUE(field.isComplete());
    EXPECT_EQ(field.code(), u"AAAABBBBCCCCDDDD"_s);
    field.setDigitsOnly(true);
    field.setText(u"123 456"_s);
    EXPECT_TRUE(field.isComplete());
}

class FactorTest : public testing::Test
{
protected:
    FactorTest()
    {
        tests::kitTheme();
        tests::requireSecondFactor(*owner, u"payments"_s);
        OfficeEntry entry;
        entry.name = u"Test"_s;
        entry.address = office.address();
        window.begin(entry, u"mara"_s);
        window.show();
    }

    QPushButton* button(const QString& text)
    {
        for (QPushButton* found : window.findChildren<QPushButton*>()) {
            if (found->isVisible() && found->text() == text)
                return found;
        }
        return nullptr;
    }

    CodeField* field()
    {
        for (CodeField* found : window.factor().findChildren<CodeField*>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    void enter(const QString& code)
    {
        field()->clear();
        QTest::keyClicks(field(), code);
        QTest::keyClick(field(), Qt::Key_Return);
    }

    QString banner() { return window.factor().findChild<kit::Banner*>()->text(); }

    bool reach(FactorPanel::Stage stage)
    {
        return eventually([&] {
            return window.page() == LoginWindow::Page::Factor && window.factor().stage() == stage
                && button(u"Checking…"_s) == nullptr;
        });
    }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<office::Connection> owner = office.asOwner();
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    OfficeBook book{settings};
    tests::MemorySecrets secrets;
    std::unique_ptr<office::OfficeSession> session;
    LoginWindow window{book, secrets, [](const QString&, QObject*, auto) {},
        [this](std::unique_ptr<office::OfficeSession> opened, const QString&) {
            session = std::move(opened);
        }};
};

TEST_F(FactorTest, IsSetUpAtTheFirstSignIn)
{
    window.signIn(u"mara"_s, TestOffice::password(u"mara"_s));
    ASSERT_TRUE(reach(FactorPanel::Stage::Enrol));
    EXPECT_EQ(session, nullptr);
    EXPECT_GT(window.factor().findChild<QrCode*>()->modules(), 20);
    QString secret;
    for (QLabel* label : window.factor().findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().size() == 39)
            secret = label->text().remove(u' ');
    }
    const Authenticator phone(secret);
    EXPECT_TRUE(tests::namelessFocusable(window).isEmpty())
        << tests::namelessFocusable(window).join(u", "_s).toStdString();
    tests::picture(window, u"factor-enrol"_s);
    enter(phone.wrongCode());
    ASSERT_TRUE(eventually([&] { return banner().startsWith(u"This code is not right."_s); }));
    enter(phone.code());
    ASSERT_TRUE(reach(FactorPanel::Stage::Recovery)) << banner().toStdString();
    tests::picture(window, u"factor-recovery"_s);
    EXPECT_EQ(session, nullptr) << "first the recovery codes are put away";
    button(u"I have kept them"_s)->click();
    ASSERT_TRUE(eventually([&] { return session != nullptr; })) << banner().toStdString();
    EXPECT_TRUE(session->readJson({u"desk.office_status"_s, {}}).wait().has_value());
}

TEST_F(FactorTest, IsAskedForAtEachSignInAfterThat)
{
    const Authenticator phone = Authenticator::readyFor(*office.as("mara"));
    window.signIn(u"mara"_s, TestOffice::password(u"mara"_s));
    ASSERT_TRUE(reach(FactorPanel::Stage::Code));
    EXPECT_FALSE(button(u"Confirm"_s)->isEnabled());
    enter(phone.wrongCode());
    ASSERT_TRUE(eventually([&] { return banner().contains(u"4 more"_s); })) << banner().toStdString();
    tests::picture(window, u"factor-code"_s);
    enter(phone.code(1));
    ASSERT_TRUE(eventually([&] { return session != nullptr; })) << banner().toStdString();
    // Every connection of the session is good now, also those still to be opened.
    EXPECT_TRUE(session->readLong({u"desk.my_sessions"_s, {}}).wait().has_value());
    EXPECT_TRUE(session->readJson({u"desk.office_status"_s, {}}).wait().has_value());
}

TEST_F(FactorTest, OneCanGoBackWithoutIt)
{
    Authenticator::readyFor(*office.as("mara"));
    window.signIn(u"mara"_s, TestOffice::password(u"mara"_s));
    ASSERT_TRUE(reach(FactorPanel::Stage::Code));
    button(u"Back"_s)->click();
    EXPECT_EQ(window.page(), LoginWindow::Page::SignIn);
    EXPECT_EQ(session, nullptr);
}

TEST_F(FactorTest, TooManyWrongCodesSayHowLongToWait)
{
    const Authenticator phone = Authenticator::readyFor(*office.as("mara"));
    demand(owner->script("update book.second_factor set wrong = 5, wrong_since = clock_timestamp()"));
    window.signIn(u"mara"_s, TestOffice::password(u"mara"_s));
    ASSERT_TRUE(reach(FactorPanel::Stage::Code));
    enter(phone.code(1));
    ASSERT_TRUE(eventually([&] { return banner().startsWith(u"Too many wrong codes."_s); }))
        << banner().toStdString();
    EXPECT_TRUE(banner().contains(u"15"_s)) << banner().toStdString();
}

} // namespace
} // namespace purser::shell
