#pragma once

#include <QTableView>
#include <QTimer>

namespace purser::kit {

class CellDelegate;
class GridHeader;
class WindowModel;

/// The table of a Grid: whole rows, 28 px (24 compact), keyboard like MetaTrader's lists. Columns
/// are fitted to the width until the user sizes one.
class GridView : public QTableView
{
    Q_OBJECT
public:
    explicit GridView(WindowModel& model, QWidget* parent = nullptr);

    GridHeader& header() { return *m_header; }
    void setCompact(bool compact);
    /// Back to the declared widths, order and visibility.
    void resetColumns();
    void setFitted(bool fitted) { m_fitted = fitted; }
    bool isFitted() const { return m_fitted; }
    void fitColumns();
    /// Learns from the rows at hand how much room figures need; widths only ever grow by it.
    void measure();
    /// Selected rows as lines with tabs; titles first when asked.
    QString selectedText(bool withTitles) const;
    void copySelected(bool withTitles);
    /// Ends on whole rows: what goes to a row leaves none half under the header.
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void activatedRow(int row);
    /// Order, width or visibility of a column changed by the user.
    void layoutEdited();
    /// Ctrl+V, with the text of the clipboard.
    void pasteRequested(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void tellVisible();
    void updateHover(int row);
    void goTo(int row);
    void takeWanted();
    void noteFirstColumn();
    struct Room {
        int least = 0;
        int wanted = 0;
        int share = 0; ///< of what is left over
    };
    Room roomOf(int column) const;
    int longestAge() const;
    void flash(const QSet<qint64>& ids);

    WindowModel& m_model;
    CellDelegate* m_delegate;
    GridHeader* m_header;
    QTimer m_flashTimer;
    QTimer m_liveTimer;
    QList<int> m_needed;  ///< width that the content of each column has asked for so far
    int m_wantedRow = -1; ///< becomes the current one when it has come
    bool m_fitted = true;
    bool m_fitting = false;
};

} // namespace purser::kit
