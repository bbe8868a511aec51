#pragma once

#include "core/payments/findingsapi.h"
#include "ui/payments/worklistwindow.h"

namespace purser::kit {
struct DeskContext;
}

namespace purser::payments {

/// What gateways say of deposits and only people can judge: what we asked for beside what the
/// gateway shows. Two people say the same of each.
class FindingsWindow : public WorkListWindow
{
    Q_OBJECT
public:
    FindingsWindow(const kit::DeskContext& context, QWidget* parent);

    void settle();

private:
    void setRows(const kit::DeskContext& context);
    void showDecisions();
    QString whyNot() const;

    FindingsApi m_api;
    bool m_may;
};

} // namespace purser::payments
