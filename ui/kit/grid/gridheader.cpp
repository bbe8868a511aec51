#include "ui/kit/grid/gridheader.h"

#include "ui/kit/grid/celldelegate.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"

#include <QPainter>

namespace purser::kit {

namespace {
constexpr int headerHeight = 32;
constexpr int arrowSize = 12;
} // namespace

GridHeader::GridHeader(WindowModel& model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(48);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setFocusPolicy(Qt::NoFocus);
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        const QString sort = m_model.columns().at(section).sort;
        if (!sort.isEmpty() && sort != m_sort) {
            Q_EMIT sortRequested(sort);
        }
    });
}

void GridHeader::setSortName(const QString& sort)
{
    m_sort = sort;
    viewport()->update();
}

int GridHeader::titleWidth(int column) const
{
    const Column& one = m_model.columns().at(column);
    const QFontMetrics metrics(textFont(TextSize::Small, QFont::DemiBold));
    return metrics.horizontalAdvance(one.title) + 2 * CellDelegate::side
        + (one.sort == m_sort && !m_sort.isEmpty() ? arrowSize + 4 : 0);
}

QSize GridHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headerHeight};
}

void GridHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const Tokens& tokens = tokensOf(this);
    const Column& column = m_model.columns().at(logicalIndex);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->fillRect(rect, tokens.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);

    const bool sorted = !m_sort.isEmpty() && column.sort == m_sort;
    const bool atEnd = column.kind == ColumnKind::Money || column.kind == ColumnKind::Number;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool right = atEnd != mirrored;
    painter->setFont(textFont(TextSize::Small, QFont::DemiBold));
    painter->setPen(sorted ? tokens.text : tokens.dim);
    const QRect area = rect.adjusted(CellDelegate::side, 0, -CellDelegate::side, -1);
    const int arrowSpace = sorted ? arrowSize + 3 : 0;
    const QString text = painter->fontMetrics().elidedText(
        column.title, Qt::ElideRight, area.width() - arrowSpace);
    const int textWidth = painter->fontMetrics().horizontalAdvance(text);
    QRect textArea(0, area.top(), textWidth, area.height());
    QRect arrow(0, area.center().y() - arrowSize / 2, arrowSize, arrowSize);
    if (right) {
        textArea.moveRight(area.right());
        arrow.moveRight(textArea.left() - 4);
    } else {
        textArea.moveLeft(area.left());
        arrow.moveLeft(textArea.right() + 4);
    }
    painter->drawText(textArea, Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
    if (sorted) {
        paintIcon(*painter, arrow, QStringLiteral("down"), tokens.text);
    }
}

} // namespace purser::kit
