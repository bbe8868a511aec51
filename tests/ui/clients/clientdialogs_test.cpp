// The commands of a client's file, as people give them, and their refusals.

#include "tests/support/demand.h"
#include "tests/ui/clients/clientsbench.h"
#include "tests/ui/support/deskoffice.h"
#include "ui/clients/clientdeeds.h"
#include "ui/clients/clientoverview.h"
#include "ui/clients/clientpage.h"
#include "ui/clients/clientsview.h"
#include "ui/clients/clienttexts.h"
#include "ui/clients/matchdialog.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/dialogs/stepupdialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/windowmodel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace purser::tests;
using purser::kit::DialogFrame;

namespace {

/// The input of a dialog with that accessible name.
template <typename Input>
Input* input(DialogFrame* dialog, const QString& name)
{
    for (auto* found : dialog->findChildren<Input*>()) {
        if (found->accessibleName() == name)
            return found;
    }
    ADD_FAILURE() << "no input " << qPrintable(name);
    return nullptr;
}

} // namespace

TEST(ClientDialogs, AnIdentityIsDecidedInAReviewThatIsOpenedFromTheFile)
{
    DeskOffice office;
    const qint64 client = office.clientOf(office.account(u"Okafor, Chidi"_s, u"EUR"_s, 500000));
    ClientsBench chen(office.office(), u"chen"_s);
    chen.open(client);
    QAbstractButton* review = chen.button(u"Open a review of this client"_s);
    ASSERT_NE(review, nullptr);
    review->click();
    EXPECT_TRUE(DeskRig::waitFor([&] {
        return office.books().number(
                   u"select count(*) from book.application where client_id = $1 and state in "
                   "('draft', 'in_review')"_s,
                   {client})
            == 1;
    }));
    EXPECT_EQ(office.books().number(
                  u"select count(*) from book.client where id = $1 and kyc_state = 'approved'"_s,
                  {client}),
        1)
        << "nobody decides by opening it";
}

TEST(ClientDialogs, ADestinationIsEnteredByOneAndVerifiedByAnother)
{
    DeskOffice office;
    const qint64 client = office.books().client(u"Okafor, Chidi"_s);
    {
        ClientsBench sana(office.office(), u"sana"_s);
        sana.open(client);
        DialogFrame* dialog = sana.press(u"Add a destination"_s);
        ASSERT_NE(dialog, nullptr);
        input<QComboBox>(dialog, u"Method"_s)
            ->setCurrentIndex(input<QComboBox>(dialog, u"Method"_s)->findData(u"sepa"_s));
        input<QLineEdit>(dialog, u"IBAN"_s)->setText(u"DE00 bad"_s);
        EXPECT_EQ(sana.submitRefused(dialog),
            u"This does not look like a number of that method. Nothing was added."_s);
        input<QLineEdit>(dialog, u"IBAN"_s)->setText(u"DE89 3704 0044 0532 0130 00"_s);
        DeskRig::picture(dialog, u"dialog-destination"_s);
        EXPECT_TRUE(sana.submit(dialog));
    }
    const qint64 destination = office.books().number(
        u"select id from book.destination where client_id = $1 and state = 'unverified'"_s,
        {client});
    ASSERT_GT(destination, 0);
    ClientsBench chen(office.office(), u"chen"_s);
    chen.open(client);
    chen.view().deeds().verifyDestination(
        *chen.view().openClient().file(), purser::DestinationId(destination));
    auto* dialog = qobject_cast<purser::kit::ReasonDialog*>(chen.view().deeds().dialog());
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled());
    dialog->setText(u"Statement of the bank in his name."_s);
    DeskRig::picture(dialog, u"dialog-verify"_s);
    dialog->acceptButton()->click();
    purser::kit::StepUpDialog* again = nullptr;
    const auto isAsked = [&] {
        again = qobject_cast<purser::kit::StepUpDialog*>(chen.view().deeds().dialog());
        return again != nullptr;
    };
    ASSERT_TRUE(DeskRig::waitFor(isAsked)) << "money can go there from now on: once more";
    again->reject();
    ASSERT_TRUE(DeskRig::waitFor([&] { return chen.view().deeds().dialog() == dialog; }));
    EXPECT_EQ(dialog->text(), u"Statement of the bank in his name."_s) << "nothing is lost";
    dialog->acceptButton()->click();
    ASSERT_TRUE(DeskRig::waitFor(isAsked));
    again->findChild<QLineEdit*>()->setText(purser::tests::TestOffice::password(u"chen"_s).text());
    EXPECT_TRUE(chen.submit(again));
    EXPECT_EQ(
        office.books().number(
            u"select count(*) from book.destination where id = $1 and state = 'verified' and verified_by = 'chen'"_s,
            {destination}),
        1);
    EXPECT_EQ(chen.view().deeds().dialog(), nullptr);
    chen.view().deeds().verifyDestination(
        *chen.view().openClient().file(), purser::DestinationId(destination));
    dialog = qobject_cast<purser::kit::ReasonDialog*>(chen.view().deeds().dialog());
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->text(), QString()) << "what was sent is no draft any more";
}

