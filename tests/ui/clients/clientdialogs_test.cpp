// The commands of a client's file, as people give them, and their refusals.

#include "tests/ui/clients/clientsbench.h"
#include "tests/ui/support/deskoffice.h"
#include "ui/kit/dialogs/reasondialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

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

TEST(ClientDialogs, AnIdentityIsDecidedWithWhatWasSeen)
{
    DeskOffice office;
    const qint64 client = office.clientOf(office.account(u"Okafor, Chidi"_s, u"EUR"_s, 500000));
    office.books().number(
        u"update book.client set kyc_state = 'pending', kyc_level = 0 where id = $1 returning id"_s, {client});
    ClientsBench chen(office.office(), u"chen"_s);
    chen.open(client);
    DialogFrame* dialog = chen.press(u"Decide the identity review"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled());
    for (auto* choice : dialog->findChildren<QRadioButton*>()) {
        if (choice->text() == u"Approve"_s)
            choice->click();
    }
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "nothing was seen yet";
    input<QPlainTextEdit>(dialog, u"What you saw"_s)->setPlainText(u"Passport and a bill of October."_s);
    EXPECT_TRUE(dialog->acceptButton()->isEnabled());
    DeskRig::picture(dialog, u"dialog-kyc"_s);
    EXPECT_TRUE(chen.submit(dialog));
    EXPECT_EQ(office.books().number(
                  u"select count(*) from book.client where id = $1 and kyc_state = 'approved' and kyc_level = 2"_s,
                  {client}),
        1);
    EXPECT_TRUE(chen.rig().context().drafts.keys().isEmpty());
}

TEST(ClientDialogs, WhoEnteredAClientDoesNotDecideOnIt)
{
    DeskOffice office;
    const qint64 client = office.clientOf(office.account(u"Okafor, Chidi"_s, u"EUR"_s, 500000));
    office.books().number(
        u"update book.client set kyc_state = 'pending', created_by = 'chen' where id = $1 returning id"_s, {client});
    ClientsBench chen(office.office(), u"chen"_s);
    chen.open(client);
    DialogFrame* dialog = chen.press(u"Decide the identity review"_s);
    ASSERT_NE(dialog, nullptr);
    for (auto* choice : dialog->findChildren<QRadioButton*>()) {
        if (choice->text() == u"Reject"_s)
            choice->click();
    }
    input<QPlainTextEdit>(dialog, u"What you saw"_s)->setPlainText(u"x"_s);
    EXPECT_EQ(chen.submitRefused(dialog), u"You entered it yourself; another person decides."_s);
    EXPECT_EQ(office.books().number(
                  u"select count(*) from book.client where id = $1 and kyc_state = 'pending'"_s, {client}),
        1);
    dialog->reject();
    EXPECT_EQ(chen.rig().context().drafts.keys(), QStringList{u"client.kyc/%1"_s.arg(client)})
        << "what was typed is kept";
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
        input<QComboBox>(dialog, u"Method"_s)->setCurrentIndex(
            input<QComboBox>(dialog, u"Method"_s)->findData(u"sepa"_s));
        input<QLineEdit>(dialog, u"IBAN"_s)->setText(u"DE00 bad"_s);
        EXPECT_EQ(sana.submitRefused(dialog),
            u"This does not look like a number of that method. Nothing was added."_s);
        input<QLineEdit>(dialog, u"IBAN"_s)->setText(u"DE89 3704 0044 0532 0130 00"_s);
        DeskRig::picture(dialog, u"dialog-destination"_s);
        EXPECT_TRUE(sana.submit(dialog));
    }
    const qint64 destination = office.books().number(
        u"select id from book.destination where client_id = $1 and state = 'unverified'"_s, {client});
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
    EXPECT_TRUE(chen.submit(dialog));
    EXPECT_EQ(office.books().number(
                  u"select count(*) from book.destination where id = $1 and state = 'verified' and verified_by = 'chen'"_s,
                  {destination}),
        1);
}
