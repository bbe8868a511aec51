#include "app/workstation/tour/snapshot.h"

#include "ui/kit/theme/tokens.h"

#include <QApplication>
#include <QDialog>
#include <QPainter>
#include <QWidget>

namespace purser::workstation {

namespace {

/// Windows that stand over `window`, lowest first.
QList<QWidget*> overlays(QWidget& window)
{
    QList<QWidget*> found;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget* widget : all) {
        if (widget == &window || !widget->isVisible() || widget->windowType() == Qt::ToolTip) {
            continue;
        }
        QWidget* parent = widget->parentWidget();
        while (parent && parent != &window) {
            parent = parent->parentWidget();
        }
        const bool isMenu = widget->windowType() == Qt::Popup;
        if (parent == &window || isMenu) {
            isMenu ? found.append(widget) : found.prepend(widget);
        }
    }
    return found;
}

} // namespace

QPixmap snapshot(QWidget& window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    const kit::Tokens& tokens = kit::tokensOf(&window);
    const QList<QWidget*> over = overlays(window);
    for (QWidget* widget : over) {
        QPoint place = window.mapFromGlobal(widget->mapToGlobal(QPoint(0, 0)));
        if (widget->windowType() != Qt::Popup) {
            painter.fillRect(window.rect(), QColor(0, 0, 0, tokens.dark ? 110 : 70));
            place = QPoint((window.width() - widget->width()) / 2,
                qMax(24, (window.height() - widget->height()) / 3));
        }
        place.setX(qBound(0, place.x(), qMax(0, window.width() - widget->width())));
        place.setY(qBound(0, place.y(), qMax(0, window.height() - widget->height())));
        painter.drawPixmap(place, widget->grab());
        if (widget->windowType() == Qt::Popup) {
            continue; // has its own frame
        }
        painter.setPen(kit::mixed(tokens.line, tokens.text, 0.2));
        painter.drawRect(QRect(place, widget->size()).adjusted(-1, -1, 0, 0));
    }
    return picture;
}

} // namespace purser::workstation
