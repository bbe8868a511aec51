#pragma once

#include "ui/kit/grid/filterfield.h"

#include <QObject>
#include <QPoint>
#include <optional>

namespace purser::kit {

class FilterBar;
struct Cell;

/// The filters of one list: chips in its bar, the menu behind "+ filter", the editor of a rule, and
/// "filter by this value" of the grid. Tells when what is asked has changed.
class GridFilters : public QObject
{
    Q_OBJECT
public:
    GridFilters(FilterBar& bar, QList<FilterField> fields, const Formats& formats, QObject* parent);

    const QList<FilterField>& fields() const { return m_fields; }
    /// Choices that are only known from the rows (currencies met).
    void setCurrencies(const QString& field, const QList<Currency>& currencies);
    const FilterSpec& spec() const { return m_spec; }
    /// Shows and asks; nothing when it is the same.
    void setSpec(const FilterSpec& spec);
    void add(const FilterRule& rule);
    void clear() { setSpec({}); }
    /// In words, for headings.
    QString inWords() const;
    /// The rule "filter by this value" makes of a cell; null when it has no value to compare with.
    std::optional<FilterRule> ruleFor(const QString& field, const Cell& cell, bool except) const;
    /// Opens the editor for a field, or for a rule in force.
    void edit(const QString& field, qsizetype index = -1);

Q_SIGNALS:
    void changed();

private:
    void showChips();
    void openMenu(const QPoint& place);

    FilterBar& m_bar;
    QList<FilterField> m_fields;
    const Formats& m_formats;
    FilterSpec m_spec;
};

} // namespace purser::kit
