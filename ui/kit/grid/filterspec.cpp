#include "ui/kit/grid/filterspec.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {

constexpr std::pair<FilterOp, QStringView> words[] = {{FilterOp::Is, u"is"},
    {FilterOp::Contains, u"contains"}, {FilterOp::Between, u"between"},
    {FilterOp::Empty, u"empty"}};

QString wordOf(FilterOp op)
{
    const auto* found = std::find_if(
        std::begin(words), std::end(words), [op](const auto& pair) { return pair.first == op; });
    return found->second.toString();
}

QJsonObject ruleToJson(const FilterRule& rule)
{
    QJsonObject object{{u"field"_s, rule.field}, {u"op"_s, wordOf(rule.op)}};
    if (rule.except) {
        object.insert(u"except"_s, true);
    }
    if (rule.op != FilterOp::Empty) {
        QJsonArray values;
        for (const QString& value : rule.values) {
            values.append(value.isEmpty() && rule.op == FilterOp::Between ? QJsonValue() : value);
        }
        object.insert(u"values"_s, values);
    }
    if (!rule.currency.isEmpty()) {
        object.insert(u"currency"_s, rule.currency);
    }
    return object;
}

QStringList texts(const QJsonValue& list)
{
    QStringList values;
    for (const QJsonValue& value : list.toArray()) {
        values.append(value.isDouble() ? QString::number(value.toInteger()) : value.toString());
    }
    return values;
}

bool makesSense(const FilterRule& rule)
{
    switch (rule.op) {
    case FilterOp::Empty: return !rule.field.isEmpty();
    case FilterOp::Between:
        return !rule.field.isEmpty() && rule.values.size() == 2
            && !(rule.values.at(0).isEmpty() && rule.values.at(1).isEmpty());
    default:
        return !rule.field.isEmpty() && !rule.values.isEmpty() && !rule.values.contains(QString());
    }
}

} // namespace

void FilterSpec::add(const FilterRule& rule)
{
    for (FilterRule& standing : m_rules) {
        if (standing.field != rule.field || standing.op != rule.op
            || standing.except != rule.except) {
            continue;
        }
        if (rule.op == FilterOp::Between || rule.op == FilterOp::Empty) {
            standing = rule;
            return;
        }
        if (standing.labels.isEmpty() != rule.labels.isEmpty()) {
            continue;
        }
        for (qsizetype i = 0; i < rule.values.size(); ++i) {
            if (!standing.values.contains(rule.values.at(i))) {
                standing.values.append(rule.values.at(i));
                if (i < rule.labels.size()) {
                    standing.labels.append(rule.labels.at(i));
                }
            }
        }
        return;
    }
    m_rules.append(rule);
}

void FilterSpec::replace(qsizetype index, const FilterRule& rule)
{
    if (index >= 0 && index < m_rules.size()) {
        m_rules[index] = rule;
    }
}

void FilterSpec::remove(qsizetype index)
{
    if (index >= 0 && index < m_rules.size()) {
        m_rules.removeAt(index);
    }
}

QJsonArray FilterSpec::toJson() const
{
    QJsonArray list;
    for (const FilterRule& rule : m_rules) {
        list.append(ruleToJson(rule));
    }
    return list;
}

QJsonArray FilterSpec::toStoredJson() const
{
    QJsonArray list;
    for (const FilterRule& rule : m_rules) {
        QJsonObject object = ruleToJson(rule);
        if (!rule.labels.isEmpty()) {
            object.insert(u"labels"_s, QJsonArray::fromStringList(rule.labels));
        }
        list.append(object);
    }
    return list;
}

FilterSpec FilterSpec::fromJson(const QJsonArray& rules)
{
    FilterSpec spec;
    for (const QJsonValue& value : rules) {
        const QJsonObject object = value.toObject();
        const QString word = object.value(u"op"_s).toString();
        const auto* op = std::find_if(std::begin(words), std::end(words),
            [&word](const auto& pair) { return pair.second == word; });
        if (op == std::end(words)) {
            continue;
        }
        const FilterRule rule{object.value(u"field"_s).toString(), op->first,
            object.value(u"except"_s).toBool(), texts(object.value(u"values"_s)),
            texts(object.value(u"labels"_s)), object.value(u"currency"_s).toString()};
        if (makesSense(rule)) {
            spec.m_rules.append(rule);
        }
    }
    return spec;
}

} // namespace purser::kit
