// The clients desk over a real office: what it finds and shows, to whom, and that it stays true.

#include "tests/support/demand.h"
#include "tests/support/warnings.h"
#include "tests/ui/clients/clientsbench.h"
#include "tests/ui/support/deskoffice.h"
#include "ui/clients/clientoverview.h"
#include "ui/clients/revealfield.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/widgets/statepanel.h"
#include "ui/kit/widgets/tabstrip.h"

#include <QAbstractButton>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace purser::tests;
using purser::ClientId;
using purser::clients::PersonalField;
using purser::office::LocalCluster;
using State = purser::kit::StatePanel::State;

namespace {

constexpr int nameColumn = 1;
constexpr int patience = 60000; ///< ms until a lost link is called lost, and until it is back

/// The column that holds the names, wherever it stands.
QStringList names(ClientsBench& bench)
{
    for (int column = 0; column < 4; ++column) {
        const QStringList texts = bench.column(column);
        if (!texts.isEmpty() && !texts.first().startsWith(u"C-"_s))
            return texts;
    }
    return bench.column(nameColumn);
}

} // namespace

TEST(ClientsDesk, FindsByNameEMailCodeAndLogin)
{
    DeskOffice office;
    const qint64 account = office.account(u"Okafor, Chidi"_s, u"EUR"_s, 500000);
    office.account(u"Bergström, Elsa"_s, u"EUR"_s, 500000);
    const qint64 okafor = office.clientOf(account);
    office.books().number(
        u"update book.client set email = 'chidi@okafor.example' where id = $1 returning id"_s,
        {okafor});
    const qint64 login =
        office.books().number(u"select login from book.trading_account where id = $1"_s, {account});
    ClientsBench sana(office.office(), u"sana"_s);
    EXPECT_EQ(names(sana).size(), 2);
    for (const QString& text :
        {u"okafor"_s, u"chidi@okafor"_s, u"C-%1"_s.arg(okafor), QString::number(login)}) {
        sana.search(text);
        EXPECT_EQ(names(sana), QStringList{u"Okafor, Chidi"_s}) << qPrintable(text);
    }
    sana.search(u"nobody"_s);
    EXPECT_TRUE(names(sana).isEmpty());
    EXPECT_EQ(
        sana.view().list().grid()->findChild<purser::kit::StatePanel*>()->state(), State::Empty);
    DeskRig::picture(&sana.rig().window(), u"clients-nothing-found"_s);
}

TEST(ClientsDesk, ShowsAWholeFileAndMasksWhatIsPersonal)
{
    DeskOffice office;
    const QHash<QString, qint64> payments = office.fill();
    const qint64 client = office.books().number(
        u"update book.client set birth_date = '1984-02-29' where id = (select client_id from "
        "book.payment where id = $1) returning id"_s,
        {payments.value(u"halfway"_s)});
    ClientsBench sana(office.office(), u"sana"_s);
    EXPECT_EQ(sana.view().page().state().state(), State::Empty) << "nothing is open at first";
    sana.open(client);
    EXPECT_EQ(sana.view().page().state().state(), State::Fresh);
    DeskRig::picture(&sana.rig().window(), u"clients-overview"_s);
    auto* email = sana.view().page().overview()->field(PersonalField::Email);
    EXPECT_FALSE(email->text().contains(u"someone@example.org"_s)) << qPrintable(email->text());
    auto* birth = sana.view().page().overview()->field(PersonalField::BirthDate);
    EXPECT_EQ(birth->text(), u"1984-••-••"_s);
    EXPECT_TRUE(birth->findChild<QToolButton*>()->isVisible()) << "for a purpose";
    for (const QString& tab : {u"payments"_s, u"notes"_s, u"timeline"_s}) {
        sana.view().page().setTab(tab);
        QCoreApplication::processEvents();
        DeskRig::picture(&sana.rig().window(), u"clients-"_s + tab);
        EXPECT_TRUE(DeskRig::unnamed(&sana.rig().window()).isEmpty())
            << tab.toStdString() << ": "
            << DeskRig::unnamed(&sana.rig().window()).join(u", "_s).toStdString();
    }
}

TEST(ClientsDesk, RevealsAFieldOnTheRecord)
{
    DeskOffice office;
    const qint64 client = office.clientOf(office.account(u"Okafor, Chidi"_s, u"EUR"_s, 500000));
    ClientsBench sana(office.office(), u"sana"_s);
    sana.open(client);
    auto* email = sana.view().page().overview()->field(PersonalField::Email);
    auto* show = email->findChild<QToolButton*>();
    ASSERT_TRUE(show->isVisible());
    const QString masked = email->text();
    QAction* purpose = show->menu()->actions().last();
    for (QAction* one : show->menu()->actions()) {
        if (one->text() == u"Client's request"_s)
            purpose = one;
    }
    purpose->trigger();
    EXPECT_TRUE(DeskRig::waitFor([email] { return email->text() == u"someone@example.org"_s; }));
    EXPECT_EQ(
        office.books().number(
            u"select count(*) from audit.log where command = 'client.reveal' and actor = 'sana' "
            "and payload like '%client_request%'"_s),
        1);
    EXPECT_FALSE(show->isVisible());
    email->setClear(u"someone@example.org"_s, std::chrono::seconds(0));
    EXPECT_TRUE(DeskRig::waitFor([&] { return email->text() == masked; })) << "the time is over";
    EXPECT_TRUE(show->isVisible());
}

