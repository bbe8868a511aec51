#include "ui/payments/approvals/approvalspage.h"

#include "ui/kit/desk/desk.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"

namespace purser::payments {

ApprovalsPage::ApprovalsPage(const kit::DeskContext& context, const QString& name,
    const QString& title, const QString& purpose, const QList<kit::Column>& columns,
    QWidget* parent)
    : PaymentRowsPage(context, name, title, purpose, columns, parent), m_api(context.session)
{
}

void ApprovalsPage::setCurrency(const Currency& currency)
{
    if (m_currency == currency)
        return;
    m_currency = currency;
    grid().refresh();
}

QString ApprovalsPage::money(qint64 minor) const
{
    return m_currency.isValid() ? formats().money(Money(minor, m_currency)) : QString();
}

} // namespace purser::payments
