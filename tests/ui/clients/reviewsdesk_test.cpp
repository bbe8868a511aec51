// The reviews desk over a working day's applications: what it shows, and a decision from the first
// look to the client's approval.

#include "tests/support/demand.h"
#include "tests/ui/clients/reviewer.h"
#include "tests/ui/clients/typist.h"
#include "tests/ui/support/demooffice.h"
#include "tests/ui/support/deskrig.h"
#include "ui/clients/review/reviewdecisions.h"
#include "ui/clients/review/reviewpage.h"
#include "ui/clients/review/reviewqueue.h"
#include "ui/clients/review/reviewsview.h"
#include "ui/kit/dialogs/dialogframe.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/kit/widgets/decisionbutton.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::tests;
using namespace purser::clients;
using purser::ApplicationId;

namespace {

bool isReady(const ApplicationRow& row)
{
    return row.state == ApplicationState::InReview && row.documentsOpen == 0 && row.hitsOpen == 0
        && row.clientKind != ClientKind::Entity;
}

class ReviewsDesk : public testing::Test
{
protected:
    QString state(ApplicationId id)
    {
        return office.text(u"select state from book.application where id = $1"_s, {id.toVariant()});
    }

    DemoOffice office;
};

TEST_F(ReviewsDesk, ListsWhatWaitsMostUrgentFirst)
{
    Reviewer chen(office.office(), u"chen"_s);
    const qint64 waiting =
        office.number(u"select count(*) from book.application where state = 'in_review'"_s);
    ASSERT_GT(waiting, 5);
    chen.show(ReviewTab::Review);
    EXPECT_EQ(chen.grid().model().knownCount(), waiting);
    const QString first = office.text(
        u"select c.full_name from book.application a join book.client c on c.id = a.client_id "
        "where a.state = 'in_review' order by a.due_at, a.id limit 1"_s);
    EXPECT_EQ(chen.grid().model().textOf(0, 1), first);
    EXPECT_EQ(DeskRig::unnamed(&chen.rig().window()), QStringList());
}

TEST_F(ReviewsDesk, ADecisionThatAChecksStandsAgainstCannotBeTaken)
{
    Reviewer chen(office.office(), u"chen"_s);
    chen.show(ReviewTab::Review);
    const ApplicationId id =
        chen.openFirst([](const ApplicationRow& row) { return row.documentsOpen > 0; });
    auto* propose = chen.decision(u"Propose"_s);
    ASSERT_NE(propose, nullptr);
    EXPECT_FALSE(propose->isEnabled());
    EXPECT_FALSE(propose->toolTip().isEmpty()) << "and it says why";
    QTest::keyClick(&chen.view().page(), Qt::Key_A);
    EXPECT_EQ(chen.view().decisions().dialog(), nullptr);
    EXPECT_EQ(state(id), u"in_review"_s);
}

TEST_F(ReviewsDesk, OneProposesAndAnotherAgreesByKeyboardAlone)
{
    ApplicationId id;
    {
        Reviewer chen(office.office(), u"chen"_s);
        chen.show(ReviewTab::Review);
        id = chen.openFirst(isReady);
        chen.decide(Qt::Key_A);
        EXPECT_EQ(state(id), u"proposed"_s);
        // Nor may the same person agree.
        chen.show(ReviewTab::Proposed);
        chen.openFirst([id](const ApplicationRow& row) { return row.id == id; });
        EXPECT_FALSE(chen.view().openApplication().file()->step(ReviewStep::Agree).allowed);
    }
    Reviewer olga(office.office(), u"olga"_s);
    olga.show(ReviewTab::Proposed);
    olga.openFirst([id](const ApplicationRow& row) { return row.id == id; });
    olga.decide(Qt::Key_A);
    EXPECT_EQ(state(id), u"approved"_s);
    EXPECT_EQ(
        office.text(u"select c.kyc_state from book.application a join book.client c on c.id = "
                    "a.client_id where a.id = $1"_s,
            {id.toVariant()}),
        u"approved"_s);
}

TEST_F(ReviewsDesk, AQuestionToTheClientStopsTheClockAndWritesALetter)
{
    Reviewer chen(office.office(), u"chen"_s);
    chen.show(ReviewTab::Review);
    const ApplicationId id =
        chen.openFirst([](const ApplicationRow& row) { return row.documentsOpen > 0; });
    QSignalSpy done(&chen.view().decisions(), &ReviewDecisions::done);
    QTest::keyClick(&chen.view().page(), Qt::Key_Q);
    ASSERT_TRUE(DeskRig::waitFor([&] { return chen.view().decisions().dialog() != nullptr; }));
    auto* dialog = chen.view().decisions().dialog();
    auto* reason = dialog->findChild<QComboBox*>();
    ASSERT_NE(reason, nullptr);
    reason->setCurrentIndex(reason->findData(u"document_again"_s));
    dialog->findChild<QPlainTextEdit*>()->setPlainText(u"The photograph cuts the passport off."_s);
    DeskRig::picture(dialog, u"reviews-ask"_s);
    for (auto* button : dialog->findChildren<QPushButton*>()) {
        if (button->isDefault())
            button->click();
    }
    ASSERT_TRUE(DeskRig::waitFor([&done] { return !done.isEmpty(); }));
    EXPECT_EQ(state(id), u"waiting_client"_s);
    EXPECT_EQ(
        office.number(
            u"select count(*) from book.client_mail m join book.application a on "
            "a.client_id = m.client_id where a.id = $1 and m.body like '%cuts the passport%'"_s,
            {id.toVariant()}),
        1);
}

TEST_F(ReviewsDesk, AHitIsDecidedByKeyboardAloneAndSaysWhyItHasItsScore)
{
    // The parts of a score as the engine writes them.
    demand(office.owner().execute(
        u"update book.screening_hit set explanation = '{\"parts\": [[\"words\", \"eriksson = "
        "eriksson\", \"0.700\"], [\"birth_far\", \"1979 / 1961\", \"-0.100\"], "
        "[\"nationality_agrees\", \"SE\", \"0.212\"]]}' where state = 'open'"_s));
    Reviewer chen(office.office(), u"chen"_s);
    chen.show(ReviewTab::Review);
    const ApplicationId id =
        chen.openFirst([](const ApplicationRow& row) { return row.hitsOpen > 0; });
    const QString open =
        u"select count(*) from book.screening_hit h join book.application a on a.client_id = "
        "h.client_id where a.id = $1 and h.state = 'open'"_s;
    const qint64 before = office.number(open, {id.toVariant()});
    ASSERT_GT(before, 0);
    chen.view().page().setTab(u"findings"_s);
    QStringList shown;
    for (const QLabel* label : chen.view().page().findChildren<QLabel*>())
        shown << label->text();
    EXPECT_TRUE(shown.contains(u"Words alike"_s));
    EXPECT_TRUE(shown.contains(u"+0.700"_s));
    EXPECT_TRUE(shown.contains(u"0.812"_s)) << "and the parts add up";
    DeskRig::picture(&chen.rig().window(), u"reviews-hits"_s);
    chen.view().page().setFocus();
    ASSERT_TRUE(Typist::goTo(u"Decide the hit"_s));
    Typist::press(Qt::Key_Space);
    ASSERT_TRUE(DeskRig::waitFor([&] { return chen.view().decisions().dialog() != nullptr; }));
    QSignalSpy done(&chen.view().decisions(), &ReviewDecisions::done);
    ASSERT_TRUE(DeskRig::waitFor(
        [&] { return QApplication::activeWindow() == chen.view().decisions().dialog(); }));
    ASSERT_TRUE(Typist::goTo(u"Answer"_s)); // "Not the same" stands there
    ASSERT_TRUE(Typist::type(u"Reason"_s, u"Other"_s));
    Typist::press(Qt::Key_Return);
    ASSERT_TRUE(DeskRig::waitFor([&done] { return !done.isEmpty(); }));
    EXPECT_EQ(office.number(open, {id.toVariant()}), before - 1);
    EXPECT_EQ(office.number(u"select count(*) from book.screening_decision d join book.application "
                            "a on a.client_id = d.client_id where a.id = $1 and d.reason_code = "
                            "'other_birth_date' and d.maker = 'chen'"_s,
                  {id.toVariant()}),
        1);
}

TEST_F(ReviewsDesk, AFailedVerdictOfAVendorIsAnsweredAndStaysOnTheSheet)
{
    const qint64 application = office.number(
        u"select a.id from book.application a join book.client c on c.id = a.client_id where "
        u"a.state = 'in_review' and c.kind = 'person' and a.kind = 'onboarding' order by a.id "
        u"limit 1"_s);
    ASSERT_GT(application, 0);
    demand(office.owner().execute(
        u"select link.store_identity_check('idcheck', '[]', '\\x7b7d', jsonb_build_object("
        u"'event_id', 'e-1', 'application', $1::bigint::text, 'kind', 'face', 'result', 'failed', "
        u"'reference', 'R-77', 'checked_us', '1700000000000000'))"_s,
        {application}));
    Reviewer chen(office.office(), u"chen"_s);
    chen.show(ReviewTab::Review);
    chen.openFirst(
        [application](const ApplicationRow& row) { return row.id.value() == application; });
    chen.view().page().setTab(u"findings"_s);
    const auto shown = [&chen] {
        QStringList words;
        for (const QLabel* label : chen.view().page().findChildren<QLabel*>())
            words << label->text();
        return words;
    };
    EXPECT_TRUE(shown().contains(u"face failed"_s));
    EXPECT_TRUE(shown().contains(u"idcheck, reference R-77"_s));
    DeskRig::picture(&chen.rig().window(), u"reviews-verdict"_s);
    chen.view().page().setFocus();
    ASSERT_TRUE(Typist::goTo(u"Say why it is not followed"_s));
    Typist::press(Qt::Key_Space);
    ASSERT_TRUE(DeskRig::waitFor([&] { return chen.view().decisions().dialog() != nullptr; }));
    QSignalSpy done(&chen.view().decisions(), &ReviewDecisions::done);
    ASSERT_TRUE(DeskRig::waitFor(
        [&] { return QApplication::activeWindow() == chen.view().decisions().dialog(); }));
    ASSERT_TRUE(Typist::type(u"In words"_s, u"Compared with the person on video"_s));
    ASSERT_TRUE(Typist::type(u"Reason"_s, u"Checked"_s));
    Typist::press(Qt::Key_Return);
    ASSERT_TRUE(DeskRig::waitFor([&done] { return !done.isEmpty(); }));
    EXPECT_EQ(office.number(u"select count(*) from book.identity_check_answer where reason_code = "
                            "'checked_by_us' and answered_by = 'chen'"_s),
        1);
    ASSERT_TRUE(DeskRig::waitFor([&shown] {
        return shown().contains(u"idcheck, reference R-77 · not followed: checked by us"_s);
    }));
}

TEST_F(ReviewsDesk, WhyARatingIsHigherThanItsFactorsIsSaid)
{
    Reviewer chen(office.office(), u"chen"_s);
    chen.show(ReviewTab::Review);
    // Its owner was not verified for a while; the rating that fell counts after a pause.
    chen.openFirst([](const ApplicationRow& row) { return row.clientName == u"Alpine Metals AG"; });
    chen.view().page().setTab(u"findings"_s);
    QStringList shown;
    for (const QLabel* label : chen.view().page().findChildren<QLabel*>())
        shown << label->text();
    EXPECT_TRUE(shown.contains(u"60 points"_s));
    EXPECT_TRUE(shown.contains(u"+4"_s)) << qPrintable(shown.join(u'|'));
    EXPECT_TRUE(shown.contains(u"+56"_s)) << "so that they add up";
    EXPECT_TRUE(shown.contains(u"4 now; a better rating counts after a pause"_s));
}

} // namespace
