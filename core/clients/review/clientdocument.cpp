#include "core/clients/review/clientdocument.h"

#include "core/base/jsonfields.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

Result<DocumentScan> documentScanFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"scan"_s);
    DocumentScan scan;
    scan.state = fields.word<ScanState>(u"state");
    scan.found = fields.optionalText(u"found");
    scan.engine = fields.optionalText(u"engine");
    scan.signatures = object.value(u"signatures"_s).toInt();
    scan.at = fields.optionalInstant(u"at_us");
    scan.problem = fields.optionalText(u"problem");
    scan.bar = fields.optionalText(u"bar");
    return fields.finish(std::move(scan));
}

Result<DocumentRedaction> documentRedactionFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"redaction"_s);
    DocumentRedaction redaction;
    redaction.id = fields.id<RedactionId>(u"id");
    redaction.version = fields.count(u"version");
    redaction.regions = fields.list<DocumentRegion>(u"regions", documentRegionFromJson);
    redaction.text = fields.optionalText(u"text");
    redaction.by = fields.text(u"by");
    redaction.at = fields.instant(u"at_us");
    redaction.bar = fields.optionalObject(u"scan").value(u"bar"_s).toString();
    redaction.mayOriginal = fields.flag(u"may_original");
    redaction.mayUndo = fields.flag(u"may_undo");
    redaction.purposes = fields.texts(u"purposes");
    return fields.finish(std::move(redaction));
}

/// Reads a member that is an object or null.
template <typename Value>
std::optional<Value> optionalPart(JsonFields& fields, const QJsonObject& object,
    const QString& name, Result<Value> (*read)(const QJsonObject&))
{
    if (!object.value(name).isObject())
        return std::nullopt;
    Result<Value> part = read(object.value(name).toObject());
    if (!part) {
        fields.refuse(name, part.error());
        return std::nullopt;
    }
    return std::move(*part);
}

} // namespace

QJsonObject DocumentRegion::toJson() const
{
    return {{u"page"_s, page}, {u"x"_s, x}, {u"y"_s, y}, {u"width"_s, width}, {u"height"_s, height},
        {u"found"_s, isFound ? u"card"_s : u"hand"_s}};
}

Result<DocumentRegion> documentRegionFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"region"_s);
    DocumentRegion region;
    region.page = fields.count(u"page");
    region.x = fields.count(u"x");
    region.y = fields.count(u"y");
    region.width = fields.count(u"width");
    region.height = fields.count(u"height");
    region.isFound = fields.text(u"found") == "card"_L1;
    return fields.finish(region);
}

Result<ClientDocument> clientDocumentFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"document"_s);
    ClientDocument document;
    document.id = fields.id<DocumentId>(u"id");
    document.version = fields.count(u"version");
    document.type = fields.text(u"type");
    document.side = fields.count(u"side");
    document.edition = fields.count(u"edition");
    document.proves = fields.text(u"proves");
    document.fileName = fields.text(u"file_name");
    document.mediaType = fields.text(u"media_type");
    document.bytes = fields.integer(u"bytes");
    document.number = fields.optionalText(u"number");
    document.issuer = fields.optionalText(u"issuer");
    document.issuedOn = fields.optionalDate(u"issued_on");
    document.expiresOn = fields.optionalDate(u"expires_on");
    document.state = fields.word<DocumentState>(u"state");
    if (object.value(u"mrz_good"_s).isBool())
        document.mrzGood = object.value(u"mrz_good"_s).toBool();
    document.reading = fields.optionalObject(u"reading");
    document.mismatches = fields.texts(u"mismatches");
    document.mismatchReason = fields.optionalText(u"mismatch_reason");
    document.scan = optionalPart(fields, object, u"scan"_s, documentScanFromJson);
    document.redaction = optionalPart(fields, object, u"redaction"_s, documentRedactionFromJson);
    document.reason = fields.optionalText(u"reason");
    document.fittingReasons = fields.texts(u"reasons");
    document.madeReasons = fields.optionalObject(u"made_reasons");
    document.text = fields.optionalText(u"text");
    document.uploadedBy = fields.text(u"uploaded_by");
    document.uploaded = fields.instant(u"uploaded_us");
    document.mine = fields.flag(u"mine");
    document.reviewedBy = fields.optionalText(u"reviewed_by");
    document.reviewed = fields.optionalInstant(u"reviewed_us");
    return fields.finish(std::move(document));
}

} // namespace purser::clients
