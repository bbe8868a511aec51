#pragma once

#include "core/clients/review/riskrules.h"
#include "ui/clients/screening/screeningpage.h"

namespace purser::clients {

class RiskTrialDialog;

/// Versions of the rules of the risk rating, tried dry and put in force by a second person.
class RiskPage : public ScreeningPage
{
    Q_OBJECT
public:
    RiskPage(const kit::DeskContext& context, QWidget* parent);

    RiskTrialDialog* tryCurrent();
    void activate();

private:
    void setRows();
    void showDecisions();

    RiskRulesApi m_rules;
};

} // namespace purser::clients
