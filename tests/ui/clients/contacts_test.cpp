// Tickets and devices on the screen, over a real office: the file's tabs, the queue, the answer.

#include "core/office/call.h"
#include "tests/core/ledger/books.h"
#include "tests/support/demand.h"
#include "tests/ui/clients/clientsbench.h"
#include "tests/ui/support/deskoffice.h"
#include "ui/clients/contacts/clienttickets.h"
#include "ui/clients/contacts/contactparts.h"
#include "ui/clients/contacts/devicespanel.h"
#include "ui/clients/contacts/newticketdialog.h"
#include "ui/clients/contacts/ticketdeeds.h"
#include "ui/clients/contacts/ticketpage.h"
#include "ui/clients/contacts/ticketqueue.h"
#include "ui/clients/contacts/ticketsdesk.h"
#include "ui/clients/contacts/ticketsview.h"
#include "ui/clients/revealfield.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/kit/widgets/tabstrip.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;
using purser::clients::TicketId;

namespace {

/// An office in which two clients share a device and one of them asked something.
struct ContactsOffice {
    DeskOffice office;
    qint64 client = office.clientOf(office.account(u"Okafor, Chidi"_s, u"EUR"_s, 500000));
    qint64 other = office.clientOf(office.account(u"Berg, Elsa"_s, u"EUR"_s, 500000));
    qint64 ticket = 0;

