// The desk of automatic approvals: a rule tried, proposed, published, stopped and confirmed; the
// sample answered by keyboard; each by the person who does it, and refused to the others.

#include "tests/core/clients/review/ruledesk.h"
#include "tests/ui/support/deskrig.h"
#include "ui/clients/automatic/automaticdesk.h"
#include "ui/clients/automatic/automaticview.h"
#include "ui/clients/automatic/decisionspage.h"
#include "ui/clients/automatic/ruledialog.h"
#include "ui/clients/automatic/ruleproposalspage.h"
#include "ui/clients/automatic/rulespage.h"
#include "ui/clients/automatic/samplespage.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/widgets/checklist.h"
#include "ui/kit/widgets/decisionbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::clients;
using namespace purser::tests;
using purser::kit::ReasonDialog;

namespace {

/// A member of staff at the desk of automatic approvals.
class AutomaticBench
{
public:
    AutomaticBench(const TestOffice& office, const QString& login)
        : m_rig(office, login), m_view(qobject_cast<AutomaticView*>(m_rig.show(*m_desk)))
    {
    }

    AutomaticView& view() { return *m_view; }
    DeskRig& rig() { return m_rig; }

    /// The row on that page, waited for and made current.
    void choose(purser::kit::RowsPage& page, const QString& id, int row = 0)
    {
        m_view->showPage(id);
        EXPECT_TRUE(DeskRig::waitFor([&] { return page.grid().loadedCount() > row; }));
        page.grid().setCurrentRow(row);
    }
    /// The letter of a decision, with the focus where a person has it.
    void press(purser::kit::RowsPage& page, Qt::Key key)
    {
        ASSERT_TRUE(DeskRig::waitFor([] { return !QApplication::activeModalWidget(); }));
        page.window()->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.window()));
        page.grid().setFocus();
        QTest::keyClick(&page.grid(), key);
    }
    template <typename Dialog = ReasonDialog>
    Dialog* dialog(purser::kit::RowsPage& page)
    {
        Dialog* found = nullptr;
        EXPECT_TRUE(DeskRig::waitFor([&] {
            found = qobject_cast<Dialog*>(page.commands().dialog());
            return found && found->isVisible();
        }));
        return found;
    }
    bool accept(purser::kit::DialogFrame* dialog)
    {
        const QPointer<purser::kit::DialogFrame> alive(dialog);
        EXPECT_TRUE(dialog->acceptButton()->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        return DeskRig::waitFor([&alive] { return !alive || !alive->isVisible(); });
    }
    bool isAllowed(purser::kit::RowsPage& page, const QString& beginning)
    {
        for (auto* button : page.decisionBar().findChildren<QAbstractButton*>()) {
            if (DeskRig::plain(button->text()).startsWith(beginning))
                return button->isEnabled();
        }
        ADD_FAILURE() << qPrintable(beginning);
        return false;
    }

private:
    DeskRig m_rig;
    std::unique_ptr<purser::kit::Desk> m_desk = makeAutomaticDesk();
    AutomaticView* m_view;
};

class AutomaticDesk : public ::testing::Test
{
protected:
    const TestOffice& office() { return rules.desk().office(); }

    RuleDesk rules;
};

} // namespace

