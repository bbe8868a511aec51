#include "app/workstation/tour/keyboardwalk.h"

#include "app/workstation/tour/snapshot.h"
#include "core/base/error.h"
#include "core/operations/demo/demodocuments.h"
#include "ui/clients/review/reviewsview.h"
#include "ui/kit/desk/typist.h"

#include <QDateTime>
#include <QFile>
#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::workstation {

namespace {

/// The bridge screens within seconds; a slow machine has its time.
constexpr auto walkPatience = 60s;
constexpr auto pollEvery = 150ms;
constexpr auto settled = 450ms; ///< timers of layouts and skeletons have run
constexpr QSize walkWindow(1512, 950);
constexpr int validDays = 1200;

} // namespace

KeyboardWalk::KeyboardWalk(
    Workstation& workstation, shell::OfficeEntry entry, const QDir& folder, QObject* parent)
    : QObject(parent), m_workstation(workstation), m_entry(std::move(entry)), m_folder(folder)
{
    m_poll.setInterval(pollEvery);
    connect(&m_poll, &QTimer::timeout, this, &KeyboardWalk::look);
}

KeyboardWalk::~KeyboardWalk() = default;

void KeyboardWalk::begin()
{
    writePapers();
    m_walk = std::make_unique<clients::OnboardingWalk>(m_papers, [this] { return view(); });
    m_steps = m_walk->steps();
    nextStep();
}

clients::ReviewsView* KeyboardWalk::view() const
{
    return m_workspace ? m_workspace->window().findChild<clients::ReviewsView*>() : nullptr;
}

void KeyboardWalk::writePapers()
{
    demo::DemoApplicant person;
    person.given = u"Drusilla"_s;
    person.family = u"Quillfeather"_s;
    person.birth = QDate(1970, 3, 14);
    person.nation = u"SE"_s;
    person.nation3 = u"SWE"_s;
    person.number = u"SE7001234"_s;
    person.isFemale = true;
    person.expiry = QDateTime::currentDateTimeUtc().date().addDays(validDays);
    person.street = u"Storgatan 3"_s;
    person.city = u"Lund"_s;
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const auto write = [this](const QString& name, const QByteArray& content) {
        QFile file(m_papersFolder.filePath(name));
        const bool isOpen = file.open(QIODevice::WriteOnly);
        return isOpen && file.write(content) == content.size() ? file.fileName() : QString();
    };
    m_papers.passport = write(u"passport.png"_s, demo::demoPassport(person));
    m_papers.zone = demo::demoZone(person).remove(u'\n');
    m_papers.number = person.number;
    m_papers.bill = write(u"bill.png"_s, demo::demoBill(person, today));
    m_papers.selfie = write(u"selfie.png"_s, demo::demoPaper(u"Selfie"_s, person.given, today));
    m_papers.funds = write(u"payslip.png"_s, demo::demoPaper(u"Payslip"_s, person.given, today));
    m_papers.wealth =
        write(u"contract.png"_s, demo::demoPaper(u"Contract of sale"_s, person.given, today));
}

void KeyboardWalk::nextStep()
{
    if (m_at >= m_steps.size())
        return end({});
    if (m_steps.at(m_at).login != m_login)
        return enter(m_steps.at(m_at).login);
    take();
}

void KeyboardWalk::enter(const QString& login)
{
    m_login = login;
    m_workspace.reset();
    Secret password;
    for (const shell::TrialPerson& person : std::as_const(m_entry.people)) {
        if (person.login == login)
            password = person.password;
    }
    office::SessionOptions options;
    options.applicationName = u"purser"_s;
    m_opening = std::make_unique<office::OfficeSession>(m_entry.address, login, password, options);
    m_opening->open().onDone(this, [this, login](const Result<QJsonObject>& me) {
        if (!me)
            return end(u"signing in as %1: %2"_s.arg(login, errorName(me.error().code)));
        m_workspace = m_workstation.makeWorkspace(std::move(m_opening));
        m_workspace->window().resize(walkWindow);
        m_workspace->show();
        m_workspace->window().resize(walkWindow);
        m_workspace->window().activateWindow();
        QTimer::singleShot(settled, this, &KeyboardWalk::goToDesk);
    });
}

/// Alt and the number of the desk in the rail.
void KeyboardWalk::goToDesk()
{
    int number = Qt::Key_1;
    for (const kit::Desk* desk : m_workspace->window().desks()) {
        if (desk->id() == "reviews"_L1)
            kit::Typist::press(Qt::Key(number), Qt::AltModifier);
        ++number;
    }
    QTimer::singleShot(settled, this, [this] {
        if (!view() || !view()->isVisible())
            return end(u"the desk of reviews is not reached by keyboard as "_s + m_login);
        take();
    });
}

void KeyboardWalk::take()
{
    const auto& step = m_steps.at(m_at);
    if (!step.act())
        return end(u"step %1 is not reached by keyboard; it is at \"%2\""_s.arg(
            step.id, kit::Typist::nameOf(kit::Typist::at())));
    m_patience.setRemainingTime(walkPatience);
    m_poll.start();
}

void KeyboardWalk::look()
{
    const auto& step = m_steps.at(m_at);
    if (!step.reached()) {
        if (m_patience.hasExpired()) {
            m_poll.stop();
            snapshot(m_workspace->window())
                .save(m_folder.filePath(u"walk-failed-%1.png"_s.arg(step.id)));
            end(u"step %1 did not come about"_s.arg(step.id));
        }
        return;
    }
    m_poll.stop();
    if (step.title.isEmpty()) {
        ++m_at;
        return nextStep();
    }
    QTimer::singleShot(settled, this, [this] {
        const auto& shown = m_steps.at(m_at++);
        const QString name =
            u"walk-%1-%2.png"_s.arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(shown.id);
        if (!snapshot(m_workspace->window()).save(m_folder.filePath(name)))
            return end(u"cannot save "_s + name);
        std::printf(
            "%s  %s (%s)\n", qPrintable(name), qPrintable(shown.title), qPrintable(shown.login));
        nextStep();
    });
}

void KeyboardWalk::end(const QString& problem)
{
    m_poll.stop();
    // Out of what the window has just called.
    QTimer::singleShot(0, this, [this, problem] {
        m_workspace.reset();
        Q_EMIT finished(m_pictures, problem);
    });
}

} // namespace purser::workstation
