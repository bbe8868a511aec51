#include "ui/compliance/auditcolumns.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/icons.h"

using namespace Qt::StringLiterals;

namespace purser::compliance {

using kit::Cell;
using kit::ColumnKind;
using kit::FilterKind;
using kit::FilterOp;
using kit::FilterRule;
using kit::Tone;

QList<kit::Column> AuditColumns::columns()
{
    return {{u"at"_s, tr("Time"), ColumnKind::Dim, 150},
        {u"actor"_s, tr("Who"), ColumnKind::Strong, 110, {}, true, {}, u"actor"_s},
        {u"command"_s, tr("Command"), ColumnKind::Text, 170, {}, true, {}, u"command"_s},
        {u"item"_s, tr("Item"), ColumnKind::Text, 130, {}, true, {}, u"entity"_s},
        {u"station"_s, tr("Station"), ColumnKind::Text, 120, {}, false, {}, u"station"_s},
        {u"chain"_s, tr("Chain"), ColumnKind::Text, 110, {}, false},
        {u"seal"_s, tr("Seal"), ColumnKind::State, 110},
        {u"record"_s, tr("Record"), ColumnKind::Text, 200, {}, false}};
}

QList<kit::FilterField> AuditColumns::fields()
{
    return {{u"id"_s, tr("Number"), FilterKind::Id}, {u"actor"_s, tr("Who"), FilterKind::Word},
        {u"command"_s, tr("Command"), FilterKind::Text},
        {u"entity"_s, tr("Kind of item"), FilterKind::Word, {}, true},
        {u"entity_id"_s, tr("Item"), FilterKind::Id},
        {u"station"_s, tr("Station"), FilterKind::Text}, {u"at"_s, tr("Time"), FilterKind::Time}};
}

kit::GridRow AuditColumns::gridRow(const AuditRow& row, const kit::Formats& formats)
{
    const QDate day = row.at.toTimeZone(formats.zone()).date();
    const Cell at =
        Cell::plain(tr("%1 %2").arg(formats.date(day), formats.timeWithSeconds(row.at)));
    const Cell seal = row.sealNo
        ? Cell::state(formats.number(*row.sealNo), Tone::Ok, kit::statusIcon(Tone::Ok))
        : Cell::state(tr("not sealed"), Tone::Dim, u"status-clock"_s);
    return {row.id, row.sealNo ? 2 : 1,
        {at, Cell::plain(row.actor), Cell::plain(row.command),
            Cell::plain(tr("%1 %2").arg(row.entity, row.entityId).trimmed()).withKey(row.entity),
            Cell::plain(row.station),
            Cell::plain(tr("%1, %2").arg(row.chain, formats.number(row.sequence))), seal,
            Cell::plain(row.payload.simplified())},
        QVariant::fromValue(row)};
}

kit::FilterSpec AuditColumns::rules(const AuditFilter& filter)
{
    kit::FilterSpec spec;
    const auto add = [&spec](const QString& field, const QString& value) {
        if (!value.isEmpty())
            spec.add({field, FilterOp::Is, false, {value}});
    };
    add(u"entity"_s, filter.entity);
    add(u"entity_id"_s, filter.entityId);
    add(u"actor"_s, filter.actor);
    add(u"command"_s, filter.command);
    const auto micros = [](const QDateTime& at, int less) {
        return at.isValid() ? QString::number(at.toMSecsSinceEpoch() * 1000 - less) : QString();
    };
    if (filter.from.isValid() || filter.to.isValid())
        spec.add(
            {u"at"_s, FilterOp::Between, false, {micros(filter.from, 0), micros(filter.to, 1)}});
    return spec;
}

kit::ListSpec AuditColumns::spec(const kit::Formats& formats)
{
    kit::ListSpec spec{u"compliance.audit"_s, tr("Audit records")};
    spec.groups = {{u"actor"_s, tr("Who"), {}}, {u"command"_s, tr("Command"), {}},
        {u"entity"_s, tr("Kind of item"), {}}};
    spec.row = [formats](const QJsonObject& data) -> Result<kit::GridRow> {
        return auditRowFromJson(data).map(
            [&formats](const AuditRow& row) { return gridRow(row, formats); });
    };
    spec.find = [](const QStringList& numbers) -> std::optional<FilterRule> {
        FilterRule rule{u"id"_s, FilterOp::Is, false, {}};
        for (const QString& number : numbers) {
            if (!number.contains(u'-'))
                rule.values.append(number);
        }
        return rule.values.isEmpty() ? std::nullopt : std::optional(rule);
    };
    return spec;
}

} // namespace purser::compliance
