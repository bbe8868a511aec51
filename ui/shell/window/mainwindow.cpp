#include "ui/shell/window/mainwindow.h"

#include "core/base/clock.h"
#include "core/office/officesession.h"
#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/actions/palette.h"
#include "ui/kit/desk/layoutstore.h"
#include "ui/kit/desk/workbench.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/statepanel.h"
#include "ui/shell/officestatus.h"
#include "ui/shell/rolewords.h"
#include "ui/shell/window/bell.h"
#include "ui/shell/window/deskwindow.h"
#include "ui/shell/window/deskwindows.h"
#include "ui/shell/window/rail.h"
#include "ui/shell/window/searchbutton.h"
#include "ui/shell/window/statusstrip.h"
#include "ui/shell/window/topbar.h"
#include "ui/shell/window/userbutton.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace purser::shell {

MainWindow::MainWindow()
    : m_rail(new Rail), m_top(new TopBar), m_banner(new kit::Banner), m_stack(new QStackedWidget),
      m_strip(new StatusStrip), m_second(new QTimer(this)),
      m_deskWindows(std::make_unique<DeskWindows>()), m_allAway(new kit::StatePanel)
{
    setWindowTitle(tr("Purser"));
    setAttribute(Qt::WA_AlwaysShowToolTips);
    resize(1512, 950);
    setMinimumSize(1024, 640);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    auto* bannerBox = new QVBoxLayout;
    bannerBox->setContentsMargins(12, 0, 12, 0);
    bannerBox->addWidget(m_banner);
    column->addLayout(bannerBox);
    column->addWidget(m_stack, 1);
    column->addWidget(m_strip);
    row->addLayout(column, 1);
    connect(m_rail, &Rail::deskChosen, this, &MainWindow::showDesk);
    connect(&m_top->search(), &SearchButton::searchRequested, this, &MainWindow::openPalette);
    static_cast<kit::StatePanel*>(m_allAway)->showEmpty(tr("Every desk has a window of its own."),
        tr("Close one of them, and its desk comes back here."));
    m_stack->addWidget(m_allAway);
    connect(m_deskWindows.get(), &DeskWindows::givenBack, this, &MainWindow::takeBack);
    connect(m_deskWindows.get(), &DeskWindows::activated, this, &MainWindow::followActivation);
    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, this, &MainWindow::showStatus);
}

MainWindow::~MainWindow()
{
    // At log-out nothing is closed by hand.
    if (m_context) {
        m_deskWindows->remember();
    }
}

void MainWindow::begin(const kit::DeskContext& context, std::vector<kit::Desk*> desks,
    OfficeStatus& status, kit::Finder* finder, QMenu* personal)
{
    m_context = &context;
    m_desks = std::move(desks);
    m_status = &status;
    m_finder = finder;
    m_top->user().setMenu(personal);
    int position = 1;
    for (kit::Desk* desk : m_desks) {
        addDesk(desk, position++);
    }
    addFrameActions();
    context.actions.attachTo(this);
    m_deskWindows->begin(context.actions, context.layouts);
    connect(m_deskWindows.get(), &DeskWindows::shownOrHidden, this,
        [this] { m_context->session.setHidden(isMinimized() && !m_deskWindows->isAnyShown()); });
    connect(&context.actions, &kit::ActionRegistry::changed, this, &MainWindow::showHints);
    connect(&context.session, &office::OfficeSession::meChanged, this, &MainWindow::showPerson);
    connect(&status, &OfficeStatus::changed, this, &MainWindow::showStatus);
    const QByteArray geometry = context.layouts.value(u"window/geometry"_s).toByteArray();
    if (!geometry.isEmpty()) {
        restoreGeometry(geometry);
    }
    showPerson();
    showWaiting();
    showStatus();
    showHints();
    m_second->start();
}

