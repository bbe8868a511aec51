// The scan service of the real bridge between a real office and a scanner that misbehaves.

#include "tests/app/bridge/support/bridgeprocess.h"
#include "tests/app/bridge/support/privatefiles.h"
#include "tests/app/simulator/support/simulatorprocess.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"

#include <QJsonDocument>
#include <QTcpServer>
#include <gtest/gtest.h>

using namespace purser;
using namespace purser::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// In pieces, so that no scanner finds it in this program.
QByteArray eicar()
{
    return QByteArray("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-") + "ANTIVIRUS-TEST-FILE!$H+H*";
}

class BridgeScan : public ::testing::Test
{
protected:
    BridgeScan() : applicant(desk.person()) {}

    static QStringList scanner(const QStringList& more = {})
    {
        return QStringList{u"clamd"_s, u"--port"_s, u"0"_s, u"--control-port"_s, u"0"_s,
                   u"--seed"_s, u"7"_s}
        + more;
    }
    void start(const QJsonObject& changes)
    {
        QJsonObject scan{{u"host"_s, u"127.0.0.1"_s}, {u"timeout_s"_s, 2}, {u"poll_ms"_s, 50},
            {u"back_off_ms"_s,
                QJsonObject{{u"first"_s, 100}, {u"longest"_s, 200}, {u"refusal"_s, 200}}}};
        for (auto change = changes.begin(); change != changes.end(); ++change)
            scan.insert(change.key(), change.value());
        if (changes.contains(u"socket"_s))
            scan.remove(u"host"_s);
        const office::OfficeAddress address = desk.office().address();
        const QJsonObject secrets{{u"purser_scan"_s,
            files.secret(u"login"_s, TestOffice::password("purser_scan").utf8())}};
        const QString config = files.write(u"bridge.json"_s,
            QJsonDocument(
                QJsonObject{{u"host"_s, u"scan-1"_s}, {u"log_level"_s, u"debug"_s},
                    {u"office"_s,
                        QJsonObject{{u"hosts"_s, address.hosts}, {u"ports"_s, address.ports},
                            {u"database"_s, address.database}}},
                    {u"secrets"_s, secrets}, {u"services"_s, QJsonObject{{u"scan"_s, scan}}}})
                .toJson());
        bridge = std::make_unique<BridgeProcess>(config);
    }
    void start(const SimulatorProcess& server) { start({{u"port"_s, server.port()}}); }

    qint64 upload(const QByteArray& more, const QString& name = u"me.png"_s)
    {
        return demand(
            desk.command(u"sana"_s, u"desk.add_document"_s,
                {{u"p_client_id"_s, applicant.client}, {u"p_type"_s, u"selfie"_s}, {u"p_side"_s, 1},
                    {u"p_file_name"_s, name}, {u"p_content"_s, ReviewDesk::picture(name) + more}}))
            .id;
    }
    QString state(qint64 document)
    {
        return desk.text(u"select concat_ws(' ', s.state, s.found, s.problem) from "
                         "book.client_document d join book.content_scan s on s.sha256 = d.sha256 "
                         "where d.id = $1"_s,
            {document});
    }
    bool awaitState(qint64 document, const QString& wanted)
    {
        return eventually([&] { return state(document) == wanted; }, patience);
    }
    bool awaitHealth(const QString& wanted)
    {
        return eventually(
            [&] {
                return desk.text(u"select coalesce(max(concat_ws(' ', state, detail ->> 'why')), "
                                 "'') from sync.health where service = 'scan'"_s)
                    == wanted;
            },
            patience);
    }
    void triesAtOnce(int tries)
    {
        desk.number(u"update policy.setting set value = to_jsonb($1::int) where key = "
                    "'documents.scan_tries' returning 1"_s,
            {tries});
    }

    PrivateFiles files;
    ReviewDesk desk;
    ReviewDesk::Applicant applicant;
    std::unique_ptr<BridgeProcess> bridge;
};

} // namespace

