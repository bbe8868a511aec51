#include "core/ledger/ledgerapi.h"

#include "core/office/pages.h"

using namespace Qt::StringLiterals;

namespace purser::ledger {

using office::Table;
using office::Task;

namespace {

/// A day for the office; an open side is null there.
QVariant dayOf(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

} // namespace

Task<std::vector<LedgerAccountRow>> LedgerApi::accounts(ClientId client)
{
    const QVariant id = client.isValid() ? client.toVariant() : QVariant();
    return m_session.read({u"desk.ledger_accounts"_s, {{u"p_client_id"_s, id}}})
        .map([](const Table& table) {
            return office::rowsOf<LedgerAccountRow>(table, ledgerAccountFromJson);
        });
}

Task<Page<PostingRow>> LedgerApi::statement(
    LedgerAccountId account, const Days& days, const QJsonObject& after, int limit)
{
    const QVariant cursor = after.isEmpty() ? QVariant() : QVariant(office::jsonText(after));
    return m_session
        .read({u"desk.ledger_statement"_s,
            {{u"p_account_id"_s, account.toVariant()}, {u"p_after"_s, cursor},
                {u"p_limit"_s, limit}, {u"p_from"_s, dayOf(days.from)},
                {u"p_until"_s, dayOf(days.until)}}})
        .map([limit](const Table& table) {
            return office::pageOf<PostingRow>(table, limit, postingFromJson);
        });
}

Task<LedgerPeriod> LedgerApi::period(LedgerAccountId account, const Days& days)
{
    return m_session
        .readJson({u"desk.ledger_period"_s,
            {{u"p_account_id"_s, account.toVariant()}, {u"p_from"_s, dayOf(days.from)},
                {u"p_until"_s, dayOf(days.until)}}})
        .map(ledgerPeriodFromJson);
}

Task<LedgerEntry> LedgerApi::entry(JournalId journal)
{
    return m_session.readJson({u"desk.ledger_entry"_s, {{u"p_journal_id"_s, journal.toVariant()}}})
        .map(ledgerEntryFromJson);
}

} // namespace purser::ledger
