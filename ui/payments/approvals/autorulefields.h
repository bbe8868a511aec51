#pragma once

#include "core/payments/autorules.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QSpinBox;
class QVBoxLayout;

namespace purser::kit {
class ChoiceButton;
class Formats;
} // namespace purser::kit

namespace purser::payments {

/// The fields of a version of a rule of automatic approval: limits, whose payments, what must have
/// gone before, the looks it may pass.
class AutoRuleFields : public QWidget
{
    Q_OBJECT
public:
    AutoRuleFields(const AutoRuleChoices& choices, const Currency& currency,
        const kit::Formats& formats, QWidget* parent);

    /// Room below the second column, for what belongs beside the history.
    QVBoxLayout* rest() const { return m_right; }
    void fill(const AutoRuleRow& rule);
    void setName(const QString& name);
    void setAmounts(const QString& one, const QString& day);
    void setDay(int count, const QString& sum);
    void setExcludedCountries(const QString& countries);
    AutoRuleRow rule() const;
    /// Why the rule makes no sense yet; empty when it does.
    QString missing() const;

Q_SIGNALS:
    void changed();

private:
    void buildLimits();
    void buildWhose();
    void buildHistory();
    void buildLooks();
    void fillTerms(const AutoRuleTerms& terms);
    AutoRuleTerms terms() const;
    qint64 minor(const QLineEdit* field) const;
    QLineEdit* line();
    QSpinBox* number(int least, int most);

    Currency m_currency;
    const kit::Formats& m_formats;
    QVBoxLayout* m_left;
    QVBoxLayout* m_right;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QComboBox* m_mode;
    QLineEdit* m_most;
    QLineEdit* m_mostDay;
    QSpinBox* m_risk;
    QSpinBox* m_mostCount;
    QLineEdit* m_mostSum;
    QSpinBox* m_mostClientCount;
    QLineEdit* m_groups;
    kit::ChoiceButton* m_entities;
    kit::ChoiceButton* m_categories;
    QLineEdit* m_countries;
    QLineEdit* m_excludedCountries;
    kit::ChoiceButton* m_excludedMethods;
    kit::ChoiceButton* m_excludedTags;
    QCheckBox* m_passesReview;
    QSpinBox* m_destinationDays;
    QSpinBox* m_months;
    QSpinBox* m_settled;
    QLineEdit* m_settledSum;
    QSpinBox* m_sameWay;
    QSpinBox* m_cleanMonths;
    QListWidget* m_looks;
};

} // namespace purser::payments
