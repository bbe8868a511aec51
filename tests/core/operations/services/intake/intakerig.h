#pragma once

#include "core/operations/services/intake/intakesettings.h"
#include "core/operations/services/servicethread.h"
#include "tests/core/payments/withdrawaldesk.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <httplib.h>
#include <memory>
#include <vector>

namespace purser::tests {

/// What a client program of the site got.
struct HttpAnswer {
    int status = 0; ///< 0: there was none
    QJsonObject body;
    httplib::Headers headers;

    /// Code of a refusal.
    QString code() const { return body[u"error"][u"code"].toString(); }
    QString field() const { return body[u"error"][u"field"].toString(); }
    QString text(QStringView name) const { return body[name].toString(); }
};

/// A web site in front of an office: tokens that two administrators made, a certificate, and a
/// client that speaks real TLS and believes in nothing but that certificate.
class IntakeRig
{
public:
    explicit IntakeRig(TestCluster& cluster = TestCluster::shared());
    ~IntakeRig();

    WithdrawalDesk& desk() { return m_desk; }
    office::Connection& owner() { return m_desk.owner(); }
    qint64 number(const QString& sql, const QVariantList& parameters = {})
    {
        return m_desk.books().number(sql, parameters);
    }

    /// A token as the site has it, in force. `brands`: codes of those it is bound to.
    QString token(const QString& name, const QStringList& scopes,
        const QString& site = QStringLiteral("main-web"), int perMinute = 6000,
        const QStringList& brands = {});
    /// One that may do everything.
    QString everything() { return token(QStringLiteral("all"), allScopes()); }
    static QStringList allScopes();
    /// What the functions of the office take in its place.
    static QString digest(const QString& token);
    static QString newKey();

    /// Settings with certificate and key, on a port that is free.
    operations::IntakeSettings settings();
    QString certificateFile() const { return m_folder.filePath(QStringLiteral("intake.pem")); }
    QByteArray keyPem() const { return m_key; }
    quint16 port() const { return m_port; }

    /// Runs the service in this program until the rig ends.
    void start(const operations::IntakeSettings& settings);
    void stop() { m_service.reset(); }
    /// What the running service has logged.
    QByteArray log() const;

    std::unique_ptr<httplib::SSLClient> client() const;
    HttpAnswer post(const QString& path, const QJsonObject& body, const QString& token,
        const QString& key = newKey());
    HttpAnswer get(const QString& path, const QString& token);
    static HttpAnswer answerOf(const httplib::Result& result);

    static QJsonObject application();
    QJsonObject withdrawal(const QString& amount = QStringLiteral("25.00"));

private:
    struct Recorder;

    QTemporaryDir m_folder;
    WithdrawalDesk m_desk;
    QByteArray m_key;
    quint16 m_port = 0;
    std::shared_ptr<Recorder> m_recorder;
    std::unique_ptr<operations::ServiceThread> m_service;
    std::unique_ptr<httplib::SSLClient> m_client;
};

} // namespace purser::tests
