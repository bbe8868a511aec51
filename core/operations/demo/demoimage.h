#pragma once

#include <QByteArray>
#include <QString>

namespace purser::demo {

/// A small picture drawn without any graphics library, for the documents of invented clients: this
/// folder is usable from a terminal program and knows no Gui. Letters are of a 5 by 7 grid, A to Z,
/// digits and a few signs; others come as blanks.
class DemoImage
{
public:
    /// @param shade  of the ground, 0xRRGGBB
    DemoImage(int width, int height, quint32 shade);

    void rectangle(int x, int y, int width, int height, quint32 colour);
    void ellipse(int centreX, int centreY, int radiusX, int radiusY, quint32 colour);
    /// `scale` pixels to a dot of the letters; accents are left off.
    void text(int x, int y, int scale, const QString& text, quint32 colour);

    /// The picture as a PNG file (RFC 2083: one IDAT, no filter).
    QByteArray png() const;

private:
    void dot(int x, int y, quint32 colour);

    int m_width;
    int m_height;
    QByteArray m_pixels; ///< three bytes each
};

} // namespace purser::demo
