#pragma once

#include "core/clients/clientsapi.h"
#include "core/payments/paymentsapi.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace purser::kit {
class Formats;
class Label;
} // namespace purser::kit

namespace purser::payments {

class ClientPicker;

/// Enters a withdrawal for a client, or changes one that is not decided: client, account,
/// destination, amount. Reads the client's file for what there is to choose from.
class WithdrawalDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    /// A new withdrawal.
    WithdrawalDialog(clients::ClientsApi& clients, const kit::Formats& formats, QWidget* parent);
    /// Changes this withdrawal; its client and account stay.
    WithdrawalDialog(clients::ClientsApi& clients, const kit::Formats& formats,
        const PaymentSheet& sheet, QWidget* parent);

    /// The client is known already; there is nothing to search.
    void setClient(ClientId id);
    /// What was entered; complete only while the dialog can be accepted.
    WithdrawalRequest request() const;

    void setSearchText(const QString& text);
    void setAmountText(const QString& text);

Q_SIGNALS:
    /// The client's accounts and destinations are there to choose from.
    void clientReady();

private:
    WithdrawalDialog(clients::ClientsApi& clients, const kit::Formats& formats,
        const QString& title, const QString& purpose, QWidget* parent);
    void build();
    void showFile(const clients::ClientFile& file);
    void showAvailable();
    void check();
    const clients::TradingAccount* account() const;
    Result<Money> amount() const;

    const kit::Formats& m_formats;
    std::optional<clients::ClientFile> m_file;
    TradingAccountId m_fixedAccount;
    DestinationId m_wantedDestination;
    std::optional<Money> m_amending; ///< what is held already and may be used again

    ClientPicker* m_client;
    QComboBox* m_account;
    QComboBox* m_destination;
    kit::Label* m_available;
    QLineEdit* m_amount;
    QPlainTextEdit* m_text;
};

} // namespace purser::payments
