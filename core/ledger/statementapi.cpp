#include "core/ledger/statementapi.h"

#include "core/office/call.h"

using namespace Qt::StringLiterals;

namespace purser::ledger {

using office::Outcome;
using office::Task;

QString wordOf(StatementFormat format)
{
    return format == StatementFormat::Pdf ? u"pdf"_s : u"csv"_s;
}

Task<Outcome> StatementApi::issue(const QString& key, const StatementQuery& query)
{
    return m_session.command({u"desk.issue_statement"_s,
        {{u"p_key"_s, key}, {u"p_client_id"_s, query.client.toVariant()},
            {u"p_from"_s, query.from.toString(Qt::ISODate)},
            {u"p_until"_s, query.until.toString(Qt::ISODate)}, {u"p_language"_s, query.language},
            {u"p_format"_s, wordOf(query.format)}}});
}

Task<ClientStatement> StatementApi::read(StatementId id)
{
    // Long, and not in the way of what a desk reads meanwhile.
    return m_session.readLong({u"desk.client_statement"_s, {{u"p_id"_s, id.toVariant()}}})
        .map([](const office::Table& table) {
            return clientStatementFromJson(table.row(0).json(0));
        });
}

Task<Outcome> StatementApi::finish(
    const QString& key, StatementId id, int version, const QString& sha256)
{
    const QVariant fingerprint = sha256.isEmpty() ? QVariant() : QVariant(sha256);
    return m_session.command({u"desk.finish_statement"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_sha256"_s, fingerprint}}});
}

} // namespace purser::ledger
