#pragma once

#include "core/clients/clientsapi.h"
#include "ui/kit/dialogs/reasondialog.h"

class QComboBox;

namespace purser::kit {
class Formats;
}

namespace purser::clients {

/// Which card or account a destination is, by a deposit that came by it, with the evidence in
/// words. What was said before can be taken back the same way.
class MatchDialog : public kit::ReasonDialog
{
    Q_OBJECT
public:
    MatchDialog(ClientsApi& api, const kit::Formats& formats, const QString& client,
        const Destination& destination, QWidget* parent);

    /// @param deposit  invalid: none, so that what was said is taken back
    void choose(PaymentId deposit);
    PaymentId deposit() const;

Q_SIGNALS:
    /// The deposits stand in the list.
    void ready();

protected:
    QString whyNot() const override;

private:
    void showDeposits(const std::vector<DepositInstrument>& deposits);

    const kit::Formats& m_formats;
    QComboBox* m_deposits;
    bool m_matched;
    bool m_read = false;
};

} // namespace purser::clients
