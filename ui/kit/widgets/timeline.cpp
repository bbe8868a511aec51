#include "ui/kit/widgets/timeline.h"

#include "ui/kit/text/phrases.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/style.h"

#include <QPainter>

namespace purser::kit {

namespace {
constexpr int shortestEvent = 22;
constexpr int eventGap = 4;
constexpr int eventMarkSpace = 24;
constexpr int eventIconSize = 14;
constexpr int eventColumnGap = 14;
} // namespace

Timeline::Timeline(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Timeline"));
}

void Timeline::setEntries(QList<TimelineEntry> entries)
{
    m_entries = std::move(entries);
    QStringList words;
    for (const TimelineEntry& entry : std::as_const(m_entries)) {
        words.append(QStringList{entry.time, entry.actor, entry.text}.join(QStringLiteral(", ")));
    }
    setAccessibleDescription(words.join(u'\n'));
    updateGeometry();
    update();
}

int Timeline::layOut(int width, QPainter* painter) const
{
    const Tokens& tokens = tokensOf(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QFont small = textFont(TextSize::Small);
    const QFont strong = textFont(TextSize::Body, QFont::Medium);
    const QFont font = textFont(TextSize::Body);
    const QFontMetrics smallMetrics(small);
    const int start = int(Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft));
    int timeWidth = 0;
    int actorWidth = 0;
    for (const TimelineEntry& entry : m_entries) {
        timeWidth = qMax(timeWidth, smallMetrics.horizontalAdvance(entry.time));
        actorWidth = qMax(actorWidth, QFontMetrics(strong).horizontalAdvance(entry.actor));
    }
    actorWidth = qMin(actorWidth, width / 4);
    const int actorAt = eventMarkSpace + timeWidth + eventColumnGap;
    const int textAt = actorAt + actorWidth + (actorWidth > 0 ? eventColumnGap : 0);
    const int textWidth = qMax(80, width - textAt);
    const auto placed = [&](int x, int y, int w, int h) {
        return QRect(mirrored ? width - x - w : x, y, w, h);
    };
    int y = 0;
    for (int i = 0; i < m_entries.size(); ++i) {
        const TimelineEntry& entry = m_entries.at(i);
        const QFontMetrics metrics(font);
        const int needed =
            metrics.boundingRect(QRect(0, 0, textWidth, 4000), start | Qt::TextWordWrap, entry.text)
                .height();
        const int height = qMax(shortestEvent, needed + 4);
        if (painter) {
            const QColor ink = tokens.of(entry.tone == Tone::Normal ? Tone::Dim : entry.tone);
            const int middle = eventIconSize / 2;
            if (i + 1 < m_entries.size()) {
                painter->fillRect(
                    placed(middle, y + shortestEvent - 3, 1, height - shortestEvent + eventGap + 6),
                    tokens.line);
            }
            if (entry.icon.isEmpty()) {
                paintBox(*painter, QRectF(placed(middle - 3, y + shortestEvent / 2 - 3, 7, 7)), ink,
                    QColor(), 3.5);
            } else {
                paintIcon(*painter,
                    placed(
                        0, y + (shortestEvent - eventIconSize) / 2, eventIconSize, eventIconSize),
                    entry.icon, ink);
            }
            painter->setFont(small);
            painter->setPen(tokens.dim);
            painter->drawText(placed(eventMarkSpace, y, timeWidth + 1, shortestEvent),
                start | Qt::AlignVCenter, entry.time);
            painter->setFont(strong);
            painter->setPen(tokens.text);
            painter->drawText(placed(actorAt, y, actorWidth + 1, shortestEvent),
                start | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(entry.actor, Qt::ElideRight, actorWidth + 1));
            painter->setFont(font);
            painter->setPen(tokens.of(entry.tone));
            painter->drawText(
                placed(textAt, y + (shortestEvent - metrics.height()) / 2, textWidth, height),
                start | Qt::AlignTop | Qt::TextWordWrap, directed(entry.text, layoutDirection()));
        }
        y += height + eventGap;
    }
    return qMax(0, y - eventGap);
}

int Timeline::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

QSize Timeline::sizeHint() const
{
    const int room = width() > 100 ? width() : 400;
    return {room, layOut(room, nullptr)};
}

QSize Timeline::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void Timeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    layOut(width(), &painter);
}

} // namespace purser::kit
