#include "ui/shell/window/keysheets.h"

#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/actions/cheatsheet.h"
#include "ui/kit/actions/shortcutdialog.h"

#include <QApplication>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace purser::shell {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(KeySheets)
};

QWidget& windowAtWork(QWidget& window)
{
    QWidget* active = QApplication::activeWindow();
    return active ? *active : window;
}

void openDialog(kit::ActionRegistry& actions, QWidget& window)
{
    (new kit::ShortcutDialog(actions, &windowAtWork(window)))->open();
}

void openSheet(kit::ActionRegistry& actions, QWidget& window)
{
    auto* sheet = new kit::CheatSheet(actions, &windowAtWork(window));
    QObject::connect(sheet, &kit::CheatSheet::changeRequested, &window,
        [&actions, &window] { openDialog(actions, window); });
    sheet->open();
}

} // namespace

void addKeyActions(kit::ActionRegistry& actions, QWidget& window)
{
    const auto add = [&actions](const kit::ActionSpec& spec) {
        actions.declare(spec);
    };
    add({u"app.keys"_s, Texts::tr("Show all keys"), u"help"_s, QKeySequence(Qt::Key_F1), {},
        [&actions, &window] { openSheet(actions, window); }, {}, false,
        Texts::tr("help cheat sheet shortcuts keyboard")});
    add({u"app.shortcuts"_s, Texts::tr("Settings: keyboard shortcuts…"), u"settings"_s, {}, {},
        [&actions, &window] { openDialog(actions, window); }, {}, false,
        Texts::tr("keys change hotkeys")});
}

} // namespace purser::shell
