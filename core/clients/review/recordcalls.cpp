#include "core/clients/review/recordcalls.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace purser::clients {

using office::Argument;
using office::Call;
using office::jsonText;

namespace {

QVariant nullIfEmpty(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant idOrNull(qint64 id)
{
    return id > 0 ? QVariant(id) : QVariant();
}

QVariant said(const QJsonObject& values, const QString& code)
{
    return nullIfEmpty(values.value(code).toString());
}

QVariant documentOf(const QJsonObject& values)
{
    return idOrNull(values.value(u"document"_s).toString().toLongLong());
}

QList<Argument> of(const QString& key, ClientId client, QList<Argument> more = {})
{
    return QList<Argument>{{u"p_key"_s, key}, {u"p_client_id"_s, client.toVariant()}} + more;
}

Call decide(const QString& function, const QString& key, const Proposal& seen, bool agrees)
{
    return {function,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id}, {u"p_version"_s, seen.version},
            {u"p_decision"_s, agrees ? u"approve"_s : u"refuse"_s}}};
}

} // namespace

Call RecordCalls::registerApplicant(const QString& key, const QString& kind,
    const QJsonObject& values, int level, const QString& jurisdiction, const QString& source)
{
    return {u"desk.register_applicant"_s,
        {{u"p_key"_s, key}, {u"p_kind"_s, kind}, {u"p_fields"_s, jsonText(values)},
            {u"p_level"_s, level}, {u"p_jurisdiction"_s, jurisdiction}, {u"p_source"_s, source}}};
}

Call RecordCalls::setFields(const QString& key, ClientId client, int version,
    const QJsonObject& values, const QString& source, DocumentId document)
{
    return {u"desk.set_client_fields"_s,
        of(key, client,
            {{u"p_version"_s, version}, {u"p_fields"_s, jsonText(values)}, {u"p_source"_s, source},
                {u"p_document_id"_s, idOrNull(document.value())}})};
}

Call RecordCalls::verifyFields(const QString& key, ClientId client, int version,
    const QStringList& fields, DocumentId document, const QString& text)
{
    return {u"desk.verify_client_fields"_s,
        of(key, client,
            {{u"p_version"_s, version}, {u"p_fields"_s, office::arrayText(fields)},
                {u"p_document_id"_s, idOrNull(document.value())},
                {u"p_text"_s, nullIfEmpty(text)}})};
}

Call RecordCalls::addDocument(const QString& key, ClientId client, const QString& type, int side,
    const QString& fileName, const QByteArray& content, const QJsonObject& facts)
{
    return {u"desk.add_document"_s,
        of(key, client,
            {{u"p_type"_s, type}, {u"p_side"_s, side}, {u"p_file_name"_s, fileName},
                {u"p_content"_s, content}, {u"p_facts"_s, jsonText(facts)}})};
}

Call RecordCalls::recordConsent(const QString& key, ClientId client, const QJsonObject& values)
{
    return {u"desk.record_consent"_s,
        of(key, client,
            {{u"p_kind"_s, said(values, u"kind"_s)},
                {u"p_given"_s, values.value(u"given"_s).toBool(true)},
                {u"p_text_edition"_s, said(values, u"text_edition"_s)},
                {u"p_language"_s, said(values, u"language"_s)},
                {u"p_at"_s, said(values, u"at"_s)}})};
}

Call RecordCalls::recordTax(const QString& key, ClientId client, const QJsonObject& values)
{
    QJsonArray residences;
    for (const QJsonValue entry : values.value(u"residences"_s).toArray()) {
        const QJsonObject object = entry.toObject();
        residences.append(QJsonObject{
            {u"country"_s, object.value(u"country"_s)}, {u"tin"_s, object.value(u"number"_s)}});
    }
    const QString without = values.value(u"no_tin_country"_s).toString();
    if (!without.isEmpty())
        residences.append(QJsonObject{
            {u"country"_s, without}, {u"no_tin"_s, values.value(u"no_tin"_s).toString()}});
    return {u"desk.record_tax_certificate"_s,
        of(key, client,
            {{u"p_us_person"_s, values.value(u"us_person"_s).toBool()},
                {u"p_residences"_s, jsonText(residences)},
                {u"p_signed_on"_s, said(values, u"signed_on"_s)},
                {u"p_document_id"_s, documentOf(values)}})};
}

Call RecordCalls::recordTest(
    const QString& key, ClientId client, const QJsonObject& answers, int edition)
{
    return {u"desk.record_appropriateness"_s,
        of(key, client, {{u"p_answers"_s, jsonText(answers)}, {u"p_edition"_s, edition}})};
}

Call RecordCalls::acceptWarning(const QString& key, qint64 test)
{
    return {u"desk.accept_warning"_s, {{u"p_key"_s, key}, {u"p_id"_s, test}}};
}

Call RecordCalls::addContact(
    const QString& key, ClientId client, const QJsonObject& values, const QDateTime& at)
{
    return {u"desk.add_contact"_s,
        of(key, client,
            {{u"p_kind"_s, said(values, u"kind"_s)},
                {u"p_direction"_s, said(values, u"direction"_s)}, {u"p_at"_s, at},
                {u"p_summary"_s, said(values, u"summary"_s)},
                {u"p_recording_ref"_s, said(values, u"recording"_s)}})};
}

