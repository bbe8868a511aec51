#pragma once

#include "core/clients/clientsapi.h"
#include "core/payments/receiptsapi.h"
#include "ui/payments/worklistwindow.h"

namespace purser::kit {
struct DeskContext;
}

namespace purser::payments {

/// Money that came and belongs to nobody yet, those first whose owner must be found soon; given to
/// whom it belongs, or sent back.
class ReceiptsWindow : public WorkListWindow
{
    Q_OBJECT
public:
    ReceiptsWindow(const kit::DeskContext& context, clients::ClientsApi& clients, QWidget* parent);

    void allocate();
    void giveBack();

private:
    void addColumnsAndRows(const kit::DeskContext& context);
    void showDecisions();
    const ReceiptRow* current() const;

    ReceiptsApi m_api;
    clients::ClientsApi& m_clients;
    bool m_may; ///< allocate and send back
    mutable ReceiptRow m_current;
};

} // namespace purser::payments
