#include "ui/kit/widgets/statusitem.h"

#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"

#include <QPainter>

namespace purser::kit {

namespace {
constexpr int statusHeight = 22;
constexpr int statusIconSize = 14;
constexpr int statusIconGap = 6;
constexpr int figureGap = 5;
} // namespace

StatusItem::StatusItem(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusItem::show(
    Tone tone, const QString& name, const QString& figure, const QString& icon)
{
    m_tone = tone;
    m_name = name;
    m_figure = figure;
    m_icon = icon.isEmpty() ? statusIcon(tone) : icon;
    setAccessibleName(figure.isEmpty() ? name : name + u' ' + figure);
    updateGeometry();
    update();
}

QSize StatusItem::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Small));
    int width = metrics.horizontalAdvance(m_name) + 2;
    if (!m_figure.isEmpty()) {
        width += figureGap + metrics.horizontalAdvance(m_figure);
    }
    if (!m_icon.isEmpty()) {
        width += statusIconSize + statusIconGap;
    }
    return {width, statusHeight};
}

void StatusItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Tokens& tokens = tokensOf(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto placed = [&](int x, int w, int h) {
        return QRect(mirrored ? width() - x - w : x, (QWidget::height() - h) / 2, w, h);
    };
    painter.setFont(textFont(TextSize::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    int x = 0;
    if (!m_icon.isEmpty()) {
        paintIcon(painter, placed(0, statusIconSize, statusIconSize), m_icon, tokens.of(m_tone));
        x += statusIconSize + statusIconGap;
    }
    painter.setPen(m_tone == Tone::Warn || m_tone == Tone::Stop ? tokens.of(m_tone) : tokens.dim);
    const int nameWidth = metrics.horizontalAdvance(m_name) + 1;
    painter.drawText(
        placed(x, nameWidth, statusHeight), Qt::AlignVCenter | Qt::TextDontClip, m_name);
    x += nameWidth + figureGap;
    painter.drawText(placed(x, metrics.horizontalAdvance(m_figure) + 1, statusHeight),
        Qt::AlignVCenter | Qt::TextDontClip, m_figure);
}

} // namespace purser::kit