void MainWindow::addDesk(kit::Desk* desk, int position)
{
    const QString id = desk->id();
    const QKeySequence keys =
        position <= 9 ? QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + position)) : QKeySequence();
    m_rail->addDesk(id, desk->icon(), desk->title(), keys.toString(QKeySequence::NativeText));
    m_rail->setCount(id, desk->badge());
    m_context->actions.setScopeTitle(id, desk->title());
    m_context->actions.declare({u"desk."_s + id, tr("Go to %1").arg(desk->title()), desk->icon(),
        keys, {}, [this, id] { showDesk(id); }, {}});
    connect(desk, &kit::Desk::badgeChanged, this, [this, desk, id] {
        m_rail->setCount(id, desk->badge());
        showWaiting();
    });
    connect(desk, &kit::Desk::showRequested, this, [this, id] { showDesk(id); });
}

void MainWindow::showDesk(const QString& id)
{
    const auto found = std::find_if(
        m_desks.begin(), m_desks.end(), [&id](const kit::Desk* desk) { return desk->id() == id; });
    if (found == m_desks.end()) {
        return;
    }
    if (m_deskWindows->has(id)) {
        m_deskWindows->raise(id);
        return;
    }
    QWidget* widget = widgetOf(**found);
    m_current = id;
    m_stack->setCurrentWidget(widget);
    m_rail->setCurrent(id);
    m_top->setTitle((*found)->title());
    setWindowTitle(tr("%1 – Purser").arg((*found)->title()));
    m_context->actions.setScope(id);
    if (!m_stack->isAncestorOf(focusWidget())) {
        widget->setFocus(Qt::OtherFocusReason);
    }
    m_context->layouts.setValue(u"window/desk"_s, id);
}

QWidget* MainWindow::widgetOf(kit::Desk& desk)
{
    QWidget*& widget = m_widgets[desk.id()];
    if (!widget) {
        widget = desk.createWidget(*m_context, m_stack);
        m_stack->addWidget(widget);
    }
    return widget;
}

void MainWindow::addFrameActions()
{
    kit::Workbench::addActions(m_context->actions, [this]() -> kit::Workbench* {
        const QWidget* widget = deskWidget(activeDesk());
        return widget ? widget->findChild<kit::Workbench*>() : nullptr;
    });
    m_context->actions.declare({u"window.detach"_s, tr("Desk in a window of its own, or back"),
        u"detach"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), {},
        [this] { detachDesk(activeDesk()); }, {}, false, tr("new window monitor screen detach")});
}

void MainWindow::detachDesk(const QString& id)
{
    const auto found = std::find_if(
        m_desks.begin(), m_desks.end(), [&id](const kit::Desk* desk) { return desk->id() == id; });
    if (found == m_desks.end()) {
        return;
    }
    if (QWidget* back = m_deskWindows->close(id)) {
        takeBack(id, back);
        return;
    }
    QWidget* widget = widgetOf(**found);
    m_stack->removeWidget(widget);
    m_deskWindows->open(id, (*found)->title(), widget);
    if (m_current == id || m_current.isEmpty()) {
        showAnotherThan(id);
    }
    m_deskWindows->raise(id);
    followActivation();
}

void MainWindow::takeBack(const QString& id, QWidget* widget)
{
    m_stack->addWidget(widget);
    showDesk(id);
}

/// The window never stands empty: the next desk that has none of its own, or a sentence.
void MainWindow::showAnotherThan(const QString& id)
{
    for (const kit::Desk* desk : m_desks) {
        if (desk->id() != id && !m_deskWindows->has(desk->id())) {
            showDesk(desk->id());
            return;
        }
    }
    m_current.clear();
    m_stack->setCurrentWidget(m_allAway);
    m_rail->setCurrent({});
    m_top->setTitle({});
}

QString MainWindow::activeDesk() const
{
    const QString away = m_deskWindows->activeDesk();
    return away.isEmpty() ? m_current : away;
}

