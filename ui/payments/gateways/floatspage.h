#pragma once

#include "core/payments/floatsapi.h"
#include "ui/kit/grid/cell.h"
#include "ui/kit/theme/tokens.h"
#include "ui/payments/paymentrowspage.h"

#include <QTimer>
#include <optional>

namespace purser::payments {

class FloatDialog;
class ToldDialog;

/// The money at each provider: what our books have of it, what is promised, what the provider says,
/// and which ones nobody has ever funded. From here money is moved there and back.
class FloatsPage : public PaymentRowsPage
{
    Q_OBJECT
public:
    FloatsPage(const kit::DeskContext& context, QWidget* parent);

    /// Once the office has said what can be moved.
    bool isReady() const { return m_form.has_value(); }
    /// For the provider, or the current row's. Null: it is not for this person, or a dialog is
    /// open.
    FloatDialog* move(const QString& provider = {});
    /// What the current row's provider shows. Null as for move(), or without a row.
    ToldDialog* tell();

Q_SIGNALS:
    void ready();

private:
    void setRows();
    void openLedger();
    void showDecisions();
    QString whyNotTell(const FloatRow& row) const;
    QString state(const FloatRow& row) const;
    static kit::Tone tone(const FloatRow& row);
    kit::Cell money(const std::optional<Money>& amount) const;

    FloatsApi m_api;
    bool m_may;
    std::optional<FloatForm> m_form;
    QTimer m_again;
};

} // namespace purser::payments
