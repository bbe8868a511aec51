// What clients are written, on the desk: every language beside the others, proposed by one person,
// put in force by another.

#include "tests/ui/support/demooffice.h"
#include "tests/ui/support/deskrig.h"
#include "ui/clients/automatic/automaticdesk.h"
#include "ui/clients/automatic/automaticview.h"
#include "ui/clients/automatic/letterspage.h"
#include "ui/clients/automatic/lettertextdialog.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/grid/grid.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::clients;
using namespace purser::tests;

namespace {

/// Somebody on the page of letters.
class LetterDesk
{
public:
    LetterDesk(const TestOffice& office, const QString& login)
        : m_rig(office, login), m_desk(makeAutomaticDesk()),
          m_view(static_cast<AutomaticView*>(m_rig.show(*m_desk)))
    {
        m_view->showPage(u"letters"_s);
        EXPECT_TRUE(DeskRig::waitFor([this] { return page().grid().loadedCount() > 0; }));
    }

    LettersPage& page() { return m_view->letters(); }
    DeskRig& rig() { return m_rig; }
    /// The dialog of the row with that in its first column.
    LetterTextDialog* open(const QString& name)
    {
        for (int row = 0; row < page().grid().loadedCount(); ++row) {
            if (page().grid().model().textOf(row, 0) != name)
                continue;
            page().grid().setCurrentRow(row);
            return page().edit();
        }
        return nullptr;
    }
    QString cell(int row, int column) { return page().grid().model().textOf(row, column); }

private:
    DeskRig m_rig;
    std::unique_ptr<kit::Desk> m_desk;
    AutomaticView* m_view;
};

QString preview(LetterTextDialog& dialog, const QString& language)
{
    QSignalSpy shown(&dialog, &LetterTextDialog::previewed);
    dialog.setFilled(true);
    EXPECT_TRUE(DeskRig::waitFor([&] { return !shown.isEmpty(); }));
    for (QPlainTextEdit* text : dialog.findChildren<QPlainTextEdit*>()) {
        if (text->accessibleName().contains(language))
            return text->toPlainText();
    }
    return {};
}

} // namespace

TEST(LettersDesk, OneProposesAndTheHeadOfCompliancePutsItInForce)
{
    DemoOffice office;
    {
        LetterDesk chen(office.office(), u"chen"_s);
        LetterTextDialog* dialog = chen.open(u"Question to an applicant"_s);
        ASSERT_NE(dialog, nullptr);
        EXPECT_EQ(dialog->findChildren<QPlainTextEdit*>().size(), 5);
        EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
        EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "nothing has changed";
        dialog->setBody(u"de"_s, u"Hallo {name}, uns fehlt: {reason}. {text} {office} {iban}"_s);
        dialog->setReason(u"Shorter"_s);
        EXPECT_TRUE(dialog->acceptButton()->isEnabled());
        // What is never filled in is told before it is proposed, and the texts stay.
        preview(*dialog, u"German"_s);
        EXPECT_EQ(dialog->text().wordings.value(u"de"_s).body.right(6), u"{iban}"_s);
        dialog->setBody(u"de"_s, u"Hallo {name}, uns fehlt: {reason}. {text} {office}"_s);
        const QString letter = preview(*dialog, u"German"_s);
        EXPECT_TRUE(letter.startsWith(u"Hallo Ada Example, uns fehlt: ein Dokument"_s))
            << qPrintable(letter);
        // The answer about a text that has been put right since does not matter any more.
        dialog->setFilled(false);
        dialog->setBody(u"de"_s, u"Hallo {name} {iban}"_s);
        dialog->setFilled(true);
        dialog->setFilled(false);
        dialog->setBody(u"de"_s, u"Hallo {name}, uns fehlt: {reason}. {text} {office}"_s);
        EXPECT_EQ(preview(*dialog, u"German"_s), letter);
        DeskRig::picture(dialog, u"letter"_s);
        EXPECT_EQ(dialog->text().wordings.value(u"de"_s).body.left(12), u"Hallo {name}"_s)
            << "the letters on show are not what is proposed";
        dialog->acceptButton()->click();
        ASSERT_TRUE(DeskRig::waitFor([&] { return chen.cell(0, 1) == u"proposed"_s; }));
        DeskRig::picture(&chen.page(), u"letters"_s);
        chen.page().grid().setCurrentRow(0);
        LetterTextDialog* own = chen.page().edit();
        ASSERT_NE(own, nullptr);
        EXPECT_FALSE(own->acceptButton()->isEnabled()) << "nobody decides what they proposed";
    }
    LetterDesk vera(office.office(), u"vera"_s);
    ASSERT_EQ(vera.cell(0, 1), u"proposed"_s);
    vera.page().grid().setCurrentRow(0);
    LetterTextDialog* dialog = vera.page().edit();
    ASSERT_NE(dialog, nullptr);
    const QString letter = preview(*dialog, u"German"_s);
    EXPECT_TRUE(letter.startsWith(u"Hallo Ada Example"_s)) << qPrintable(letter);
    DeskRig::picture(dialog, u"letter-decide"_s);
    dialog->acceptButton()->click();
    ASSERT_TRUE(DeskRig::waitFor([&] {
        return office.number(u"select version from policy.mail_template where code = 'request' and "
                             "language = 'de'"_s)
            == 2;
    }));
    EXPECT_TRUE(DeskRig::waitFor([&] { return vera.cell(0, 1) == u"in force"_s; }));
}
