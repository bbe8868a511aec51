#include "core/operations/services/watchdogservice.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::operations {

namespace {

constexpr std::chrono::milliseconds period = 2s;
constexpr std::chrono::nanoseconds loginsEvery = 60s;

} // namespace

WatchdogService::WatchdogService(ServiceContext context, Limits limits)
    : PeriodicService(std::move(context), u"watchdog"_s, period), m_limits(limits)
{
}

Result<QJsonObject> WatchdogService::step(OfficeLink& office)
{
    Result<void> done = endSessions(office);
    if (done && context().clock.monotonic() >= m_loginsDueAt) {
        done = checkLogins(office);
        if (done)
            m_loginsDueAt = context().clock.monotonic() + loginsEvery;
    }
    return done.map([this] {
        return QJsonObject{{u"sessions_ended"_s, m_ended}, {u"login_findings"_s, m_findings}};
    });
}

Result<void> WatchdogService::endSessions(OfficeLink& office)
{
    const Result<office::Table> ended = office.call({u"link.watch"_s,
        {{u"p_tx_limit_s"_s, static_cast<qint64>(m_limits.transaction.count())},
            {u"p_idle_limit_s"_s, static_cast<qint64>(m_limits.idleInTransaction.count())}}});
    if (!ended)
        return failure(ended.error());
    for (int i = 0; i < ended->rowCount(); ++i) {
        const office::RowView row = ended->row(i);
        context().log.warning(u"session_ended",
            {{u"login", LogValue::code(row.text(u"login"_s))},
                {u"reason", LogValue::code(row.text(u"reason"_s))},
                {u"seconds", row.integer(u"seconds"_s)}, {u"locked", row.flag(u"locked"_s)}});
    }
    m_ended += ended->rowCount();
    return {};
}

Result<void> WatchdogService::checkLogins(OfficeLink& office)
{
    const Result<office::Table> found = office.call({u"link.check_logins"_s, {}});
    if (!found)
        return failure(found.error());
    for (int i = 0; i < found->rowCount(); ++i) {
        const office::RowView row = found->row(i);
        context().log.warning(u"login_finding",
            {{u"login", LogValue::code(row.text(u"login"_s))},
                {u"finding", LogValue::code(row.text(u"finding"_s))},
                {u"locked", row.flag(u"locked"_s)}});
    }
    m_findings += found->rowCount();
    return {};
}

} // namespace purser::operations
