#pragma once

#include "core/clients/review/riskrules.h"
#include "ui/clients/screening/screeningpage.h"

#include <optional>

namespace purser::clients {

class RiskBackcheckDialog;
class RiskDraftDialog;
class RiskTrialDialog;

/// Versions of the rules of the risk rating, tried dry and put in force by a second person.
class RiskPage : public ScreeningPage
{
    Q_OBJECT
public:
    RiskPage(const kit::DeskContext& context, QWidget* parent);

    /// Begins with the rules in force.
    RiskDraftDialog* draft();
    RiskTrialDialog* tryCurrent();
    /// Held against what happened since clients were rated.
    RiskBackcheckDialog* checkCurrent();
    void activate();

private:
    void setRows();
    void showDecisions();

    RiskRulesApi m_rules;
    std::optional<RiskRulesRow> m_inForce;
};

} // namespace purser::clients
