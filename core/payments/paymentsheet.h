#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/payments/gatewaymessage.h"
#include "core/payments/paymentids.h"
#include "core/payments/paymentquestion.h"
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
    /// What the trading server last said could be taken off the account.
    struct FreeMargin {
        Money amount;
        QDateTime asOf;
    };

    /// The exchange rate a payment goes at.
    struct Quote {
        qint64 marketRate = 0; ///< to-units for one from-unit, scaled by 1e10
        qint64 clientRate = 0;
        int markup = 0; ///< millionths
        QString source;
        QDateTime quoted;
        QDateTime expires;
        bool accepted = false; ///< fixed for this payment by its approval
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
    std::optional<Account> account;         ///< every withdrawal has one
    std::optional<Destination> destination; ///< every withdrawal has one
    std::optional<FreeMargin> freeMargin;   ///< none until the bridge has read it
    QDateTime requested;
    QString requestedBy;
    QDateTime due; ///< invalid once it no longer waits
    Listed<DueLevel> dueLevel;
    std::optional<Listed<PaymentFlag>> flag;
    int risk = 0;
    QString heldBy; ///< null when nobody holds it
    QDateTime heldUntil;
    bool heldByMe = false;
    std::optional<Money> hold; ///< what is set aside on the client's balance
    QString reason;            ///< of a return, rejection or cancellation; null when there is none
    // Only some kinds have these.
    bool outgoing = false;            ///< credit, fee, adjustment: takes money off
    std::optional<Account> toAccount; ///< of a transfer
    std::optional<Client> toClient;   ///< of a transfer between clients
    std::optional<Money> settled;     ///< what really came
    std::optional<Money> providerFee; ///< a cost of the office
    std::optional<Money> finalAmount; ///< what arrives in the end
    QString payer;
    QString provider;
    QString providerReference;
    std::optional<Quote> quote;
    QString corrects;    ///< reference of the payment this one corrects
    QString correctedBy; ///< reference of the payment that corrects this one
};

struct Check {
    Listed<CheckCode> code;
    Listed<CheckLevel> level;
    QJsonObject args; ///< figures of the sentence; `ui` makes it
    QString source;   ///< who said it
    QDateTime asOf;
    bool overridable = false;
    QString overriddenBy; ///< who let the payment pass against it; null when nobody did
    QString overrideText;
};

struct ChainEntry {
    Listed<ChainStep> kind;
    QString who; ///< a name; null for a step nobody has taken yet
    QDateTime at;
    int step = 0;   ///< of an approval, else 0
    QString role;   ///< group that may take the step
    QString reason; ///< of a return, rejection or cancellation
    bool you = false;
};

/// A posting that will be booked (no journal yet) or has been.
struct SheetPosting {
    Listed<JournalKind> step;
    JournalId journal;
    QDateTime at;
    QString account; ///< role of the ledger account
    Listed<Side> side;
    Money amount;
};

/// How one person would settle an unknown outcome.
struct ResolutionProposal {
    Listed<ResolvedOutcome> outcome;
    QString ticket;
    QString reason;
    QString by;
    bool you = false;
    QDateTime at;
};

/// What was done about an instruction, and what the other side said then.
struct InstructionEvent {
    QDateTime at;
    Listed<InstructionState> from; ///< unknown word "none": the beginning
    Listed<InstructionState> to;
    QString who;
    QString reason;  ///< null when there is none
    QString look;    ///< what looking it up found: found, not_found, ambiguous; else null
    QString ticket;  ///< null until there is one
    QString balance; ///< of the account on the trading server then, as the server wrote it; or null
    QStringList tickets; ///< operations that may be this one
};

struct Instruction {
    InstructionId id;
    Listed<InstructionKind> kind;
    QString server;
    QString login;
    QString provider;
    Listed<Side> direction;
    Money amount;
    Listed<InstructionState> state;
    int version = 0;
    QString tag;
    QString ticket; ///< the trading server's or gateway's number; null until there is one
    int attempts = 0;
    int looks = 0;
    QDateTime at;
    QString detail; ///< what the server last said
    std::vector<InstructionEvent> events;
    std::optional<Money> books; ///< on the account by the office's own books; none for a payout
    std::optional<ResolutionProposal> proposal;
};

/// One line of the history.
struct HistoryEntry {
    QDateTime at;
    QString kind;
    QString who;
    int step = 0;
    QString reason;
    QString text;
    QJsonObject args;
};

struct AllowedAction {
    bool allowed = false;
    QString why; ///< code of what stands in the way; null when allowed
    bool stepUp = false;
    QStringList codes; ///< of an override: the checks that can be let pass
};

Result<AllowedAction> allowedActionFromJson(const QJsonObject& object);

/// One step from state to state that the office allows a kind.
struct StateStep {
    Listed<PaymentState> from; ///< unknown word "none": the beginning
    Listed<PaymentState> to;
    QString by; ///< person, office or bridge
};

struct SheetReason {
    QString code;
    bool needsText = false;
};

