#pragma once

#include "core/payments/disputesapi.h"
#include "core/payments/receiptsapi.h"
#include "ui/payments/worklistwindow.h"

namespace purser::kit {
struct DeskContext;
}

namespace purser::payments {

/// Disputes of deposits, those first whose evidence is due: who sees to them, what they are
/// answered with, how long is left, what a lost one has left owed. A new one is entered from its
/// deposit.
class ChargebacksWindow : public WorkListWindow
{
    Q_OBJECT
public:
    ChargebacksWindow(const kit::DeskContext& context, QWidget* parent);

    void end();
    void take();
    void addEvidence();
    void submit();

private:
    void setRows(const kit::DeskContext& context);
    void showDecisions();
    QString whyNot(bool onlyOpen) const;

    ReceiptsApi m_api;
    DisputesApi m_disputes;
    bool m_may;
};

} // namespace purser::payments
