#include "ui/kit/widgets/label.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace purser::kit {

Label::Label(
    const QString& text, TextSize size, QFont::Weight weight, Tone tone, QWidget* parent)
    : QLabel(text, parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
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

QSize Label::minimumSizeHint() const
{
    return m_elided ? QSize(0, QLabel::minimumSizeHint().height()) : QLabel::minimumSizeHint();
}

void Label::changeEvent(QEvent* event)
{
    if (!m_applying
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)) {
        applyTone();
    }
    QLabel::changeEvent(event);
}

void Label::paintEvent(QPaintEvent* event)
{
    const QFontMetrics metrics(font());
    if (!m_elided || metrics.horizontalAdvance(text()) <= contentsRect().width()) {
        if (m_elided && !toolTip().isEmpty()) {
            setToolTip({});
        }
        QLabel::paintEvent(event);
        return;
    }
    setToolTip(text());
    QPainter painter(this);
    painter.setPen(tokensOf(this).of(m_tone));
    painter.drawText(contentsRect(),
        int(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine,
        metrics.elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

void Label::applyTone()
{
    m_applying = true;
    QPalette changed = palette();
    const QColor colour = tokensOf(this).of(m_tone);
    if (changed.color(QPalette::WindowText) != colour) {
        changed.setColor(QPalette::WindowText, colour);
        setPalette(changed);
    }
    m_applying = false;
}

} // namespace purser::kit
