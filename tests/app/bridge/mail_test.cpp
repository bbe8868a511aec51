#include "tests/app/bridge/support/bridgeprocess.h"
#include "tests/app/bridge/support/privatefiles.h"
#include "tests/app/simulator/support/simulatorprocess.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/eventually.h"

#include <QJsonDocument>
#include <QUuid>
#include <gtest/gtest.h>

using namespace purser;
using namespace purser::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// An office with one applicant, a mail server, and the real bridge with nothing but the mail
/// service between them.
class BridgeMail : public ::testing::Test
{
protected:
    BridgeMail()
    {
        set(u"mail.retry_seconds"_s, 1);
        set(u"mail.tries"_s, 3);
    }

    QStringList serverOptions(const QStringList& more = {})
    {
        return QStringList{u"smtp"_s, u"--port"_s, u"0"_s, u"--control-port"_s, u"0"_s, u"--seed"_s,
                   u"7"_s, u"--account"_s, u"purser"_s, u"--cert-out"_s, files.path(u"ca.pem"_s)}
        + more;
    }
    /// The bridge, with these settings of the mail service beside or instead of the usual ones.
    void start(const SimulatorProcess& server, const QJsonObject& changes = {})
    {
        QJsonObject mail{{u"host"_s, u"localhost"_s}, {u"port"_s, server.port()},
            {u"authorities"_s, u"ca.pem"_s}, {u"user"_s, u"purser"_s}, {u"password"_s, u"smtp"_s},
            {u"from"_s, u"office@broker.example"_s}, {u"from_name"_s, u"Büro Beispiel"_s},
            {u"reply_to"_s, u"help@broker.example"_s}, {u"timeout_s"_s, 3}, {u"poll_ms"_s, 50},
            {u"back_off_ms"_s,
                QJsonObject{{u"first"_s, 200}, {u"longest"_s, 400}, {u"refusal"_s, 300}}}};
        for (auto change = changes.begin(); change != changes.end(); ++change)
            mail.insert(change.key(), change.value());
        const office::OfficeAddress address = desk.office().address();
        const QJsonObject secrets{
            {u"purser_mail"_s,
                files.secret(u"login"_s, TestOffice::password("purser_mail").utf8())},
            {u"smtp"_s, files.secret(u"smtp"_s, "payout-token")}};
        const QString config = files.write(u"bridge.json"_s,
            QJsonDocument(
                QJsonObject{{u"host"_s, u"post-1"_s}, {u"log_level"_s, u"debug"_s},
                    {u"office"_s,
                        QJsonObject{{u"hosts"_s, address.hosts}, {u"ports"_s, address.ports},
                            {u"database"_s, address.database}}},
                    {u"secrets"_s, secrets}, {u"services"_s, QJsonObject{{u"mail"_s, mail}}}})
                .toJson());
        bridge = std::make_unique<BridgeProcess>(config);
    }
    void set(const QString& setting, int value)
    {
        desk.number(
            u"update policy.setting set value = to_jsonb($2::int) where key = $1 returning id"_s,
            {setting, value});
    }

