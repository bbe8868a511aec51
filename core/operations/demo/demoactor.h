#pragma once

#include "core/office/connection.h"

#include <QString>
#include <QVariantList>

namespace purser::demo {

/// Does things in the office as its people and services do them, on a superuser's connection.
class DemoActor
{
public:
    explicit DemoActor(office::Connection& superuser) : m_connection(superuser) {}

    /// Runs a statement as somebody; the session is the superuser's again afterwards.
    Result<office::Table> runAs(
        const QString& login, const QString& sql, const QVariantList& parameters);
    /// Approves the payment as it stands.
    Result<void> approve(const QString& login, qint64 payment);
    /// The connector's lease, for what is done in its place; until it is given back no bridge
    /// works.
    Result<qint64> takeLease();
    Result<void> giveLeaseBack();
    /// The first number of the first row. NotFound when there is no row.
    static Result<qint64> numberFrom(const Result<office::Table>& rows);
    /// Only whether it was done, for what answers with nothing of interest.
    template <typename T>
    static Result<void> done(const Result<T>& answer)
    {
        return answer ? Result<void>() : failure(answer.error());
    }

private:
    office::Connection& m_connection;
};

} // namespace purser::demo
