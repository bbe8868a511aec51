#include "core/clients/review/clientdocument.h"

#include "core/base/jsonfields.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

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
    document.reason = fields.optionalText(u"reason");
    document.text = fields.optionalText(u"text");
    document.uploadedBy = fields.text(u"uploaded_by");
    document.uploaded = fields.instant(u"uploaded_us");
    document.mine = fields.flag(u"mine");
    document.reviewedBy = fields.optionalText(u"reviewed_by");
    document.reviewed = fields.optionalInstant(u"reviewed_us");
    return fields.finish(std::move(document));
}

} // namespace purser::clients
