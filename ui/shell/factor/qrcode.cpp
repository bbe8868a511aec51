#include "ui/shell/factor/qrcode.h"

#include <QPainter>
#include <memory>
#include <qrencode.h>

namespace purser::shell {

namespace {

constexpr int quietZone = 4; ///< modules, by the standard
constexpr int usualSide = 208;

struct FreeCode
{
    void operator()(QRcode* code) const { QRcode_free(code); }
};

} // namespace

QrCode::QrCode(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("QR code for your authenticator app"));
}

void QrCode::setText(const QString& text)
{
    m_dark.clear();
    m_side = 0;
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, FreeCode> code(
        bytes.isEmpty() ? nullptr : QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M));
    if (code) {
        m_side = code->width;
        m_dark.reserve(m_side * m_side);
        for (int i = 0; i < m_side * m_side; ++i) {
            m_dark.append(char(code->data[i] & 1));
        }
    }
    update();
}

bool QrCode::isDark(int row, int column) const
{
    return m_dark.at(row * m_side + column) != 0;
}

QSize QrCode::sizeHint() const
{
    return {usualSide, usualSide};
}

void QrCode::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (m_side == 0) {
        return;
    }
    // Whole pixels only: a reader sees blurred edges as noise.
    const int all = m_side + 2 * quietZone;
    const int module = qMax(1, qMin(width(), height()) / all);
    const int left = (width() - module * m_side) / 2;
    const int top = (height() - module * m_side) / 2;
    for (int row = 0; row < m_side; ++row) {
        for (int column = 0; column < m_side; ++column) {
            if (isDark(row, column)) {
                painter.fillRect(left + column * module, top + row * module, module, module, Qt::black);
            }
        }
    }
}

} // namespace purser::shell
