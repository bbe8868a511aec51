#include "ui/kit/widgets/label.h"

#include "ui/kit/text/phrases.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace purser::kit {

Label::Label(const QString& text, TextSize size, QFont::Weight weight, Tone tone, QWidget* parent)
    : QLabel(text, parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setFont(textFont(size, weight));
    applyTone();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    setSizePolicy(elided ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    updateGeometry();
}

void Label::setSelectable(bool selectable)
{
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
    applySide();
}

QSize Label::minimumSizeHint() const
{
    return m_elided ? QSize(0, QLabel::minimumSizeHint().height()) : QLabel::minimumSizeHint();
}

/// QLabel lays text that can be selected out by the direction of its words; it must stand on the
/// side where the layout begins all the same.
void Label::applySide()
{
    const Qt::Alignment side = alignment() & Qt::AlignHorizontal_Mask;
    if (!(side & (Qt::AlignHCenter | Qt::AlignJustify))
        && (textInteractionFlags() & Qt::TextSelectableByMouse)) {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        setAlignment((alignment() & Qt::AlignVertical_Mask) | Qt::AlignAbsolute
            | (mirrored ? Qt::AlignRight : Qt::AlignLeft));
    }
}

void Label::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange) {
        applySide();
    }
    if (!m_applying
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)) {
        applyTone();
    }
    QLabel::changeEvent(event);
}

void Label::paintEvent(QPaintEvent* event)
{
    const bool selectable = textInteractionFlags() & Qt::TextSelectableByMouse;
    if (!pixmap(Qt::ReturnByValue).isNull() || (selectable && !m_elided)) {
        QLabel::paintEvent(event);
        return;
    }
    // The direction of the words, not of the window: "18 min" stays so in a right-to-left layout.
    QPainter painter(this);
    painter.setLayoutDirection(readingDirection(text(), layoutDirection()));
    painter.setPen(isEnabled() ? tokensOf(this).of(m_tone) : tokensOf(this).dim);
    const Qt::Alignment place = QStyle::visualAlignment(layoutDirection(), alignment());
    const int flags = int(place | Qt::AlignAbsolute);
    if (!m_elided) {
        painter.drawText(
            contentsRect(), flags | Qt::TextDontClip | (wordWrap() ? Qt::TextWordWrap : 0), text());
        return;
    }
    const int room = contentsRect().width();
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, room);
    setToolTip(shown == text() ? QString() : text());
    painter.drawText(contentsRect(), flags | Qt::TextSingleLine, shown);
}

void Label::applyTone()
{
    m_applying = true;
    const QColor colour = tokensOf(this).of(m_tone);
    if (palette().color(QPalette::WindowText) != colour) {
        // Only this one role: a copy of the whole palette would never follow the theme again.
        QPalette own;
        own.setColor(QPalette::WindowText, colour);
        setPalette(own);
    }
    m_applying = false;
}

} // namespace purser::kit
