#include "ui/clients/review/onboardingwalk.h"

#include "ui/clients/intake/deedsender.h"
#include "ui/clients/intake/recorddesk.h"
#include "ui/clients/review/documentview.h"
#include "ui/clients/review/reviewdecisions.h"
#include "ui/clients/review/reviewpage.h"
#include "ui/clients/review/reviewqueue.h"
#include "ui/clients/review/reviewsview.h"
#include "ui/kit/desk/typist.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <QApplication>
#include <QDateTime>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Typist;

namespace {

constexpr auto walkedGiven = "Drusilla"_L1;
constexpr auto walkedFamily = "Quillfeather"_L1;

using Said = std::pair<QString, QString>;

bool typeAll(const QList<Said>& said)
{
    return std::all_of(said.begin(), said.end(),
        [](const Said& field) { return Typist::type(field.first, field.second); });
}

/// A dialog that is there and has the keyboard.
bool isInFront(const QWidget* dialog)
{
    return dialog && QApplication::activeWindow() == dialog;
}

/// The button that does what the dialog is for, whatever it says, reached by Tab.
bool pressAccept(const kit::DialogFrame* dialog)
{
    if (!dialog || !dialog->acceptButton()->isEnabled())
        return false;
    if (!Typist::goTo(Typist::nameOf(dialog->acceptButton())))
        return false;
    Typist::press(Qt::Key_Space);
    return true;
}

qsizetype received(const ApplicationFile& file)
{
    return std::count_if(file.documents.begin(), file.documents.end(),
        [](const ClientDocument& document) { return document.state == DocumentState::Received; });
}

bool isAgainst(const ApplicationFile& file, const QString& check)
{
    return std::any_of(file.checks.begin(), file.checks.end(), [&](const ReviewCheck& one) {
        return one.code == check && one.level == ReviewLevel::Stop;
    });
}

} // namespace

OnboardingWalk::OnboardingWalk(Papers papers, std::function<ReviewsView*()> view)
    : m_papers(std::move(papers)), m_view(std::move(view))
{
}

const ApplicationFile* OnboardingWalk::file() const
{
    ReviewsView* view = m_view();
    return view && view->openApplication().file() ? &*view->openApplication().file() : nullptr;
}

/// Nothing is on its way, no dialog stands, and the desk has the keyboard.
bool OnboardingWalk::isIdle() const
{
    ReviewsView* view = m_view();
    if (!view || view->records().sender().isBusy() || view->decisions().dialog()
        || QApplication::activeModalWidget())
        return false;
    if (QApplication::activeWindow() != view->window())
        view->window()->activateWindow();
    // The keyboard comes back a moment after the dialog that had it has gone.
    const QWidget* focus = QApplication::focusWidget();
    return QApplication::activeWindow() == view->window() && focus
        && focus->window() == view->window();
}

void OnboardingWalk::step(const QString& id, const QString& title, Act act, Act reached)
{
    m_steps.push_back({id, title, m_login, std::move(act), std::move(reached)});
}

std::vector<OnboardingWalk::Step> OnboardingWalk::steps()
{
    m_steps.clear();
    person(u"sana"_s);
    enter();
    handIn(u"passport"_s, m_papers.passport, u"Passport"_s, true);
    handIn(u"bill"_s, m_papers.bill, u"Utility"_s, false);
    handIn(u"selfie"_s, m_papers.selfie, u"Selfie"_s, false);
    handIn(u"funds"_s, m_papers.funds, u"Payslip"_s, false);
    handIn(u"wealth"_s, m_papers.wealth, u"Contract"_s, false);
    record();
    submit();
    person(u"chen"_s);
    find(u"review"_s);
    acceptPapers();
    goToFindings();
    decideHit(u"hit"_s, u"A name on a list: who found it false"_s);
    person(u"olga"_s);
    find(u"review"_s);
    goToFindings();
    decideHit(u"hit-second"_s, u"A second person finds it false"_s);
    beDiligent();
    decide(u"propose"_s, u"What is proposed, and on what evidence"_s, ApplicationState::Proposed);
    person(u"vera"_s);
    find(u"proposed"_s);
    decide(u"approve"_s, u"The head of compliance approves"_s, ApplicationState::Approved);
    return m_steps;
}

