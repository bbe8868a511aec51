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
        return office.books().number(u"select count(*) from book.application where client_id = $1 and state in "
                                     "('draft', 'in_review')"_s,
                   {client})
            == 1;
    }));
    EXPECT_EQ(office.books().number(
                  u"select count(*) from book.client where id = $1 and kyc_state = 'approved'"_s, {client}),
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
