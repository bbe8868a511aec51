#pragma once

#include "core/operations/services/connector/destinationmap.h"
#include "core/payments/gateways/btcpay/btcpaygateway.h"
#include "core/payments/gateways/hyperswitch/hyperswitchgateway.h"
#include "core/payments/gateways/praxis/praxisgateway.h"
#include "core/payments/gateways/sepa/sepagateway.h"
#include "core/trading/payout/payoutgateway.h"

#include <chrono>
#include <memory>
#include <variant>

namespace purser::operations {

/// A bank's account that files of credit transfers are sent for, and the way to the bank.
struct SepaSettings {
    payments::gateways::SepaGateway::Settings files;
    payments::gateways::GatewayConnection::Settings line;
    Secret token; ///< of the Authorization header
};

/// Work for a person: nothing leaves by wire.
struct ManualSettings {
};

/// What the configuration says about one payment gateway. The currencies are the office's and are
/// put in when the gateway is made.
struct GatewaySettings {
    using Kind = std::variant<trading::PayoutGateway::Settings,
        payments::gateways::PraxisGateway::Settings, payments::gateways::BtcPayGateway::Settings,
        payments::gateways::HyperswitchGateway::Settings, SepaSettings, ManualSettings>;

    Kind kind;
    DestinationMap destinations;
    /// How long after an unknown outcome nothing is concluded from finding nothing; a person
    /// decides then. Does not count where a repetition is refused by the gateway itself.
    std::chrono::seconds patience{600};
    /// Where payouts begin with a request of the client at the gateway: one is opened for a
    /// withdrawal that was asked for elsewhere.
    bool opensRequests = false;
};

/// The gateway of these settings, for the one thread that is going to own it.
std::unique_ptr<payments::gateways::Gateway> makeGateway(GatewaySettings settings,
    const payments::gateways::CurrencyBook& currencies, const Clock& clock);

} // namespace purser::operations
