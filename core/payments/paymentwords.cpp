#include "core/payments/paymentwords.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

std::span<const ListedWord<PaymentKind>> listedWords(PaymentKind)
{
    static constexpr ListedWord<PaymentKind> words[] = {
        {PaymentKind::Withdrawal, u"withdrawal"},
        {PaymentKind::Deposit, u"deposit"},
        {PaymentKind::Transfer, u"transfer"},
        {PaymentKind::ClientTransfer, u"client_transfer"},
        {PaymentKind::Credit, u"credit"},
        {PaymentKind::Fee, u"fee"},
        {PaymentKind::Adjustment, u"adjustment"},
        {PaymentKind::Nbp, u"nbp"},
    };
    return words;
}

std::span<const ListedWord<PaymentState>> listedWords(PaymentState)
{
    static constexpr ListedWord<PaymentState> words[] = {
        {PaymentState::Submitted, u"submitted"},
        {PaymentState::WaitingInfo, u"waiting_info"},
        {PaymentState::AwaitingApproval, u"awaiting_approval"},
        {PaymentState::Approved, u"approved"},
        {PaymentState::Executing, u"executing"},
        {PaymentState::Compensating, u"compensating"},
        {PaymentState::Sent, u"sent"},
        {PaymentState::Settled, u"settled"},
        {PaymentState::Rejected, u"rejected"},
        {PaymentState::Cancelled, u"cancelled"},
        {PaymentState::Expired, u"expired"},
        {PaymentState::Failed, u"failed"},
        {PaymentState::ReturnedAfterSend, u"returned_after_send"},
        {PaymentState::Announced, u"announced"},
        {PaymentState::Pending, u"pending"},
        {PaymentState::Confirmed, u"confirmed"},
        {PaymentState::Credited, u"credited"},
        {PaymentState::Unallocated, u"unallocated"},
        {PaymentState::Returning, u"returning"},
        {PaymentState::Returned, u"returned"},
        {PaymentState::ChargedBack, u"charged_back"},
    };
    return words;
}

std::span<const ListedWord<DueLevel>> listedWords(DueLevel)
{
    static constexpr ListedWord<DueLevel> words[] = {
        {DueLevel::Overdue, u"overdue"},
        {DueLevel::Soon, u"soon"},
        {DueLevel::Ok, u"ok"},
        {DueLevel::None, u"none"},
    };
    return words;
}

std::span<const ListedWord<CheckLevel>> listedWords(CheckLevel)
{
    static constexpr ListedWord<CheckLevel> words[] = {
        {CheckLevel::Stop, u"stop"},
        {CheckLevel::Look, u"look"},
        {CheckLevel::Clear, u"clear"},
    };
    return words;
}

std::span<const ListedWord<CheckCode>> listedWords(CheckCode)
{
    static constexpr ListedWord<CheckCode> words[] = {
        {CheckCode::KycState, u"kyc_state"},
        {CheckCode::KycExpiry, u"kyc_expiry"},
        {CheckCode::AccountState, u"account_state"},
        {CheckCode::BalanceAfterHold, u"balance_after_hold"},
        {CheckCode::FreeMargin, u"free_margin"},
        {CheckCode::DestinationVerified, u"destination_verified"},
        {CheckCode::DestinationAge, u"destination_age"},
        {CheckCode::NameOnAccount, u"name_on_account"},
        {CheckCode::SourceOfFundsIn, u"source_of_funds_in"},
        {CheckCode::Duplicate, u"duplicate"},
        {CheckCode::Velocity, u"velocity"},
        {CheckCode::FirstWithdrawal, u"first_withdrawal"},
        {CheckCode::OpenItems, u"open_items"},
        {CheckCode::DepositsSettled, u"deposits_settled"},
        {CheckCode::TradedSinceDeposit, u"traded_since_deposit"},
        {CheckCode::CredentialsChanged, u"credentials_changed"},
        {CheckCode::Fee, u"fee"},
        {CheckCode::Dormant, u"dormant"},
        {CheckCode::BonusRemoval, u"bonus_removal"},
        {CheckCode::Hedged, u"hedged"},
        {CheckCode::ClosedLoop, u"closed_loop"},
        {CheckCode::DestinationAlarm, u"destination_alarm"},
        {CheckCode::DisputeWindow, u"dispute_window"},
        {CheckCode::OpenChargeback, u"open_chargeback"},
        {CheckCode::LeastAmount, u"least_amount"},
        {CheckCode::NegativeElsewhere, u"negative_elsewhere"},
        {CheckCode::MethodCountry, u"method_country"},
        {CheckCode::BooksAgree, u"books_agree"},
        {CheckCode::ProviderFloat, u"provider_float"},
        {CheckCode::SanctionsFresh, u"sanctions_fresh"},
        {CheckCode::Counterparty, u"counterparty"},
        {CheckCode::PayerName, u"payer_name"},
        {CheckCode::AmountReceived, u"amount_received"},
        {CheckCode::InTime, u"in_time"},
        {CheckCode::ExchangeQuote, u"exchange_quote"},
        {CheckCode::OtherClient, u"other_client"},
        {CheckCode::EntityAllows, u"entity_allows"},
        {CheckCode::Shortfall, u"shortfall"},
        {CheckCode::CorrectedPayment, u"corrected_payment"},
    };
    return words;
}

