#include "core/reporting/export/exportapi.h"

#include "core/base/jsonfields.h"
#include "core/office/pages.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace purser::reporting {

using office::Call;
using office::Outcome;
using office::Table;
using office::Task;

QString wordOf(ExportScope scope)
{
    switch (scope) {
    case ExportScope::All: return u"all"_s;
    case ExportScope::Visible: return u"visible"_s;
    case ExportScope::Selected: break;
    }
    return u"selected"_s;
}

QJsonObject ExportQuery::toJson() const
{
    QJsonObject query{{u"filter"_s, filter}, {u"sort"_s, sort}, {u"title"_s, title},
        {u"filters"_s, filtersInWords}, {u"columns"_s, QJsonArray::fromStringList(columns)}};
    if (scope != ExportScope::All) {
        QJsonArray wanted;
        for (const qint64 id : ids)
            wanted.append(id);
        query.insert(u"ids"_s, wanted);
    }
    return query;
}

Result<ExportRequest> exportRequestFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"export_request"_s);
    ExportRequest request;
    request.id = fields.integer(u"id");
    request.list = fields.text(u"list");
    request.described = fields.text(u"described");
    request.rowsMost = fields.integer(u"rows_most");
    request.reason = fields.text(u"reason");
    request.state = fields.text(u"state");
    request.proposedBy = fields.text(u"proposed_by_name");
    request.proposed = fields.instant(u"proposed_us");
    request.expires = fields.instant(u"expires_us");
    request.decidedBy = fields.optionalText(u"decided_by_name");
    request.query = fields.object(u"query");
    request.mine = fields.flag(u"mine");
    request.decidable = fields.flag(u"decidable");
    request.version = fields.count(u"version");
    return fields.finish(std::move(request));
}

Task<ExportRights> ExportApi::rights()
{
    return m_session.readJson({u"desk.export_rights"_s, {}}).map([](const QJsonObject& told) {
        JsonFields fields(told, u"export_rights"_s);
        ExportRights rights;
        rights.may = fields.flag(u"may");
        rights.limit = fields.integer(u"limit");
        rights.mayApprove = fields.flag(u"may_approve");
        return fields.finish(rights);
    });
}

Task<std::vector<ExportRequest>> ExportApi::requests(const QString& state)
{
    return m_session
        .read({u"desk.list_export_requests"_s,
            {{u"p_state"_s, state.isEmpty() ? QVariant() : QVariant(state)}, {u"p_limit"_s, 100}}})
        .map([](const Table& table) {
            return office::rowsOf<ExportRequest>(table, exportRequestFromJson, {u"query"_s});
        });
}

Task<Outcome> ExportApi::send(const Call& command)
{
    return m_session.command(command);
}

Call ExportApi::begin(const QString& key, const ExportQuery& query, std::optional<qint64> request)
{
    return {u"desk.begin_export"_s,
        {{u"p_key"_s, key}, {u"p_list"_s, query.list}, {u"p_format"_s, wordOf(query.format)},
            {u"p_scope"_s, wordOf(query.scope)}, {u"p_query"_s, office::jsonText(query.toJson())},
            {u"p_request"_s, request ? QVariant(qlonglong(*request)) : QVariant()}}};
}

Call ExportApi::page(qint64 run, int page)
{
    return {u"desk.export_page"_s, {{u"p_id"_s, qlonglong(run)}, {u"p_page"_s, page}}};
}

Call ExportApi::finish(
    const QString& key, qint64 run, const QString& result, int rows, const QString& sha256)
{
    return {u"desk.finish_export"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, qlonglong(run)}, {u"p_result"_s, result},
            {u"p_rows"_s, rows},
            {u"p_sha256"_s, sha256.isEmpty() ? QVariant() : QVariant(sha256)}}};
}

Call ExportApi::request(const QString& key, const ExportQuery& query, const QString& reason)
{
    return {u"desk.request_export"_s,
        {{u"p_key"_s, key}, {u"p_list"_s, query.list},
            {u"p_query"_s, office::jsonText(query.toJson())}, {u"p_reason"_s, reason}}};
}

Call ExportApi::decide(
    const QString& key, const ExportRequest& seen, bool approve, const QString& reason)
{
    return {u"desk.decide_export"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, qlonglong(seen.id)}, {u"p_version"_s, seen.version},
            {u"p_decision"_s, approve ? u"approve"_s : u"reject"_s}, {u"p_reason"_s, reason}}};
}

} // namespace purser::reporting
