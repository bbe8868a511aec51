#pragma once

#include "core/clients/review/onboardingrules.h"
#include "ui/kit/grid/cell.h"
#include "ui/kit/lists/rowspage.h"

namespace purser::clients {

class PolicyDialog;

/// The policy of onboarding by its parts, and the versions that wait for the head of compliance.
class PolicyPage : public kit::RowsPage
{
    Q_OBJECT
public:
    PolicyPage(const kit::DeskContext& context, QWidget* parent);

    /// The dialog of the current row: to change what is in force, or to decide what is proposed.
    /// Null when there is none.
    PolicyDialog* edit();
    void reject();
    /// Makes the row of that part current, its proposal or else what is in force.
    void choose(const QString& part, bool proposed = false);

protected:
    QString problem(const Error& error) const override;

private:
    void setRows();
    kit::GridRow partRow(const OnboardingPart& part) const;
    kit::GridRow proposalRow(const OnboardingProposal& proposal) const;
    void showDecisions();
    void run(const QString& decision);

    OnboardingRulesApi m_api;
    OnboardingRules m_rules; ///< as they were last read
};

} // namespace purser::clients
