#include "tests/core/payments/gateways/vectors.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

namespace purser::tests {

using namespace Qt::StringLiterals;

QJsonArray signatureVectors(const QString& name)
{
    QFile file(qEnvironmentVariable("PURSER_SOURCE_DIR")
        + u"/tests/core/payments/gateways/vectors/signatures.json"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).object().value(name).toArray();
    EXPECT_FALSE(list.isEmpty()) << qPrintable(name);
    return list;
}

} // namespace purser::tests
