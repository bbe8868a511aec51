#pragma once

#include "core/clients/review/reviewrules.h"
#include "ui/kit/lists/rowspage.h"

namespace purser::clients {

/// One page of the desk of automatic approvals.
class AutomaticPage : public kit::RowsPage
{
    Q_OBJECT
protected:
    /// @param name  of the grid, for the saved layout
    AutomaticPage(const kit::DeskContext& context, const QString& name, const QString& title,
        const QString& purpose, const QList<kit::Column>& columns, QWidget* parent);

    ReviewRulesApi& api() { return m_api; }
    QString problem(const Error& error) const override;
    /// A rule in one line: mode, levels, risk, countries, papers, limit and sample.
    QString content(const ReviewRule& rule) const;
    static QString modeText(const QString& mode);

private:
    ReviewRulesApi m_api;
};

} // namespace purser::clients
