#include "tests/ui/support/deskoffice.h"

#include "tests/support/demand.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace purser::tests {

using office::Connection;

namespace {

QString newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

DeskOffice::DeskOffice()
{
    demand(m_owner->script(
        "insert into policy.reference_rate (currency, day, rate_e10, source) values "
        "('USD', current_date, 9200000000, 'test'), ('GBP', current_date, 11700000000, 'test'), "
        "('JPY', current_date, 61000000, 'test'), ('KWD', current_date, 30000000000, 'test'), "
        "('BTC', current_date, 600000000000000, 'test') on conflict do nothing;"
        // A day of the office is a day of the desks' formats: also in the hour before midnight.
        "update meta.office set time_zone = 'UTC';"
        // Who says the last word is asked for the password in tests of that.
        "update policy.setting set value = 'false' where key = 'money.step_up'"));
}

Connection& DeskOffice::as(const QString& login)
{
    std::shared_ptr<Connection>& connection = m_people[login];
    if (!connection)
        connection = m_office.as(login);
    return *connection;
}

qint64 DeskOffice::account(const QString& client, const QString& currency, qint64 minor)
{
    const qint64 id = m_books.client(client);
    const qint64 account = m_books.account(id, currency);
    m_books.destination(id, client);
    m_books.number(u"update book.destination set masked = 'DE89 ···· ' || right(detail, 4), "
                   "bank = 'Berliner Sparkasse' where client_id = $1 returning id"_s,
        {id});
    m_books.deposit(account, minor);
    settledDeposit(account, minor, 19);
    m_books.number(
        u"update book.trading_account set traded_lots_e8 = 4100000000, "
        "last_deal_at = clock_timestamp() - interval '2 days' where id = $1 returning id"_s,
        {account});
    return account;
}

void DeskOffice::settledDeposit(qint64 account, qint64 minor, int daysAgo)
{
    m_books.number(
        u"insert into book.payment (kind, reference, client_id, trading_account_id, method, "
        "amount_minor, currency, state, content_hash, reference_minor, band_minor, requested_by, "
        "requested_at, settled_at) "
        "select 'deposit', 'D-' || (900000 + a.id), a.client_id, a.id, 'sepa', $2, a.currency, "
        "'settled', repeat('0', 64), 100, 100, 'web', "
        "clock_timestamp() - make_interval(days => $3), clock_timestamp() - make_interval(days => "
        "$3) "
        "from book.trading_account a where a.id = $1 returning id"_s,
        {account, minor, daysAgo});
}

qint64 DeskOffice::submit(qint64 account, qint64 minor)
{
    const qint64 destination =
        m_books.number(u"select d.id from book.destination d join book.trading_account a on "
                       u"a.client_id = d.client_id "
                       "where a.id = $1 order by d.id limit 1"_s,
            {account});
    const Result<office::Outcome> outcome = as(u"sana"_s).command({u"desk.submit_withdrawal"_s,
        {{u"p_key"_s, newKey()}, {u"p_trading_account_id"_s, account},
            {u"p_destination_id"_s, destination}, {u"p_amount_minor"_s, minor}}});
    return demand(outcome).id;
}

void DeskOffice::approve(const QString& login, qint64 payment)
{
    const office::Table row = demand(m_owner->execute(
        u"select version, revision, content_hash from book.payment where id = $1"_s, {payment}));
    demand(as(login).command({u"desk.approve_payment"_s,
        {{u"p_key"_s, newKey()}, {u"p_id"_s, payment}, {u"p_version"_s, row.row(0).integer(0)},
            {u"p_revision"_s, row.row(0).integer(1)}, {u"p_hash"_s, row.row(0).text(2)}}}));
}

qint64 DeskOffice::lease()
{
    if (!m_connector)
        m_connector = m_office.asService(u"purser_connector"_s);
    if (m_lease == 0) {
        const QJsonObject answer = demand(m_connector->callJson({u"link.acquire_lease"_s,
            {{u"p_name"_s, u"connector"_s}, {u"p_holder"_s, newKey()}, {u"p_ttl_s"_s, 3600}}}));
        m_lease = answer.value(u"token"_s).toInteger();
    }
    return m_lease;
}

office::Table DeskOffice::link(const QString& call, const QVariantList& arguments)
{
    return demand(m_connector->execute(u"select * from link."_s + call, arguments));
}

QList<qint64> DeskOffice::claim()
{
    const qint64 token = lease();
    QList<qint64> ids;
    const office::Table claimed = link(u"claim_instructions($1, 50)"_s, {token});
    for (int index = 0; index < claimed.rowCount(); ++index) {
        ids.append(claimed.row(index).integer(u"id"_s));
        // As the bridge does: an account is read before money is taken off it.
        demand(m_owner->execute(
            u"insert into sync.account_figures as f select a.id, a.currency, b.posted_minor, 0, "
            "b.posted_minor, 0, b.posted_minor, 0, clock_timestamp() from book.instruction i join "
            "book.trading_account a on a.server_id = i.server_id and a.login = i.login join "
            "book.ledger_account l on l.trading_account_id = a.id and l.role = 'client_trading' "
            "join book.balance b on b.account_id = l.id where i.id = $1 and i.direction = 'debit' "
            "on conflict (trading_account_id) do update set as_of = excluded.as_of"_s,
            {ids.last()}));
        link(u"mark_sending($1, $2, 1700000000)"_s, {token, ids.last()});
    }
    return ids;
}

void DeskOffice::carryOut(const QString& ticket)
{
    for (const qint64 id : claim())
        link(u"report_done($1, $2, $3)"_s, {lease(), id, ticket + QString::number(id)});
}

void DeskOffice::loseAnswers()
{
    for (const qint64 id : claim())
        link(u"report_unknown($1, $2, 'no answer in 30 s')"_s, {lease(), id});
}

void DeskOffice::settlePayouts()
{
    const office::Table waiting = link(u"pending_payouts($1, 50)"_s, {lease()});
    for (int index = 0; index < waiting.rowCount(); ++index)
        link(u"payout_status($1, $2, 'settled', 'bank-1')"_s,
            {lease(), waiting.row(index).integer(u"id"_s)});
}

void DeskOffice::setFigures(qint64 account, qint64 freeMinor)
{
    m_books.number(u"insert into sync.account_figures (trading_account_id, currency, "
                   u"balance_minor, credit_minor, "
                   "equity_minor, margin_minor, free_margin_minor, open_positions, as_of) "
                   "select a.id, a.currency, $2::int8 + 5000, 0, $2::int8 + 5000, 5000, $2, 2, "
                   "clock_timestamp() "
                   "from book.trading_account a where a.id = $1 "
                   "on conflict (trading_account_id) do update set free_margin_minor = "
                   "excluded.free_margin_minor, "
                   "as_of = excluded.as_of returning trading_account_id"_s,
        {account, freeMinor});
}

void DeskOffice::dueIn(qint64 payment, int minutes)
{
    m_books.number(
        u"update book.payment set due_at = clock_timestamp() + make_interval(mins => $2) "
        "where id = $1 returning id"_s,
        {payment, minutes});
}

qint64 DeskOffice::clientOf(qint64 account)
{
    return m_books.number(u"select client_id from book.trading_account where id = $1"_s, {account});
}

QString DeskOffice::state(qint64 payment)
{
    return demand(m_owner->execute(u"select state from book.payment where id = $1"_s, {payment}))
        .row(0)
        .text(0);
}

qint64 DeskOffice::number(const QString& column, qint64 payment)
{
    return m_books.number(
        u"select (%1)::int8 from book.payment where id = $1"_s.arg(column), {payment});
}

QHash<QString, qint64> DeskOffice::fill()
{
    QHash<QString, qint64> named;
    const qint64 settled = account(u"Garcia, Lucia"_s, u"EUR"_s, 2000000);
    const qint64 lost = account(u"Novak, Petr"_s, u"EUR"_s, 900000);
    setFigures(settled, 1900000);
    setFigures(lost, 800000);
    named[u"settled"_s] = submit(settled, 90000);
    approve(u"mara"_s, named[u"settled"_s]);
    carryOut(u"55010"_s);
    carryOut(u"PAY-"_s);
    settlePayouts();
    named[u"unknown"_s] = submit(lost, 48000);
    approve(u"joao"_s, named[u"unknown"_s]);
    loseAnswers();

    const qint64 okafor = account(u"Okafor, Chidi"_s, u"EUR"_s, 1500000);
    setFigures(okafor, 931244);
    named[u"halfway"_s] = submit(okafor, 485000);
    approve(u"joao"_s, named[u"halfway"_s]);
    dueIn(named[u"halfway"_s], -12);
    m_books.number(
        u"update book.client set risk_score = 36 where id = $1 returning id"_s, {clientOf(okafor)});

    struct Sketch {
        const char16_t* client;
        const char16_t* currency;
        qint64 deposited;
        qint64 asked;
        int due;
        int risk;
    };
    static constexpr Sketch sketches[] = {
        {u"Bergström, Elsa", u"EUR", 800000, 120000, 18, 9},
        {u"Haddad Trading Ltd", u"USD", 9000000, 6200000, 31, 84},
        {u"Nakamura, Ren", u"JPY", 9000000, 1850000, 44, 22},
        {u"Petrov, Ilya", u"BTC", 300000000, 41800000, 65, 60},
        {u"Al-Sabah, Noor", u"KWD", 4000000, 1250750, 80, 31},
        {u"Dubois, Camille", u"EUR", 400000, 107500, 86, 11},
        {u"Mbeki, Thandi", u"EUR", 1900000, 730000, 104, 26},
        {u"Rossi, Marco", u"EUR", 700000, 90000, 122, 8},
        {u"Tanaka, Yui", u"JPY", 900000, 240000, 150, 7},
    };
    for (const Sketch& sketch : sketches) {
        const QString client = QString::fromUtf16(sketch.client);
        const qint64 id = account(client, QString::fromUtf16(sketch.currency), sketch.deposited);
        setFigures(id, sketch.deposited - sketch.asked / 4);
        m_books.number(u"update book.client set risk_score = $2 where id = $1 returning id"_s,
            {clientOf(id), sketch.risk});
        const qint64 payment = submit(id, sketch.asked);
        dueIn(payment, sketch.due);
        named[client] = payment;
    }
    named[u"ready"_s] = named[u"Dubois, Camille"_s];
    named[u"stopped"_s] = named[u"Petrov, Ilya"_s];
    named[u"waiting"_s] = named[u"Rossi, Marco"_s];
    m_books.number(
        u"update book.destination d set state = 'unverified', verified_at = null, "
        "verified_by = null, added_at = clock_timestamp() - interval '5 hours' "
        "from book.payment p where p.id = $1 and d.id = p.destination_id returning d.id"_s,
        {named[u"stopped"_s]});
    m_books.number(u"select (book.refresh_signals(p)).id from book.payment p where p.id = $1"_s,
        {named[u"stopped"_s]});
    demand(as(u"joao"_s).command({u"desk.return_payment"_s,
        {{u"p_key"_s, newKey()}, {u"p_id"_s, named[u"waiting"_s]},
            {u"p_version"_s, number(u"version"_s, named[u"waiting"_s])},
            {u"p_reason_code"_s, u"source_of_funds"_s},
            {u"p_text"_s, u"Please ask for the salary statement of October."_s},
            {u"p_of"_s, u"client"_s}}}));
    const qint64 client = clientOf(okafor);
    for (const QString& text :
        {u"Called about the delay of his transfer; promised an answer today."_s,
            u"Asked for the statement of his bank, arrived the same day."_s}) {
        demand(as(u"sana"_s).command({u"desk.add_note"_s,
            {{u"p_key"_s, newKey()}, {u"p_client_id"_s, client}, {u"p_text"_s, text}}}));
    }
    return named;
}

} // namespace purser::tests
