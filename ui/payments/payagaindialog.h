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

/// Pays out again what came back of a payment: the destinations of the client with their state,
/// those it came back from marked, and an amount up to what is left. Where it came back from it
/// goes again only with a note.
class PayAgainDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    /// @param sheet  of the payment that came back; its `again` says what is left
    PayAgainDialog(clients::ClientsApi& clients, const kit::Formats& formats,
        const PaymentSheet& sheet, QWidget* parent);

    /// What was entered; complete only while the dialog can be accepted.
    WithdrawalRequest request() const;

Q_SIGNALS:
    /// The client's destinations are there to choose from.
    void clientReady();

private:
    void build(const PaymentSheet& sheet);
    void showFile(const clients::ClientFile& file);
    QString lineOf(const clients::Destination& destination) const;
    bool cameFromChosen() const;
    Result<Money> amount() const;
    QString missing() const;
    void check();

    const kit::Formats& m_formats;
    PaidAgain m_again;
    bool m_ready = false;
    QComboBox* m_destination;
    QLineEdit* m_amount;
    kit::Label* m_left;
    QPlainTextEdit* m_text;
};

} // namespace purser::payments
