#include "core/payments/disputesapi.h"

#include "core/base/jsonfields.h"
#include "core/office/pages.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

using office::Call;

Result<EvidenceRow> evidenceRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"evidence"_s);
    EvidenceRow row;
    row.id = fields.id<EvidenceId>(u"id");
    row.kind = fields.word<EvidenceKind>(u"kind");
    row.fileName = fields.text(u"file_name");
    row.mediaType = fields.text(u"media_type");
    row.bytes = fields.count(u"bytes");
    row.sha256 = fields.text(u"sha256");
    row.text = fields.optionalText(u"text");
    row.addedBy = fields.optionalText(u"added_by");
    row.added = fields.instant(u"added_us");
    row.bar = fields.optionalText(u"bar");
    return fields.finish(std::move(row));
}

office::Task<std::vector<EvidenceRow>> DisputesApi::evidence(ChargebackId id)
{
    return m_session.read(listEvidence(id)).map([](const office::Table& table) {
        return office::rowsOf<EvidenceRow>(table, evidenceRowFromJson);
    });
}

Call DisputesApi::listEvidence(ChargebackId id)
{
    return {u"desk.list_evidence"_s, {{u"p_id"_s, id.toVariant()}}};
}

Call DisputesApi::addEvidence(
    const QString& key, ChargebackId id, int version, const EvidenceFile& file)
{
    return {u"desk.add_evidence"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_kind"_s, Listed<EvidenceKind>(file.kind).word()}, {u"p_file_name"_s, file.name},
            {u"p_content"_s, file.content}, {u"p_text"_s, file.text}}};
}

Call DisputesApi::submitEvidence(
    const QString& key, ChargebackId id, int version, const QString& reference, const QString& text)
{
    return {u"desk.submit_evidence"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_ref"_s, reference}, {u"p_text"_s, text}}};
}

Call DisputesApi::take(const QString& key, ChargebackId id, int version)
{
    return {u"desk.take_chargeback"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version}}};
}

} // namespace purser::payments
