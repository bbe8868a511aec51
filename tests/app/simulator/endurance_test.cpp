// What a killed simulator brings back.

#include "tests/app/simulator/support/simulatorprocess.h"
#include "tests/app/simulator/support/wireclient.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::tests;

TEST(Endurance, AKilledServerComesBackWithItsBook)
{
    const QTemporaryDir directory;
    const QStringList arguments = SimulatorProcess::mt5({u"--data"_s, directory.path()});
    QJsonArray book;
    QByteArray before;
    QByteArray deals;
    const QByteArray getDeals = "/api/deal/get_batch?group=real%5C*&from=0&to=4000000000";
    {
        SimulatorProcess simulator(arguments);
        simulator.addAccount(600001, u"1000.00"_s,
            {{u"positions"_s,
                QJsonArray{QJsonObject{{u"symbol"_s, u"EURUSD"_s}, {u"lots"_s, u"0.1"_s}}}}});
        WireClient client(simulator.port());
        ASSERT_TRUE(client.authenticate());
        for (int i = 0; i < 20; ++i)
            client.post("/api/trade/balance?login=600001&type=2&balance=-1.5&comment="
                + QByteArray::number(i));
        client.post("/api/user/update?login=500001", R"({"Comment":"kept"})");
        client.post("/api/user/add?group=real%5Cstd-eur&name=New&leverage=50",
            R"({"PassMain":"1Ar#pqkj","PassInvestor":"2Ar#pqkj"})");
        client.post("/api/user/archive/add?login=500031");
        simulator.post(u"/groups"_s, {{u"name"_s, u"real\\added"_s}});
        simulator.post(u"/deals"_s, {{u"op"_s, u"delete"_s}, {u"ticket"_s, 11000001}});
        simulator.addFault({{u"fault"_s, u"execute_then_silence"_s}});
        client.write("POST /api/trade/balance?login=600001&type=2&balance=7 "
                     "HTTP/1.1\r\nContent-Length: 0\r\n\r\n");
        EXPECT_TRUE(simulator.waitForBook(21));
        book = simulator.book();
        WireClient reader(simulator.port());
        ASSERT_TRUE(reader.authenticate());
        before = reader.get("/api/user/get_batch?group=*").body;
        deals = reader.get(getDeals).body;
        simulator.kill();
    }
    SimulatorProcess again(arguments);
    EXPECT_EQ(again.book(), book);
    WireClient client(again.port());
    ASSERT_TRUE(client.authenticate());
    EXPECT_EQ(client.get("/api/user/get_batch?group=*").body, before);
    EXPECT_EQ(client.get(getDeals).body, deals);
    EXPECT_EQ(client.get("/api/position/get_total?login=600001").text("Total"), u"1"_s);
    EXPECT_EQ(client.get("/api/user/archive/get?login=500031").retcode(), 0);
    EXPECT_EQ(client.get("/api/group/get?group=real%5Cadded").retcode(), 0);
    const WireReply next = client.post("/api/trade/balance?login=600001&type=2&balance=1");
    EXPECT_GT(next.text("Ticket").toLongLong(),
        book.last().toObject().value(u"ticket"_s).toString().toLongLong());
}

TEST(Endurance, WhatWasAnsweredBeforeAKillIsInTheBook)
{
    const QTemporaryDir directory;
    const QStringList arguments = SimulatorProcess::mt5({u"--data"_s, directory.path()});
    QStringList answered;
    qsizetype booked = 0;
    for (const int answers : {1, 7, 40, 90}) {
        SimulatorProcess simulator(arguments);
        EXPECT_EQ(simulator.book().size(), booked);
        simulator.post(u"/accounts"_s,
            {{u"accounts"_s,
                 QJsonArray{QJsonObject{{u"login"_s, 600001}, {u"balance"_s, u"0.00"_s}}}},
                {u"keep_existing"_s, true}});
        WireClient client(simulator.port());
        ASSERT_TRUE(client.authenticate());
        QByteArray storm;
        for (int i = 0; i < 200; ++i)
            storm += "POST /api/trade/balance?login=600001&type=2&balance=1 "
                     "HTTP/1.1\r\nContent-Length: 0\r\n\r\n";
        client.write(storm);
        for (int i = 0; i < answers; ++i)
            answered.append(client.read().text("Ticket"));
        simulator.kill();

        SimulatorProcess again(arguments);
        QStringList tickets;
        const QJsonArray book = again.book();
        for (const QJsonValue& entry : book)
            tickets.append(entry.toObject().value(u"ticket"_s).toString());
        booked = book.size();
        for (const QString& ticket : std::as_const(answered))
            EXPECT_EQ(tickets.count(ticket), 1) << qPrintable(ticket);
        EXPECT_EQ(again.get(u"/accounts/600001"_s).value(u"balance"_s).toString(),
            QString::number(booked) + u".00"_s);
    }
}

TEST(Endurance, AnOperationLostWithItsServerWasNeverDone)
{
    const QTemporaryDir directory;
    const QStringList arguments = SimulatorProcess::mt5({u"--data"_s, directory.path()});
    {
        SimulatorProcess simulator(arguments);
        simulator.addAccount(600001, u"10.00"_s);
        simulator.addFault({{u"fault"_s, u"execute_late"_s}, {u"delay_ms"_s, 60'000}});
        WireClient client(simulator.port());
        ASSERT_TRUE(client.authenticate());
        client.post("/api/trade/balance?login=600001&type=2&balance=1");
    }
    SimulatorProcess again(arguments);
    EXPECT_TRUE(again.book().isEmpty());
}

TEST(Endurance, AHalfWrittenLastLineIsDroppedAndOtherDamageRefused)
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(u"book.jsonl"_s);
    const QStringList arguments = SimulatorProcess::mt5({u"--data"_s, directory.path()});
    {
        SimulatorProcess simulator(arguments);
        simulator.addAccount(600001, u"10.00"_s);
    }
    QFile journal(file);
    ASSERT_TRUE(journal.open(QIODevice::Append));
    journal.write("{\"c\":[{\"k\":\"acc");
    journal.close();
    {
        SimulatorProcess simulator(arguments);
        EXPECT_EQ(simulator.get(u"/accounts/600001"_s).value(u"balance"_s).toString(), u"10.00"_s);
        simulator.addAccount(600002, u"10.00"_s);
    }
    {
        SimulatorProcess simulator(arguments);
        EXPECT_EQ(simulator.get(u"/accounts/600002"_s).value(u"balance"_s).toString(), u"10.00"_s);
    }
    ASSERT_TRUE(journal.open(QIODevice::Append));
    journal.write("not json\n{}\n");
    journal.close();
    QProcess refused;
    refused.start(qEnvironmentVariable("PURSER_BIN_DIR") + u"/purser-sim"_s, arguments);
    ASSERT_TRUE(refused.waitForFinished());
    EXPECT_EQ(refused.exitCode(), 1);
    EXPECT_TRUE(refused.readAllStandardError().contains("book.jsonl"));
}

TEST(Endurance, TheMarketMovesAndClientsTradeWhenItIsNotFrozen)
{
    QStringList arguments = SimulatorProcess::mt5();
    arguments.removeAll(u"--frozen-market"_s);
    SimulatorProcess simulator(arguments);
    EXPECT_TRUE(simulator.get(u"/market"_s).value(u"running"_s).toBool());
    const QJsonObject before = simulator.get(u"/market"_s).value(u"bids"_s).toObject();
    const QJsonObject after =
        simulator.post(u"/market"_s, {{u"ticks"_s, 100}, {u"running"_s, false}})
            .value(u"bids"_s)
            .toObject();
    EXPECT_NE(before, after);
}
