#pragma once

#include "core/base/logvalue.h"
#include "core/operations/services/mail/mailsettings.h"

#include <QByteArray>
#include <memory>

namespace purser::operations {

/// What became of one attempt.
struct Delivery {
    enum class Kind {
        Sent,    ///< the server has taken it over
        Refused, ///< the server will never take it for this address
        Again,   ///< not now; or nobody knows: the connection was lost with the letter in it
        Unsent   ///< it did not come to this letter: the server is away or will not have us
    };

    Kind kind = Kind::Unsent;
    LogWord problem = u"none";
    int code = 0; ///< the server's last answer, when it refused
    /// Trying again cannot help before a person has seen to it: certificate, credentials, sender.
    bool needsPerson = false;
};

/// Hands letters to one mail server by SMTP (RFC 5321) over TLS, through libcurl, each over a
/// connection of its own. For one thread.
class SmtpClient
{
public:
    /// `settings` outlives it.
    explicit SmtpClient(const MailSettings& settings);
    ~SmtpClient();
    Q_DISABLE_COPY_MOVE(SmtpClient)

    /// Waits for the answer at most as long as the settings say, and as long again for the goodbye.
    /// @param to  from smtpAddress(): what is no such address must not come here
    Delivery send(const QByteArray& to, const QByteArray& mail);

private:
    struct Transfer;
    bool open();
    void secure();

    const MailSettings& m_settings;
    std::unique_ptr<void, void (*)(void*)> m_curl;
    QByteArray m_authorities;
};

} // namespace purser::operations
