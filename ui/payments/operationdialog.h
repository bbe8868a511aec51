#pragma once

#include "core/payments/paymentsapi.h"
#include "ui/payments/entrydialog.h"

namespace purser::payments {

/// Asks for credit, a fee, an adjustment or a top-up of a negative balance on one account.
class OperationDialog : public EntryDialog
{
    Q_OBJECT
public:
    OperationDialog(clients::ClientsApi& clients, const kit::Formats& formats, QWidget* parent);

    /// What was entered; complete only while the dialog can be accepted.
    OperationRequest request() const;
    /// Chooses what is done, by its place in the list.
    void setWhat(int index);

protected:
    QString missing() const override;

private:
    QComboBox* m_what;
    QComboBox* m_reason;
};

} // namespace purser::payments
