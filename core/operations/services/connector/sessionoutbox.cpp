#include "core/operations/services/connector/sessionoutbox.h"

using namespace Qt::StringLiterals;

namespace purser::operations {

namespace {

QVariant orNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QList<office::Argument> aboutSession(const PendingSession& session)
{
    return {{u"p_lease"_s, QVariant(static_cast<qlonglong>(session.lease))},
        {u"p_id"_s, QVariant(static_cast<qlonglong>(session.id))}};
}

PendingSession pendingSession(const office::RowView& row, qint64 lease)
{
    const Currency currency(row.text(u"currency"_s), static_cast<int>(row.integer(u"exponent"_s)));
    return {lease, row.integer(u"id"_s), row.text(u"gateway"_s), row.text(u"reference"_s),
        row.text(u"client"_s), Money(row.integer(u"amount_minor"_s), currency),
        row.flag(u"looking"_s)};
}

} // namespace

SessionOutbox::SessionOutbox(OfficeLink& office, const Logger& log, std::stop_token stop)
    : m_office(office), m_log(log), m_stop(std::move(stop))
{
}

Result<std::vector<PendingSession>> SessionOutbox::claim(qint64 lease, int most)
{
    return m_office
        .call({u"link.claim_sessions"_s,
            {{u"p_lease"_s, QVariant(static_cast<qlonglong>(lease))}, {u"p_limit"_s, most}}})
        .map([lease](const office::Table& table) {
            std::vector<PendingSession> sessions;
            for (int i = 0; i < table.rowCount(); ++i)
                sessions.push_back(pendingSession(table.row(i), lease));
            return sessions;
        });
}

bool SessionOutbox::mark(const PendingSession& session)
{
    const Result<office::Table> marked =
        m_office.call({u"link.mark_session"_s, aboutSession(session)});
    if (marked)
        return !marked->isEmpty() && marked->row(0).flag(0);
    m_log.warning(u"session_not_marked", {{u"session", session.id}, {u"error", marked.error()}});
    // Nothing was sent, and that is what is said now, whether the mark was made or not.
    if (marked.error().code != ErrorCode::NotTheWriter)
        report(session, u"not_sent"_s, {}, {}, u"not_marked"_s);
    return false;
}

void SessionOutbox::report(const PendingSession& session, const QString& outcome,
    const QString& providerReference, const QString& page, const QString& reason)
{
    QList<office::Argument> arguments = aboutSession(session);
    arguments.append({{u"p_outcome"_s, outcome}, {u"p_provider_ref"_s, orNull(providerReference)},
        {u"p_page"_s, orNull(page)}, {u"p_reason"_s, orNull(reason)}});
    const Result<office::Table> taken =
        m_office.callUntilAnswered({u"link.report_session"_s, arguments}, m_stop);
    if (taken)
        m_log.info(
            u"session_reported", {{u"session", session.id}, {u"outcome", LogValue::code(outcome)}});
    else
        m_log.warning(u"session_not_taken", {{u"session", session.id}, {u"error", taken.error()}});
    // An address that the office does not take was never shown to anybody.
    if (!taken && outcome == u"open" && taken.error().code == ErrorCode::BadInput)
        report(session, session.isLookUp ? u"lost"_s : u"unknown"_s, {}, {}, u"bad_page"_s);
}

} // namespace purser::operations
