#include "ui/kit/widgets/tabstrip.h"

#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace purser::kit {

namespace {
constexpr int stripHeight = 40;
constexpr int stripInset = 14;
constexpr int tabGap = 20;
constexpr int leastTabGap = 8;
constexpr int countGap = 6;
constexpr int lineHeight = 32;
constexpr int leastLineHeight = 24;
constexpr int lineInset = 12;
constexpr int lineCountGap = 16;
} // namespace

TabStrip::TabStrip(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Lists"));
}

void TabStrip::setOrientation(Qt::Orientation orientation)
{
    m_orientation = orientation;
    setSizePolicy(isVertical() ? QSizePolicy::Fixed : QSizePolicy::Expanding,
        isVertical() ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    place();
}

void TabStrip::addTab(const QString& id, const QString& title)
{
    m_tabs.append(Tab{id, title, -1, Tone::Dim, {}});
    if (m_current < 0) {
        m_current = 0;
    }
    place();
}

void TabStrip::setCount(const QString& id, int count, Tone tone)
{
    for (Tab& tab : m_tabs) {
        if (tab.id == id) {
            tab.count = count;
            tab.tone = tone;
        }
    }
    place();
}

QString TabStrip::current() const
{
    return m_current < 0 ? QString() : m_tabs.at(m_current).id;
}

void TabStrip::setCurrent(const QString& id)
{
    for (int i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs.at(i).id == id) {
            select(i);
        }
    }
}

void TabStrip::step(int by)
{
    const int count = int(m_tabs.size());
    if (count > 0) {
        select((m_current + by + count) % count);
    }
}

QSize TabStrip::sizeHint() const
{
    if (isVertical()) {
        int widest = 0;
        for (const Tab& tab : m_tabs) {
            widest = qMax(widest, lineWidth(tab));
        }
        return {widest, lineHeight * int(m_tabs.size())};
    }
    int needed = 2 * stripInset;
    for (const Tab& tab : m_tabs) {
        needed += tab.area.width();
    }
    return {needed + tabGap * qMax(0, int(m_tabs.size()) - 1), stripHeight};
}

QSize TabStrip::minimumSizeHint() const
{
    return isVertical() ? QSize(sizeHint().width(), leastLineHeight * int(m_tabs.size()))
                        : QSize(120, stripHeight);
}

/// Tabs move together where the room is short. What still does not fit lies beyond the edge, and
/// the strip shifts so that the current tab is whole.
void TabStrip::place()
{
    if (isVertical()) {
        placeLines();
        return;
    }
    const QFontMetrics titles(textFont(TextSize::Body, QFont::DemiBold));
    const QFontMetrics counts(textFont(TextSize::Small, QFont::DemiBold));
    int words = 0;
    for (Tab& tab : m_tabs) {
        int needed = titles.horizontalAdvance(tab.title);
        if (tab.count >= 0) {
            needed += countGap + counts.horizontalAdvance(locale().toString(tab.count));
        }
        tab.area = QRect(0, 0, needed, stripHeight - 1);
        words += needed;
    }
    const int gaps = qMax(1, int(m_tabs.size()) - 1);
    const int gap = qBound(leastTabGap, (width() - 2 * stripInset - words) / gaps, tabGap);
    int at = stripInset;
    for (Tab& tab : m_tabs) {
        tab.area.moveLeft(at);
        at += tab.area.width() + gap;
    }
    const int end = at - gap + stripInset;
    const int beyond = m_current < 0 ? 0 : m_tabs.at(m_current).area.right() + stripInset - width();
    const int shift = qBound(0, beyond, qMax(0, end - width()));
    for (Tab& tab : m_tabs) {
        tab.area.translate(-shift, 0);
    }
    updateGeometry();
    describe();
    update();
}

/// As wide with a count as without one, so that nothing moves when figures come.
int TabStrip::lineWidth(const Tab& tab) const
{
    const QFontMetrics titles(textFont(TextSize::Body, QFont::DemiBold));
    const QFontMetrics counts(textFont(TextSize::Small, QFont::DemiBold));
    const int figure = qMax(counts.horizontalAdvance(locale().toString(888)),
        counts.horizontalAdvance(locale().toString(tab.count)));
    return 2 * lineInset + titles.horizontalAdvance(tab.title) + lineCountGap + figure;
}

/// Lines move together where the room is short.
void TabStrip::placeLines()
{
    const int count = qMax(1, int(m_tabs.size()));
    const int line = qBound(leastLineHeight, height() / count, lineHeight);
    for (int i = 0; i < m_tabs.size(); ++i) {
        m_tabs[i].area = QRect(0, i * line, width(), line);
    }
    updateGeometry();
    describe();
    update();
}

void TabStrip::describe()
{
    if (m_current >= 0) {
        const Tab& tab = m_tabs.at(m_current);
        setAccessibleDescription(
            tab.count < 0 ? tab.title : tr("%1, %2").arg(tab.title).arg(tab.count));
    }
}

