#include "ui/kit/theme/theme.h"

#include "ui/kit/accessibility/roles.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/style.h"
#include "ui/kit/theme/systemscheme.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {

QPalette paletteOf(const Tokens& t)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour) {
        palette.setColor(role, colour);
    };
    set(QPalette::Window, t.window);
    set(QPalette::WindowText, t.text);
    set(QPalette::Base, t.panel);
    set(QPalette::AlternateBase, t.raised);
    set(QPalette::Text, t.text);
    set(QPalette::PlaceholderText, t.dim);
    set(QPalette::Button, t.panel);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.stop);
    set(QPalette::Highlight, t.selection);
    set(QPalette::HighlightedText, t.text);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::ToolTipBase, t.raised);
    set(QPalette::ToolTipText, t.text);
    set(QPalette::Light, mixed(t.panel, t.raised, 0.5));
    set(QPalette::Midlight, t.raised);
    set(QPalette::Mid, t.line);
    set(QPalette::Dark, mixed(t.line, t.text, 0.25));
    set(QPalette::Shadow, mixed(t.line, t.text, 0.5));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::HighlightedText, QPalette::ToolTipText}) {
        palette.setColor(QPalette::Disabled, role, t.dim);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, t.raised);
    palette.setColor(QPalette::Disabled, QPalette::Button, t.raised);
    return palette;
}

} // namespace

Theme::Theme(QApplication& application, ThemeMode mode)
    : QObject(&application), m_application(application), m_mode(mode)
{
    m_systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    installFonts();
    installAccessibleRoles();
    m_style = new Style(isDark() ? darkTokens() : lightTokens());
    QApplication::setStyle(m_style);
    QApplication::setFont(textFont(TextSize::Body));
    apply();
    auto* system = new SystemScheme(this);
    connect(system, &SystemScheme::changed, this, &Theme::setSystemDark);
    system->watchSession();
}

void Theme::setSystemDark(bool dark)
{
    if (dark == m_systemIsDark) {
        return;
    }
    m_systemIsDark = dark;
    if (m_mode == ThemeMode::System) {
        apply();
        Q_EMIT changed();
    }
}

void Theme::setMode(ThemeMode mode)
{
    if (mode == m_mode) {
        return;
    }
    m_mode = mode;
    apply();
    Q_EMIT changed();
}

bool Theme::isDark() const
{
    return m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_systemIsDark);
}

const Tokens& Theme::tokens() const
{
    return isDark() ? darkTokens() : lightTokens();
}

ThemeMode Theme::modeFromText(const QString& word)
{
    if (word == "light"_L1) {
        return ThemeMode::Light;
    }
    return word == "dark"_L1 ? ThemeMode::Dark : ThemeMode::System;
}

QString Theme::textOf(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Light: return u"light"_s;
    case ThemeMode::Dark: return u"dark"_s;
    case ThemeMode::System: break;
    }
    return u"system"_s;
}

void Theme::apply()
{
    m_style->setTokens(tokens());
    const QPalette palette = paletteOf(tokens());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::setFont(textFont(TextSize::Small));
}

} // namespace purser::kit
