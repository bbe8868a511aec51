#pragma once

#include "core/base/error.h"

#include <QMap>
#include <QString>
#include <vector>

namespace purser::tests {

/// What a step is refused with. Thrown, so that the model takes back what it did so far.
struct Refused {
    ErrorCode code;
};

struct Leg {
    QString account;
    qint64 minor;
};
using Legs = std::vector<Leg>;

/// Accounts by name, their money and what of it is held: the ledger by plain arithmetic.
class ModelLedger
{
public:
    struct Account {
        qint64 posted = 0;
        qint64 held = 0;
        qint64 free() const { return posted - held; }
    };

    /// Positive is credit. Only the client's own accounts have a floor.
    /// @throws Refused Limit: more would leave a client's account than is free there.
    void post(const Legs& legs);
    void hold(const QString& account, qint64 minor);
    void release(const QString& account, qint64 minor) { m_accounts[account].held -= minor; }
    const QMap<QString, Account>& accounts() const { return m_accounts; }
    qint64 free(const QString& account) const { return m_accounts.value(account).free(); }

    static QString name(const QString& role, const QString& currency, const QString& owner = {},
        const QString& provider = {}, qint64 shard = 0);
    static bool hasFloor(const QString& account);

private:
    QMap<QString, Account> m_accounts;
};

} // namespace purser::tests
