#include "ui/kit/grid/filterfield.h"

#include "ui/kit/text/formats.h"

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {
constexpr qsizetype namedValues = 3;
} // namespace

const FilterField* FilterTexts::field(const QString& id, const QList<FilterField>& fields)
{
    const auto found = std::find_if(
        fields.begin(), fields.end(), [&id](const FilterField& one) { return one.id == id; });
    return found == fields.end() ? nullptr : &*found;
}

QString FilterTexts::operation(FilterOp op, bool except)
{
    switch (op) {
    case FilterOp::Is: return except ? tr("is not") : tr("is");
    case FilterOp::Contains: return except ? tr("does not contain") : tr("contains");
    case FilterOp::Between: return except ? tr("is not between") : tr("is between");
    case FilterOp::Empty: break;
    }
    return except ? tr("is not empty") : tr("is empty");
}

QString FilterTexts::value(
    const QString& value, const FilterRule& rule, const FilterField& field, const Formats& formats)
{
    const qsizetype index = rule.values.indexOf(value);
    if (index < rule.labels.size()) {
        return rule.labels.at(index);
    }
    switch (field.kind) {
    case FilterKind::Word:
        for (const FilterChoice& choice : field.choices) {
            if (choice.value == value) {
                return choice.label;
            }
        }
        return value;
    case FilterKind::Money:
        for (const Currency& currency : field.currencies) {
            if (currency.code() == rule.currency) {
                return formats.money(Money(value.toLongLong(), currency));
            }
        }
        return value + u' ' + rule.currency;
    case FilterKind::Time:
        return formats.dateTime(QDateTime::fromMSecsSinceEpoch(value.toLongLong() / 1000, Qt::UTC));
    case FilterKind::Number: return formats.number(value.toLongLong());
    case FilterKind::Text: return tr("“%1”").arg(value);
    case FilterKind::Id: break;
    }
    return value;
}

QString FilterTexts::sentence(
    const FilterRule& rule, const QList<FilterField>& fields, const Formats& formats)
{
    const FilterField* known = field(rule.field, fields);
    const FilterField one = known ? *known : FilterField{rule.field, rule.field};
    const auto text = [&](qsizetype i) { return value(rule.values.at(i), rule, one, formats); };
    if (rule.op == FilterOp::Empty) {
        return tr("%1 %2").arg(one.title, operation(rule.op, rule.except));
    }
    if (rule.op == FilterOp::Between && rule.values.size() == 2) {
        const bool open = rule.values.at(0).isEmpty() || rule.values.at(1).isEmpty();
        if (!open) {
            return rule.except ? tr("%1 not from %2 to %3").arg(one.title, text(0), text(1))
                               : tr("%1 from %2 to %3").arg(one.title, text(0), text(1));
        }
        if (rule.values.at(1).isEmpty()) {
            return rule.except ? tr("%1 less than %2").arg(one.title, text(0))
                               : tr("%1 from %2").arg(one.title, text(0));
        }
        return rule.except ? tr("%1 more than %2").arg(one.title, text(1))
                           : tr("%1 up to %2").arg(one.title, text(1));
    }
    QString list;
    for (qsizetype i = 0; i < qMin(rule.values.size(), namedValues); ++i) {
        //: between alternatives of a filter: "SEPA or Wire"
        list = i == 0                       ? text(i)
            : rule.op == FilterOp::Contains ? tr("%1 and %2").arg(list, text(i))
                                            : tr("%1 or %2").arg(list, text(i));
    }
    if (rule.values.size() > namedValues) {
        list = tr("%1 and %n more", nullptr, int(rule.values.size() - namedValues)).arg(list);
    }
    return tr("%1 %2 %3").arg(one.title, operation(rule.op, rule.except), list);
}

QString FilterTexts::sentences(
    const FilterSpec& spec, const QList<FilterField>& fields, const Formats& formats)
{
    QStringList all;
    for (const FilterRule& rule : spec.rules()) {
        all.append(sentence(rule, fields, formats));
    }
    return all.join(u"; "_s);
}

} // namespace purser::kit
