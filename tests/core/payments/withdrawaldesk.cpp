#include "tests/core/payments/withdrawaldesk.h"

#include "tests/support/demand.h"

#include <QUuid>

namespace purser::tests {

using namespace Qt::StringLiterals;
using office::Connection;
using office::Outcome;

WithdrawalDesk::WithdrawalDesk(const QString& currency, qint64 deposited, TestCluster& cluster)
    : m_office(TestOffice::fresh(cluster)), m_client(m_books.client(u"Chidi Okafor"_s)),
      m_account(m_books.account(m_client, currency)),
      m_destination(m_books.destination(m_client, u"Chidi Okafor"_s))
{
    m_books.deposit(m_account, deposited);
    // What a sheet says does not hang on the time of day a test runs at.
    demand(m_owner->script("update policy.payment_method set cut_off = null"));
    // Whoever says the last word is asked for the password in tests of that alone.
    askPasswordForMoney(false);
}

void WithdrawalDesk::askPasswordForMoney(bool asks)
{
    m_books.number(u"update policy.setting set value = to_jsonb($1::boolean) where key = "
                   "'money.step_up' returning 1"_s,
        {asks});
}

void WithdrawalDesk::putFigures(qint64 instruction)
{
    demand(m_owner->execute(
        u"insert into sync.account_figures as f select a.id, a.currency, b.posted_minor, 0, "
        "b.posted_minor, 0, b.posted_minor, 0, clock_timestamp() from book.instruction i "
        "join book.trading_account a on a.server_id = i.server_id and a.login = i.login "
        "join book.ledger_account l on l.trading_account_id = a.id and l.role = 'client_trading' "
        "join book.balance b on b.account_id = l.id where i.id = $1 and i.direction = 'debit' "
        "on conflict (trading_account_id) do update set balance_minor = excluded.balance_minor, "
        "equity_minor = excluded.equity_minor, free_margin_minor = excluded.free_margin_minor, "
        "as_of = excluded.as_of"_s,
        {instruction}));
}

QString WithdrawalDesk::newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<Outcome> WithdrawalDesk::submit(Connection& who, qint64 minor)
{
    return submitTo(who, m_account, m_destination, minor);
}

Result<Outcome> WithdrawalDesk::submitTo(
    Connection& who, qint64 account, qint64 destination, qint64 minor)
{
    return who.command({u"desk.submit_withdrawal"_s,
        {{u"p_key"_s, newKey()}, {u"p_trading_account_id"_s, account},
            {u"p_destination_id"_s, destination}, {u"p_amount_minor"_s, minor}}});
}

Result<Outcome> WithdrawalDesk::approve(Connection& who, qint64 payment)
{
    return approveSeen(who, payment, static_cast<int>(number(payment, u"version"_s)),
        static_cast<int>(number(payment, u"revision"_s)), text(payment, u"content_hash"_s));
}

Result<Outcome> WithdrawalDesk::approveSeen(
    Connection& who, qint64 payment, int version, int revision, const QString& hash)
{
    return who.command({u"desk.approve_payment"_s,
        {{u"p_key"_s, newKey()}, {u"p_id"_s, payment}, {u"p_version"_s, version},
            {u"p_revision"_s, revision}, {u"p_hash"_s, hash}}});
}

Result<Outcome> WithdrawalDesk::decide(Connection& who, const QString& function, qint64 payment,
    const QString& reason, const QString& text)
{
    office::Call call{function,
        {{u"p_key"_s, newKey()}, {u"p_id"_s, payment},
            {u"p_version"_s, number(payment, u"version"_s)}, {u"p_reason_code"_s, reason},
            {u"p_text"_s, text}}};
    if (function == u"desk.return_payment"_s)
        call.arguments.append({u"p_of"_s, u"client"_s});
    return who.command(call);
}

qint64 WithdrawalDesk::approved(qint64 minor)
{
    auto sana = m_office.as("sana");
    auto joao = m_office.as("joao");
    auto mara = m_office.as("mara");
    const qint64 payment = demand(submit(*sana, minor)).id;
    demand(approve(*joao, payment));
    if (text(payment, u"state"_s) == u"awaiting_approval"_s)
        demand(approve(*mara, payment));
    EXPECT_EQ(text(payment, u"state"_s), u"approved"_s);
    return payment;
}

QString WithdrawalDesk::text(qint64 payment, const QString& column)
{
    return demand(m_owner->execute(
                      u"select %1::text from book.payment where id = $1"_s.arg(column), {payment}))
        .row(0)
        .text(0);
}

qint64 WithdrawalDesk::number(qint64 payment, const QString& column)
{
    return m_books.number(
        u"select (%1)::int8 from book.payment where id = $1"_s.arg(column), {payment});
}

qint64 WithdrawalDesk::lease(Connection& connector)
{
    const QJsonObject answer = demand(connector.callJson({u"link.acquire_lease"_s,
        {{u"p_name"_s, u"connector"_s}, {u"p_holder"_s, newKey()}, {u"p_ttl_s"_s, 3600}}}));
    EXPECT_TRUE(answer.value(u"granted"_s).toBool());
    return answer.value(u"token"_s).toInteger();
}

Result<office::Table> WithdrawalDesk::link(
    Connection& connector, const QString& call, const QVariantList& arguments)
{
    // As the bridge does: an account is read before money is taken off it.
    if (call.startsWith("mark_sending("_L1) && arguments.size() > 1)
        putFigures(arguments.at(1).toLongLong());
    return connector.execute(u"select * from link."_s + call, arguments);
}

} // namespace purser::tests
