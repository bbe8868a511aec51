#pragma once

#include "core/ledger/clientstatement.h"

#include <QString>

namespace purser::clients {

/// Writes a statement as a PDF, A4 upright, black on white: who and what on the first page, totals,
/// then each account with its movements; titles on every page, number of the document and page x of
/// y at the foot. Right to left in Arabic. Takes a while: not in the GUI thread.
///
/// Errors: `Io` with args {path, problem}.
Result<void> writeStatementPdf(const ledger::ClientStatement& statement, const QString& path);

} // namespace purser::clients