    ContactsOffice()
    {
        office.books().number(
            u"update book.client set email = 'chidi@okafor.example', language = 'de' where id = $1 returning id"_s,
            {client});
        for (const qint64 who : {client, other})
            office.books().number(
                u"select (book.record_session($1, 'd-77123', 'Firefox on Linux', '203.0.113.7', 'DE', clock_timestamp() - interval '1 hour', 'web')).id"_s,
                {who});
        office.books().number(
            u"select (book.record_session($1, 'd-88456', 'Safari on iPhone', '198.51.100.9', 'FR', clock_timestamp() - interval '2 hours', 'web', 'vpn')).id"_s,
            {client});
        ticket = office.books().number(
            u"select (book.open_ticket($1, 'site', 'withdrawal', 'My withdrawal', 'Where is it?')).id"_s,
            {client});
    }
    qint64 number(const QString& sql, const QVariantList& parameters = {})
    {
        return office.books().number(sql, parameters);
    }
    QString state()
    {
        return demand(office.owner().execute(u"select state from book.ticket"_s)).row(0).text(0);
    }
};

/// A member of staff at the tickets desk.
struct TicketsBench {
    TicketsBench(const TestOffice& office, const QString& login) : rig(office, login)
    {
        view = qobject_cast<clients::TicketsView*>(rig.show(*desk));
        EXPECT_TRUE(rig.waitFor([&] { return view->queue().grid().loadedCount() > 0; }));
    }
    void open(qint64 ticket)
    {
        QSignalSpy loaded(&view->openTicket(), &clients::OpenTicket::loaded);
        view->open(TicketId(ticket));
        EXPECT_TRUE(rig.waitFor([&] { return loaded.count() > 0; }));
    }
    QAbstractButton* decision(const QString& text)
    {
        for (auto* button : view->page().findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    DeskRig rig;
    std::unique_ptr<kit::Desk> desk = clients::makeTicketsDesk();
    clients::TicketsView* view = nullptr;
};

QString cellOf(kit::Grid& grid, int row, int column)
{
    const kit::GridRow* found = grid.model().row(row);
    return found ? found->cells.at(column).text : QString();
}

} // namespace

TEST(ClientContacts, DevicesShowWhoElseUsesThemAndHideAddresses)
{
    ContactsOffice contacts;
    ClientsBench sana(contacts.office.office(), u"sana"_s);
    sana.open(contacts.client);
    EXPECT_EQ(
        contacts.number(u"select count(*) from audit.log where command = 'client.devices'"_s), 0)
        << "looking at a file is not looking at its devices";
    clients::DevicesPanel* panel = sana.view().contacts().devices();
    ASSERT_TRUE(panel);
    sana.view().page().setTab(u"devices"_s);
    ASSERT_TRUE(sana.rig().waitFor([&] { return panel->devices().loadedCount() == 2; }));
    EXPECT_EQ(panel->signIns().loadedCount(), 2);
    EXPECT_EQ(cellOf(panel->signIns(), 0, 3), QString());
    EXPECT_EQ(cellOf(panel->signIns(), 1, 3), u"VPN"_s);
    EXPECT_EQ(cellOf(panel->devices(), 0, 1), u"1 other client(s)"_s);
    EXPECT_EQ(cellOf(panel->devices(), 1, 1), QString());
    EXPECT_EQ(panel->address().text(), u"203.0.•.•"_s);
    DeskRig::picture(&sana.rig().window(), u"clients-devices"_s);
    EXPECT_EQ(DeskRig::unnamed(panel), QStringList());

    QMenu* purposes = panel->address().findChild<QToolButton*>()->menu();
    ASSERT_TRUE(purposes);
    for (QAction* action : purposes->actions()) {
        if (!action->isSeparator()) {
            action->trigger();
            break;
        }
    }
    EXPECT_TRUE(sana.rig().waitFor([&] { return panel->address().text() == u"203.0.113.7"_s; }));
    // Another row, and it is hidden again.
    panel->signIns().setCurrentRow(1);
    EXPECT_EQ(panel->address().text(), u"198.51.•.•"_s);

    QSignalSpy opened(panel, &clients::DevicesPanel::clientRequested);
    panel->devices().setCurrentRow(0);
    Q_EMIT panel->devices().activated(panel->devices().currentId());
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().first().value<ClientId>().value(), contacts.other);
}

TEST(ClientContacts, TabsAreThereForWhoMayReadThem)
{
    ContactsOffice contacts;
    contacts.number(
        u"update book.client set partner_id = 1 where id = $1 returning id"_s, {contacts.client});
    ClientsBench peter(contacts.office.office(), u"peter"_s);
    EXPECT_EQ(peter.view().contacts().devices(), nullptr);
    EXPECT_EQ(peter.view().contacts().tickets(), nullptr);
    ClientsBench mara(contacts.office.office(), u"mara"_s);
    mara.open(contacts.client);
    ASSERT_TRUE(mara.view().contacts().tickets());
    EXPECT_EQ(mara.button(u"Enter a ticket of this client"_s), nullptr);
}

TEST(ClientContacts, ATicketIsEnteredFromTheFile)
{
    ContactsOffice contacts;
    ClientsBench sana(contacts.office.office(), u"sana"_s);
    QVariantMap opened;
    QObject owner;
    sana.rig().deeds().offer(
        &owner, u"ticket.open"_s, [&](const QVariantMap& arguments) { opened = arguments; });
    sana.open(contacts.client);
    sana.view().page().setTab(u"tickets"_s);
    clients::ClientTickets* tickets = sana.view().contacts().tickets();
    ASSERT_TRUE(sana.rig().waitFor([&] { return tickets->grid().loadedCount() == 1; }));
    EXPECT_EQ(cellOf(tickets->grid(), 0, 0), u"My withdrawal"_s);
    Q_EMIT tickets->newTicketRequested();
    ASSERT_TRUE(
        sana.rig().waitFor([&] { return sana.view().contacts().deeds().dialog() != nullptr; }));
    auto* dialog = qobject_cast<clients::NewTicketDialog*>(sana.view().contacts().deeds().dialog());
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled());
    dialog->setSubject(u"A call"_s);
    dialog->setText(u"Wants to be called back."_s);
    DeskRig::picture(dialog, u"tickets-new"_s);
    EXPECT_TRUE(sana.submit(dialog));
    EXPECT_TRUE(sana.rig().waitFor([&] { return !opened.isEmpty(); }));
    EXPECT_EQ(contacts.number(u"select count(*) from book.ticket where channel = 'telephone' and "
                              "held_by = 'sana'"_s),
        1);
    EXPECT_TRUE(sana.rig().waitFor([&] { return tickets->grid().loadedCount() == 2; }));
}

