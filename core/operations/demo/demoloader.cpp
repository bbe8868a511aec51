#include "core/operations/demo/demoloader.h"

#include "core/office/transaction.h"
#include "core/operations/demo/demomoney.h"
#include "core/operations/demo/demotables.h"

#include <QJsonObject>

namespace purser::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* identityTables[] = {"book.partner", "book.client", "book.trading_account",
    "book.destination", "book.ledger_account", "book.journal", "book.hold", "book.payment",
    "book.payment_event", "book.instruction"};

} // namespace

DemoLoader::DemoLoader(office::Connection& superuser, Options options)
    : m_connection(superuser), m_options(std::move(options))
{
}

Result<DemoFigures> DemoLoader::load()
{
    auto transaction = office::Transaction::begin(m_connection);
    if (!transaction)
        return failure(transaction.error());
    Result<void> done = checkOffice();
    if (done)
        done = prepare();
    if (!done)
        return failure(done.error());

    DemoTables tables(m_connection, m_options.profile, m_options.seed, m_options.endUs);
    const std::pair<const char16_t*, Result<void> (DemoTables::*)()> steps[]{
        {u"partners and clients", &DemoTables::writePeople},
        {u"deals", &DemoTables::writeDeals},
        {u"trading accounts and destinations", &DemoTables::writeAccounts},
        {u"payments", &DemoTables::writePayments},
        {u"approvals, events, instructions", &DemoTables::writePaymentDetails},
        {u"ledger", &DemoTables::writeLedger},
    };
    for (const auto& [name, step] : steps) {
        m_options.progress(QString::fromUtf16(name));
        if (done = (tables.*step)(); !done)
            return failure(done.error());
    }
    if (done = finish(); !done)
        return failure(done.error());
    if (done = transaction->commit(); !done)
        return failure(done.error());
    const DemoHistory& history = tables.history();
    return DemoFigures{m_options.profile.partners, m_options.profile.clients,
        static_cast<qint64>(history.accounts().size()), tables.deals(),
        static_cast<qint64>(history.payments().size()),
        static_cast<qint64>(history.bookings().size())};
}

Result<void> DemoLoader::checkOffice()
{
    const auto office = m_connection.execute(
        u"select o.trial, exists (select from book.client) or exists (select from book.journal)"
        " from meta.office o"_s);
    if (!office)
        return failure(office.error());
    if (office->rowCount() != 1 || !office->row(0).flag(0))
        return failure(ErrorCode::WrongState, {{u"why"_s, u"not_trial"_s}});
    if (office->row(0).flag(1))
        return failure(ErrorCode::WrongState, {{u"why"_s, u"not_empty"_s}});
    return {};
}

Result<void> DemoLoader::prepare()
{
    QByteArray sql =
        "set local session_replication_role = replica;\n"
        "set local work_mem = '256MB';\n"
        "set local maintenance_work_mem = '512MB';\n"
        "update sync.partition_plan set months_behind = greatest(months_behind, least(120, "
        + QByteArray::number(m_options.profile.days / 30 + 2)
        // The past may end before today.
        + " + ceil(greatest(0, extract(epoch from now()) - "
        + QByteArray::number(m_options.endUs / 1'000'000)
        + ") / 2592000)::int)) where schema_name = 'book' and table_name = 'deal';\n"
          "select sync.make_partitions();\n";
    for (const DemoCurrency& currency : currencies()) {
        if (currency.code == u"EUR")
            continue;
        sql += "insert into policy.reference_rate (currency, day, rate_e10, source) values ('"
            + currency.code.toLatin1() + "', (to_timestamp("
            + QByteArray::number(m_options.endUs / 1'000'000) + ") at time zone 'UTC')::date, "
            + QByteArray::number(currency.rateE10) + ", 'demo') on conflict do nothing;\n";
    }
    sql += "insert into book.trading_server (id, name, platform, host, port, manager_login,"
           " secret_name, time_zone_minutes) overriding system value"
           " values (1, 'MT5 real-1', 'mt5', '127.0.0.1', 1, 1, 'mt5-real-1', 120)"
           " on conflict do nothing;\n"
           "select setval(pg_get_serial_sequence('book.trading_server', 'id'),"
           " (select max(id) from book.trading_server));\n";
    return m_connection.script(sql);
}

