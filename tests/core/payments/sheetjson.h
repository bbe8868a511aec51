#pragma once

#include <QJsonObject>
#include <QStringList>

namespace purser::payments::test {

/// A decision sheet in the shape of `desk.payment_sheet`: a withdrawal of 4,850.00 EUR that has one
/// of two approvals.
QJsonObject sheetJson();

/// A line in the shape of `desk.list_payments`.
QJsonObject rowJson();

/// The same document with the member at `path` ("payment", "client", "id"; a number steps into a
/// list) replaced, or removed when `value` is undefined.
QJsonObject withMember(
    const QJsonObject& document, const QStringList& path, const QJsonValue& value);

} // namespace purser::payments::test
