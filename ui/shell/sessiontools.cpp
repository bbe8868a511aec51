#include "ui/shell/sessiontools.h"

#include "core/office/officesession.h"
#include "core/office/sessiontoken.h"
#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/actions/deeds.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/toasts.h"
#include "ui/shell/factor/factordialog.h"
#include "ui/shell/notices/desktopnotifier.h"
#include "ui/shell/notices/noticecentre.h"
#include "ui/shell/notices/noticerulesdialog.h"
#include "ui/shell/officestatus.h"
#include "ui/shell/sessionsdialog.h"
#include "ui/shell/window/bell.h"
#include "ui/shell/window/mainwindow.h"

#include <QKeySequence>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace purser::shell {

SessionTools::SessionTools(
    const kit::DeskContext& context, MainWindow& window, OfficeStatus& status)
    : m_context(context), m_window(window), m_locker(context.session, window, context.clock),
      m_notices(context.session), m_desktop(makeDesktopNotifier(this)), m_sounds(context.layouts),
      m_announcer(m_notices, *m_desktop, m_sounds, context.toasts, context.formats, context.clock),
      m_work(context)
{
    addActions();
    connect(&m_locker, &Locker::locked, this, [this] { m_announcer.setLocked(true); });
    connect(&m_locker, &Locker::unlocked, this, [this] { m_announcer.setLocked(false); });
    connect(&m_locker, &Locker::logoutRequested, this, &SessionTools::logoutRequested);
    connect(&m_notices, &Notices::changed, this,
        [this] { m_window.bell().setUnread(m_notices.unread()); });
    connect(&m_announcer, &Announcer::chosen, this, &SessionTools::open);
    connect(&window.bell(), &Bell::listRequested, this, &SessionTools::showNotices);
    connect(&status, &OfficeStatus::secondFactorNeeded, this, &SessionTools::proveFactor);
    connect(&context.session, &office::OfficeSession::linkStateChanged, this,
        &SessionTools::followLink);
}

SessionTools::~SessionTools() = default;

NoticeCentre* SessionTools::centre() const
{
    return m_centre;
}

void SessionTools::start()
{
    m_notices.start();
}

void SessionTools::addActions()
{
    const auto add = [this](const kit::ActionSpec& spec) { m_context.actions.declare(spec); };
    add({u"app.lock"_s, tr("Lock now"), u"lock"_s, QKeySequence(Qt::CTRL | Qt::Key_L), {},
        [this] { m_locker.lock(); }, {}});
    add({u"app.notices"_s, tr("Notifications"), u"bell"_s, {}, {}, [this] { showNotices(); }, {}});
    add({u"app.notice_rules"_s, tr("How to be told…"), u"settings"_s, {}, {},
        [this] { showRules(); }, {}});
    add({u"app.sessions"_s, tr("Sessions…"), u"staff"_s, {}, {}, [this] { showSessions(); }, {}});
    add({u"app.second_factor"_s, tr("Second factor…"), u"key"_s, {}, {}, [this] { setUpFactor(); },
        {}});
}

void SessionTools::addTo(QMenu& menu)
{
    for (const auto& id : {u"app.notice_rules"_s, u"app.sessions"_s, u"app.second_factor"_s}) {
        menu.addAction(m_context.actions.action(id));
    }
    menu.addSeparator();
    menu.addAction(m_context.actions.action(u"app.lock"_s));
}

void SessionTools::showNotices()
{
    if (m_centre) {
        m_centre->close();
        return;
    }
    m_centre = new NoticeCentre(m_notices, m_context.formats, m_context.clock, &m_window);
    connect(m_centre, &NoticeCentre::deskChosen, &m_window, &MainWindow::showDesk);
    connect(m_centre, &NoticeCentre::noticeChosen, this, &SessionTools::open);
    connect(m_centre, &NoticeCentre::rulesRequested, this, &SessionTools::showRules);
    m_centre->popupAt(m_window.bell(), m_window.bell().waiting());
}

void SessionTools::showRules()
{
    (new NoticeRulesDialog(m_context.session, m_notices, m_sounds, *m_desktop, &m_window))->open();
}

void SessionTools::showSessions()
{
    (new SessionsDialog(m_context.session, m_context.formats, m_context.clock, &m_window))->open();
}

void SessionTools::setUpFactor()
{
    auto* dialog = new FactorDialog(m_context.session, FactorDialog::Purpose::SetUp, &m_window);
    connect(dialog, &FactorDialog::confirmed, this,
        [this] { m_context.toasts.show(kit::Tone::Ok, tr("Your second factor is set up.")); });
    dialog->open();
}

void SessionTools::proveFactor()
{
    if (m_proving || m_factor) {
        return;
    }
    m_proving = true;
    m_context.session.refreshMe().onDone(this, [this](const Result<QJsonObject>& me) {
        m_proving = false;
        if (!me || office::secondFactorNext(*me).isEmpty() || m_factor) {
            return;
        }
        m_factor = new FactorDialog(m_context.session, FactorDialog::Purpose::Prove, &m_window);
        connect(m_factor, &FactorDialog::logoutRequested, this, &SessionTools::logoutRequested);
        m_factor->open();
    });
}

void SessionTools::open(const Notice& notice)
{
    m_window.activateWindow();
    if (notice.deed.isEmpty() || m_locker.isLocked()) {
        return;
    }
    if (!m_context.deeds.ask(notice.deed, notice.arguments())) {
        m_context.toasts.show(kit::Tone::Normal, tr("You have no desk that shows this."));
    }
}

void SessionTools::followLink(office::LinkState state)
{
    if (state == office::LinkState::Lost && office::isSessionEnded(m_context.session.linkError())) {
        Q_EMIT ended(m_context.session.linkError());
    }
}

} // namespace purser::shell
