#include "core/operations/services/jobsservice.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::operations {

namespace {

constexpr std::chrono::nanoseconds maintainEvery = 1h;

} // namespace

JobsService::JobsService(ServiceContext context, std::chrono::milliseconds period)
    : PeriodicService(std::move(context), u"jobs"_s, period)
{
}

Result<QJsonObject> JobsService::step(OfficeLink& office)
{
    if (context().clock.monotonic() >= m_maintainAt) {
        const Result<QJsonObject> maintained = office.callJson({u"link.maintain"_s, {}});
        if (!maintained)
            return maintained;
        m_maintainAt = context().clock.monotonic() + maintainEvery;
        context().log.info(u"maintained");
    }
    // Sessions first: whose workstation is gone decides what goes back to the queues.
    for (const auto& chore : {u"link.keep_sessions"_s, u"link.return_work"_s, u"link.remind"_s}) {
        if (const Result<office::Table> done = office.call({chore, {}}); !done)
            return failure(done.error());
    }
    return expireWork(office).map([this] { return QJsonObject{{u"expired"_s, m_expired}}; });
}

Result<void> JobsService::expireWork(OfficeLink& office)
{
    // The function ends so many at a time, to keep its transaction short.
    for (;;) {
        const Result<office::Table> table = office.call({u"link.expire_work"_s, {}});
        if (!table)
            return failure(table.error());
        const qint64 ended = table->isEmpty() ? 0 : table->row(0).integer(0);
        if (ended == 0)
            return {};
        m_expired += ended;
        context().log.info(u"work_expired", {{u"count", ended}});
    }
}

} // namespace purser::operations
