#include "ui/clients/review/reviewsteps.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

QString stepId(ReviewStep step)
{
    return Listed<ReviewStep>(step).word();
}

} // namespace

QList<kit::Decision> ReviewSteps::of(const ApplicationFile& file)
{
    switch (file.state.value()) {
    case ApplicationState::Proposed:
        return {{stepId(ReviewStep::Return), tr("Return…"), u"R"_s},
            {stepId(ReviewStep::Agree),
                file.proposal == u"reject"_s
                    ? tr("Agree: reject %1").arg(file.clientName)
                    : tr("Agree: %1 to level %2").arg(file.clientName).arg(file.proposedLevel),
                u"A"_s, true}};
    case ApplicationState::Draft:
    case ApplicationState::WaitingClient:
        return {{stepId(ReviewStep::Withdraw), tr("Withdraw…"), u"W"_s},
            {stepId(
                 file.state == ApplicationState::Draft ? ReviewStep::Submit : ReviewStep::Answer),
                tr("Hand to compliance"), u"A"_s, true}};
    case ApplicationState::InReview:
        return {{stepId(ReviewStep::ProposeReject), tr("Reject…"), u"X"_s},
            {stepId(ReviewStep::Request), tr("Ask client…"), u"Q"_s},
            {stepId(ReviewStep::ProposeApprove),
                file.people > 1 ? tr("Propose level %1 for %2").arg(file.level).arg(file.clientName)
                                : tr("Approve %2 to level %1").arg(file.level).arg(file.clientName),
                u"A"_s, true}};
    default: return {};
    }
}

} // namespace purser::clients
