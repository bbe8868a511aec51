#pragma once

#include "core/office/connection.h"

#include <QString>
#include <QVariantList>
#include <functional>

namespace purser::demo {

/// Does things in the office as its people and services do them, on a superuser's connection.
class DemoActor
{
public:
    explicit DemoActor(office::Connection& superuser) : m_connection(superuser) {}

    /// Live figures of the account of an instruction ($1), read just now.
    inline static const QString readAccountOf = QStringLiteral(
        "update sync.account_figures f set as_of = clock_timestamp() from book.instruction i join "
        "book.trading_account a on a.server_id = i.server_id and a.login = i.login "
        "where a.id = f.trading_account_id and i.id = $1");

    /// Runs a statement as somebody; the session is the superuser's again afterwards.
    Result<office::Table> runAs(
        const QString& login, const QString& sql, const QVariantList& parameters);
    /// Compares the client of a payment with the lists, unless somebody has: nothing is found.
    Result<void> screen(qint64 payment);
    /// Does what the office asks the password again for (money.step_up): on a superuser's
    /// connection there is none to give.
    Result<void> withoutPassword(const std::function<Result<void>()>& work);
    /// Approves the payment as it stands, its client screened.
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
