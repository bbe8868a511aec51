#pragma once

#include "core/base/result.h"
#include "core/office/connection.h"

#include <QString>
#include <vector>

namespace purser::tool {

/// One thing that must be true of the ledger, and how often it is not.
struct LedgerProof {
    QString name;
    qint64 checked = 0;
    qint64 differences = 0;
    QString first; ///< id of the first difference
};

/// Every proof, through the desk as a member of staff, else as the database's superuser.
Result<std::vector<LedgerProof>> proveLedger(office::Connection& connection, bool isStaff);

} // namespace purser::tool
