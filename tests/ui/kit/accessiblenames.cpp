#include "tests/ui/kit/accessiblenames.h"

#include <QAccessible>
#include <QScrollBar>
#include <QWidget>

namespace purser::tests {

namespace {

/// Put aside by its owner, itself or with what it stands in: nobody meets it until it is shown, and
/// what shows it names it.
bool isPutAside(const QWidget* widget, const QWidget& root)
{
    for (; widget && widget != &root; widget = widget->parentWidget()) {
        // A child of a window that was not shown yet counts as hidden too.
        if (widget->testAttribute(Qt::WA_WState_ExplicitShowHide) && widget->isHidden()
            && !widget->isWindow()) {
            return true;
        }
    }
    return false;
}

} // namespace

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
            || isPutAside(widget, root) || qobject_cast<QScrollBar*>(widget) || widget->objectName().startsWith(u"qt_")) {
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
