#include "app/office/trial/trialdemo.h"

#include "core/operations/demo/demoday.h"
#include "core/operations/demo/demoloader.h"

#include <QDateTime>
#include <QJsonDocument>

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 trialSeed = 1;

Result<bool> holdsAny(office::Connection& superuser, const QString& table)
{
    const auto rows = superuser.execute(u"select exists (select from %1)"_s.arg(table));
    if (!rows)
        return failure(rows.error());
    return rows->row(0).flag(0);
}

/// The accounts of the books, on the simulated server: same logins, groups, names and balances.
Result<void> copyAccounts(office::Connection& superuser, const SimulatorLink& link)
{
    const auto rows = superuser.execute(
        u"select a.login, a.group_name, a.leverage, c.full_name, c.country,"
        " (b.posted_minor::numeric / power(10::numeric, k.exponent))::numeric(30, 8)::text as "
        "balance"
        " from book.trading_account a join book.client c on c.id = a.client_id"
        " join policy.currency k on k.code = a.currency"
        " join book.ledger_account l on l.role = 'client_trading' and l.trading_account_id = a.id"
        " join book.balance b on b.account_id = l.id order by a.id"_s);
    if (!rows)
        return failure(rows.error());
    QJsonArray accounts;
    for (int i = 0; i < rows->rowCount(); ++i) {
        const office::RowView row = rows->row(i);
        accounts.append(QJsonObject{{u"login"_s, row.integer(u"login"_s)},
            {u"group"_s, row.text(u"group_name"_s)}, {u"leverage"_s, row.integer(u"leverage"_s)},
            {u"name"_s, row.text(u"full_name"_s)}, {u"country"_s, row.text(u"country"_s)},
            {u"balance"_s, row.text(u"balance"_s)}});
    }
    const auto added =
        link.post(u"/accounts"_s, {{u"accounts"_s, accounts}, {u"keep_existing"_s, true}});
    if (!added)
        return failure(added.error());
    return {};
}

} // namespace

Result<void> addTrialDemo(office::Connection& superuser, const SimulatorLink& link,
    const std::function<void(const QString&)>& progress)
{
    const Result<bool> hasPast = holdsAny(superuser, u"book.client"_s);
    if (!hasPast)
        return failure(hasPast.error());
    if (!*hasPast) {
        progress(u"Inventing 2,000 clients and a year of trading …"_s);
        demo::DemoLoader::Options options;
        options.profile = *demo::DemoProfile::named(u"small"_s);
        options.seed = trialSeed;
        options.endUs = QDateTime(QDateTime::currentDateTimeUtc().date(), QTime(0, 0), Qt::UTC)
                            .toMSecsSinceEpoch()
            * 1000;
        if (const auto loaded = demo::DemoLoader(superuser, options).load(); !loaded)
            return failure(loaded.error());
    }
    const auto isToday = superuser.execute(
        u"select exists (select from book.payment where requested_by <> 'client')"_s);
    if (!isToday)
        return failure(isToday.error());
    if (isToday->row(0).flag(0))
        return {};
    demo::DemoDay day(superuser, {trialSeed, progress});
    if (const Result<void> paid = day.payOut(); !paid)
        return paid;
    if (const Result<void> copied = copyAccounts(superuser, link); !copied)
        return copied;
    if (const auto opened = day.open(); !opened)
        return failure(opened.error());
    return {};
}

QJsonObject officeFigures(office::Connection& superuser)
{
    const auto rows = superuser.execute(
        u"select jsonb_build_object("
        "'clients', (select count(*) from book.client),"
        "'open_payments', (select count(*) from book.payment where book.business_open(state)),"
        "'unknown_outcomes', (select count(*) from book.payment where flag = 'unknown_outcome'),"
        "'seal', authz.seal_status(),"
        "'services', (select jsonb_agg(jsonb_build_object('name', service, 'state', state, 'age_s',"
        " round(extract(epoch from clock_timestamp() - at))) order by service) from sync.health),"
        "'servers', (select jsonb_agg(jsonb_build_object('name', t.name, 'state', "
        "coalesce(s.state, 'unknown')))"
        " from book.trading_server t left join sync.server_status s on s.server_id = t.id))::text"_s);
    if (!rows)
        return {{u"error"_s, errorName(rows.error().code)}};
    return QJsonDocument::fromJson(rows->row(0).text(0).toUtf8()).object();
}

} // namespace purser::tool
