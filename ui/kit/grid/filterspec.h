#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace purser::kit {

enum class FilterOp { Is, Contains, Between, Empty };

/// One demand on a field of a list, as the office's rules have it (core/schema/authority, filters):
/// "method is SEPA or Wire", "client does not contain oka", "amount is between …", "flag is empty".
struct FilterRule {
    QString field;
    FilterOp op = FilterOp::Is;
    bool except = false; ///< turned around: is not, does not contain, is not between, is not empty
    /// Is: any of them. Contains: all of them. Between: from and to, whole numbers as text (minor
    /// units, microseconds), empty for no end. Empty: none.
    QStringList values;
    QStringList labels = {}; ///< what people read in place of `values`, where they differ
    QString currency = {};   ///< of amounts

    friend bool operator==(const FilterRule&, const FilterRule&) = default;
};

/// The rules in force; all hold at once. A value: compared, copied, stored in views.
class FilterSpec
{
public:
    const QList<FilterRule>& rules() const { return m_rules; }
    bool isEmpty() const { return m_rules.isEmpty(); }

    /// A rule that is like one in force (same field, operation and side) takes in its values; a
    /// range takes the place of the range before it; any other is added.
    void add(const FilterRule& rule);
    void replace(qsizetype index, const FilterRule& rule);
    void remove(qsizetype index);
    void clear() { m_rules.clear(); }

    /// What the office is asked ("rules").
    QJsonArray toJson() const;
    /// With the labels, for views.
    QJsonArray toStoredJson() const;
    /// Rules that are not understood are left out: a view of a newer program does no harm.
    static FilterSpec fromJson(const QJsonArray& rules);

    friend bool operator==(const FilterSpec&, const FilterSpec&) = default;

private:
    QList<FilterRule> m_rules;
};

} // namespace purser::kit
