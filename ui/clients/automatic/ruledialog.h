#pragma once

#include "core/clients/review/reviewrules.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace purser::kit {
class Formats;
class PastTrial;
} // namespace purser::kit

namespace purser::clients {

/// A version of a rule that approves applications: its limits and its mode; tried on what people
/// decided, then proposed.
class ReviewRuleDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    /// @param before  the version it replaces; none: a new rule
    ReviewRuleDialog(ReviewRulesApi api, const std::optional<ReviewRule>& before,
        const kit::Formats& formats, bool mayPropose, QWidget* parent);

    void setName(const QString& name);
    void setMode(const QString& mode);
    void setJurisdictions(const QString& countries);
    void setReason(const QString& reason);
    void backtest();
    ReviewRule rule() const;
    QString reason() const;
    QString resultText() const;

Q_SIGNALS:
    void tested();

private:
    QWidget* buildLimits();
    void fill(const ReviewRule& rule);
    void showResult(const RuleBacktest& result);
    QString missing() const;
    void check();

    ReviewRulesApi m_api;
    const kit::Formats& m_formats;
    bool m_mayPropose;
    QLineEdit* m_name;
    QComboBox* m_mode;
    QList<QCheckBox*> m_levels;
    QSpinBox* m_risk;
    QLineEdit* m_jurisdictions;
    QLineEdit* m_excluded;
    QComboBox* m_documents;
    QSpinBox* m_mostADay;
    QSpinBox* m_sample;
    kit::PastTrial* m_trial;
    QLineEdit* m_reason;
};

} // namespace purser::clients
