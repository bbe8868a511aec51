// Links opened in a workspace: to what the person may see, and a sentence otherwise.

#include "app/workstation/desks.h"
#include "app/workstation/instance/linkopener.h"
#include "core/base/clock.h"
#include "core/office/officesession.h"
#include "tests/ui/kit/kitapplication.h"
#include "tests/ui/support/deskoffice.h"
#include "ui/clients/clientsview.h"
#include "ui/kit/actions/finder.h"
#include "ui/payments/paymentsview.h"
#include "ui/shell/workspace.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace purser::workstation {
namespace {

using tests::DeskOffice;
using tests::TestOffice;

class Links : public testing::Test
{
protected:
    Links()
    {
        tests::kitTheme();
        account = office.account(u"Okafor, Chidi"_s, u"EUR"_s, 900000);
        client = office.clientOf(account);
        payment = office.submit(account, 90000);
    }

    void signIn(const QString& login)
    {
        office::SessionOptions options;
        options.applicationName = u"test"_s;
        auto session = std::make_unique<office::OfficeSession>(
            office.office().address(), login, TestOffice::password(login), options);
        ASSERT_TRUE(session->open().wait());
        QCoreApplication::processEvents();
        workspace = std::make_unique<shell::Workspace>(
            shell::WorkInHand{std::move(session), std::make_unique<offline::DraftBook>(clock)},
            allDesks(), nullptr, tests::kitTheme(), clock, settings);
        workspace->show();
        links = std::make_unique<LinkOpener>(*workspace);
    }

    template <typename View>
    View* view()
    {
        return workspace->window().findChild<View*>();
    }

    bool says(const QString& words)
    {
        return tests::eventually([&] {
            for (const QWidget* widget : workspace->window().findChildren<QWidget*>()) {
                if (widget->isVisible() && widget->accessibleName().contains(words))
                    return true; // a toast
            }
            return false;
        });
    }

    DeskOffice office;
    qint64 account = 0;
    qint64 client = 0;
    qint64 payment = 0;
    SystemClock clock;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    std::unique_ptr<shell::Workspace> workspace;
    std::unique_ptr<LinkOpener> links;
};

TEST_F(Links, LeadToClientPaymentAccountAndDesk)
{
    signIn(u"mara"_s);
    links->open(u"purser://payment/W-%1"_s.arg(payment));
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            auto* payments = view<payments::PaymentsView>();
            return payments && payments->openPayment().id() == PaymentId(payment);
        },
        20000));
    EXPECT_EQ(workspace->window().currentDesk(), u"payments"_s);
    links->open(u"purser://client/%1"_s.arg(client));
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            auto* clients = view<clients::ClientsView>();
            return clients && clients->openClient().id() == ClientId(client);
        },
        20000));
    links->open(u"purser://desk/payments"_s);
    EXPECT_EQ(workspace->window().currentDesk(), u"payments"_s);
    const qint64 login =
        office.books().number(u"select login from book.trading_account where id = $1"_s, {account});
    links->open(u"purser://account/%1"_s.arg(login));
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return workspace->window().currentDesk() == u"clients"_s; }, 20000));
}

TEST_F(Links, AreRefusedWithASentence)
{
    signIn(u"mara"_s);
    links->open(u"purser://client/1?approve=yes"_s);
    EXPECT_TRUE(says(u"not written like one of Purser's"_s));
    links->open(u"purser://approve/7"_s);
    EXPECT_TRUE(says(u"names nothing that Purser shows"_s));
    links->open(u"purser://desk/administration"_s);
    EXPECT_TRUE(says(u"no desk that shows it"_s));
    EXPECT_EQ(office.number(u"steps_done"_s, payment), 0);
}

TEST_F(Links, ShowNobodyWhatTheyMayNotSee)
{
    signIn(u"peter"_s); // a partner manager, and this is another partner's client
    links->open(u"purser://payment/W-%1"_s.arg(payment));
    EXPECT_TRUE(says(u"nothing that you may see"_s));
}

TEST_F(Links, OneDigitWrongIsNotForgiven)
{
    signIn(u"mara"_s);
    // The palette would find W-… one slip away; a link means what it says.
    office.books().number(
        u"update book.payment set reference = 'W-48213' where id = $1 returning id"_s, {payment});
    links->open(u"purser://payment/W-48231"_s);
    EXPECT_TRUE(says(u"nothing that you may see"_s));
}

} // namespace
} // namespace purser::workstation
