#include "core/clients/cases/casefile.h"

#include "core/base/jsonfields.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

Result<CaseCounts> countsFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"counts"_s);
    CaseCounts counts{fields.count(u"open"), fields.count(u"mine"), fields.count(u"due"),
        fields.count(u"snoozed"), fields.count(u"proposed"), fields.count(u"to_decide")};
    return fields.finish(counts);
}

Result<CaseOutcome> outcomeFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"outcome"_s);
    CaseOutcome outcome{
        fields.text(u"code"), fields.flag(u"restricts"), fields.flag(u"needs_until")};
    return fields.finish(std::move(outcome));
}

Result<CaseLink> linkFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"link"_s);
    CaseLink link;
    link.kind = fields.text(u"kind");
    link.id = fields.integer(u"id");
    link.facts = fields.optionalObject(u"facts");
    link.by = fields.optionalText(u"by");
    const QDateTime named = fields.optionalInstant(u"added_us");
    link.at = named.isValid() ? named : fields.optionalInstant(u"at_us");
    link.application = fields.optionalId<ApplicationId>(u"application");
    return fields.finish(std::move(link));
}

Result<CaseEntry> entryFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"entry"_s);
    CaseEntry entry{fields.instant(u"at_us"), fields.optionalText(u"actor"), fields.text(u"kind"),
        fields.optionalText(u"text"), fields.object(u"args")};
    return fields.finish(std::move(entry));
}

} // namespace

std::span<const ListedWord<CaseState>> listedWords(CaseState)
{
    static constexpr ListedWord<CaseState> words[] = {
        {CaseState::Open, u"open"},
        {CaseState::Investigating, u"investigating"},
        {CaseState::WaitingClient, u"waiting_client"},
        {CaseState::WaitingInternal, u"waiting_internal"},
        {CaseState::Proposed, u"proposed"},
        {CaseState::Returned, u"returned"},
        {CaseState::Approved, u"approved"},
        {CaseState::Joined, u"joined"},
    };
    return words;
}

Result<CaseRow> caseRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"case"_s);
    CaseRow row;
    row.id = fields.id<CaseId>(u"id");
    row.code = fields.text(u"code");
    row.version = fields.count(u"version");
    row.kind = fields.text(u"kind");
    row.state = fields.word<CaseState>(u"state");
    row.title = fields.text(u"title");
    row.client = fields.id<ClientId>(u"client");
    row.clientCode = fields.text(u"client_code");
    row.clientName = fields.text(u"client_name");
    row.clientStatus = fields.text(u"client_status");
    row.riskBand = fields.text(u"risk_band");
    row.holder = fields.optionalText(u"holder");
    row.isMine = fields.flag(u"mine");
    row.openedBy = fields.text(u"opened_by");
    row.opened = fields.instant(u"opened_us");
    row.due = fields.instant(u"due_us");
    row.isLate = fields.flag(u"late");
    row.isClockStopped = fields.flag(u"clock_stopped");
    row.snoozedUntil = fields.optionalDate(u"snoozed_until");
    row.outcome = fields.optionalText(u"outcome");
    row.until = fields.optionalDate(u"until");
    row.proposedBy = fields.optionalText(u"proposed_by");
    row.isOwnProposal = fields.flag(u"own_proposal");
    row.decidedBy = fields.optionalText(u"decided_by");
    row.decided = fields.optionalInstant(u"decided_us");
    row.links = fields.count(u"links");
    return fields.finish(std::move(row));
}

Result<CaseList> caseListFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"case_list"_s);
    CaseList list;
    list.cases = fields.list<CaseRow>(u"cases", caseRowFromJson);
    list.counts = fields.child<CaseCounts>(u"counts", countsFromJson);
    list.kinds = fields.texts(u"kinds");
    list.mayWork = fields.flag(u"may_work");
    list.mayDecide = fields.flag(u"may_decide");
    return fields.finish(std::move(list));
}

Result<CaseFile> caseFileFromJson(const QJsonObject& object)
{
    Result<CaseRow> row = caseRowFromJson(object);
    if (!row)
        return failure(row.error());
    JsonFields fields(object, u"case_file"_s);
    CaseFile file;
    file.row = std::move(*row);
    file.digest = fields.text(u"digest");
    file.proposalText = fields.optionalText(u"proposal_text");
    file.decisionText = fields.optionalText(u"decision_text");
    file.actions = fields.texts(u"actions");
    file.links = fields.list<CaseLink>(u"list", linkFromJson);
    file.history = fields.list<CaseEntry>(u"history", entryFromJson);
    file.outcomes = fields.list<CaseOutcome>(u"outcomes", outcomeFromJson);
    file.evidenceSha256 = fields.optionalText(u"evidence_sha256");
    return fields.finish(std::move(file));
}

Result<std::vector<CaseLink>> caseCandidatesFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"candidates"_s);
    std::vector<CaseLink> links = fields.list<CaseLink>(u"candidates", linkFromJson);
    return fields.finish(std::move(links));
}

} // namespace purser::clients
