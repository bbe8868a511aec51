#pragma once

#include "core/clients/clientsapi.h"
#include "core/payments/receiptsapi.h"
#include "ui/kit/dialogs/dialogframe.h"

class QComboBox;
class QPlainTextEdit;

namespace purser::kit {
class Formats;
}

namespace purser::payments {

class ClientPicker;

/// Says whose money a receipt is: a client, then one of his announced deposits or accounts.
class AllocateDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    AllocateDialog(const ReceiptRow& receipt, clients::ClientsApi& clients,
        const kit::Formats& formats, QWidget* parent);

    void setClient(ClientId id);
    void setText(const QString& text);
    ReceiptOwner owner() const;
    QString text() const;

Q_SIGNALS:
    void clientReady();

private:
    void showFile(const clients::ClientFile& file);
    void check();

    const ReceiptRow m_receipt;
    const kit::Formats& m_formats;
    ClientPicker* m_client;
    QComboBox* m_owner;
    QPlainTextEdit* m_text;
};

} // namespace purser::payments
