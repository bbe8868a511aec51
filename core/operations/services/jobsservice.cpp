#include "core/operations/services/jobsservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::operations {

namespace {

constexpr std::chrono::nanoseconds maintainEvery = 1h;
constexpr std::chrono::nanoseconds tendEvery = 1h;

/// Clients of each kind in one transaction: a rating takes some milliseconds, the office ends a
/// statement of the jobs after 60 seconds, and who works on a client must not wait for long.
constexpr int tendedAtOnce = 100;
/// Transactions in one step, so that what else the jobs do comes round.
constexpr int tendingsInAStep = 10;

/// Whether there may be more to do than was done.
bool wasFull(const QJsonObject& done)
{
    return std::any_of(done.begin(), done.end(),
        [](const QJsonValue& figure) { return figure.toInteger() >= tendedAtOnce; });
}

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
    if (const Result<void> expired = expireWork(office); !expired)
        return failure(expired.error());
    if (const Result<void> approved = approveByRules(office); !approved)
        return failure(approved.error());
    return tendClients(office).map([this] {
        return QJsonObject{
            {u"expired"_s, m_expired}, {u"tended"_s, m_tended}, {u"approved"_s, m_approved}};
    });
}

Result<void> JobsService::approveByRules(OfficeLink& office)
{
    const Result<QJsonObject> done = office.callJson({u"link.approve_automatically"_s, {}});
    if (!done)
        return failure(done.error());
    if (const qint64 approved = done->value(u"approved"_s).toInteger(); approved > 0) {
        m_approved += approved;
        context().log.info(u"approved_by_rule", {{u"count", approved}});
    }
    return {};
}

Result<void> JobsService::tendClients(OfficeLink& office)
{
    if (context().clock.monotonic() < m_tendAt)
        return {};
    for (int round = 0; round < tendingsInAStep; ++round) {
        bool isMore = false;
        for (const auto& chore : {u"link.onboarding_upkeep"_s, u"link.contact_upkeep"_s}) {
            const Result<QJsonObject> done =
                office.callJson({chore, {{u"p_limit"_s, tendedAtOnce}}});
            if (!done)
                return failure(done.error());
            for (const QJsonValue figure : *done)
                m_tended += figure.toInteger();
            isMore = isMore || wasFull(*done);
        }
        if (!isMore) {
            m_tendAt = context().clock.monotonic() + tendEvery;
            return {};
        }
    }
    return {};
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
