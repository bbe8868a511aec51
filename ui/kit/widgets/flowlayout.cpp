#include "ui/kit/widgets/flowlayout.h"

#include <QWidget>

namespace purser::kit {

FlowLayout::FlowLayout(QWidget* parent, int gap, int lineGap)
    : QLayout(parent), m_gap(gap), m_lineGap(lineGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(index) : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) {
            width += item->sizeHint().width() + (width > 0 ? m_gap : 0);
            height = qMax(height, item->sizeHint().height());
        }
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem* item : m_items) {
        least = least.expandedTo(item->minimumSize());
    }
    return least;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const int spare = rect.height() - arrange(rect, false);
    arrange(rect.translated(0, qMax(0, spare / 2)), true);
}

void FlowLayout::clear()
{
    while (QLayoutItem* item = takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    invalidate();
}

int FlowLayout::arrange(const QRect& area, bool apply) const
{
    const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    const auto lineHeightFrom = [this](qsizetype first, int width) {
        int used = 0;
        int height = 0;
        for (qsizetype i = first; i < m_items.size(); ++i) {
            const QSize size = m_items.at(i)->sizeHint();
            if (m_items.at(i)->isEmpty()) {
                continue;
            }
            if (used > 0 && used + size.width() > width) {
                break;
            }
            used += size.width() + m_gap;
            height = qMax(height, size.height());
        }
        return height;
    };
    int x = 0;
    int y = 0;
    int lineHeight = lineHeightFrom(0, area.width());
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        QLayoutItem* item = m_items.at(i);
        if (item->isEmpty()) {
            continue;
        }
        const QSize size = item->sizeHint();
        if (x > 0 && x + size.width() > area.width()) {
            x = 0;
            y += lineHeight + m_lineGap;
            lineHeight = lineHeightFrom(i, area.width());
        }
        if (apply) {
            const int width = qMin(size.width(), area.width());
            const int left = mirrored ? area.right() - x - width + 1 : area.left() + x;
            item->setGeometry(
                QRect(left, area.top() + y + (lineHeight - size.height()) / 2, width, size.height()));
        }
        x += size.width() + m_gap;
    }
    return y + lineHeight;
}

} // namespace purser::kit
