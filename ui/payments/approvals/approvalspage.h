#pragma once

#include "core/payments/approvalsapi.h"
#include "ui/payments/paymentrowspage.h"

namespace purser::payments {

/// One page of the approvals desk.
class ApprovalsPage : public PaymentRowsPage
{
    Q_OBJECT
public:
    /// The reference currency the office's limits are in; none before the matrix has been read.
    void setCurrency(const Currency& currency);

protected:
    /// @param name  of the grid, for the saved layout
    ApprovalsPage(const kit::DeskContext& context, const QString& name, const QString& title,
        const QString& purpose, const QList<kit::Column>& columns, QWidget* parent);

    ApprovalsApi& api() { return m_api; }
    const Currency& currency() const { return m_currency; }
    QString money(qint64 minor) const;

private:
    ApprovalsApi m_api;
    Currency m_currency;
};

} // namespace purser::payments
