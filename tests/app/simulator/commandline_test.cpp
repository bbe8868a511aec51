// The command line, and the trial that starts both services.

#include "tests/app/simulator/support/simulatorprocess.h"
#include "tests/app/simulator/support/wireclient.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::tests;

namespace {

QJsonObject trialFile(const QTemporaryDir& directory)
{
    QFile file(directory.filePath(u"sim.json"_s));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

TEST(CommandLine, UsageErrorsEndWithTwo)
{
    for (const QStringList& arguments : {QStringList{}, QStringList{u"imap"_s},
             QStringList{u"mt5"_s}, QStringList{u"smtp"_s, u"--account"_s, u"x"_s},
             QStringList{u"mt5"_s, u"--password"_s, u"x"_s, u"--port"_s, u"70000"_s},
             QStringList{u"mt5"_s, u"--password"_s, u"x"_s, u"--seed"_s, u"abc"_s},
             QStringList{u"mt5"_s, u"--password"_s, u"x"_s, u"--login-range"_s, u"9-1"_s},
             QStringList{u"payout"_s}, QStringList{u"payout"_s, u"--token-file"_s, u"/nowhere"_s},
             QStringList{u"trial"_s}, QStringList{u"mt5"_s, u"--nonsense"_s}}) {
        QProcess process;
        process.start(qEnvironmentVariable("PURSER_BIN_DIR") + u"/purser-sim"_s, arguments);
        ASSERT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitCode(), 2) << qPrintable(arguments.join(u' '));
        EXPECT_FALSE(process.readAllStandardError().isEmpty());
    }
}

TEST(CommandLine, AnOccupiedPortIsAFailure)
{
    SimulatorProcess simulator(SimulatorProcess::mt5());
    QProcess process;
    process.start(qEnvironmentVariable("PURSER_BIN_DIR") + u"/purser-sim"_s,
        {u"mt5"_s, u"--password"_s, u"x"_s, u"--port"_s, QString::number(simulator.port())});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 1);
}

TEST(CommandLine, ThePasswordMayComeThroughADescriptor)
{
    QProcess process;
    process.start(u"/bin/sh"_s,
        {u"-c"_s,
            u"exec \"$0\" mt5 --port 0 --manager 5 --accounts 1 --password-fd 3 3<<X\nSecret#99\nX"_s,
            qEnvironmentVariable("PURSER_BIN_DIR") + u"/purser-sim"_s});
    while (!process.canReadLine() && process.waitForReadyRead(30'000)) {
    }
    const QJsonObject announcement = QJsonDocument::fromJson(process.readLine()).object();
    WireClient client(static_cast<quint16>(announcement.value(u"port"_s).toInt()));
    EXPECT_TRUE(client.authenticate(5, u"Secret#99"_s));
    process.kill();
    process.waitForFinished();
}

TEST(Trial, WritesWhatTheOfficeNeedsAndKeepsIt)
{
    const QTemporaryDir directory;
    const QStringList arguments{u"trial"_s, u"--dir"_s, directory.path(), u"--seed"_s, u"5"_s,
        u"--accounts"_s, u"10"_s, u"--frozen-market"_s};
    QJsonObject first;
    {
        SimulatorProcess simulator(arguments);
        first = trialFile(directory);
        EXPECT_FALSE(QJsonDocument(simulator.announcement()).toJson().contains("password"));
        EXPECT_EQ(QFile::permissions(directory.filePath(u"sim.json"_s))
                & (QFile::ReadGroup | QFile::ReadOther),
            0);
        const QJsonObject mt5 = first.value(u"mt5"_s).toObject();
        WireClient client(static_cast<quint16>(mt5.value(u"port"_s).toInt()));
        EXPECT_EQ(client.fingerprint(), mt5.value(u"fingerprint"_s).toString().toLatin1());
        EXPECT_TRUE(client.authenticate(
            mt5.value(u"manager"_s).toString().toLongLong(), mt5.value(u"password"_s).toString()));
        EXPECT_EQ(client.post("/api/trade/balance?login=500001&type=2&balance=1").retcode(), 0);
        const QJsonObject payout = first.value(u"payout"_s).toObject();
        WireClient gateway(static_cast<quint16>(payout.value(u"port"_s).toInt()));
        gateway.write("GET /v1/payouts?reference=x HTTP/1.1\r\nAuthorization: Bearer "
            + payout.value(u"token"_s).toString().toLatin1() + "\r\n\r\n");
        EXPECT_EQ(gateway.read().status, 200);
        const QJsonObject mail = first.value(u"smtp"_s).toObject();
        EXPECT_GT(mail.value(u"port"_s).toInt(), 0);
        EXPECT_TRUE(QFile::exists(mail.value(u"certificate"_s).toString()));
        EXPECT_GT(first.value(u"clamd"_s)[u"port"_s].toInt(), 0);
        const QJsonValue intake = first.value(u"intake"_s);
        EXPECT_GT(intake[u"port"_s].toInt(), 0);
        EXPECT_TRUE(QFile::exists(intake[u"certificate"_s].toString()));
        EXPECT_TRUE(QFile::exists(intake[u"key"_s].toString()));
    }
    SimulatorProcess simulator(arguments);
    QJsonObject second = trialFile(directory);
    first.remove(u"pid"_s);
    second.remove(u"pid"_s);
    EXPECT_EQ(first, second) << "ports, secrets and fingerprints stay";
}
