// The money at providers on the gateways desk: moved there by keyboard, confirmed by another
// person, and beside it what the provider says.

#include "tests/support/demand.h"
#include "tests/ui/payments/gatewaysbench.h"
#include "tests/ui/payments/paymentsbench.h"
#include "tests/ui/payments/rowsbench.h"
#include "tests/ui/support/deskoffice.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/payments/gateways/floatdialog.h"
#include "ui/payments/gateways/floatmovespage.h"
#include "ui/payments/gateways/floatspage.h"
#include "ui/payments/gateways/healthpage.h"
#include "ui/payments/gateways/routeeditor.h"
#include "ui/payments/gateways/routequestion.h"
#include "ui/payments/gateways/routesdialog.h"
#include "ui/payments/gateways/routespage.h"
#include "ui/payments/gateways/tolddialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purser::payments;
using namespace purser::tests;

namespace {

class Floats : public ::testing::Test
{
protected:
    /// Puts the cursor on the provider's row once it is there in that state.
    static bool chooseFloat(FloatsPage& page, const QString& provider, const QString& state)
    {
        return DeskRig::waitFor([&] {
            for (int row = 0; row < page.grid().loadedCount(); ++row) {
                page.grid().setCurrentRow(row);
                const auto* shown = page.grid().currentRow();
                if (shown->cells.at(0).text == provider && shown->cells.at(7).text == state)
                    return true;
            }
            return false;
        });
    }

    static QString cellOf(FloatsPage& page, int column)
    {
        return page.grid().currentRow()->cells.at(column).text;
    }

    qint64 count(const QString& sql) { return office.books().number(sql); }

    DeskOffice office;
};

} // namespace

TEST_F(Floats, AGatewayIsFundedByKeyboardAndAnotherPersonConfirmsIt)
{
    demand(office.owner().script("insert into policy.gateway_route (method, gateway, priority) "
                                 "values ('card', 'praxis', 1)"));
    {
        GatewaysBench mara(office.office(), u"mara"_s);
        HealthPage& health = mara.view().health();
        mara.view().showPage(u"health"_s);
        ASSERT_TRUE(DeskRig::waitFor([&] {
            for (int row = 0; row < health.grid().loadedCount(); ++row) {
                health.grid().setCurrentRow(row);
                if (health.grid().currentRow()->cells.at(0).text == u"praxis")
                    return true;
            }
            return false;
        }));
        EXPECT_EQ(health.grid().currentRow()->cells.at(10).text, u"Never funded"_s);
        FloatsPage& page = mara.view().floats();
        ASSERT_TRUE(DeskRig::waitFor([&] { return page.isReady(); }));
        health.activateWindow();
        health.grid().setFocus();
        ASSERT_TRUE(
            DeskRig::waitFor([&] { return health.isAncestorOf(QApplication::focusWidget()); }));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_M);
        ASSERT_TRUE(DeskRig::waitFor([&] { return page.commands().dialog() != nullptr; }));
        auto* dialog = qobject_cast<FloatDialog*>(page.commands().dialog());
        ASSERT_NE(dialog, nullptr);
        EXPECT_EQ(dialog->move().provider, u"praxis"_s);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled());
        dialog->setCounterpart(u"praxis"_s);
        QTest::keyClicks(part<QLineEdit>(dialog, u"Amount"_s), u"2500"_s);
        QTest::keyClicks(part<QLineEdit>(dialog, u"The bank's reference"_s), u"TR-7"_s);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "from itself to itself";
        dialog->setCounterpart({});
        EXPECT_TRUE(dialog->acceptButton()->isEnabled());
        DeskRig::picture(dialog, u"dialog-float"_s);
        EXPECT_TRUE(submit(dialog));
        EXPECT_EQ(count(u"select count(*) from book.float_move where state = 'entered'"_s), 1);
        mara.view().showPage(u"moves"_s);
        FloatMovesPage& moves = mara.view().moves();
        firstRow(moves);
        EXPECT_EQ(moves.confirm(), nullptr) << "her own";
        EXPECT_TRUE(decisionButton(moves, u"Confirm"_s)
                        ->toolTip()
                        .contains(u"You entered this; another person confirms it."_s));
    }
    GatewaysBench joao(office.office(), u"joao"_s);
    joao.view().showPage(u"moves"_s);
    FloatMovesPage& moves = joao.view().moves();
    firstRow(moves);
    EXPECT_EQ(moves.grid().currentRow()->cells.at(2).text, u"From the office to praxis"_s);
    DeskRig::picture(&joao.rig().window(), u"gateways-moves"_s);
    purser::kit::ReasonDialog* confirm = moves.confirm();
    ASSERT_NE(confirm, nullptr);
    EXPECT_TRUE(submit(confirm));
    EXPECT_EQ(count(u"select count(*) from book.float_move where state = 'confirmed'"_s), 1);
    joao.view().showPage(u"floats"_s);
    FloatsPage& page = joao.view().floats();
    EXPECT_TRUE(chooseFloat(page, u"praxis"_s, u"They say nothing"_s));
    EXPECT_TRUE(cellOf(page, 1).contains(u"2,500.00"_s)) << qPrintable(cellOf(page, 1));
}

