#include "core/compliance/auditrow.h"

#include "core/base/jsonfields.h"

using namespace Qt::StringLiterals;

namespace purser::compliance {

Result<AuditRow> auditRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"audit_row"_s);
    AuditRow row;
    row.id = fields.integer(u"id");
    row.at = fields.instant(u"at_us");
    row.actor = fields.text(u"actor");
    row.station = fields.optionalText(u"station");
    row.command = fields.text(u"command");
    row.entity = fields.text(u"entity");
    row.entityId = fields.optionalText(u"entity_id");
    row.payload = fields.text(u"payload");
    row.chain = fields.text(u"chain");
    row.sequence = fields.integer(u"seq");
    row.hash = fields.text(u"hash");
    row.sealNo = fields.optionalInteger(u"seal_no");
    return fields.finish(std::move(row));
}

QJsonObject AuditFilter::toJson() const
{
    QJsonObject filter;
    const auto addText = [&filter](const QString& name, const QString& value) {
        if (!value.isEmpty())
            filter.insert(name, value);
    };
    const auto addInstant = [&filter](const QString& name, const QDateTime& value) {
        if (value.isValid())
            filter.insert(name, value.toMSecsSinceEpoch() * 1000);
    };
    addText(u"actor"_s, actor);
    addText(u"command"_s, command);
    addText(u"entity"_s, entity);
    addText(u"entity_id"_s, entityId);
    addInstant(u"from_us"_s, from);
    addInstant(u"to_us"_s, to);
    return filter;
}

namespace {

Result<AuditStatus::Seal> sealFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"seal"_s);
    AuditStatus::Seal seal;
    seal.no = fields.integer(u"no");
    seal.at = fields.instant(u"at_us");
    seal.rows = fields.integer(u"rows");
    seal.isSigned = fields.flag(u"signed");
    return fields.finish(std::move(seal));
}

} // namespace

Result<AuditStatus> auditStatusFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"audit_status"_s);
    AuditStatus status;
    status.lastSeal = fields.optionalChild<AuditStatus::Seal>(u"last_seal", sealFromJson);
    status.unsealed = fields.integer(u"unsealed");
    status.unsignedSeals = fields.optionalInteger(u"unsigned").value_or(0);
    status.oldestUnsealedSeconds = fields.optionalInteger(u"oldest_unsealed_age_s");
    status.chains = fields.integer(u"chains");
    return fields.finish(std::move(status));
}

} // namespace purser::compliance
