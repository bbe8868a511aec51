#include "core/clients/review/reviewapi.h"

#include "core/office/pages.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

using office::Call;
using office::Outcome;
using office::Table;
using office::Task;

namespace {

QVariant textOrNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QList<office::Argument> ofApplication(const QString& key, const ApplicationFile& seen)
{
    return {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version}};
}

Call reviewOf(const QString& key, const ClientDocument& seen, const QString& outcome,
    const QString& reason, const QString& text)
{
    return {u"desk.review_document"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version},
            {u"p_outcome"_s, outcome}, {u"p_reason"_s, textOrNull(reason)},
            {u"p_text"_s, textOrNull(text)}}};
}

} // namespace

Task<Page<ApplicationRow>> ReviewApi::list(
    const QJsonObject& filter, const QString& sort, const QJsonObject& after, int limit)
{
    const QVariant cursor = after.isEmpty() ? QVariant() : QVariant(office::jsonText(after));
    return m_session
        .read({u"desk.list_applications"_s,
            {{u"p_filter"_s, office::jsonText(filter)}, {u"p_sort"_s, sort}, {u"p_after"_s, cursor},
                {u"p_limit"_s, limit}}})
        .map([limit](const Table& table) {
            return office::pageOf<ApplicationRow>(table, limit, applicationRowFromJson);
        });
}

Task<ApplicationCounts> ReviewApi::counts()
{
    return m_session.readJson({u"desk.application_counts"_s, {}}).map(applicationCountsFromJson);
}

Task<ApplicationFile> ReviewApi::file(ApplicationId id)
{
    return m_session.readJson({u"desk.application_file"_s, {{u"p_id"_s, id.toVariant()}}})
        .map(applicationFileFromJson);
}

Task<DocumentContent> ReviewApi::document(DocumentId id)
{
    return m_session.read({u"desk.document_content"_s, {{u"p_id"_s, id.toVariant()}}})
        .map([](const Table& table) -> Result<DocumentContent> {
            if (table.isEmpty())
                return failure(ErrorCode::NotFound);
            return DocumentContent{table.row(0).text(u"media_type"_s),
                QByteArray::fromBase64(table.row(0).text(u"content"_s).toLatin1()),
                table.row(0).flag(u"redacted"_s), 0};
        });
}

Task<DocumentContent> ReviewApi::original(DocumentId id, const QString& purpose)
{
    return m_session
        .read(
            {u"desk.document_original"_s, {{u"p_id"_s, id.toVariant()}, {u"p_purpose"_s, purpose}}})
        .map([](const Table& table) -> Result<DocumentContent> {
            if (table.isEmpty())
                return failure(ErrorCode::NotFound);
            return DocumentContent{table.row(0).text(u"media_type"_s),
                QByteArray::fromBase64(table.row(0).text(u"content"_s).toLatin1()), false,
                static_cast<int>(table.row(0).integer(u"seconds"_s))};
        });
}

Task<Outcome> ReviewApi::send(const Call& command)
{
    return m_session.command(command);
}

Call ReviewApi::proposeApproval(
    const QString& key, const ApplicationFile& seen, int level, const QString& text)
{
    return {u"desk.propose_application"_s,
        ofApplication(key, seen)
            + QList<office::Argument>{{u"p_proposal"_s, u"approve"_s}, {u"p_level"_s, level},
                {u"p_digest"_s, seen.digest}, {u"p_text"_s, textOrNull(text)}}};
}

Call ReviewApi::proposeRejection(
    const QString& key, const ApplicationFile& seen, const QString& reason, const QString& text)
{
    return {u"desk.propose_application"_s,
        ofApplication(key, seen)
            + QList<office::Argument>{{u"p_proposal"_s, u"reject"_s}, {u"p_level"_s, QVariant()},
                {u"p_digest"_s, seen.digest}, {u"p_reason"_s, reason},
                {u"p_text"_s, textOrNull(text)}}};
}

