#include "core/operations/demo/demoactor.h"

namespace purser::demo {

Result<office::Table> DemoActor::runAs(
    const QString& login, const QString& sql, const QVariantList& parameters)
{
    // Logins of the demo staff and of the services: plain names, no quoting needed.
    Result<void> became = m_connection.script("set session authorization " + login.toLatin1());
    if (!became)
        return failure(became.error());
    Result<office::Table> rows = m_connection.execute(sql, parameters);
    became = m_connection.script("reset session authorization");
    if (!became)
        return failure(became.error());
    return rows;
}

Result<qint64> DemoActor::numberFrom(const Result<office::Table>& rows)
{
    if (!rows)
        return failure(rows.error());
    if (rows->isEmpty())
        return failure(ErrorCode::NotFound);
    return rows->row(0).integer(0);
}

Result<void> DemoActor::done(const Result<office::Table>& rows)
{
    if (!rows)
        return failure(rows.error());
    return {};
}

} // namespace purser::demo
