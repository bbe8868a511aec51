// The policy of onboarding on the desk: a part as a table, tried on everybody, proposed by one
// person, put in force by another, by keyboard.

#include "tests/ui/support/demooffice.h"
#include "tests/ui/support/deskrig.h"
#include "ui/clients/automatic/automaticdesk.h"
#include "ui/clients/automatic/automaticview.h"
#include "ui/clients/automatic/policydialog.h"
#include "ui/clients/automatic/policypage.h"
#include "ui/clients/automatic/policytable.h"
#include "ui/clients/review/reviewtexts.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/widgets/choicebutton.h"

#include <QJsonArray>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::clients;
using namespace purser::tests;

namespace {

/// Somebody on the page of the policy.
class PolicyDesk
{
public:
    PolicyDesk(const TestOffice& office, const QString& login)
        : m_rig(office, login), m_desk(makeAutomaticDesk()),
          m_view(static_cast<AutomaticView*>(m_rig.show(*m_desk)))
    {
        m_view->showPage(u"policy"_s);
        EXPECT_TRUE(DeskRig::waitFor([this] { return page().grid().loadedCount() > 0; }));
    }

    PolicyPage& page() { return *m_view->policy(); }
    PolicyDialog* open(const QString& part, bool proposed = false)
    {
        page().choose(part, proposed);
        return page().edit();
    }
    QString cell(int row, int column) { return page().grid().model().textOf(row, column); }

private:
    DeskRig m_rig;
    std::unique_ptr<kit::Desk> m_desk;
    AutomaticView* m_view;
};

QString tried(PolicyDialog& dialog)
{
    QSignalSpy shown(&dialog, &PolicyDialog::tried);
    dialog.tryOut();
    EXPECT_TRUE(DeskRig::waitFor([&] { return !shown.isEmpty(); }));
    return dialog.effectText();
}

/// Types into the cell of the rule that these words find.
void typeInto(PolicyDialog& dialog, const QString& words, int column, const QString& text)
{
    dialog.table().narrow(words);
    QTableView& view = dialog.table().view();
    view.setFocus();
    for (int at = 0; at < column; ++at)
        QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_F2);
    auto* editor = view.indexWidget(view.currentIndex()) ? view.indexWidget(view.currentIndex())
                                                         : view.viewport()->findChild<QSpinBox*>();
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // what was typed is taken over in the next turn
}

} // namespace

TEST(PolicyDesk, OneProposesByKeyboardAndTheHeadOfCompliancePutsItInForce)
{
    DemoOffice office;
    {
        PolicyDesk chen(office.office(), u"chen"_s);
        EXPECT_EQ(chen.page().grid().loadedCount(), 11);
        DeskRig::picture(&chen.page(), u"policy"_s);
        PolicyDialog* dialog = chen.open(u"requirements"_s);
        ASSERT_NE(dialog, nullptr);
        EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
        EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "nothing has changed";
        typeInto(*dialog, u"person all address"_s, 6, u"2"_s);
        EXPECT_TRUE(dialog->table().model().isChanged());
        dialog->setReason(u"Two proofs, says the audit"_s);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "nobody looked whom it touches";
        const QString effect = tried(*dialog);
        EXPECT_TRUE(effect.contains(u"would lack"_s)) << qPrintable(effect);
        EXPECT_TRUE(effect.contains(u"Changed: person"_s)) << qPrintable(effect);
        DeskRig::picture(dialog, u"policy-try"_s);
        EXPECT_TRUE(dialog->acceptButton()->isEnabled());
        // Another change, and what was tried is no longer what stands there.
        typeInto(*dialog, u"person all address"_s, 3, u"1"_s);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled());
        tried(*dialog);
        dialog->acceptButton()->click();
        ASSERT_TRUE(DeskRig::waitFor([&] { return chen.cell(0, 1) == u"proposed"_s; }));
        PolicyDialog* own = chen.open(u"requirements"_s, true);
        ASSERT_NE(own, nullptr);
        EXPECT_FALSE(own->acceptButton()->isEnabled()) << "nobody decides what they proposed";
    }
    PolicyDesk vera(office.office(), u"vera"_s);
    PolicyDialog* dialog = vera.open(u"requirements"_s, true);
    ASSERT_NE(dialog, nullptr);
    // Whoever decides sees first what changes and whom it touches.
    EXPECT_FALSE(dialog->acceptButton()->isEnabled());
    ASSERT_TRUE(DeskRig::waitFor([&] { return dialog->acceptButton()->isEnabled(); }));
    DeskRig::picture(dialog, u"policy-decide"_s);
    dialog->acceptButton()->click();
    ASSERT_TRUE(DeskRig::waitFor([&] {
        return office.number(u"select max(version) from policy.onboarding_version where part = "
                             "'requirements'"_s)
            == 2;
    }));
    EXPECT_EQ(office.number(u"select pieces from policy.onboarding_requirement where code = "
                            "'address' and client_kind = 'person' and in_force"_s),
        2);
}

