#pragma once

#include <QString>
#include <Qt>

class QWidget;

namespace purser::kit {

/// Somebody without a mouse, for the tour and for tests: every key goes to what has the keyboard,
/// by the way a key of a keyboard takes (shortcuts first), and Tab leads from one to the next.
class Typist
{
public:
    /// What has the keyboard; null when nothing has.
    static QWidget* at();
    /// What a screen reader calls it.
    static QString nameOf(QWidget* widget);
    /// Tab until what has the keyboard is called so (its name begins with it); false when a whole
    /// round does not lead there.
    static bool goTo(const QString& name);
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Into what has the keyboard.
    static void write(const QString& text);
    /// Goes there and types: into a line in place of what it says, in a list to choose.
    static bool type(const QString& name, const QString& text);
};

} // namespace purser::kit
