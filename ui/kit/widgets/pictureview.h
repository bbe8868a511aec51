#pragma once

#include <QImage>
#include <QWidget>

namespace purser::kit {

/// Paints one picture at a zoom and a quarter turn; the size of the widget is the size on the
/// screen. Part of DocumentFrame.
class PictureView : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    void setImage(const QImage& image);
    const QImage& image() const { return m_image; }
    void setView(double zoom, int rotation);
    /// Of the picture turned that way, at zoom 1.
    QSize turnedSize(int rotation) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// The picture as small as it may be drawn from without losing anything: fine print that is
    /// shown small is averaged, not skipped.
    const QImage& source();

    QImage m_image;
    QImage m_reduced; ///< by a power of two; null while nobody needed it
    int m_reduction = 1;
    double m_zoom = 1;
    int m_rotation = 0;
};

} // namespace purser::kit
