#include "ui/kit/actions/palettedelegate.h"

#include "ui/kit/actions/palettemodel.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/style.h"

#include <QPainter>

namespace purser::kit {

namespace {
constexpr int rowInset = 10;
constexpr int deedIconSize = 16;
} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, rowHeight};
}

void PaletteDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const PaletteModel*>(index.model());
    const PaletteModel::Entry* entry = model ? model->entry(index.row()) : nullptr;
    if (!entry) {
        return;
    }
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    const Tokens& tokens = tokensOf(option.widget);
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (option.state & QStyle::State_Selected) {
        paintBox(*painter, QRectF(option.rect), tokens.selection, QColor(), 4);
    }
    const QRect area = option.rect.adjusted(rowInset, 0, -rowInset, 0);
    const auto placed = [&](int x, int w) {
        return QRect(mirrored ? area.right() - x - w + 1 : area.left() + x, area.top(), w,
            area.height());
    };
    const Qt::Alignment start = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const int flags = int(Qt::AlignVCenter | Qt::AlignAbsolute | start) | Qt::TextSingleLine;
    paintIcon(*painter, placed(0, deedIconSize), entry->found.icon, tokens.dim);

    const QString end = entry->keys.isEmpty() ? entry->found.code : entry->keys;
    const QFont small = textFont(TextSize::Small);
    const int endWidth = QFontMetrics(small).horizontalAdvance(end);
    painter->setFont(small);
    painter->setPen(tokens.dim);
    painter->drawText(placed(area.width() - endWidth, endWidth + 1), flags, end);

    int x = deedIconSize + 10;
    int room = area.width() - x - endWidth - 16;
    painter->setFont(textFont(TextSize::Body, QFont::Medium));
    painter->setPen(tokens.text);
    const QString title =
        painter->fontMetrics().elidedText(entry->found.title, Qt::ElideRight, room);
    const int titleWidth = painter->fontMetrics().horizontalAdvance(title);
    painter->drawText(placed(x, titleWidth + 1), flags, title);
    x += titleWidth + 10;
    room -= titleWidth + 10;
    if (room > 40) {
        painter->setFont(textFont(TextSize::Body));
        painter->setPen(tokens.dim);
        painter->drawText(placed(x, room), flags,
            painter->fontMetrics().elidedText(entry->found.subtitle, Qt::ElideRight, room));
    }
}

} // namespace purser::kit
