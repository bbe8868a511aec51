#pragma once

#include "core/base/error.h"

#include <QString>

namespace purser::trading::mt5 {

/// Codes of the MT5 server (MT_RET_*) that the client itself acts on.
namespace retcode {
inline constexpr int ok = 0;
inline constexpr int okNone = 1;
inline constexpr int noPermission = 8;
inline constexpr int tooFrequent = 12;
inline constexpr int notFound = 13;
inline constexpr int partial = 14;
inline constexpr int requestDone = 10009;
} // namespace retcode

/// What a code says about a balance operation that was sent, in the worst case. The vendor
/// publishes no such table; a code not known for certain is Unknown.
enum class BalanceEffect {
    Done,    ///< executed, if a ticket came with it
    Refused, ///< certainly not executed, and would not be
    Later,   ///< certainly not executed, might be later
    Unknown, ///< may or may not have been executed
};

/// @param firstAttempt  whether this operation was never sent before: "exists already" can then not
///                      mean our own earlier attempt
BalanceEffect balanceEffect(int code, bool firstAttempt);

/// The failure that a code means for a read; args: `retcode`, `text`.
Error retcodeError(int code, const QString& text);

} // namespace purser::trading::mt5
