// Two files of one client, by the keyboard: compared, merged by two people, shown in both files and
// taken apart again.

#include "tests/ui/clients/clientsbench.h"
#include "tests/ui/clients/reviewer.h"
#include "tests/ui/clients/typist.h"
#include "tests/ui/support/demooffice.h"
#include "ui/clients/intake/deedsender.h"
#include "ui/clients/intake/recorddesk.h"
#include "ui/clients/review/reviewsview.h"
#include "ui/kit/widgets/banner.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::tests;
using namespace purser::clients;

namespace {

/// The open pair of the demo office; the other one has been merged.
class MergeDesk : public testing::Test
{
protected:
    static DeedSender& sender(Reviewer& person) { return person.view().records().sender(); }

    static bool awaitDialog(Reviewer& person, const QString& title)
    {
        return DeskRig::waitFor([&] {
            auto* dialog = sender(person).dialog();
            return dialog && QApplication::activeWindow() == dialog
                && dialog->windowTitle().contains(title);
        });
    }

    static QString texts(QWidget* root)
    {
        QStringList texts;
        for (const QLabel* label : root->findChildren<QLabel*>())
            texts << label->text();
        return texts.join(u" | "_s);
    }

    static bool awaitText(Reviewer& person, const QString& text)
    {
        return DeskRig::waitFor([&] { return texts(sender(person).dialog()).contains(text); });
    }

    /// Enter in a list, and the dialog of its first row.
    static void openFirstRow(Reviewer& person)
    {
        auto* list = sender(person).dialog()->findChild<QTableWidget*>();
        ASSERT_TRUE(DeskRig::waitFor([&] { return list->rowCount() > 0; }));
        Typist::press(Qt::Key_Return);
    }

    static void send(Reviewer& person)
    {
        QSignalSpy done(&sender(person), &DeedSender::done);
        Typist::press(Qt::Key_Return);
        ASSERT_TRUE(DeskRig::waitFor([&done] { return !done.isEmpty(); }))
            << texts(sender(person).dialog()).toStdString();
        ASSERT_TRUE(DeskRig::waitFor([&] { return !sender(person).isBusy(); }));
    }

    DemoOffice office;
};

} // namespace

