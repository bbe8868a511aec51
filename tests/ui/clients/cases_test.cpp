// Cases in a client's file: for those who may know of them, and no trace of a tab for the others.

#include "tests/core/clients/cases/casedesk.h"
#include "tests/support/demand.h"
#include "tests/ui/clients/clientsbench.h"
#include "ui/clients/casespanel.h"
#include "ui/kit/cases/casedeeds.h"
#include "ui/kit/cases/caseform.h"
#include "ui/kit/cases/casepage.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/tabstrip.h"

#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

TEST(ClientCases, ACaseIsOpenedAndWorkedOnInTheFile)
{
    CaseDesk cases;
    ClientsBench chen(cases.desk.office(), u"chen"_s);
    chen.open(cases.client);
    clients::CasesPanel* panel = chen.view().cases();
    ASSERT_TRUE(panel);
    chen.view().page().setTab(u"cases"_s);
    ASSERT_TRUE(DeskRig::waitFor([&] { return panel->isVisible(); }));
    QAbstractButton* button = chen.button(u"Open a case"_s);
    ASSERT_TRUE(button);
    ASSERT_TRUE(DeskRig::waitFor([&] { return button->isEnabled(); }));
    button->click();
    auto* form = qobject_cast<kit::CaseForm*>(panel->page().deeds().commands().dialog());
    ASSERT_TRUE(form);
    form->setChoice(u"aml"_s);
    form->setTitle(u"Deposits without a source"_s);
    form->setText(u"Three in a week"_s);
    ASSERT_TRUE(chen.submit(form));
    ASSERT_TRUE(DeskRig::waitFor([&] { return panel->page().file().has_value(); }));
    EXPECT_EQ(panel->page().file()->row.title, u"Deposits without a source"_s);
    chen.rig().window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&chen.rig().window()));
    panel->grid().setFocus();
    QTest::keyClick(&panel->grid(), Qt::Key_T);
    EXPECT_TRUE(DeskRig::waitFor(
        [&] { return panel->page().file()->row.state == clients::CaseState::Investigating; }));
    EXPECT_EQ(panel->grid().loadedCount(), 1);
    DeskRig::picture(&chen.rig().window(), u"client-cases"_s);
    EXPECT_TRUE(DeskRig::unnamed(&chen.rig().window()).isEmpty())
        << DeskRig::unnamed(&chen.rig().window()).join(u", "_s).toStdString();
}

TEST(ClientCases, AreNoPartOfTheFileForAnybodyElse)
{
    CaseDesk cases;
    demand(cases.open());
    for (const QString& login : {u"mara"_s, u"sana"_s, u"omar"_s}) {
        ClientsBench bench(cases.desk.office(), login);
        bench.open(cases.client);
        EXPECT_EQ(bench.view().cases(), nullptr) << login.toStdString();
        EXPECT_TRUE(bench.view().page().findChildren<clients::CasesPanel*>().isEmpty());
    }
}

TEST(ClientRestriction, SaysAScheduledReviewAndAnotherPersonLiftsIt)
{
    CaseDesk cases;
    ClientsBench chen(cases.desk.office(), u"chen"_s);
    chen.open(cases.client);
    kit::DialogFrame* dialog = chen.press(u"Restrict this client"_s);
    ASSERT_TRUE(dialog);
    qobject_cast<kit::ReasonDialog*>(dialog)->setText(u"Papers are looked at"_s);
    ASSERT_TRUE(chen.submit(dialog));
    EXPECT_EQ(cases.status(), u"suspended"_s);

    ClientsBench sana(cases.desk.office(), u"sana"_s);
    sana.open(cases.client);
    EXPECT_EQ(sana.button(u"Lift the restriction of this client"_s), nullptr);
    bool said = false;
    for (const kit::Facts* facts : sana.view().page().findChildren<kit::Facts*>())
        said = said || facts->value(u"status"_s).contains(u"scheduled review"_s);
    EXPECT_TRUE(said);

    ASSERT_TRUE(DeskRig::waitFor(
        [&] { return chen.button(u"Lift the restriction of this client"_s) != nullptr; }));
    dialog = chen.press(u"Lift the restriction of this client"_s);
    ASSERT_TRUE(dialog);
    qobject_cast<kit::ReasonDialog*>(dialog)->setText(u"All right"_s);
    EXPECT_TRUE(chen.submitRefused(dialog).contains(u"another person"_s));
    dialog->reject();

    ClientsBench olga(cases.desk.office(), u"olga"_s);
    olga.open(cases.client);
    dialog = olga.press(u"Lift the restriction of this client"_s);
    ASSERT_TRUE(dialog);
    qobject_cast<kit::ReasonDialog*>(dialog)->setText(u"All right"_s);
    ASSERT_TRUE(olga.submit(dialog));
    EXPECT_EQ(cases.status(), u"active"_s);
}
