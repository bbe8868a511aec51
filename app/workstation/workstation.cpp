#include "app/workstation/workstation.h"

#include "app/workstation/desks.h"
#include "app/workstation/officefinder.h"
#include "app/workstation/trialstarter.h"

#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace purser::workstation {

namespace {

kit::ThemeMode themeOf(const Options& options, const QSettings& settings)
{
    return kit::Theme::modeFromText(
        options.theme.isEmpty() ? settings.value(u"theme"_s).toString() : options.theme);
}

} // namespace

Workstation::Workstation(QApplication& application, QSettings& settings, Options options)
    : m_settings(settings), m_options(std::move(options)),
      m_theme(*new kit::Theme(application, themeOf(m_options, settings))), m_book(settings)
{
}

Workstation::~Workstation() = default;

Result<void> Workstation::begin()
{
    std::optional<shell::OfficeEntry> given;
    if (!m_options.officeFile.isEmpty()) {
        Result<shell::OfficeEntry> entry = shell::readOfficeFile(m_options.officeFile);
        if (!entry) {
            return failure(entry.error());
        }
        given = *entry;
    } else if (!m_options.trialDirectory.isEmpty()) {
        Result<shell::OfficeEntry> entry = shell::readTrialOffice(m_options.trialDirectory);
        if (!entry) {
            return failure(entry.error());
        }
        given = *entry;
    }
    showLogin(given, m_options.login);
    return {};
}

void Workstation::showLogin(const std::optional<shell::OfficeEntry>& given, const QString& login)
{
    m_login = std::make_unique<shell::LoginWindow>(m_book, m_secrets,
        [](const QString& directory, QObject* guard, auto done) {
            startTrial(directory, guard, std::move(done));
        },
        [this](std::unique_ptr<office::OfficeSession> session, const QString& note) {
            enter(std::move(session), note);
        });
    m_login->begin(given, login);
    m_login->show();
}

std::unique_ptr<shell::Workspace> Workstation::makeWorkspace(
    std::unique_ptr<office::OfficeSession> session)
{
    auto finder = std::make_unique<OfficeFinder>(*session);
    return std::make_unique<shell::Workspace>(
        std::move(session), allDesks(), std::move(finder), m_theme, m_clock, m_settings);
}

void Workstation::enter(std::unique_ptr<office::OfficeSession> session, const QString& note)
{
    m_workspace = makeWorkspace(std::move(session));
    connect(m_workspace.get(), &shell::Workspace::logoutRequested, this, &Workstation::logOut,
        Qt::QueuedConnection);
    connect(
        m_workspace.get(), &shell::Workspace::ended, this,
        [this](const Error& why) {
            logOut();
            m_login->showError(why);
        },
        Qt::QueuedConnection);
    connect(m_workspace.get(), &shell::Workspace::quitRequested, qApp, &QCoreApplication::quit);
    m_workspace->show();
    if (!note.isEmpty()) {
        m_workspace->say(kit::Tone::Warn, note);
    }
    // The login window is in the middle of its own call.
    m_login.release()->deleteLater();
}

void Workstation::logOut()
{
    showLogin(std::nullopt, {});
    m_workspace.reset();
}

} // namespace purser::workstation
