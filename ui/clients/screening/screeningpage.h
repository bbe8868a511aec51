#pragma once

#include "core/clients/review/laboratory.h"
#include "ui/kit/lists/rowspage.h"

namespace purser::clients {

/// One page of the desk of screening.
class ScreeningPage : public kit::RowsPage
{
    Q_OBJECT
protected:
    ScreeningPage(const kit::DeskContext& context, const QString& name, const QString& title,
        const QString& purpose, const QList<kit::Column>& columns, QWidget* parent);

    LaboratoryApi& api() { return m_api; }
    QString problem(const Error& error) const override;

private:
    LaboratoryApi m_api;
};

} // namespace purser::clients
