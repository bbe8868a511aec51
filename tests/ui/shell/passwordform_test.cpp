#include "tests/ui/kit/kitapplication.h"
#include "ui/kit/dialogs/passwordfield.h"
#include "ui/shell/login/passwordform.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace purser::shell {
namespace {

TEST(PasswordRules, SayWhatIsWrong)
{
    EXPECT_FALSE(passwordProblem(u"short"_s, u"mara"_s).isEmpty());
    EXPECT_FALSE(passwordProblem(u"Mara-likes-long-words"_s, u"mara"_s).isEmpty());
    EXPECT_TRUE(passwordProblem(u"four words in a row"_s, u"mara"_s).isEmpty());
}

TEST(PasswordFormTest, BothMustAgree)
{
    tests::kitTheme();
    PasswordForm form;
    form.setLogin(u"mara"_s);
    const auto fields = form.findChildren<kit::PasswordField*>();
    ASSERT_EQ(fields.size(), 2);
    QTest::keyClicks(fields.at(0), u"four words in a row"_s);
    EXPECT_FALSE(form.isGood());
    QTest::keyClicks(fields.at(1), u"four words in a ro"_s);
    EXPECT_FALSE(form.isGood());
    QTest::keyClicks(fields.at(1), u"w"_s);
    EXPECT_TRUE(form.isGood());
    EXPECT_EQ(form.take().text(), u"four words in a row"_s);
    EXPECT_TRUE(fields.at(0)->text().isEmpty());
    EXPECT_TRUE(fields.at(1)->text().isEmpty());
}

} // namespace
} // namespace purser::shell
