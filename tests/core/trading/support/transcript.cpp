#include "tests/core/trading/support/transcript.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace purser::tests {

QByteArray transcript(const QString& name)
{
    QFile file(
        qEnvironmentVariable("PURSER_SOURCE_DIR") + u"/tests/core/trading/transcripts/"_s + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    return file.readAll();
}

} // namespace purser::tests
