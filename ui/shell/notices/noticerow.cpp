#include "ui/shell/notices/noticerow.h"

#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/style.h"

#include <QPainter>

namespace purser::shell {

using kit::TextSize;

namespace {
constexpr int inset = 16;
constexpr int iconEdge = 16;
constexpr int textLeft = inset + iconEdge + 10;
constexpr int lineHeight = 18;
constexpr int padding = 9;
constexpr int rowWidth = 400;
} // namespace

NoticeRow::NoticeRow(kit::Tone tone, const QString& icon, const QString& word,
    const QString& sentence, const QString& time, bool fresh, QWidget* parent)
    : QAbstractButton(parent), m_tone(tone), m_icon(icon), m_word(word), m_sentence(sentence),
      m_time(time), m_fresh(fresh)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(sentence);
    setAccessibleName(fresh ? tr("New: %1. %2").arg(word, sentence) : tr("%1. %2").arg(word, sentence));
}

QRect NoticeRow::sentenceArea(int width) const
{
    const QFontMetrics metrics(kit::textFont(TextSize::Body));
    const QRect room(textLeft, padding + lineHeight, qMax(40, width - textLeft - inset), 3 * lineHeight);
    return {room.topLeft(),
        QSize(room.width(), metrics.boundingRect(room, Qt::TextWordWrap, m_sentence).height())};
}

QSize NoticeRow::sizeHint() const
{
    return {rowWidth, heightForWidth(qMax(rowWidth, width()))};
}

int NoticeRow::heightForWidth(int width) const
{
    return sentenceArea(width).bottom() + padding + 1;
}

void NoticeRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const kit::Tokens& tokens = kit::tokensOf(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto placed = [&](QRect area) {
        if (mirrored) {
            area.moveLeft(width() - area.right() - 1);
        }
        return area;
    };
    if (underMouse() || hasFocus()) {
        kit::paintBox(painter, QRectF(rect()).adjusted(6, 1, -6, -1), tokens.hover,
            hasFocus() ? tokens.accent : QColor(), kit::metric::radius, 1.5);
    }
    kit::paintIcon(painter, placed(QRect(inset, padding + 1, iconEdge, iconEdge)), m_icon, tokens.of(m_tone));
    const Qt::Alignment side = Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft);
    const Qt::Alignment end = Qt::AlignAbsolute | (mirrored ? Qt::AlignLeft : Qt::AlignRight);
    const QRect head(textLeft, padding, width() - textLeft - inset, lineHeight);
    painter.setFont(kit::textFont(TextSize::Small, QFont::DemiBold));
    painter.setPen(tokens.of(m_tone));
    painter.drawText(placed(head), int(side | Qt::AlignVCenter), m_word);
    painter.setFont(kit::textFont(TextSize::Small));
    painter.setPen(tokens.dim);
    painter.drawText(placed(head), int(end | Qt::AlignVCenter), m_time);
    painter.setFont(kit::textFont(TextSize::Body, m_fresh ? QFont::DemiBold : QFont::Normal));
    painter.setPen(m_tone == kit::Tone::Dim ? tokens.dim : tokens.text);
    painter.drawText(placed(sentenceArea(width())), int(side) | Qt::TextWordWrap, m_sentence);
}

} // namespace purser::shell
