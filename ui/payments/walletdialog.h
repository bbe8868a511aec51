#pragma once

#include "core/payments/paymentsapi.h"
#include "ui/payments/entrydialog.h"

namespace purser::payments {

/// Asks for money that lies in a client's wallet, such as a payout that came back, to go onto a
/// trading account.
class WalletDialog : public EntryDialog
{
    Q_OBJECT
public:
    WalletDialog(clients::ClientsApi& clients, const kit::Formats& formats, QWidget* parent);

    /// What was entered; complete only while the dialog can be accepted.
    WalletCredit credit() const;

protected:
    QString missing() const override;
    void accountChanged() override;

private:
    /// What lies in the wallet in the currency of the account; none without an account.
    std::optional<Money> inWallet() const;
};

} // namespace purser::payments
