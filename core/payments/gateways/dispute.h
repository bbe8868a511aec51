#pragma once

#include "core/base/money.h"

#include <QString>
#include <cstdint>
#include <optional>

namespace purser::payments::gateways {

/// How far a dispute has got, in our words.
enum class DisputeStage {
    Opened,       ///< the payer disputes it; evidence may be sent
    Challenged,   ///< the provider has our evidence
    Won,          ///< the money is ours again
    Lost,         ///< decided against us
    Accepted,     ///< we gave in
    Expired,      ///< nobody answered in time
    Unrecognized, ///< a word that is new to us
};

/// A dispute of a deposit as the gateway states it now. One deposit may have several.
struct Dispute {
    QString providerId; ///< their own id of the case, never the deposit's where they have one
    DisputeStage stage = DisputeStage::Unrecognized;
    QString word; ///< the provider's own, for the log and the work item
    Money amount;
    std::optional<Money> fee;     ///< what the provider takes for the case, where it says so
    std::int64_t evidenceDue = 0; ///< microseconds since 1970 UTC; 0: not told
};

} // namespace purser::payments::gateways
