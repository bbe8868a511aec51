#include "ui/clients/review/redactedcopy.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <cmath>

namespace purser::clients {

namespace {

constexpr int dotsPerInch = 150; ///< of the pages of a copy

/// Outwards to whole pixels: none is left half covered.
QRect pixelsOf(const DocumentRegion& region, const QSize& size)
{
    const auto edge = [](int part, int whole) { return part * double(whole) / 10000; };
    const int left = static_cast<int>(std::floor(edge(region.x, size.width())));
    const int top = static_cast<int>(std::floor(edge(region.y, size.height())));
    const int right = static_cast<int>(std::ceil(edge(region.x + region.width, size.width())));
    const int bottom = static_cast<int>(std::ceil(edge(region.y + region.height, size.height())));
    return QRect(QPoint(left, top), QPoint(right - 1, bottom - 1)).intersected({{0, 0}, size});
}

} // namespace

QImage struckOut(const QImage& page, const std::vector<DocumentRegion>& regions, int number)
{
    // A fresh picture: no text chunks, profile or thumbnail of the file comes along.
    QImage copy(page.size(), QImage::Format_RGB32);
    copy.fill(Qt::white);
    QPainter painter(&copy);
    painter.drawImage(0, 0, page);
    for (const DocumentRegion& region : regions) {
        if (region.page == number)
            painter.fillRect(pixelsOf(region, page.size()), Qt::black);
    }
    return copy;
}

QByteArray pictureCopy(const QImage& page)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    page.save(&buffer, "PNG");
    return bytes;
}

QByteArray pdfCopy(const std::vector<QImage>& pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageMargins({});
    QPainter painter;
    for (const QImage& page : pages) {
        writer.setPageSize(QPageSize(
            QSizeF(page.size()) / dotsPerInch, QPageSize::Inch, {}, QPageSize::ExactMatch));
        if (painter.isActive())
            writer.newPage();
        else
            painter.begin(&writer);
        painter.drawImage(QRect(QPoint(0, 0), page.size()), page);
    }
    painter.end();
    return bytes;
}

} // namespace purser::clients
