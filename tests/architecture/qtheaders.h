#pragma once

#include <QSet>
#include <QString>

namespace purser::architecture {

/// The headers of a Qt module as they may stand in an include line without the module's name
/// ("QWidget", "qwidget.h"), read from the Qt that this program was built with.
QSet<QString> headersOf(const QString& module);

/// The modules of that Qt: "QtCore", "QtWidgets", …
QSet<QString> qtModules();

} // namespace purser::architecture
