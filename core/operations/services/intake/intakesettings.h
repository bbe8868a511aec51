#pragma once

#include "core/base/secret.h"

#include <QMap>
#include <QString>
#include <chrono>

namespace purser::operations {

/// What the intake listens on and whose messages it takes.
struct IntakeSettings {
    /// A payment provider whose webhooks come in under `/webhooks/<its name in the office>`.
    struct Webhook {
        enum class Kind { Praxis, BtcPay, Hyperswitch };
        Kind kind = Kind::Praxis;
        QString merchant;    ///< Praxis and Hyperswitch: merchant; BTCPay: store
        QString application; ///< Praxis: application key
        Secret secret;       ///< what its messages are signed with
    };

    QString listen = QStringLiteral("127.0.0.1");
    quint16 port = 8443; ///< 0: any
    QString certificate; ///< PEM file, with those between it and its authority
    Secret key;          ///< its private key, PEM
    int threads = 4;     ///< 1 to 8, each with a connection to the office
    /// The longest a request may take from its first byte, however slowly it is sent.
    std::chrono::seconds request{20};
    QMap<QString, Webhook> webhooks;
    QString vendor;   ///< of identity checks; empty: there is none
    Secret vendorKey; ///< of its messages
};

} // namespace purser::operations
