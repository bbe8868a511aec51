#pragma once

#include "core/office/connection.h"

#include <QByteArray>
#include <QString>

namespace purser::tests {

/// The SQLSTATE inside an error of core/office; "" when it has none.
QString sqlState(const Error& error);

/// The SQLSTATE with which the server refuses a script; "" when it runs it, "lost" when the
/// connection ends.
QString refusal(office::Connection& connection, const QByteArray& sql);

/// The same for one call of a function, "PU004" for example.
QString refusal(office::Connection& connection, const office::Call& call);

/// One value of a statement that must work, as text.
QString value(
    office::Connection& connection, const QString& sql, const QVariantList& parameters = {});
/// One number of a statement that must work.
qint64 number(
    office::Connection& connection, const QString& sql, const QVariantList& parameters = {});

} // namespace purser::tests