int TabStrip::tabAt(const QPoint& point) const
{
    const int x = layoutDirection() == Qt::RightToLeft ? width() - point.x() : point.x();
    for (int i = 0; i < m_tabs.size(); ++i) {
        const int around = isVertical() ? 0 : tabGap / 2;
        if (m_tabs.at(i).area.adjusted(-around, 0, around, 0).contains(QPoint(x, point.y()))) {
            return i;
        }
    }
    return -1;
}

void TabStrip::select(int index)
{
    if (index >= 0 && index != m_current) {
        m_current = index;
        place();
        Q_EMIT currentChanged(m_tabs.at(index).id);
    }
}

void TabStrip::focusInEvent(QFocusEvent* event)
{
    m_byKeyboard = event->reason() == Qt::TabFocusReason
        || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
}

bool TabStrip::event(QEvent* event)
{
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::Resize) {
        place();
    }
    return QWidget::event(event);
}

void TabStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Tokens& tokens = tokensOf(this);
    if (isVertical()) {
        for (int i = 0; i < m_tabs.size(); ++i) {
            paintLine(painter, m_tabs.at(i), i == m_current, i == m_hover);
        }
        return;
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(0, QWidget::height() - 1, width(), 1), tokens.line);
    const QFont countFont = textFont(TextSize::Small, QFont::DemiBold);
    for (int i = 0; i < m_tabs.size(); ++i) {
        const Tab& tab = m_tabs.at(i);
        const bool current = i == m_current;
        QRect area = tab.area;
        if (mirrored) {
            area.moveLeft(width() - area.right() - 1);
        }
        const QFont font = textFont(TextSize::Body, current ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(current || i == m_hover ? tokens.text : tokens.dim);
        const int titleWidth = QFontMetrics(font).horizontalAdvance(tab.title);
        const Qt::Alignment start = mirrored ? Qt::AlignRight : Qt::AlignLeft;
        const int flags = int(Qt::AlignVCenter | Qt::AlignAbsolute | start) | Qt::TextSingleLine
            | Qt::TextDontClip;
        painter.drawText(area, flags, tab.title);
        if (tab.count >= 0) {
            const int shift = titleWidth + countGap;
            painter.setFont(countFont);
            const bool alert = tab.count > 0 && tab.tone != Tone::Dim;
            painter.setPen(alert ? tokens.of(tab.tone) : current ? tokens.accent : tokens.dim);
            painter.drawText(
                mirrored ? area.adjusted(0, 0, -shift, 0) : area.adjusted(shift, 0, 0, 0), flags,
                locale().toString(tab.count));
        }
        if (current) {
            const QRectF mark(area.left(), QWidget::height() - 3, area.width(), 2);
            painter.fillRect(mark, tokens.accent);
            if (hasFocus() && m_byKeyboard) {
                paintBox(
                    painter, QRectF(area.adjusted(-7, 7, 7, -7)), QColor(), tokens.accent, 4, 1.5);
            }
        }
    }
}

void TabStrip::paintLine(QPainter& painter, const Tab& tab, bool current, bool hovered) const
{
    const Tokens& tokens = tokensOf(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect box = tab.area.adjusted(0, 1, 0, -1);
    if (current) {
        const bool framed = hasFocus() && m_byKeyboard;
        paintBox(painter, QRectF(box).adjusted(1, 0, -1, 0), tokens.selection,
            framed ? tokens.accent : QColor(), 4, 1.5);
        painter.fillRect(QRect(mirrored ? box.right() - 2 : box.left(), box.top(), 3, box.height()),
            tokens.accent);
    }
    const QRect inside = box.adjusted(lineInset, 0, -lineInset, 0);
    const int flags = int(Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine;
    painter.setFont(textFont(TextSize::Body, current ? QFont::DemiBold : QFont::Normal));
    painter.setPen(current || hovered ? tokens.text : tokens.dim);
    painter.drawText(inside, flags | (mirrored ? Qt::AlignRight : Qt::AlignLeft), tab.title);
    if (tab.count >= 0) {
        const bool alert = tab.count > 0 && tab.tone != Tone::Dim;
        painter.setFont(textFont(TextSize::Small, QFont::DemiBold));
        painter.setPen(alert ? tokens.of(tab.tone) : current ? tokens.accent : tokens.dim);
        painter.drawText(inside, flags | (mirrored ? Qt::AlignLeft : Qt::AlignRight),
            locale().toString(tab.count));
    }
}

void TabStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        select(tabAt(event->position().toPoint()));
    }
}

void TabStrip::mouseMoveEvent(QMouseEvent* event)
{
    const int over = tabAt(event->position().toPoint());
    if (over != m_hover) {
        m_hover = over;
        update();
    }
}

void TabStrip::leaveEvent(QEvent*)
{
    m_hover = -1;
    update();
}

void TabStrip::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int last = int(m_tabs.size()) - 1;
    if (isVertical() && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        select(qBound(0, m_current + (event->key() == Qt::Key_Up ? -1 : 1), last));
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left: select(qBound(0, m_current + (mirrored ? 1 : -1), last)); return;
    case Qt::Key_Right: select(qBound(0, m_current + (mirrored ? -1 : 1), last)); return;
    case Qt::Key_Home: select(last < 0 ? -1 : 0); return;
    case Qt::Key_End: select(last); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace purser::kit
