#pragma once

#include "core/clients/review/riskrules.h"
#include "ui/kit/dialogs/dialogframe.h"

namespace purser::kit {
class Formats;
class Label;
} // namespace purser::kit

namespace purser::clients {

class FigureTable;

/// Why a client is rated as they are, line by line with what each rests on, and what by itself
/// would put them into another band.
class RiskReasonsDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    RiskReasonsDialog(RiskRulesApi api, ClientId client, const QString& name,
        const kit::Formats& formats, QWidget* parent);

    FigureTable* lines() const { return m_lines; }
    FigureTable* changes() const { return m_changes; }
    QString summary() const;

Q_SIGNALS:
    void loaded();

private:
    void fill(const RiskReasons& reasons);
    void addChanges(const std::vector<RiskReasons::Change>& changes);

    const kit::Formats& m_formats;
    kit::Label* m_summary;
    FigureTable* m_lines;
    FigureTable* m_changes;
};

} // namespace purser::clients
