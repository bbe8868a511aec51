#pragma once

#include "core/payments/receiptsapi.h"
#include "ui/payments/worklistwindow.h"

namespace purser::kit {
struct DeskContext;
}

namespace purser::payments {

/// Disputes of deposits, those first whose evidence is due; ended when the provider has decided. A
/// new one is entered from its deposit.
class ChargebacksWindow : public WorkListWindow
{
    Q_OBJECT
public:
    ChargebacksWindow(const kit::DeskContext& context, QWidget* parent);

    void end();

private:
    void setRows(const kit::DeskContext& context);
    void showDecisions();

    ReceiptsApi m_api;
    bool m_may;
};

} // namespace purser::payments