void OnboardingWalk::enter()
{
    step(
        u"new"_s, {},
        [] {
            Typist::press(Qt::Key_N, Qt::ControlModifier);
            return true;
        },
        [this] { return m_view() && isInFront(m_view()->records().sender().dialog()); });
    step(
        u"applicant"_s, u"What an applicant says of herself"_s,
        [] {
            // In the order of the form, so that Tab goes down it once.
            return typeAll({{u"Given names"_s, walkedGiven}, {u"Family name"_s, walkedFamily},
                {u"Date of birth"_s, u"1970-03-14"_s}, {u"Place of birth"_s, u"Lund"_s},
                {u"Nationalities"_s, u"Sweden"_s}, {u"Street"_s, u"Storgatan 3"_s},
                {u"City"_s, u"Lund"_s}, {u"Country of residence"_s, u"Sweden"_s},
                {u"E-mail"_s, u"drusilla@client.example"_s}, {u"Phone"_s, u"+46 8 7712 4405"_s},
                {u"Occupation"_s, u"Member of a council"_s}, {u"Employment"_s, u"Employed"_s},
                {u"Purpose"_s, u"Spec"_s}, {u"Expected deposits"_s, u"4000"_s},
                {u"Income of a year"_s, u"52000"_s}, {u"Net worth"_s, u"90000"_s},
                {u"Source of funds"_s, u"Salary"_s}, {u"Source of wealth"_s, u"Savings"_s},
                {u"Tax numbers"_s, u"SE 700314-1234"_s}, {u"Political office"_s, u"In"_s}});
        },
        [] { return true; });
    step(
        u"entered"_s, {},
        [] {
            Typist::press(Qt::Key_Return);
            return true;
        },
        [this] {
            if (!isIdle() || !file() || file()->state != ApplicationState::Draft
                || !file()->clientName.contains(walkedFamily))
                return false;
            m_application = file()->id;
            return true;
        });
}

void OnboardingWalk::handIn(
    const QString& id, const QString& path, const QString& kind, bool hasZone)
{
    step(
        id + u"-form"_s, {},
        [] {
            Typist::press(Qt::Key_D, Qt::ControlModifier);
            return true;
        },
        [this] { return isInFront(m_view()->records().sender().dialog()); });
    step(
        id, hasZone ? u"What the office reads in a passport"_s : QString(),
        [this, path, kind, hasZone] {
            return Typist::type(u"File"_s, path) && Typist::type(u"Kind of document"_s, kind)
                && (!hasZone || Typist::type(u"Machine readable zone"_s, m_papers.zone));
        },
        [this, hasZone] {
            // What the zone says need not be typed again.
            auto* dialog = m_view()->records().sender().dialog();
            const auto lines = dialog->findChildren<QWidget*>();
            return !hasZone || std::any_of(lines.begin(), lines.end(), [this](QWidget* one) {
                return one->property("text").toString() == m_papers.number;
            });
        });
    step(
        id + u"-handed-in"_s, {},
        [] {
            const bool typed = Typist::type(
                u"Issued on"_s, QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate));
            Typist::press(Qt::Key_Return);
            return typed;
        },
        [this] { return isIdle(); });
}

void OnboardingWalk::record()
{
    const auto open = [this](const QString& id, Qt::Key key, Qt::KeyboardModifiers modifiers) {
        step(
            id + u"-form"_s, {},
            [key, modifiers] {
                Typist::press(key, modifiers);
                return true;
            },
            [this] { return isInFront(m_view()->records().sender().dialog()); });
    };
    const auto say = [this](const QString& id, const QString& title, const QList<Said>& said) {
        step(
            id, title, [said] { return typeAll(said); }, [] { return true; });
        step(
            id + u"-kept"_s, {},
            [this] { return pressAccept(m_view()->records().sender().dialog()); },
            [this] { return isIdle(); });
    };
    const Qt::KeyboardModifiers both = Qt::ControlModifier | Qt::ShiftModifier;
    open(u"consents"_s, Qt::Key_C, both);
    say(u"consents"_s, {},
        {{u"Terms of business"_s, u"Yes"_s}, {u"Privacy notice"_s, u"Yes"_s},
            {u"Risk disclosure"_s, u"Yes"_s}, {u"Edition of the text"_s, u"2026-1"_s}});
    open(u"tax"_s, Qt::Key_X, both);
    say(u"tax"_s, {}, {{u"Residences"_s, u"SE 700314-1234"_s}, {u"US person"_s, u"No"_s}});
    open(u"test"_s, Qt::Key_T, both);
    say(u"test"_s, u"The appropriateness test is asked"_s,
        {{u"How often"_s, u"11"_s}, {u"What was the usual"_s, u"More"_s},
            {u"Do you work"_s, u"I"_s}, {u"You hold"_s, u"500"_s},
            {u"What happens"_s, u"Positions"_s}, {u"A stop order"_s, u"Around"_s}});
}

void OnboardingWalk::submit()
{
    step(
        u"submitted"_s, u"Handed to compliance"_s,
        [] {
            Typist::press(Qt::Key_2, Qt::ControlModifier);
            Typist::press(Qt::Key_A);
            return true;
        },
        [this] { return isIdle() && file() && file()->state == ApplicationState::InReview; });
}

