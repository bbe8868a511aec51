#include "app/workstation/tour/shellstops.h"

#include "ui/kit/actions/palette.h"
#include "ui/shell/factor/factorpanel.h"
#include "ui/shell/login/loginwindow.h"
#include "ui/shell/login/officebook.h"
#include "ui/shell/notices/noticecentre.h"
#include "ui/shell/sessiontools.h"
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

/// With a secret out of the standard: no picture shows one that opens anything.
kit::TourStop factorPage(shell::LoginWindow& login, const QString& id, const QString& title,
    shell::FactorPanel::Stage stage)
{
    return {id, title,
        [&login, stage](const Done& done) {
            shell::Enrolment sample{u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s, u"mara"_s,
                u"Purser Trial office"_s, {}};
            for (const auto& code : {u"K7QH-3MZP-XW2C-9RTD"_s, u"PL4V-8NBS-QE6Y-HJ3F"_s,
                     u"TZ5A-WC7M-D2KX-4GUR"_s, u"9BVN-E3LH-6QPS-Y8WJ"_s, u"XM2D-R7TF-KC4A-5ZGE"_s,
                     u"H6JU-YP3W-8SLN-BQ7V"_s, u"C4RX-2ZKM-TE9G-D5HA"_s, u"W8SB-NV6F-J3YQ-7LPU"_s,
                     u"5GTE-AX9D-M4RC-K2ZH"_s, u"Q3LY-7WJB-PU8N-V6FS"_s}) {
                sample.recoveryCodes.append(code);
            }
            login.factor().showSample(stage, sample);
            login.showPage(shell::LoginWindow::Page::Factor);
            done(true);
        },
        {}};
}

/// Closes whatever stands over the window.
std::function<void()> closeDialogs(shell::MainWindow& window)
{
    return [&window] {
        const auto dialogs = window.findChildren<QDialog*>();
        for (QDialog* dialog : dialogs) {
            if (dialog->isVisible()) {
                dialog->reject();
            }
        }
    };
}

/// What belongs to the person: news, rules, sessions, second factor, lock.
void addPersonalStops(std::vector<kit::TourStop>& stops, shell::Workspace& workspace)
{
    shell::MainWindow& window = workspace.window();
    shell::SessionTools& tools = workspace.tools();
    const auto after = [&window](std::function<void()> open) {
        return [&window, open = std::move(open)](const Done& done) {
            open();
            QTimer::singleShot(700ms, &window, [done] { done(true); });
        };
    };
    stops.push_back({u"notifications"_s, u"What waits, and what the office tells"_s,
        after([&tools] { tools.showNotices(); }), [&tools] {
            if (tools.centre()) {
                tools.centre()->close();
            }
        }});
    stops.push_back({u"notification-rules"_s, u"How one wants to be told"_s,
        after([&tools] { tools.showRules(); }), closeDialogs(window)});
    stops.push_back({u"sessions"_s, u"Where one is signed in"_s,
        after([&tools] { tools.showSessions(); }), closeDialogs(window)});
    stops.push_back({u"locked"_s, u"A workstation that nobody is at"_s,
        after([&tools] { tools.locker().lock(); }), [&tools] { tools.locker().unlock(); }});
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
    using Stage = shell::FactorPanel::Stage;
    stops.push_back(factorPage(login, u"factor-code"_s, u"The code of an authenticator app"_s, Stage::Code));
    stops.push_back(factorPage(login, u"factor-enrol"_s, u"Setting up a second factor"_s, Stage::Enrol));
    stops.push_back(
        factorPage(login, u"factor-recovery"_s, u"The recovery codes, shown once"_s, Stage::Recovery));
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
        closeDialogs(window)});
    stops.push_back({u"shortcuts"_s, u"Keys of one's own"_s,
        [&workspace](const Done& done) { done(workspace.actions().trigger(u"app.shortcuts"_s)); },
        closeDialogs(window)});
    stops.push_back({u"password-dialog"_s, u"Changing the password"_s,
        [&workspace](const Done& done) {
            workspace.changePassword();
            done(true);
        },
        closeDialogs(window)});
    addPersonalStops(stops, workspace);
    return stops;
}

} // namespace purser::workstation
