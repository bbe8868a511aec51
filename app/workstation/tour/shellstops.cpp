#include "app/workstation/tour/shellstops.h"

#include "ui/kit/actions/palette.h"
#include "ui/shell/login/loginwindow.h"
#include "ui/shell/login/officebook.h"
#include "ui/shell/workspace.h"

#include <QDialog>
#include <QTimer>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::workstation {

namespace {

using Done = std::function<void(bool)>;

kit::TourStop page(shell::LoginWindow& login, const QString& id, const QString& title,
    shell::LoginWindow::Page page)
{
    return {id, title,
        [&login, page](const Done& done) {
            login.showPage(page);
            done(true);
        },
        {}};
}

void closeDialogs(const QWidget& window)
{
    const auto dialogs = window.findChildren<QDialog*>();
    for (QDialog* dialog : dialogs) {
        if (dialog->isVisible()) {
            dialog->reject();
        }
    }
}

} // namespace

std::vector<kit::TourStop> loginStops(shell::LoginWindow& login, const shell::OfficeEntry& entry)
{
    using Page = shell::LoginWindow::Page;
    std::vector<kit::TourStop> stops;
    stops.push_back(page(login, u"welcome"_s, u"The first start"_s, Page::Welcome));
    stops.push_back(page(login, u"office"_s, u"Where an office is"_s, Page::Office));
    stops.push_back(page(login, u"sign-in"_s, u"Signing in"_s, Page::SignIn));
    stops.push_back(page(login, u"password"_s, u"A password of one's own"_s, Page::Password));
    stops.push_back({u"people"_s, u"The staff of the trial office"_s,
        [&login, entry](const Done& done) {
            login.begin(entry, {});
            done(login.page() == Page::Person);
        },
        {}});
    return stops;
}

std::vector<kit::TourStop> windowStops(shell::Workspace& workspace)
{
    std::vector<kit::TourStop> stops;
    shell::MainWindow& window = workspace.window();
    stops.push_back({u"palette"_s, u"Every client, login, payment and action in one box"_s,
        [&window](const Done& done) {
            window.openPalette(u"mar"_s);
            // The office answers within this time, or the picture shows that it does not.
            QTimer::singleShot(900ms, &window,
                [&window, done] { done(window.palette().resultCount() > 0); });
        },
        [&window] { window.palette().reject(); }});
    stops.push_back({u"actions"_s, u"What can be done, with its keys"_s,
        [&window](const Done& done) {
            window.openPalette({});
            done(window.palette().resultCount() > 0);
        },
        [&window] { window.palette().reject(); }});
    stops.push_back({u"keys"_s, u"Every key on one sheet"_s,
        [&workspace](const Done& done) { done(workspace.actions().trigger(u"app.keys"_s)); },
        [&window] { closeDialogs(window); }});
    stops.push_back({u"shortcuts"_s, u"Keys of one's own"_s,
        [&workspace](const Done& done) { done(workspace.actions().trigger(u"app.shortcuts"_s)); },
        [&window] { closeDialogs(window); }});
    stops.push_back({u"password-dialog"_s, u"Changing the password"_s,
        [&workspace](const Done& done) {
            workspace.changePassword();
            done(true);
        },
        [&window] { closeDialogs(window); }});
    return stops;
}

} // namespace purser::workstation
