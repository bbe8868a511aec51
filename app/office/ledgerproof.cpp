#include "app/office/ledgerproof.h"

#include "core/office/table.h"

namespace purser::tool {

using namespace Qt::StringLiterals;

Result<std::vector<LedgerProof>> proveLedger(office::Connection& connection, bool isStaff)
{
    const auto rows =
        connection.execute(u"select proof, checked, differences, first_at from %1()"_s.arg(
            isStaff ? u"desk.ledger_proof"_s : u"book.ledger_proof"_s));
    if (!rows)
        return failure(rows.error());
    std::vector<LedgerProof> proofs;
    for (int i = 0; i < rows->rowCount(); ++i) {
        const office::RowView row = rows->row(i);
        proofs.push_back({row.text(0), row.integer(1), row.integer(2), row.text(3)});
    }
    return proofs;
}

} // namespace purser::tool
