#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/style.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace purser::kit {

void paintBox(QPainter& painter, const QRectF& area, const QColor& fill, const QColor& border,
    double radius, double borderWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = border.isValid() ? borderWidth / 2 : 0;
    painter.setPen(border.isValid() ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inner = qMax(0.0, radius - half);
    painter.drawRoundedRect(area.adjusted(half, half, -half, -half), inner, inner);
    painter.restore();
}

void Style::drawButton(const QStyleOptionButton& option, QPainter& painter) const
{
    const bool enabled = option.state & State_Enabled;
    const bool down = option.state & (State_Sunken | State_On);
    const bool over = enabled && (option.state & State_MouseOver);
    const bool primary = enabled && (option.features & QStyleOptionButton::DefaultButton);
    const bool focused =
        (option.state & State_HasFocus) && (option.state & State_KeyboardFocusChange);
    const QRectF area(option.rect);
    if ((option.features & QStyleOptionButton::Flat) && !down && !over && !focused) {
        return;
    }
    QColor fill = enabled ? m_tokens.panel : m_tokens.raised;
    QColor border = m_tokens.line;
    if (primary) {
        fill = down ? mixed(m_tokens.accent, m_tokens.text, 0.2)
            : over  ? mixed(m_tokens.accent, m_tokens.onAccent, 0.12)
                    : m_tokens.accent;
        border = fill;
    } else if (down) {
        fill = m_tokens.selection;
    } else if (over) {
        fill = m_tokens.hover;
        border = mixed(m_tokens.line, m_tokens.text, 0.2);
    }
    paintBox(painter, area, fill, border);
    if (focused) {
        if (primary) {
            paintBox(painter, area.adjusted(2, 2, -2, -2), QColor(), m_tokens.onAccent, 4, 1.5);
        } else {
            paintBox(painter, area, QColor(), m_tokens.accent, metric::radius, 1.5);
        }
    }
}

void Style::drawField(const QStyleOption& option, QPainter& painter) const
{
    const bool enabled = option.state & State_Enabled;
    const bool focused = enabled && (option.state & State_HasFocus);
    paintBox(painter, QRectF(option.rect), enabled ? m_tokens.panel : m_tokens.raised,
        focused ? m_tokens.accent : mixed(m_tokens.line, m_tokens.text, 0.08), metric::radius,
        focused ? 1.5 : 1.0);
}

void Style::drawCheck(const QStyleOption& option, QPainter& painter) const
{
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & (State_On | State_NoChange);
    const QRectF area = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor fill = on ? (enabled ? m_tokens.accent : m_tokens.dim)
                           : (enabled ? m_tokens.panel : m_tokens.raised);
    const QColor border = on ? fill : m_tokens.dim;
    paintBox(painter, area, fill, border, 4);
    if (option.state & State_NoChange) {
        painter.fillRect(QRectF(area.left() + 3.5, area.center().y() - 1, area.width() - 7, 2),
            m_tokens.onAccent);
    } else if (option.state & State_On) {
        paintIcon(painter, option.rect.adjusted(1, 1, -1, -1), u"status-ok"_s, m_tokens.onAccent);
    }
    if ((option.state & State_HasFocus) && (option.state & State_KeyboardFocusChange)) {
        paintBox(painter, area.adjusted(-1, -1, 1, 1), QColor(), m_tokens.accent, 5, 1.5);
    }
}

void Style::drawRadio(const QStyleOption& option, QPainter& painter) const
{
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & State_On;
    const QRectF area = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor colour = on ? (enabled ? m_tokens.accent : m_tokens.dim) : m_tokens.dim;
    paintBox(painter, area, m_tokens.panel, colour, area.width() / 2, on ? 1.5 : 1.0);
    if (on) {
        paintBox(painter, area.adjusted(4, 4, -4, -4), colour, QColor(), area.width());
    }
}

void Style::drawHeader(const QStyleOptionHeader& option, QPainter& painter) const
{
    painter.fillRect(option.rect, m_tokens.panel);
    painter.fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_tokens.line);
}