TEST(ClientsDesk, ABirthDateIsShownToComplianceAndRevealedToOthers)
{
    DeskOffice office;
    const qint64 client = office.clientOf(office.account(u"Okafor, Chidi"_s, u"EUR"_s, 500000));
    office.books().number(
        u"update book.client set birth_date = '1984-02-29' where id = $1 returning id"_s, {client});
    ClientsBench chen(office.office(), u"chen"_s);
    chen.open(client);
    auto* open = chen.view().page().overview()->field(PersonalField::BirthDate);
    EXPECT_FALSE(open->findChild<QToolButton*>()->isVisible()) << "nothing to show";
    EXPECT_FALSE(open->text().contains(u"•"_s)) << qPrintable(open->text());
    ClientsBench sana(office.office(), u"sana"_s);
    sana.open(client);
    auto* masked = sana.view().page().overview()->field(PersonalField::BirthDate);
    masked->findChild<QToolButton*>()->menu()->actions().last()->trigger();
    EXPECT_TRUE(DeskRig::waitFor([&] { return masked->text() == open->text(); }))
        << qPrintable(masked->text());
}

TEST(ClientsDesk, WhoMayNotRevealHasNoButtonForIt)
{
    DeskOffice office;
    const qint64 client = office.clientOf(office.account(u"Okafor, Chidi"_s, u"EUR"_s, 500000));
    ClientsBench omar(office.office(), u"omar"_s); // operations: list and read, no reveal
    omar.open(client);
    auto* email = omar.view().page().overview()->field(PersonalField::Email);
    EXPECT_FALSE(email->findChild<QAbstractButton*>()->isVisible());
    EXPECT_EQ(omar.button(u"Decide the identity review"_s), nullptr);
}

TEST(ClientsDesk, AScopedPersonSeesTheirPartnersClientsOnly)
{
    DeskOffice office;
    const qint64 mine = office.clientOf(office.account(u"Okafor, Chidi"_s, u"EUR"_s, 500000));
    const qint64 other = office.clientOf(office.account(u"Bergström, Elsa"_s, u"EUR"_s, 500000));
    office.books().number(
        u"update book.client set partner_id = 1 where id = $1 returning id"_s, {mine});
    ClientsBench peter(office.office(), u"peter"_s);
    EXPECT_EQ(names(peter), QStringList{u"Okafor, Chidi"_s});
    peter.view().open(ClientId(other));
    EXPECT_TRUE(
        DeskRig::waitFor([&peter] { return peter.view().page().state().state() == State::Error; }));
    DeskRig::picture(&peter.rig().window(), u"clients-error"_s);
}

TEST(ClientsDesk, SeesByItselfWhatOthersDo)
{
    DeskOffice office;
    const qint64 client = office.clientOf(office.account(u"Okafor, Chidi"_s, u"EUR"_s, 500000));
    ClientsBench sana(office.office(), u"sana"_s);
    sana.open(client);
    auto omar = office.office().as("omar");
    ASSERT_TRUE(omar->command({u"desk.add_note"_s,
        {{u"p_key"_s, purser::office::newCommandKey()}, {u"p_client_id"_s, client},
            {u"p_text"_s, u"He called twice."_s}}}));
    EXPECT_TRUE(DeskRig::waitFor([&sana] {
        const auto& file = sana.view().openClient().file();
        return file && file->notes.size() == 1;
    }));
}

TEST(ClientsDesk, OpensAnAccountAndAPartnerForOthers)
{
    DeskOffice office;
    const qint64 account = office.account(u"Okafor, Chidi"_s, u"EUR"_s, 500000);
    office.account(u"Bergström, Elsa"_s, u"EUR"_s, 500000);
    const qint64 client = office.clientOf(account);
    office.books().number(
        u"update book.client set partner_id = 2 where id = $1 returning id"_s, {client});
    ClientsBench sana(office.office(), u"sana"_s);
    EXPECT_TRUE(
        sana.rig().deeds().ask(u"account.open"_s, {{u"id"_s, account}, {u"client"_s, client}}));
    EXPECT_TRUE(DeskRig::waitFor([&] {
        const auto& file = sana.view().openClient().file();
        return file && file->id == ClientId(client);
    }));
    EXPECT_TRUE(
        sana.rig().deeds().ask(u"partner.open"_s, {{u"id"_s, 2}, {u"name"_s, u"Red Mountain"_s}}));
    EXPECT_TRUE(DeskRig::waitFor([&] { return names(sana) == QStringList{u"Okafor, Chidi"_s}; }));
    DeskRig::picture(&sana.rig().window(), u"clients-partner"_s);
}

TEST(ClientsDesk, SaysHowOldTheFileIsWhileTheOfficeIsAway)
{
    TestCluster cluster;
    const TestOffice office = TestOffice::fresh(cluster);
    auto owner = office.asOwner();
    Books books(*owner);
    const qint64 client = books.client(u"Okafor, Chidi"_s);
    ClientsBench sana(office, u"sana"_s);
    sana.open(client);
    EXPECT_EQ(sana.view().page().state().state(), State::Fresh);
    const ExpectedWarning lost(warningsOfALostServer, ExpectedWarning::Times::AnyNumber);
    owner.reset();
    demand(cluster.server().stop(LocalCluster::StopMode::Immediate));
    EXPECT_TRUE(QTest::qWaitFor(
        [&sana] { return sana.view().page().state().state() == State::Stale; }, patience));
    DeskRig::picture(&sana.rig().window(), u"clients-stale"_s);
    demand(cluster.server().start());
    EXPECT_TRUE(QTest::qWaitFor(
        [&sana] { return sana.view().page().state().state() == State::Fresh; }, patience));
}
