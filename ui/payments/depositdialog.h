#pragma once

#include "core/payments/paymentsapi.h"
#include "ui/payments/entrydialog.h"

namespace purser::payments {

/// Announces a deposit that a client will send.
class DepositDialog : public EntryDialog
{
    Q_OBJECT
public:
    DepositDialog(clients::ClientsApi& clients, const kit::Formats& formats, QWidget* parent);

    /// What was entered; complete only while the dialog can be accepted.
    DepositAnnouncement announcement() const;

private:
    QComboBox* m_method;
};

} // namespace purser::payments
