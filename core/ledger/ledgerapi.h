#pragma once

#include "core/base/page.h"
#include "core/ledger/ledgerrow.h"
#include "core/office/officesession.h"

#include <vector>

namespace purser::ledger {

/// The ledger's reads, typed: balances, and from a balance down to its postings.
class LedgerApi
{
public:
    explicit LedgerApi(office::OfficeSession& session) : m_session(session) {}

    /// The accounts of a client, or the house accounts for an invalid id.
    office::Task<std::vector<LedgerAccountRow>> accounts(ClientId client);
    /// Postings of an account, newest first.
    office::Task<Page<PostingRow>> statement(
        LedgerAccountId account, const QJsonObject& after, int limit);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::ledger
