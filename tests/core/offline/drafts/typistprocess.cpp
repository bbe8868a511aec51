#include "tests/core/offline/drafts/typistprocess.h"

#include <QDeadlineTimer>
#include <QDir>

using namespace Qt::StringLiterals;

namespace purser::tests {

TypistProcess::TypistProcess(const QString& path, const Secret& key, const QString& round)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PURSER_TEST_DRAFT_KEY"_s, key.text());
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(
        QDir(qEnvironmentVariable("PURSER_BIN_DIR")).absoluteFilePath(u"purser-test-typist"_s),
        {path, round});
}

bool TypistProcess::runFor(std::chrono::milliseconds time)
{
    QDeadlineTimer patience(std::chrono::seconds(30));
    while (m_kept.isEmpty() && m_process.state() != QProcess::NotRunning && !patience.hasExpired()) {
        m_process.waitForReadyRead(500);
        read();
    }
    QDeadlineTimer life(time);
    while (!life.hasExpired()) {
        m_process.waitForReadyRead(static_cast<int>(life.remainingTime()));
        read();
    }
    m_process.kill();
    m_process.waitForFinished();
    read();
    return !m_kept.isEmpty();
}

void TypistProcess::read()
{
    while (m_process.canReadLine()) {
        const QStringList words =
            QString::fromUtf8(m_process.readLine()).trimmed().split(u' ');
        if (words.first() == "kept"_L1)
            m_kept.insert(words.at(1), words.at(2).toInt());
        else if (words.first() == "sent"_L1)
            m_sent.insert(words.at(1));
        else if (words.first() == "sending"_L1)
            m_sending.insert(words.at(1));
    }
}

} // namespace purser::tests
