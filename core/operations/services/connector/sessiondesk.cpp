#include "core/operations/services/connector/sessiondesk.h"

using namespace Qt::StringLiterals;

namespace purser::operations {

using namespace payments::gateways;

SessionDesk::SessionDesk(
    Gateway& gateway, SessionOutbox& outbox, const Lease& lease, const Logger& log)
    : m_gateway(gateway), m_outbox(outbox), m_lease(lease), m_log(log)
{
}

void SessionDesk::take(const PendingSession& session)
{
    session.isLookUp ? lookUp(session) : open(session);
}

void SessionDesk::open(const PendingSession& session)
{
    if (const Result<void> ready = m_gateway.ensureReady(); !ready)
        return m_outbox.report(session, u"not_sent"_s, {}, {}, errorName(ready.error().code));
    if (!m_lease.isHeld(session.lease) || !m_outbox.mark(session))
        return;
    if (!m_lease.isHeld(session.lease))
        return m_outbox.report(session, u"not_sent"_s, {}, {}, u"lease_lost"_s);
    report(session,
        m_gateway.openSession(
            {Operation::Deposit, session.reference, session.amount, session.client, {}}));
}

void SessionDesk::report(const PendingSession& session, const Outcome& outcome)
{
    m_log.info(u"session",
        {{u"session", session.id}, {u"outcome", static_cast<int>(outcome.kind)},
            {u"http_status", outcome.httpStatus}});
    switch (outcome.kind) {
    case Outcome::Kind::Done:
    case Outcome::Kind::Pending:
        if (outcome.page.isEmpty())
            return m_outbox.report(session, u"unknown"_s, {}, {}, u"no_page"_s);
        return m_outbox.report(session, u"open"_s, outcome.providerId, outcome.page, {});
    case Outcome::Kind::Refused:
        return m_outbox.report(session, u"refused"_s, {}, {}, outcome.reason);
    case Outcome::Kind::NotSent:
        return m_outbox.report(session, u"not_sent"_s, {}, {}, outcome.reason);
    case Outcome::Kind::Unknown:
        return m_outbox.report(session, u"unknown"_s, {}, {}, outcome.reason);
    }
}

void SessionDesk::lookUp(const PendingSession& session)
{
    const Capabilities can = m_gateway.capabilities();
    if (!can.findsByReference)
        return m_outbox.report(session, u"lost"_s, {}, {}, u"not_found_by_reference"_s);
    const auto found = m_gateway.find({Operation::Deposit, session.reference, {}});
    if (!found) {
        m_log.warning(u"session_not_read", {{u"session", session.id}, {u"error", found.error()}});
        return; // handed out again when its next look is due
    }
    if (found->empty())
        return m_outbox.report(session, u"absent"_s, {}, {},
            can.refusesSameReference ? u"refuses_same_reference"_s : u"nothing_found"_s);
    const Transaction& there = found->front();
    if (found->size() > 1 || there.requested != session.amount || there.page.isEmpty())
        return m_outbox.report(session, u"lost"_s, {}, {}, u"found_without_page"_s);
    m_outbox.report(session, u"open"_s, there.providerId, there.page, {});
}

} // namespace purser::operations
