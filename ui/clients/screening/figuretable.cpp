#include "ui/clients/screening/figuretable.h"

#include "ui/kit/theme/icons.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace purser::clients {

namespace {

constexpr int leastColumn = 84;

class FigureRowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize needed = QStyledItemDelegate::sizeHint(option, index);
        return {needed.width() + kit::metric::gap, kit::metric::rowHeight};
    }
};

} // namespace

FigureTable::FigureTable(
    const QString& name, const QStringList& headers, int textColumns, QWidget* parent)
    : QTreeWidget(parent), m_textColumns(textColumns)
{
    setAccessibleName(name);
    setHeaderLabels(headers);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setItemDelegate(new FigureRowDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    // What a row is about takes the room that is left; figures stand close to their heads.
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setMinimumSectionSize(leastColumn);
    for (int column = m_textColumns; column < headers.size(); ++column)
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
}

QTreeWidgetItem* FigureTable::add(const QStringList& cells, kit::Tone tone)
{
    auto* item = new QTreeWidgetItem(this, cells);
    for (int column = m_textColumns; column < columnCount(); ++column)
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    if (tone != kit::Tone::Normal)
        say(item, cells.last(), tone);
    return item;
}

void FigureTable::say(QTreeWidgetItem* item, const QString& text, kit::Tone tone)
{
    const int last = columnCount() - 1;
    item->setText(last, text);
    item->setTextAlignment(last, Qt::AlignLeading | Qt::AlignVCenter);
    headerItem()->setTextAlignment(last, Qt::AlignLeading | Qt::AlignVCenter);
    item->setIcon(last, kit::icon(kit::statusIcon(tone), tone));
}

void FigureTable::fitColumns()
{
    for (int column = 1; column < columnCount(); ++column)
        resizeColumnToContents(column);
}

QString FigureTable::text() const
{
    QString lines;
    const auto add = [&](const QTreeWidgetItem& item) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells.append(item.text(column));
        lines += cells.join(u'\t') + u'\n';
    };
    add(*headerItem());
    for (int row = 0; row < topLevelItemCount(); ++row)
        add(*topLevelItem(row));
    return lines;
}

} // namespace purser::clients
