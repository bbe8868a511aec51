// Money that goes back to a client who was not verified in time, by the keyboard.

#include "tests/ui/clients/reviewer.h"
#include "tests/ui/clients/typist.h"
#include "tests/ui/support/demooffice.h"
#include "ui/clients/intake/deedsender.h"
#include "ui/clients/intake/formdialog.h"
#include "ui/clients/intake/recorddesk.h"
#include "ui/clients/review/reviewsview.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTableWidget>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::tests;
using namespace purser::clients;

namespace {

/// The demo office's lapsed client: one part is carried, of the other nobody knows the source.
class ReturnsDesk : public testing::Test
{
protected:
    DeedSender& sender() { return chen.view().records().sender(); }

    QTableWidget* list()
    {
        auto* dialog = sender().dialog();
        return dialog ? dialog->findChild<QTableWidget*>() : nullptr;
    }

    void openList()
    {
        chen.rig().actions().trigger(u"reviews.returns"_s);
        ASSERT_TRUE(DeskRig::waitFor([&] { return list() && list()->rowCount() == 2; }));
    }

    FormDialog* openFirst()
    {
        openList();
        Typist::press(Qt::Key_Return);
        FormDialog* form = nullptr;
        DeskRig::waitFor([&] {
            form = qobject_cast<FormDialog*>(sender().dialog());
            return form && QApplication::activeWindow() == form;
        });
        return form;
    }

    DemoOffice office;
    Reviewer chen{office.office(), u"chen"_s};
};

} // namespace

TEST_F(ReturnsDesk, ShowsWhatWaitsForPeopleFirstAndWhatIsUnderWay)
{
    openList();
    EXPECT_EQ(DeskRig::unnamed(sender().dialog()), QStringList());
    EXPECT_EQ(list()->item(0, 4)->text(), u"Source not known"_s);
    EXPECT_EQ(list()->item(1, 4)->text(),
        u"Carried by "_s
            + office.text(u"select reference from book.payment where deferred_return_id is not "
                          "null"_s));
    DeskRig::picture(sender().dialog(), u"returns-list"_s);
    // What a withdrawal carries already is not for deciding here.
    Typist::press(Qt::Key_Down);
    Typist::press(Qt::Key_Return);
    EXPECT_TRUE(list()) << "the list is still open";
    sender().dialog()->reject();
}

TEST_F(ReturnsDesk, SomebodySaysWhereItCameFromAndAWithdrawalWaits)
{
    FormDialog* form = openFirst();
    ASSERT_TRUE(form);
    EXPECT_EQ(DeskRig::unnamed(form), QStringList());
    DeskRig::picture(form, u"returns-see-to"_s);
    ASSERT_TRUE(Typist::type(u"In words"_s, u"As the bank told us by telephone"_s));
    ASSERT_TRUE(Typist::type(u"What to do"_s, u"Enter"_s));
    ASSERT_TRUE(Typist::type(u"It came from"_s, u"SEPA"_s));
    QSignalSpy done(&sender(), &DeedSender::done);
    Typist::press(Qt::Key_Return);
    ASSERT_TRUE(DeskRig::waitFor([&] { return !done.isEmpty(); }));
    EXPECT_EQ(office.number(u"select count(*) from book.payment where deferred_return_id is not "
                            "null and state = 'awaiting_approval'"_s),
        2);
    EXPECT_TRUE(done.first().first().toString().endsWith(u"waits for its approval."_s));
}

TEST_F(ReturnsDesk, NothingIsEndedOverMoneyThatIsStillHere)
{
    FormDialog* form = openFirst();
    ASSERT_TRUE(form);
    ASSERT_TRUE(Typist::type(u"In words"_s, u"Paid by hand"_s));
    ASSERT_TRUE(Typist::type(u"What to do"_s, u"End"_s));
    Typist::press(Qt::Key_Return);
    EXPECT_TRUE(DeskRig::waitFor([&] {
        const auto labels = form->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().startsWith(u"Money still lies on the account"_s);
        });
    }));
    EXPECT_EQ(
        office.number(u"select count(*) from book.deferred_return where ended_at is null"_s), 2);
    form->reject();
}