TEST_F(AutomaticDesk, ARuleIsTriedProposedPublishedStoppedAndConfirmed)
{
    {
        AutomaticBench olga(office(), u"olga"_s);
        ReviewRulesPage& page = olga.view().rules();
        olga.view().showPage(u"rules"_s);
        ReviewRuleDialog* dialog = page.edit();
        ASSERT_NE(dialog, nullptr);
        dialog->setReason(u"plain ones"_s);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "no name";
        dialog->setName(u"plain"_s);
        dialog->setJurisdictions(u"Germany"_s);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "no country";
        dialog->setJurisdictions(u"de at"_s);
        QSignalSpy tested(dialog, &ReviewRuleDialog::tested);
        dialog->backtest();
        EXPECT_TRUE(DeskRig::waitFor([&tested] { return !tested.isEmpty(); }));
        EXPECT_FALSE(dialog->resultText().isEmpty());
        EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
        DeskRig::picture(dialog, u"dialog-review-rule"_s);
        EXPECT_TRUE(olga.accept(dialog));
        olga.choose(olga.view().proposals(), u"proposals"_s);
        EXPECT_FALSE(olga.isAllowed(olga.view().proposals(), u"Publish"_s));
    }
    AutomaticBench vera(office(), u"vera"_s);
    RuleProposalsPage& proposals = vera.view().proposals();
    vera.choose(proposals, u"proposals"_s);
    vera.press(proposals, Qt::Key_A);
    EXPECT_TRUE(vera.accept(vera.dialog(proposals)));
    EXPECT_EQ(
        rules.number(
            u"select count(*) from policy.review_rule where name = 'plain' and mode = 'shadow' "
            "and jurisdictions = '{DE,AT}' and published_by = 'vera' and proposed_by = 'olga'"_s),
        1);
    rules.publish(u"live"_s);
    ReviewRulesPage& page = vera.view().rules();
    vera.view().refresh();
    ASSERT_TRUE(DeskRig::waitFor([&page] { return page.grid().loadedCount() == 2; }));
    vera.choose(page, u"rules"_s);
    EXPECT_FALSE(vera.isAllowed(page, u"Confirm"_s));
    vera.press(page, Qt::Key_X);
    auto* stop = vera.dialog(page);
    ASSERT_NE(stop, nullptr);
    EXPECT_FALSE(stop->acceptButton()->isEnabled());
    stop->setText(u"something is odd"_s);
    EXPECT_TRUE(vera.accept(stop));
    EXPECT_EQ(
        rules.number(u"select count(*) from policy.review_rule where stop_cause = 'person'"_s), 1);
    // She stopped it: another confirms, which the dialog says.
    ASSERT_TRUE(DeskRig::waitFor([&] {
        page.grid().setCurrentRow(0);
        return vera.isAllowed(page, u"Confirm"_s);
    }));
    page.confirm();
    auto* confirm = vera.dialog(page);
    ASSERT_NE(confirm, nullptr);
    confirm->setText(u"nothing found"_s);
    confirm->acceptButton()->click();
    EXPECT_TRUE(DeskRig::waitFor([confirm] { return confirm->acceptButton()->isEnabled(); }));
    EXPECT_TRUE(confirm->isVisible());
    confirm->reject();
    ASSERT_TRUE(DeskRig::waitFor([&page] { return page.commands().dialog() == nullptr; }));
    EXPECT_EQ(
        rules.number(u"select count(*) from policy.review_rule where confirmed_at > stopped_at"_s),
        0);
    rules.number(
        u"update policy.review_rule set stopped_by = 'olga' where stopped_by is not null returning 1"_s);
    page.confirm();
    confirm = vera.dialog(page);
    ASSERT_NE(confirm, nullptr);
    confirm->setText(u"nothing found"_s);
    EXPECT_TRUE(vera.accept(confirm));
    EXPECT_EQ(
        rules.number(u"select count(*) from policy.review_rule where confirmed_at > stopped_at"_s),
        1);
}

TEST_F(AutomaticDesk, TheSampleIsAnsweredByKeyboard)
{
    rules.publishLive();
    const auto agreed = rules.fromTheWeb();
    rules.run();
    const auto doubted = rules.fromTheWeb();
    rules.run();
    {
        AutomaticBench olga(office(), u"olga"_s);
        olga.choose(olga.view().samples(), u"samples"_s);
        EXPECT_FALSE(olga.isAllowed(olga.view().samples(), u"Agree"_s)) << "she proposed the rule";
    }
    AutomaticBench chen(office(), u"chen"_s);
    SamplesPage& page = chen.view().samples();
    chen.choose(page, u"samples"_s);
    EXPECT_EQ(page.grid().loadedCount(), 2);
    chen.press(page, Qt::Key_A);
    auto* agree = chen.dialog(page);
    ASSERT_NE(agree, nullptr);
    auto* checks = agree->findChild<purser::kit::CheckList*>();
    ASSERT_NE(checks, nullptr);
    EXPECT_GT(checks->count(purser::kit::CheckItem::Level::Clear), 10);
    EXPECT_EQ(DeskRig::unnamed(agree), QStringList());
    DeskRig::picture(agree, u"dialog-sample"_s);
    EXPECT_TRUE(chen.accept(agree));
    ASSERT_TRUE(DeskRig::waitFor([&page] { return page.grid().loadedCount() == 1; }));
    page.grid().setCurrentRow(0);
    chen.press(page, Qt::Key_D);
    auto* disagree = chen.dialog(page);
    ASSERT_NE(disagree, nullptr);
    EXPECT_FALSE(disagree->acceptButton()->isEnabled());
    disagree->setReasonCode(u"evidence_missing"_s);
    disagree->setText(u"No proof of funds"_s);
    EXPECT_TRUE(chen.accept(disagree));
    EXPECT_EQ(
        rules.number(
            u"select count(*) from book.application where client_id = $1 and cause = 'sample'"_s,
            {doubted.client}),
        1);
    EXPECT_EQ(rules.number(
                  u"select count(*) from book.application where client_id = $1"_s, {agreed.client}),
        1);
    chen.choose(chen.view().checked(), u"checked"_s, 1);
    // What the rule decided, reached from its row.
    chen.choose(chen.view().rules(), u"rules"_s);
    chen.press(chen.view().rules(), Qt::Key_W);
    EXPECT_TRUE(
        DeskRig::waitFor([&] { return chen.view().decisions().grid().loadedCount() == 2; }));
}
