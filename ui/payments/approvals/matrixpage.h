#pragma once

#include "ui/payments/approvals/approvalspage.h"

namespace purser::payments {

class MatrixDialog;

/// The approval matrix in force: by kind and amount, who approves in which order. Another one is
/// tried on the payments of the past and then proposed.
class MatrixPage : public ApprovalsPage
{
    Q_OBJECT
public:
    MatrixPage(const kit::DeskContext& context, QWidget* parent);

    /// Opens the editor on the rule of the current band.
    MatrixDialog* edit();

Q_SIGNALS:
    void currencyKnown(const purser::Currency& currency);

private:
    void setRows();
    void showDecisions();

    ApprovalMatrix m_matrix;
};

} // namespace purser::payments
