#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/payments/paymentwords.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace purser::payments {

/// The payment of a decision sheet.
struct SheetPayment {
    struct Client {
        ClientId id;
        QString code;
        QString name;
    };
    struct Account {
        TradingAccountId id;
        QString server;
        QString login;
    };
    struct Destination {
        DestinationId id;
        QString masked; ///< "DE89 ···· 3000"; the whole number never leaves the office
        QString holder;
        QString bank; ///< may be null
        QString kind;
    };

    PaymentId id;
    QString reference;
    Listed<PaymentKind> kind;
    Listed<PaymentState> state;
    int version = 0;
    int revision = 0; ///< raised by every change of what is being approved
    QString hash; ///< of that content; an approval names it, so that nobody approves something else
    QString method;
    Money amount;
    Money fee;
    Client client;
    Account account;
    Destination destination;
    QDateTime requested;
    QString requestedBy;
    QDateTime due;
    Listed<DueLevel> dueLevel;
    int risk = 0;
    QString heldBy; ///< null when nobody holds it
    QDateTime heldUntil;
    bool heldByMe = false;
    std::optional<Money> hold; ///< what is set aside on the client's balance
    QString reason;            ///< of a return, rejection or cancellation; null when there is none
};

struct Check {
    Listed<CheckCode> code;
    Listed<CheckLevel> level;
    QJsonObject args; ///< figures of the sentence; `ui` makes it
    QString source;   ///< who said it
    QDateTime asOf;
};

struct ChainEntry {
    Listed<ChainStep> kind;
    QString who; ///< a name; null for a step nobody has taken yet
    QDateTime at;
    int step = 0;
    QString role; ///< group that may take the step
    bool you = false;
};

struct PlannedPosting {
    int step = 0;
    QString account; ///< what the office calls it
    Listed<Side> side;
    Money amount;
};

struct MadePosting {
    JournalId journal;
    QDateTime at;
    QString account;
    Listed<Side> side;
    Money amount;
};

struct Instruction {
    InstructionId id;
    Listed<InstructionKind> kind;
    QString server;
    QString login;
    Money amount;
    Listed<InstructionState> state;
    int version = 0;
    QString tag;
    QString ticket; ///< the trading server's or gateway's number; null until there is one
    int attempts = 0;
    QDateTime at;
    QJsonObject detail;
};

struct AllowedAction {
    bool allowed = false;
    QString why; ///< code of what stands in the way; null when allowed
    bool stepUp = false;
};

/// Everything that decides one payment, as `desk.payment_sheet` gives it.
struct PaymentSheet {
    SheetPayment payment;
    std::vector<Check> checks; ///< stops first, then looks, then clear, in the office's order
    std::vector<ChainEntry> chain;
    std::vector<PlannedPosting> planned;
    std::vector<MadePosting> posted;
    std::vector<Instruction> instructions;
    QHash<PaymentAction, AllowedAction> actions;
    QStringList rejectReasons;
    QStringList returnReasons;

    int count(CheckLevel level) const;
    AllowedAction action(PaymentAction action) const { return actions.value(action); }
    /// The instruction whose outcome nobody knows; null when there is none.
    const Instruction* unknownInstruction() const;
};

Result<PaymentSheet> paymentSheetFromJson(const QJsonObject& sheet);

/// What differs between two readings of the same payment, as words such as "amount" or
/// "destination": what a person must be told before deciding on the newer one.
QStringList changedFields(const PaymentSheet& before, const PaymentSheet& after);

} // namespace purser::payments
