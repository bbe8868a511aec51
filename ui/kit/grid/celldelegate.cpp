#include "ui/kit/grid/celldelegate.h"

#include "ui/kit/grid/windowmodel.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/style.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace purser::kit {

namespace {

constexpr int flashMilliseconds = 1000;
constexpr int cellIconSize = 14;
constexpr int cellIconGap = 6;
constexpr int riskBarWidth = 34;
constexpr int riskBarHeight = 5;

bool isRight(ColumnKind kind)
{
    return kind == ColumnKind::Money || kind == ColumnKind::Number;
}

QFont fontOf(ColumnKind kind)
{
    return textFont(TextSize::Body, kind == ColumnKind::Strong ? QFont::DemiBold : QFont::Normal);
}

Tone cellTone(const Cell& cell, ColumnKind kind)
{
    const bool secondary =
        kind == ColumnKind::Dim || kind == ColumnKind::Age || kind == ColumnKind::Time;
    return secondary && cell.tone == Tone::Normal ? Tone::Dim : cell.tone;
}

QRect mirroredIn(const QRect& outer, QRect inner, bool mirrored)
{
    if (mirrored) {
        inner.moveLeft(outer.left() + outer.right() - inner.right());
    }
    return inner;
}

} // namespace

Tone riskTone(int score)
{
    return score >= 60 ? Tone::Stop : score >= 30 ? Tone::Warn : Tone::Ok;
}

CellDelegate::CellDelegate(WindowModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{
    m_time.start();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const ColumnKind kind = m_model.columns().at(index.column()).kind;
    const Cell* cell = m_model.cell(index);
    const QFontMetrics metrics(fontOf(kind));
    int width = metrics.horizontalAdvance(index.data().toString()) + 2 * side;
    if (cell && !cell->icon.isEmpty()) {
        width += cellIconSize + cellIconGap;
    }
    if (kind == ColumnKind::Risk) {
        width += riskBarWidth + cellIconGap;
    }
    return {width, metric::rowHeight};
}

QColor CellDelegate::background(const Tokens& tokens, int row, bool selected) const
{
    QColor fill = selected ? tokens.selection : row == m_hoverRow ? tokens.hover : tokens.panel;
    const GridRow* data = m_model.row(row);
    const auto flash = data ? m_flashes.constFind(data->id) : m_flashes.constEnd();
    if (flash != m_flashes.constEnd()) {
        const double age = double(m_time.elapsed() - *flash) / flashMilliseconds;
        fill = mixed(fill, tokens.accent, 0.16 * qBound(0.0, 1.0 - age, 1.0));
    }
    return fill;
}

void CellDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = tokensOf(option.widget);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, background(tokens, index.row(), selected));
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    if (index.row() == m_currentRow && index.column() == m_firstColumn) {
        const QRect mark(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter->fillRect(mirroredIn(option.rect, mark, mirrored), tokens.accent);
    }
    const QRect area = option.rect.adjusted(side, 0, -side, -1);
    const Cell* cell = m_model.cell(index);
    if (!cell) {
        paintPlaceholder(*painter, area, tokens, index);
        return;
    }
    const ColumnKind kind = m_model.columns().at(index.column()).kind;
    if (kind == ColumnKind::Risk && cell->raw.isValid()) {
        paintRisk(*painter, area, tokens, cell->raw.toInt(), mirrored);
        return;
    }
    paintText(
        *painter, area, tokens, *cell, kind, m_model.textOf(index.row(), index.column()), mirrored);
}

void CellDelegate::paintText(QPainter& painter, const QRect& area, const Tokens& tokens,
    const Cell& cell, ColumnKind kind, const QString& text, bool mirrored) const
{
    const Tone tone = cellTone(cell, kind);
    QRect rest = area;
    if (!cell.icon.isEmpty()) {
        const QRect place(
            area.left(), area.center().y() - cellIconSize / 2 + 1, cellIconSize, cellIconSize);
        paintIcon(painter, mirroredIn(area, place, mirrored), cell.icon, tokens.of(tone));
        rest.setLeft(area.left() + cellIconSize + cellIconGap);
    }
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setFont(fontOf(kind));
    painter.setPen(tokens.of(tone));
    const QString shown = painter.fontMetrics().elidedText(
        directed(text, mirrored ? Qt::RightToLeft : Qt::LeftToRight), Qt::ElideRight,
        rest.width() + 1);
    const Qt::Alignment side = isRight(kind) != mirrored ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(mirroredIn(area, rest, mirrored),
        int(Qt::AlignVCenter | Qt::AlignAbsolute | side) | Qt::TextSingleLine, shown);
}

void CellDelegate::paintRisk(
    QPainter& painter, const QRect& area, const Tokens& tokens, int score, bool mirrored) const
{
    painter.setFont(fontOf(ColumnKind::Risk));
    const int figureWidth = painter.fontMetrics().horizontalAdvance(QStringLiteral("100"));
    const Tone tone = riskTone(score);
    if (area.width() + side < riskBarWidth + cellIconGap + figureWidth) {
        painter.setPen(tone == Tone::Ok ? tokens.text : tokens.of(tone));
        painter.drawText(area,
            int(Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignLeft : Qt::AlignRight)),
            QString::number(score));
        return;
    }
    const QRect bar(
        area.left(), area.center().y() - riskBarHeight / 2, riskBarWidth, riskBarHeight);
    const QRectF track(mirroredIn(area, bar, mirrored));
    paintBox(painter, track, mixed(tokens.panel, tokens.line, 0.95), QColor(), riskBarHeight / 2.0);
    QRectF filled = track;
    filled.setWidth(qMax<double>(riskBarHeight, track.width() * qBound(0, score, 100) / 100.0));
    if (mirrored) {
        filled.moveRight(track.right());
    }
    paintBox(painter, filled, tokens.of(tone), QColor(), riskBarHeight / 2.0);
    painter.setPen(tokens.text);
    const QRect figure(bar.right() + 1 + cellIconGap, area.top(), figureWidth, area.height());
    painter.drawText(mirroredIn(area, figure, mirrored), Qt::AlignVCenter | Qt::AlignRight,
        QString::number(score));
}

void CellDelegate::paintPlaceholder(
    QPainter& painter, const QRect& area, const Tokens& tokens, const QModelIndex& index) const
{
    // Lengths that differ by row and column look like text to come, without moving.
    const int share = 35 + (index.row() * 31 + index.column() * 17) % 40;
    QRectF bar(area.left(), area.center().y() - 4, qMin(area.width(), 160) * share / 100.0, 8);
    if (isRight(m_model.columns().at(index.column()).kind)) {
        bar.moveRight(area.right());
    }
    paintBox(painter, bar, mixed(tokens.panel, tokens.line, 0.6), QColor(), 4);
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() && sizeHint(option, index).width() > option.rect.width()) {
        text = index.data().toString();
    }
    if (text.isEmpty()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(event->globalPos(), text, view->viewport(), option.rect);
    }
    return true;
}

void CellDelegate::flash(const QSet<qint64>& ids)
{
    for (const qint64 id : ids) {
        m_flashes.insert(id, m_time.elapsed());
    }
}

bool CellDelegate::stillFlashing()
{
    const qint64 now = m_time.elapsed();
    m_flashes.removeIf([now](const QHash<qint64, qint64>::iterator& it) {
        return now - it.value() > flashMilliseconds;
    });
    return !m_flashes.isEmpty();
}

} // namespace purser::kit
