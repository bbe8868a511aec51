#include "tests/core/operations/services/intake/website.h"

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

using namespace Qt::StringLiterals;

namespace purser::tests {

WebSite::WebSite(WithdrawalDesk& desk) : m_desk(desk)
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

bool WebSite::awaitIntake() const
{
    return eventually(
        [this] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, m_port);
            return socket.waitForConnected(500);
        },
        30'000);
}

QString WebSite::digest(const QString& token)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString WebSite::newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString WebSite::token(const QString& name, const QStringList& scopes, const QString& site,
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

std::unique_ptr<httplib::SSLClient> WebSite::client() const
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

HttpAnswer WebSite::answerOf(const httplib::Result& result)
{
    if (!result)
        return {};
    return {result->status,
        QJsonDocument::fromJson(QByteArray::fromStdString(result->body)).object(), result->headers};
}

HttpAnswer WebSite::post(
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

HttpAnswer WebSite::get(const QString& path, const QString& token)
{
    if (!m_client)
        m_client = client();
    httplib::Headers headers;
    if (!token.isEmpty())
        headers.emplace("Authorization", "Bearer " + token.toStdString());
    return answerOf(m_client->Get(path.toStdString(), headers));
}

} // namespace purser::tests
