#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace purser::clients {

/// What the columns of somebody else's file mean here.
struct ImportMapping {
    /// Column name → field. Empty: columns are recognised by their names.
    QHash<QString, QString> columns;
    /// Field → their word → our word ("kyc_state" → "Verified" → "approved").
    QHash<QString, QHash<QString, QString>> values;
    /// Field → value where the file has none.
    QHash<QString, QString> defaults;

    /// The fields an import can carry, by the names `desk.import_clients` knows.
    static const QStringList& fields();

    /// The field a column name means by itself: the field's own name or a usual word for it,
    /// without regard to case, spaces, dashes and underscores. Empty when none.
    static QString recognise(const QString& column);

    /// {"columns": {"Customer No": "ref"}, "values": {"kyc_state": {"Verified": "approved"}},
    ///  "defaults": {"country": "CY"}}; each member may be absent.
    /// Errors: `Parse` with args {what: not_json | unknown_member | unknown_field | field_twice |
    /// not_text, field}.
    static Result<ImportMapping> fromJson(const QByteArray& json);
};

} // namespace purser::clients
