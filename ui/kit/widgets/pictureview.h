#pragma once

#include <QImage>
#include <QWidget>

namespace purser::kit {

/// Paints one picture at a zoom and a quarter turn; the size of the widget is the size on the screen.
/// Part of DocumentFrame.
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
    QImage m_image;
    double m_zoom = 1;
    int m_rotation = 0;
};

} // namespace purser::kit
