#pragma once

#include "tests/ui/kit/kitapplication.h"

#include <QDir>
#include <QTest>
#include <QWidget>

namespace purser::tests {

/// Keeps pictures of the widget, light and dark, in the folder that PURSER_PICTURES names; nothing
/// without it.
inline void picture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("PURSER_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    for (const kit::ThemeMode mode : {kit::ThemeMode::Dark, kit::ThemeMode::Light}) {
        kitTheme().setMode(mode);
        QTest::qWait(150); // what was asked to lay itself out does so
        const bool saved = widget.grab().save(
            QDir(folder).filePath(name + u'-' + kit::Theme::textOf(mode) + QStringLiteral(".png")));
        EXPECT_TRUE(saved) << name.toStdString();
    }
}

} // namespace purser::tests
