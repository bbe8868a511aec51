#pragma once

#include "ui/kit/widgets/statepanel.h"

#include <QTimer>

namespace purser::kit {

/// Grey bars in the shape of what is coming. Appears only after a short wait, so that a quick answer
/// does not flicker.
class Skeleton : public QWidget
{
    Q_OBJECT
public:
    explicit Skeleton(QWidget* parent = nullptr);
    void setShape(StatePanel::Shape shape);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void paintRows(QPainter& painter) const;
    void paintSheet(QPainter& painter) const;
    void bar(QPainter& painter, int x, int y, int width, int height) const;

    StatePanel::Shape m_shape = StatePanel::Shape::Rows;
    QTimer m_wait;
    bool m_shown = false;
};

} // namespace purser::kit
