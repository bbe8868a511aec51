#pragma once

#include "ui/kit/theme/tokens.h"

#include <QList>
#include <QWidget>

class QPainter;

namespace purser::kit {

/// Tabs with counts above a queue, or one under the other beside it where there are too many for a
/// line. Left and Right (Up and Down) move, and so do clicks.
class TabStrip : public QWidget
{
    Q_OBJECT
public:
    explicit TabStrip(QWidget* parent = nullptr);

    /// Vertical: each tab is a line, the count at its end; all of them are seen at once.
    void setOrientation(Qt::Orientation orientation);
    void addTab(const QString& id, const QString& title);
    /// −1 hides the figure. A tone colours it when it is above zero (unknown outcomes: Stop).
    void setCount(const QString& id, int count, Tone tone = Tone::Dim);
    QString current() const;
    void setCurrent(const QString& id);
    /// The next tab, or the one before; round at the ends.
    void step(int by);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(const QString& id);

protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Tab {
        QString id;
        QString title;
        int count = -1;
        Tone tone = Tone::Dim;
        QRect area;
    };
    void place();
    void placeLines();
    bool isVertical() const { return m_orientation == Qt::Vertical; }
    void paintLine(QPainter& painter, const Tab& tab, bool current, bool hovered) const;
    int lineWidth(const Tab& tab) const;
    int tabAt(const QPoint& point) const;
    void select(int index);
    void describe();

    Qt::Orientation m_orientation = Qt::Horizontal;
    QList<Tab> m_tabs;
    int m_current = -1;
    bool m_byKeyboard = false; ///< the focus came by a key, so it is shown
    int m_hover = -1;
};

} // namespace purser::kit
