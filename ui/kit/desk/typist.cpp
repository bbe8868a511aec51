#include "ui/kit/desk/typist.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>

QT_BEGIN_NAMESPACE
// Exported for Qt Test, which sends its keys this way: a key is offered as a shortcut first.
Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject* object, ulong timestamp, int key,
    Qt::KeyboardModifiers modifiers, const QString& text, bool repeat, ushort count);
QT_END_NAMESPACE

namespace purser::kit {

namespace {

constexpr int wholeRound = 150; ///< widgets of a window that take the keyboard, and more

void sendTyped(QWidget* widget, int key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    if (!widget || qt_sendShortcutOverrideEvent(widget, 0, key, modifiers, text, false, 1))
        return;
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(widget, &down);
    // The key may have moved the keyboard on, or closed what had it.
    if (QWidget* now = Typist::at()) {
        QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
        QApplication::sendEvent(now, &up);
    }
}

} // namespace

QWidget* Typist::at()
{
    QWidget* focus = QApplication::focusWidget();
    return focus ? focus : QApplication::activeWindow();
}

QString Typist::nameOf(QWidget* widget)
{
    if (!widget)
        return {};
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

bool Typist::goTo(const QString& name)
{
    for (int i = 0; i < wholeRound; ++i) {
        if (nameOf(at()).startsWith(name))
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

void Typist::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const bool isLetter = key >= Qt::Key_A && key <= Qt::Key_Z && modifiers == Qt::NoModifier;
    sendTyped(at(), key, modifiers,
        isLetter                   ? QString(QChar(key)).toLower()
            : key == Qt::Key_Space ? QStringLiteral(" ")
                                   : QString());
}

void Typist::write(const QString& text)
{
    for (const QChar letter : text)
        sendTyped(at(), letter.toUpper().unicode(), Qt::NoModifier, letter);
}

bool Typist::type(const QString& name, const QString& text)
{
    if (!goTo(name))
        return false;
    if (!qobject_cast<QComboBox*>(at()))
        press(Qt::Key_A, Qt::ControlModifier);
    write(text);
    return true;
}

} // namespace purser::kit
