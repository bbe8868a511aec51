#pragma once

#include <QStringList>

class QWidget;

namespace purser::tests {

/// What a person with a screen reader would find without a name or without a role: every object of
/// the window's accessibility tree that takes the keyboard. Empty is right.
QStringList withoutNameOrRole(QWidget& window);

/// What Tab never reaches although it takes the keyboard, and where Tab gets stuck. Presses real keys in
/// the active window. Empty is right.
QStringList unreachedByTab(QWidget& window);

/// Buttons and inputs on show that take no keyboard at all and are no part of something that does.
QStringList withoutKeyboard(QWidget& window);

} // namespace purser::tests
