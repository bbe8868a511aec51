#include "ui/shell/window/railbutton.h"

#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/style.h"

#include <QKeyEvent>
#include <QPainter>

namespace purser::shell {

namespace {
constexpr int ownHeight = 32;
constexpr int railSide = 10;
constexpr int railMarkSize = 16;
constexpr int markGap = 12;
} // namespace

RailButton::RailButton(const QString& icon, const QString& title, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon)
{
    setText(title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count < 0 ? QString() : tr("%1 waiting").arg(count));
    update();
}

QSize RailButton::sizeHint() const
{
    return {136, ownHeight};
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const kit::Tokens& tokens = kit::tokensOf(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool current = isChecked();
    if (current || underMouse()) {
        kit::paintBox(painter, QRectF(rect()), current ? tokens.selection : tokens.hover, QColor());
    }
    if (hasFocus()) {
        kit::paintBox(painter, QRectF(rect()), QColor(), tokens.accent, kit::metric::radius, 1.5);
    }
    const auto placed = [&](int x, int w) {
        return QRect(mirrored ? width() - x - w : x, 0, w, height());
    };
    kit::paintIcon(
        painter, placed(railSide, railMarkSize), m_icon, current ? tokens.accent : tokens.dim);
    const int flags = int(Qt::AlignVCenter | Qt::AlignAbsolute
                          | (mirrored ? Qt::AlignRight : Qt::AlignLeft))
        | Qt::TextSingleLine;
    int countWidth = 0;
    if (m_count >= 0) {
        painter.setFont(kit::textFont(kit::TextSize::Small, QFont::DemiBold));
        const QString figure = locale().toString(m_count);
        countWidth = painter.fontMetrics().horizontalAdvance(figure);
        painter.setPen(current ? tokens.accent : tokens.dim);
        painter.drawText(placed(width() - railSide - countWidth, countWidth + 1), flags, figure);
    }
    painter.setFont(kit::textFont(kit::TextSize::Body, current ? QFont::DemiBold : QFont::Normal));
    painter.setPen(tokens.text);
    const int x = railSide + railMarkSize + markGap;
    const int room = width() - x - railSide - countWidth - 4;
    painter.drawText(placed(x, room), flags,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

/// To the desk below or above. Tab stops at the current desk alone, as at one of a group.
void RailButton::focusBeside(int step)
{
    const auto buttons = parentWidget()->findChildren<RailButton*>(Qt::FindDirectChildrenOnly);
    const qsizetype beside = buttons.indexOf(this) + step;
    if (beside >= 0 && beside < buttons.size()) {
        buttons.at(beside)->setFocus(Qt::OtherFocusReason);
    }
}

void RailButton::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down: focusBeside(1); return;
    case Qt::Key_Up: focusBeside(-1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

} // namespace purser::shell