TEST_F(BridgeScan, CleanAndInfectedAreToldApartOverTcp)
{
    SimulatorProcess server(scanner());
    const qint64 clean = upload(QByteArray(300'000, 'a'));
    const qint64 infected = upload(eicar(), u"bad.png"_s);
    start(server);
    EXPECT_TRUE(awaitState(clean, u"clean"_s)) << bridge->log().constData();
    EXPECT_TRUE(awaitState(infected, u"infected Eicar-Test-Signature"_s));
    // The scanner saw exactly what the office keeps.
    const QJsonArray book = server.book();
    ASSERT_EQ(book.size(), 2);
    for (const QJsonValue scan : book)
        EXPECT_EQ(desk.number(u"select count(*) from book.client_document where sha256 = $1 and "
                              "bytes = $2"_s,
                      {scan[u"sha256"].toString(), scan[u"bytes"].toInteger()}),
            1);
    EXPECT_TRUE(awaitHealth(u"up"_s));
    const QByteArray log = bridge->log();
    EXPECT_TRUE(log.contains("document_infected"));
    for (const char* personal : {"bad.png", "me.png", "Eicar", "EICAR"})
        EXPECT_FALSE(log.contains(personal)) << personal;
    EXPECT_EQ(bridge->terminate(), 0);
}

TEST_F(BridgeScan, AUnixSocketServesAsWell)
{
    const QString path = files.path(u"clamd.sock"_s);
    SimulatorProcess server(scanner({u"--socket"_s, path}));
    const qint64 document = upload(eicar());
    start(QJsonObject{{u"socket"_s, path}});
    EXPECT_TRUE(awaitState(document, u"infected Eicar-Test-Signature"_s))
        << bridge->log().constData();
}

TEST_F(BridgeScan, NewSignaturesLookAgainAtWhatIsYoung)
{
    SimulatorProcess server(scanner());
    const qint64 document = upload({});
    start(server);
    ASSERT_TRUE(awaitState(document, u"clean"_s));
    server.post(u"/signatures"_s, {{u"version"_s, 27001}});
    EXPECT_TRUE(eventually(
        [&] {
            return desk.number(u"select count(*) from book.content_scan where signatures = 27001"_s)
                == 1;
        },
        patience));
    EXPECT_EQ(server.book().size(), 2);
}

TEST_F(BridgeScan, AScannerThatIsAwayIsToldAndNothingPasses)
{
    SimulatorProcess server(scanner());
    server.post(u"/pause"_s, {});
    const qint64 document = upload({});
    start(server);
    EXPECT_TRUE(awaitHealth(u"down scanner_away"_s)) << bridge->log().constData();
    EXPECT_EQ(state(document), u"waiting"_s);
    server.post(u"/resume"_s, {});
    EXPECT_TRUE(awaitState(document, u"clean"_s));
    EXPECT_TRUE(awaitHealth(u"up"_s));
}

TEST_F(BridgeScan, AScannerWithoutSignaturesIsOfNoUse)
{
    SimulatorProcess server(scanner());
    server.post(u"/signatures"_s, {{u"version"_s, 0}});
    const qint64 document = upload({});
    start(server);
    EXPECT_TRUE(awaitHealth(u"down no_signatures"_s));
    EXPECT_EQ(state(document), u"waiting"_s);
    EXPECT_TRUE(server.book().isEmpty());
}

TEST_F(BridgeScan, NoFaultIsEverTakenForClean)
{
    for (const QString& fault :
        {u"error"_s, u"silence"_s, u"drop_before"_s, u"cut"_s, u"half"_s, u"early"_s}) {
        SimulatorProcess server(scanner());
        server.addFault({{u"fault"_s, fault}, {u"endpoint"_s, u"instream"_s}, {u"count"_s, -1}});
        triesAtOnce(1);
        const qint64 document = upload(
            // Longer than what may lie on the way, so that an answer ahead of its end is one.
            QByteArray(fault == u"early"_s ? 9'000'000 : 200'000, 'b') + fault.toLatin1(), fault);
        start(server);
        EXPECT_TRUE(eventually([&] { return state(document).startsWith(u"failed"_s); }, patience))
            << qPrintable(fault) << qPrintable(state(document)) << bridge->log().constData();
        EXPECT_EQ(desk.number(u"select count(*) from book.content_scan where state = 'clean'"_s), 0)
            << qPrintable(fault);
        bridge.reset();
    }
}

TEST_F(BridgeScan, ASlowAnswerIsNotWaitedForAndThenComesInTime)
{
    SimulatorProcess server(scanner());
    server.addFault({{u"fault"_s, u"slow"_s}, {u"delay_ms"_s, 60'000}});
    const qint64 document = upload({});
    start(server);
    EXPECT_TRUE(awaitHealth(u"down too_slow"_s)) << bridge->log().constData();
    EXPECT_EQ(state(document), u"waiting too_slow"_s);
    desk.number(u"update book.content_scan set due_at = clock_timestamp() returning 1"_s);
    EXPECT_TRUE(awaitState(document, u"clean"_s));
}

TEST_F(BridgeScan, AStreamTooLongForTheScannerIsAPersonsMatter)
{
    SimulatorProcess server(scanner({u"--stream-max"_s, u"100000"_s}));
    const qint64 document = upload(QByteArray(5'000'000, 'c'));
    start(server);
    EXPECT_TRUE(awaitState(document, u"failed size_limit"_s))
        << qPrintable(state(document)) << bridge->log().constData();
}

TEST_F(BridgeScan, WhatIsTooLargeForTheBridgeIsNotSent)
{
    SimulatorProcess server(scanner());
    const qint64 document = upload(QByteArray(5'000, 'd'));
    start(QJsonObject{{u"port"_s, server.port()}, {u"most_bytes"_s, 4'000}});
    EXPECT_TRUE(awaitState(document, u"failed too_large"_s));
    EXPECT_TRUE(server.book().isEmpty());
}

TEST_F(BridgeScan, AKilledBridgeLosesNoDocument)
{
    SimulatorProcess server(scanner());
    server.addFault({{u"fault"_s, u"silence"_s}});
    const qint64 document = upload({});
    start(QJsonObject{{u"port"_s, server.port()}, {u"timeout_s"_s, 300}});
    ASSERT_TRUE(server.waitForBook(1)) << bridge->log().constData();
    bridge->kill();
    EXPECT_EQ(state(document), u"waiting"_s);
    start(server);
    EXPECT_TRUE(awaitHealth(u"up"_s));
    EXPECT_EQ(server.book().size(), 1);
    desk.number(u"update book.content_scan set claimed_until = clock_timestamp() returning 1"_s);
    EXPECT_TRUE(awaitState(document, u"clean"_s));
    EXPECT_EQ(server.book().size(), 2);
}
