#include "app/workstation/tour/tour.h"

#include "app/workstation/tour/keyboardwalk.h"
#include "app/workstation/tour/shellstops.h"
#include "app/workstation/tour/snapshot.h"
#include "core/base/error.h"

#include <QApplication>
#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::workstation {

namespace {

constexpr auto tourPatience = 20s;
constexpr auto settle = 450ms; ///< timers of layouts, skeletons and searches have run
constexpr QSize windowSize(1512, 950);

} // namespace

Tour::Tour(Workstation& workstation, const Options& options, shell::OfficeEntry entry)
    : m_workstation(workstation), m_options(options), m_entry(std::move(entry)),
      m_folder(options.tourDirectory)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        ++m_step;
        arrive(false);
    });
}

Tour::~Tour() = default;

void Tour::begin()
{
    if (!m_folder.mkpath(u"."_s)) {
        failed(u"cannot write the folder"_s);
        end();
        return;
    }
    m_isLastRound = !m_options.language.isEmpty();
    // It needs the people of the whole office, and types the words of lists in English.
    m_walks = m_options.login.isEmpty()
        && (m_options.language.isEmpty() || m_options.language == "en"_L1);
    if (m_options.walk)
        return walkByKeyboard();
    beginRound(m_workstation.languages().language(), {u"light"_s, u"dark"_s});
}

void Tour::beginRound(const QString& language, const QStringList& passes)
{
    m_workstation.languages().speak(language);
    m_passesOfRound = passes;
    m_seen.clear();
    for (const shell::TrialPerson& person : std::as_const(m_entry.people)) {
        if (m_options.login.isEmpty() || person.login == m_options.login) {
            m_people.append(person.login);
        }
    }
    if (m_people.isEmpty()) {
        failed(u"nobody to sign in as"_s);
        end();
        return;
    }
    walkLogin();
}

void Tour::walkLogin()
{
    m_login = std::make_unique<shell::LoginWindow>(
        m_workstation.book(), m_workstation.secrets(), [](const QString&, QObject*, auto) {},
        [](auto, const QString&) {});
    m_login->resize(720, 680);
    m_login->show();
    m_stops.clear();
    for (kit::TourStop& stop : loginStops(*m_login, m_entry)) {
        m_stops.push_back({u"login"_s, std::move(stop)});
    }
    m_passes = m_passesOfRound;
    nextPass();
}

void Tour::nextPerson()
{
    m_workspace.reset();
    m_login.reset();
    if (!m_people.isEmpty()) {
        enter(m_people.takeFirst());
    } else if (!m_isLastRound) {
        m_isLastRound = true;
        beginRound(u"ar"_s, {u"ar"_s});
    } else if (m_walks) {
        walkByKeyboard();
    } else {
        end();
    }
}

void Tour::enter(const QString& login)
{
    Secret password;
    for (const shell::TrialPerson& person : std::as_const(m_entry.people)) {
        if (person.login == login) {
            password = person.password;
        }
    }
    office::SessionOptions options;
    options.applicationName = u"purser"_s;
    m_opening = std::make_unique<office::OfficeSession>(m_entry.address, login, password, options);
    m_opening->open().onDone(this, [this, login](Result<QJsonObject> me) {
        if (!me) {
            failed(u"signing in as %1: %2"_s.arg(login, errorName(me.error().code)));
            nextPerson();
            return;
        }
        m_workspace = m_workstation.makeWorkspace(std::move(m_opening));
        collectStops();
        if (m_stops.empty()) {
            nextPerson();
            return;
        }
        m_workspace->window().resize(windowSize);
        m_workspace->show();
        m_workspace->window().resize(windowSize);
        m_passes = m_passesOfRound;
        nextPass();
    });
}

/// The stops that nobody before has shown; those of the window with the first person.
void Tour::collectStops()
{
    m_stops.clear();
    const bool first = m_seen.isEmpty();
    shell::MainWindow& window = m_workspace->window();
    for (kit::Desk* desk : window.desks()) {
        window.showDesk(desk->id());
        collectFrom(*desk);
    }
    if (first && !window.desks().empty()) {
        for (kit::TourStop& stop : windowStops(*m_workspace)) {
            m_stops.push_back({u"window"_s, std::move(stop)});
        }
    }
}

