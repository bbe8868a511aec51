#pragma once

#include "app/simulator/faults/fault.h"
#include "app/simulator/http/httpreply.h"

#include <QList>
#include <optional>

namespace purser::simulator {

/// What the faults that struck one request make of it, put together.
struct FaultPlan {
    enum class Execution { Normal, Skip, Late, Twice, Stall };
    Execution execution = Execution::Normal;
    int waitMs = 0; ///< for Late and Stall
    Delivery delivery;
    std::optional<int> htmlStatus;         ///< an HTML page instead of the answer
    std::optional<QByteArray> replaceBody; ///< HTTP 200 with this body
    std::optional<int> retcode;            ///< MT5: this code; payout: this HTTP status
    bool dropTicket = false;
    std::optional<QString> comment;
    qint64 padding = 0;

    bool expireSession = false;
    bool forbid = false;
    bool wrongProof = false;
    bool lateChallenge = false;
    bool wantsJson = false;
    bool ignoreUpdate = false;

    bool oldBuild = false;
    bool numbers = false;
    bool unknownFields = false;
    bool emptyPersonal = false;
    bool emptyLists = false;
    std::optional<int> partialRows;
    bool duplicatePage = false;
    int missingRows = 0;
    bool reorderPage = false;
    std::optional<int> insertAgeSeconds;
    bool deleteOldest = false;

    int quoteAgeSeconds = 0;    ///< prices are that much older than they are
    int quoteCrossedPoints = 0; ///< the bid stands that far above the ask
    int quoteSpikePercent = 0;  ///< prices are that much higher
    bool quotesMissing = false;

    QString statusWord;                 ///< payout: instead of the true status
    std::optional<int> returnedAfterMs; ///< payout: after having been settled
    std::optional<QString> returnReason;

    bool closes = false;             ///< gateways: the connection ends with this answer
    bool unsignedAnswer = false;     ///< gateways: the answer is not signed as it should be
    bool duplicateReference = false; ///< gateways: a known reference is taken once more
    bool neverSettles = false;
    std::optional<QJsonObject> processedDiffers; ///< {amount?, currency?} that moves instead

    QList<Fault> serverFaults; ///< outage, restart, new_certificate: for the service as a whole

    static FaultPlan from(const QList<Fault>& faults);
    bool executes() const
    {
        return execution == Execution::Normal || execution == Execution::Twice;
    }
};

} // namespace purser::simulator
