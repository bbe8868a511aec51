#pragma once

#include "core/clients/review/riskrules.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <QHash>

class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace purser::clients {

/// Other rules of the rating drafted: points and thresholds of factors, caps of categories, floors.
/// Begins with the rules in force.
class RiskDraftDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    RiskDraftDialog(const RiskRulesRow& inForce, QWidget* parent);

    void setName(const QString& name);
    QString name() const;
    void setPoints(const QString& factor, int points);
    void setThreshold(const QString& factor, int threshold);
    void setCap(const QString& category, int cap);
    void setFloor(const QString& floor, int least);
    /// What differs from the rules in force.
    RiskChanges changes() const;

private:
    QWidget* buildFigures();
    QSpinBox* figure(const QString& name, int least, int most, int value);
    void addFactor(QVBoxLayout* column, const RiskRulesRow::Points& factor);
    void check();

    RiskRulesRow m_before;
    QLineEdit* m_name;
    QHash<QString, QSpinBox*> m_points;
    QHash<QString, QSpinBox*> m_thresholds;
    QHash<QString, QSpinBox*> m_caps;
    QHash<QString, QSpinBox*> m_floors;
};

} // namespace purser::clients
