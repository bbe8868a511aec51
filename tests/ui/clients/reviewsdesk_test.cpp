// The reviews desk over a working day's applications: what it shows, and a decision from the first
// look to the client's approval.

#include "tests/ui/support/demooffice.h"
#include "tests/ui/support/deskrig.h"
#include "ui/clients/review/reviewdecisions.h"
#include "ui/clients/review/reviewpage.h"
#include "ui/clients/review/reviewqueue.h"
#include "ui/clients/review/reviewsdesk.h"
#include "ui/clients/review/reviewsview.h"
#include "ui/kit/dialogs/dialogframe.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/widgets/decisionbutton.h"

#include <QComboBox>
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

/// One person at the desk.
class Reviewer
{
public:
    Reviewer(const TestOffice& office, const QString& login)
        : m_rig(office, login), m_desk(makeReviewsDesk()),
          m_view(qobject_cast<ReviewsView*>(m_rig.show(*m_desk)))
    {
        EXPECT_TRUE(DeskRig::waitFor([this] { return grid().model().knownCount() > 0; }));
    }

    ReviewsView& view() { return *m_view; }
    DeskRig& rig() { return m_rig; }
    purser::kit::Grid& grid() { return *m_view->queue().findChild<purser::kit::Grid*>(); }

    void show(ReviewTab tab)
    {
        QSignalSpy loaded(&m_view->queue(), &ReviewQueue::loaded);
        ApplicationFilter filter;
        filter.tab = tab;
        m_view->queue().setFilter(filter);
        EXPECT_TRUE(DeskRig::waitFor([&loaded] { return !loaded.isEmpty(); }));
    }

    /// The first of the list that fits, open.
    ApplicationId openFirst(const std::function<bool(const ApplicationRow&)>& fits)
    {
        const ApplicationId id = m_view->queue().firstWhere(fits);
        EXPECT_TRUE(id.isValid());
        m_view->open(id);
        EXPECT_TRUE(DeskRig::waitFor([this, id] {
            const auto& file = m_view->openApplication().file();
            return file && file->id == id;
        }));
        return id;
    }

    purser::kit::DecisionButton* decision(const QString& text)
    {
        for (auto* button : m_view->page().findChildren<purser::kit::DecisionButton*>()) {
            if (button->isVisible() && DeskRig::plain(button->text()).contains(text))
                return button;
        }
        return nullptr;
    }

    /// Presses the key of a decision and says yes in the dialog; waits until the office has
    /// answered.
    void decide(Qt::Key key)
    {
        QSignalSpy done(&m_view->decisions(), &ReviewDecisions::done);
        QTest::keyClick(&m_view->page(), key);
        ASSERT_TRUE(DeskRig::waitFor([this] { return m_view->decisions().dialog() != nullptr; }));
        QTest::keyClick(m_view->decisions().dialog(), Qt::Key_Return);
        ASSERT_TRUE(DeskRig::waitFor([&done] { return !done.isEmpty(); }));
    }

private:
    DeskRig m_rig;
    std::unique_ptr<purser::kit::Desk> m_desk;
    ReviewsView* m_view;
};

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

} // namespace
