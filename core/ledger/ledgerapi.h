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
    /// Postings of an account that were booked on those days, newest first.
    office::Task<Page<PostingRow>> statement(
        LedgerAccountId account, const Days& days, const QJsonObject& after, int limit);
    office::Task<LedgerPeriod> period(LedgerAccountId account, const Days& days);
    office::Task<LedgerEntry> entry(JournalId journal);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::ledger
