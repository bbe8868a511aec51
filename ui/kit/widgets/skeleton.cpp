#include "ui/kit/widgets/skeleton.h"

#include "ui/kit/theme/style.h"

#include <QPainter>

namespace purser::kit {

namespace {
constexpr int waitMilliseconds = 120;
constexpr int skeletonInset = 16;
} // namespace

Skeleton::Skeleton(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitMilliseconds);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        m_shown = true;
        update();
    });
}

void Skeleton::setShape(StatePanel::Shape shape)
{
    m_shape = shape;
    update();
}

void Skeleton::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_shown = false;
    m_wait.start();
}

void Skeleton::hideEvent(QHideEvent* event)
{
    m_wait.stop();
    QWidget::hideEvent(event);
}

void Skeleton::paintEvent(QPaintEvent*)
{
    if (!m_shown) {
        return;
    }
    QPainter painter(this);
    m_shape == StatePanel::Shape::Rows ? paintRows(painter) : paintSheet(painter);
}

void Skeleton::bar(QPainter& painter, int x, int y, int barWidth, int barHeight) const
{
    const Tokens& tokens = tokensOf(this);
    QRectF area(x, y, barWidth, barHeight);
    if (layoutDirection() == Qt::RightToLeft) {
        area.moveRight(width() - x);
    }
    paintBox(painter, area, mixed(tokens.panel, tokens.line, 0.7), QColor(), barHeight / 2.0);
}

void Skeleton::paintRows(QPainter& painter) const
{
    const Tokens& tokens = tokensOf(this);
    const int room = width() - 2 * skeletonInset;
    for (int row = 0; row * metric::rowHeight < height() - metric::rowHeight; ++row) {
        const int top = 32 + row * metric::rowHeight;
        const int fade = row * 31 % 7;
        bar(painter, skeletonInset, top + 10, room * 10 / 100, 8);
        bar(painter, skeletonInset + room * 16 / 100, top + 10, room * (18 + fade) / 100, 8);
        bar(painter, skeletonInset + room * 52 / 100, top + 10, room * (10 + fade / 2) / 100, 8);
        bar(painter, skeletonInset + room * 78 / 100, top + 10, room * (12 + fade) / 100, 8);
        painter.fillRect(QRect(0, top + metric::rowHeight - 1, width(), 1), tokens.line);
    }
}

void Skeleton::paintSheet(QPainter& painter) const
{
    const int room = width() - 2 * skeletonInset;
    bar(painter, skeletonInset, 20, room * 30 / 100, 10);
    bar(painter, skeletonInset, 46, room * 24 / 100, 20);
    bar(painter, skeletonInset + room * 27 / 100, 54, room * 34 / 100, 8);
    for (int fact = 0; fact < 4; ++fact) {
        bar(painter, skeletonInset + fact * room / 5, 88, room / 10, 8);
        bar(painter, skeletonInset + fact * room / 5, 104, room / 7, 8);
    }
    for (int row = 0; 150 + row * 24 < height() - 24; ++row) {
        const int fade = row * 31 % 9;
        bar(painter, skeletonInset + 24, 150 + row * 24, room * (12 + fade) / 100, 8);
        bar(painter, skeletonInset + room * 30 / 100, 150 + row * 24, room * (22 + fade * 2) / 100,
            8);
        bar(painter, skeletonInset + room * 88 / 100, 150 + row * 24, room * 12 / 100, 8);
    }
}

} // namespace purser::kit
