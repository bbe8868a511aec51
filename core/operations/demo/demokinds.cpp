#include "core/operations/demo/demokinds.h"

#include "core/office/call.h"

namespace purser::demo {

using namespace Qt::StringLiterals;

DemoKinds::DemoKinds(office::Connection& superuser, quint64 seed)
    : m_connection(superuser), m_actor(superuser), m_seed(seed)
{
}

Result<qint64> DemoKinds::fill()
{
    const Result<qint64> lease = m_actor.takeLease();
    if (!lease)
        return failure(lease.error());
    m_lease = *lease;
    // Until the bridge has read its own: what the demo's transfers were quoted by.
    Result<void> good = m_connection.script(
        "insert into sync.market_rate (from_currency, to_currency, rate_e10, source, as_of) values "
        "('EUR', 'USD', 10850000000, 'ECB', clock_timestamp()), ('USD', 'EUR', 9216600000, 'ECB', "
        "clock_timestamp()) on conflict do nothing");
    if (good)
        good = addDeposits();
    if (good)
        good = addReceipts();
    if (good)
        good = addTransfers();
    if (good)
        good = addOperations();
    if (good)
        good = addDispute();
    if (good)
        good = addPeoplesWork();
    if (good)
        good = m_actor.giveLeaseBack();
    if (!good)
        return failure(good.error());
    return DemoActor::numberFrom(m_connection.execute(
        u"select count(*) from book.payment where kind <> 'withdrawal' and book.business_open(state)"_s));
}

Result<DemoKinds::Client> DemoKinds::pick(bool withTwoAccounts)
{
    QStringList used;
    for (const qint64 id : m_used)
        used.append(QString::number(id));
    const auto rows = m_connection.execute(
        u"select c.id, a.id, coalesce((select min(o.id) from book.trading_account o where "
        "o.client_id = c.id and o.id <> a.id and o.state = 'active' and (o.currency = a.currency "
        "or "
        "o.currency in ('EUR', 'USD'))), 0), c.full_name, a.currency"
        "  from book.client c join book.trading_account a on a.client_id = c.id and a.state = "
        "'active' and a.currency in ('EUR', 'USD')"
        "  join book.ledger_account l on l.role = 'client_trading' and l.trading_account_id = a.id"
        "  join book.balance b on b.account_id = l.id and b.posted_minor - b.pending_out_minor > "
        "200000"
        " where c.status = 'active' and c.kyc_state = 'approved' and c.kyc_level >= 2 and "
        "c.kyc_expires_on > current_date + 40 and not book.is_barred(c) and c.id <> all "
        "($1::bigint[])"
        "   and not exists (select from book.payment p where p.client_id = c.id and "
        "book.business_open(p.state))"
        "   and (not $2::boolean or exists (select from book.trading_account o where o.client_id = "
        "c.id and o.id <> a.id and o.state = 'active' and o.currency in ('EUR', 'USD')))"
        " order by md5($3::text || a.id) limit 1"_s,
        {u'{' + used.join(u',') + u'}', withTwoAccounts, QString::number(m_seed)});
    if (!rows)
        return failure(rows.error());
    Client client;
    if (rows->isEmpty())
        return client;
    const office::RowView row = rows->row(0);
    client = {row.integer(0), row.integer(1), row.integer(2), row.text(3), row.text(4)};
    m_used.append(client.id);
    return client;
}

Result<qint64> DemoKinds::announce(const Client& client, qint64 minor)
{
    const Result<qint64> deposit = DemoActor::numberFrom(m_actor.runAs(u"sana"_s,
        u"select o.id from desk.announce_deposit($1, $2, 'sepa', $3, $4, null) o"_s,
        {office::newCommandKey(), client.account, minor, client.currency}));
    if (deposit) {
        if (const Result<void> screened = m_actor.screen(*deposit); !screened)
            return failure(screened.error());
    }
    return deposit;
}

Result<void> DemoKinds::report(
    const Client& client, qint64 minor, qint64 fee, const QString& payer, qint64 deposit)
{
    return DemoActor::done(m_actor.runAs(u"purser_connector"_s,
        u"select link.report_receipt($1, 'bank', $2, 'sepa', $3, $4, $5, $6, $7)"_s,
        {m_lease, u"SEPA-%1"_s.arg(20260000 + ++m_receipts), minor, client.currency, fee, payer,
            deposit > 0 ? QVariant(u"D-%1"_s.arg(deposit)) : QVariant(u"Trading account"_s)}));
}

Result<void> DemoKinds::addDeposits()
{
    struct Story {
        qint64 announced;
        qint64 came; ///< 0: nothing yet
        qint64 fee;
        bool stranger;
    };
    // Announced; credited and on its way to the server; more and less than announced; paid by
    // somebody else.
    constexpr Story stories[] = {{50'000'00, 0, 0, false}, {1'200'00, 1'200'00, 2'40, false},
        {2'500'00, 2'475'00, 5'00, false}, {3'000'00, 3'100'00, 0, false},
        {4'000'00, 4'000'00, 8'00, true}, {750'00, 0, 0, false}};
    for (const Story& story : stories) {
        const Result<Client> client = pick(false);
        if (!client)
            return failure(client.error());
        if (client->account == 0)
            return {};
        const Result<qint64> deposit = announce(*client, story.announced);
        if (!deposit)
            return failure(deposit.error());
        if (story.came == 0)
            continue;
        const QString payer = story.stranger ? u"Gerda Sommerfeld"_s : client->name;
        if (const auto came = report(*client, story.came, story.fee, payer, *deposit); !came)
            return came;
    }
    return {};
}

Result<void> DemoKinds::addReceipts()
{
    for (const qint64 minor : {320'00, 1'180'00}) {
        const Result<Client> client = pick(false);
        if (!client || client->account == 0)
            return client ? Result<void>() : Result<void>(failure(client.error()));
        if (const auto came = report(*client, minor, 0, client->name, 0); !came)
            return came;
    }
    return {};
}

Result<void> DemoKinds::addTransfers()
{
    for (const bool own : {true, true, false}) {
        const Result<Client> from = pick(own);
        if (!from)
            return failure(from.error());
        const Result<Client> other = own ? from : pick(false);
        if (!other)
            return failure(other.error());
        const qint64 target = own ? from->second : other->account;
        if (from->account == 0 || target == 0)
            continue;
        const auto made = m_actor.runAs(u"sana"_s,
            u"select o.id from desk.submit_transfer($1, $2, $3, $4, null) o"_s,
            {office::newCommandKey(), from->account, target, 450'00});
        if (!made)
            return failure(made.error());
    }
    return {};
}

Result<void> DemoKinds::addOperations()
{
    struct Story {
        QStringView kind;
        QStringView direction;
        qint64 minor;
        QStringView reason;
    };
    constexpr Story stories[] = {{u"fee", u"out", 25'00, u"inactivity"},
        {u"adjustment", u"in", 140'00, u"goodwill"}, {u"credit", u"in", 200'00, u"promotion"}};
    for (const Story& story : stories) {
        const Result<Client> client = pick(false);
        if (!client)
            return failure(client.error());
        if (client->account == 0)
            return {};
        const auto made = m_actor.runAs(u"omar"_s,
            u"select o.id from desk.submit_operation($1, $2, $3, $4, $5, $6, null) o"_s,
            {office::newCommandKey(), story.kind.toString(), story.direction.toString(),
                client->account, story.minor, story.reason.toString()});
        if (!made)
            return failure(made.error());
    }
    return {};
}

Result<void> DemoKinds::addDispute()
{
    const auto card = m_connection.execute(
        u"select p.id, p.version, p.amount_minor from book.payment p"
        " where p.kind = 'deposit' and p.state = 'settled' and p.method = 'card'"
        "   and not exists (select from book.payment o where o.client_id = p.client_id and "
        "book.business_open(o.state)) order by p.id desc limit 1"_s);
    if (!card)
        return failure(card.error());
    if (card->isEmpty())
        return {};
    const office::RowView row = card->row(0);
    return DemoActor::done(m_actor.runAs(u"mara"_s,
        u"select desk.record_chargeback($1, $2, $3, 'CB-20417', $4, 2500, current_date + 9, 'The "
        "cardholder says the card was stolen')"_s,
        {office::newCommandKey(), row.integer(0), row.integer(1), row.integer(2)}));
}

Result<void> DemoKinds::addPeoplesWork()
{
    Result<void> good = addEntries();
    if (good)
        good = addFloats();
    if (good)
        good = addFindings();
    return good ? addDebt() : good;
}

Result<void> DemoKinds::addEntries()
{
    struct Story {
        QStringView payer;
        QStringView words;
        qint64 minor;
        int daysAgo;
        bool confirmed;
    };
    constexpr Story stories[] = {
        {u"Lindner Handels GmbH", u"Einzahlung Handelskonto", 12'500'00, 1, false},
        {u"Ana Pereira", u"deposit", 900'00, 2, false},
        {u"Jonas Weber", u"Konto 50012", 2'000'00, 3, true}};
    int number = 0;
    for (const Story& story : stories) {
        const auto entered = m_actor.runAs(u"mara"_s,
            u"select o.id from desk.record_receipt($1, 'wire', $2, $3, 'EUR', $4, current_date - "
            "$5::int, $6, null) o"_s,
            {office::newCommandKey(), u"FT-2026-%1"_s.arg(4410 + ++number), story.minor,
                story.payer.toString(), story.daysAgo, story.words.toString()});
        if (!entered)
            return failure(entered.error());
        if (!story.confirmed || entered->isEmpty())
            continue;
        const Result<void> confirmed = DemoActor::done(
            m_actor.runAs(u"joao"_s, u"select desk.decide_receipt($1, $2, 1, true)"_s,
                {office::newCommandKey(), entered->row(0).integer(0)}));
        if (!confirmed)
            return confirmed;
    }
    return {};
}

/// Money goes to the providers: some of it by two people, some waits for the second one. What one
/// of them says differs from our books.
Result<void> DemoKinds::addFloats()
{
    struct Story {
        QStringView provider;
        QStringView counterpart; ///< null: the office's own money
        qint64 minor;
        bool confirmed;
    };
    constexpr Story stories[] = {{u"bank", u"", 2'500'000'00, true},
        {u"praxis", u"bank", 150'000'00, true}, {u"praxis", u"bank", 40'000'00, false}};
    int number = 0;
    for (const Story& story : stories) {
        const auto entered = m_actor.runAs(u"mara"_s,
            u"select o.id from desk.record_float_move($1, $2, 'in', nullif($3, ''), $4, 'EUR', $5, "
            "(clock_timestamp() at time zone 'UTC')::date) o"_s,
            {office::newCommandKey(), story.provider.toString(), story.counterpart.toString(),
                story.minor, u"TR-2026-%1"_s.arg(310 + ++number)});
        if (!entered)
            return failure(entered.error());
        if (!story.confirmed || entered->isEmpty())
            continue;
        const Result<void> confirmed = m_actor.withoutPassword([&] {
            return DemoActor::done(
                m_actor.runAs(u"joao"_s, u"select desk.decide_float_move($1, $2, 1, true)"_s,
                    {office::newCommandKey(), entered->row(0).integer(0)}));
        });
        if (!confirmed)
            return confirmed;
    }
    return DemoActor::done(m_actor.runAs(u"mara"_s,
        u"select desk.enter_float($1, 'praxis', 'EUR', coalesce((select (f.\"float\" ->> "
        "'version')::int from desk.list_floats() f where f.\"float\" ->> 'provider' = 'praxis' and "
        "f.\"float\" ->> 'currency' = 'EUR'), 0), 14987500, 'The portal, this morning')"_s,
        {office::newCommandKey()}));
}

Result<void> DemoKinds::addFindings()
{
    struct Story {
        QStringView reason;
        QStringView word;
        qint64 shown;
        QStringView currency;
    };
    constexpr Story stories[] = {{u"marked_by_hand", u"Settled/Marked", 1'500'00, u"EUR"},
        {u"other_currency", u"approved", 1'640'00, u"USD"},
        {u"unknown_status", u"on_hold_by_partner", 1'500'00, u"EUR"}};
    for (const Story& story : stories) {
        const Result<Client> client = pick(false);
        if (!client || client->account == 0)
            return client ? Result<void>() : Result<void>(failure(client.error()));
        const Result<qint64> deposit = announce(*client, 1'500'00);
        if (!deposit)
            return failure(deposit.error());
        const Result<void> said = DemoActor::done(m_actor.runAs(u"purser_connector"_s,
            u"select link.report_deposit_finding($1, 'bank', $2, $3, $4, $5, $6, $7, $8)"_s,
            {m_lease, u"D-%1"_s.arg(*deposit), u"PSP-%1"_s.arg(88400 + *deposit),
                story.reason.toString(), story.word.toString(), story.shown,
                story.currency.toString(), client->name}));
        if (!said)
            return said;
    }
    return DemoActor::done(m_actor.runAs(u"mara"_s,
        u"select desk.settle_finding($1, f.id, f.version, 'nothing', 'Their support says that the "
        "client broke off') from desk.list_findings() f where f.reason = 'unknown_status' limit 1"_s,
        {office::newCommandKey()}));
}

Result<void> DemoKinds::addDebt()
{
    const auto paid = m_connection.execute(
        u"select p.id, p.version, r.provider, r.provider_ref, least(r.amount_minor, 60000) from "
        "book.payment p join book.receipt r on r.payment_id = p.id where p.kind = 'deposit' and "
        "p.state in ('credited', 'settled') and not exists (select from book.chargeback c where "
        "c.payment_id = p.id) and not exists (select from book.deferred_verification v where "
        "v.client_id = p.client_id) order by p.id limit 1"_s);
    if (!paid)
        return failure(paid.error());
    if (paid->isEmpty())
        return {};
    const office::RowView row = paid->row(0);
    return DemoActor::done(m_actor.runAs(u"purser_connector"_s,
        u"select link.report_chargeback($1, $2, $3, 'CB-19807', 'lost', $4)"_s,
        {m_lease, row.text(2), row.text(3), row.integer(4)}));
}

} // namespace purser::demo
