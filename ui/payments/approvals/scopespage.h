#pragma once

#include "core/office/staffscopes.h"
#include "ui/payments/approvals/approvalspage.h"

namespace purser::payments {

class ScopeDialog;

/// Which clients each member of staff sees: all, or those of some brands, desks, teams and
/// partners. Another scope is proposed here; another administrator decides it.
class ScopesPage : public ApprovalsPage
{
    Q_OBJECT
public:
    ScopesPage(const kit::DeskContext& context, QWidget* parent);

    ScopeDialog* edit();
    /// A part of a scope as people read it.
    static QString partText(const office::ScopePart& part);
    /// What a scope names, among the parts there are.
    static QString scopeText(const std::vector<office::ScopePart>& parts,
        const office::ScopeWish& scope, const kit::Formats& formats);
    /// What another scope would do, in one sentence or two.
    static QString trialText(const office::ScopeTrial& trial, const kit::Formats& formats);

private:
    void setRows();
    void showDecisions();

    office::ScopesApi m_scopes;
    office::StaffScopes m_known;
};

} // namespace purser::payments
