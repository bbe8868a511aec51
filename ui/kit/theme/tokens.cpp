#include "ui/kit/theme/tokens.h"

#include "ui/kit/theme/style.h"

#include <QApplication>
#include <QWidget>
#include <cmath>

namespace purser::kit {

namespace {

Tokens makeLight()
{
    Tokens t;
    t.window = QColor(0xf5f6f8);
    t.panel = QColor(0xffffff);
    t.raised = QColor(0xfafbfc);
    t.line = QColor(0xdfe3e8);
    t.text = QColor(0x1b2430);
    t.dim = QColor(0x5d6b7a);
    t.accent = QColor(0x1f5fae);
    t.onAccent = QColor(0xffffff);
    t.selection = QColor(0xe3edf9);
    t.hover = QColor(0xf1f4f8);
    t.ok = QColor(0x177545);
    t.warn = QColor(0x985700);
    t.stop = QColor(0xb3261e);
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.dark = true;
    t.window = QColor(0x14181e);
    t.panel = QColor(0x1b2027);
    t.raised = QColor(0x222832);
    t.line = QColor(0x313945);
    t.text = QColor(0xe6eaf0);
    t.dim = QColor(0x98a5b3);
    t.accent = QColor(0x6aa5ee);
    t.onAccent = QColor(0x10161d);
    t.selection = QColor(0x26354a);
    t.hover = QColor(0x202731);
    t.ok = QColor(0x5cc58b);
    t.warn = QColor(0xe0a648);
    t.stop = QColor(0xf0857c);
    return t;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor Tokens::of(Tone tone) const
{
    switch (tone) {
    case Tone::Normal: return text;
    case Tone::Dim: return dim;
    case Tone::Accent: return accent;
    case Tone::Ok: return ok;
    case Tone::Warn: return warn;
    case Tone::Stop: return stop;
    }
    return text;
}

QColor Tokens::soft(Tone tone) const
{
    if (tone == Tone::Normal || tone == Tone::Dim) {
        return raised;
    }
    if (tone == Tone::Accent) {
        return selection;
    }
    return mixed(panel, of(tone), dark ? 0.13 : 0.09);
}

QColor Tokens::edge(Tone tone) const
{
    if (tone == Tone::Normal || tone == Tone::Dim) {
        return line;
    }
    return mixed(panel, of(tone), dark ? 0.42 : 0.38);
}

const Tokens& lightTokens()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens& darkTokens()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

const Tokens& tokensOf(const QWidget* widget)
{
    const QStyle* style = widget ? widget->style() : QApplication::style();
    const auto* own = qobject_cast<const Style*>(style);
    return own ? own->tokens() : lightTokens();
}

double contrastRatio(const QColor& first, const QColor& second)
{
    const double a = luminance(first) + 0.05;
    const double b = luminance(second) + 0.05;
    return a > b ? a / b : b / a;
}

QColor mixed(const QColor& base, const QColor& over, double amount)
{
    const auto blend = [amount](int from, int to) {
        return from + static_cast<int>(std::lround((to - from) * amount));
    };
    return QColor(blend(base.red(), over.red()), blend(base.green(), over.green()),
        blend(base.blue(), over.blue()));
}

QMargins metric::margins(int start, int top, int end, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(end, top, start, bottom)
                                            : QMargins(start, top, end, bottom);
}

} // namespace purser::kit
