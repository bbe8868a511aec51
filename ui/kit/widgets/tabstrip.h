#pragma once

#include "ui/kit/theme/tokens.h"

#include <QList>
#include <QWidget>

namespace purser::kit {

/// Tabs with counts above a queue. Left and Right move, and so do clicks.
class TabStrip : public QWidget
{
    Q_OBJECT
public:
    explicit TabStrip(QWidget* parent = nullptr);

    void addTab(const QString& id, const QString& title);
    /// −1 hides the figure. A tone colours it when it is above zero (unknown outcomes: Stop).
    void setCount(const QString& id, int count, Tone tone = Tone::Dim);
    QString current() const;
    void setCurrent(const QString& id);

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
    int tabAt(const QPoint& point) const;
    void select(int index);
    void describe();

    QList<Tab> m_tabs;
    int m_current = -1;
    bool m_byKeyboard = false; ///< the focus came by a key, so it is shown
    int m_hover = -1;
};

} // namespace purser::kit
