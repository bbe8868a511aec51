#pragma once

#include "app/simulator/executionlog.h"

#include <QByteArray>

namespace purser::simulator {

/// The gateway's statement of what it has moved, as CSV: one row for each execution, amounts
/// outgoing negative, a total for each currency. `fault` makes it wrong in a known way:
/// "missing_row", "extra_row", "off_by_one" (one unit of the last decimal), "fee_row",
/// "reserve_row". The totals are those of the rows as printed, except for "off_by_one" and
/// "missing_row", where they stay true.
QByteArray settlementReport(const ExecutionLog& executions, const QString& fault);

} // namespace purser::simulator
