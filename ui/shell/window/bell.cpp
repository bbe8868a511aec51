#include "ui/shell/window/bell.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/style.h"

#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace purser::shell {

Bell::Bell(QWidget* parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setIcon(kit::icon(u"bell"_s));
    setIconSize(QSize(16, 16));
    setFocusPolicy(Qt::TabFocus);
    setWaiting({});
    connect(this, &QToolButton::clicked, this, &Bell::openList);
}

void Bell::setWaiting(const QList<WaitingDesk>& desks)
{
    m_desks = desks;
    int all = 0;
    for (const WaitingDesk& desk : desks) {
        all += qMax(0, desk.count);
    }
    m_any = all > 0;
    const QString words = m_any ? tr("%1 waiting for you").arg(all) : tr("Nothing waits for you");
    setToolTip(words);
    setAccessibleName(words);
    update();
}

void Bell::openList()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const WaitingDesk& desk : std::as_const(m_desks)) {
        if (desk.count > 0) {
            QAction* action = menu->addAction(tr("%1: %2 waiting").arg(desk.title).arg(desk.count));
            connect(action, &QAction::triggered, this, [this, id = desk.id] { Q_EMIT deskChosen(id); });
        }
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("Nothing waits for you"))->setEnabled(false);
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 4)));
}

void Bell::paintEvent(QPaintEvent* event)
{
    QToolButton::paintEvent(event);
    if (m_any) {
        QPainter painter(this);
        const kit::Tokens& tokens = kit::tokensOf(this);
        const QRectF dot(width() / 2.0 + 2, height() / 2.0 - 9, 7, 7);
        kit::paintBox(painter, dot.adjusted(-1.5, -1.5, 1.5, 1.5), tokens.panel, QColor(), 5);
        kit::paintBox(painter, dot, tokens.accent, QColor(), 3.5);
    }
}

} // namespace purser::shell
