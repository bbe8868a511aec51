#include "tests/core/authority/refusal.h"

#include "tests/support/demand.h"

#include <QRegularExpression>

namespace purser::tests {

using namespace Qt::StringLiterals;

namespace {

QString stateOf(const Error& error)
{
    const QString state = sqlState(error);
    return state.isEmpty() || error.code == ErrorCode::ConnectionLost ? u"lost"_s : state;
}

} // namespace

QString sqlState(const Error& error)
{
    static const QRegularExpression pattern(u"SQLSTATE ([0-9A-Z]{5})"_s);
    return pattern.match(error.detail).captured(1);
}

QString refusal(office::Connection& connection, const QByteArray& sql)
{
    const auto ran = connection.script(sql);
    if (ran)
        return {};
    return stateOf(ran.error());
}

QString refusal(office::Connection& connection, const office::Call& call)
{
    const auto called = connection.call(call);
    if (called)
        return {};
    return stateOf(called.error());
}

QString value(office::Connection& connection, const QString& sql, const QVariantList& parameters)
{
    const office::Table table = demand(connection.execute(sql, parameters));
    return table.isEmpty() ? QString() : table.row(0).text(0);
}

qint64 number(office::Connection& connection, const QString& sql, const QVariantList& parameters)
{
    const office::Table table = demand(connection.execute(sql, parameters));
    return table.isEmpty() ? -1 : table.row(0).integer(0);
}

} // namespace purser::tests
