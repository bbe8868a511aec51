// Notes: stored once, shown to others, and a half-written one is not lost.

#include "tests/ui/clients/clientsbench.h"
#include "tests/ui/support/deskoffice.h"
#include "ui/clients/notespanel.h"
#include "ui/kit/widgets/banner.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purser::tests;

namespace {

class Notes : public testing::Test
{
protected:
    Notes()
    {
        first = office.clientOf(office.account(u"Okafor, Chidi"_s, u"EUR"_s, 500000));
        second = office.clientOf(office.account(u"Bergström, Elsa"_s, u"EUR"_s, 500000));
    }

    static QPlainTextEdit& editor(ClientsBench& bench) { return *bench.view().page().notes()->editor(); }
    static QPushButton& add(ClientsBench& bench)
    {
        for (auto* button : bench.view().page().notes()->findChildren<QPushButton*>()) {
            if (button->text() == u"Add the note"_s)
                return *button;
        }
        throw std::runtime_error("no button to add a note");
    }
    static void show(ClientsBench& bench, qint64 client)
    {
        bench.open(client);
        bench.view().page().setTab(u"notes"_s);
    }

    DeskOffice office;
    qint64 first = 0;
    qint64 second = 0;
};

} // namespace

TEST_F(Notes, OneIsAddedOnceAndTheFieldIsEmptyAgain)
{
    ClientsBench sana(office.office(), u"sana"_s);
    show(sana, first);
    EXPECT_FALSE(add(sana).isEnabled());
    QTest::keyClicks(&editor(sana), u"Called about the delay."_s);
    add(sana).click();
    EXPECT_TRUE(DeskRig::waitFor([&] {
        const auto& file = sana.view().openClient().file();
        return file && file->notes.size() == 1;
    }));
    EXPECT_TRUE(editor(sana).toPlainText().isEmpty());
    EXPECT_EQ(office.books().number(
                  u"select count(*) from book.client_note where client_id = $1 and author = 'sana'"_s, {first}),
        1);
    EXPECT_TRUE(sana.rig().context().drafts.keys().isEmpty());
}

TEST_F(Notes, AHalfWrittenOneWaitsAtItsClient)
{
    ClientsBench sana(office.office(), u"sana"_s);
    show(sana, first);
    QTest::keyClicks(&editor(sana), u"He says that the"_s);
    show(sana, second);
    EXPECT_TRUE(editor(sana).toPlainText().isEmpty());
    show(sana, first);
    EXPECT_EQ(editor(sana).toPlainText(), u"He says that the"_s);
    QString said;
    for (const auto* banner : sana.view().page().notes()->findChildren<purser::kit::Banner*>())
        said += banner->text();
    EXPECT_TRUE(said.contains(u"did not add it"_s)) << qPrintable(said);
    DeskRig::picture(&sana.rig().window(), u"clients-note-restored"_s);
}

TEST_F(Notes, AreNotOfferedToWhoMayNotWriteThem)
{
    office.books().number(
        u"update policy.role_permission set granted = false where role = 'support' and permission = 'client.note' returning 1"_s);
    ClientsBench sana(office.office(), u"sana"_s);
    show(sana, first);
    EXPECT_FALSE(editor(sana).isVisible());
}
