#pragma once

#include "tests/ui/support/deskrig.h"

#include <QAccessible>
#include <QApplication>
#include <QStringList>
#include <QTest>
#include <QWidget>

namespace purser::tests {

/// Presses Tab until a field whose name begins so has the focus; false when none is reached so.
inline bool tabTo(QWidget* window, const QString& name)
{
    EXPECT_TRUE(DeskRig::waitFor([window] {
        const QWidget* focus = QApplication::focusWidget();
        return focus && focus->window() == window;
    }));
    constexpr int mostFields = 20;
    QStringList passed;
    for (int pressed = 0; pressed < mostFields; ++pressed) {
        QWidget* focus = QApplication::focusWidget();
        if (!focus)
            break;
        // The name of a choice is what is chosen, as assistive technology has it here.
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(focus);
        const QString called = !focus->accessibleName().isEmpty() ? focus->accessibleName()
            : face                                                ? face->text(QAccessible::Name)
                                                                  : QString();
        if (called.startsWith(name))
            return true;
        passed.append(called);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    ADD_FAILURE() << qPrintable(name) << " is not among: " << qPrintable(passed.join(u"; "));
    return false;
}

/// Types into what has the focus.
inline void typed(const QString& text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

inline void pressed(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

} // namespace purser::tests
