#include "tests/app/workstation/accessiblewalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace purser::tests {

namespace {

QString nameOf(const QObject* object)
{
    const auto* widget = qobject_cast<const QWidget*>(object);
    QString words = QString::fromLatin1(object->metaObject()->className()) + u" '"_s
        + object->objectName() + u'\'';
    if (const auto* button = qobject_cast<const QAbstractButton*>(object))
        words += u" \""_s + button->text() + u'"';
    if (widget && widget->parentWidget())
        words += u" in "_s + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
    return words;
}

/// The line inside a box, the list of a combo: one thing with what it is in.
bool isPart(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return widget.objectName().startsWith(u"qt_"_s) || qobject_cast<const QScrollBar*>(&widget)
        || (parent
            && (qobject_cast<const QComboBox*>(parent)
                || qobject_cast<const QAbstractSpinBox*>(parent)
                || qobject_cast<const QLineEdit*>(parent)));
}

bool isOnShow(const QWidget& widget, const QWidget& window)
{
    return widget.isVisible() && widget.isEnabled() && widget.window() == &window;
}

void walk(QAccessibleInterface* object, QStringList& found, QSet<QObject*>& seen)
{
    if (!object || !object->isValid())
        return;
    QObject* behind = object->object();
    const auto* widget = qobject_cast<QWidget*>(behind);
    if (behind) {
        if (seen.contains(behind))
            return;
        seen.insert(behind);
    }
    const QAccessible::State state = object->state();
    if (widget && state.focusable && !state.invisible && !state.disabled && !isPart(*widget)) {
        if (object->text(QAccessible::Name).trimmed().isEmpty())
            found.append(nameOf(behind) + u" has no name"_s);
        // A scroll area is read as a pane by its name; Qt has no other role for it.
        const bool isPane =
            object->role() == QAccessible::Client && qobject_cast<const QScrollArea*>(behind);
        if (!isPane
            && (object->role() == QAccessible::NoRole || object->role() == QAccessible::Client))
            found.append(nameOf(behind) + u" has no role"_s);
    }
    // Rows and cells are the business of the test of the grid.
    if (qobject_cast<const QAbstractItemView*>(behind))
        return;
    for (int i = 0; i < object->childCount(); ++i)
        walk(object->child(i), found, seen);
}

/// Of a group of which one is chosen Tab reaches the chosen one; arrows reach the others.
bool isOtherOfGroup(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button && button->autoExclusive() && !button->isChecked();
}

QList<QWidget*> wanted(QWidget& window)
{
    QList<QWidget*> all;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (isOnShow(*widget, window) && (widget->focusPolicy() & Qt::TabFocus) && !isPart(*widget)
            && !isOtherOfGroup(*widget))
            all.append(widget);
    }
    return all;
}

} // namespace

QStringList withoutNameOrRole(QWidget& window)
{
    QStringList found;
    QSet<QObject*> seen;
    walk(QAccessible::queryAccessibleInterface(&window), found, seen);
    if (seen.size() < 2)
        found.append(u"the window has no accessibility tree"_s);
    return found;
}

QStringList unreachedByTab(QWidget& window)
{
    const QList<QWidget*> all = wanted(window);
    if (all.isEmpty())
        return {};
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return {u"the window does not become active"_s};
    if (!window.focusWidget())
        all.first()->setFocus(Qt::TabFocusReason);
    QSet<QWidget*> reached;
    QWidget* before = nullptr;
    int section = -1;
    for (qsizetype step = 0; step < 2 * all.size() + 10; ++step) {
        QWidget* now = window.focusWidget();
        if (now) {
            reached.insert(now);
        }
        // A date takes Tab once for each of its parts.
        const auto* date = qobject_cast<QDateTimeEdit*>(now);
        const bool isNextPart = date && date->currentSectionIndex() != section;
        section = date ? date->currentSectionIndex() : -1;
        if (now == before && !isNextPart && step > 0 && all.size() > 1)
            return {u"Tab gets stuck in "_s + (now ? nameOf(now) : u"nothing"_s)};
        before = now;
        QTest::keyClick(now ? now : &window, Qt::Key_Tab);
    }
    QStringList missing;
    for (QWidget* widget : all) {
        if (!reached.contains(widget))
            missing.append(u"Tab never reaches "_s + nameOf(widget));
    }
    return missing;
}

QStringList withoutKeyboard(QWidget& window)
{
    QStringList found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool acts = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget)
            || qobject_cast<QComboBox*>(widget) || qobject_cast<QPlainTextEdit*>(widget);
        if (!acts || !isOnShow(*widget, window) || isPart(*widget)
            || widget->focusPolicy() != Qt::NoFocus || isOtherOfGroup(*widget))
            continue;
        // A chip that says something and does nothing is a label.
        if (QString::fromLatin1(widget->metaObject()->className()).endsWith(u"::Chip"_s))
            continue;
        found.append(nameOf(widget) + u" takes no keyboard"_s);
    }
    return found;
}

} // namespace purser::tests