Call RecordCalls::tag(const QString& key, ClientId client, const QString& tag, bool carried)
{
    return {u"desk.tag_client"_s, of(key, client, {{u"p_tag"_s, tag}, {u"p_carried"_s, carried}})};
}

Call RecordCalls::proposeCategory(const QString& key, ClientId client, const QJsonObject& values)
{
    return {u"desk.propose_category"_s,
        of(key, client,
            {{u"p_category"_s, said(values, u"category"_s)},
                {u"p_evidence"_s, said(values, u"evidence"_s)},
                {u"p_document_id"_s, documentOf(values)}})};
}

Call RecordCalls::decideCategory(const QString& key, const Proposal& seen, bool agrees)
{
    return decide(u"desk.decide_category"_s, key, seen, agrees);
}

Call RecordCalls::overrideRisk(
    const QString& key, ClientId client, int version, const QJsonObject& values)
{
    bool isFigure = false;
    const int score = values.value(u"score"_s).toString().toInt(&isFigure);
    return {u"desk.override_risk"_s,
        of(key, client,
            {{u"p_version"_s, version}, {u"p_score"_s, isFigure ? QVariant(score) : QVariant()},
                {u"p_expires_on"_s, said(values, u"expires_on"_s)},
                {u"p_reason"_s, said(values, u"reason"_s)},
                {u"p_text"_s, said(values, u"text"_s)}})};
}

Call RecordCalls::decideOverride(const QString& key, const Proposal& seen, bool agrees)
{
    return decide(u"desk.decide_risk_override"_s, key, seen, agrees);
}

Call RecordCalls::addParty(const QString& key, ClientId client, const QJsonObject& values)
{
    return {u"desk.add_party"_s,
        of(key, client,
            {{u"p_kind"_s, said(values, u"kind"_s)}, {u"p_name"_s, said(values, u"name"_s)},
                {u"p_birth_date"_s, said(values, u"birth_date"_s)},
                {u"p_country"_s, said(values, u"country"_s)},
                {u"p_registration"_s, said(values, u"registration"_s)}})};
}

Call RecordCalls::setOwnership(const QString& key, ClientId client, qint64 owner, qint64 owned,
    qint64 numerator, qint64 denominator, const QJsonObject& values)
{
    return {u"desk.set_ownership"_s,
        of(key, client,
            {{u"p_owner_id"_s, owner}, {u"p_owned_id"_s, idOrNull(owned)},
                {u"p_numerator"_s, numerator}, {u"p_denominator"_s, denominator},
                {u"p_control"_s, values.value(u"control"_s).toBool()},
                {u"p_nominee"_s, values.value(u"nominee"_s).toBool()},
                {u"p_document_id"_s, documentOf(values)}})};
}

Call RecordCalls::startDeferred(const QString& key, ClientId client, int version)
{
    return {u"desk.start_deferred_verification"_s, of(key, client, {{u"p_version"_s, version}})};
}

Call RecordCalls::carryReturn(
    const QString& key, const DeferredReturn& seen, DestinationId destination, const QString& text)
{
    return {u"desk.carry_deferred_return"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version},
            {u"p_destination_id"_s, destination.isValid() ? destination.toVariant() : QVariant()},
            {u"p_text"_s, text}}};
}

Call RecordCalls::endReturn(const QString& key, const DeferredReturn& seen, const QString& text)
{
    return {u"desk.end_deferred_return"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version},
            {u"p_text"_s, text}}};
}

Call RecordCalls::sendLetterAgain(
    const QString& key, const ClientLetter& seen, const QString& reason)
{
    return {u"desk.send_letter_again"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id}, {u"p_version"_s, seen.version},
            {u"p_reason"_s, nullIfEmpty(reason)}}};
}

Call RecordCalls::withdraw(
    const QString& key, const ApplicationFile& seen, const QString& reason, const QString& text)
{
    return {u"desk.withdraw_application"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version},
            {u"p_reason"_s, reason}, {u"p_text"_s, nullIfEmpty(text)}}};
}

Call RecordCalls::decideDuplicate(
    const QString& key, DuplicateId id, int version, bool isSame, const QString& text)
{
    return {u"desk.decide_duplicate"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_decision"_s, isSame ? u"same"_s : u"different"_s}, {u"p_text"_s, text}}};
}

Call RecordCalls::proposeMerge(const QString& key, const MergePreview& seen, const QString& text)
{
    return {u"desk.propose_merge"_s,
        {{u"p_key"_s, key}, {u"p_pair_id"_s, seen.pair.toVariant()}, {u"p_version"_s, seen.version},
            {u"p_survivor_id"_s, seen.survivor.client.toVariant()}, {u"p_digest"_s, seen.digest},
            {u"p_text"_s, text}}};
}

Call RecordCalls::proposeUndoMerge(const QString& key, const ClientMerge& seen, const QString& text)
{
    return {u"desk.propose_undo_merge"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version},
            {u"p_text"_s, text}}};
}

Call RecordCalls::decideMerge(
    const QString& key, const ClientMerge& seen, bool agree, const QString& text)
{
    return {u"desk.decide_merge"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version},
            {u"p_decision"_s, agree ? u"agree"_s : u"refuse"_s},
            {u"p_text"_s, text.isEmpty() ? QVariant() : QVariant(text)}}};
}

} // namespace purser::clients
