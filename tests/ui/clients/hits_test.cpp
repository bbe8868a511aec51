// Hits of screening decided by keyboard: three keys for an obvious false one and the next is there;
// put off, handed on, all of one listed entity at once, and handed out by "work next".

#include "core/office/call.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"
#include "tests/ui/clients/screeningbench.h"
#include "ui/clients/review/reviewtexts.h"
#include "ui/clients/screening/figuretable.h"
#include "ui/clients/screening/hitspage.h"
#include "ui/kit/actions/deeds.h"
#include "ui/kit/dialogs/commanddialogs.h"

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::clients;
using namespace purser::tests;

namespace {

class HitsOnTheDesk : public ::testing::Test
{
protected:
    ReviewDesk desk;

    static QJsonObject listed(const QString& entity, int milli)
    {
        QJsonObject hit = ReviewDesk::hit(u"adverse"_s, u"possible"_s);
        hit.insert(u"entity"_s, entity);
        hit.insert(u"name"_s, u"Listed "_s + entity);
        hit.insert(u"score_milli"_s, milli);
        return hit;
    }
    QString states()
    {
        return desk.text(u"select string_agg(entity_ref || ' ' || state, ', ' order by id) from "
                         "book.screening_hit"_s);
    }
    /// Types at what has the keyboard, as a person would; how many keys it took.
    int type(HitsPage& page, Qt::Key outcome, Qt::Key reason)
    {
        const qint64 before = page.grid().currentId();
        int keys = 0;
        QTest::keyClick(QApplication::focusWidget(), outcome), ++keys;
        EXPECT_TRUE(DeskRig::waitFor(
            [&page] { return QApplication::activeWindow() == page.commands().dialog(); }));
        QTest::keyClick(QApplication::focusWidget(), reason), ++keys;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return), ++keys;
        EXPECT_TRUE(DeskRig::waitFor([&page, before] {
            return !page.commands().dialog() && page.grid().currentId() != before;
        }));
        activate(page); // as the window manager does
        return keys;
    }
    static void activate(HitsPage& page)
    {
        page.window()->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.window()));
    }
    static void begin(HitsPage& page)
    {
        activate(page);
        page.grid().setFocus();
    }
};

} // namespace

TEST_F(HitsOnTheDesk, AnObviousFalseOneTakesThreeKeysAndTheNextIsThere)
{
    desk.screen(desk.person().client,
        {listed(u"A"_s, 900), listed(u"B"_s, 880), listed(u"C"_s, 860), listed(u"D"_s, 840)});
    ScreeningBench chen(desk.office(), u"chen"_s);
    HitsPage& page = chen.view().hits();
    chen.fill(page, u"hits"_s, 4);
    begin(page);
    EXPECT_LE(type(page, Qt::Key_N, Qt::Key_1), 3);
    EXPECT_EQ(page.grid().currentData<OpenHit>()->entity, u"B"_s);
    EXPECT_LE(type(page, Qt::Key_N, Qt::Key_2), 3);
    EXPECT_EQ(page.grid().currentData<OpenHit>()->entity, u"C"_s);
    EXPECT_EQ(desk.text(u"select string_agg(reason_code, ' ' order by id) from "
                        "book.screening_decision where outcome = 'false'"_s),
        u"other_birth_date other_country"_s);
    // What waits, and what is handed on, goes to the end of the list; the next one is there.
    EXPECT_EQ(type(page, Qt::Key_W, Qt::Key_1), 3);
    EXPECT_EQ(page.grid().currentData<OpenHit>()->entity, u"D"_s);
    EXPECT_EQ(states(), u"A false, B false, C pending, D open"_s);
    EXPECT_EQ(desk.number(u"select again_on - (clock_timestamp() at time zone 'UTC')::date from "
                          "book.screening_hit where state = 'pending'"_s),
        7);
    DeskRig::picture(&chen.rig().window(), u"hits-waiting"_s);
}

TEST_F(HitsOnTheDesk, OneHandedOnStaysInTheListIsCountedAndNotHandedOnTwice)
{
    desk.screen(desk.person().client, {listed(u"A"_s, 900), listed(u"B"_s, 880)});
    ScreeningBench chen(desk.office(), u"chen"_s);
    HitsPage& page = chen.view().hits();
    chen.fill(page, u"hits"_s, 2);
    EXPECT_TRUE(chen.isAllowed(page, u"Hand on"_s));
    HitDialog* dialog = page.say(HitOutcome::Skipped);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
    DeskRig::picture(dialog, u"dialog-hit-handed-on"_s);
    dialog->reject();
    ASSERT_TRUE(DeskRig::waitFor([&page] { return !page.commands().dialog(); }));
    begin(page);
    type(page, Qt::Key_H, Qt::Key_1);
    EXPECT_EQ(page.grid().currentData<OpenHit>()->entity, u"B"_s);
    EXPECT_EQ(states(), u"A open, B open"_s);
    ASSERT_TRUE(DeskRig::waitFor([&page] {
        return page.grid().visibleIds().indexOf(page.grid().currentId()) == 0;
    })) << "what was handed on goes to the end";
    page.grid().setCurrentRow(1);
    EXPECT_EQ(page.grid().currentData<OpenHit>()->entity, u"A"_s);
    EXPECT_EQ(page.grid().currentData<OpenHit>()->skips, 1);
    EXPECT_FALSE(chen.isAllowed(page, u"Hand on"_s));
    EXPECT_TRUE(chen.isAllowed(page, u"Not the same"_s));
}

