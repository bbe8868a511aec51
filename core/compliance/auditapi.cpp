#include "core/compliance/auditapi.h"

#include "core/office/pages.h"

using namespace Qt::StringLiterals;

namespace purser::compliance {

using office::Table;
using office::Task;

Task<Page<AuditRow>> AuditApi::page(
    const AuditFilter& filter, const QJsonObject& after, int limit)
{
    return page(filter.toJson(), after, limit);
}

Task<Page<AuditRow>> AuditApi::page(const QJsonObject& filter, const QJsonObject& after, int limit)
{
    const QVariant before = after.contains(u"id"_s)
        ? QVariant(after.value(u"id"_s).toInteger())
        : QVariant();
    QJsonObject asked = filter;
    if (after.contains(u"skip"_s))
        asked.insert(u"skip"_s, after.value(u"skip"_s));
    return m_session
        .read({u"desk.audit_page"_s,
            {{u"p_filter"_s, office::jsonText(asked)}, {u"p_before_id"_s, before},
                {u"p_limit"_s, limit}}})
        .map([limit](const Table& table) {
            return office::rowsOf<AuditRow>(table, auditRowFromJson)
                .map([limit](std::vector<AuditRow> rows) {
                    Page<AuditRow> page;
                    if (static_cast<int>(rows.size()) >= limit && !rows.empty())
                        page.next = {{u"id"_s, rows.back().id}};
                    page.rows = std::move(rows);
                    return page;
                });
        });
}

Task<AuditStatus> AuditApi::status()
{
    return m_session.readJson({u"desk.audit_status"_s, {}}).map(auditStatusFromJson);
}

} // namespace purser::compliance
