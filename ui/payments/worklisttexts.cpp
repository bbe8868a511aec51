#include "ui/payments/worklisttexts.h"

#include "ui/kit/words/officewords.h"

namespace purser::payments {

using kit::Tone;

QString WorkListTexts::entry(const Listed<EntryState>& state)
{
    switch (state.value()) {
    case EntryState::Entered: return tr("Waits for a second person");
    case EntryState::Confirmed: return tr("Booked");
    case EntryState::Rejected: return tr("Entered wrongly");
    case EntryState::Unknown: break;
    }
    return kit::OfficeWords::of(state.word());
}

Tone WorkListTexts::tone(const Listed<EntryState>& state)
{
    switch (state.value()) {
    case EntryState::Entered: return Tone::Warn;
    case EntryState::Confirmed: return Tone::Ok;
    default: return Tone::Dim;
    }
}

QString WorkListTexts::reason(const Listed<FindingReason>& reason)
{
    switch (reason.value()) {
    case FindingReason::MarkedByHand: return tr("Marked as paid by hand at the gateway");
    case FindingReason::OtherCurrency: return tr("Came in another currency");
    case FindingReason::UnknownStatus: return tr("A state nobody knows here");
    case FindingReason::ProviderAsks: return tr("The gateway waits for somebody");
    case FindingReason::OtherReference: return tr("Stands under another reference");
    case FindingReason::OtherOperation: return tr("Is no deposit there");
    case FindingReason::NoAmount: return tr("The gateway names no amount");
    case FindingReason::WentBack: return tr("Went back to an earlier state");
    case FindingReason::DisputeUnknown: return tr("A dispute that cannot be booked");
    case FindingReason::DisputeDiffers: return tr("The dispute ended otherwise there");
    case FindingReason::ReceiptDiffers: return tr("Another amount than was booked");
    case FindingReason::TakenBack: return tr("Taken back after it was credited");
    case FindingReason::Unknown: break;
    }
    return kit::OfficeWords::of(reason.word());
}

QString WorkListTexts::outcome(const Listed<FindingOutcome>& outcome)
{
    switch (outcome.value()) {
    case FindingOutcome::Received: return tr("The money came: book it");
    case FindingOutcome::Nothing: return tr("There is nothing to book");
    case FindingOutcome::Owed: return tr("The client owes it");
    case FindingOutcome::GivenAgain: return tr("The provider has given it again");
    case FindingOutcome::Unknown: break;
    }
    return kit::OfficeWords::of(outcome.word());
}

QString WorkListTexts::finding(const Listed<FindingState>& state)
{
    switch (state.value()) {
    case FindingState::Open: return tr("Open");
    case FindingState::Proposed: return tr("Proposed");
    case FindingState::Settled: return tr("Settled");
    case FindingState::Unknown: break;
    }
    return kit::OfficeWords::of(state.word());
}

Tone WorkListTexts::tone(const Listed<FindingState>& state)
{
    switch (state.value()) {
    case FindingState::Open: return Tone::Stop;
    case FindingState::Proposed: return Tone::Warn;
    default: return Tone::Ok;
    }
}

QString WorkListTexts::recovery(const Listed<RecoveryState>& state)
{
    switch (state.value()) {
    case RecoveryState::Open: return tr("Owed");
    case RecoveryState::Paid: return tr("Paid");
    case RecoveryState::WrittenOff: return tr("Written off");
    case RecoveryState::Unknown: break;
    }
    return kit::OfficeWords::of(state.word());
}

Tone WorkListTexts::tone(const Listed<RecoveryState>& state)
{
    switch (state.value()) {
    case RecoveryState::Open: return Tone::Warn;
    case RecoveryState::Paid: return Tone::Ok;
    default: return Tone::Stop;
    }
}

QString WorkListTexts::evidence(const Listed<EvidenceKind>& kind)
{
    switch (kind.value()) {
    case EvidenceKind::ProofOfPayment: return tr("Proof of payment");
    case EvidenceKind::Correspondence: return tr("Correspondence");
    case EvidenceKind::Identity: return tr("Who the client is");
    case EvidenceKind::TermsAccepted: return tr("Terms the client accepted");
    case EvidenceKind::AccountActivity: return tr("What the client did with the money");
    case EvidenceKind::Refund: return tr("Money given back already");
    case EvidenceKind::Other: return tr("Something else");
    case EvidenceKind::Unknown: break;
    }
    return kit::OfficeWords::of(kind.word());
}

QList<EvidenceKind> WorkListTexts::evidenceKinds()
{
    return {EvidenceKind::ProofOfPayment, EvidenceKind::Correspondence, EvidenceKind::Identity,
        EvidenceKind::TermsAccepted, EvidenceKind::AccountActivity, EvidenceKind::Refund,
        EvidenceKind::Other};
}

} // namespace purser::payments
