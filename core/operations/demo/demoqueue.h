#pragma once

#include "core/base/result.h"
#include "core/operations/demo/demoactor.h"

#include <QString>
#include <QVariantList>
#include <optional>

namespace purser::demo {

/// A working day's open withdrawals for a trial office with a demo past: several currencies, some
/// half approved, some returned, some with a check against them, one whose outcome nobody knows.
///
/// They are made by the office's own commands, so that holds, hashes, approvals, audit rows and the
/// change feed are real: the superuser speaks for members of the demo staff (SET SESSION
/// AUTHORIZATION). Only the times are moved back afterwards, so that the queue looks like a day's.
class DemoQueue
{
public:
    /// @param superuser  a connection to the office; its session is the superuser's again
    /// afterwards
    DemoQueue(office::Connection& superuser, quint64 seed);

    /// How many open withdrawals there are now. Errors: WrongState {why: not_trial | no_demo}.
    Result<qint64> fill();

private:
    enum class Treatment {
        New,
        OneApproved,
        Returned,
        AskedColleague,
        ExpiredIdentity,
        NewDestination,
        Unknown
    };
    struct Item {
        const char16_t* currency;
        qint64 euroCents;
        Treatment treatment;
        int dueInMinutes;
    };
    struct Account {
        qint64 id = 0;
        qint64 client = 0;
        qint64 destination = 0;
        qint64 amount = 0;
    };
    static const Item items[];

    Result<void> checkOffice();
    Result<void> add(const Item& item);
    Result<std::optional<Account>> pickAccount(const Item& item);
    Result<void> changeBefore(const Item& item, Account& account);
    Result<qint64> submit(const Account& account);
    Result<void> treat(const Item& item, qint64 payment);
    /// Asks somebody of the desk, who has not answered in time.
    Result<void> askColleague(qint64 payment);
    Result<void> expireIdentity(qint64 payment);
    Result<void> loseOutcome(qint64 payment);
    Result<void> moveBack(const Item& item, qint64 payment);

    office::Connection& m_connection;
    DemoActor m_actor;
    quint64 m_seed;
};

} // namespace purser::demo