TEST_F(HitsOnTheDesk, AllOfOneListedEntityAreDecidedTogether)
{
    const qint64 second =
        desk.person({{u"email"_s, u"p@example.org"_s}, {u"phone"_s, u"+49 30 7654399"_s},
                        {u"birth_date"_s, u"1971-05-05"_s}})
            .client;
    desk.screen(desk.person({{u"email"_s, u"q@example.org"_s}, {u"phone"_s, u"+49 30 7654398"_s},
                                {u"birth_date"_s, u"1972-05-05"_s}})
                    .client,
        {listed(u"A"_s, 900), listed(u"B"_s, 890)});
    desk.screen(second, {listed(u"A"_s, 800)});
    ScreeningBench chen(desk.office(), u"chen"_s);
    HitsPage& page = chen.view().hits();
    chen.fill(page, u"hits"_s, 3);
    begin(page);
    EXPECT_TRUE(chen.isAllowed(page, u"All 2 of this entry"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_E);
    ASSERT_TRUE(DeskRig::waitFor([&page] { return page.dialog() && page.dialog()->isChecked(); }));
    EXPECT_EQ(page.dialog()->table()->topLevelItemCount(), 2);
    page.dialog()->setReasonCode(u"other_name"_s);
    EXPECT_TRUE(page.dialog()->acceptButton()->isEnabled());
    page.dialog()->acceptButton()->click();
    ASSERT_TRUE(DeskRig::waitFor([&page] { return page.dialog()->isClosing(); }));
    EXPECT_EQ(states(), u"A false, B open, A false"_s);
}

TEST_F(HitsOnTheDesk, OneHandedOutIsOpened)
{
    const qint64 client = desk.person().client;
    desk.screen(client, {listed(u"A"_s, 900), listed(u"B"_s, 880)});
    ScreeningBench chen(desk.office(), u"chen"_s);
    const office::Outcome taken =
        demand(desk.command(u"chen"_s, u"desk.take_next"_s, {{u"p_queue"_s, u"hits"_s}}));
    ASSERT_EQ(taken.detail.value(u"deed"_s), u"hit.open"_s);
    const qint64 low = desk.number(u"select max(id) from book.screening_hit"_s);
    ASSERT_TRUE(chen.rig().context().deeds.open(u"hit.open"_s, low));
    HitsPage& page = chen.view().hits();
    EXPECT_TRUE(DeskRig::waitFor([&] { return page.grid().currentId() == low; }));
    ASSERT_TRUE(chen.rig().context().deeds.open(u"hit.open"_s, taken.id));
    EXPECT_TRUE(DeskRig::waitFor([&] { return page.grid().currentId() == taken.id; }));
    EXPECT_TRUE(page.isVisible());
}

TEST_F(HitsOnTheDesk, ReasonsAreThoseOfTheOffice)
{
    for (const HitOutcome outcome : {HitOutcome::False, HitOutcome::Confirmed,
             HitOutcome::Inconclusive, HitOutcome::Pending, HitOutcome::Skipped}) {
        QStringList codes;
        for (const kit::Reason& reason : ReviewTexts::hitReasons(outcome)) {
            codes.append(reason.code);
            EXPECT_NE(reason.text, reason.code);
        }
        EXPECT_EQ(codes.join(u' '),
            desk.text(u"select string_agg(code, ' ' order by position) from "
                      "policy.onboarding_reason where subject = 'hit' and $1 = any (outcomes)"_s,
                {wordOf(outcome)}));
    }
    EXPECT_EQ(desk.text(u"select string_agg(code, ' ' order by position) from "
                        "policy.onboarding_reason where subject = 'hit' and needs_text"_s),
        ReviewTexts::reasonsWithText(u"hit"_s).join(u' '));
}

TEST_F(HitsOnTheDesk, OneThatSomebodyElseHasIsTakenOverByTheHeadAlone)
{
    desk.screen(desk.person().client, {listed(u"A"_s, 900)});
    EXPECT_GT(
        demand(desk.command(u"olga"_s, u"desk.take_next"_s, {{u"p_queue"_s, u"hits"_s}})).id, 0);
    {
        ScreeningBench chen(desk.office(), u"chen"_s);
        HitsPage& page = chen.view().hits();
        chen.fill(page, u"hits"_s, 1);
        EXPECT_FALSE(chen.isAllowed(page, u"Not the same"_s)) << "Olga has it";
        EXPECT_FALSE(chen.isAllowed(page, u"Hand on"_s));
        EXPECT_FALSE(chen.isAllowed(page, u"Take over"_s));
        EXPECT_TRUE(chen.isAllowed(page, u"Open the client"_s));
        DeskRig::picture(&chen.rig().window(), u"hits-held"_s);
    }
    ScreeningBench vera(desk.office(), u"vera"_s);
    HitsPage& page = vera.view().hits();
    vera.fill(page, u"hits"_s, 1);
    EXPECT_FALSE(vera.isAllowed(page, u"Not the same"_s)) << "first it is taken over";
    kit::ReasonDialog* dialog = page.hold();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "why?";
    dialog->setText(u"She is ill"_s);
    EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
    EXPECT_TRUE(vera.accept(dialog));
    ASSERT_TRUE(DeskRig::waitFor([&] { return page.grid().currentData<OpenHit>()->isHeldByMe; }));
    EXPECT_TRUE(vera.isAllowed(page, u"Not the same"_s));
    EXPECT_TRUE(vera.isAllowed(page, u"Give back"_s));
    EXPECT_TRUE(vera.accept(page.hold()));
    EXPECT_EQ(desk.number(u"select count(*) from book.screening_hit where held_by is null"_s), 1);
}
