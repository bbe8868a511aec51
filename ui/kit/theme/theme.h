#pragma once

#include "ui/kit/theme/tokens.h"

#include <QObject>

class QApplication;

namespace purser::kit {

class Style;

enum class ThemeMode { Light, Dark, System };

/// Light or dark, switched while the program runs. Installs style, palette and fonts on the
/// application; widgets follow by themselves (their palette changes), and ask `tokensOf(this)`
/// whenever they paint.
class Theme : public QObject
{
    Q_OBJECT
public:
    /// Installs the kit's style and fonts. One per program; `application` outlives it.
    explicit Theme(QApplication& application, ThemeMode mode = ThemeMode::System);

    ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    bool isDark() const;
    /// The desktop changed between light and dark; seen at once when the theme is the system's.
    void setSystemDark(bool dark);
    const Tokens& tokens() const;

    /// "light", "dark", "system"; System for any other word.
    static ThemeMode modeFromText(const QString& word);
    static QString textOf(ThemeMode mode);

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication& m_application;
    Style* m_style = nullptr; ///< owned by the application
    ThemeMode m_mode;
    bool m_systemIsDark = false; ///< as the desktop says, at the start by its palette
};

} // namespace purser::kit
