#include "ui/shell/workspace.h"

#include "core/office/officesession.h"
#include "ui/kit/actions/finder.h"
#include "ui/kit/theme/theme.h"
#include "ui/shell/login/passworddialog.h"
#include "ui/shell/sessiontools.h"
#include "ui/shell/uilanguages.h"
#include "ui/shell/window/deskwindows.h"
#include "ui/shell/window/keysheets.h"

#include <QJsonArray>
#include <QSettings>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace purser::shell {

namespace {

QSet<QString> permissionsOf(const QJsonObject& me)
{
    QSet<QString> permissions;
    const QJsonArray words = me.value(u"permissions"_s).toArray();
    for (const QJsonValue& word : words) {
        permissions.insert(word.toString());
    }
    return permissions;
}

QString ownerOf(const QJsonObject& me)
{
    return me.value(u"office"_s).toObject().value(u"id"_s).toString() + u'/'
        + me.value(u"login"_s).toString();
}

/// "payments+payments_manager": layouts are apart for each role.
QString roleOf(const QJsonObject& me)
{
    QStringList roles;
    const QJsonArray codes = me.value(u"roles"_s).toArray();
    for (const QJsonValue& code : codes) {
        roles.append(code.toString());
    }
    roles.sort();
    return roles.join(u'+');
}

QTimeZone zoneOf(const QJsonObject& me)
{
    const QTimeZone zone(
        me.value(u"office"_s).toObject().value(u"time_zone"_s).toString().toUtf8());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

} // namespace

Workspace::Workspace(WorkInHand work, Desks desks, std::unique_ptr<kit::Finder> finder,
    kit::Theme& theme, const Clock& clock, QSettings& settings)
    : m_work(std::move(work)), m_formats(QLocale(), zoneOf(session().me())),
      m_layouts(settings, ownerOf(session().me())), m_status(session()),
      m_finder(std::move(finder)), m_desks(std::move(desks)),
      m_window(std::make_unique<MainWindow>())
{
    m_layouts.setRole(roleOf(session().me()));
    m_actions.setPermissions(permissionsOf(session().me()));
    m_actions.setStore(&m_layouts);
    std::erase_if(m_desks, [this](const std::unique_ptr<kit::Desk>& desk) {
        return !m_actions.isPermitted(desk->permission());
    });
    std::stable_sort(m_desks.begin(), m_desks.end(),
        [](const auto& a, const auto& b) { return a->order() < b->order(); });
    m_toasts = std::make_unique<kit::Toasts>(m_window.get());
    m_context = std::make_unique<kit::DeskContext>(kit::DeskContext{session(), m_actions, m_deeds,
        theme, m_formats, clock, m_layouts, *m_toasts, drafts(), session().me()});
    addActions(theme, settings);
    m_personal = std::make_unique<QMenu>();
    addKeyActions(m_actions, *m_window);
    std::vector<kit::Desk*> shown;
    for (const auto& desk : m_desks) {
        desk->start(*m_context);
        shown.push_back(desk.get());
    }
    m_window->begin(*m_context, std::move(shown), m_status, m_finder.get(), m_personal.get());
    m_tools = std::make_unique<SessionTools>(*m_context, *m_window, m_status);
    addPersonalMenu();
    connect(m_tools.get(), &SessionTools::logoutRequested, this, &Workspace::logoutRequested);
    connect(m_tools.get(), &SessionTools::ended, this, &Workspace::ended);
    connect(m_window.get(), &MainWindow::closed, this, &Workspace::quitRequested);
    connect(&session(), &office::OfficeSession::meChanged, this, &Workspace::followMe);
    connect(&session(), &office::OfficeSession::epochChanged, this, [this] {
        m_toasts->show(kit::Tone::Warn,
            tr("The office was restored or moved. Everything is being read again."));
    });
    m_status.start();
    m_tools->start();
}

Workspace::~Workspace()
{
    m_tools.reset();
    // Widgets first: they use what the desks and the session hold.
    m_toasts.reset();
    m_window.reset();
    m_desks.clear();
}

void Workspace::show()
{
    QString desk = m_layouts.value(u"window/desk"_s).toString();
    const bool known = std::any_of(
        m_desks.begin(), m_desks.end(), [&desk](const auto& one) { return one->id() == desk; });
    if (!known && !m_desks.empty()) {
        // What this person mostly does stands first for them: the first desk where work waits.
        desk = m_desks.front()->id();
    }
    const QStringList apart = m_window->deskWindows().rememberedDesks();
    m_window->showDesk(desk);
    m_window->show();
    for (const QString& id : apart) {
        m_window->detachDesk(id);
    }
}

void Workspace::addActions(kit::Theme& theme, QSettings& settings)
{
    const auto add = [this](const kit::ActionSpec& spec) { m_actions.declare(spec); };
    add({u"app.search"_s, tr("Search all"), u"search"_s, QKeySequence(Qt::CTRL | Qt::Key_K), {},
        [this] { m_window->openPalette({}); }, {}, true});
    const auto switchTo = [&theme, &settings](kit::ThemeMode mode) {
        return [&theme, &settings, mode] {
            theme.setMode(mode);
            settings.setValue(u"theme"_s, kit::Theme::textOf(mode));
        };
    };
    //: other words that find the three themes in the palette
    const QString themeWords = tr("settings look colours appearance");
    add({u"theme.light"_s, tr("Light theme"), u"theme"_s, {}, {}, switchTo(kit::ThemeMode::Light),
        {}, false, themeWords + u' ' + tr("bright day")});
    add({u"theme.dark"_s, tr("Dark theme"), u"theme"_s, {}, {}, switchTo(kit::ThemeMode::Dark), {},
        false, themeWords + u' ' + tr("night black")});
    add({u"theme.system"_s, tr("Theme of the system"), u"theme"_s, {}, {},
        switchTo(kit::ThemeMode::System), {}, false, themeWords});
    addLanguages();
    add({u"app.password"_s, tr("Change password…"), u"key"_s, {}, {}, [this] { changePassword(); },
        {}});
    add({u"app.logout"_s, tr("Log out"), u"logout"_s, {}, {}, [this] { Q_EMIT logoutRequested(); },
        {}});
    add({u"app.quit"_s, tr("Quit"), u"close"_s, QKeySequence(Qt::CTRL | Qt::Key_Q), {},
        [this] { m_window->close(); }, {}});
}

void Workspace::addLanguages()
{
    m_languages = std::make_unique<QMenu>(tr("Language"));
    //: other words that find the languages in the palette
    const QString words = tr("settings language texts");
    for (const UiLanguage& language : uiLanguages()) {
        const QString id = u"language."_s + language.code;
        m_actions.declare({id, language.name, u"language"_s, {}, {},
            [this, code = language.code] { Q_EMIT languageRequested(code); }, {}, false, words});
        m_languages->addAction(m_actions.action(id));
    }
}

WorkInHand Workspace::handOver()
{
    m_window->keepPlace();
    return std::move(m_work);
}

void Workspace::addPersonalMenu()
{
    for (const auto& id : {u"theme.light"_s, u"theme.dark"_s, u"theme.system"_s}) {
        m_personal->addAction(m_actions.action(id));
    }
    m_personal->addMenu(m_languages.get());
    m_personal->addSeparator();
    m_personal->addAction(m_actions.action(u"app.shortcuts"_s));
    m_personal->addAction(m_actions.action(u"app.password"_s));
    m_tools->addTo(*m_personal);
    m_personal->addAction(m_actions.action(u"app.logout"_s));
    m_personal->addAction(m_actions.action(u"app.quit"_s));
}

void Workspace::changePassword()
{
    auto* dialog = new PasswordDialog(session(), m_window.get());
    connect(dialog, &PasswordDialog::changed, this,
        [this] { m_toasts->show(kit::Tone::Ok, tr("Your password has been changed.")); });
    dialog->open();
}

void Workspace::followMe()
{
    m_actions.setPermissions(permissionsOf(session().me()));
    m_formats.setZone(zoneOf(session().me()));
}

} // namespace purser::shell
