#pragma once

#include "core/payments/paymentsapi.h"
#include "ui/payments/entrydialog.h"

class QCheckBox;

namespace purser::payments {

/// Moves money from one trading account to another: of the same client, or of another one.
class TransferDialog : public EntryDialog
{
    Q_OBJECT
public:
    TransferDialog(clients::ClientsApi& clients, const kit::Formats& formats, QWidget* parent);

    /// What was entered; complete only while the dialog can be accepted.
    TransferRequest request() const;

protected:
    QString missing() const override;
    void accountChanged() override;

private:
    void showTargets();
    void showEffect();
    const clients::TradingAccount* target() const;

    QCheckBox* m_elsewhere;
    ClientPicker* m_otherClient;
    QComboBox* m_to;
    std::optional<clients::ClientFile> m_otherFile;
};

} // namespace purser::payments
