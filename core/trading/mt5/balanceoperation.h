#pragma once

#include "core/trading/mt5/client.h"

namespace purser::trading::mt5 {

/// Money or credit into or out of a trading account.
struct BalanceOperation {
    Login login;
    Money amount; ///< signed: negative takes money off; its currency is that of the account's group
    QByteArray comment;       ///< at most 31 printable ASCII characters; begins with the tag
    bool checkMargin = true;  ///< the server refuses when the free margin does not cover it
    bool firstAttempt = true; ///< it was never sent before
    Deal::Action action = Deal::Balance; ///< kind of deal: balance, credit, charge, correction, bonus
};

/// What became of a balance operation. Anything not certain is Unknown, to be looked up by the tag.
struct BalanceOutcome {
    enum class Kind {
        Done,    ///< executed: `ticket`, confirmed by reading the deal
        Refused, ///< not executed and never will be: `retcode`
        NotSent, ///< not executed; may be tried again later
        Unknown, ///< may or may not have been executed
    };

    Kind kind = Kind::Unknown;
    Ticket ticket; ///< when done; when unknown, the ticket of an answer that could not be confirmed
    int retcode = -1;        ///< of the server; -1 when there was no readable answer
    QString reason;          ///< a word for the log and the work item
    bool commentKept = true; ///< when done: the deal carries our comment
};

/// Why an operation must not even be sent; args `field`. The longest comment and the largest amount
/// are limits of the server, which would cut the one silently.
Result<void> checkOperation(const BalanceOperation& operation);

/// What a reply to trade/balance means in the worst case, before the deal is read.
/// HTTP 401 and 403 are left Unknown; executeBalance() asks the server what they meant.
BalanceOutcome classifyReply(const WriteReply& reply, bool firstAttempt);

/// Sends the operation once, on a session made ready before, and confirms the ticket by reading the
/// deal. Check it first; its outcome is committed as "sending" before this is called.
BalanceOutcome executeBalance(Session& session, const BalanceOperation& operation);

} // namespace purser::trading::mt5
