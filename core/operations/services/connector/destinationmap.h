#pragma once

#include "core/operations/services/connector/instruction.h"
#include "core/payments/gateways/requests.h"

#include <QHash>

namespace purser::operations {

/// How a client's destination, as the office keeps it, is told to a kind of gateway. What a gateway
/// cannot pay to is refused here, before anything is sent: the money goes back to the client.
class DestinationMap
{
public:
    enum class Kind { Plain, Praxis, BtcPay, Hyperswitch, Sepa, Manual };

    DestinationMap() = default;
    /// @param methods  the gateway's word for each of the office's methods it takes ("btc" →
    ///                 "BTC-CHAIN"); empty: the usual ones of its kind
    explicit DestinationMap(Kind kind, QHash<QString, QString> methods = {});

    /// Errors: BadInput, args `what`: "method_not_served", "other_currency" (of a coin's method),
    /// "not_euro", "no_destination".
    Result<payments::gateways::PayoutRequest> requestFor(const Instruction& instruction) const;

private:
    Kind m_kind = Kind::Plain;
    QHash<QString, QString> m_methods; ///< empty: every method, under its own name
};

} // namespace purser::operations