TEST(ClientDialogs, TheBanksAnswerAndTheDepositOfADestinationAreRecordedByWhoDidNotAddIt)
{
    DeskOffice office;
    const qint64 account = office.account(u"Okafor, Chidi"_s, u"EUR"_s, 500000);
    const qint64 client = office.clientOf(account);
    demand(office.owner().script(
        "update policy.setting set value = 'false' where key = 'destination.step_up'; "
        "update book.destination set added_by = 'sana', method = 'card', detail = "
        "'411111******1111'; update book.payment set method = 'card' where kind = 'deposit'; "
        "insert into book.receipt (provider, provider_ref, method, amount_minor, currency, "
        "received_at, journal_id, state, payment_id, due_at, instrument) select 'praxis', 'r' || "
        "p.id, 'card', p.amount_minor, p.currency, now(), (select max(id) from book.journal), "
        "'allocated', p.id, now(), repeat('a', 64) from book.payment p where p.kind = 'deposit' "
        "and "
        "not exists (select from book.receipt r where r.payment_id = p.id)"));
    ClientsBench chen(office.office(), u"chen"_s);
    const auto choose = [&] {
        for (auto* grid : chen.view().page().findChildren<purser::kit::Grid*>()) {
            if (grid->accessibleName() == u"Destinations"_s)
                grid->setCurrentRow(0);
        }
    };
    chen.open(client);
    choose();
    DialogFrame* dialog = chen.press(u"Payee check…"_s);
    ASSERT_NE(dialog, nullptr);
    input<QComboBox>(dialog, u"Answer"_s)->setCurrentIndex(1);
    input<QLineEdit>(dialog, u"Source"_s)->setText(u"Berliner Sparkasse"_s);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "nearly: which name?";
    input<QLineEdit>(dialog, u"Name found"_s)->setText(u"C. Okafor"_s);
    DeskRig::picture(dialog, u"dialog-payee"_s);
    EXPECT_TRUE(chen.submit(dialog));
    EXPECT_EQ(office.books().number(u"select count(*) from book.payee_check where result = "
                                    "'close_match' and name_found = 'C. Okafor'"_s),
        1);
    EXPECT_TRUE(DeskRig::waitFor([&] {
        const auto& file = chen.view().openClient().file();
        return file && !file->destinations.empty() && file->destinations.front().payee;
    }));
    choose();
    auto* match = qobject_cast<purser::clients::MatchDialog*>(chen.press(u"Match to a deposit…"_s));
    ASSERT_NE(match, nullptr);
    match->setText(u"Statement of the card seen."_s);
    EXPECT_TRUE(DeskRig::waitFor([&] {
        return !match->acceptButton()->isEnabled()
            && match->acceptButton()->toolTip() == u"Choose the deposit that came by it."_s;
    }));
    match->choose(purser::PaymentId(office.books().number(
        u"select payment_id from book.receipt where instrument is not null order by received_at "
        "desc, id desc limit 1"_s)));
    DeskRig::picture(match, u"dialog-match"_s);
    EXPECT_TRUE(chen.submit(match));
    EXPECT_EQ(office.books().number(
                  u"select count(*) from book.destination where instrument is not null"_s),
        1);
    DeskRig::picture(&chen.view(), u"client-destinations"_s);
    // Whoever added it cannot press either, and reads why.
    demand(office.owner().script("update book.destination set added_by = 'chen'"));
    ClientsBench again(office.office(), u"chen"_s);
    again.open(client);
    for (auto* grid : again.view().page().findChildren<purser::kit::Grid*>()) {
        if (grid->accessibleName() == u"Destinations"_s)
            grid->setCurrentRow(0);
    }
    for (const QString& name : {u"Payee check…"_s, u"Match to a deposit…"_s}) {
        QAbstractButton* button = again.button(name);
        ASSERT_NE(button, nullptr) << qPrintable(name);
        EXPECT_FALSE(button->isEnabled());
        EXPECT_EQ(
            button->toolTip(), u"You added this destination; another person says what it is."_s);
    }
}

