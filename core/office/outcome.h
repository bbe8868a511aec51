#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

namespace purser::office {

class Table;

/// What a command did: the thing it changed, in its new version and state, and the receipt of the
/// audit record that it left.
struct Outcome {
    QString entity;
    qint64 id = 0;
    int version = 0;
    QString state;
    QJsonObject detail;
    QString receiptChain; ///< whose audit chain
    qint64 receiptSeq = 0;
    QString receiptHash;   ///< hex
    bool replayed = false; ///< the stored answer to a command key that had been carried out before

    /// From the one row of type desk.outcome. NotFound when every field of it is null, which is how
    /// desk.command_result() says that it does not know the key.
    static Result<Outcome> fromTable(const Table& table);
};

} // namespace purser::office
