#include "core/office/outcome.h"

#include "core/office/table.h"

namespace purser::office {

using namespace Qt::StringLiterals;

Result<Outcome> Outcome::fromTable(const Table& table)
{
    if (table.rowCount() == 0)
        return failure(ErrorCode::NotFound);
    if (table.rowCount() != 1 || table.columnIndex(u"entity"_s) < 0)
        return failure(ErrorCode::Internal, {}, u"a command did not return an outcome"_s);
    const RowView row = table.row(0);
    const QStringList& columns = table.columns();
    if (std::all_of(columns.begin(), columns.end(),
            [&row](const QString& column) { return row.isNull(column); }))
        return failure(ErrorCode::NotFound);
    Outcome outcome;
    outcome.entity = row.text(u"entity"_s);
    outcome.id = row.integer(u"id"_s);
    outcome.version = static_cast<int>(row.integer(u"version"_s));
    outcome.state = row.text(u"state"_s);
    outcome.detail = row.json(u"detail"_s);
    outcome.receiptChain = row.text(u"receipt_chain"_s);
    outcome.receiptSeq = row.integer(u"receipt_seq"_s);
    outcome.receiptHash = row.text(u"receipt_hash"_s);
    outcome.replayed = row.flag(u"replayed"_s);
    return outcome;
}

} // namespace purser::office
