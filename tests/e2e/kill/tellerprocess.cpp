#include "tests/e2e/kill/tellerprocess.h"

#include <csignal>
#include <gtest/gtest.h>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace purser::tests {

TellerProcess::TellerProcess(const office::OfficeAddress& address, QString journal)
    : m_arguments{address.hosts, address.ports, address.database, std::move(journal)}
{
    start();
}

TellerProcess::~TellerProcess()
{
    kill();
}

void TellerProcess::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // It does not outlive a test program that is killed.
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process->start(qEnvironmentVariable("PURSER_BIN_DIR") + u"/purser-test-teller"_s, m_arguments);
    EXPECT_TRUE(m_process->waitForStarted(10'000));
    m_rest.clear();
    m_sending = false;
    for (const TellerOrder& order : std::as_const(m_open))
        m_process->write(order.toLine());
}

void TellerProcess::kill()
{
    m_process->kill();
    m_process->waitForFinished(10'000);
    read();
}

void TellerProcess::order(const TellerOrder& order)
{
    m_open.insert(order.withdrawal, order);
    m_process->write(order.toLine());
}

void TellerProcess::read()
{
    m_rest += m_process->readAllStandardOutput();
    qsizetype end = 0;
    while ((end = m_rest.indexOf('\n')) >= 0) {
        const QString line = QString::fromUtf8(m_rest.left(end));
        m_rest.remove(0, end + 1);
        ++m_lines;
        m_sending = line.startsWith(u"> ") || line.startsWith(u"again ");
        if (line.startsWith(u"done "))
            m_open.remove(line.mid(5).toLongLong());
        else if (line.startsWith(u"refused "))
            m_refusals.append(line);
    }
}

int TellerProcess::lines()
{
    read();
    return m_lines;
}

bool TellerProcess::isDone()
{
    read();
    return m_open.isEmpty();
}

bool TellerProcess::isSending()
{
    read();
    return m_sending;
}

} // namespace purser::tests
