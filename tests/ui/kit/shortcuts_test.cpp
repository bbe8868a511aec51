// A person's own keys: kept, conflicts found, and in force at once.

#include "tests/ui/kit/kitapplication.h"
#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/actions/shortcutdialog.h"
#include "ui/kit/actions/shortcutmodel.h"
#include "ui/kit/desk/layoutstore.h"
#include "ui/kit/widgets/banner.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace purser::kit {
namespace {

class Shortcuts : public testing::Test
{
protected:
    Shortcuts()
    {
        tests::kitTheme();
        declare(actions);
        actions.setStore(&store);
    }

    void declare(ActionRegistry& registry)
    {
        const auto add = [&](const QString& id, const QKeySequence& keys, const QString& scope = {}) {
            EXPECT_TRUE(registry.add({id, u"Do "_s + id, {}, keys, {}, [this, id] { done.append(id); }, scope}));
        };
        add(u"search"_s, Qt::CTRL | Qt::Key_K);
        add(u"next"_s, Qt::Key_F9, u"payments"_s);
        add(u"find"_s, Qt::CTRL | Qt::Key_F, u"clients"_s);
        add(u"plain"_s, {});
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    LayoutStore store{settings, u"7/mara"_s};
    ActionRegistry actions;
    QStringList done;
};

TEST_F(Shortcuts, AreInForceAtOnceAndAfterTheNextStart)
{
    QWidget window;
    actions.attachTo(&window);
    ASSERT_TRUE(tests::showActive(window));
    ASSERT_TRUE(actions.setShortcut(u"search"_s, Qt::CTRL | Qt::Key_P));
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(done, QStringList{u"search"_s});

    ActionRegistry again;
    again.setStore(&store);
    declare(again);
    EXPECT_EQ(again.shortcut(u"search"_s), QKeySequence(Qt::CTRL | Qt::Key_P));
    again.resetShortcut(u"search"_s);
    EXPECT_EQ(again.shortcut(u"search"_s), QKeySequence(Qt::CTRL | Qt::Key_K));
    EXPECT_FALSE(again.hasOwnShortcut(u"search"_s));
}

TEST_F(Shortcuts, AConflictIsRefusedAndNamesTheOther)
{
    const auto taken = actions.setShortcut(u"plain"_s, Qt::Key_F9);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().args.value(u"other"_s).toString(), u"next"_s);
    EXPECT_EQ(actions.conflictOf(u"find"_s, Qt::Key_F9), QString()) << "never on show together";
    EXPECT_EQ(actions.conflictOf(u"find"_s, Qt::CTRL | Qt::Key_K), u"search"_s);
    // The first stroke of two would hide the other.
    EXPECT_EQ(actions.conflictOf(u"plain"_s, QKeySequence(Qt::CTRL | Qt::Key_K, Qt::Key_X)), u"search"_s);
    EXPECT_FALSE(actions.setShortcut(u"unknown"_s, Qt::Key_F2));
}

TEST_F(Shortcuts, APersonsKeysStandBeforeWhatALaterDeskDeclares)
{
    ASSERT_TRUE(actions.setShortcut(u"plain"_s, Qt::CTRL | Qt::Key_E));
    ASSERT_TRUE(actions.add({u"export"_s, u"Export"_s, {}, Qt::CTRL | Qt::Key_E}));
    EXPECT_EQ(actions.shortcut(u"plain"_s), QKeySequence(Qt::CTRL | Qt::Key_E));
    EXPECT_TRUE(actions.shortcut(u"export"_s).isEmpty());
    actions.resetShortcut(u"plain"_s);
    EXPECT_EQ(actions.shortcut(u"export"_s), QKeySequence(Qt::CTRL | Qt::Key_E));
}

TEST_F(Shortcuts, NoKeysIsAChoiceToo)
{
    ASSERT_TRUE(actions.setShortcut(u"next"_s, {}));
    EXPECT_TRUE(actions.shortcut(u"next"_s).isEmpty());
    ActionRegistry again;
    declare(again);
    again.setStore(&store);
    EXPECT_TRUE(again.shortcut(u"next"_s).isEmpty());
    EXPECT_TRUE(again.setShortcut(u"plain"_s, Qt::Key_F9)) << "they are free now";
}

TEST_F(Shortcuts, TheDialogOffersToTakeKeysOver)
{
    QWidget window;
    window.show();
    auto* dialog = new ShortcutDialog(actions, &window);
    dialog->open();
    dialog->choose(u"plain"_s);
    auto* edit = dialog->findChild<QKeySequenceEdit*>();
    edit->setKeySequence(QKeySequence(Qt::Key_F9));
    Q_EMIT edit->editingFinished();
    EXPECT_TRUE(dialog->model().keys(u"plain"_s).isEmpty()) << "not before the person says so";
    Banner* conflict = nullptr;
    for (Banner* banner : dialog->findChildren<Banner*>()) {
        conflict = banner->isVisible() ? banner : conflict;
    }
    ASSERT_NE(conflict, nullptr);
    EXPECT_TRUE(conflict->text().contains(u"“Do next” already"_s)) << conflict->text().toStdString();
    Q_EMIT conflict->actionTriggered();
    EXPECT_EQ(dialog->model().keys(u"plain"_s), QKeySequence(Qt::Key_F9));
    EXPECT_TRUE(dialog->model().keys(u"next"_s).isEmpty());
    EXPECT_EQ(actions.shortcut(u"next"_s), QKeySequence(Qt::Key_F9)) << "nothing in force before Save";
    dialog->acceptButton()->click();
    EXPECT_EQ(actions.shortcut(u"plain"_s), QKeySequence(Qt::Key_F9));
    EXPECT_TRUE(actions.shortcut(u"next"_s).isEmpty());
}

TEST_F(Shortcuts, TwoActionsMayExchangeTheirKeys)
{
    ShortcutModel model(actions);
    model.setKeys(u"search"_s, Qt::Key_F9);
    EXPECT_EQ(model.conflicts(), (QStringList{u"search"_s, u"next"_s}));
    model.setKeys(u"next"_s, Qt::CTRL | Qt::Key_K);
    EXPECT_TRUE(model.conflicts().isEmpty());
    model.apply();
    EXPECT_EQ(actions.shortcut(u"search"_s), QKeySequence(Qt::Key_F9));
    EXPECT_EQ(actions.shortcut(u"next"_s), QKeySequence(Qt::CTRL | Qt::Key_K));
    ShortcutModel back(actions);
    back.resetAll();
    back.apply();
    EXPECT_EQ(actions.shortcut(u"search"_s), QKeySequence(Qt::CTRL | Qt::Key_K));
    EXPECT_FALSE(actions.hasOwnShortcut(u"next"_s));
}

TEST_F(Shortcuts, ShowNothingThePersonMayNotDo)
{
    ASSERT_TRUE(actions.add({u"approve"_s, u"Approve"_s, {}, {}, u"payment.approve"_s}));
    const ShortcutModel model(actions);
    for (int row = 0; row < model.rowCount(); ++row) {
        EXPECT_NE(model.idAt(row), u"approve"_s);
    }
    EXPECT_EQ(model.rowCount(), 4);
}

} // namespace
} // namespace purser::kit
