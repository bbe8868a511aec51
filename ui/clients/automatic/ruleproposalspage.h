#pragma once

#include "ui/clients/automatic/automaticpage.h"

namespace purser::clients {

/// Proposed versions of the rules that wait for the head of compliance.
class RuleProposalsPage : public AutomaticPage
{
    Q_OBJECT
public:
    RuleProposalsPage(const kit::DeskContext& context, QWidget* parent);

    void decide(bool approve);

private:
    void setRows();
    void showDecisions();
};

} // namespace purser::clients
