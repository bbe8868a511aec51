#pragma once

#include "ui/kit/theme/tokens.h"

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;

namespace purser::kit {

/// Fusion, drawn flat in the kit's tokens: rounded 6, hairlines, one accent. Standard widgets need
/// no stylesheet; a widget with a look of its own paints itself from `tokensOf(this)`.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    explicit Style(Tokens tokens);

    const Tokens& tokens() const { return m_tokens; }
    void setTokens(const Tokens& tokens) { m_tokens = tokens; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
        QPainter* painter, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
        const QWidget* widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
        const QWidget* widget) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* data) const override;
    using QProxyStyle::polish;
    void polish(QWidget* widget) override;

private:
    void drawButton(const QStyleOptionButton& option, QPainter& painter) const;
    void drawField(const QStyleOption& option, QPainter& painter) const;
    void drawCheck(const QStyleOption& option, QPainter& painter) const;
    void drawRadio(const QStyleOption& option, QPainter& painter) const;
    void drawHeader(const QStyleOptionHeader& option, QPainter& painter) const;
    void drawIconAndText(const QStyleOption& option, const QIcon& icon, const QSize& iconSize,
        const QString& text, const QColor& ink, QPainter& painter) const;
    void drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter) const;
    void drawProgress(const QStyleOptionProgressBar& option, QPainter& painter) const;
    void drawCombo(const QStyleOptionComboBox& option, QPainter& painter, const QWidget*) const;
    void drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QWidget*) const;
    void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QWidget*) const;

    Tokens m_tokens;
};

/// A rounded box with a hairline border that is sharp at any pixel ratio. An invalid colour leaves
/// that part out.
void paintBox(QPainter& painter, const QRectF& area, const QColor& fill, const QColor& border,
    double radius = metric::radius, double borderWidth = 1.0);

} // namespace purser::kit
