#pragma once

#include "core/ledger/clientstatement.h"

#include <QString>

namespace purser::clients {

/// Writes a statement as CSV: the head as name and value, an empty line, titles, then a line for
/// each opening balance, movement and closing balance. Figures with a point and their currency
/// beside them; times in the statement's time zone.
///
/// Errors: `Io` with args {path, problem}.
Result<void> writeStatementCsv(const ledger::ClientStatement& statement, const QString& path);

} // namespace purser::clients
