#include "core/clients/review/partnergrades.h"

#include "core/base/jsonfields.h"
#include "core/office/pages.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

using office::Call;
using office::Table;
using office::Task;

namespace {

Result<PartnerProposal> partnerProposalFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"partner_proposal"_s);
    PartnerProposal proposal;
    proposal.id = fields.id<PartnerGradeId>(u"id");
    proposal.version = fields.count(u"version");
    proposal.grade = fields.text(u"grade");
    proposal.reason = fields.text(u"reason");
    proposal.text = fields.text(u"text");
    proposal.reviewOn = fields.optionalDate(u"review_on");
    proposal.by = fields.text(u"by");
    proposal.isDecidable = fields.flag(u"decidable");
    return fields.finish(std::move(proposal));
}

Result<PartnerGradings::Kind> partnerKindFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"partner_kind"_s);
    PartnerGradings::Kind kind;
    kind.code = fields.text(u"code");
    kind.recheckDays = fields.count(u"recheck_days");
    return fields.finish(std::move(kind));
}

Result<PartnerGradings::Grading> partnerGradingFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"partner_grading"_s);
    PartnerGradings::Grading grading;
    grading.grade = fields.text(u"grade");
    grading.reason = fields.text(u"reason");
    grading.text = fields.text(u"text");
    grading.reviewOn = fields.optionalDate(u"review_on");
    grading.state = fields.text(u"state");
    grading.by = fields.text(u"by");
    grading.at = fields.instant(u"at_us");
    grading.decidedBy = fields.optionalText(u"decided_by");
    return fields.finish(std::move(grading));
}

} // namespace

Result<PartnerRow> partnerRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"partner"_s);
    PartnerRow row;
    row.id = fields.id<PartnerId>(u"id");
    row.version = fields.count(u"version");
    row.code = fields.text(u"code");
    row.name = fields.text(u"name");
    row.parent = fields.optionalText(u"parent");
    row.state = fields.text(u"state");
    row.grade = fields.optionalText(u"grade");
    row.counts = fields.optionalText(u"counts");
    row.countsBy = fields.optionalText(u"counts_by");
    row.reason = fields.optionalText(u"reason");
    row.text = fields.optionalText(u"text");
    row.by = fields.optionalText(u"by");
    row.agreedBy = fields.optionalText(u"agreed_by");
    row.graded = fields.optionalInstant(u"graded_us");
    row.reviewOn = fields.optionalDate(u"review_on");
    row.isOverdue = fields.flag(u"overdue");
    row.clients = fields.count(u"clients");
    row.low = fields.count(u"low");
    row.medium = fields.count(u"medium");
    row.high = fields.count(u"high");
    row.prohibited = fields.count(u"prohibited");
    row.proposal = fields.optionalChild<PartnerProposal>(u"proposal", partnerProposalFromJson);
    return fields.finish(std::move(row));
}

Result<PartnerGradings> partnerGradingsFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"partner_gradings"_s);
    PartnerGradings gradings;
    gradings.kinds = fields.list<PartnerGradings::Kind>(u"kinds", partnerKindFromJson);
    gradings.reasons = fields.texts(u"reasons");
    gradings.gradings = fields.list<PartnerGradings::Grading>(u"gradings", partnerGradingFromJson);
    return fields.finish(std::move(gradings));
}

Task<std::vector<PartnerRow>> PartnerGradesApi::partners()
{
    return m_session.read({u"desk.list_partners"_s, {{u"p_limit"_s, 500}}})
        .map([](const Table& table) {
            return office::rowsOf<PartnerRow>(table, partnerRowFromJson, {u"proposal"_s});
        });
}

Task<PartnerGradings> PartnerGradesApi::gradings(PartnerId partner)
{
    return m_session.readJson({u"desk.partner_grades"_s, {{u"p_id"_s, partner.toVariant()}}})
        .map(partnerGradingsFromJson);
}

Call PartnerGradesApi::grade(const QString& key, const PartnerRow& seen, const QString& grade,
    const QString& reason, const QString& text, const QDate& reviewOn)
{
    return {u"desk.grade_partner"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version},
            {u"p_grade"_s, grade}, {u"p_reason"_s, reason}, {u"p_text"_s, text},
            {u"p_review_on"_s, reviewOn.toString(Qt::ISODate)}}};
}

Call PartnerGradesApi::decide(const QString& key, const PartnerProposal& seen, bool approve)
{
    return {u"desk.decide_partner_grade"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version},
            {u"p_decision"_s, approve ? u"approve"_s : u"refuse"_s}}};
}

} // namespace purser::clients
