#pragma once

#include "core/payments/gatewaysapi.h"
#include "ui/payments/paymentrowspage.h"

namespace purser::payments {

class BankHolidayDialog;

/// The calendar of cut-offs: until when payouts of each method leave on each of the days ahead, on
/// which days none does and why, and what is still to leave by the next one. A day of a
/// payment system is proposed here; another administrator decides.
class CutOffsPage : public PaymentRowsPage
{
    Q_OBJECT
public:
    CutOffsPage(const kit::DeskContext& context, QWidget* parent);

    /// Another day of a payment system; null where the person may not.
    BankHolidayDialog* changeDay();

private:
    void setRows();
    void showDecisions();
    QString leaving(const CutOffDay& day) const;
    QString ownClock(const CutOffDay& day) const;
    static QString closed(const CutOffDay& day);

    GatewaysApi m_api;
    std::vector<std::pair<QString, QString>> m_calendars; ///< code and name
    QDate m_firstDay;                                     ///< that can be changed
};

} // namespace purser::payments
