#pragma once

#include "ui/kit/theme/tokens.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QStyledItemDelegate>

namespace purser::kit {

class WindowModel;
struct Cell;
enum class ColumnKind;

/// Paints the cells of a Grid by the kind of their column. Also knows which rows changed a moment ago
/// and lets them fade from a soft accent.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(WindowModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

    /// Logical column that stands first, for the mark of the current row.
    void setFirstColumn(int column) { m_firstColumn = column; }
    void setHoverRow(int row) { m_hoverRow = row; }
    void setCurrentRow(int row) { m_currentRow = row; }
    int hoverRow() const { return m_hoverRow; }

    void flash(const QSet<qint64>& ids);
    /// Drops what has faded; false when nothing is left.
    bool stillFlashing();

    static constexpr int side = 8; ///< space left and right of a cell's content

private:
    QColor background(const Tokens& tokens, int row, bool selected) const;
    void paintText(QPainter& painter, const QRect& area, const Tokens& tokens, const Cell& cell,
        ColumnKind kind, const QString& text, bool mirrored) const;
    void paintRisk(QPainter& painter, const QRect& area, const Tokens& tokens, int score,
        bool mirrored) const;
    void paintPlaceholder(
        QPainter& painter, const QRect& area, const Tokens& tokens, const QModelIndex&) const;

    WindowModel& m_model;
    int m_firstColumn = 0;
    int m_hoverRow = -1;
    int m_currentRow = -1;
    QHash<qint64, qint64> m_flashes; ///< row id → start, in milliseconds of m_time
    QElapsedTimer m_time;
};

/// Tone of a risk score: below 30 Ok, below 60 Warn, else Stop.
Tone riskTone(int score);

} // namespace purser::kit
