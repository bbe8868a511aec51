#include "ui/shell/window/bell.h"

#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/style.h"

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
    connect(this, &QToolButton::clicked, this, &Bell::listRequested);
}

void Bell::setWaiting(const QList<WaitingDesk>& desks)
{
    m_desks = desks;
    m_waiting = 0;
    for (const WaitingDesk& desk : desks) {
        m_waiting += qMax(0, desk.count);
    }
    describe();
}

void Bell::setUnread(int count)
{
    m_unread = count;
    describe();
}

void Bell::describe()
{
    const QString waiting =
        m_waiting > 0 ? tr("%1 waiting for you").arg(m_waiting) : tr("Nothing waits for you");
    const QString words =
        m_unread > 0 ? tr("%1; %n new notification(s)", nullptr, m_unread).arg(waiting) : waiting;
    setToolTip(words);
    setAccessibleName(words);
    update();
}

void Bell::paintEvent(QPaintEvent* event)
{
    QToolButton::paintEvent(event);
    if (m_waiting == 0 && m_unread == 0) {
        return;
    }
    QPainter painter(this);
    const kit::Tokens& tokens = kit::tokensOf(this);
    if (m_unread == 0) {
        const QRectF dot(width() / 2.0 + 2, height() / 2.0 - 9, 7, 7);
        kit::paintBox(painter, dot.adjusted(-1.5, -1.5, 1.5, 1.5), tokens.panel, QColor(), 5);
        kit::paintBox(painter, dot, tokens.accent, QColor(), 3.5);
        return;
    }
    QFont font = kit::textFont(kit::TextSize::Small, QFont::Bold);
    font.setPixelSize(9);
    const QString count = m_unread > 99 ? u"99+"_s : QString::number(m_unread);
    const double wide = qMax(13.0, QFontMetricsF(font).horizontalAdvance(count) + 6);
    const QRectF badge(qMin(width() / 2.0, width() - wide - 1), height() / 2.0 - 12, wide, 13);
    kit::paintBox(painter, badge.adjusted(-1.5, -1.5, 1.5, 1.5), tokens.panel, QColor(), 8);
    kit::paintBox(painter, badge, tokens.stop, QColor(), 6.5);
    painter.setFont(font);
    painter.setPen(tokens.onAccent);
    painter.drawText(badge, Qt::AlignCenter, count);
}

} // namespace purser::shell
