#include "tests/ui/kit/accessiblenames.h"
#include "tests/ui/kit/kitapplication.h"
#include "ui/kit/dialogs/passwordfield.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/dialogs/stepupdialog.h"
#include "ui/kit/widgets/banner.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::kit {
namespace {

class Dialogs : public testing::Test
{
protected:
    Dialogs() { tests::kitTheme(); }
};

TEST_F(Dialogs, AReasonIsChosenFirst)
{
    ReasonDialog dialog(u"Reject W-1"_s, {}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.setReasons(
        {{u"destination"_s, u"Destination"_s}, {u"other"_s, u"Other"_s}}, {u"other"_s});
    EXPECT_FALSE(dialog.acceptButton()->isEnabled());
    EXPECT_FALSE(dialog.acceptButton()->toolTip().isEmpty());
    dialog.setReasonCode(u"destination"_s);
    EXPECT_TRUE(dialog.acceptButton()->isEnabled());
    dialog.setReasonCode(u"other"_s);
    EXPECT_FALSE(dialog.acceptButton()->isEnabled()) << "this one needs a note";
    dialog.setText(u"   "_s);
    EXPECT_FALSE(dialog.acceptButton()->isEnabled());
    dialog.setText(u"client called"_s);
    EXPECT_TRUE(dialog.acceptButton()->isEnabled());
    EXPECT_EQ(dialog.reasonCode(), u"other"_s);
    EXPECT_EQ(dialog.text(), u"client called"_s);
}

TEST_F(Dialogs, StaysOpenWhileTheCommandIsOnItsWayAndSaysWhatWentWrong)
{
    ReasonDialog dialog(u"Reject W-1"_s, {}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.setButtons(u"Reject"_s);
    QSignalSpy submitted(&dialog, &DialogFrame::submitted);
    ASSERT_TRUE(tests::showActive(dialog));
    dialog.acceptButton()->click();
    EXPECT_EQ(submitted.size(), 1);
    dialog.setBusy(true);
    EXPECT_FALSE(dialog.acceptButton()->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_TRUE(dialog.isVisible());
    dialog.setBusy(false);
    dialog.showError(Error{ErrorCode::Stale, {}, {}});
    EXPECT_FALSE(dialog.findChild<Banner*>()->text().isEmpty());
    EXPECT_EQ(dialog.acceptButton()->text(), u"Reject"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(Dialogs, WithNothingToDecideHasOneButtonThatCloses)
{
    ReasonDialog dialog(u"A list"_s, {}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.setClosing();
    dialog.setClosing();
    QSignalSpy submitted(&dialog, &DialogFrame::submitted);
    QSignalSpy closed(&dialog, &QDialog::finished);
    ASSERT_TRUE(tests::showActive(dialog));
    const QList<QPushButton*> buttons = dialog.findChildren<QPushButton*>();
    EXPECT_EQ(std::count_if(buttons.begin(), buttons.end(),
                  [](const QPushButton* button) { return button->isVisible(); }),
        1);
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(submitted.size(), 0) << "nobody sends anything";
    EXPECT_EQ(closed.size(), 1);
}

TEST_F(Dialogs, NoPartOfAHighOneLiesOverAnother)
{
    ReasonDialog dialog(u"Disagree with the approval"_s,
        u"The client's review opens anew and people decide it. "_s.repeated(4), nullptr);
    for (int i = 0; i < 4; ++i)
        dialog.addFact(u"Fact %1"_s.arg(i), u"a value of some length"_s);
    dialog.setReasons({{u"other"_s, u"Other"_s}}, {});
    auto* list = new QWidget;
    list->setFixedHeight(240);
    dialog.body()->insertWidget(1, list);
    // A window of two thirds of a screen of usual height.
    dialog.resize(460, 420);
    ASSERT_TRUE(tests::showActive(dialog));
    const auto bottomOf = [&dialog](int part) {
        return dialog.body()->itemAt(part)->geometry().bottom();
    };
    for (int part = 1; part < dialog.body()->count(); ++part)
        EXPECT_GT(dialog.body()->itemAt(part)->geometry().top(), bottomOf(part - 1)) << part;
    EXPECT_GE(dialog.height(), dialog.layout()->totalHeightForWidth(dialog.width()));
}

TEST_F(Dialogs, APasswordLeavesTheFieldWhenTaken)
{
    StepUpDialog dialog(u"Confirm"_s, {}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto* field = dialog.findChild<PasswordField*>();
    ASSERT_NE(field, nullptr);
    EXPECT_FALSE(dialog.acceptButton()->isEnabled());
    QTest::keyClicks(field, u"correct horse"_s);
    EXPECT_TRUE(dialog.acceptButton()->isEnabled());
    EXPECT_EQ(field->echoMode(), QLineEdit::Password);
    EXPECT_EQ(dialog.password().text(), u"correct horse"_s);
    EXPECT_TRUE(field->text().isEmpty());
    EXPECT_FALSE(dialog.acceptButton()->isEnabled());
}

TEST_F(Dialogs, EveryFieldHasAName)
{
    ReasonDialog reason(u"Reject"_s, u"Purpose"_s, nullptr);
    reason.setAttribute(Qt::WA_DeleteOnClose, false);
    reason.setReasons({{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}});
    StepUpDialog step(u"Confirm"_s, {}, nullptr);
    step.setAttribute(Qt::WA_DeleteOnClose, false);
    for (QDialog* dialog : {static_cast<QDialog*>(&reason), static_cast<QDialog*>(&step)}) {
        dialog->show();
        EXPECT_TRUE(tests::namelessFocusable(*dialog).isEmpty())
            << tests::namelessFocusable(*dialog).join(u", "_s).toStdString();
    }
}

} // namespace
} // namespace purser::kit
