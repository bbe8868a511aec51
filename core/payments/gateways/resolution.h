#pragma once

#include "core/payments/gateways/transaction.h"

#include <chrono>
#include <vector>

namespace purser::payments::gateways {

/// What a look-up says of an instruction whose outcome was unknown.
struct Resolution {
    enum class Kind {
        Done,
        Pending,      ///< it is there; how it ends is asked again
        Refused,      ///< it is there and will not happen
        Returned,     ///< it happened and came back
        StillUnknown, ///< nothing found yet, and it could still appear: ask again later
        NotThere,     ///< nothing found after the patience is over: a person decides
        NeedsPerson,  ///< found more than once, for another amount, or in a state only a person
                      ///< reads
    };

    Kind kind = Kind::StillUnknown;
    QString reason;     ///< for NeedsPerson: "several", "amount", or the gateway's word
    QString providerId; ///< unless nothing or several were found
};

/// Judges what find() has found for an instruction that was sent `ago`. Never says that an
/// instruction may be repeated: work that arrives late looks like work that never arrived.
Resolution resolve(const std::vector<Transaction>& found, const Money& asked,
    std::chrono::seconds ago, std::chrono::seconds patience);

} // namespace purser::payments::gateways
