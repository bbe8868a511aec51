#pragma once

#include "ui/payments/approvals/approvalspage.h"

#include <optional>

namespace purser::payments {

class DelegateDialog;

/// Who approves in whose stead: delegations for an absence, and break-glass when nobody is there,
/// with its confirmation by a second person and its review by a third.
class StandInsPage : public ApprovalsPage
{
    Q_OBJECT
public:
    StandInsPage(const kit::DeskContext& context, QWidget* parent);

    DelegateDialog* delegate();
    void breakGlass();
    void end();
    void confirm();
    void review();

private:
    void setRows();
    void showDecisions();
    QStringList ownApprovingRoles() const;

    static QString state(const DelegationRow& row);
};

} // namespace purser::payments
