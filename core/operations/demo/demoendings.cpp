#include "core/operations/demo/demoendings.h"

#include "core/office/call.h"
#include "core/operations/demo/demodocuments.h"

#include <QJsonArray>
#include <QJsonObject>

namespace purser::demo {

using namespace Qt::StringLiterals;
using office::jsonText;
using office::newCommandKey;

namespace {

/// Days until a document expires; negative: ago.
constexpr int daysLeft[] = {-12, -3, 4, 12, 26, 41, 58, 73, 88};

} // namespace

DemoEndings::DemoEndings(office::Connection& superuser, QDate today)
    : m_connection(superuser), m_actor(superuser), m_today(today)
{
}

Result<void> DemoEndings::addDocuments()
{
    const auto clients = m_connection.execute(
        u"select c.id, c.full_name from book.client c where c.kyc_state = 'approved' and c.status "
        u"= "
        "'active' and c.kind = 'person' and c.merged_into is null and not exists (select from "
        "book.payment p where p.client_id = c.id and book.business_open(p.state)) and not exists "
        "(select from book.client_document d where d.client_id = c.id) and not exists (select from "
        "book.application a where a.client_id = c.id) order by c.id limit $1"_s,
        {static_cast<int>(std::size(daysLeft))});
    if (!clients)
        return failure(clients.error());
    for (int row = 0; row < clients->rowCount(); ++row) {
        const office::RowView client = clients->row(row);
        if (const auto added = addDocument(client.integer(0), client.text(1), daysLeft[row]);
            !added)
            return added;
    }
    return {};
}

Result<void> DemoEndings::addDocument(qint64 client, const QString& name, int left)
{
    const QDate issued = m_today.addDays(left - 3650);
    const QJsonObject facts{{u"number"_s, u"L%1"_s.arg(6200000 + client * 37)},
        {u"issuer"_s, u"DE"_s}, {u"issued_on"_s, issued.toString(Qt::ISODate)},
        {u"expires_on"_s, m_today.addDays(365).toString(Qt::ISODate)}};
    const auto document = DemoActor::numberFrom(m_actor.runAs(u"sana"_s,
        u"select o.id from desk.add_document($1, $2, 'driving_licence', 1, 'licence.png', $3, $4) o"_s,
        {newCommandKey(), client, demoPaper(u"DRIVING LICENCE"_s, name, issued), jsonText(facts)}));
    if (!document)
        return failure(document.error());
    const auto accepted = m_actor.runAs(u"olga"_s,
        u"select desk.review_document($1, $2, 1, 'accept')"_s, {newCommandKey(), *document});
    if (!accepted)
        return failure(accepted.error());
    // Accepted long ago, when it had years left.
    return m_connection.script(
        u"begin;\nset local session_replication_role = replica;\nupdate book.client_document set "
        "expires_on = date '%1' where id = %2;\ncommit;\n"_s
            .arg(m_today.addDays(left).toString(Qt::ISODate))
            .arg(*document)
            .toUtf8());
}

Result<void> DemoEndings::addLapsed()
{
    const auto client = enterLapsed();
    if (!client)
        return failure(client.error());
    if (const Result<void> paid = payIn(*client); !paid)
        return paid;
    const Result<void> old = m_connection.script(
        u"update book.deferred_verification set started_at = started_at - interval '16 days', "
        "deadline_at = clock_timestamp() - interval '1 hour' where client_id = %1"_s.arg(*client)
            .toUtf8());
    if (!old)
        return old;
    // One of each kind: the night's other work stays as it was entered.
    return DemoActor::done(
        m_actor.runAs(u"purser_jobs"_s, u"select link.onboarding_upkeep(1)"_s, {}));
}

Result<qint64> DemoEndings::enterLapsed()
{
    const auto euros = [](qint64 whole) {
        return QJsonObject{{u"minor"_s, QString::number(whole * 100)}, {u"currency"_s, u"EUR"_s}};
    };
    const QJsonObject fields{{u"given_names"_s, u"Petra"_s}, {u"family_name"_s, u"Lindqvist"_s},
        {u"sex"_s, u"female"_s}, {u"birth_date"_s, u"1992-04-11"_s},
        {u"birth_place"_s, u"Uppsala"_s}, {u"birth_country"_s, u"SE"_s},
        {u"nationalities"_s, QJsonArray{u"SE"_s}}, {u"street"_s, u"Dragarbrunnsgatan 14"_s},
        {u"city"_s, u"Uppsala"_s}, {u"residence_country"_s, u"SE"_s},
        {u"email"_s, u"petra.lindqvist@example.com"_s}, {u"phone"_s, u"+46 18 555 0142"_s},
        {u"language"_s, u"sv"_s}, {u"occupation"_s, u"Nurse"_s},
        {u"employment_status"_s, u"employed"_s}, {u"sector"_s, u"health"_s},
        {u"purpose"_s, u"speculation"_s}, {u"expected_deposits"_s, euros(2000)},
        {u"annual_income"_s, euros(38000)}, {u"net_worth"_s, euros(52000)},
        {u"source_of_funds"_s, u"Salary and savings"_s}, {u"pep"_s, u"no"_s},
        {u"channel"_s, u"web site"_s}};
    const auto client = DemoActor::numberFrom(m_actor.runAs(u"sana"_s,
        u"select (o.detail ->> 'client')::bigint from desk.register_applicant($1, 'person', $2, 2, 'SE') o"_s,
        {newCommandKey(), jsonText(fields)}));
    if (!client)
        return client;
    const auto consent = m_actor.runAs(u"sana"_s,
        u"select desk.record_consent($1, $2, 'deferred_verification', true, '2026-1', 'sv', clock_timestamp())"_s,
        {newCommandKey(), *client});
    if (!consent)
        return failure(consent.error());
    const auto version =
        m_connection.execute(u"select version from book.client where id = $1"_s, {*client});
    if (!version)
        return failure(version.error());
    const auto started =
        m_actor.runAs(u"chen"_s, u"select desk.start_deferred_verification($1, $2, $3)"_s,
            {newCommandKey(), *client, version->row(0).integer(0)});
    if (!started)
        return failure(started.error());
    return client;
}

Result<void> DemoEndings::payIn(qint64 client)
{
    // 850.00 from a bank account that is known, 400.00 of which the statement does not say whose;
    // 31.50 lost in trading.
    return m_connection.script(
        u"do $$\ndeclare\n  account book.trading_account;\n  known bigint;\n  part record;\n"
        "  deposit bigint;\n  journal bigint;\nbegin\n"
        "  insert into book.trading_account (client_id, server_id, login, group_name, currency)\n"
        "  select %1, (select min(s.id) from book.trading_server s), (select max(t.login) + 1 from "
        "book.trading_account t), 'real\\std-eur', 'EUR' returning * into account;\n"
        "  insert into book.destination (client_id, method, detail, masked, holder, bank, state, "
        "added_at, added_by, verified_at, verified_by)\n"
        "  values (%1, 'sepa', 'SE4550000000058398257466', 'SE45 … 7466', 'Petra Lindqvist', "
        "'SEB', "
        "'verified', clock_timestamp() - interval '15 days', 'sana', clock_timestamp() - interval "
        "'14 days', 'olga') returning id into known;\n"
        "  for part in select * from (values (85000, known), (40000, null)) v (minor, source) "
        "loop\n"
        "    insert into book.payment (kind, reference, client_id, trading_account_id, method, "
        "amount_minor, currency, state, content_hash, reference_minor, band_minor, requested_by, "
        "requested_at, settled_at, decided_at)\n"
        "    select 'deposit', 'D-' || n, %1, account.id, 'sepa', part.minor, 'EUR', 'settled', "
        "repeat('0', 64), part.minor, part.minor, 'sana', clock_timestamp() - interval '14 days', "
        "clock_timestamp() - interval '13 days', clock_timestamp() - interval '13 days'\n"
        "      from (select nextval('book.payment_id_seq') as n) s returning id into deposit;\n"
        "    journal := book.post_journal('deposit', 'D-' || deposit, clock_timestamp(), deposit, "
        "null, array[row (book.payment_ledger(account.id), part.minor)::book.leg, row "
        "(book.house_account('bank_client_money', 'EUR', 'bank', account.id), "
        "-part.minor)::book.leg]);\n"
        "    insert into book.receipt (provider, provider_ref, method, amount_minor, currency, "
        "payer, received_at, journal_id, state, payment_id, due_at, instrument)\n"
        "    values ('bank', 'DEMO-' || deposit, 'sepa', part.minor, 'EUR', 'Petra Lindqvist', "
        "clock_timestamp() - interval '13 days', journal, 'allocated', deposit, clock_timestamp(), "
        "(select book.instrument_of(d) from book.destination d where d.id = part.source));\n"
        "  end loop;\n"
        "  perform book.post_journal('trading_result', 'T-' || account.id, clock_timestamp(), "
        "null, "
        "null, array[row (book.payment_ledger(account.id), -3150)::book.leg, row "
        "(book.house_account('trading_result', 'EUR', null, account.id), 3150)::book.leg]);\n"
        "end $$;\n"_s.arg(client)
            .toUtf8());
}

} // namespace purser::demo
