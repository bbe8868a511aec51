#pragma once

#include "core/base/listed.h"

#include <QString>

namespace purser::clients {

enum class ApplicationState {
    Unknown,
    Draft,
    InReview,
    WaitingClient,
    Proposed,
    Approved,
    Rejected,
    Withdrawn,
    Lapsed
};
enum class ApplicationKind { Unknown, Onboarding, Upgrade, Review, Reopen };
enum class DocumentState { Unknown, Received, Accepted, Rejected, Superseded };
/// What the virus scanner said of a content.
enum class ScanState { Unknown, Waiting, Clean, Infected, Failed };
enum class HitState { Unknown, Open, ProposedFalse, False, Confirmed, Inconclusive, Pending };
enum class HitKind { Unknown, Sanction, Pep, Adverse, Other };
/// What is said of a hit. Pending: something is waited for, to a day. Skipped: handed on without a
/// decision; the hit stays as it is.
enum class HitOutcome { False, Confirmed, Inconclusive, Pending, Skipped };
enum class ReviewLevel { Unknown, Stop, Look, Clear };
enum class ReviewDue { Unknown, None, Ok, Soon, Overdue };
/// What a person may do with an application.
enum class ReviewStep {
    Unknown,
    ProposeApprove,
    ProposeReject,
    Request,
    Agree,
    Return,
    Submit,
    Answer,
    Withdraw
};
enum class ReviewTab { Mine, Review, Waiting, Proposed, Open, All };
enum class ReviewSort { Due, Newest, Risk };

std::span<const ListedWord<ApplicationState>> listedWords(ApplicationState);
std::span<const ListedWord<ApplicationKind>> listedWords(ApplicationKind);
std::span<const ListedWord<DocumentState>> listedWords(DocumentState);
std::span<const ListedWord<ScanState>> listedWords(ScanState);
std::span<const ListedWord<HitState>> listedWords(HitState);
std::span<const ListedWord<HitKind>> listedWords(HitKind);
std::span<const ListedWord<ReviewLevel>> listedWords(ReviewLevel);
std::span<const ListedWord<ReviewDue>> listedWords(ReviewDue);
std::span<const ListedWord<ReviewStep>> listedWords(ReviewStep);

/// The office's words for what this program sends.
QString wordOf(ReviewTab tab);
QString wordOf(ReviewSort sort);
QString wordOf(HitOutcome outcome);

} // namespace purser::clients
