#include "tests/ui/kit/accessiblenames.h"

#include <QAccessible>
#include <QScrollBar>
#include <QWidget>

namespace purser::tests {

QStringList namelessFocusable(const QWidget& root)
{
    QList<QWidget*> widgets = root.findChildren<QWidget*>();
    widgets.append(const_cast<QWidget*>(&root));
    QStringList nameless;
    for (QWidget* widget : widgets) {
        // A box and the line edit inside it are one thing to the person.
        const bool isPart = widget->parentWidget()
            && widget->parentWidget()->focusProxy() == widget;
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || isPart
            || qobject_cast<QScrollBar*>(widget) || widget->objectName().startsWith(u"qt_")) {
            continue;
        }
        const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty()) {
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' '
                + widget->objectName());
        }
    }
    return nameless;
}

} // namespace purser::tests
