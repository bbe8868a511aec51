#pragma once

#include "core/clients/review/riskrules.h"
#include "ui/kit/dialogs/dialogframe.h"

class QPushButton;
class QSpinBox;

namespace purser::kit {
class Formats;
class Label;
} // namespace purser::kit

namespace purser::clients {

class FigureTable;

/// Rules of the rating tried dry: bands before and after, reviews of each week of a
/// year, and which factor moves
/// how many clients when its points are some more or less.
class RiskTrialDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    RiskTrialDialog(
        RiskRulesApi api, const RiskRulesRow& rules, const kit::Formats& formats, QWidget* parent);

    FigureTable* factors() const { return m_factors; }
    FigureTable* weeks() const { return m_weeks; }
    QString summary() const;

Q_SIGNALS:
    void tried();

private:
    void tryThem();
    void showTrial(const RiskTrial& trial);

    RiskRulesApi m_api;
    RiskRulesId m_rules;
    const kit::Formats& m_formats;
    QSpinBox* m_step;
    QPushButton* m_try;
    kit::Label* m_summary;
    FigureTable* m_matrix;
    FigureTable* m_weeks;
    FigureTable* m_factors;
};

} // namespace purser::clients
