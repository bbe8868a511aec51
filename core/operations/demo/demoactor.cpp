#include "core/operations/demo/demoactor.h"

#include "core/office/call.h"

namespace purser::demo {

using namespace Qt::StringLiterals;

Result<office::Table> DemoActor::runAs(
    const QString& login, const QString& sql, const QVariantList& parameters)
{
    // Logins of the demo staff and of the services: plain names, no quoting needed.
    Result<void> became = m_connection.script("set session authorization " + login.toLatin1());
    if (!became)
        return failure(became.error());
    Result<office::Table> rows = m_connection.execute(sql, parameters);
    became = m_connection.script("reset session authorization");
    if (!became)
        return failure(became.error());
    return rows;
}

Result<void> DemoActor::screen(qint64 payment)
{
    // As the service of a running office has done long before money moves.
    return done(m_connection.execute(
        u"insert into book.screening_run (client_id, trigger, subject, subject_digest, lists, "
        "engine, hits) select c.id, 'periodic', book.screening_subject(c.id), "
        "book.subject_digest(c.id), jsonb_build_array(jsonb_build_object('name', 'UN', 'digest', "
        "encode(sha256('UN'), 'hex'), 'names', '1012')), 'demo', 0 from book.payment p join "
        "book.client c on c.id = book.survivor_of(p.client_id) where p.id = $1 and not exists "
        "(select from book.screening_run r where r.client_id = c.id and r.party_id is null)"_s,
        {payment}));
}

Result<void> DemoActor::withoutPassword(const std::function<Result<void>()>& work)
{
    const auto ask = [this](bool asks) {
        return done(m_connection.execute(
            u"update policy.setting set value = to_jsonb($1::boolean) where key = 'money.step_up'"_s,
            {asks}));
    };
    if (const Result<void> off = ask(false); !off)
        return off;
    const Result<void> worked = work();
    const Result<void> on = ask(true);
    return worked ? on : worked;
}

Result<void> DemoActor::approve(const QString& login, qint64 payment)
{
    if (const Result<void> screened = screen(payment); !screened)
        return screened;
    const auto shown = m_connection.execute(
        u"select version, revision, content_hash from book.payment where id = $1"_s, {payment});
    if (!shown)
        return failure(shown.error());
    const office::RowView row = shown->row(0);
    return done(runAs(login, u"select desk.approve_payment($1, $2, $3, $4, $5, null)"_s,
        {office::newCommandKey(), payment, row.integer(0), row.integer(1), row.text(2)}));
}

Result<qint64> DemoActor::takeLease()
{
    return numberFrom(runAs(u"purser_connector"_s,
        u"select (link.acquire_lease('connector', gen_random_uuid(), 60) ->> 'token')::bigint"_s,
        {}));
}

Result<void> DemoActor::giveLeaseBack()
{
    return done(m_connection.execute(
        u"update sync.lease set expires_at = clock_timestamp() where name = 'connector'"_s));
}

Result<qint64> DemoActor::numberFrom(const Result<office::Table>& rows)
{
    if (!rows)
        return failure(rows.error());
    if (rows->isEmpty())
        return failure(ErrorCode::NotFound);
    return rows->row(0).integer(0);
}

} // namespace purser::demo
