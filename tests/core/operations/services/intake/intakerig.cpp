#include "tests/core/operations/services/intake/intakerig.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/operations/services/intake/intakeservice.h"
#include "tests/core/network/support/tlsidentity.h"
#include "tests/support/eventually.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUuid>
#include <gtest/gtest.h>
#include <mutex>

using namespace Qt::StringLiterals;

namespace purser::tests {

/// Keeps what is logged, and outlives the log.
struct IntakeRig::Recorder {
    class Sink : public LogSink
    {
    public:
        explicit Sink(Recorder& owner) : m_owner(owner) {}
        void write(const QByteArray& line) override
        {
            const std::lock_guard lock(m_owner.mutex);
            m_owner.lines += line;
        }

    private:
        Recorder& m_owner;
    };

    SystemClock clock;
    std::mutex mutex;
    QByteArray lines;
    Log log{std::make_unique<Sink>(*this), clock, LogLevel::Debug};
};

IntakeRig::IntakeRig(TestCluster& cluster)
    : m_desk(u"EUR"_s, 10'000'000, cluster), m_recorder(std::make_shared<Recorder>())
{
    const TlsIdentity& identity = TlsIdentity::standard();
    m_key = identity.key.toPem();
    QFile file(certificateFile());
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(identity.certificate.toPem());
    QTcpServer probe;
    EXPECT_TRUE(probe.listen(QHostAddress::LocalHost, 0));
    m_port = probe.serverPort();
}

IntakeRig::~IntakeRig()
{
    m_client.reset();
    m_service.reset();
}

QStringList IntakeRig::allScopes()
{
    return {u"applications.write"_s, u"applications.read"_s, u"deposits.write"_s,
        u"withdrawals.write"_s, u"transfers.write"_s, u"payments.read"_s, u"sessions.write"_s,
        u"credentials.write"_s, u"tickets.write"_s, u"tickets.read"_s};
}

QString IntakeRig::digest(const QString& token)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString IntakeRig::newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString IntakeRig::token(const QString& name, const QStringList& scopes, const QString& site,
    int perMinute, const QStringList& brands)
{
    const QString token = u"pi_"_s + QUuid::createUuid().toString(QUuid::Id128);
    auto adam = m_desk.office().as("adam");
    auto alma = m_desk.office().as("alma");
    QJsonObject payload{{u"name"_s, name}, {u"site"_s, site},
        {u"scopes"_s, QJsonArray::fromStringList(scopes)}, {u"key_hash"_s, digest(digest(token))},
        {u"per_minute"_s, perMinute}, {u"days"_s, 30}};
    if (!brands.isEmpty())
        payload.insert(u"brands"_s, QJsonArray::fromStringList(brands));
    const auto proposed = demand(adam->command({u"desk.propose_change"_s,
        {{u"p_key"_s, office::newCommandKey()}, {u"p_kind"_s, u"intake.token"_s},
            {u"p_payload"_s, office::jsonText(payload)}, {u"p_reason"_s, u"Web site"_s}}}));
    demand(alma->command({u"desk.decide_change"_s,
        {{u"p_key"_s, office::newCommandKey()}, {u"p_id"_s, proposed.id}, {u"p_version"_s, 1},
            {u"p_decision"_s, u"approve"_s}, {u"p_reason"_s, u"As agreed"_s}}}));
    return token;
}

operations::IntakeSettings IntakeRig::settings()
{
    operations::IntakeSettings settings;
    settings.port = m_port;
    settings.certificate = certificateFile();
    settings.key = Secret::fromUtf8(QByteArray(m_key));
    settings.threads = 2;
    return settings;
}

void IntakeRig::start(const operations::IntakeSettings& settings)
{
    const operations::ServiceContext context{m_desk.office().address(), u"purser_intake"_s,
        TestOffice::password("purser_intake"), u"here"_s, m_recorder->clock,
        Logger(m_recorder->log, u"intake")};
    m_service = std::make_unique<operations::ServiceThread>(
        std::make_unique<operations::IntakeService>(context, settings));
    EXPECT_TRUE(eventually([this] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        return socket.waitForConnected(500);
    }));
}

QByteArray IntakeRig::log() const
{
    const std::lock_guard lock(m_recorder->mutex);
    return m_recorder->lines;
}

std::unique_ptr<httplib::SSLClient> IntakeRig::client() const
{
    auto client = std::make_unique<httplib::SSLClient>("localhost", m_port);
    client->set_ca_cert_path(certificateFile().toStdString());
    client->enable_server_certificate_verification(true);
    client->set_keep_alive(true);
    // Or the body of a request waits until its head is confirmed.
    client->set_tcp_nodelay(true);
    client->set_read_timeout(60);
    return client;
}

HttpAnswer IntakeRig::answerOf(const httplib::Result& result)
{
    if (!result)
        return {};
    return {result->status,
        QJsonDocument::fromJson(QByteArray::fromStdString(result->body)).object(), result->headers};
}

HttpAnswer IntakeRig::post(
    const QString& path, const QJsonObject& body, const QString& token, const QString& key)
{
    if (!m_client)
        m_client = client();
    httplib::Headers headers;
    if (!token.isEmpty())
        headers.emplace("Authorization", "Bearer " + token.toStdString());
    if (!key.isEmpty())
        headers.emplace("Idempotency-Key", key.toStdString());
    return answerOf(m_client->Post(path.toStdString(), headers,
        QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString(), "application/json"));
}

HttpAnswer IntakeRig::get(const QString& path, const QString& token)
{
    if (!m_client)
        m_client = client();
    httplib::Headers headers;
    if (!token.isEmpty())
        headers.emplace("Authorization", "Bearer " + token.toStdString());
    return answerOf(m_client->Get(path.toStdString(), headers));
}

QJsonObject IntakeRig::application()
{
    return {{u"kind"_s, u"person"_s}, {u"level"_s, 1}, {u"jurisdiction"_s, u"DE"_s},
        {u"fields"_s,
            QJsonObject{{u"given_names"_s, u"Jörg"_s}, {u"family_name"_s, u"Müller"_s},
                {u"birth_date"_s, u"1985-03-02"_s}, {u"residence_country"_s, u"DE"_s},
                {u"email"_s, u"j.mueller@example.org"_s}}},
        {u"consents"_s,
            QJsonArray{QJsonObject{
                {u"kind"_s, u"terms"_s}, {u"edition"_s, u"2026-01"_s}, {u"language"_s, u"de"_s}}}}};
}

QJsonObject IntakeRig::withdrawal(const QString& amount)
{
    return {{u"client"_s, QString::number(m_desk.client())},
        {u"account"_s, QString::number(m_desk.account())},
        {u"destination"_s, QString::number(m_desk.destination())}, {u"amount"_s, amount},
        {u"currency"_s, u"EUR"_s}};
}

} // namespace purser::tests