/// Both in the middle, the icon first by reading direction. Qt's own drawing parts them in a
/// mirrored button.
void Style::drawIconAndText(const QStyleOption& option, const QIcon& icon, const QSize& iconSize,
    const QString& text, const QColor& ink, QPainter& painter) const
{
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    const int textWidth = option.fontMetrics.size(flags, text).width();
    const QRect area = option.rect;
    const int width = iconSize.width() + metric::iconGap + textWidth;
    const int left = area.left() + qMax(0, (area.width() - width) / 2);
    const auto placed = [&](const QRect& rect) { return visualRect(option.direction, area, rect); };
    icon.paint(&painter,
        placed({left, area.top() + (area.height() - iconSize.height()) / 2, iconSize.width(),
            iconSize.height()}),
        Qt::AlignCenter, option.state & State_Enabled ? QIcon::Normal : QIcon::Disabled);
    painter.setPen(ink);
    const QRect words(
        left + iconSize.width() + metric::iconGap, area.top(), textWidth + 1, area.height());
    painter.drawText(placed(words),
        flags | int(visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignAbsolute, text);
}

void Style::drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter) const
{
    painter.save();
    const QRect area = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(
            QRect(area.left() + 8, area.center().y(), area.width() - 16, 1), m_tokens.line);
        painter.restore();
        return;
    }
    const bool enabled = option.state & State_Enabled;
    if ((option.state & State_Selected) && enabled) {
        paintBox(painter, QRectF(area), m_tokens.selection, QColor(), 4);
    }
    const auto placed = [&](const QRect& rect) { return visualRect(option.direction, area, rect); };
    const QRect mark(area.left() + 8, area.center().y() - 7, 16, 16);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked) {
        paintIcon(painter, placed(mark), u"status-ok"_s, m_tokens.accent);
    } else if (!option.icon.isNull()) {
        option.icon.paint(
            &painter, placed(mark), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter.setPen(enabled ? m_tokens.text : m_tokens.dim);
    painter.setFont(option.font);
    const qsizetype tab = option.text.indexOf(u'\t');
    const QString text = tab < 0 ? option.text : option.text.left(tab);
    const QRect body = placed(area.adjusted(32, 0, -28, 0));
    const int alignment =
        Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextShowMnemonic | Qt::TextSingleLine;
    painter.drawText(body, alignment | int(visualAlignment(option.direction, Qt::AlignLeft)), text);
    if (tab >= 0) {
        painter.setPen(m_tokens.dim);
        const QRect keys = placed(area.adjusted(32, 0, -12, 0));
        painter.drawText(keys, alignment | int(visualAlignment(option.direction, Qt::AlignRight)),
            option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(area.right() - 20, area.center().y() - 6, 12, 12);
        QStyleOption sub;
        sub.rect = placed(arrow);
        sub.palette = option.palette;
        sub.state = option.state;
        proxy()->drawPrimitive(
            option.direction == Qt::RightToLeft ? PE_IndicatorArrowLeft : PE_IndicatorArrowRight,
            &sub, &painter, nullptr);
    }
    painter.restore();
}

void Style::drawProgress(const QStyleOptionProgressBar& option, QPainter& painter) const
{
    const int height = qMin(6, option.rect.height());
    const QRectF track(option.rect.left(), option.rect.center().y() - height / 2.0 + 0.5,
        option.rect.width(), height);
    paintBox(painter, track, mixed(m_tokens.panel, m_tokens.line, 0.9), QColor(), height / 2.0);
    const double range = double(option.maximum) - option.minimum;
    const double share = range > 0 ? (option.progress - option.minimum) / range : 0.35;
    QRectF done = track;
    done.setWidth(qBound(0.0, share, 1.0) * track.width());
    if (option.direction == Qt::RightToLeft) {
        done.moveRight(track.right());
    }
    if (done.width() >= height) {
        paintBox(painter, done, m_tokens.accent, QColor(), height / 2.0);
    }
}

void Style::drawCombo(const QStyleOptionComboBox& option, QPainter& painter, const QWidget*) const
{
    QStyleOption field(option);
    drawField(field, painter);
    const QRect arrow = visualRect(option.direction, option.rect,
        QRect(option.rect.right() - 22, option.rect.center().y() - 7, 16, 16));
    paintIcon(
        painter, arrow, u"down"_s, option.state & State_Enabled ? m_tokens.text : m_tokens.dim);
}

void Style::drawSpinBox(
    const QStyleOptionSpinBox& option, QPainter& painter, const QWidget* widget) const
{
    QStyleOption field(option);
    drawField(field, painter);
    const QColor ink = option.state & State_Enabled ? m_tokens.text : m_tokens.dim;
    for (const auto part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
        const bool up = part == SC_SpinBoxUp;
        const QRect area = proxy()->subControlRect(CC_SpinBox, &option, part, widget);
        const QRect arrow(area.center().x() - 5, area.center().y() - (up ? 4 : 5), 10, 10);
        const bool can = option.stepEnabled
            & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
        paintIcon(painter, arrow, up ? u"up"_s : u"down"_s, can ? ink : m_tokens.dim);
    }
}

void Style::drawScrollBar(
    const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const
{
    if (option.maximum <= option.minimum) {
        return;
    }
    QRectF slider(subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget));
    const bool active = option.state & State_MouseOver || option.state & State_Sunken;
    slider = option.orientation == Qt::Horizontal ? slider.adjusted(2, 3, -2, -2)
                                                  : slider.adjusted(3, 2, -2, -2);
    paintBox(
        painter, slider, mixed(m_tokens.panel, m_tokens.dim, active ? 0.65 : 0.38), QColor(), 3);
}

} // namespace purser::kit