TEST_F(Floats, WhatAProviderSaysIsEnteredAndADifferenceShows)
{
    office.books().fund(u"praxis"_s, u"EUR"_s, 250000);
    GatewaysBench mara(office.office(), u"mara"_s);
    mara.view().showPage(u"floats"_s);
    FloatsPage& page = mara.view().floats();
    ASSERT_TRUE(DeskRig::waitFor([&] { return page.isReady(); }));
    ASSERT_TRUE(chooseFloat(page, u"praxis"_s, u"They say nothing"_s));
    ToldDialog* dialog = page.tell();
    ASSERT_NE(dialog, nullptr);
    dialog->setAmountText(u"2400"_s);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "where was it read";
    dialog->setSource(u"the portal"_s);
    DeskRig::picture(dialog, u"dialog-told"_s);
    EXPECT_TRUE(submit(dialog));
    EXPECT_TRUE(chooseFloat(page, u"praxis"_s, u"Differs from our books"_s));
    EXPECT_TRUE(cellOf(page, 6).contains(u"100.00"_s)) << qPrintable(cellOf(page, 6));
    DeskRig::picture(&mara.rig().window(), u"gateways-floats"_s);
    EXPECT_EQ(DeskRig::unnamed(&page), QStringList());
}

TEST_F(Floats, WhoOnlyWatchesMovesNothing)
{
    office.books().fund(u"praxis"_s, u"EUR"_s, 250000);
    GatewaysBench omar(office.office(), u"omar"_s);
    omar.view().showPage(u"floats"_s);
    FloatsPage& page = omar.view().floats();
    EXPECT_TRUE(chooseFloat(page, u"praxis"_s, u"They say nothing"_s));
    EXPECT_EQ(page.move(), nullptr);
    EXPECT_EQ(page.tell(), nullptr);
    EXPECT_FALSE(decisionButton(page, u"Move money"_s)->isEnabled());
}

TEST_F(Floats, ADepositIsAskedWhereItWouldGo)
{
    demand(office.owner().script(
        "insert into policy.gateway_route (method, operation, gateway, currency, most_minor, "
        "priority) values ('card', 'deposit', 'praxis', 'EUR', 100000, 1), ('card', 'deposit', "
        "'hyperswitch', null, null, 2)"));
    GatewaysBench joao(office.office(), u"joao"_s);
    joao.view().showPage(u"deposits"_s);
    RoutesPage& page = joao.view().depositRoutes();
    ASSERT_TRUE(DeskRig::waitFor([&] { return page.grid().loadedCount() > 0; }));
    for (int row = 0; row < page.grid().loadedCount(); ++row) {
        page.grid().setCurrentRow(row);
        if (page.grid().currentRow()->cells.at(3).text == u"praxis")
            break;
    }
    DeskRig::picture(&joao.rig().window(), u"gateways-deposit-routes"_s);
    RouteQuestion* question = page.ask();
    ASSERT_NE(question, nullptr);
    EXPECT_FALSE(question->acceptButton()->isEnabled());
    QSignalSpy answered(question, &RouteQuestion::answered);
    question->setCountry(u"DE"_s);
    question->setAmountText(u"2500"_s);
    question->askOffice();
    ASSERT_TRUE(DeskRig::waitFor([&] { return !answered.isEmpty(); }));
    DeskRig::picture(question, u"dialog-route-question"_s);
    EXPECT_TRUE(question->answerText().contains(u"hyperswitch takes it."_s))
        << qPrintable(question->answerText());
    EXPECT_TRUE(question->answerText().contains(u"praxis: above its highest amount"_s));
    question->reject();
}

TEST_F(Floats, RoutesOfDepositsAreProposedAsThoseOfPayouts)
{
    demand(office.owner().script("insert into policy.gateway_route (method, operation, gateway, "
                                 "priority) values ('card', 'deposit', 'praxis', 1)"));
    GatewaysBench adam(office.office(), u"adam"_s);
    adam.view().showPage(u"deposits"_s);
    RoutesPage& page = adam.view().depositRoutes();
    ASSERT_TRUE(DeskRig::waitFor([&] { return page.grid().loadedCount() > 0; }));
    for (int row = 0; row < page.grid().loadedCount(); ++row) {
        page.grid().setCurrentRow(row);
        if (page.grid().currentRow()->cells.at(3).text == u"praxis")
            break;
    }
    QSignalSpy editing(&page, &RoutesPage::editing);
    page.edit();
    ASSERT_TRUE(DeskRig::waitFor([&] { return !editing.isEmpty(); }));
    auto* dialog = qobject_cast<RoutesDialog*>(page.commands().dialog());
    ASSERT_NE(dialog, nullptr);
    QSignalSpy tried(dialog, &RoutesDialog::tried);
    dialog->tryOut();
    EXPECT_TRUE(DeskRig::waitFor([&tried] { return !tried.isEmpty(); }));
    dialog->addLine();
    part<QComboBox>(dialog->line(1), u"Gateway"_s)->setCurrentText(u"hyperswitch"_s);
    dialog->setReason(u"a second one"_s);
    DeskRig::picture(dialog, u"dialog-deposit-routes"_s);
    EXPECT_TRUE(submit(dialog));
    EXPECT_EQ(count(u"select count(*) from policy.change_request where payload ->> 'operation' = "
                    "'deposit' and not payload ? 'cut_off'"_s),
        1);
}
