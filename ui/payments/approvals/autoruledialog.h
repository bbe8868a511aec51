#pragma once

#include "core/payments/approvalsapi.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace purser::kit {
class Formats;
class Label;
} // namespace purser::kit

namespace purser::payments {

/// A version of a rule of automatic approval: its limits, the looks it may pass, its mode; tried on
/// what people decided, then proposed.
class AutoRuleDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    /// @param before  the version it replaces; none: a new rule
    AutoRuleDialog(ApprovalsApi api, const std::optional<AutoRuleRow>& before,
        const Currency& currency, const kit::Formats& formats, bool mayPropose, QWidget* parent);

    void setName(const QString& name);
    void setAmounts(const QString& one, const QString& day);
    void setReason(const QString& reason);
    void backtest();
    /// As of a change `policy.auto_rule`.
    QJsonObject payload() const;
    QString reason() const;
    QString resultText() const;

Q_SIGNALS:
    void tested();

private:
    QWidget* buildLimits();
    QWidget* buildTrial();
    void fill(const AutoRuleRow& before);
    void showResult(const Backtest& result);
    void check();
    AutoRuleRow rule() const;

    ApprovalsApi m_api;
    Currency m_currency;
    const kit::Formats& m_formats;
    bool m_mayPropose;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QLineEdit* m_most;
    QLineEdit* m_mostDay;
    QSpinBox* m_risk;
    QListWidget* m_looks;
    QComboBox* m_mode;
    QSpinBox* m_days;
    QPushButton* m_try;
    kit::Label* m_result;
    QLineEdit* m_reason;
};

} // namespace purser::payments