Call ReviewApi::agree(const QString& key, const ApplicationFile& seen, const QString& text)
{
    return {u"desk.decide_application"_s,
        ofApplication(key, seen)
            + QList<office::Argument>{{u"p_decision"_s, u"agree"_s}, {u"p_digest"_s, seen.digest},
                {u"p_text"_s, textOrNull(text)}}};
}

Call ReviewApi::giveBack(
    const QString& key, const ApplicationFile& seen, const QString& reason, const QString& text)
{
    return {u"desk.decide_application"_s,
        ofApplication(key, seen)
            + QList<office::Argument>{{u"p_decision"_s, u"return"_s}, {u"p_digest"_s, seen.digest},
                {u"p_reason"_s, reason}, {u"p_text"_s, textOrNull(text)}}};
}

Call ReviewApi::request(
    const QString& key, const ApplicationFile& seen, const QString& reason, const QString& text)
{
    return {u"desk.request_from_client"_s,
        ofApplication(key, seen)
            + QList<office::Argument>{{u"p_reason"_s, reason}, {u"p_text"_s, textOrNull(text)}}};
}

Call ReviewApi::submit(const QString& key, const ApplicationFile& seen)
{
    return {u"desk.submit_application"_s, ofApplication(key, seen)};
}

Call ReviewApi::take(const QString& key, ApplicationId id, bool take)
{
    return {u"desk.take_application"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_take"_s, take}}};
}

Call ReviewApi::acceptDocument(
    const QString& key, const ClientDocument& seen, const QString& reason, const QString& text)
{
    return reviewOf(key, seen, u"accept"_s, reason, text);
}

Call ReviewApi::rejectDocument(
    const QString& key, const ClientDocument& seen, const QString& reason, const QString& text)
{
    return reviewOf(key, seen, u"reject"_s, reason, text);
}

Call ReviewApi::redactDocument(const QString& key, const ClientDocument& seen,
    const QByteArray& copy, const std::vector<DocumentRegion>& regions, const QString& text)
{
    QJsonArray list;
    for (const DocumentRegion& region : regions)
        list.append(region.toJson());
    return {u"desk.redact_document"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version},
            {u"p_content"_s, copy}, {u"p_regions"_s, office::jsonText(list)},
            {u"p_text"_s, textOrNull(text)}}};
}

Call ReviewApi::undoRedaction(
    const QString& key, const DocumentRedaction& seen, const QString& text)
{
    return {u"desk.undo_redaction"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version},
            {u"p_text"_s, text}}};
}

Call ReviewApi::scanAgain(const QString& key, const ClientDocument& seen, const QString& reason)
{
    return {u"desk.scan_document_again"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version},
            {u"p_reason"_s, reason}}};
}

Call ReviewApi::decideHit(const QString& key, const ScreeningHit& seen, HitOutcome outcome,
    const QString& reason, const QString& text, const QDate& againOn)
{
    return {u"desk.decide_hit"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version},
            {u"p_outcome"_s, wordOf(outcome)}, {u"p_reason"_s, reason},
            {u"p_text"_s, textOrNull(text)},
            {u"p_again_on"_s,
                againOn.isValid() ? QVariant(againOn.toString(Qt::ISODate)) : QVariant()}}};
}

Call ReviewApi::recordDueDiligence(
    const QString& key, ApplicationId id, const QString& item, const QString& text)
{
    return {u"desk.record_due_diligence"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_item"_s, item}, {u"p_text"_s, text}}};
}

Call ReviewApi::answerVerdict(
    const QString& key, const VendorVerdict& seen, const QString& reason, const QString& text)
{
    return {u"desk.answer_identity_check"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id}, {u"p_reason"_s, reason}, {u"p_text"_s, text}}};
}

Call ReviewApi::startReview(
    const QString& key, ClientId client, int level, const QString& jurisdiction)
{
    return {u"desk.start_application"_s,
        {{u"p_key"_s, key}, {u"p_client_id"_s, client.toVariant()}, {u"p_kind"_s, u"reopen"_s},
            {u"p_cause"_s, u"other"_s}, {u"p_level"_s, level},
            {u"p_jurisdiction"_s, jurisdiction}}};
}

} // namespace purser::clients
