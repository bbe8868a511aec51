#include "core/clients/cases/casesapi.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

using office::Call;
using office::Task;

namespace {

QVariant dayOrNull(const QDate& day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

} // namespace

Task<CaseList> CasesApi::list(const QString& view, ClientId client)
{
    const QVariant whom = client.isValid() ? client.toVariant() : QVariant();
    return m_session
        .readJson({u"desk.list_cases"_s, {{u"p_client_id"_s, whom}, {u"p_view"_s, view}}})
        .map(caseListFromJson);
}

Task<CaseFile> CasesApi::get(CaseId id)
{
    return m_session.readJson({u"desk.get_case"_s, {{u"p_id"_s, id.toVariant()}}})
        .map(caseFileFromJson);
}

Task<std::vector<CaseLink>> CasesApi::candidates(CaseId id)
{
    return m_session.readJson({u"desk.case_candidates"_s, {{u"p_id"_s, id.toVariant()}}})
        .map(caseCandidatesFromJson);
}

Call CasesApi::open(const QString& key, ClientId client, const QString& kind, const QString& title,
    const QString& text)
{
    return {u"desk.open_case"_s,
        {{u"p_key"_s, key}, {u"p_client_id"_s, client.toVariant()}, {u"p_kind"_s, kind},
            {u"p_title"_s, title}, {u"p_text"_s, text}}};
}

Call CasesApi::take(const QString& key, const CaseRow& seen, bool back)
{
    return {u"desk.take_case"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version},
            {u"p_back"_s, back}}};
}

Call CasesApi::add(const QString& key, CaseId id, const QString& text)
{
    return {u"desk.add_to_case"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_text"_s, text}}};
}

Call CasesApi::link(const QString& key, CaseId id, const QString& kind, qint64 target)
{
    return {u"desk.link_to_case"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_kind"_s, kind},
            {u"p_target_id"_s, QVariant::fromValue<qlonglong>(target)}}};
}

Call CasesApi::wait(
    const QString& key, const CaseRow& seen, const QString& whom, const QString& text)
{
    return {u"desk.wait_case"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version},
            {u"p_for"_s, whom}, {u"p_text"_s, text}}};
}

Call CasesApi::snooze(
    const QString& key, const CaseRow& seen, const QDate& until, const QString& text)
{
    return {u"desk.snooze_case"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version},
            {u"p_until"_s, dayOrNull(until)}, {u"p_text"_s, text}}};
}

Call CasesApi::propose(const QString& key, const CaseFile& seen, const QString& outcome,
    const QDate& until, const QString& text)
{
    return {u"desk.propose_case"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.row.id.toVariant()},
            {u"p_version"_s, seen.row.version}, {u"p_outcome"_s, outcome},
            {u"p_until"_s, dayOrNull(until)}, {u"p_digest"_s, seen.digest}, {u"p_text"_s, text}}};
}

Call CasesApi::decide(const QString& key, const CaseFile& seen, bool approve, const QString& text)
{
    return {u"desk.decide_case"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.row.id.toVariant()},
            {u"p_version"_s, seen.row.version},
            {u"p_decision"_s, approve ? u"approve"_s : u"return"_s}, {u"p_digest"_s, seen.digest},
            {u"p_text"_s, text}}};
}

} // namespace purser::clients
