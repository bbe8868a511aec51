#pragma once

#include "core/payments/settingsapi.h"
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
    /// Reads what a rule may be for and opens the editor on one that goes before the general one.
    void makeNew();
    /// Asks why the current rule ends, which is a narrower one.
    void end();

Q_SIGNALS:
    void makingNew(purser::payments::MatrixDialog* dialog);
    void currencyKnown(const purser::Currency& currency);

private:
    void setRows();
    void showDecisions();
    MatrixDialog* open(const MatrixBand& chosen, const SettingChoices* choices);

    SettingsApi m_settings;
    ApprovalMatrix m_matrix;
};

} // namespace purser::payments
