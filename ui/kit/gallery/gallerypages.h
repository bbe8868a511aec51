#pragma once

#include <QList>
#include <QSize>
#include <QString>

class QWidget;

namespace purser::kit::gallery {

/// One picture: its file name and the widget on it, made for the theme in force.
struct Page
{
    QString name;
    QWidget* (*make)();
    QSize size = {}; ///< empty: a whole desk's, or a dialog's own
};

QList<Page> pages();
/// Those of lists: filters, views, exports.
QList<Page> listPages();

/// Content on a panel of its own.
QWidget* card(QWidget* content);

// The parts of it, by file.
QList<Page> widgetPages();
QList<Page> widgetStatePages();
QList<Page> gridPages();
QList<Page> actionPages();

} // namespace purser::kit::gallery
