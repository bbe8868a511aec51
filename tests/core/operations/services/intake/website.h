#pragma once

#include "tests/core/payments/withdrawaldesk.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <httplib.h>
#include <memory>

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

/// A web site in front of an office: tokens that two administrators made, a certificate and a port
/// for the intake, and a client that speaks real TLS and believes in nothing but that certificate.
class WebSite
{
public:
    explicit WebSite(WithdrawalDesk& desk);

    /// A token as the site has it, in force. `brands`: codes of those it is bound to.
    QString token(const QString& name, const QStringList& scopes,
        const QString& site = QStringLiteral("main-web"), int perMinute = 6000,
        const QStringList& brands = {});
    /// What the functions of the office take in its place.
    static QString digest(const QString& token);
    static QString newKey();

    QString certificateFile() const { return m_folder.filePath(QStringLiteral("intake.pem")); }
    QByteArray keyPem() const { return m_key; }
    quint16 port() const { return m_port; }
    /// Whether somebody listens there, within half a minute.
    bool awaitIntake() const;

    std::unique_ptr<httplib::SSLClient> client() const;
    HttpAnswer post(const QString& path, const QJsonObject& body, const QString& token,
        const QString& key = newKey());
    HttpAnswer get(const QString& path, const QString& token);
    /// The connection that is kept open is closed: an intake waits for it before it ends.
    void hangUp() { m_client.reset(); }
    static HttpAnswer answerOf(const httplib::Result& result);

private:
    WithdrawalDesk& m_desk;
    QTemporaryDir m_folder;
    QByteArray m_key;
    quint16 m_port = 0;
    std::unique_ptr<httplib::SSLClient> m_client;
};

} // namespace purser::tests
