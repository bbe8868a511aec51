#pragma once

#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/tokens.h"

#include <QLabel>

namespace purser::kit {

/// Text in one of the four sizes, a weight and a tone; follows the theme. Plain text only. With
/// `setElided(true)` it shortens with "…" and tells the rest in its tooltip.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(const QString& text = {}, TextSize size = TextSize::Body,
        QFont::Weight weight = QFont::Normal, Tone tone = Tone::Normal, QWidget* parent = nullptr);

    void setTone(Tone tone);
    Tone tone() const { return m_tone; }
    void setElided(bool elided);
    /// Can be marked and copied with the mouse.
    void setSelectable(bool selectable);
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyTone();
    void applySide();

    Tone m_tone;
    bool m_elided = false;
    bool m_applying = false;
};

} // namespace purser::kit
