#pragma once

#include "core/clients/review/riskrules.h"
#include "ui/kit/dialogs/dialogframe.h"

namespace purser::kit {
class Formats;
class Label;
} // namespace purser::kit

namespace purser::clients {

class FigureTable;

/// Rules of the rating held against what happened since: how well scores of then tell those apart
/// with whom something went wrong, and how many of them stand in each tenth of the scores.
class RiskBackcheckDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    RiskBackcheckDialog(
        RiskRulesApi api, const RiskRulesRow& rules, const kit::Formats& formats, QWidget* parent);

    FigureTable* figures() const { return m_figures; }
    FigureTable* tenths() const { return m_tenths; }

Q_SIGNALS:
    void checked();

private:
    void showCheck(const RiskBackcheck& check);

    const kit::Formats& m_formats;
    kit::Label* m_summary;
    FigureTable* m_figures;
    FigureTable* m_tenths;
};

} // namespace purser::clients
