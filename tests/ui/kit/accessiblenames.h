#pragma once

#include <QStringList>

class QWidget;

namespace purser::tests {

/// The widgets inside (and the widget itself) that take the keyboard and have no accessible name:
/// class and object name of each.
QStringList namelessFocusable(const QWidget& root);

} // namespace purser::tests