std::span<const ListedWord<Addressee>> listedWords(Addressee)
{
    static constexpr ListedWord<Addressee> words[] = {
        {Addressee::Client, u"client"},
        {Addressee::PartnerManager, u"partner_manager"},
        {Addressee::Role, u"role"},
        {Addressee::Staff, u"staff"},
    };
    return words;
}

std::span<const ListedWord<PaymentFlag>> listedWords(PaymentFlag)
{
    static constexpr ListedWord<PaymentFlag> words[] = {
        {PaymentFlag::UnknownOutcome, u"unknown_outcome"},
        {PaymentFlag::WaitingInfo, u"waiting_info"},
        {PaymentFlag::Stop, u"stop"},
        {PaymentFlag::Changed, u"changed"},
        {PaymentFlag::Late, u"late"},
        {PaymentFlag::ThirdParty, u"third_party"},
        {PaymentFlag::Failed, u"failed"},
        {PaymentFlag::Underpaid, u"underpaid"},
        {PaymentFlag::Overpaid, u"overpaid"},
        {PaymentFlag::Chargeback, u"chargeback"},
        {PaymentFlag::NeedsPerson, u"needs_person"},
        {PaymentFlag::TakenBack, u"reversed"},
    };
    return words;
}

std::span<const ListedWord<ChainStep>> listedWords(ChainStep)
{
    static constexpr ListedWord<ChainStep> words[] = {
        {ChainStep::Requested, u"requested"},
        {ChainStep::Approved, u"approved"},
        {ChainStep::Needed, u"needed"},
        {ChainStep::Rejected, u"rejected"},
        {ChainStep::Returned, u"returned"},
        {ChainStep::Amended, u"amended"},
        {ChainStep::Cancelled, u"cancelled"},
    };
    return words;
}

std::span<const ListedWord<JournalKind>> listedWords(JournalKind)
{
    static constexpr ListedWord<JournalKind> words[] = {
        {JournalKind::Withdrawal, u"withdrawal"},
        {JournalKind::PayoutSettled, u"payout_settled"},
        {JournalKind::PayoutReturned, u"payout_returned"},
        {JournalKind::Reversal, u"reversal"},
        {JournalKind::Receipt, u"receipt"},
        {JournalKind::ReceiptReturned, u"receipt_returned"},
        {JournalKind::Deposit, u"deposit"},
        {JournalKind::Transfer, u"transfer"},
        {JournalKind::Exchange, u"exchange"},
        {JournalKind::Fee, u"fee"},
        {JournalKind::Bonus, u"bonus"},
        {JournalKind::Nbp, u"nbp"},
        {JournalKind::Correction, u"correction"},
        {JournalKind::Chargeback, u"chargeback"},
        {JournalKind::DepositTakenBack, u"deposit_taken_back"},
        {JournalKind::Recovery, u"recovery"},
        {JournalKind::WriteOff, u"write_off"},
    };
    return words;
}

std::span<const ListedWord<ResolvedOutcome>> listedWords(ResolvedOutcome)
{
    static constexpr ListedWord<ResolvedOutcome> words[] = {
        {ResolvedOutcome::Executed, u"executed"},
        {ResolvedOutcome::NotExecuted, u"not_executed"},
    };
    return words;
}

std::span<const ListedWord<Side>> listedWords(Side)
{
    static constexpr ListedWord<Side> words[] = {
        {Side::Debit, u"debit"},
        {Side::Credit, u"credit"},
    };
    return words;
}

std::span<const ListedWord<InstructionKind>> listedWords(InstructionKind)
{
    static constexpr ListedWord<InstructionKind> words[] = {
        {InstructionKind::MtBalance, u"mt_balance"},
        {InstructionKind::Payout, u"payout"},
    };
    return words;
}

std::span<const ListedWord<InstructionState>> listedWords(InstructionState)
{
    static constexpr ListedWord<InstructionState> words[] = {
        {InstructionState::Planned, u"planned"},
        {InstructionState::Claimed, u"claimed"},
        {InstructionState::Sending, u"sending"},
        {InstructionState::OutcomeUnknown, u"unknown"},
        {InstructionState::Parked, u"parked"},
        {InstructionState::Done, u"done"},
        {InstructionState::Refused, u"refused"},
    };
    return words;
}