Result<void> DemoLoader::finish()
{
    m_options.progress(u"proofs"_s);
    // A client approved long ago is due one of these weeks, and not all of them today.
    QByteArray sql =
        "insert into book.client_review (client_id, due_on, risk_band)\n"
        "select c.id, greatest((c.kyc_reviewed_at + make_interval(months => i.months))::date,"
        " current_date + 5 + (c.id * 37 % 80)::int), i.risk_band\n"
        "  from book.client c join policy.review_interval i on i.risk_band ="
        " case book.risk_band(c.risk_score) when 'prohibited' then 'high' else "
        "book.risk_band(c.risk_score) end\n"
        " where c.kyc_state = 'approved' and c.kyc_reviewed_at is not null;\n"
        "set local session_replication_role = origin;\n"
        "insert into policy.office_unit (kind, code, name) values ('brand', 'NORTH', "
        "'Northbridge'),"
        " ('brand', 'SOUTH', 'Southbridge'), ('desk', 'DE', 'German desk'), ('desk', 'EN', "
        "'English "
        "desk'), ('desk', 'ES', 'Spanish desk'), ('desk', 'RU', 'Russian desk'), ('desk', 'AR', "
        "'Arabic desk'), ('team', 'VIP', 'VIP team') on conflict do nothing;\n"
        // The newest will do to show it; a large office is not written twice for that.
        "update book.client c set circle_id = book.circle_for((select u.id from policy.office_unit "
        "u where u.kind = 'brand' and u.code = case c.id % 3 when 0 then 'SOUTH' else 'NORTH' end),"
        " coalesce((select u.id from policy.office_unit u where u.kind = 'desk' and u.code = "
        "upper(c.language)), (select u.id from policy.office_unit u where u.kind = 'desk' and "
        "u.code = 'EN')), (select u.id from policy.office_unit u where u.kind = 'team' and c.id % "
        "17 = 0), c.partner_id)\n"
        " where c.id in (select n.id from book.client n order by n.created_at desc, n.id desc "
        "limit "
        "3000);\n";
    for (const char* table : identityTables) {
        sql += QByteArray("select setval(pg_get_serial_sequence('") + table
            + "', 'id'), (select coalesce(max(id), 0) + 1 from " + table + "), false);\n";
    }
    // All of it: a table without figures turned a list of payouts into half a minute.
    sql += "analyze;\n";
    Result<void> done = m_connection.script(sql);
    if (done)
        done = proveLedger();
    if (!done)
        return done;
    const auto noted = m_connection.execute(
        u"select audit.append('office.demo', 'office', (select o.id::text from meta.office o),"
        " jsonb_build_object('profile', $1::text, 'seed', $2::text)::text),"
        " meta.new_epoch('demo data')"_s,
        {m_options.profile.name, QString::number(m_options.seed)});
    if (!noted)
        return failure(noted.error());
    return {};
}

Result<void> DemoLoader::proveLedger()
{
    const auto proofs =
        m_connection.execute(u"select proof, differences, first_at from book.ledger_proof()"_s);
    if (!proofs)
        return failure(proofs.error());
    for (int i = 0; i < proofs->rowCount(); ++i) {
        const office::RowView row = proofs->row(i);
        if (row.integer(1) != 0)
            return failure(ErrorCode::CheckFailed,
                {{u"proof"_s, row.text(0)}, {u"differences"_s, row.integer(1)},
                    {u"first"_s, row.text(2)}});
    }
    return {};
}

} // namespace purser::demo
