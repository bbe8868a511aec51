#include "tests/app/bridge/support/bridgeprocess.h"

#include <csignal>
#include <gtest/gtest.h>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace purser::tests {

BridgeProcess::BridgeProcess(const QString& config)
{
    // It does not outlive a test program that is killed.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(
        qEnvironmentVariable("PURSER_BIN_DIR") + u"/purser-bridge"_s, {u"--config"_s, config});
    EXPECT_TRUE(m_process.waitForStarted(10'000));
}

BridgeProcess::~BridgeProcess()
{
    kill();
    if (::testing::Test::HasFailure())
        std::fprintf(stderr, "--- purser-bridge\n%s---\n", log().constData());
}

void BridgeProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(10'000);
}

int BridgeProcess::terminate()
{
    m_process.terminate();
    EXPECT_TRUE(m_process.waitForFinished(60'000));
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QByteArray BridgeProcess::log()
{
    m_log += m_process.readAllStandardError();
    return m_log;
}

} // namespace purser::tests
