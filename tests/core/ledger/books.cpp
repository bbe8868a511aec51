#include "tests/core/ledger/books.h"

#include <gtest/gtest.h>

namespace purser::tests {

using namespace Qt::StringLiterals;

qint64 Books::number(const QString& sql, const QVariantList& parameters)
{
    const auto table = m_owner.execute(sql, parameters);
    if (!table.has_value()) {
        ADD_FAILURE() << qPrintable(sql) << ": " << qPrintable(table.error().detail);
        return -1;
    }
    return table->rowCount() > 0 ? table->row(0).integer(0) : -1;
}

qint64 Books::client(const QString& name)
{
    const qint64 client =
        number(u"insert into book.client (full_name, kind, email, country, kyc_state, kyc_level, "
               "kyc_expires_on, kyc_reviewed_at, created_by) values ($1, 'person', "
               "'someone@example.org', 'DE', 'approved', 3, current_date + 1000, "
               "clock_timestamp(), 'import') returning id"_s,
            {name});
    screen(client);
    return client;
}

void Books::screen(qint64 client)
{
    number(u"insert into book.screening_run (client_id, trigger, subject, subject_digest, lists, "
           "engine, hits) values ($1, 'periodic', book.screening_subject($1), "
           "book.subject_digest($1), '[{\"name\": \"test\"}]', 'test', 0) returning id"_s,
        {client});
}

qint64 Books::account(qint64 client, const QString& currency)
{
    number(
        u"insert into book.trading_server (name, platform, host, port, manager_login, secret_name) "
        "values ('MT5 real-1', 'mt5', '127.0.0.1', 443, 1000, 'mt5') "
        "on conflict (name) do update set host = excluded.host returning id"_s);
    const qint64 account = number(
        u"insert into book.trading_account (client_id, server_id, login, group_name, currency) "
        "select $1, s.id, 7100001 + (select count(*) from book.trading_account), 'real', $2 "
        "from book.trading_server s where s.name = 'MT5 real-1' returning id"_s,
        {client, currency});
    number(u"select book.account('client_trading', $1, $2, $3, null, 0)"_s,
        {currency, client, account});
    return account;
}

qint64 Books::destination(qint64 client, const QString& holder)
{
    return number(u"insert into book.destination (client_id, method, detail, masked, holder, bank, "
                  "state, added_at, added_by, verified_at, verified_by) values ($1, 'sepa', "
                  "'DE8937040044' || lpad((select count(*) from book.destination)::text, 10, '0'), "
                  "'DE89', $2, 'Bank', 'verified', clock_timestamp() - interval '3 days', 'web', "
                  "clock_timestamp(), 'chen') returning id"_s,
        {client, holder});
}

void Books::deposit(qint64 tradingAccount, qint64 minor)
{
    number(
        u"select book.post_journal('deposit', 'D-' || a.id, clock_timestamp(), null, null, array["
        "row (book.account('client_trading', a.currency, a.client_id, a.id, null, 0), "
        "$2)::book.leg, "
        "row (book.house_account('bank_client_money', a.currency, 'bank', a.id), "
        "-($2::int8))::book.leg]) "
        "from book.trading_account a where a.id = $1"_s,
        {tradingAccount, minor});
}

void Books::fund(const QString& provider, const QString& currency, qint64 minor)
{
    number(u"select book.post_journal('fee', 'T-' || gen_random_uuid(), clock_timestamp(), null, "
           "null, array[row (book.house_account('psp_receivable', $2, $1, 0), "
           "-($3::int8))::book.leg, "
           "row (book.house_account('bank_own_money', $2, 'bank', 0), $3::int8)::book.leg])"_s,
        {provider, currency, minor});
}

qint64 Books::ledgerAccount(qint64 tradingAccount)
{
    return number(
        u"select id from book.ledger_account where trading_account_id = $1 and role = 'client_trading'"_s,
        {tradingAccount});
}

qint64 Books::posted(qint64 ledgerAccount)
{
    return number(
        u"select posted_minor from book.balance where account_id = $1"_s, {ledgerAccount});
}

qint64 Books::pending(qint64 ledgerAccount)
{
    return number(
        u"select pending_out_minor from book.balance where account_id = $1"_s, {ledgerAccount});
}

qint64 Books::differences()
{
    return number(u"select sum(differences)::int8 from book.ledger_proof()"_s);
}

} // namespace purser::tests
