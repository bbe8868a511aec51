// The scan service's client against the clamd of ClamAV itself, with a signature of our own: that
// the protocol is as we read it, and not only as our simulator has it.

#include "core/operations/services/scan/clamdclient.h"
#include "tests/support/eventually.h"

#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::operations;
using namespace purser::tests;
using Verdict = ScanAnswer::Kind;

namespace {

constexpr int patience = 60'000;
constexpr qsizetype megabyte = 1024 * 1024;

/// In pieces, so that no scanner finds it in this program.
QByteArray eicar()
{
    return QByteArray("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-") + "ANTIVIRUS-TEST-FILE!$H+H*";
}

/// A clamd in a folder of its own, which knows one signature, made here, and asks no network for
/// others.
class RealClamd : public ::testing::Test
{
protected:
    RealClamd()
    {
        EXPECT_TRUE(m_folder.isValid());
        settings.socket = m_folder.filePath(u"clamd.sock"_s);
        settings.timeout = std::chrono::seconds(60);
        write(u"own.ndb"_s, "Purser.Eicar:0:*:" + eicar().toHex() + "\n");
    }
    ~RealClamd() override { stop(); }

    void start(const QByteArray& more = {})
    {
        write(u"clamd.conf"_s,
            "Foreground yes\nDatabaseDirectory " + m_folder.path().toUtf8() + "\nLocalSocket "
                + m_folder.filePath(u"clamd.sock"_s).toUtf8() + "\nStreamMaxLength 1M\n" + more);
        m_clamd.setProcessChannelMode(QProcess::MergedChannels);
        m_clamd.start(
            u"/usr/sbin/clamd"_s, {u"--config-file="_s + m_folder.filePath(u"clamd.conf"_s)});
        const bool up = eventually(
            [&] { return client.version().problem.text() != u"scanner_away"; }, patience);
        ASSERT_TRUE(up) << m_clamd.errorString().toStdString() << m_clamd.readAll().constData();
    }
    void stop()
    {
        if (m_clamd.state() == QProcess::NotRunning)
            return;
        m_clamd.terminate();
        EXPECT_TRUE(m_clamd.waitForFinished(patience));
    }

    ScanSettings settings;
    ClamdClient client{settings};

private:
    void write(const QString& name, const QByteArray& content)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(content), content.size());
    }

    QTemporaryDir m_folder;
    QProcess m_clamd;
};

} // namespace

TEST_F(RealClamd, FindsAVirusAnywhereAndNothingInWhatIsClean)
{
    start();
    const ScanAnswer found = client.scan(QByteArray(200'000, 'a') + eicar());
    EXPECT_EQ(found.kind, Verdict::Infected);
    // So it calls signatures that are not ClamAV's own.
    EXPECT_EQ(found.found, u"Purser.Eicar.UNOFFICIAL"_s);
    EXPECT_EQ(client.scan(QByteArray(200'000, 'a')).kind, Verdict::Clean);
    EXPECT_EQ(client.scan("%PDF-1.4\n").kind, Verdict::Clean);
    EXPECT_EQ(client.scan({}).kind, Verdict::Clean);
}

TEST_F(RealClamd, IsNoEngineWhileItHasNoSignaturesOfClamAv)
{
    // The office keeps by which version of them a document was looked at: without one nothing is
    // called clean.
    start();
    const ClamdClient::Version version = client.version();
    EXPECT_FALSE(version.engine);
    EXPECT_EQ(version.problem.text(), u"no_signatures");
}

TEST_F(RealClamd, SaysThatADocumentIsTooLargeForIt)
{
    start();
    EXPECT_EQ(client.scan(QByteArray(megabyte - 1, 'a')).kind, Verdict::Clean);
    for (const qsizetype size : {megabyte + 1, 8 * megabyte}) {
        const ScanAnswer refused = client.scan(QByteArray(size, 'a'));
        EXPECT_EQ(refused.kind, Verdict::Never) << size;
        EXPECT_EQ(refused.problem.text(), u"size_limit") << size;
    }
}

TEST_F(RealClamd, ThatIsGoneSaysNothingOfADocument)
{
    start();
    EXPECT_EQ(client.scan(eicar()).kind, Verdict::Infected);
    stop();
    const ScanAnswer unsent = client.scan(eicar());
    EXPECT_EQ(unsent.kind, Verdict::Unsent);
    EXPECT_EQ(unsent.problem.text(), u"scanner_away");
    start();
    EXPECT_EQ(client.scan(eicar()).kind, Verdict::Infected);
}

TEST_F(RealClamd, AnswersOverTcpAsOverItsSocket)
{
    QTcpServer free;
    ASSERT_TRUE(free.listen(QHostAddress::LocalHost));
    ScanSettings tcp = settings;
    tcp.socket.clear();
    tcp.host = u"127.0.0.1"_s;
    tcp.port = free.serverPort();
    free.close();
    start("TCPAddr 127.0.0.1\nTCPSocket " + QByteArray::number(tcp.port) + "\n");
    const ClamdClient over(tcp);
    EXPECT_EQ(over.scan(eicar()).kind, Verdict::Infected);
    EXPECT_EQ(over.scan("clean").kind, Verdict::Clean);
    EXPECT_EQ(over.scan(QByteArray(3 * megabyte, 'a')).problem.text(), u"size_limit");
}