TEST(PolicyDesk, ShowsEveryPartAsATableAndGivesBackWhatItShows)
{
    DemoOffice office;
    PolicyDesk chen(office.office(), u"chen"_s);
    for (const QString& part : {u"requirements"_s, u"countries"_s, u"gates"_s, u"approvals"_s,
             u"documents"_s, u"questionnaire"_s, u"reviews"_s, u"diligence"_s, u"tags"_s,
             u"words"_s, u"reasons"_s}) {
        PolicyDialog* dialog = chen.open(part);
        ASSERT_NE(dialog, nullptr) << qPrintable(part);
        EXPECT_GT(dialog->table().model().rowCount(), 2);
        EXPECT_EQ(dialog->table().model().content(), dialog->part().content);
        EXPECT_FALSE(dialog->table().model().isChanged());
        EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
        // Untouched it is what is in force, to the last member.
        const QString effect = tried(*dialog);
        EXPECT_EQ(effect, QString()) << "the office says that nothing is changed";
        DeskRig::picture(dialog, u"policy-"_s + part);
        dialog->reject();
        EXPECT_TRUE(DeskRig::waitFor([&] { return !chen.page().commands().dialog(); }));
    }
}

TEST(PolicyDesk, AddsACountryAndSaysWhatIsWrongWithIt)
{
    DemoOffice office;
    PolicyDesk chen(office.office(), u"chen"_s);
    PolicyDialog* dialog = chen.open(u"countries"_s);
    ASSERT_NE(dialog, nullptr);
    PolicyModel& rules = dialog->table().model();
    const int before = rules.rowCount();
    dialog->table().addRule();
    ASSERT_EQ(rules.rowCount(), before + 1);
    EXPECT_EQ(tried(*dialog), QString()) << "the same country twice";
    const int row = 1;
    ASSERT_TRUE(rules.setData(rules.index(row, 0), u"VN"_s, Qt::EditRole));
    EXPECT_EQ(tried(*dialog), QString()) << "a country without the day of its list";
    ASSERT_TRUE(rules.setData(rules.index(row, 5), u"2026-06-19"_s, Qt::EditRole));
    EXPECT_TRUE(tried(*dialog).contains(u"New: VN Vietnam"_s)) << qPrintable(dialog->effectText());
    dialog->table().narrow(u"vietnam"_s);
    dialog->table().removeRule();
    EXPECT_EQ(rules.rowCount(), before);
    EXPECT_FALSE(rules.isChanged());
}

TEST(PolicyDesk, HoldsAWordAgainstTheLettersAndSaysWhichSayIt)
{
    DemoOffice office;
    PolicyDesk chen(office.office(), u"chen"_s);
    PolicyDialog* dialog = chen.open(u"words"_s);
    ASSERT_NE(dialog, nullptr);
    PolicyModel& words = dialog->table().model();
    dialog->table().addRule();
    ASSERT_TRUE(words.setData(words.index(1, 0), u"en"_s, Qt::EditRole));
    ASSERT_TRUE(words.setData(words.index(1, 1), u"application"_s, Qt::EditRole));
    const QString effect = tried(*dialog);
    EXPECT_TRUE(effect.contains(u"Application approved, English: it says “application”"_s))
        << qPrintable(effect);
    EXPECT_TRUE(effect.contains(u"New: English · application"_s)) << qPrintable(effect);
    DeskRig::picture(dialog, u"policy-words-try"_s);
    ASSERT_TRUE(words.setData(words.index(1, 1), u"a.*"_s, Qt::EditRole));
    EXPECT_EQ(tried(*dialog), QString()) << "no word";
}

TEST(PolicyDesk, GivesAReasonToOtherKindsOfDocuments)
{
    DemoOffice office;
    PolicyDesk chen(office.office(), u"chen"_s);
    PolicyDialog* dialog = chen.open(u"reasons"_s);
    ASSERT_NE(dialog, nullptr);
    PolicyModel& reasons = dialog->table().model();
    dialog->table().narrow(u"signature"_s);
    QTableView& view = dialog->table().view();
    view.setCurrentIndex(view.model()->index(0, 1));
    view.edit(view.currentIndex());
    auto* kinds = view.viewport()->findChild<kit::ChoiceButton*>();
    ASSERT_NE(kinds, nullptr);
    EXPECT_TRUE(kinds->chosen().contains(u"tenancy"_s));
    kinds->setChosen(kinds->chosen() + QStringList{u"payslip"_s});
    QTest::keyClick(kinds, Qt::Key_Tab);
    EXPECT_TRUE(DeskRig::waitFor([&reasons] { return reasons.isChanged(); }));
    const QString effect = tried(*dialog);
    EXPECT_TRUE(effect.contains(u"Payslip"_s)) << qPrintable(effect);
    DeskRig::picture(dialog, u"policy-reasons-try"_s);
}

TEST(DocumentReasonWords, OfAReasonTheOfficeMadeAreItsOwn)
{
    ClientDocument document;
    document.madeReasons = {{u"of_a_monitor"_s,
        QJsonObject{{u"en"_s, u"photographed from a monitor"_s},
            {u"de"_s, u"von einem Bildschirm fotografiert"_s}}}};
    EXPECT_EQ(
        ReviewTexts::documentReason(document, u"of_a_monitor"_s), u"photographed from a monitor"_s);
    EXPECT_EQ(ReviewTexts::documentReason(document, u"blurred"_s), u"Blurred"_s);
}