/// The keys of a desk work in the window that shows it.
void MainWindow::followActivation()
{
    m_context->actions.setScope(activeDesk());
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

QWidget* MainWindow::deskWidget(const QString& id) const
{
    return m_widgets.value(id);
}

kit::Palette& MainWindow::palette()
{
    if (!m_palette) {
        m_palette = new kit::Palette(m_context->actions, m_context->deeds, m_finder, this);
    }
    return *m_palette;
}

Bell& MainWindow::bell()
{
    return m_top->bell();
}

void MainWindow::openPalette(const QString& text)
{
    // Over the window at work, whichever it is.
    QWidget* window = m_deskWindows->activeWindow();
    palette().setParent(window ? window : this, palette().windowFlags());
    palette().openWith(text);
}

void MainWindow::showPerson()
{
    const QJsonObject& me = m_context->session.me();
    QStringList roles;
    const QJsonArray codes = me.value(u"roles"_s).toArray();
    for (const QJsonValue& code : codes) {
        roles.append(code.toString());
    }
    const QStringList words = roleWords(roles);
    m_top->user().setPerson(me.value(u"name"_s).toString(), words.value(0), kit::enumerated(words));
}

void MainWindow::showWaiting()
{
    QList<WaitingDesk> waiting;
    for (const kit::Desk* desk : m_desks) {
        waiting.append({desk->id(), desk->title(), desk->badge()});
    }
    m_top->bell().setWaiting(waiting);
}

void MainWindow::showStatus()
{
    const QDateTime now = m_context->clock.now();
    const QString zone = QString::fromUtf8(m_context->formats.zone().id());
    //: time and place of the office: "14:26 Nicosia"
    m_top->user().setTime(
        tr("%1 %2").arg(m_context->formats.time(now), zone.section(u'/', -1).replace(u'_', u' ')));
    m_strip->showStatus(*m_status, m_context->formats, now);
    const office::LinkState link = m_status->link();
    if (link == office::LinkState::Lost) {
        say(kit::Tone::Stop,
            m_context->session.linkError().code == ErrorCode::AuthenticationFailed
                ? kit::explain(m_context->session.linkError())
                : tr("No connection to the office since %1. What you see may be out of date; "
                     "nothing can be decided until it is back.")
                      .arg(m_context->formats.time(m_status->lostSince())));
    } else if (link == office::LinkState::Reconnecting && m_status->lostSince().secsTo(now) >= 2) {
        say(kit::Tone::Warn,
            tr("The connection to the office was lost a moment ago and is being restored."));
    } else if (link == office::LinkState::Connected) {
        say(kit::Tone::Ok, {});
    }
}

void MainWindow::say(kit::Tone tone, const QString& text)
{
    if (text.isEmpty()) {
        m_banner->clear();
    } else {
        m_banner->showMessage(tone, text);
    }
    m_deskWindows->showBanner(tone, text);
}

void MainWindow::showHints()
{
    m_top->search().setKeys(
        m_context->actions.shortcut(u"app.search"_s).toString(QKeySequence::NativeText));
    QStringList hints;
    const auto hint = [&hints](const QAction* action) {
        if (action && action->isVisible() && !action->shortcut().isEmpty()) {
            hints.append(action->shortcut().toString(QKeySequence::NativeText) + "  "_L1
                + kit::inSentence(action->text()));
        }
    };
    const QStringList ids = m_context->actions.ids();
    for (const QString& id : ids) {
        if (m_context->actions.spec(id)->shortcut == QKeySequence(Qt::Key_F9)) {
            hint(m_context->actions.action(id));
        }
    }
    hint(m_context->actions.action(u"app.search"_s));
    m_rail->setHints(hints);
}

void MainWindow::keepPlace()
{
    m_context->layouts.setValue(u"window/geometry"_s, saveGeometry());
    m_deskWindows->remember();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_context) {
        keepPlace();
        m_deskWindows->hideAll();
    }
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && m_context) {
        m_context->session.setHidden(isMinimized() && !m_deskWindows->isAnyShown());
    } else if (event->type() == QEvent::ActivationChange && m_context && isActiveWindow()) {
        followActivation();
    }
}

} // namespace purser::shell