TEST(TicketsDesk, AnswersByKeyboardAloneAndKeepsWhatIsHalfWritten)
{
    ContactsOffice contacts;
    TicketsBench sana(contacts.office.office(), u"sana"_s);
    EXPECT_EQ(sana.desk->badge(), 1);
    EXPECT_EQ(
        contacts.number(u"select count(*) from audit.log where command = 'ticket.read'"_s), 0);
    sana.open(contacts.ticket);
    clients::TicketPage& page = sana.view->page();
    DeskRig::picture(&sana.rig.window(), u"tickets"_s);
    EXPECT_EQ(DeskRig::unnamed(sana.view), QStringList());
    auto* text = page.findChild<QPlainTextEdit*>(u"answer"_s);
    ASSERT_TRUE(text);
    // Ctrl+Enter goes to the text first, and sends once something stands there.
    sana.rig.window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&sana.rig.window()));
    sana.view->queue().grid().setFocus();
    QTest::keyClick(&sana.view->queue().grid(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(text->hasFocus());
    QTest::keyClicks(text, u"It is on its way."_s);
    EXPECT_EQ(page.text(), u"It is on its way."_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(sana.rig.waitFor([&] { return contacts.state() == u"waiting_client"_s; }));
    EXPECT_TRUE(sana.rig.waitFor([&] { return page.text().isEmpty(); }));
    EXPECT_EQ(contacts.number(u"select count(*) from book.client_mail where language = 'de' and "
                              "body like '%It is on its way.%'"_s),
        1);
    EXPECT_TRUE(sana.rig.waitFor([&] { return sana.view->queue().grid().loadedCount() == 0; }));
    // A note stays among colleagues.
    page.setText(u"He will call."_s);
    ASSERT_TRUE(sana.decision(u"Note"_s));
    sana.decision(u"Note"_s)->click();
    EXPECT_TRUE(sana.rig.waitFor([&] {
        return contacts.number(u"select count(*) from book.ticket_message where kind = 'note'"_s)
            == 1;
    }));
    EXPECT_EQ(contacts.number(u"select count(*) from book.client_mail"_s), 1);
}

TEST(TicketsDesk, ResolvesAndOpensAgain)
{
    ContactsOffice contacts;
    TicketsBench omar(contacts.office.office(), u"omar"_s);
    omar.open(contacts.ticket);
    const auto through = [&](const QString& decision, const QString& wanted) {
        QAbstractButton* button = omar.decision(decision);
        ASSERT_TRUE(button) << qPrintable(decision);
        button->click();
        auto* dialog = qobject_cast<kit::ReasonDialog*>(omar.view->deeds().dialog());
        ASSERT_TRUE(dialog);
        dialog->setText(u"By telephone."_s);
        dialog->acceptButton()->click();
        EXPECT_TRUE(omar.rig.waitFor([&] { return contacts.state() == wanted; }));
    };
    through(u"Resolve…"_s, u"resolved"_s);
    ASSERT_TRUE(omar.rig.waitFor([&] { return omar.decision(u"Open again…"_s) != nullptr; }));
    through(u"Open again…"_s, u"open"_s);
    EXPECT_TRUE(omar.rig.waitFor([&] { return omar.decision(u"Answer"_s) != nullptr; }));
}

TEST(TicketsDesk, SaysWhyOneMayNotAnswer)
{
    ContactsOffice contacts;
    // Payments read, and do not answer.
    TicketsBench mara(contacts.office.office(), u"mara"_s);
    mara.open(contacts.ticket);
    QAbstractButton* answer = mara.decision(u"Answer"_s);
    ASSERT_TRUE(answer);
    EXPECT_FALSE(answer->isEnabled());
    EXPECT_TRUE(answer->toolTip().contains(u"does not answer"_s)) << qPrintable(answer->toolTip());
    EXPECT_FALSE(mara.view->page().findChild<QPlainTextEdit*>(u"answer"_s)->isVisible());
    EXPECT_EQ(mara.desk->badge(), -1) << "nothing waits for who only reads";
    // What a colleague has is taken first.
    contacts.number(u"update book.ticket set held_by = 'omar' returning id"_s);
    TicketsBench sana(contacts.office.office(), u"sana"_s);
    sana.open(contacts.ticket);
    sana.view->page().setText(u"It is on its way."_s);
    EXPECT_FALSE(sana.decision(u"Answer"_s)->isEnabled());
    sana.decision(u"Take"_s)->click();
    EXPECT_TRUE(sana.rig.waitFor([&] { return sana.decision(u"Answer"_s)->isEnabled(); }));
}
