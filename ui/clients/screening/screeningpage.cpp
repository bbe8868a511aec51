#include "ui/clients/screening/screeningpage.h"

#include "ui/clients/screening/screeningtexts.h"
#include "ui/kit/desk/desk.h"

namespace purser::clients {

ScreeningPage::ScreeningPage(const kit::DeskContext& context, const QString& name,
    const QString& title, const QString& purpose, const QList<kit::Column>& columns,
    QWidget* parent)
    : RowsPage(context, name, title, purpose, columns, parent), m_api(context.session)
{
}

QString ScreeningPage::problem(const Error& error) const
{
    return ScreeningTexts::problem(error);
}

} // namespace purser::clients