TEST(ClientDialogs, ADestinationIsBlockedAndAllowedAgain)
{
    DeskOffice office;
    const qint64 account = office.account(u"Okafor, Chidi"_s, u"EUR"_s, 500000);
    ClientsBench chen(office.office(), u"chen"_s);
    chen.open(office.clientOf(account));
    const auto state = [&](const QString& wanted) {
        return DeskRig::waitFor([&] {
            const auto& file = chen.view().openClient().file();
            return file && !file->destinations.empty()
                && file->destinations.front().state.word() == wanted;
        });
    };
    for (const auto& [button, wanted] :
        {std::pair{u"Block…"_s, u"blocked"_s}, std::pair{u"Allow again…"_s, u"unverified"_s}}) {
        for (auto* grid : chen.view().page().findChildren<purser::kit::Grid*>()) {
            if (grid->accessibleName() == u"Destinations"_s)
                grid->setCurrentRow(0);
        }
        DialogFrame* dialog = chen.press(button);
        ASSERT_NE(dialog, nullptr);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "without saying why";
        dialog->findChild<QPlainTextEdit*>()->setPlainText(u"the bank called"_s);
        DeskRig::picture(dialog, u"dialog-block-destination"_s);
        EXPECT_TRUE(chen.submit(dialog));
        EXPECT_TRUE(state(wanted)) << qPrintable(wanted);
    }
}

TEST(ClientDialogs, ADestinationIsRetiredForAReasonAndShownSo)
{
    DeskOffice office;
    const qint64 account = office.account(u"Okafor, Chidi"_s, u"EUR"_s, 500000);
    {
        ClientsBench sana(office.office(), u"sana"_s);
        sana.open(office.clientOf(account));
        for (const auto* button : sana.view().page().findChildren<QToolButton*>()) {
            if (button->text() == u"Retire…") {
                EXPECT_FALSE(button->isVisible()) << "support only where the office says so";
            }
        }
    }
    ClientsBench chen(office.office(), u"chen"_s);
    chen.open(office.clientOf(account));
    purser::kit::Grid* destinations = nullptr;
    for (auto* grid : chen.view().page().findChildren<purser::kit::Grid*>()) {
        if (grid->accessibleName() == u"Destinations"_s)
            destinations = grid;
    }
    ASSERT_NE(destinations, nullptr);
    destinations->setCurrentRow(0);
    auto* dialog = qobject_cast<purser::kit::ReasonDialog*>(chen.press(u"Retire…"_s));
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "without a reason";
    dialog->setReasonCode(u"not_the_clients"_s);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "this one needs words";
    dialog->setReasonCode(u"account_closed"_s);
    DeskRig::picture(dialog, u"dialog-retire-destination"_s);
    EXPECT_TRUE(chen.submit(dialog));
    ASSERT_TRUE(DeskRig::waitFor([&] {
        const auto& file = chen.view().openClient().file();
        return file && !file->destinations.empty() && file->destinations.front().retired;
    }));
    EXPECT_EQ(
        chen.view().openClient().file()->destinations.front().retired->reason, u"account_closed"_s);
    ASSERT_TRUE(DeskRig::waitFor([&] { return destinations->model().knownCount() > 0; }));
    const auto* row = destinations->model().row(0);
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->cells.at(4).text, u"Retired"_s);
    QStringList said;
    for (const auto* label : chen.view().page().findChildren<QLabel*>())
        said.append(label->text());
    EXPECT_EQ(said.filter(u"</s> retired by Chen Wei"_s).filter(u"account closed"_s).size(), 1);
    destinations->setCurrentRow(0);
    DeskRig::picture(&chen.view(), u"retired-destination"_s);
    for (const auto* button : chen.view().page().findChildren<QToolButton*>()) {
        if (button->text() == u"Retire…") {
            EXPECT_FALSE(button->isEnabled());
        }
    }
    EXPECT_NE(chen.press(u"Allow again…"_s), nullptr);
}

