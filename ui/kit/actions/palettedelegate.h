#pragma once

#include <QStyledItemDelegate>

namespace purser::kit {

/// A result of the palette: icon, title, subtitle beside it, code or keys at the end.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    static constexpr int rowHeight = 34;
};

} // namespace purser::kit