TEST_F(MergeDesk, TwoPeopleMergeTwoFilesAndTakeThemApartByTheKeyboard)
{
    const qint64 goesOn = office.number(
        u"select client_id from book.duplicate_pair where state = 'open' and likely"_s);
    const qint64 closed = office.number(
        u"select other_id from book.duplicate_pair where state = 'open' and likely"_s);
    const auto merges = [&](const QString& state) {
        return office.number(u"select count(*) from book.client_merge where state = $1"_s, {state});
    };
    {
        Reviewer chen(office.office(), u"chen"_s);
        chen.view().records().showDuplicates();
        ASSERT_TRUE(awaitDialog(chen, u"one person"_s));
        openFirstRow(chen);
        ASSERT_TRUE(awaitDialog(chen, u"One person"_s));
        ASSERT_TRUE(awaitText(chen, u"differs"_s));
        EXPECT_TRUE(texts(sender(chen).dialog()).contains(u"C-%1, goes on"_s.arg(goesOn)));
        EXPECT_EQ(DeskRig::unnamed(sender(chen).dialog()), QStringList());
        DeskRig::picture(sender(chen).dialog(), u"merge-compare"_s);
        EXPECT_TRUE(Typist::type(u"What shows it"_s, u"One telephone, one date of birth."_s));
        EXPECT_TRUE(Typist::type(u"Answer"_s, u"The"_s));
        send(chen);
        EXPECT_EQ(merges(u"proposed"_s), 1);
        // Who proposed can only take it back.
        chen.view().records().showMerges();
        ASSERT_TRUE(awaitDialog(chen, u"Merged files"_s));
        openFirstRow(chen);
        ASSERT_TRUE(awaitDialog(chen, u"Merge C-%1"_s.arg(closed)));
        for (const QComboBox* list : sender(chen).dialog()->findChildren<QComboBox*>())
            EXPECT_EQ(list->findText(u"Agree"_s), -1);
        sender(chen).dialog()->reject();
    }
    {
        Reviewer olga(office.office(), u"olga"_s);
        olga.view().records().showMerges();
        ASSERT_TRUE(awaitDialog(olga, u"Merged files"_s));
        openFirstRow(olga);
        ASSERT_TRUE(awaitDialog(olga, u"Merge C-%1"_s.arg(closed)));
        ASSERT_TRUE(awaitText(olga, u"differs"_s));
        EXPECT_TRUE(Typist::type(u"Answer"_s, u"Agree"_s));
        send(olga);
        EXPECT_EQ(merges(u"merged"_s), 2);
    }
    ClientsBench desk(office.office(), u"chen"_s);
    desk.open(closed);
    auto* banner = desk.view().findChild<purser::kit::Banner*>();
    ASSERT_TRUE(DeskRig::waitFor([&] {
        return banner->text().contains(u"merged into C-%1"_s.arg(goesOn));
    })) << banner->text().toStdString();
    DeskRig::picture(&desk.rig().window(), u"merge-closed-file"_s);
    qint64 asked = 0;
    desk.rig().deeds().offer(&desk.view(), u"merge.open"_s,
        [&](const QVariantMap& arguments) { asked = arguments.value(u"id"_s).toLongLong(); });
    desk.button(u"Undo the merge of this file"_s)->click();
    EXPECT_EQ(asked, office.number(u"select max(id) from book.client_merge"_s));
    {
        Reviewer olga(office.office(), u"olga"_s);
        olga.view().records().openMerge(purser::MergeId(asked));
        ASSERT_TRUE(awaitDialog(olga, u"Undo the merge"_s));
        EXPECT_TRUE(Typist::type(u"Why it is taken back"_s, u"Two sisters after all."_s));
        Typist::press(Qt::Key_Tab);
        send(olga);
        EXPECT_EQ(merges(u"undo_proposed"_s), 1);
    }
    Reviewer chen(office.office(), u"chen"_s);
    chen.view().records().openMerge(purser::MergeId(asked));
    ASSERT_TRUE(awaitDialog(chen, u"back?"_s));
    EXPECT_TRUE(Typist::type(u"Answer"_s, u"Agree"_s));
    send(chen);
    EXPECT_EQ(merges(u"undone"_s), 1);
    EXPECT_EQ(
        office.text(u"select status from book.client where id = $1"_s, {closed}), u"prospect"_s);
}

TEST_F(MergeDesk, SaysWhatIsToBeFinishedFirst)
{
    const qint64 closed = office.number(
        u"select other_id from book.duplicate_pair where state = 'open' and likely"_s);
    office.number(
        u"update book.client set status = 'suspended' where id = $1 returning 1"_s, {closed});
    Reviewer chen(office.office(), u"chen"_s);
    chen.view().records().compareFirst();
    ASSERT_TRUE(awaitDialog(chen, u"One person"_s));
    const QString sentence = u"The file that would be closed is suspended: C-%1."_s.arg(closed);
    ASSERT_TRUE(awaitText(chen, sentence));
    EXPECT_TRUE(Typist::type(u"What shows it"_s, u"One telephone."_s));
    EXPECT_TRUE(Typist::type(u"Answer"_s, u"The"_s));
    Typist::press(Qt::Key_Return);
    auto* banner = sender(chen).dialog()->findChild<purser::kit::Banner*>();
    ASSERT_TRUE(DeskRig::waitFor([&] { return banner->text().contains(sentence); }))
        << banner->text().toStdString();
    // The other way round nothing stands against it.
    EXPECT_TRUE(Typist::type(u"The file that goes on"_s, u"C-%1"_s.arg(closed)));
    EXPECT_TRUE(awaitText(chen, u"C-%1, goes on"_s.arg(closed)));
}
