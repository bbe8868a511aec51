#include "tests/ui/clients/typist.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>
#include <gtest/gtest.h>

namespace purser::tests {

QWidget* Typist::at()
{
    QWidget* focus = QApplication::focusWidget();
    return focus ? focus : QApplication::activeWindow();
}

bool Typist::goTo(const QString& name)
{
    for (int i = 0; i < 150; ++i) {
        if (QWidget* widget = at(); widget && widget->accessibleName().startsWith(name))
            return true;
        press(Qt::Key_Tab);
    }
    ADD_FAILURE() << "Tab does not lead to " << name.toStdString();
    return false;
}

void Typist::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (QWidget* widget = at())
        QTest::keyClick(widget, key, modifiers);
}

bool Typist::type(const QString& name, const QString& text)
{
    if (!goTo(name))
        return false;
    if (!qobject_cast<QComboBox*>(at()))
        press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(at(), text);
    return true;
}

} // namespace purser::tests
