#pragma once

#include <QFont>

namespace purser::kit {

/// The four sizes of text, in logical pixels.
enum class TextSize { Small = 12, Body = 13, Title = 15, Figure = 26 };

/// Makes the fonts known to the program: Inter with figures of one width (see `withTabularFigures`),
/// else the installed Inter, else the sans serif of the system. Returns what was found, for the log.
QString installFonts();

/// The text font in that size and weight (400, 500, 600 and 700 are used).
QFont textFont(TextSize size, QFont::Weight weight = QFont::Normal);

/// For documents that others search and copy from: Inter without any substitution (see
/// `withoutContextualForms`), in 400 and 600.
QFont documentFont(int pixels, QFont::Weight weight = QFont::Normal);

} // namespace purser::kit
