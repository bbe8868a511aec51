#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace purser::kit::gallery {

/// One picture: its file name and the widget on it, made for the theme in force.
struct Page
{
    QString name;
    QWidget* (*make)();
};

QList<Page> pages();
/// Those of lists: filters, views, exports.
QList<Page> listPages();

} // namespace purser::kit::gallery
