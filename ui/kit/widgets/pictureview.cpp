#include "ui/kit/widgets/pictureview.h"

#include "ui/kit/theme/tokens.h"

#include <QPainter>

namespace purser::kit {

void PictureView::setImage(const QImage& image)
{
    m_image = image;
    m_reduced = {};
    m_reduction = 1;
    update();
}

void PictureView::setView(double zoom, int rotation)
{
    m_zoom = zoom;
    m_rotation = rotation;
    setFixedSize((QSizeF(turnedSize(rotation)) * zoom).toSize().expandedTo(QSize(1, 1)));
    update();
}

QSize PictureView::turnedSize(int rotation) const
{
    return rotation % 180 == 0 ? m_image.size() : m_image.size().transposed();
}

const QImage& PictureView::source()
{
    int reduction = 1;
    while (m_zoom * reduction * 2 <= 1 && m_image.width() / (reduction * 2) > 0
        && m_image.height() / (reduction * 2) > 0)
        reduction *= 2;
    if (reduction == 1)
        return m_image;
    if (reduction != m_reduction || m_reduced.isNull()) {
        m_reduced = m_image.scaled(m_image.width() / reduction, m_image.height() / reduction,
            Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        m_reduction = reduction;
    }
    return m_reduced;
}

void PictureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    // Documents are read, not looked at from afar: their own colours on their own white.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_zoom < 3);
    painter.translate(width() / 2.0, height() / 2.0);
    painter.rotate(m_rotation);
    const QSizeF size = QSizeF(m_image.size()) * m_zoom;
    const QRectF area(QPointF(-size.width() / 2, -size.height() / 2), size);
    painter.fillRect(area, Qt::white);
    painter.drawImage(area, source());
    painter.setPen(tokensOf(this).line);
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace purser::kit