TEST(ClientDialogs, LeverageIsOrderedWithinPolicyAndShownOnItsWay)
{
    DeskOffice office;
    const qint64 account = office.account(u"Okafor, Chidi"_s, u"EUR"_s, 500000);
    const qint64 client = office.clientOf(account);
    ClientsBench sana(office.office(), u"sana"_s);
    sana.open(client);
    auto* accounts = sana.view().page().findChild<purser::clients::ClientOverview*>();
    ASSERT_NE(accounts, nullptr);
    for (auto* grid : accounts->findChildren<purser::kit::Grid*>()) {
        if (grid->accessibleName() == u"Trading accounts and wallets"_s)
            grid->setCurrentRow(0);
    }
    DialogFrame* dialog = sana.press(u"Change leverage…"_s);
    ASSERT_NE(dialog, nullptr);
    auto* leverage = input<QSpinBox>(dialog, u"Leverage"_s);
    EXPECT_EQ(leverage->value(), 30);
    EXPECT_EQ(leverage->maximum(), 30) << "what policy gives a retail client";
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "nothing has changed";
    leverage->setValue(20);
    dialog->findChild<QPlainTextEdit*>()->setPlainText(u"the client asked"_s);
    EXPECT_EQ(dialog->acceptButton()->text(), u"Set 1:20"_s);
    DeskRig::picture(dialog, u"dialog-leverage"_s);
    EXPECT_TRUE(sana.submit(dialog));
    EXPECT_EQ(office.books().number(
                  u"select count(*) from book.account_order where trading_account_id = $1 and "
                  "leverage = 20 and state = 'planned'"_s,
                  {account}),
        1);
    EXPECT_TRUE(DeskRig::waitFor([&] {
        const auto& file = sana.view().openClient().file();
        return file && !file->accounts.empty()
            && purser::clients::ClientTexts::leverage(file->accounts.front())
            == u"1:30 (1:20 is on its way)"_s;
    }));
    DeskRig::picture(&sana.view(), u"client-leverage"_s);
    EXPECT_FALSE(sana.button(u"Change leverage…"_s)->isEnabled());
    ClientsBench mara(office.office(), u"mara"_s);
    mara.open(client);
    EXPECT_EQ(mara.button(u"Change leverage…"_s), nullptr);
}

TEST(ClientDialogs, AClientIsPlacedByWhoMay)
{
    DeskOffice office;
    office.books().number(u"insert into policy.office_unit (kind, code, name) values ('brand', "
                          "'NORTH', 'Northbridge'), ('desk', 'ES', 'Spanish desk') returning 1"_s);
    const qint64 client = office.books().client(u"Okafor, Chidi"_s);
    ClientsBench omar(office.office(), u"omar"_s);
    omar.open(client);
    DialogFrame* dialog = omar.press(u"Change brand, desk and team"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled());
    input<QComboBox>(dialog, u"Brand"_s)->setCurrentIndex(1);
    input<QComboBox>(dialog, u"Desk"_s)->setCurrentIndex(1);
    dialog->findChild<QPlainTextEdit*>()->setPlainText(u"speaks Spanish"_s);
    DeskRig::picture(dialog, u"dialog-place"_s);
    EXPECT_TRUE(omar.submit(dialog));
    EXPECT_EQ(office.books().number(
                  u"select count(*) from book.client c join book.circle k on k.id = c.circle_id "
                  "where c.id = $1 and k.brand_id is not null and k.desk_id is not null and "
                  "k.team_id is null"_s,
                  {client}),
        1);
    EXPECT_TRUE(DeskRig::waitFor([&] {
        const auto& file = omar.view().openClient().file();
        return file && file->place.deskName == u"Spanish desk"_s;
    }));
    ClientsBench sana(office.office(), u"sana"_s);
    sana.open(client);
    EXPECT_EQ(sana.button(u"Change brand, desk and team"_s), nullptr);
}
