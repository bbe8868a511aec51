#pragma once

#include <QString>
#include <Qt>

class QWidget;

namespace purser::tests {

/// The kit's typist in a test: where a key does not lead, the test fails.
class Typist
{
public:
    /// What has the keyboard; null when nothing has.
    static QWidget* at();
    /// Tab until what has the keyboard is called so (its accessible name begins with it).
    static bool goTo(const QString& name);
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Goes there and types: into a line in place of what it says, in a list to choose.
    static bool type(const QString& name, const QString& text);
};

} // namespace purser::tests
