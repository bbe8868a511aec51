#include "core/ledger/ledgerapi.h"

#include "core/office/pages.h"

using namespace Qt::StringLiterals;

namespace purser::ledger {

using office::Table;
using office::Task;

Task<std::vector<LedgerAccountRow>> LedgerApi::accounts(ClientId client)
{
    const QVariant id = client.isValid() ? client.toVariant() : QVariant();
    return m_session.read({u"desk.ledger_accounts"_s, {{u"p_client_id"_s, id}}})
        .map([](const Table& table) {
            return office::rowsOf<LedgerAccountRow>(table, ledgerAccountFromJson);
        });
}

Task<Page<PostingRow>> LedgerApi::statement(
    LedgerAccountId account, const QJsonObject& after, int limit)
{
    const QVariant cursor = after.isEmpty() ? QVariant() : QVariant(office::jsonText(after));
    return m_session
        .read({u"desk.ledger_statement"_s,
            {{u"p_account_id"_s, account.toVariant()}, {u"p_after"_s, cursor},
                {u"p_limit"_s, limit}}})
        .map([limit](const Table& table) {
            return office::pageOf<PostingRow>(table, limit, postingFromJson);
        });
}

} // namespace purser::ledger
