#include "core/payments/gateways/statusmap.h"

namespace purser::payments::gateways {

Stage StatusMap::stage(Operation operation, QStringView word) const
{
    for (const StatusRow& row : m_rows) {
        if (row.operation == operation && row.word == word)
            return row.stage;
    }
    return Stage::Unrecognized;
}

QStringList StatusMap::words(Operation operation, Stage stage) const
{
    QStringList words;
    for (const StatusRow& row : m_rows) {
        if (row.operation == operation && row.stage == stage)
            words.append(row.word);
    }
    return words;
}

} // namespace purser::payments::gateways