std::span<const ListedWord<ReceiptState>> listedWords(ReceiptState)
{
    static constexpr ListedWord<ReceiptState> words[] = {
        {ReceiptState::Unallocated, u"unallocated"},
        {ReceiptState::Allocated, u"allocated"},
        {ReceiptState::Returned, u"returned"},
    };
    return words;
}

std::span<const ListedWord<EntryState>> listedWords(EntryState)
{
    static constexpr ListedWord<EntryState> words[] = {
        {EntryState::Entered, u"entered"},
        {EntryState::Confirmed, u"confirmed"},
        {EntryState::Rejected, u"rejected"},
    };
    return words;
}

std::span<const ListedWord<FindingReason>> listedWords(FindingReason)
{
    static constexpr ListedWord<FindingReason> words[] = {
        {FindingReason::MarkedByHand, u"marked_by_hand"},
        {FindingReason::OtherCurrency, u"other_currency"},
        {FindingReason::UnknownStatus, u"unknown_status"},
        {FindingReason::ProviderAsks, u"provider_asks"},
        {FindingReason::OtherReference, u"other_reference"},
        {FindingReason::OtherOperation, u"other_operation"},
        {FindingReason::NoAmount, u"no_amount"},
        {FindingReason::WentBack, u"went_back"},
        {FindingReason::DisputeUnknown, u"dispute_unknown"},
        {FindingReason::DisputeDiffers, u"dispute_differs"},
        {FindingReason::ReceiptDiffers, u"receipt_differs"},
        {FindingReason::TakenBack, u"taken_back"},
    };
    return words;
}

std::span<const ListedWord<FindingOutcome>> listedWords(FindingOutcome)
{
    static constexpr ListedWord<FindingOutcome> words[] = {
        {FindingOutcome::Received, u"received"},
        {FindingOutcome::Nothing, u"nothing"},
        {FindingOutcome::Owed, u"owed"},
        {FindingOutcome::GivenAgain, u"given_again"},
    };
    return words;
}

std::span<const ListedWord<FindingState>> listedWords(FindingState)
{
    static constexpr ListedWord<FindingState> words[] = {
        {FindingState::Open, u"open"},
        {FindingState::Proposed, u"proposed"},
        {FindingState::Settled, u"settled"},
    };
    return words;
}

std::span<const ListedWord<RecoveryState>> listedWords(RecoveryState)
{
    static constexpr ListedWord<RecoveryState> words[] = {
        {RecoveryState::Open, u"open"},
        {RecoveryState::Paid, u"paid"},
        {RecoveryState::WrittenOff, u"written_off"},
    };
    return words;
}

std::span<const ListedWord<EvidenceKind>> listedWords(EvidenceKind)
{
    static constexpr ListedWord<EvidenceKind> words[] = {
        {EvidenceKind::ProofOfPayment, u"proof_of_payment"},
        {EvidenceKind::Correspondence, u"correspondence"},
        {EvidenceKind::Identity, u"identity"},
        {EvidenceKind::TermsAccepted, u"terms_accepted"},
        {EvidenceKind::AccountActivity, u"account_activity"},
        {EvidenceKind::Refund, u"refund"},
        {EvidenceKind::Other, u"other"},
    };
    return words;
}

std::span<const ListedWord<ChargebackState>> listedWords(ChargebackState)
{
    static constexpr ListedWord<ChargebackState> words[] = {
        {ChargebackState::Open, u"open"},
        {ChargebackState::EvidenceSubmitted, u"evidence_submitted"},
        {ChargebackState::Won, u"won"},
        {ChargebackState::Lost, u"lost"},
        {ChargebackState::Accepted, u"accepted"},
        {ChargebackState::Expired, u"expired"},
    };
    return words;
}

QString wordOf(PaymentTab tab)
{
    switch (tab) {
    case PaymentTab::Mine: return u"mine"_s;
    case PaymentTab::Open: return u"open"_s;
    case PaymentTab::Withdrawals: return u"withdrawals"_s;
    case PaymentTab::Deposits: return u"deposits"_s;
    case PaymentTab::Transfers: return u"transfers"_s;
    case PaymentTab::Operations: return u"operations"_s;
    case PaymentTab::UnknownOutcome: return u"unknown"_s;
    // A part of the history: see PaymentFilter.
    case PaymentTab::CameBack:
    case PaymentTab::All: return u"all"_s;
    }
    return u"all"_s;
}

QString wordOf(PaymentSort sort)
{
    switch (sort) {
    case PaymentSort::Due: return u"due"_s;
    case PaymentSort::Newest: return u"newest"_s;
    case PaymentSort::Amount: return u"amount"_s;
    case PaymentSort::Risk: return u"risk"_s;
    case PaymentSort::Gateway: return u"gateway"_s;
    }
    return u"due"_s;
}

} // namespace purser::payments
