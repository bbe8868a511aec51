// One program an office: a second start hands over and ends; a dead one leaves nothing in the way.

#include "app/workstation/instance/singleinstance.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace purser::workstation {
namespace {

using Claim = SingleInstance::Claim;

/// Another start of the program, with an event loop of its own.
Claim startAgain(const QString& office, const QString& link)
{
    Claim claim = Claim::Alone;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        SingleInstance second;
        claim = second.claim(office, link);
    }));
    thread->start();
    EXPECT_TRUE(QTest::qWaitFor([&] { return thread->isFinished(); }, 20000));
    thread->wait();
    return claim;
}

TEST(Instance, ASecondStartHandsItsLinkOver)
{
    SingleInstance first;
    ASSERT_EQ(first.claim(u"office a"_s, {}), Claim::First);
    EXPECT_EQ(first.claim(u"office a"_s, {}), Claim::First) << "asking twice changes nothing";
    const QSignalSpy asked(&first, &SingleInstance::asked);
    EXPECT_EQ(startAgain(u"office a"_s, u"purser://client/1042"_s), Claim::HandedOver);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().toString(), u"purser://client/1042"_s);
    EXPECT_EQ(startAgain(u"office a"_s, {}), Claim::HandedOver);
    EXPECT_EQ(asked.count(), 2);
}

TEST(Instance, AnotherOfficeIsAnotherProgram)
{
    SingleInstance first;
    ASSERT_EQ(first.claim(u"office a"_s, {}), Claim::First);
    EXPECT_EQ(startAgain(u"office b"_s, {}), Claim::First);
    EXPECT_NE(SingleInstance::pathOf(u"office a"_s), SingleInstance::pathOf(u"office b"_s));
}

TEST(Instance, WhatADeadProgramLeftIsTakenOver)
{
    const QString path = SingleInstance::pathOf(u"office c"_s);
    {
        // A socket file that nobody listens on, as after kill -9.
        QLocalServer dead;
        ASSERT_TRUE(dead.listen(path));
        QFile::rename(path, path + u".kept"_s);
    }
    ASSERT_TRUE(QFile::rename(path + u".kept"_s, path));
    SingleInstance next;
    EXPECT_EQ(next.claim(u"office c"_s, {}), Claim::First);
}

TEST(Instance, OneThatDoesNotAnswerStopsNobody)
{
    QLocalServer hung;
    ASSERT_TRUE(hung.listen(SingleInstance::pathOf(u"office d"_s)));
    SingleInstance next;
    EXPECT_EQ(next.claim(u"office d"_s, {}), Claim::Alone);
}

TEST(Instance, NoiseIsDroppedAndTheNextIsHeard)
{
    SingleInstance first;
    ASSERT_EQ(first.claim(u"office e"_s, {}), Claim::First);
    const QSignalSpy asked(&first, &SingleInstance::asked);
    for (const QByteArray& noise : {QByteArray("not json\n"), QByteArray(5000, 'x'), QByteArray("[1,2]\n")}) {
        QLocalSocket socket;
        socket.connectToServer(SingleInstance::pathOf(u"office e"_s));
        ASSERT_TRUE(socket.waitForConnected(5000));
        socket.write(noise);
        EXPECT_TRUE(QTest::qWaitFor([&] { return socket.state() == QLocalSocket::UnconnectedState; }, 10000))
            << noise.left(10).toStdString();
    }
    EXPECT_EQ(asked.count(), 0);
    EXPECT_EQ(startAgain(u"office e"_s, u"x"_s), Claim::HandedOver);
    EXPECT_EQ(asked.count(), 1);
}

TEST(Instance, IsForThisUserOnly)
{
    SingleInstance first;
    ASSERT_EQ(first.claim(u"office f"_s, {}), Claim::First);
    const auto rights = QFile::permissions(SingleInstance::pathOf(u"office f"_s));
    EXPECT_FALSE(rights & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther));
}

} // namespace
} // namespace purser::workstation
