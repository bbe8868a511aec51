#include "tests/support/testprogram.h"

#include "tests/support/testcluster.h"
#include "tests/support/warnings.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <clocale>
#include <gtest/gtest.h>

namespace purser::tests {

using namespace Qt::StringLiterals;

namespace {

void setUnlessSet(const char* name, const QByteArray& value)
{
    if (!qEnvironmentVariableIsSet(name))
        qputenv(name, value);
}

} // namespace

void prepareTestProgram()
{
    setUnlessSet("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "UTC");
    QStandardPaths::setTestModeEnabled(true);
}

int runTests(int argc, char** argv)
{
    std::setlocale(LC_NUMERIC, "C");
    QLocale::setDefault(QLocale::c());
    QCoreApplication::setOrganizationName(u"purser-tests"_s);
    QCoreApplication::setApplicationName(u"purser-tests"_s);
    const QTemporaryDir home;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(home.path()));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(home.filePath(u"config"_s)));
    qputenv("XDG_DATA_HOME", QFile::encodeName(home.filePath(u"data"_s)));
    qputenv("XDG_CACHE_HOME", QFile::encodeName(home.filePath(u"cache"_s)));

    ::testing::InitGoogleTest(&argc, argv);
    failOnWarnings();
    const int result = RUN_ALL_TESTS();
    TestCluster::stopShared();
    return result;
}

} // namespace purser::tests
