#include "tests/core/payments/model/modelledger.h"

namespace purser::tests {

using namespace Qt::StringLiterals;

QString ModelLedger::name(const QString& role, const QString& currency, const QString& owner,
    const QString& provider, qint64 shard)
{
    QString name = role + u' ' + currency;
    for (const QString& part : {owner, provider}) {
        if (!part.isEmpty())
            name += u' ' + part;
    }
    return shard > 0 ? name + u" /%1"_s.arg(shard) : name;
}

bool ModelLedger::hasFloor(const QString& account)
{
    return account.startsWith("client_"_L1) || account.startsWith("bonus_credit"_L1);
}

void ModelLedger::post(const Legs& legs)
{
    QMap<QString, qint64> changes;
    for (const Leg& leg : legs)
        changes[leg.account] += leg.minor;
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        if (hasFloor(change.key()) && change.value() < 0 && free(change.key()) + change.value() < 0)
            throw Refused{ErrorCode::Limit};
    }
    for (auto change = changes.cbegin(); change != changes.cend(); ++change)
        m_accounts[change.key()].posted += change.value();
}

void ModelLedger::hold(const QString& account, qint64 minor)
{
    if (hasFloor(account) && free(account) < minor)
        throw Refused{ErrorCode::Limit};
    m_accounts[account].held += minor;
}

} // namespace purser::tests
