#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/payments/paymentwords.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <optional>

namespace purser::payments {

/// One line of a payments queue, as `desk.list_payments` gives it.
struct PaymentRow {
    PaymentId id;
    QString reference; ///< "W-48213"
    Listed<PaymentKind> kind;
    ClientId client;
    QString clientName;
    QString method;
    Money amount;
    QDateTime due; ///< UTC; invalid when nothing was promised
    Listed<DueLevel> dueLevel;
    int risk = 0; ///< 0…100
    Listed<PaymentState> state;
    int stepsDone = 0;
    int stepsNeeded = 0;
    std::optional<Listed<PaymentFlag>> flag;
    bool mine = false; ///< waits for me
    QString heldBy;    ///< login of who has it open; null when nobody
    QDateTime requested;
    int version = 0;
    QJsonObject cursor; ///< continues the list after this row
};

/// One row of the list, or of `payments` in a client's file.
Result<PaymentRow> paymentRowFromJson(const QJsonObject& row);

/// What a queue shows. Members that are not set do not restrict.
struct PaymentFilter {
    PaymentTab tab = PaymentTab::Mine;
    QString text; ///< reference, client or login begins with it
    QStringList states;
    QString currency;
    std::optional<qint64> minMinor; ///< smallest amount, in minor units of `currency`
    std::optional<qint64> maxMinor;
    QString method;
    QString methodNot;

    QJsonObject toJson() const;
    friend bool operator==(const PaymentFilter&, const PaymentFilter&) = default;
};

/// How many items wait in each queue.
struct PaymentCounts {
    int mine = 0;
    int withdrawals = 0;
    int deposits = 0;
    int transfers = 0;
    int unknownOutcome = 0;

    int of(PaymentTab tab) const;
};

Result<PaymentCounts> paymentCountsFromJson(const QJsonObject& counts);

} // namespace purser::payments

Q_DECLARE_METATYPE(purser::payments::PaymentRow)
