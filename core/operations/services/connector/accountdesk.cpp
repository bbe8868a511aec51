#include "core/operations/services/connector/accountdesk.h"

#include "core/trading/mt5/retcode.h"

using namespace Qt::StringLiterals;

namespace purser::operations {

using trading::mt5::Session;
using trading::mt5::UpdateOutcome;
using trading::mt5::User;

namespace {

QList<office::Argument> aboutOrder(const AccountOrder& order)
{
    return {{u"p_lease"_s, QVariant(static_cast<qlonglong>(order.lease))},
        {u"p_id"_s, QVariant(static_cast<qlonglong>(order.id))}};
}

QJsonObject standing(const User& user)
{
    return {{u"group"_s, user.group}, {u"disabled"_s, !user.mayTrade()}};
}

QString outcomeWord(UpdateOutcome::Kind kind)
{
    switch (kind) {
    case UpdateOutcome::Kind::Done: return u"done"_s;
    case UpdateOutcome::Kind::Refused: return u"refused"_s;
    case UpdateOutcome::Kind::NotSent: return u"not_sent"_s;
    case UpdateOutcome::Kind::Unknown: break;
    }
    return u"unknown"_s;
}

} // namespace

AccountDesk::AccountDesk(Session& session, OfficeLink& office, const Lease& lease,
    const Logger& log, std::stop_token stop)
    : m_session(session), m_office(office), m_lease(lease), m_log(log), m_stop(std::move(stop))
{
}

Result<std::vector<AccountOrder>> AccountDesk::claim(
    OfficeLink& office, qint64 lease, int most, const Logger& log)
{
    const Result<office::Table> table = office.call({u"link.claim_account_orders"_s,
        {{u"p_lease"_s, QVariant(static_cast<qlonglong>(lease))}, {u"p_limit"_s, most}}});
    if (!table)
        return failure(table.error());
    std::vector<AccountOrder> orders;
    for (int i = 0; i < table->rowCount(); ++i) {
        Result<AccountOrder> order = parseAccountOrder(table->row(i), lease);
        if (order)
            orders.push_back(std::move(*order));
        else
            log.error(u"account_order_unreadable", {{u"id", table->row(i).integer(u"id"_s)}});
    }
    return orders;
}

void AccountDesk::report(OfficeLink& office, const AccountOrder& order, const QString& outcome,
    int retcode, const QString& reason, const Logger& log, const std::stop_token& stop)
{
    QList<office::Argument> arguments = aboutOrder(order);
    arguments.append({u"p_outcome"_s, outcome});
    arguments.append({u"p_retcode"_s, retcode >= 0 ? QVariant(retcode) : QVariant()});
    arguments.append({u"p_reason"_s, reason.isEmpty() ? QVariant() : QVariant(reason)});
    // A report that comes too late is dropped: the order has moved on by other means.
    const Result<office::Table> taken =
        office.callUntilAnswered({u"link.report_account_order"_s, arguments}, stop);
    if (taken)
        log.info(u"account_order",
            {{u"order", order.id}, {u"outcome", LogValue::code(outcome)}, {u"retcode", retcode}});
    else
        log.warning(u"account_order_not_taken", {{u"order", order.id}, {u"error", taken.error()}});
}

void AccountDesk::say(
    const AccountOrder& order, const QString& outcome, int retcode, const QString& reason)
{
    report(m_office, order, outcome, retcode, reason, m_log, m_stop);
}

bool AccountDesk::mark(const AccountOrder& order, const User& before)
{
    QList<office::Argument> arguments = aboutOrder(order);
    arguments.append({u"p_found"_s, office::jsonText(standing(before))});
    const Result<office::Table> marked = m_office.call({u"link.mark_account_order"_s, arguments});
    if (!marked)
        m_log.warning(
            u"account_order_not_marked", {{u"order", order.id}, {u"error", marked.error()}});
    // Between the mark and the first byte the lease must still be ours.
    return marked && marked->rowCount() == 1 && marked->row(0).flag(0)
        && m_lease.isHeld(order.lease);
}

void AccountDesk::carryOut(const AccountOrder& order)
{
    const Result<User> user = trading::mt5::Client(m_session).user(order.login);
    if (!user) {
        const bool isGone = user.error().code == ErrorCode::NotFound;
        return say(order, isGone ? u"refused"_s : u"not_sent"_s,
            isGone ? trading::mt5::retcode::notFound : -1, errorName(user.error().code));
    }
    if (order.setting.holdsFor(*user))
        return say(order, u"done"_s, -1, u"found_so"_s);
    if (order.isUnclear && order.attempts >= attemptsMost)
        return say(order, u"refused"_s, -1, u"not_carried_out"_s);
    if (!mark(order, *user))
        return;
    const UpdateOutcome outcome = trading::mt5::updateUser(m_session, *user, order.setting);
    say(order, outcomeWord(outcome.kind), outcome.retcode, outcome.reason);
}

} // namespace purser::operations
