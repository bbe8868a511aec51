#pragma once

#include "core/payments/approvalsapi.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <optional>

class QLineEdit;

namespace purser::kit {
class Formats;
class PastTrial;
} // namespace purser::kit

namespace purser::payments {

class AutoRuleFields;

/// A version of a rule of automatic approval: its conditions and its mode; tried on what people
/// decided, then proposed.
class AutoRuleDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    /// @param before  the version it replaces; none: a new rule
    AutoRuleDialog(ApprovalsApi api, const std::optional<AutoRuleRow>& before,
        const AutoRuleChoices& choices, const Currency& currency, const kit::Formats& formats,
        bool mayPropose, QWidget* parent);

    AutoRuleFields& fields() { return *m_fields; }
    void setReason(const QString& reason);
    void backtest();
    /// As of a change `policy.auto_rule`.
    QJsonObject payload() const;
    QString reason() const;
    QString resultText() const;

Q_SIGNALS:
    void tested();

private:
    void showResult(const Backtest& result);
    void check();

    ApprovalsApi m_api;
    const Currency m_currency;
    const kit::Formats& m_formats;
    bool m_mayPropose;
    AutoRuleFields* m_fields;
    kit::PastTrial* m_trial;
    QLineEdit* m_reason;
};

} // namespace purser::payments
