#pragma once

#include "core/payments/gateways/transaction.h"

#include <QString>
#include <optional>

namespace purser::payments::gateways {

/// How far an operation has got in our own books.
enum class Position {
    Open,     ///< begun, nothing final
    Settled,  ///< a deposit is credited, a payout or refund is known to have gone
    Failed,   ///< it did not happen; holds are released, compensation is made
    Reversed, ///< it had happened and came back, and that is booked
    Disputed, ///< charged back, and that is booked
};

/// An operation as our books have it, as far as a gateway's word can change it.
struct BookedOperation {
    Operation operation = Operation::Deposit;
    QString reference;
    Money amount; ///< what was asked
    Position position = Position::Open;
};

/// What follows from the truth for our books: at most one thing, and nothing when it has been done.
struct Effect {
    enum class Kind {
        None,
        Settle,      ///< credit the deposit with `amount`; mark the payout as gone
        Fail,        ///< it will not happen
        Reverse,     ///< it came back: `amount`
        Dispute,     ///< a chargeback was opened over `amount`
        NeedsPerson, ///< nothing is booked: `reason`
    };

    Kind kind = Kind::None;
    Position next = Position::Open;
    Money amount;   ///< what really moved, which may differ from what was asked
    QString reason; ///< for NeedsPerson: "other_operation", "other_reference", "other_currency",
                    ///< "marked_by_hand", "unknown_status", "after_failure", "went_back", or the
                    ///< gateway's word
    bool differs = false; ///< `amount` is not what was asked: to be shown
};

/// The one decision behind every webhook and every poll. Pure: the same truth given twice has its
/// effect once, because the first moves the position.
Effect effectOf(const BookedOperation& booked, const Transaction& truth);

} // namespace purser::payments::gateways