    /// An applicant who speaks that language; Chen asks for a document once more.
    ReviewDesk::Applicant ask(const QString& language, const QString& text = {})
    {
        const auto applicant = desk.person(
            {{u"language"_s, language}, {u"email"_s, u"klara.%1@klient.example"_s.arg(language)}});
        desk.submit(applicant);
        demand(desk.command(u"chen"_s, u"desk.request_from_client"_s,
            {{u"p_id"_s, applicant.application},
                {u"p_version"_s, desk.applicationVersion(applicant.application)},
                {u"p_reason"_s, u"document_again"_s}, {u"p_text"_s, text}}));
        return applicant;
    }
    QString state(const ReviewDesk::Applicant& applicant)
    {
        return desk.text(u"select concat_ws(' ', state, problem, reply_code) from book.client_mail "
                         "where client_id = $1"_s,
            {applicant.client});
    }
    bool awaitState(const ReviewDesk::Applicant& applicant, const QString& wanted)
    {
        return eventually([&] { return state(applicant) == wanted; }, patience);
    }
    /// Why the service says it cannot work.
    bool awaitWhy(const QString& why)
    {
        return eventually(
            [&] {
                return desk.text(u"select coalesce(max(state || ' ' || (detail ->> 'why')), '') "
                                 "from sync.health where service = 'mail'"_s)
                    == u"down "_s + why;
            },
            patience);
    }
    /// What stands in the file of a client, as Sana sees it.
    QJsonObject letterOf(const ReviewDesk::Applicant& applicant)
    {
        return demand(
            desk.read(u"sana"_s, u"desk.client_standing"_s, {{u"p_client_id"_s, applicant.client}}))
            .value(u"letters"_s)
            .toArray()
            .first()
            .toObject();
    }
    Result<office::Outcome> again(const ReviewDesk::Applicant& applicant)
    {
        const QJsonObject letter = letterOf(applicant);
        return desk.command(u"sana"_s, u"desk.send_letter_again"_s,
            {{u"p_id"_s, letter.value(u"id"_s).toInteger()},
                {u"p_version"_s, letter.value(u"version"_s).toInt()},
                {u"p_reason"_s, u"The client mended the address."_s}});
    }
    void expectNothingInTheLog()
    {
        const QByteArray log = bridge->log();
        EXPECT_TRUE(log.contains("\"component\":\"mail\""));
        for (const char* personal :
            {"klara", "klient", "Müller", "Dokument", "payout-token", "MAIL FROM"})
            EXPECT_FALSE(log.contains(personal)) << personal << '\n' << log.constData();
    }

    PrivateFiles files;
    ReviewDesk desk;
    std::unique_ptr<BridgeProcess> bridge;
};

QString header(const QJsonValue& entry, const QString& name)
{
    return entry[u"headers"][name].toString();
}

} // namespace

TEST_F(BridgeMail, ARequestArrivesOnceInTheClientsLanguage)
{
    SimulatorProcess server(serverOptions());
    const QStringList words{u"ein Dokument noch einmal"_s, u"أحد المستندات مرة أخرى"_s};
    const std::vector applicants{
        ask(u"de"_s, u"Der untere Rand fehlt.\n.Bcc: eve@klient.example"_s), ask(u"ar"_s)};
    start(server);
    ASSERT_TRUE(server.waitForBook(2)) << bridge->log().constData();
    EXPECT_TRUE(awaitState(applicants[0], u"sent"_s));
    EXPECT_TRUE(awaitState(applicants[1], u"sent"_s));
    const QJsonArray book = server.book();
    for (int i = 0; i < 2; ++i) {
        const QJsonValue mail = book[i];
        const QString language = i == 0 ? u"de"_s : u"ar"_s;
        const QString address = u"klara.%1@klient.example"_s.arg(language);
        EXPECT_EQ(mail[u"from"].toString(), u"office@broker.example"_s);
        EXPECT_EQ(mail[u"to"].toArray(), QJsonArray{address});
        EXPECT_EQ(mail[u"user"].toString(), u"purser"_s);
        EXPECT_EQ(header(mail, u"to"_s), address);
        EXPECT_EQ(header(mail, u"from"_s), u"Büro Beispiel <office@broker.example>"_s);
        EXPECT_EQ(header(mail, u"reply-to"_s), u"help@broker.example"_s);
        EXPECT_EQ(header(mail, u"auto-submitted"_s), u"auto-generated"_s);
        EXPECT_EQ(header(mail, u"content-language"_s), language);
        EXPECT_TRUE(header(mail, u"message-id"_s).endsWith(u"@broker.example>"_s));
        EXPECT_TRUE(QDateTime::fromString(header(mail, u"date"_s), Qt::RFC2822Date).isValid());
        EXPECT_EQ(mail[u"headers"].toObject().size(), 11);
        const qint64 client = applicants[static_cast<size_t>(i)].client;
        EXPECT_EQ(header(mail, u"subject"_s),
            desk.text(u"select subject from book.client_mail where client_id = $1"_s, {client}));
        const QString text = mail[u"text"].toString();
        EXPECT_EQ(text.chopped(1),
            desk.text(u"select body from book.client_mail where client_id = $1"_s, {client}));
        EXPECT_TRUE(text.contains(words[i])) << qPrintable(text);
        EXPECT_FALSE(text.contains(u"document again"_s));
        for (const QString& line : mail[u"raw"].toString().split(u"\r\n"_s))
            EXPECT_LE(line.size(), 76) << qPrintable(line);
    }
    EXPECT_EQ(bridge->terminate(), 0);
    EXPECT_EQ(server.book().size(), 2);
    expectNothingInTheLog();
}

