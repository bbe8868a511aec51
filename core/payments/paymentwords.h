#pragma once

#include "core/base/listed.h"

namespace purser::payments {

enum class PaymentKind {
    Unknown,
    Withdrawal,
    Deposit,
    Transfer,       ///< between a client's own accounts
    ClientTransfer, ///< to another client's account
    Credit,         ///< given or taken back; never client money
    Fee,
    Adjustment,
    Nbp, ///< top-up of a negative balance, an expense of the office
};

enum class PaymentState {
    Unknown,
    Submitted,
    WaitingInfo, ///< returned to whoever asked, with a question; the money stays held
    AwaitingApproval,
    Approved,
    Executing,
    Compensating, ///< the payout was refused for certain: the trading account gets its money back
    Sent,
    Settled,
    Rejected,
    Cancelled,
    Expired,
    Failed,
    ReturnedAfterSend,
    // Of deposits.
    Announced,
    Pending,
    Confirmed,
    Credited,
    Unallocated,
    Returning, ///< refused: what came goes back to its payer
    Returned,
    ChargedBack,
};

/// How a payment stands against its promised time.
enum class DueLevel { Unknown, Overdue, Soon, Ok, None };

enum class CheckLevel { Unknown, Stop, Look, Clear };

/// Each check of a decision sheet.
enum class CheckCode {
    Unknown,
    KycState,
    KycExpiry,
    AccountState,
    BalanceAfterHold,
    FreeMargin,
    DestinationVerified,
    DestinationAge,
    NameOnAccount,
    SourceOfFundsIn,
    Duplicate,
    Velocity,
    FirstWithdrawal,
    OpenItems,
    DepositsSettled,
    TradedSinceDeposit,
    CredentialsChanged,
    Fee,
    Dormant,
    BonusRemoval,
    Hedged,
    ClosedLoop,
    DestinationAlarm,
    DisputeWindow,
    OpenChargeback,
    LeastAmount,
    NegativeElsewhere,
    MethodCountry,
    BooksAgree,
    ProviderFloat,
    SanctionsFresh,
    Counterparty,
    PayerName,
    AmountReceived,
    InTime,
    ExchangeQuote,
    OtherClient,
    EntityAllows,
    Shortfall,
    CorrectedPayment,
};

/// What a list shows beside the state, when something stands in the way.
/// Of whom something about a payment is asked; a closed list.
enum class Addressee { Unknown, Client, PartnerManager, Role, Staff };

enum class PaymentFlag {
    Unknown,
    UnknownOutcome,
    WaitingInfo,
    Stop,
    Changed,
    Late,
    ThirdParty,
    Failed,
    Underpaid,
    Overpaid,
    Chargeback,
    NeedsPerson, ///< the gateway says what only people can judge
    TakenBack,   ///< the provider took back what was credited
};

enum class ChainStep {
    Unknown,
    Requested,
    Amended,
    Approved,
    Needed,
    Rejected,
    Returned,
    Cancelled
};

/// What a posting or a planned posting belongs to.
enum class JournalKind {
    Unknown,
    Withdrawal,
    PayoutSettled,
    PayoutReturned,
    Reversal,
    Receipt,
    ReceiptReturned,
    Deposit,
    Transfer,
    Exchange,
    Fee,
    Bonus,
    Nbp,
    Correction,
    Chargeback,
    DepositTakenBack,
    Recovery,
    WriteOff,
};

enum class Side { Unknown, Debit, Credit };

enum class InstructionKind { Unknown, MtBalance, Payout };

enum class InstructionState {
    Unknown,
    Planned,
    Claimed,
    Sending,
    OutcomeUnknown, ///< sent, and no answer came: never repeated blindly, never compensated
    Parked,         ///< looked up without a clear answer: two people decide
    Done,
    Refused,
};

/// What staff can do to a payment.
enum class PaymentAction {
    Unknown,
    Approve,
    Reject,
    Return,
    Answer,
    Cancel,
    Amend,
    Resolve,
    Override,      ///< let it pass against a check
    Requote,       ///< take a new exchange rate
    Retry,         ///< credit the trading account once more
    Refund,        ///< its gateway gives the refused money back
    ConfirmReturn, ///< the refused money went back
    Correct,       ///< ask for the exact opposite
    Chargeback,    ///< its payer disputes it
    HandOver,      ///< a colleague shall decide it
    CallOff,       ///< it is approved, and nothing has been sent yet
    WalletCredit,  ///< what came back goes onto a trading account again
    PayAgain,      ///< what came back is paid out once more
    Leave,         ///< what came back stays with us
};

/// Money that came, before and after it is known whose it is.
enum class ReceiptState { Unknown, Unallocated, Allocated, Returned };

/// A dispute of a deposit.
enum class ChargebackState { Unknown, Open, EvidenceSubmitted, Won, Lost, Accepted, Expired };

/// Money entered by hand.
enum class EntryState { Unknown, Entered, Confirmed, Rejected };

/// What a gateway says of a deposit and people have to judge.
enum class FindingReason {
    Unknown,
    MarkedByHand,
    OtherCurrency,
    UnknownStatus,
    ProviderAsks,
    OtherReference,
    OtherOperation,
    NoAmount,
    WentBack,
    DisputeUnknown,
    DisputeDiffers,
    ReceiptDiffers,
    TakenBack,
};

/// What people may say of it.
enum class FindingOutcome { Unknown, Received, Nothing, Owed, GivenAgain };

enum class FindingState { Unknown, Open, Proposed, Settled };

/// A debt of a client.
enum class RecoveryState { Unknown, Open, Paid, WrittenOff };

/// What a dispute is answered with.
enum class EvidenceKind {
    Unknown,
    ProofOfPayment,
    Correspondence,
    Identity,
    TermsAccepted,
    AccountActivity,
    Refund,
    Other,
};

/// What two people found out about an instruction without an answer.
enum class ResolvedOutcome { Unknown, Executed, NotExecuted };

/// Which queue of the desk.
enum class PaymentTab {
    Mine,
    Open,
    Withdrawals,
    Deposits,
    Transfers,
    Operations,
    UnknownOutcome,
    CameBack, ///< payouts that came back and that nobody has dealt with
    All
};

enum class PaymentSort { Due, Newest, Amount, Risk, Gateway };

std::span<const ListedWord<PaymentKind>> listedWords(PaymentKind);
std::span<const ListedWord<PaymentState>> listedWords(PaymentState);
std::span<const ListedWord<DueLevel>> listedWords(DueLevel);
std::span<const ListedWord<CheckLevel>> listedWords(CheckLevel);
std::span<const ListedWord<CheckCode>> listedWords(CheckCode);
std::span<const ListedWord<Addressee>> listedWords(Addressee);
std::span<const ListedWord<PaymentFlag>> listedWords(PaymentFlag);
std::span<const ListedWord<ChainStep>> listedWords(ChainStep);
std::span<const ListedWord<JournalKind>> listedWords(JournalKind);
std::span<const ListedWord<Side>> listedWords(Side);
std::span<const ListedWord<ResolvedOutcome>> listedWords(ResolvedOutcome);
std::span<const ListedWord<InstructionKind>> listedWords(InstructionKind);
std::span<const ListedWord<InstructionState>> listedWords(InstructionState);
std::span<const ListedWord<ReceiptState>> listedWords(ReceiptState);
std::span<const ListedWord<ChargebackState>> listedWords(ChargebackState);
std::span<const ListedWord<EntryState>> listedWords(EntryState);
std::span<const ListedWord<FindingReason>> listedWords(FindingReason);
std::span<const ListedWord<FindingOutcome>> listedWords(FindingOutcome);
std::span<const ListedWord<FindingState>> listedWords(FindingState);
std::span<const ListedWord<RecoveryState>> listedWords(RecoveryState);
std::span<const ListedWord<EvidenceKind>> listedWords(EvidenceKind);

/// The office's words for what this program sends.
QString wordOf(PaymentTab tab);
QString wordOf(PaymentSort sort);

} // namespace purser::payments
