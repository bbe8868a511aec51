#pragma once

#include <QByteArray>
#include <QString>

namespace purser::tests {

/// One file out of a ZIP archive, through the system's unzip; empty when there is none of that
/// name.
QByteArray unzipped(const QString& archive, const QString& member);

} // namespace purser::tests
