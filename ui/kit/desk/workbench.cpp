#include "ui/kit/desk/workbench.h"

#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/desk/layoutstore.h"
#include "ui/kit/widgets/decisionbar.h"

#include <QAbstractItemView>
#include <QDockWidget>

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {

/// The first widget inside, in tab order, that takes the keyboard.
QWidget* firstFocusable(QWidget* inside)
{
    if (inside->focusPolicy() & Qt::TabFocus && inside->isEnabled()) {
        return inside;
    }
    QWidget* widget = inside;
    do {
        widget = widget->nextInFocusChain();
        if (inside->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus)
            && widget->isEnabled() && widget->isVisibleTo(inside)) {
            return widget;
        }
    } while (widget && widget != inside);
    return nullptr;
}

} // namespace

Workbench::Workbench(QString name, QWidget* parent)
    : QMainWindow(parent), m_name(std::move(name))
{
    // A main window is born a window, and would stay one inside a parent it was given at once.
    setWindowFlags(Qt::Widget);
    setContentsMargins(12, 12, 12, 12);
    setContextMenuPolicy(Qt::NoContextMenu);
    setDockOptions(AllowNestedDocks);
}

void Workbench::addActions(ActionRegistry& actions, const std::function<Workbench*()>& current)
{
    const auto add = [&](const QString& id, const QString& text, const QString& icon,
                         const QKeySequence& keys, void (Workbench::*go)()) {
        actions.declare({id, text, icon, keys, {}, [current, go] {
            if (Workbench* bench = current()) {
                (bench->*go)();
            }
        }});
    };
    add(u"bench.queue"_s, tr("Go to the list"), {}, Qt::CTRL | Qt::Key_1, &Workbench::focusQueue);
    add(u"bench.item"_s, tr("Go to the item"), {}, Qt::CTRL | Qt::Key_2, &Workbench::focusItem);
    add(u"bench.decision"_s, tr("Go to the decision"), {}, Qt::CTRL | Qt::Key_3,
        &Workbench::focusDecision);
    add(u"bench.detach"_s, tr("Item in a window of its own, or back"), u"detach"_s,
        Qt::CTRL | Qt::SHIFT | Qt::Key_D, &Workbench::detachItem);
}

void Workbench::setQueue(QWidget* queue)
{
    queue->setMinimumWidth(320);
    setCentralWidget(queue);
}

void Workbench::setItem(QWidget* item, const QString& title)
{
    m_item = new QDockWidget(title, this);
    m_item->setObjectName(u"item"_s);
    m_item->setFeatures(QDockWidget::DockWidgetFloatable | QDockWidget::DockWidgetClosable);
    m_item->setTitleBarWidget(new QWidget(m_item));
    m_item->setWidget(item);
    item->setMinimumWidth(360);
    addDockWidget(itemArea(), m_item);
    connect(m_item, &QDockWidget::topLevelChanged, this, [this](bool floating) {
        // A window frame of its own outside; no title inside.
        QWidget* old = m_item->titleBarWidget();
        m_item->setTitleBarWidget(floating ? nullptr : new QWidget(m_item));
        delete old;
    });
    // Closing the detached window puts the item back, once the window has gone.
    connect(m_item, &QDockWidget::visibilityChanged, this, &Workbench::takeBackClosed,
        Qt::QueuedConnection);
}

void Workbench::setDecision(DecisionBar* bar)
{
    m_decision = bar;
}

void Workbench::setLayoutStore(LayoutStore* store)
{
    m_store = store;
}

void Workbench::focusQueue()
{
    if (QWidget* widget = centralWidget() ? firstFocusable(centralWidget()) : nullptr) {
        // The list rather than the tabs above it.
        const auto lists = centralWidget()->findChildren<QAbstractItemView*>();
        (lists.isEmpty() ? widget : lists.first())->setFocus(Qt::ShortcutFocusReason);
    }
}

void Workbench::focusItem()
{
    if (QWidget* widget = m_item && m_item->widget() ? firstFocusable(m_item->widget()) : nullptr) {
        widget->setFocus(Qt::ShortcutFocusReason);
    }
}

void Workbench::focusDecision()
{
    DecisionBar* bar = m_decision;
    if (!bar && m_item) {
        bar = m_item->findChild<DecisionBar*>();
    }
    if (bar) {
        bar->focusFirst();
    }
}

void Workbench::detachItem()
{
    if (m_item) {
        m_item->setFloating(!m_item->isFloating());
        m_item->show();
        keepPlace();
    }
}

void Workbench::takeBackClosed()
{
    if (isVisible() && m_item->isFloating() && m_item->isHidden()) {
        keepPlace();
        m_item->setFloating(false);
        m_item->show();
        keepPlace();
    }
}

bool Workbench::isItemDetached() const
{
    return m_item && m_item->isFloating();
}

void Workbench::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (!m_placed && m_item && width() > 700) {
        m_placed = true;
        restore();
    }
}

void Workbench::hideEvent(QHideEvent* event)
{
    keepPlace();
    QMainWindow::hideEvent(event);
}

void Workbench::keepPlace()
{
    if (!m_store || !m_placed || !m_item) {
        return;
    }
    m_store->setValue(u"bench/%1/detached"_s.arg(m_name), m_item->isFloating());
    if (m_item->isFloating()) {
        m_store->setValue(u"bench/%1/place"_s.arg(m_name), m_item->saveGeometry());
    } else {
        m_store->setValue(u"bench/"_s + m_name, double(m_item->width()) / qMax(1, width()));
    }
}

void Workbench::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange && m_item && !m_item->isFloating()) {
        const int width = m_item->width();
        addDockWidget(itemArea(), m_item);
        resizeDocks({m_item}, {width}, Qt::Horizontal);
    }
}

Qt::DockWidgetArea Workbench::itemArea() const
{
    return layoutDirection() == Qt::RightToLeft ? Qt::LeftDockWidgetArea
                                                : Qt::RightDockWidgetArea;
}

void Workbench::restore()
{
    const double share = m_store
        ? m_store->value(u"bench/"_s + m_name, 1 - m_share).toDouble()
        : 1 - m_share;
    const int item = int(width() * qBound(0.2, share, 0.8));
    resizeDocks({m_item}, {item}, Qt::Horizontal);
    if (m_store && m_store->value(u"bench/%1/detached"_s.arg(m_name)).toBool()) {
        m_item->setFloating(true);
        m_item->show();
        m_item->restoreGeometry(m_store->value(u"bench/%1/place"_s.arg(m_name)).toByteArray());
    }
}

} // namespace purser::kit
