#include "app/workstation/workstation.h"

#include "app/workstation/desks.h"
#include "app/workstation/draftkeyring.h"
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

/// What makes an office one place, for the one program that has it open.
QString placeOf(const office::OfficeAddress& address)
{
    return address.hosts + u'|' + address.ports + u'|' + address.database;
}

} // namespace

Workstation::Workstation(QApplication& application, QSettings& settings, Options options)
    : m_settings(settings), m_options(std::move(options)),
      m_theme(*new kit::Theme(application, themeOf(m_options, settings))), m_book(settings),
      m_link(m_options.link)
{
    m_languages.speak(m_options.language.isEmpty() ? settings.value(u"language"_s).toString()
                                                   : m_options.language);
    connect(&m_instance, &SingleInstance::asked, this, &Workstation::takeRequest);
}

Workstation::~Workstation() = default;

bool Workstation::claimOffice()
{
    QString place;
    if (!m_options.officeFile.isEmpty() || !m_options.trialDirectory.isEmpty()) {
        const Result<shell::OfficeEntry> entry = m_options.officeFile.isEmpty()
            ? shell::readTrialOffice(m_options.trialDirectory)
            : shell::readOfficeFile(m_options.officeFile);
        place = entry ? placeOf(entry->address) : QString();
    } else if (const QList<shell::OfficeEntry> known = m_book.entries(); !known.isEmpty()) {
        place = placeOf(known.first().address);
    }
    return m_instance.claim(place, m_options.link) != SingleInstance::Claim::HandedOver;
}

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
    m_login = std::make_unique<shell::LoginWindow>(
        m_book, m_secrets,
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
    return makeWorkspace({std::move(session), std::make_unique<offline::DraftBook>(m_clock)});
}

std::unique_ptr<shell::Workspace> Workstation::makeWorkspace(shell::WorkInHand work)
{
    auto finder = std::make_unique<OfficeFinder>(*work.session);
    return std::make_unique<shell::Workspace>(
        std::move(work), allDesks(), std::move(finder), m_theme, m_clock, m_settings);
}

void Workstation::enter(std::unique_ptr<office::OfficeSession> session, const QString& note)
{
    // Another office than the program began with may be open elsewhere already.
    if (m_instance.claim(placeOf(session->address()), m_link)
        == SingleInstance::Claim::HandedOver) {
        m_login->close();
        QCoreApplication::quit();
        return;
    }
    open(makeWorkspace(std::move(session)));
    openDrafts(*m_workspace, m_secrets);
    if (const QString link = std::exchange(m_link, {}); !link.isEmpty()) {
        m_links->open(link);
    }
    if (!note.isEmpty()) {
        m_workspace->say(kit::Tone::Warn, note);
    }
    // The login window is in the middle of its own call.
    m_login.release()->deleteLater();
}

void Workstation::open(std::unique_ptr<shell::Workspace> workspace)
{
    m_workspace = std::move(workspace);
    m_links = std::make_unique<LinkOpener>(*m_workspace);
    connect(m_workspace.get(), &shell::Workspace::logoutRequested, this, &Workstation::logOut,
        Qt::QueuedConnection);
    connect(m_workspace.get(), &shell::Workspace::languageRequested, this, &Workstation::speak,
        Qt::QueuedConnection);
    connect(
        m_workspace.get(), &shell::Workspace::ended, this,
        [this](const Error& why) {
            logOut();
            m_login->showError(why);
        },
        Qt::QueuedConnection);
    connect(m_workspace.get(), &shell::Workspace::quitRequested, qApp, &QCoreApplication::quit);
    followDrafts(*m_workspace);
    m_workspace->show();
}

void Workstation::speak(const QString& language)
{
    m_settings.setValue(u"language"_s, language);
    if (!m_workspace) {
        m_languages.speak(language);
        return;
    }
    // For a moment there is no window, which must not be the end of the program.
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    shell::WorkInHand work = m_workspace->handOver();
    m_links.reset();
    m_workspace.reset();
    m_languages.speak(language);
    open(makeWorkspace(std::move(work)));
    QApplication::setQuitOnLastWindowClosed(quits);
}

void Workstation::logOut()
{
    closeDrafts(*m_workspace, m_secrets);
    showLogin(std::nullopt, {});
    m_links.reset();
    m_workspace.reset();
}

void Workstation::takeRequest(const QString& link)
{
    if (m_workspace) {
        m_workspace->window().comeForward();
    } else if (m_login) {
        m_login->setWindowState(m_login->windowState() & ~Qt::WindowMinimized);
        m_login->raise();
        m_login->activateWindow();
    }
    if (!link.isEmpty()) {
        openLink(link);
    }
}

void Workstation::openLink(const QString& link)
{
    if (m_links) {
        m_links->open(link);
    } else {
        m_link = link;
    }
}

} // namespace purser::workstation
