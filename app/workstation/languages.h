#pragma once

#include <QString>

class QCoreApplication;

namespace purser::workstation {

/// Texts, formats and direction for a language ("de", "ar", "en"; empty: the system's).
void installLanguage(QCoreApplication& application, const QString& language);

} // namespace purser::workstation
