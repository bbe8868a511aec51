#pragma once

#include "ui/kit/dialogs/dialogframe.h"
#include "ui/kit/grid/filterfield.h"

#include <optional>

class QComboBox;
class QDateEdit;
class QCheckBox;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace purser::kit {

/// Makes or changes one rule: the operation (with "is not" and its like), then values of the
/// field's kind.
class FilterEditor : public DialogFrame
{
    Q_OBJECT
public:
    FilterEditor(const FilterField& field, const Formats& formats, QWidget* parent);

    void setRule(const FilterRule& rule);
    /// What is entered; null while it makes no rule.
    std::optional<FilterRule> rule() const;

private:
    QWidget* listPage();
    QWidget* textPage();
    QWidget* rangePage();
    QWidget* timePage();
    void fillOperations();
    void showPage();
    void check();
    std::optional<FilterRule> rangeRule(FilterRule rule) const;
    std::optional<QString> number(const QLineEdit& edit) const;
    QString micros(const QCheckBox& on, const QDateEdit& day, int addDays) const;

    const FilterField m_field;
    const Formats& m_formats;
    QComboBox* m_operation;
    QStackedWidget* m_pages;
    QListWidget* m_list = nullptr;
    QLineEdit* m_text = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QComboBox* m_currency = nullptr;
    QCheckBox* m_hasSince = nullptr;
    QCheckBox* m_hasUntil = nullptr;
    QDateEdit* m_since = nullptr;
    QDateEdit* m_until = nullptr;
};

} // namespace purser::kit
