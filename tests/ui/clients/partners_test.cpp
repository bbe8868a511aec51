// Introducing partners graded on the desk of screening: at once where it gets worse, by a second
// person where it gets milder.

#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"
#include "tests/ui/clients/screeningbench.h"
#include "ui/clients/screening/figuretable.h"
#include "ui/clients/screening/partnergradedialog.h"
#include "ui/clients/screening/partnerspage.h"
#include "ui/kit/dialogs/commanddialogs.h"

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::clients;
using namespace purser::tests;

namespace {

/// Grades the chosen partner as a person would, and waits until the list says so.
void gradeOnDesk(ScreeningBench& bench, const QString& grade)
{
    PartnersPage& page = bench.view().partners();
    PartnerGradeDialog* dialog = page.grade();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(DeskRig::waitFor([dialog] { return dialog->isReady(); }));
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "neither reason nor evidence";
    dialog->setGrade(grade);
    dialog->setReasonCode(u"complaints_about"_s);
    dialog->setText(u"Four complaints in a month"_s);
    EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
    DeskRig::picture(dialog, u"dialog-partner-"_s + grade);
    EXPECT_TRUE(bench.accept(dialog));
}

} // namespace

TEST(PartnersOnTheDesk, AreGradedAtOnceOrByTwo)
{
    ReviewDesk desk;
    const auto a = desk.person();
    desk.number(u"update book.client set partner_id = 1 where id = $1 returning id"_s, {a.client});
    {
        ScreeningBench chen(desk.office(), u"chen"_s);
        PartnersPage& page = chen.view().partners();
        chen.fill(page, u"partners"_s, 2);
        EXPECT_EQ(page.grid().currentData<PartnerRow>()->clients, 1) << "who brought most first";
        EXPECT_FALSE(chen.isAllowed(page, u"Agree"_s));
        gradeOnDesk(chen, u"high"_s);
        const auto first = [&page]() -> std::optional<PartnerRow> {
            page.grid().setCurrentId(1);
            return page.grid().currentData<PartnerRow>();
        };
        ASSERT_TRUE(DeskRig::waitFor([&] { return first() && first()->grade == u"high"_s; }));
        gradeOnDesk(chen, u"low"_s);
        ASSERT_TRUE(DeskRig::waitFor([&] { return first() && first()->proposal.has_value(); }));
        EXPECT_EQ(first()->grade, u"high"_s);
        EXPECT_FALSE(chen.isAllowed(page, u"Agree"_s)) << "a proposal of hers";
        DeskRig::picture(&chen.rig().window(), u"partners"_s);
    }
    ScreeningBench vera(desk.office(), u"vera"_s);
    PartnersPage& page = vera.view().partners();
    vera.fill(page, u"partners"_s, 2);
    EXPECT_TRUE(page.grid().currentData<PartnerRow>()->proposal.has_value()) << "first in the list";
    // The head reads every grading and gives none.
    PartnerGradeDialog* dialog = page.grade();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(DeskRig::waitFor([dialog] { return dialog->isReady(); }));
    EXPECT_TRUE(dialog->isClosing());
    EXPECT_EQ(dialog->gradings().topLevelItemCount(), 2);
    DeskRig::picture(dialog, u"dialog-partner-gradings"_s);
    dialog->reject();
    vera.press(page, Qt::Key_A);
    ASSERT_NE(page.commands().dialog(), nullptr);
    EXPECT_EQ(DeskRig::unnamed(page.commands().dialog()), QStringList());
    DeskRig::picture(page.commands().dialog(), u"dialog-partner-agree"_s);
    EXPECT_TRUE(vera.accept(page.commands().dialog()));
    EXPECT_EQ(
        desk.text(u"select grade from book.partner_grade where state = 'active'"_s), u"low"_s);
}