TEST_F(BridgeMail, ARefusedAddressIsSeenAndTheLetterSentAgain)
{
    SimulatorProcess server(serverOptions());
    server.addFault({{u"fault"_s, u"refuse"_s}, {u"code"_s, 550}});
    const auto applicant = ask(u"de"_s);
    start(server);
    EXPECT_TRUE(awaitState(applicant, u"refused recipient_refused 550"_s));
    const QJsonObject seen = letterOf(applicant);
    EXPECT_EQ(seen.value(u"state"_s).toString(), u"refused"_s);
    EXPECT_EQ(seen.value(u"code"_s).toInt(), 550);
    EXPECT_EQ(seen.value(u"to"_s).toString(), u"k•••@klient.example"_s);
    EXPECT_TRUE(seen.value(u"may_again"_s).toBool());
    EXPECT_EQ(desk.number(u"select count(*) from book.notification where kind = 'letter_failed' "
                          "and closed_at is null and entity_id = $1"_s,
                  {applicant.client}),
        1);
    EXPECT_EQ(demand(again(applicant)).state, u"queued"_s);
    EXPECT_TRUE(awaitState(applicant, u"sent"_s));
    EXPECT_EQ(server.book().size(), 1);
    EXPECT_EQ(desk.number(u"select count(*) from book.notification where kind = 'letter_failed' "
                          "and closed_at is null"_s),
        0);
    EXPECT_EQ(again(applicant).error().code, ErrorCode::WrongState);
    expectNothingInTheLog();
}

TEST_F(BridgeMail, ATransientRefusalIsTriedAgainUpToALimit)
{
    SimulatorProcess server(serverOptions());
    server.addFault({{u"fault"_s, u"refuse"_s}, {u"code"_s, 451}, {u"count"_s, 2},
        {u"reference"_s, u"klara.de@klient.example"_s}});
    server.addFault({{u"fault"_s, u"refuse"_s}, {u"code"_s, 452}, {u"count"_s, -1},
        {u"endpoint"_s, u"text"_s}, {u"reference"_s, u"klara.es@klient.example"_s}});
    const auto greylisted = ask(u"de"_s);
    const auto full = ask(u"es"_s);
    start(server);
    EXPECT_TRUE(awaitState(greylisted, u"sent"_s)) << qPrintable(state(greylisted));
    EXPECT_TRUE(awaitState(full, u"failed text_deferred 452"_s)) << qPrintable(state(full));
    EXPECT_EQ(
        desk.number(u"select tries from book.client_mail where client_id = $1"_s, {full.client}),
        3);
    EXPECT_EQ(server.book().size(), 1);
    expectNothingInTheLog();
}

TEST_F(BridgeMail, ALostAnswerBringsTheSameMessageAgain)
{
    for (const QString& fault : {u"execute_then_drop"_s, u"execute_then_silence"_s}) {
        SimulatorProcess server(serverOptions());
        server.addFault({{u"fault"_s, fault}});
        const auto applicant = ask(fault == u"execute_then_drop"_s ? u"de"_s : u"ru"_s);
        start(server, {{u"timeout_s"_s, 2}});
        EXPECT_TRUE(awaitState(applicant, u"sent"_s)) << qPrintable(fault);
        const QJsonArray book = server.book();
        ASSERT_EQ(book.size(), 2) << qPrintable(fault);
        EXPECT_EQ(header(book[0], u"message-id"_s), header(book[1], u"message-id"_s));
        bridge.reset();
    }
}

