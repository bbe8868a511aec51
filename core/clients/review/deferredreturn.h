#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <vector>

namespace purser::clients {

using DeferredReturnId = Id<struct DeferredReturnTag>;

/// Where money of which nobody knows the source may be sent, when people say that it came from
/// there.
struct ReturnDestination {
    DestinationId id;
    QString method;
    QString masked;
    QString holder;
};

/// A part of a client's money that goes back because a deferred verification lapsed, as
/// `desk.list_deferred_returns` gives it.
struct DeferredReturn {
    DeferredReturnId id;
    int version = 0;
    ClientId client;
    QString code;
    QString clientName;
    Money amount;
    QString login;
    QString deposit;        ///< its reference; empty: of no deposit
    bool isCarried = false; ///< by `payment`, which is under way
    QString why;            ///< the office's code of what keeps it here; empty: nothing
    PaymentId payment;      ///< the last withdrawal; invalid: there was none
    QString paymentReference;
    QString paymentState;
    QDateTime since;
    std::vector<ReturnDestination> destinations; ///< empty where the source is known
};

Result<std::vector<DeferredReturn>> deferredReturnsFromJson(const QJsonObject& object);

} // namespace purser::clients
