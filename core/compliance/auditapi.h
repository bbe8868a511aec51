#pragma once

#include "core/base/page.h"
#include "core/compliance/auditrow.h"
#include "core/office/officesession.h"

namespace purser::compliance {

/// The audit reads of the office, typed. Each call returns at once.
class AuditApi
{
public:
    explicit AuditApi(office::OfficeSession& session) : m_session(session) {}

    /// Newest first. `after` is Page::next of the page before; a member `skip` passes over rows.
    office::Task<Page<AuditRow>> page(
        const AuditFilter& filter, const QJsonObject& after = {}, int limit = 200);
    /// The same with the question as a grid keeps it: AuditFilter::toJson().
    office::Task<Page<AuditRow>> page(
        const QJsonObject& filter, const QJsonObject& after, int limit);
    office::Task<AuditStatus> status();

private:
    office::OfficeSession& m_session;
};

} // namespace purser::compliance
