#pragma once

#include <QPixmap>

class QWidget;

namespace purser::workstation {

/// The window as a person would see it: with the dialog, menu or palette that stands over it, and
/// what is behind a dialog a little darker. Draws widgets, so it needs no screen.
QPixmap snapshot(QWidget& window);

} // namespace purser::workstation
