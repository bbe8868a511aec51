#include "ui/kit/widgets/chip.h"

#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace purser::kit {

namespace {
constexpr int chipHeight = 22;
constexpr int chipSide = 9;
constexpr int chipMarkSize = 14;
constexpr int chipIconGap = 5;
constexpr int crossSize = 12;
} // namespace

Chip::Chip(const QString& text, Tone tone, const QString& icon, QWidget* parent)
    : QAbstractButton(parent), m_tone(tone), m_icon(icon)
{
    setText(text);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setIconId(const QString& icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Chip::setClosable(bool closable)
{
    m_closable = closable;
    updateGeometry();
    update();
}

void Chip::setClickable(bool clickable)
{
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Chip::setStrong(bool strong)
{
    m_strong = strong;
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    const QFont font = textFont(TextSize::Small, m_strong ? QFont::Medium : QFont::Normal);
    int width = QFontMetrics(font).horizontalAdvance(text()) + 2 * chipSide + 1;
    if (!m_icon.isEmpty()) {
        width += chipMarkSize + chipIconGap;
    }
    if (m_closable) {
        width += crossSize + chipIconGap;
    }
    return {width, chipHeight};
}

QRect Chip::crossArea() const
{
    QRect area(width() - chipSide - crossSize + 2, (QWidget::height() - crossSize) / 2, crossSize,
        crossSize);
    if (layoutDirection() == Qt::RightToLeft) {
        area.moveLeft(chipSide - 2);
    }
    return area;
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Tokens& tokens = tokensOf(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QColor colour = tokens.of(m_tone == Tone::Normal ? Tone::Dim : m_tone);
    QColor fill = tokens.soft(m_tone);
    if (underMouse() && focusPolicy() != Qt::NoFocus) {
        fill = mixed(fill, colour, 0.08);
    }
    const QRectF box(0, 0, width(), QWidget::height());
    paintBox(painter, box, fill, tokens.edge(m_tone), box.height() / 2);
    if (hasFocus()) {
        paintBox(painter, box, QColor(), tokens.accent, box.height() / 2, 1.5);
    }
    QRect textArea = rect().adjusted(chipSide, 0, -chipSide, 0);
    if (!m_icon.isEmpty()) {
        QRect place(
            chipSide - 1, (QWidget::height() - chipMarkSize) / 2, chipMarkSize, chipMarkSize);
        textArea.setLeft(place.right() + 1 + chipIconGap);
        if (mirrored) {
            place.moveLeft(width() - place.right() - 1);
        }
        paintIcon(painter, place, m_icon, colour);
    }
    if (m_closable) {
        textArea.setRight(width() - chipSide - crossSize - chipIconGap + 2);
        paintIcon(painter, crossArea(), QStringLiteral("close"), colour);
    }
    if (mirrored) {
        textArea.moveLeft(width() - textArea.right() - 1);
    }
    painter.setFont(textFont(TextSize::Small, m_strong ? QFont::Medium : QFont::Normal));
    painter.setPen(m_tone == Tone::Normal ? tokens.text : colour);
    painter.drawText(textArea,
        int(Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft))
            | Qt::TextSingleLine | Qt::TextDontClip,
        text());
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (m_closable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT closed();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_closable && crossArea().adjusted(-4, -4, 4, 4).contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT closed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

} // namespace purser::kit