void OnboardingWalk::find(const QString& tab)
{
    step(
        m_login + u"-queue"_s, {},
        [tab] {
            // Mine, in review, with clients, second person.
            const bool there = Typist::goTo(u"Queues"_s);
            for (int i = tab == u"review" ? 1 : 3; i > 0; --i)
                Typist::press(Qt::Key_Right);
            Typist::press(Qt::Key_F, Qt::ControlModifier);
            Typist::press(Qt::Key_A, Qt::ControlModifier);
            Typist::write(walkedFamily);
            return there;
        },
        [this] {
            return m_view()->queue().firstWhere([this](const ApplicationRow& row) {
                return row.id == m_application;
            }) == m_application;
        });
    step(
        m_login + u"-opened"_s, {},
        [] {
            const bool there = Typist::goTo(u"Applications"_s);
            Typist::press(Qt::Key_Home);
            Typist::press(Qt::Key_Return);
            return there;
        },
        // The office screens who applies; until then nobody can decide.
        [this] {
            return file() && file()->id == m_application && !isAgainst(*file(), u"screening"_s);
        });
}

void OnboardingWalk::acceptPapers()
{
    step(
        u"papers"_s, u"A document beside what the applicant said"_s,
        [this] {
            for (int i = 0; i < 6 && m_view()->page().tab() != u"documents"; ++i)
                Typist::press(Qt::Key_PageDown, Qt::ControlModifier);
            return m_view()->page().tab() == u"documents"_s;
        },
        [this] { return m_view()->page().documents()->content() != nullptr; });
    for (int left = 4; left >= 0; --left) {
        step(
            u"accepted-%1"_s.arg(5 - left), {},
            [] {
                Typist::press(Qt::Key_Y, Qt::ControlModifier);
                return true;
            },
            [this, left] { return file() && received(*file()) == left && isIdle(); });
    }
}

void OnboardingWalk::goToFindings()
{
    step(
        m_login + u"-findings"_s, {},
        [this] {
            for (int i = 0; i < 6 && m_view()->page().tab() != u"findings"; ++i)
                Typist::press(Qt::Key_PageDown, Qt::ControlModifier);
            return m_view()->page().tab() == u"findings"_s;
        },
        // Numbers of accepted documents are compared too: the office screens once more.
        [this] { return file() && !isAgainst(*file(), u"screening"_s); });
}

void OnboardingWalk::decideHit(const QString& id, const QString& title)
{
    step(
        id, {},
        [] {
            const bool there = Typist::goTo(u"Decide the hit"_s);
            Typist::press(Qt::Key_Space);
            return there;
        },
        [this] { return isInFront(m_view()->decisions().dialog()); });
    step(
        id + u"-said"_s, title,
        [] {
            return typeAll({{u"Reason"_s, u"Other"_s},
                {u"In words"_s, u"Born elsewhere, another profession."_s}});
        },
        [] { return true; });
    step(
        id + u"-decided"_s, {}, [this] { return pressAccept(m_view()->decisions().dialog()); },
        [this] { return isIdle(); });
}

void OnboardingWalk::beDiligent()
{
    for (int item = 1; item <= 4; ++item) {
        const QString id = u"diligence-%1"_s.arg(item);
        step(
            id, {},
            [] {
                const bool there = Typist::goTo(u"Write down"_s);
                Typist::press(Qt::Key_Space);
                return there;
            },
            [this] { return isInFront(m_view()->decisions().dialog()); });
        step(
            id + u"-said"_s, item == 1 ? u"What enhanced due diligence found"_s : QString(),
            [] { return Typist::type(u"What was found"_s, u"Payslips and the register agree."_s); },
            [] { return true; });
        step(
            id + u"-kept"_s, {}, [this] { return pressAccept(m_view()->decisions().dialog()); },
            [this, item] {
                return isIdle() && file()
                    && std::count_if(file()->dueDiligence.begin(), file()->dueDiligence.end(),
                           [](const DueDiligenceItem& one) { return !one.doneBy.isEmpty(); })
                    == item;
            });
    }
}

void OnboardingWalk::decide(const QString& id, const QString& title, ApplicationState state)
{
    step(
        id, title,
        [] {
            Typist::press(Qt::Key_2, Qt::ControlModifier);
            Typist::press(Qt::Key_A);
            return true;
        },
        [this] { return isInFront(m_view()->decisions().dialog()); });
    step(
        id + u"-done"_s, u"After it: %1"_s.arg(id),
        [this] { return pressAccept(m_view()->decisions().dialog()); },
        [this, state] {
            return isIdle() && m_view()->openApplication().file()
                && (file()->id != m_application || file()->state == state);
        });
}

} // namespace purser::clients
