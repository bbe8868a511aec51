#pragma once

#include "core/base/money.h"

#include <QJsonObject>
#include <QString>

namespace purser::trading {

/// Money to be sent out through a payout gateway.
struct PayoutRequest {
    QString key;       ///< our tag: the same for every attempt, so that the gateway knows it again
    QString reference; ///< of the payment ("W-48213"); what the gateway is asked by
    Money amount;      ///< positive
    QJsonObject destination; ///< kind, account, holder, bank: personal data, for the gateway only
};

/// What became of a request for a payout. Anything not certain is Unknown.
struct PayoutOutcome {
    enum class Kind {
        Done,    ///< accepted: `id`
        Refused, ///< not accepted and never will be
        NotSent, ///< not accepted; may be asked again later
        Unknown, ///< may or may not have been accepted
    };

    Kind kind = Kind::Unknown;
    QString id;         ///< the gateway's, when accepted
    int httpStatus = 0; ///< once answered
    QString reason;     ///< a word for the log and the work item
};

/// A payout as the gateway sees it now.
struct PayoutState {
    QString id;
    QString reference;
    Money amount;
    /// The gateway's own word: "accepted", "sent", "settled", "returned", or one that is new to us
    /// and must not be taken for any of these.
    QString status;
};

} // namespace purser::trading
