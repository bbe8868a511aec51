#include "core/operations/demo/demoimage.h"

#include <QtEndian>
#include <algorithm>
#include <array>

namespace purser::demo {

using namespace Qt::StringLiterals;

namespace {

struct Glyph {
    char16_t letter;
    std::array<quint8, 7> rows; ///< five bits each, the left one highest
};

constexpr Glyph glyphs[] = {
    {u'A', {0x0e, 0x11, 0x11, 0x1f, 0x11, 0x11, 0x11}},
    {u'B', {0x1e, 0x11, 0x11, 0x1e, 0x11, 0x11, 0x1e}},
    {u'C', {0x0e, 0x11, 0x10, 0x10, 0x10, 0x11, 0x0e}},
    {u'D', {0x1e, 0x11, 0x11, 0x11, 0x11, 0x11, 0x1e}},
    {u'E', {0x1f, 0x10, 0x10, 0x1e, 0x10, 0x10, 0x1f}},
    {u'F', {0x1f, 0x10, 0x10, 0x1e, 0x10, 0x10, 0x10}},
    {u'G', {0x0e, 0x11, 0x10, 0x17, 0x11, 0x11, 0x0e}},
    {u'H', {0x11, 0x11, 0x11, 0x1f, 0x11, 0x11, 0x11}},
    {u'I', {0x0e, 0x04, 0x04, 0x04, 0x04, 0x04, 0x0e}},
    {u'J', {0x07, 0x02, 0x02, 0x02, 0x02, 0x12, 0x0c}},
    {u'K', {0x11, 0x12, 0x14, 0x18, 0x14, 0x12, 0x11}},
    {u'L', {0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x1f}},
    {u'M', {0x11, 0x1b, 0x15, 0x15, 0x11, 0x11, 0x11}},
    {u'N', {0x11, 0x19, 0x15, 0x13, 0x11, 0x11, 0x11}},
    {u'O', {0x0e, 0x11, 0x11, 0x11, 0x11, 0x11, 0x0e}},
    {u'P', {0x1e, 0x11, 0x11, 0x1e, 0x10, 0x10, 0x10}},
    {u'Q', {0x0e, 0x11, 0x11, 0x11, 0x15, 0x12, 0x0d}},
    {u'R', {0x1e, 0x11, 0x11, 0x1e, 0x14, 0x12, 0x11}},
    {u'S', {0x0f, 0x10, 0x10, 0x0e, 0x01, 0x01, 0x1e}},
    {u'T', {0x1f, 0x04, 0x04, 0x04, 0x04, 0x04, 0x04}},
    {u'U', {0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x0e}},
    {u'V', {0x11, 0x11, 0x11, 0x11, 0x11, 0x0a, 0x04}},
    {u'W', {0x11, 0x11, 0x11, 0x15, 0x15, 0x15, 0x0a}},
    {u'X', {0x11, 0x11, 0x0a, 0x04, 0x0a, 0x11, 0x11}},
    {u'Y', {0x11, 0x11, 0x0a, 0x04, 0x04, 0x04, 0x04}},
    {u'Z', {0x1f, 0x01, 0x02, 0x04, 0x08, 0x10, 0x1f}},
    {u'0', {0x0e, 0x11, 0x13, 0x15, 0x19, 0x11, 0x0e}},
    {u'1', {0x04, 0x0c, 0x04, 0x04, 0x04, 0x04, 0x0e}},
    {u'2', {0x0e, 0x11, 0x01, 0x06, 0x08, 0x10, 0x1f}},
    {u'3', {0x1f, 0x02, 0x04, 0x06, 0x01, 0x11, 0x0e}},
    {u'4', {0x02, 0x06, 0x0a, 0x12, 0x1f, 0x02, 0x02}},
    {u'5', {0x1f, 0x10, 0x1e, 0x01, 0x01, 0x11, 0x0e}},
    {u'6', {0x06, 0x08, 0x10, 0x1e, 0x11, 0x11, 0x0e}},
    {u'7', {0x1f, 0x01, 0x02, 0x04, 0x08, 0x08, 0x08}},
    {u'8', {0x0e, 0x11, 0x11, 0x0e, 0x11, 0x11, 0x0e}},
    {u'9', {0x0e, 0x11, 0x11, 0x0f, 0x01, 0x02, 0x0c}},
    {u'<', {0x02, 0x04, 0x08, 0x10, 0x08, 0x04, 0x02}},
    {u'-', {0x00, 0x00, 0x00, 0x1f, 0x00, 0x00, 0x00}},
    {u'.', {0x00, 0x00, 0x00, 0x00, 0x00, 0x0c, 0x0c}},
    {u',', {0x00, 0x00, 0x00, 0x00, 0x0c, 0x04, 0x08}},
    {u':', {0x00, 0x0c, 0x0c, 0x00, 0x0c, 0x0c, 0x00}},
    {u'/', {0x00, 0x01, 0x02, 0x04, 0x08, 0x10, 0x00}},
};

quint32 crc(const QByteArray& bytes)
{
    quint32 value = 0xffffffff;
    for (const char byte : bytes) {
        value ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? (value >> 1) ^ 0xedb88320u : value >> 1;
    }
    return ~value;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray& type, const QByteArray& data)
{
    const QByteArray body = type + data;
    return bigEndian(static_cast<quint32>(data.size())) + body + bigEndian(crc(body));
}

} // namespace

DemoImage::DemoImage(int width, int height, quint32 shade)
    : m_width(width), m_height(height), m_pixels(qsizetype(width) * height * 3, '\0')
{
    rectangle(0, 0, width, height, shade);
}

void DemoImage::dot(int x, int y, quint32 colour)
{
    if (x < 0 || y < 0 || x >= m_width || y >= m_height)
        return;
    char* pixel = m_pixels.data() + (qsizetype(y) * m_width + x) * 3;
    pixel[0] = static_cast<char>(colour >> 16 & 0xff);
    pixel[1] = static_cast<char>(colour >> 8 & 0xff);
    pixel[2] = static_cast<char>(colour & 0xff);
}

void DemoImage::rectangle(int x, int y, int width, int height, quint32 colour)
{
    for (int row = y; row < y + height; ++row) {
        for (int column = x; column < x + width; ++column)
            dot(column, row, colour);
    }
}

void DemoImage::ellipse(int centreX, int centreY, int radiusX, int radiusY, quint32 colour)
{
    const qint64 whole = qint64(radiusX) * radiusX * radiusY * radiusY;
    for (int y = -radiusY; y <= radiusY; ++y) {
        for (int x = -radiusX; x <= radiusX; ++x) {
            if (qint64(x) * x * radiusY * radiusY + qint64(y) * y * radiusX * radiusX <= whole)
                dot(centreX + x, centreY + y, colour);
        }
    }
}

void DemoImage::text(int x, int y, int scale, const QString& text, quint32 colour)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D).toUpper()) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter;
    }
    for (const QChar letter : std::as_const(plain)) {
        const auto* glyph = std::find_if(std::begin(glyphs), std::end(glyphs),
            [letter](const Glyph& known) { return known.letter == letter.unicode(); });
        for (int row = 0; glyph != std::end(glyphs) && row < 7; ++row) {
            for (int column = 0; column < 5; ++column) {
                if ((glyph->rows[static_cast<size_t>(row)] >> (4 - column) & 1) != 0)
                    rectangle(x + column * scale, y + row * scale, scale, scale, colour);
            }
        }
        x += 6 * scale;
    }
}

QByteArray DemoImage::png() const
{
    QByteArray lines;
    lines.reserve(m_pixels.size() + m_height);
    for (int row = 0; row < m_height; ++row) {
        lines += '\0'; // this line is not filtered
        lines += m_pixels.mid(qsizetype(row) * m_width * 3, qsizetype(m_width) * 3);
    }
    const QByteArray head = bigEndian(static_cast<quint32>(m_width))
        + bigEndian(static_cast<quint32>(m_height)) + QByteArray::fromHex("0802000000");
    // qCompress puts the length before the zlib stream.
    return QByteArray::fromHex("89504e470d0a1a0a") + chunk("IHDR", head)
        + chunk("IDAT", qCompress(lines, 9).mid(4)) + chunk("IEND", {});
}

} // namespace purser::demo
