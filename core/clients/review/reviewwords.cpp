#include "core/clients/review/reviewwords.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

std::span<const ListedWord<ApplicationState>> listedWords(ApplicationState)
{
    static constexpr ListedWord<ApplicationState> words[] = {
        {ApplicationState::Draft, u"draft"},
        {ApplicationState::InReview, u"in_review"},
        {ApplicationState::WaitingClient, u"waiting_client"},
        {ApplicationState::Proposed, u"proposed"},
        {ApplicationState::Approved, u"approved"},
        {ApplicationState::Rejected, u"rejected"},
        {ApplicationState::Withdrawn, u"withdrawn"},
        {ApplicationState::Lapsed, u"lapsed"},
    };
    return words;
}

std::span<const ListedWord<ApplicationKind>> listedWords(ApplicationKind)
{
    static constexpr ListedWord<ApplicationKind> words[] = {
        {ApplicationKind::Onboarding, u"onboarding"},
        {ApplicationKind::Upgrade, u"upgrade"},
        {ApplicationKind::Review, u"review"},
        {ApplicationKind::Reopen, u"reopen"},
    };
    return words;
}

std::span<const ListedWord<DocumentState>> listedWords(DocumentState)
{
    static constexpr ListedWord<DocumentState> words[] = {
        {DocumentState::Received, u"received"},
        {DocumentState::Accepted, u"accepted"},
        {DocumentState::Rejected, u"rejected"},
        {DocumentState::Superseded, u"superseded"},
    };
    return words;
}

std::span<const ListedWord<ScanState>> listedWords(ScanState)
{
    static constexpr ListedWord<ScanState> words[] = {
        {ScanState::Waiting, u"waiting"},
        {ScanState::Clean, u"clean"},
        {ScanState::Infected, u"infected"},
        {ScanState::Failed, u"failed"},
    };
    return words;
}

std::span<const ListedWord<HitState>> listedWords(HitState)
{
    static constexpr ListedWord<HitState> words[] = {
        {HitState::Open, u"open"},
        {HitState::ProposedFalse, u"proposed_false"},
        {HitState::False, u"false"},
        {HitState::Confirmed, u"confirmed"},
        {HitState::Inconclusive, u"inconclusive"},
        {HitState::Pending, u"pending"},
    };
    return words;
}

std::span<const ListedWord<HitKind>> listedWords(HitKind)
{
    static constexpr ListedWord<HitKind> words[] = {
        {HitKind::Sanction, u"sanction"},
        {HitKind::Pep, u"pep"},
        {HitKind::Adverse, u"adverse"},
        {HitKind::Other, u"other"},
    };
    return words;
}

std::span<const ListedWord<ReviewLevel>> listedWords(ReviewLevel)
{
    static constexpr ListedWord<ReviewLevel> words[] = {
        {ReviewLevel::Stop, u"stop"},
        {ReviewLevel::Look, u"look"},
        {ReviewLevel::Clear, u"clear"},
    };
    return words;
}

std::span<const ListedWord<ReviewDue>> listedWords(ReviewDue)
{
    static constexpr ListedWord<ReviewDue> words[] = {
        {ReviewDue::None, u"none"},
        {ReviewDue::Ok, u"ok"},
        {ReviewDue::Soon, u"soon"},
        {ReviewDue::Overdue, u"overdue"},
    };
    return words;
}

std::span<const ListedWord<ReviewStep>> listedWords(ReviewStep)
{
    static constexpr ListedWord<ReviewStep> words[] = {
        {ReviewStep::ProposeApprove, u"propose_approve"},
        {ReviewStep::ProposeReject, u"propose_reject"},
        {ReviewStep::Request, u"request"},
        {ReviewStep::Agree, u"agree"},
        {ReviewStep::Return, u"return"},
        {ReviewStep::Submit, u"submit"},
        {ReviewStep::Answer, u"answer"},
        {ReviewStep::Withdraw, u"withdraw"},
    };
    return words;
}

QString wordOf(ReviewTab tab)
{
    switch (tab) {
    case ReviewTab::Mine: return u"mine"_s;
    case ReviewTab::Review: return u"review"_s;
    case ReviewTab::Waiting: return u"waiting"_s;
    case ReviewTab::Proposed: return u"proposed"_s;
    case ReviewTab::Open: return u"open"_s;
    case ReviewTab::All: return u"all"_s;
    }
    return {};
}

QString wordOf(ReviewSort sort)
{
    switch (sort) {
    case ReviewSort::Due: return u"due"_s;
    case ReviewSort::Newest: return u"newest"_s;
    case ReviewSort::Risk: return u"risk"_s;
    }
    return {};
}

QString wordOf(HitOutcome outcome)
{
    switch (outcome) {
    case HitOutcome::False: return u"false"_s;
    case HitOutcome::Confirmed: return u"confirmed"_s;
    case HitOutcome::Inconclusive: return u"inconclusive"_s;
    case HitOutcome::Pending: return u"pending"_s;
    case HitOutcome::Skipped: return u"skipped"_s;
    }
    return {};
}

} // namespace purser::clients
