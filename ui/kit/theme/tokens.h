#pragma once

#include <QColor>
#include <QMargins>

class QWidget;

namespace purser::kit {

/// What a text, chip or icon says beside its words. Never the only carrier of a meaning: an icon
/// and a word always stand with it.
enum class Tone { Normal, Dim, Accent, Ok, Warn, Stop };

/// The colours of one theme. Everything the kit paints comes from here.
struct Tokens {
    bool dark = false;
    QColor window;    ///< behind the panels; rail, top bar and status bar stand on it or on raised
    QColor panel;     ///< cards, grids, inputs
    QColor raised;    ///< rail, inputs of the top bar, disabled buttons
    QColor line;      ///< hairlines and borders
    QColor text;      ///< what is read
    QColor dim;       ///< what is read second
    QColor accent;    ///< the one accent: links, current tab, primary button
    QColor onAccent;  ///< text on an accent surface
    QColor selection; ///< current row, current desk
    QColor hover;     ///< row or button under the pointer
    QColor ok;
    QColor warn;
    QColor stop;

    QColor of(Tone tone) const;
    /// Background of a chip or banner in that tone; `of(tone)` is readable on it.
    QColor soft(Tone tone) const;
    /// Border of a chip or banner in that tone.
    QColor edge(Tone tone) const;
};

const Tokens& lightTokens();
const Tokens& darkTokens();

/// The tokens of the theme the widget is drawn in; the light ones when no kit style is installed.
const Tokens& tokensOf(const QWidget* widget);

/// Contrast ratio by WCAG 2.1 (1 to 21).
double contrastRatio(const QColor& first, const QColor& second);

/// `base` with `amount` (0 to 1) of `over` on it, both opaque.
QColor mixed(const QColor& base, const QColor& over, double amount);

namespace metric {
inline constexpr int radius = 6;
inline constexpr int cardPadding = 16;
inline constexpr int gap = 8;
inline constexpr int wideGap = 12;
inline constexpr int rowHeight = 28;
inline constexpr int compactRowHeight = 24;
inline constexpr int controlHeight = 30;
inline constexpr int iconGap = 6;

/// Margins by reading direction: a layout mirrors what is in it, but not its margins.
QMargins margins(int start, int top, int end, int bottom);
} // namespace metric

} // namespace purser::kit