void Tour::collectFrom(kit::Desk& desk)
{
    for (kit::TourStop& stop : desk.tourStops()) {
        const QString id = desk.id() + u'/' + stop.id;
        if (m_seen.contains(id)) {
            continue;
        }
        if (!stop.permission.isEmpty() && !m_workspace->session().may(stop.permission)) {
            m_outOfReach.insert(id);
            continue;
        }
        m_seen.insert(id);
        m_outOfReach.remove(id);
        m_stops.push_back({desk.id(), std::move(stop)});
    }
}

void Tour::nextPass()
{
    if (m_passes.isEmpty()) {
        nextPerson();
        return;
    }
    m_pass = m_passes.takeFirst();
    m_workstation.theme().setMode(
        m_pass == "dark"_L1 ? kit::ThemeMode::Dark : kit::ThemeMode::Light);
    m_at = 0;
    QTimer::singleShot(settle, this, &Tour::nextStop);
}

void Tour::nextStop()
{
    if (m_at >= m_stops.size()) {
        nextPass();
        return;
    }
    const Stop& stop = m_stops.at(m_at);
    if (m_workspace && stop.desk != "window"_L1) {
        m_workspace->window().showDesk(stop.desk);
    }
    const quint64 step = ++m_step;
    m_patience.start(tourPatience);
    stop.stop.setup([this, step](bool good) {
        if (step == m_step) {
            ++m_step;
            QTimer::singleShot(settle, this, [this, good] { arrive(good); });
        }
    });
}

void Tour::arrive(bool good)
{
    m_patience.stop();
    const Stop& stop = m_stops.at(m_at);
    QWidget* window = m_workspace ? static_cast<QWidget*>(&m_workspace->window()) : m_login.get();
    const QString name = fileName(stop);
    const QString path = m_folder.filePath(name);
    if (!snapshot(*window).save(path)) {
        failed(u"cannot save "_s + name);
    } else if (!good) {
        failed(u"stop %1/%2 (%3) did not come about; see %4"_s.arg(
            stop.desk, stop.stop.id, m_pass, name));
    } else {
        ++m_pictures;
        std::printf("%s  %s\n", qPrintable(name), qPrintable(stop.stop.title));
    }
    leaveStop();
}

void Tour::leaveStop()
{
    const Stop& stop = m_stops.at(m_at++);
    if (stop.stop.leave) {
        stop.stop.leave();
    }
    QTimer::singleShot(0, this, &Tour::nextStop);
}

QString Tour::fileName(const Stop& stop)
{
    const QString key = stop.desk + u'-' + stop.stop.id;
    int& number = m_numbers[key];
    if (number == 0) {
        number = int(m_numbers.size());
    }
    return u"%1-%2-%3.png"_s.arg(number, 2, 10, QLatin1Char('0')).arg(key, m_pass);
}

/// Last, for it leaves a client behind whom the pictures before do not show.
void Tour::walkByKeyboard()
{
    m_walks = false;
    m_workstation.languages().speak(u"en"_s);
    m_workstation.theme().setMode(kit::ThemeMode::Light);
    auto* walk = new KeyboardWalk(m_workstation, m_entry, m_folder, this);
    connect(walk, &KeyboardWalk::finished, this, [this](int pictures, const QString& problem) {
        m_pictures += pictures;
        if (!problem.isEmpty())
            failed(u"by keyboard: "_s + problem);
        end();
    });
    walk->begin();
}

void Tour::failed(const QString& what)
{
    ++m_failures;
    std::fprintf(stderr, "tour: %s\n", qPrintable(what));
}

void Tour::end()
{
    for (const QString& id : std::as_const(m_outOfReach)) {
        failed(u"stop %1: nobody here has the right to it"_s.arg(id));
    }
    std::printf("%d pictures, %d failures\n", m_pictures, m_failures);
    std::fflush(stdout);
    QCoreApplication::exit(m_failures == 0 && m_pictures > 0 ? 0 : 1);
}

} // namespace purser::workstation
