// Palette, sheet of keys and the dialog that changes them, over an invented set of actions.

#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/actions/cheatsheet.h"
#include "ui/kit/actions/deeds.h"
#include "ui/kit/actions/palette.h"
#include "ui/kit/actions/shortcutdialog.h"
#include "ui/kit/desk/workbench.h"
#include "ui/kit/gallery/gallerypages.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace purser::kit::gallery {

namespace {

/// Answers what the office would.
class SampleFinder : public Finder
{
public:
    std::function<void()> search(const QString&, int, QObject*, Ready ready) override
    {
        ready(QList<Found>{
            {u"client"_s, u"Okafor, Chidi"_s, u"DE, c····@example.com"_s, u"C-10482"_s, u"client.open"_s, {}, 0.9},
            {u"payments"_s, u"W-48213"_s, u"Okafor, Chidi"_s, {}, u"client.open"_s, {}, 0.8},
            {u"account"_s, u"7104418"_s, u"Okafor, Chidi, MT5 real-2"_s, {}, u"client.open"_s, {}, 0.6},
            {u"partners"_s, u"Oakridge Partners"_s, u"Partner"_s, u"IB-0007"_s, u"client.open"_s, {}, 0.4}});
        return [] {};
    }
};

/// Everything the three need, gone with the page.
class Desktop : public QObject
{
public:
    explicit Desktop(QObject* parent) : QObject(parent)
    {
        deeds.offer(this, u"client.open"_s, [](const QVariantMap&) {});
        actions.setScopeTitle(u"payments"_s, u"Payments"_s);
        actions.setScopeTitle(u"clients"_s, u"Clients"_s);
        const auto add = [this](const QString& id, const QString& text, const QKeySequence& keys,
                             const QString& scope = {}) {
            actions.declare({id, text, {}, keys, {}, {}, scope});
        };
        Workbench::addActions(actions, [] { return nullptr; });
        add(u"app.search"_s, u"Search all"_s, Qt::CTRL | Qt::Key_K);
        add(u"app.keys"_s, u"Show all keys"_s, Qt::Key_F1);
        add(u"theme.dark"_s, u"Dark theme"_s, {});
        add(u"app.quit"_s, u"Quit"_s, Qt::CTRL | Qt::Key_Q);
        add(u"payments.next"_s, u"Work next"_s, Qt::Key_F9, u"payments"_s);
        add(u"payments.enter"_s, u"New withdrawal…"_s, Qt::CTRL | Qt::Key_N, u"payments"_s);
        add(u"payments.refresh"_s, u"Refresh payments"_s, Qt::Key_F5, u"payments"_s);
        add(u"clients.search"_s, u"Search clients"_s, Qt::CTRL | Qt::Key_F, u"clients"_s);
        add(u"clients.refresh"_s, u"Refresh clients"_s, Qt::Key_F5, u"clients"_s);
        actions.setScope(u"payments"_s);
        window.resize(1000, 700);
    }

    ActionRegistry actions;
    Deeds deeds;
    SampleFinder finder;
    QWidget window;
};

/// The page owns what it shows; `make` gets it for its constructor.
template <typename Made, typename Make>
QWidget* over(Make make)
{
    auto* desktop = new Desktop(nullptr);
    Made* made = make(*desktop);
    made->setParent(nullptr, made->windowFlags());
    made->setAttribute(Qt::WA_DeleteOnClose, false);
    desktop->setParent(made);
    return made;
}

QWidget* palettePage()
{
    return over<Palette>([](Desktop& desktop) {
        auto* palette =
            new Palette(desktop.actions, desktop.deeds, &desktop.finder, &desktop.window);
        palette->openWith(u"oka"_s);
        return palette;
    });
}

QWidget* sheetPage()
{
    return over<CheatSheet>(
        [](Desktop& desktop) { return new CheatSheet(desktop.actions, &desktop.window); });
}

QWidget* shortcutsPage()
{
    return over<ShortcutDialog>([](Desktop& desktop) {
        auto* dialog = new ShortcutDialog(desktop.actions, &desktop.window);
        dialog->choose(u"payments.next"_s);
        return dialog;
    });
}

} // namespace

QList<Page> actionPages()
{
    return {{u"palette"_s, palettePage}, {u"keys"_s, sheetPage}, {u"shortcuts"_s, shortcutsPage, {700, 560}}};
}

} // namespace purser::kit::gallery
