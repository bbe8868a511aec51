#pragma once

#include "core/trading/mt5/client.h"

#include <vector>

namespace purser::trading::mt5 {

/// A balance operation that may have been executed.
struct DealSearch {
    Login login;
    Money amount;         ///< signed, in the currency of the account's group
    QString tag;          ///< first part of the comment
    ServerInstant sentAt; ///< by the server's clock, read before it was sent
    ServerInstant now;    ///< by the server's clock
    Deal::Action action = Deal::Balance; ///< kind of deal it was sent as
};

/// What the server's deals say about it.
struct DealSearchResult {
    enum class Kind {
        NotFound,
        Found,     ///< once: `tickets` has it
        Ambiguous, ///< needs a person: several, or one that is alike but not surely ours
    };

    Kind kind = Kind::NotFound;
    std::vector<Ticket> tickets;
    QString reason; ///< when ambiguous: "duplicate" | "amount_differs" | "untagged_twin"
};

/// Decides from the deals of the account. A deal is ours when its comment begins with the tag; it
/// has to be a deal of exactly the kind and amount. Such a deal, near the time of
/// sending, without any tag may be ours with its comment rewritten: never decided by a program.
DealSearchResult searchDeals(const std::vector<Deal>& deals, const DealSearch& search);

/// Reads the deals around the time of sending and decides. The window is wider than the clock of
/// the server can jump between sending and now (daylight saving, a change of its zone).
Result<DealSearchResult> findDeal(Client& client, const DealSearch& search);

} // namespace purser::trading::mt5
