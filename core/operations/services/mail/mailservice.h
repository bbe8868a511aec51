#pragma once

#include "core/operations/services/health.h"
#include "core/operations/services/mail/letter.h"
#include "core/operations/services/mail/smtpclient.h"
#include "core/operations/services/service.h"
#include "core/operations/services/servicecontext.h"

namespace purser::operations {

/// Hands the letters of the office to a mail server, one after the other. Any number of bridges may
/// do so for one office: a letter in hand is with one of them only. Neither addresses nor texts get
/// into the log.
///
/// A letter whose fate nobody knows (the connection was lost with the letter in it, the bridge was
/// killed) is sent again under the same Message-ID.
class MailService : public Service
{
public:
    MailService(ServiceContext context, MailSettings settings);

    QString name() const override { return QStringLiteral("mail"); }
    void run(std::stop_token stop) override;

private:
    /// Sends what there is until nothing is left, the server will not, or it is asked to stop.
    Result<void> sendAll(OfficeLink& office, const std::stop_token& stop);
    Result<std::optional<Letter>> claim(OfficeLink& office);
    Delivery deliver(const Letter& letter);
    Result<void> report(OfficeLink& office, const Letter& letter, const Delivery& delivery,
        const std::stop_token& stop);
    void count(const Letter& letter, const Delivery& delivery);
    void say(Health& health, OfficeLink& office, const Result<void>& done);

    const ServiceContext m_context;
    const MailSettings m_settings;
    SmtpClient m_client;
    network::CircuitBreaker m_breaker;
    std::optional<ErrorCode> m_lastFailure;
    qint64 m_sent = 0;
    qint64 m_refused = 0;
    qint64 m_again = 0;
};

} // namespace purser::operations
