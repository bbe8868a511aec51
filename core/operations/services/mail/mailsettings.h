#pragma once

#include "core/base/secret.h"
#include "core/network/http/tlstrust.h"
#include "core/network/resilience/circuitbreaker.h"

#include <QByteArray>
#include <QString>
#include <chrono>

namespace purser::operations {

/// Who letters come from.
struct MailSender {
    QByteArray address; ///< as smtpAddress() gives it
    QString name;       ///< shown beside it; may be empty
    QByteArray replyTo; ///< empty: answers go to `address`
};

/// The mail server that takes the office's letters, and how it is spoken to. There is no way to
/// speak to it without TLS.
struct MailSettings {
    enum class Tls {
        StartTls, ///< a plain greeting, then TLS or nothing (port 587)
        Implicit  ///< TLS from the first byte (port 465)
    };

    QString host;
    quint16 port = 587;
    Tls tls = Tls::StartTls;
    network::TlsTrust trust = network::TlsTrust::system();
    QString user; ///< empty: no authentication
    Secret password;
    MailSender sender;
    /// For one letter, from the connection to the answer.
    std::chrono::seconds timeout{30};
    std::chrono::milliseconds poll{1000};
    network::CircuitBreaker::Waits backOff;
};

} // namespace purser::operations
