#pragma once

#include "core/payments/entriesapi.h"
#include "ui/payments/worklistwindow.h"

#include <optional>

namespace purser::kit {
struct DeskContext;
}

namespace purser::payments {

/// Money that came to a bank account, entered by one person and confirmed by another.
class EntriesWindow : public WorkListWindow
{
    Q_OBJECT
public:
    EntriesWindow(const kit::DeskContext& context, QWidget* parent);

    /// Once the office has said what can be entered.
    bool isReady() const { return m_form.has_value(); }
    void enter();
    void confirm();
    void reject();

Q_SIGNALS:
    void ready();

private:
    void setRows(const kit::DeskContext& context);
    void showDecisions();
    QString whyNotDecide() const;

    EntriesApi m_api;
    bool m_may;
    std::optional<ReceiptForm> m_form;
};

} // namespace purser::payments
