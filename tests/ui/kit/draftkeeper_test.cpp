// What is typed into a form survives Esc and the end of the program, and goes when it was sent.

#include "core/base/clock.h"
#include "core/offline/drafts/draftbook.h"
#include "tests/ui/kit/kitapplication.h"
#include "ui/kit/dialogs/passwordfield.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/drafts/draftkeeper.h"
#include "ui/kit/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::kit {
namespace {

using offline::DraftBook;

/// A form with one of everything.
struct Form {
    Form()
    {
        auto* column = new QVBoxLayout(&widget);
        for (QWidget* input : QList<QWidget*>{line, text, combo, date, check, password}) {
            column->addWidget(input);
        }
        combo->addItem(u"Verified"_s, u"verified"_s);
        combo->addItem(u"Other"_s, u"other"_s);
        date->setDate(QDate(2026, 1, 1));
    }
    QWidget widget;
    QLineEdit* line = new QLineEdit(u"at first"_s);
    QPlainTextEdit* text = new QPlainTextEdit;
    QComboBox* combo = new QComboBox;
    QDateEdit* date = new QDateEdit;
    QCheckBox* check = new QCheckBox;
    PasswordField* password = new PasswordField;
};

class Keeper : public testing::Test
{
protected:
    Keeper() { tests::kitTheme(); }

    SystemClock clock;
    DraftBook book{clock};
    QWidget window;
};

TEST_F(Keeper, WhatTheFormChoseByItselfIsNoDraft)
{
    Form form;
    form.combo->clear();
    DraftKeeper keeper(book, u"k"_s, &form.widget);
    keeper.watchAll(&form.widget);
    // The choices come from the office, and the form chooses the first.
    form.combo->addItem(u"Verified"_s, u"verified"_s);
    form.combo->setCurrentIndex(0);
    ASSERT_TRUE(tests::eventually([this] { return !book.draft(u"k"_s); }));
    QTest::keyClicks(form.line, u", then more"_s);
    EXPECT_TRUE(book.draft(u"k"_s));
}

TEST_F(Keeper, GivesEveryInputItsValueBack)
{
    {
        Form form;
        DraftKeeper keeper(book, u"k"_s, &form.widget);
        keeper.watchAll(&form.widget);
        EXPECT_FALSE(keeper.restore());
        QTest::keyClicks(form.line, u", then more"_s);
        form.text->setPlainText(u"two\nlines"_s);
        form.combo->setCurrentIndex(1);
        form.date->setDate(QDate(2031, 5, 1));
        form.check->setChecked(true);
        QTest::keyClicks(form.password, u"hunter2"_s);
    }
    Form form;
    DraftKeeper keeper(book, u"k"_s, &form.widget);
    keeper.watchAll(&form.widget);
    EXPECT_TRUE(keeper.restore());
    EXPECT_EQ(form.line->text(), u"at first, then more"_s);
    EXPECT_EQ(form.text->toPlainText(), u"two\nlines"_s);
    EXPECT_EQ(form.combo->currentData().toString(), u"other"_s);
    EXPECT_EQ(form.date->date(), QDate(2031, 5, 1));
    EXPECT_TRUE(form.check->isChecked());
    EXPECT_TRUE(form.password->text().isEmpty()) << "a password is never kept";
    for (const QString& key : book.keys()) {
        EXPECT_FALSE(QJsonDocument(book.draft(key)->content).toJson().contains("hunter2"));
    }
}

TEST_F(Keeper, AFormThatSaysWhatItSaidAtFirstHasNoDraft)
{
    Form form;
    DraftKeeper keeper(book, u"k"_s, &form.widget);
    keeper.watchAll(&form.widget);
    form.line->setText(u"changed"_s);
    EXPECT_NE(book.draft(u"k"_s), nullptr);
    form.line->setText(u"at first"_s);
    EXPECT_EQ(book.draft(u"k"_s), nullptr);
}

TEST_F(Keeper, EachObjectHasItsOwn)
{
    QPlainTextEdit note;
    DraftKeeper keeper(book, {}, &note);
    keeper.watch(&note);
    const auto show = [&](const QString& key) {
        keeper.setKey({});
        note.clear();
        keeper.setKey(key);
        keeper.restore();
    };
    show(u"note/1"_s);
    QTest::keyClicks(&note, u"about one"_s);
    show(u"note/2"_s);
    EXPECT_TRUE(note.toPlainText().isEmpty());
    QTest::keyClicks(&note, u"about two"_s);
    show(u"note/1"_s);
    EXPECT_EQ(note.toPlainText(), u"about one"_s);
    note.clear();
    EXPECT_EQ(book.keys(), QStringList{u"note/2"_s});
}

TEST_F(Keeper, AChoiceThatIsReadLaterIsMadeWhenItIsThere)
{
    book.put(u"k"_s, {{u"account"_s, u"7104418"_s}});
    QComboBox combo;
    combo.setObjectName(u"account"_s);
    DraftKeeper keeper(book, u"k"_s, &combo);
    keeper.watch(&combo);
    EXPECT_TRUE(keeper.restore());
    combo.addItem(u"7100001"_s, u"7100001"_s);
    combo.addItem(u"7104418"_s, u"7104418"_s);
    EXPECT_TRUE(tests::eventually([&] { return combo.currentData() == u"7104418"_s; }));
}

class DialogDraft : public Keeper
{
protected:
    ReasonDialog* open()
    {
        auto* dialog = new ReasonDialog(u"Reject"_s, u"The hold is released."_s, &window);
        dialog->setReasons({{u"name"_s, u"Name"_s}, {u"other"_s, u"Other"_s}}, {u"other"_s});
        dialog->keepDraft(book, u"payment.reject/7"_s);
        dialog->open();
        return dialog;
    }

    static Banner* note(const QWidget& dialog)
    {
        for (Banner* banner : dialog.findChildren<Banner*>()) {
            if (banner->isVisible()) {
                return banner;
            }
        }
        return nullptr;
    }
};

TEST_F(DialogDraft, EscLosesNothingAndTheDialogSaysSo)
{
    ReasonDialog* dialog = open();
    EXPECT_EQ(note(*dialog), nullptr);
    dialog->setReasonCode(u"other"_s);
    dialog->setText(u"The client asked us by phone."_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    dialog = open();
    EXPECT_EQ(dialog->reasonCode(), u"other"_s);
    EXPECT_EQ(dialog->text(), u"The client asked us by phone."_s);
    EXPECT_TRUE(dialog->acceptButton()->isEnabled());
    Banner* said = note(*dialog);
    ASSERT_NE(said, nullptr);
    EXPECT_TRUE(said->text().contains(u"did not send"_s)) << said->text().toStdString();
    Q_EMIT said->actionTriggered();
    EXPECT_TRUE(dialog->text().isEmpty());
    EXPECT_TRUE(dialog->reasonCode().isEmpty());
    EXPECT_TRUE(book.keys().isEmpty());
    dialog->reject();
}

TEST_F(DialogDraft, GoesWhenTheDeedIsDone)
{
    ReasonDialog* dialog = open();
    dialog->setReasonCode(u"name"_s);
    dialog->setText(u"x"_s);
    EXPECT_FALSE(book.keys().isEmpty());
    dialog->accept();
    EXPECT_TRUE(book.keys().isEmpty());
}

} // namespace
} // namespace purser::kit