TEST_F(BridgeMail, AKilledBridgeLosesNoLetter)
{
    SimulatorProcess server(serverOptions());
    server.addFault({{u"fault"_s, u"execute_then_silence"_s}});
    const auto applicant = ask(u"de"_s);
    start(server, {{u"timeout_s"_s, 300}});
    ASSERT_TRUE(server.waitForBook(1)) << bridge->log().constData();
    bridge->kill();
    EXPECT_EQ(state(applicant), u"queued"_s);
    // Nobody else gets it before the claim has run out.
    start(server);
    EXPECT_TRUE(eventually(
        [&] {
            return desk.number(u"select count(*) from sync.health where service = 'mail' and state "
                               "= 'up' and detail ->> 'waiting' = '1'"_s)
                == 1;
        },
        patience));
    EXPECT_EQ(server.book().size(), 1);
    desk.number(u"update book.client_mail set claimed_until = clock_timestamp() where client_id = "
                "$1 returning 1"_s,
        {applicant.client});
    EXPECT_TRUE(awaitState(applicant, u"sent"_s));
    const QJsonArray book = server.book();
    ASSERT_EQ(book.size(), 2);
    EXPECT_EQ(header(book[0], u"message-id"_s), header(book[1], u"message-id"_s));
}

TEST_F(BridgeMail, AnotherCertificateOrNameIsRefused)
{
    SimulatorProcess server(serverOptions());
    const auto applicant = ask(u"de"_s);
    // Ours, for another name.
    start(server, {{u"host"_s, u"mail.localhost"_s}});
    EXPECT_TRUE(awaitWhy(u"certificate_refused"_s)) << bridge->log().constData();
    bridge.reset();
    desk.number(u"delete from sync.health where service = 'mail' returning 1"_s);
    server.post(u"/certificate"_s, {});
    start(server);
    EXPECT_TRUE(awaitWhy(u"certificate_refused"_s)) << bridge->log().constData();
    EXPECT_EQ(state(applicant), u"queued certificate_refused"_s);
    EXPECT_EQ(desk.number(
                  u"select tries from book.client_mail where client_id = $1"_s, {applicant.client}),
        0);
    EXPECT_TRUE(server.book().isEmpty());
    EXPECT_EQ(server.get(u"/requests"_s)[u"counts"][u"mail"].toInt(), 0);
    expectNothingInTheLog();
}

TEST_F(BridgeMail, NothingIsSentWithoutTls)
{
    SimulatorProcess server(serverOptions());
    server.addFault({{u"fault"_s, u"no_starttls"_s}});
    const auto applicant = ask(u"de"_s);
    start(server);
    EXPECT_TRUE(awaitWhy(u"no_tls"_s)) << bridge->log().constData();
    EXPECT_EQ(state(applicant), u"queued no_tls"_s);
    const QJsonObject counts = server.get(u"/requests"_s).value(u"counts"_s).toObject();
    EXPECT_FALSE(counts.contains(u"auth"_s) || counts.contains(u"mail"_s));
    // Once it offers TLS, the letter leaves.
    server.clearFaults();
    EXPECT_TRUE(awaitState(applicant, u"sent"_s));
}

TEST_F(BridgeMail, AServerThatIsAwayOrWillNotHaveUsCostsNoAttempt)
{
    SimulatorProcess server(serverOptions({u"--implicit-tls"_s}));
    server.post(u"/pause"_s, {});
    const auto applicant = ask(u"de"_s);
    start(server, {{u"tls"_s, u"implicit"_s}});
    EXPECT_TRUE(awaitWhy(u"server_away"_s)) << bridge->log().constData();
    server.addFault({{u"fault"_s, u"refuse"_s}, {u"endpoint"_s, u"mail"_s}, {u"count"_s, -1}});
    server.post(u"/resume"_s, {});
    EXPECT_TRUE(awaitWhy(u"sender_refused"_s)) << bridge->log().constData();
    EXPECT_EQ(state(applicant), u"queued sender_refused 550"_s);
    server.clearFaults();
    EXPECT_TRUE(awaitState(applicant, u"sent"_s));
    EXPECT_EQ(desk.number(
                  u"select tries from book.client_mail where client_id = $1"_s, {applicant.client}),
        1);
    EXPECT_EQ(server.book().size(), 1);
}

TEST_F(BridgeMail, AWrongPasswordIsToldAsSuch)
{
    SimulatorProcess server(serverOptions());
    const auto applicant = ask(u"de"_s);
    start(server, {{u"user"_s, u"somebody"_s}});
    EXPECT_TRUE(awaitWhy(u"login_refused"_s)) << bridge->log().constData();
    EXPECT_EQ(state(applicant), u"queued login_refused"_s);
    EXPECT_TRUE(server.book().isEmpty());
    expectNothingInTheLog();
}
