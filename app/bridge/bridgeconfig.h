#pragma once

#include "app/bridge/gatewayconfig.h"
#include "app/bridge/secretsource.h"
#include "core/base/log.h"
#include "core/office/officeaddress.h"
#include "core/operations/services/connector/connectorsettings.h"
#include "core/operations/services/intake/intakesettings.h"
#include "core/operations/services/mail/mailsettings.h"
#include "core/operations/services/scan/scansettings.h"
#include "core/operations/services/screening/listsinforce.h"
#include "core/operations/services/watchdogservice.h"

#include <QMap>
#include <optional>

namespace purser::bridge {

/// The database login of a service and the name of its password among the secrets.
struct ServiceLogin {
    QString login;
    QString secret;
};

/// What a configuration file says, with names of secrets in place of the secrets. README.md beside
/// this file describes the format.
struct BridgeConfig {
    struct Connector {
        ServiceLogin login;
        operations::ConnectorSettings settings; ///< without secrets and gateways
        QMap<QString, GatewayConfig> gateways;
    };
    struct Sealer {
        ServiceLogin login;
        QString key; ///< name of the seed among the secrets
        QString anchors;
    };
    struct Watchdog {
        ServiceLogin login;
        operations::WatchdogService::Limits limits;
    };

    struct Screening {
        ServiceLogin login;
        QStringList lists; ///< files, and folders of them
        std::optional<operations::ListKeeping> archive;
    };

    struct Intake {
        ServiceLogin login;
        operations::IntakeSettings settings; ///< without secrets
        QString key;                         ///< name of its private key among the secrets
        QMap<QString, QString> webhooks;     ///< of each provider, the name of its secret
        QString vendorKey;                   ///< name of the vendor's key; empty: no vendor
    };

    struct Mail {
        ServiceLogin login;
        operations::MailSettings settings; ///< without the password
        QString password;                  ///< its name among the secrets; empty: no login
    };

    struct Scan {
        ServiceLogin login;
        operations::ScanSettings settings;
    };

    office::OfficeAddress office;
    QString host;
    LogLevel logLevel = LogLevel::Info;
    QMap<QString, SecretSource> secrets;
    std::optional<Connector> connector;
    std::optional<Sealer> sealer;
    std::optional<ServiceLogin> notifier;
    std::optional<Watchdog> watchdog;
    std::optional<ServiceLogin> jobs;
    std::optional<Screening> screening;
    std::optional<Intake> intake;
    std::optional<Mail> mail;
    std::optional<Scan> scan;

    /// Errors: Io, Parse (args `offset`), BadInput (args `field`, `problem`).
    static Result<BridgeConfig> fromFile(const QString& path);
    /// @param folder  what relative paths start from
    static Result<BridgeConfig> fromJson(const QByteArray& json, const QString& folder);
};

} // namespace purser::bridge
