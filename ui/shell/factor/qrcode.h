#pragma once

#include <QByteArray>
#include <QWidget>

namespace purser::shell {

/// A QR code (ISO/IEC 18004, by libqrencode). Always black on white with the quiet zone that readers
/// need, also in the dark theme.
class QrCode : public QWidget
{
    Q_OBJECT
public:
    explicit QrCode(QWidget* parent = nullptr);

    /// Empty: shows nothing. A text too long for a code (about 2 kB) shows nothing either.
    void setText(const QString& text);
    /// Modules along one side without the quiet zone; 0 when there is none.
    int modules() const { return m_side; }
    bool isDark(int row, int column) const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QByteArray m_dark; ///< one byte for each module, row by row
    int m_side = 0;
};

} // namespace purser::shell
