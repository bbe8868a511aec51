#pragma once

namespace purser::payments::gateways {

/// What a gateway is asked to do with money.
enum class Operation {
    Deposit, ///< from the client to us
    Payout,  ///< from us to the client
    Refund,  ///< of a deposit, back the way it came
};

} // namespace purser::payments::gateways
