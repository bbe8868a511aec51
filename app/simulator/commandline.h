#pragma once

#include "app/simulator/clamd/clamdservice.h"
#include "app/simulator/gateways/gatewayservice.h"
#include "app/simulator/mt5/mt5service.h"
#include "app/simulator/payout/payoutservice.h"
#include "app/simulator/smtp/smtpservice.h"

#include <QStringList>

namespace purser::simulator {

/// What the command line asks for.
struct CommandLine {
    enum class Service { Mt5, Payout, Gateway, Smtp, Clamd, Trial };
    Service service = Service::Mt5;
    Mt5Service::Options mt5;
    PayoutService::Options payout;
    GatewayService::Options gateway;
    SmtpService::Options smtp;
    ClamdService::Options clamd;
    QString trialDirectory;
    bool untilStdinCloses = false;

    /// BadInput with `message` for a usage error or a request for help; nothing was done then.
    static Result<CommandLine> parse(const QStringList& arguments);
    static QString usage();
};

} // namespace purser::simulator
