#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/payments/paymentwords.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
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
    // What the office gives since it knows more kinds than withdrawals.
    std::optional<Money> fee;         ///< the client pays
    std::optional<Money> providerFee; ///< the office pays
    std::optional<Money> finalAmount; ///< what arrives in the end, after fee and exchange
    QString provider;                 ///< gateway or bank
    qint64 clientRate = 0; ///< to-units for one from-unit, scaled by 1e10; 0: no exchange
    bool outgoing = false; ///< of a credit, fee or adjustment: takes money off
    int revision = 0;
    QString hash;
    /// Of whom something is asked while it waits for information, and until when.
    struct Asked {
        Listed<Addressee> whom;
        QString role; ///< that is asked; else null
        QString name; ///< of the colleague who is asked; else null
        QDateTime due;
        bool late = false;
    };
    std::optional<Asked> asked;
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
    QString kind; ///< the office's word; restricts a tab of several kinds

    QJsonObject toJson() const;
    /// What the tab of payouts that came back asks of the history, as one of its rules.
    static QJsonObject cameBackRule();
    friend bool operator==(const PaymentFilter&, const PaymentFilter&) = default;
};

/// How many items wait in each queue.
struct PaymentCounts {
    int mine = 0;
    int withdrawals = 0;
    int deposits = 0;
    int transfers = 0;
    int operations = 0; ///< credit, fees, adjustments, top-ups
    int unknownOutcome = 0;
    int receipts = 0;    ///< money that came and belongs to nobody yet
    int chargebacks = 0; ///< disputes that are open
    int entries = 0;     ///< money entered by hand that waits for a second person
    int findings = 0;    ///< what gateways say and people have to judge
    int recoveries = 0;  ///< debts that are open
    int cameBack = 0;    ///< payouts that came back and that nobody has dealt with
    /// How old the open payments of a kind are.
    struct Ages {
        int open = 0;
        int hour = 0; ///< younger than an hour
        int day = 0;  ///< younger than a day
        int older = 0;
        int overdue = 0;
    };
    QMap<QString, Ages> ages; ///< by the office's word for the kind

    int of(PaymentTab tab) const;
};

Result<PaymentCounts> paymentCountsFromJson(const QJsonObject& counts);

} // namespace purser::payments

Q_DECLARE_METATYPE(purser::payments::PaymentRow)
