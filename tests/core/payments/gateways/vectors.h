#pragma once

#include <QJsonArray>
#include <QString>

namespace purser::tests {

/// One list of vectors/signatures.json, which an independent script has made. Fails the test when
/// there is none.
QJsonArray signatureVectors(const QString& name);

} // namespace purser::tests