Result<SheetReason> sheetReasonFromJson(const QJsonObject& object);

/// The money that came for a deposit.
struct SheetReceipt {
    ReceiptId id;
    QString provider;
    QString providerReference;
    QString payer; ///< null when the provider did not say
    Money amount;
    Money fee; ///< the provider keeps
    QDateTime received;
};

/// A dispute of this deposit.
struct SheetChargeback {
    ChargebackId id;
    QString providerReference;
    Money amount;
    Money fee;
    Listed<ChargebackState> state;
    QDateTime evidenceDue;
    int version = 0;
};

/// An earlier or later payment of the client with the same destination, card or payer.
struct InstrumentPayment {
    PaymentId id;
    QString reference;
    Listed<PaymentKind> kind;
    Listed<PaymentState> state;
    Money amount;
    QDateTime requested;
};

/// A letter to the client about the payment, and what became of it.
struct SheetLetter {
    QDateTime at;
    QString by;
    QString subject;
    QString state; ///< queued, sent, refused, failed
    QDateTime ended;
};

/// A page of a gateway on which the client pays in; its address is given to the web site alone.
struct SheetPage {
    QString gateway;
    QString shown;     ///< opening, open, closed, expired, unavailable
    QDateTime expires; ///< null before it is open
};

/// One of the payouts a withdrawal is paid in: a refund of a deposit, or what is paid another way.
struct PayoutPart {
    int number = 0;
    std::optional<InstructionId> instruction; ///< none before it is instructed
    QString gateway;
    Money amount;
    QString deposit; ///< that it goes back to; null for a payout
    QString state;   ///< expected; of its instruction until it was taken on; then sent, unclear,
                     ///< settled, returned, failed
    bool isUnderWay() const
    {
        return state != u"settled" && state != u"returned" && state != u"failed";
    }
};

/// Of a payout that came back, or one that pays out again what did: the others of them.
struct PaidAgain {
    struct Other {
        PaymentId id;
        QString reference;
        Listed<PaymentState> state;
        Money amount;
    };
    /// Why the money stays with us.
    struct Kept {
        QString reason; ///< code of the office's list
        QString text;   ///< may be null
        QString by;
        QDateTime at;
    };

    QString of;                    ///< reference of the first of them; null: it is this one
    std::vector<Other> payments;   ///< that pay out again, without this one
    Money cameBack;                ///< of this payment, as booked
    Money left;                    ///< that can be paid out again
    bool inWallet = false;         ///< where it stands; else on the trading account
    bool fromWallet = false;       ///< this payment is paid out of it
    QString dealt;                 ///< open, again or stays; null: nothing came back of it
    QList<DestinationId> cameFrom; ///< where it must not go again without a reason
    std::optional<Kept> kept;
};

/// Everything that decides one payment, as `desk.payment_sheet` gives it.
struct PaymentSheet {
    SheetPayment payment;
    std::vector<Check> checks; ///< stops first, then looks, then clear, in the office's order
    std::vector<ChainEntry> chain;
    std::vector<SheetPosting> planned;
    std::vector<SheetPosting> posted;
    std::vector<Instruction> instructions;
    std::vector<PayoutPart> parts; ///< of a withdrawal that goes back by refunds; else empty
    std::vector<HistoryEntry> history;
    QHash<PaymentAction, AllowedAction> actions;
    std::vector<SheetReason> rejectReasons;
    std::vector<SheetReason> returnReasons;
    std::vector<SheetReason> declineReasons; ///< what a client may be told of a rejection
    std::vector<SheetReason> cancelReasons;
    std::vector<SheetReason> overrideReasons;
    std::vector<SheetReason> stayReasons; ///< why what came back stays with us
    std::vector<StateStep> path;
    std::optional<PaidAgain> again;
    std::optional<SheetReceipt> receipt;
    std::vector<SheetChargeback> chargebacks;
    std::vector<SheetPage> pages; ///< on which the client pays in, the last asked for last
    std::vector<InstrumentPayment> sameInstrument; ///< newest first, the last few
    std::vector<GatewayMessage> messages;          ///< newest first, the last few
    std::optional<SheetQuestion> question;         ///< that is open
    QString clientReason; ///< what the client may read of the rejection, in their language; or null
    std::vector<SheetLetter> letters; ///< to the client, newest first, the last few

    int count(CheckLevel level) const;
    AllowedAction action(PaymentAction action) const { return actions.value(action); }
    /// The part that an instruction is; null when it is none.
    const PayoutPart* partOf(InstructionId instruction) const;
    /// The instruction whose outcome nobody knows; null when there is none.
    const Instruction* unknownInstruction() const;
};

Result<PaymentSheet> paymentSheetFromJson(const QJsonObject& sheet);

/// What differs between two readings of the same payment, as words such as "amount" or
/// "destination": what a person must be told before deciding on the newer one.
QStringList changedFields(const PaymentSheet& before, const PaymentSheet& after);

} // namespace purser::payments
