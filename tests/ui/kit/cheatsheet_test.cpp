#include "tests/ui/kit/kitapplication.h"
#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/actions/cheatsheet.h"
#include "ui/kit/widgets/label.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace purser::kit {
namespace {

QStringList wordsOf(const QWidget& sheet)
{
    QStringList words;
    for (const Label* label : sheet.findChildren<Label*>()) {
        words.append(label->text());
    }
    return words;
}

class Sheet : public testing::Test
{
protected:
    Sheet()
    {
        tests::kitTheme();
        actions.setScopeTitle(u"payments"_s, u"Payments"_s);
        actions.setScopeTitle(u"clients"_s, u"Clients"_s);
        EXPECT_TRUE(actions.add({u"search"_s, u"Search all"_s, {}, Qt::CTRL | Qt::Key_K}));
        EXPECT_TRUE(actions.add({u"find"_s, u"Search clients"_s, {}, Qt::CTRL | Qt::Key_F, {}, {}, u"clients"_s}));
        EXPECT_TRUE(actions.add({u"next"_s, u"Work next"_s, {}, Qt::Key_F9, {}, {}, u"payments"_s}));
        EXPECT_TRUE(actions.add({u"boss"_s, u"Approve all"_s, {}, Qt::Key_F8, u"everything"_s}));
        EXPECT_TRUE(actions.add({u"none"_s, u"No keys here"_s}));
        actions.setScope(u"payments"_s);
        window.resize(1200, 800);
        window.show();
    }

    QWidget window;
    ActionRegistry actions;
};

TEST_F(Sheet, IsMadeFromTheRegistry)
{
    ASSERT_TRUE(actions.setShortcut(u"next"_s, Qt::Key_F10));
    auto* sheet = new CheatSheet(actions, &window);
    sheet->open();
    const QStringList words = wordsOf(*sheet);
    for (const QString& word : {u"Everywhere"_s, u"Search all"_s, u"Ctrl+K"_s, u"Payments"_s, u"Work next"_s,
             u"F10"_s, u"Clients"_s, u"Ctrl+F"_s, u"In a list"_s}) {
        EXPECT_TRUE(words.contains(word)) << word.toStdString();
    }
    EXPECT_LT(words.indexOf(u"Payments"_s), words.indexOf(u"Clients"_s)) << "the desk on show first";
    EXPECT_FALSE(words.contains(u"Approve all"_s)) << "not what the person may not do";
    EXPECT_FALSE(words.contains(u"No keys here"_s));
    EXPECT_FALSE(words.contains(u"F9"_s)) << "the keys in force, not those declared";
    delete sheet;
}

TEST_F(Sheet, ClosesOnItsOwnKeyAndOffersToChangeThem)
{
    for (const Qt::Key key : {Qt::Key_F1, Qt::Key_Escape}) {
        QPointer<CheatSheet> sheet = new CheatSheet(actions, &window);
        sheet->open();
        QTest::keyClick(sheet, key);
        EXPECT_TRUE(tests::eventually([&] { return !sheet || !sheet->isVisible(); }));
    }
    auto* sheet = new CheatSheet(actions, &window);
    sheet->open();
    const QSignalSpy asked(sheet, &CheatSheet::changeRequested);
    sheet->findChild<QPushButton*>()->click();
    EXPECT_EQ(asked.count(), 1);
}

} // namespace
} // namespace purser::kit
