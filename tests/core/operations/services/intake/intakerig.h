#pragma once

#include "core/operations/services/intake/intakesettings.h"
#include "core/operations/services/servicethread.h"
#include "tests/core/operations/services/intake/website.h"

#include <QJsonObject>
#include <memory>
#include <vector>

namespace purser::tests {

/// An office with a web site in front of it, and the intake between them.
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
        const QStringList& brands = {})
    {
        return m_site.token(name, scopes, site, perMinute, brands);
    }
    /// One that may do everything.
    QString everything() { return token(QStringLiteral("all"), allScopes()); }
    static QStringList allScopes();
    /// What the functions of the office take in its place.
    static QString digest(const QString& token) { return WebSite::digest(token); }
    static QString newKey() { return WebSite::newKey(); }

    /// Settings with certificate and key, on a port that is free.
    operations::IntakeSettings settings();
    QString certificateFile() const { return m_site.certificateFile(); }
    QByteArray keyPem() const { return m_site.keyPem(); }
    quint16 port() const { return m_site.port(); }

    /// Runs the service in this program until the rig ends.
    void start(const operations::IntakeSettings& settings);
    void stop() { m_service.reset(); }
    /// What the running service has logged.
    QByteArray log() const;

    std::unique_ptr<httplib::SSLClient> client() const { return m_site.client(); }
    HttpAnswer post(const QString& path, const QJsonObject& body, const QString& token,
        const QString& key = newKey())
    {
        return m_site.post(path, body, token, key);
    }
    HttpAnswer get(const QString& path, const QString& token) { return m_site.get(path, token); }
    static HttpAnswer answerOf(const httplib::Result& result) { return WebSite::answerOf(result); }

    static QJsonObject application();
    QJsonObject withdrawal(const QString& amount = QStringLiteral("25.00"));

private:
    struct Recorder;

    WithdrawalDesk m_desk;
    WebSite m_site;
    std::shared_ptr<Recorder> m_recorder;
    std::unique_ptr<operations::ServiceThread> m_service;
};

} // namespace purser::tests
