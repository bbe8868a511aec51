#include "ui/kit/grid/gridfilters.h"

#include "ui/kit/grid/cell.h"
#include "ui/kit/grid/filtereditor.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/filterbar.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {
constexpr qsizetype longestChip = 48;
}

GridFilters::GridFilters(
    FilterBar& bar, QList<FilterField> fields, const Formats& formats, QObject* parent)
    : QObject(parent), m_bar(bar), m_fields(std::move(fields)), m_formats(formats)
{
    connect(&bar, &FilterBar::addRequested, this, &GridFilters::openMenu);
    connect(&bar, &FilterBar::filterRemoved, this, [this](const QString& id) {
        FilterSpec spec = m_spec;
        spec.remove(id.toInt());
        setSpec(spec);
    });
    connect(&bar, &FilterBar::filterClicked, this, [this](const QString& id) {
        const qsizetype index = id.toInt();
        if (index < m_spec.rules().size()) {
            edit(m_spec.rules().at(index).field, index);
        }
    });
}

void GridFilters::setCurrencies(const QString& field, const QList<Currency>& currencies)
{
    for (FilterField& one : m_fields) {
        if (one.id == field) {
            one.currencies = currencies;
        }
    }
}

void GridFilters::setSpec(const FilterSpec& spec)
{
    if (spec == m_spec) {
        return;
    }
    m_spec = spec;
    showChips();
    Q_EMIT changed();
}

void GridFilters::add(const FilterRule& rule)
{
    FilterSpec spec = m_spec;
    spec.add(rule);
    setSpec(spec);
}

QString GridFilters::inWords() const
{
    return FilterTexts::sentences(m_spec, m_fields, m_formats);
}

std::optional<FilterRule> GridFilters::ruleFor(
    const QString& field, const Cell& cell, bool except) const
{
    const FilterField* known = FilterTexts::field(field, m_fields);
    if (!known) {
        return std::nullopt;
    }
    FilterRule rule{field, FilterOp::Is, except, {}};
    if (known->kind == FilterKind::Money) {
        if (!cell.money) {
            return std::nullopt;
        }
        const QString minor = QString::number(cell.money->minor());
        return FilterRule{
            field, FilterOp::Between, except, {minor, minor}, {}, cell.money->currency().code()};
    }
    const QString value = cell.key.isEmpty() ? cell.raw.toString() : cell.key;
    if (value.isEmpty()) {
        if (!known->canBeEmpty) {
            return std::nullopt;
        }
        rule.op = FilterOp::Empty;
        return rule;
    }
    if (known->kind == FilterKind::Number) {
        return FilterRule{field, FilterOp::Between, except, {value, value}};
    }
    if (known->kind == FilterKind::Time) {
        return std::nullopt;
    }
    rule.values = {value};
    if (known->kind == FilterKind::Id) {
        rule.labels = {cell.text};
    }
    return rule;
}

void GridFilters::edit(const QString& field, qsizetype index)
{
    const FilterField* known = FilterTexts::field(field, m_fields);
    if (!known || known->kind == FilterKind::Id) {
        return;
    }
    auto* editor = new FilterEditor(*known, m_formats, m_bar.window());
    if (index >= 0) {
        editor->setRule(m_spec.rules().at(index));
    }
    connect(editor, &DialogFrame::submitted, this, [this, editor, index] {
        if (const auto rule = editor->rule()) {
            FilterSpec spec = m_spec;
            index >= 0 ? spec.replace(index, *rule) : spec.add(*rule);
            setSpec(spec);
            editor->accept();
        }
    });
    editor->open();
}

void GridFilters::openMenu(const QPoint& place)
{
    auto* menu = new QMenu(&m_bar);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Add a filter"));
    for (const FilterField& field : m_fields) {
        if (field.kind == FilterKind::Id) {
            continue;
        }
        menu->addAction(tr("%1…").arg(field.title), this, [this, id = field.id] { edit(id); });
    }
    if (!m_spec.isEmpty()) {
        menu->addSeparator();
        menu->addAction(tr("Remove all filters"), this, &GridFilters::clear);
    }
    menu->popup(place);
}

void GridFilters::showChips()
{
    QList<Filter> chips;
    for (qsizetype i = 0; i < m_spec.rules().size(); ++i) {
        QString text = FilterTexts::sentence(m_spec.rules().at(i), m_fields, m_formats);
        if (text.size() > longestChip) {
            text = text.left(longestChip - 1) + u'…';
        }
        chips.append({QString::number(i), text});
    }
    m_bar.setFilters(chips);
}

} // namespace purser::kit
