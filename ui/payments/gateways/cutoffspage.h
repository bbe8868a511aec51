#pragma once

#include "core/payments/gatewaysapi.h"
#include "ui/payments/paymentrowspage.h"

namespace purser::payments {

/// The calendar of cut-offs: until when payouts of each method leave on each of the days ahead, on
/// which days none does and why, and what is still to leave by the next one.
class CutOffsPage : public PaymentRowsPage
{
    Q_OBJECT
public:
    CutOffsPage(const kit::DeskContext& context, QWidget* parent);

private:
    void setRows();
    QString leaving(const CutOffDay& day) const;
    static QString closed(const CutOffDay& day);

    GatewaysApi m_api;
};

} // namespace purser::payments
