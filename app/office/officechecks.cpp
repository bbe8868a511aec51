#include "app/office/officechecks.h"

#include "core/office/table.h"
#include "core/schema/schemainstaller.h"
#include "core/schema/schemasource.h"

#include <QStorageInfo>
#include <functional>

namespace purser::tool {

using namespace Qt::StringLiterals;
using Level = CheckLine::Level;

namespace {

constexpr qint64 servicePauseWarns = 60;
constexpr qint64 sealPauseWarns = 60;
constexpr int rateAgeWarns = 7;
constexpr qint64 gigabyte = 1'000'000'000;

/// A check as one query: the text, and whether it is good, is a warning, or a failure.
struct QueryCheck {
    const char16_t* name;
    Level levelWhenNot;
    /// Returns one row: (good boolean, text).
    const char16_t* sql;
};

constexpr QueryCheck queryChecks[] = {
    {u"server version", Level::Fail,
        u"select current_setting('server_version_num')::int >= 150000, "
        u"current_setting('server_version')"},
    {u"passwords as SCRAM", Level::Fail,
        u"select current_setting('password_encryption') = 'scram-sha-256' and not exists (select "
        u"from"
        " pg_authid where rolcanlogin and rolpassword like 'md5%'), "
        "current_setting('password_encryption')"},
    {u"how people are let in", Level::Fail,
        u"select count(*) = 0, case when count(*) = 0 then 'no rule without password or TLS' else"
        " 'pg_hba.conf line ' || string_agg(line_number::text, ', ') end from pg_hba_file_rules"
        " where error is not null or auth_method in ('trust', 'password', 'md5', 'ident')"
        " or (type in ('host', 'hostnossl') and auth_method <> 'reject')"},
    {u"TLS", Level::Fail,
        u"select current_setting('listen_addresses') = '' or current_setting('ssl')::bool,"
        " case when current_setting('listen_addresses') = '' then 'not needed: sockets only'"
        " when current_setting('ssl')::bool then 'on, from ' || "
        "current_setting('ssl_min_protocol_version')"
        " else 'off, though the server listens on ' || current_setting('listen_addresses') end"},
    {u"no statement text in the log", Level::Fail,
        u"select current_setting('log_statement') = 'none' and "
        u"current_setting('log_min_error_statement') ="
        " 'panic' and current_setting('log_min_duration_statement') = '-1', 'log_statement ' ||"
        " current_setting('log_statement') || ', errors ' || "
        "current_setting('log_min_error_statement')"},
    {u"durable", Level::Fail,
        u"select current_setting('fsync')::bool and current_setting('full_page_writes')::bool"
        " and current_setting('synchronous_commit') <> 'off', 'fsync ' || current_setting('fsync') "
        "||"
        " ', synchronous_commit ' || current_setting('synchronous_commit')"},
    {u"data checksums", Level::Warn,
        u"select current_setting('data_checksums')::bool, current_setting('data_checksums')"},
    {u"archive of changes", Level::Warn,
        u"select o.trial or current_setting('archive_mode') <> 'off' or exists (select from"
        " pg_stat_replication), case when o.trial then 'not for a trial office' else 'archive_mode "
        "' ||"
        " current_setting('archive_mode') end from meta.office o"},
    {u"superusers", Level::Warn,
        u"select count(*) = 1, string_agg(rolname, ', ') from pg_roles where rolsuper and "
        u"rolcanlogin"},
    {u"two administrators", Level::Fail,
        u"select authz.administrators() >= 2, authz.administrators() || ' can change rights'"},
    {u"passwords set around the office", Level::Fail,
        u"select count(*) = 0, coalesce(string_agg(s.login, ', '), 'none') from policy.staff s"
        " join pg_authid a on a.rolname = s.login where s.state = 'active' and sha256(convert_to("
        "coalesce(a.rolpassword, ''), 'UTF8')) <> s.verifier_hash"},
    {u"reference rates", Level::Warn,
        u"select count(*) = 0, case when count(*) = 0 then 'fresh' else 'missing or old: ' ||"
        " string_agg(c.code, ', ') end from policy.currency c, meta.office o where c.code <>"
        " o.reference_currency and exists (select from book.trading_account a where a.currency = "
        "c.code)"
        " and not exists (select from policy.reference_rate r where r.currency = c.code and r.day >"
        " current_date - %1)"},
    {u"audit log sealed", Level::Warn,
        u"select coalesce((authz.seal_status() ->> 'oldest_unsealed_age_s')::bigint, 0) < %2,"
        " 'oldest row not sealed: ' || coalesce(authz.seal_status() ->> 'oldest_unsealed_age_s', "
        "'0') || ' s'"},
    {u"services", Level::Warn,
        u"select count(*) filter (where at < clock_timestamp() - interval '%3 seconds' or state = "
        u"'down') = 0"
        " and count(*) > 0, coalesce(string_agg(service || ' ' || state || ' ' || "
        "round(extract(epoch from"
        " clock_timestamp() - at)) || ' s ago', ', ' order by service), 'none has reported') from "
        "sync.health"},
    {u"trading servers", Level::Warn,
        u"select coalesce(bool_and(coalesce(s.state, 'unknown') = 'up' and s.at > "
        u"clock_timestamp() -"
        " interval '%3 seconds'), true), coalesce(string_agg(t.name || ' ' || coalesce(s.state, "
        "'unknown'),"
        " ', ' order by t.name), 'none') from book.trading_server t left join sync.server_status s "
        "on"
        " s.server_id = t.id where t.enabled"},
    {u"unknown outcomes", Level::Warn,
        u"select count(*) = 0, count(*) || ' wait for a person' from book.instruction where state "
        u"= 'parked'"},
};

CheckLine runQuery(office::Connection& superuser, const QueryCheck& check)
{
    const QString sql = QString::fromUtf16(check.sql)
                            .replace(u"%1"_s, QString::number(rateAgeWarns))
                            .replace(u"%2"_s, QString::number(sealPauseWarns))
                            .replace(u"%3"_s, QString::number(servicePauseWarns));
    CheckLine line{QString::fromUtf16(check.name), Level::Ok, {}};
    const auto rows = superuser.execute(sql);
    if (!rows || rows->rowCount() != 1) {
        line.level = Level::Fail;
        line.text =
            rows ? u"not an office"_s : errorName(rows.error().code) + u' ' + rows.error().detail;
        return line;
    }
    line.text = rows->row(0).text(1);
    if (!rows->row(0).flag(0))
        line.level = check.levelWhenNot;
    return line;
}

std::vector<CheckLine> schemaLines(office::Connection& superuser)
{
    const auto source = schema::SchemaSource::embedded();
    if (!source)
        return {{u"schema"_s, Level::Fail, source.error().detail}};
    schema::SchemaInstaller installer(superuser, *source);
    const auto status = installer.status();
    std::vector<CheckLine> lines;
    if (!status)
        lines.push_back({u"schema"_s, Level::Fail, errorName(status.error().code)});
    else if (!status->isOffice)
        lines.push_back({u"schema"_s, Level::Fail, u"not an office"_s});
    else
        lines.push_back({u"schema"_s, status->isCurrent() ? Level::Ok : Level::Fail,
            status->isCurrent()
                ? u"version %1"_s.arg(status->installed)
                : u"version %1, this program has %2: run upgrade"_s.arg(status->installed)
                      .arg(status->available)});
    const Result<void> catalog = installer.check();
    CheckLine line{u"catalog"_s, Level::Ok, u"rights and functions are as installed"_s};
    if (!catalog) {
        line.level = Level::Fail;
        line.text = catalog.error().args.value(u"check").toString() + u' '
            + catalog.error().args.value(u"found").toVariant().toString();
    }
    lines.push_back(line);
    return lines;
}

CheckLine diskLine(office::Connection& superuser)
{
    CheckLine line{u"disk"_s, Level::Warn, u"cannot be read"_s};
    const auto directory = superuser.execute(u"select current_setting('data_directory')"_s);
    if (!directory)
        return line;
    const QStorageInfo storage(directory->row(0).text(0));
    if (!storage.isValid())
        return line;
    const qint64 free = storage.bytesAvailable();
    line.text = u"%1 GB free of %2 GB"_s.arg(free / gigabyte).arg(storage.bytesTotal() / gigabyte);
    const bool isTight = free < 2 * gigabyte || free < storage.bytesTotal() / 20;
    line.level = free < gigabyte / 2 ? Level::Fail : isTight ? Level::Warn : Level::Ok;
    return line;
}

} // namespace

QString CheckLine::levelName() const
{
    switch (level) {
    case Level::Ok: return u"ok"_s;
    case Level::Warn: return u"warn"_s;
    case Level::Fail: return u"fail"_s;
    }
    return {};
}

std::vector<CheckLine> checkOffice(office::Connection& superuser, bool isOnThisComputer)
{
    std::vector<CheckLine> lines = schemaLines(superuser);
    for (const QueryCheck& check : queryChecks)
        lines.push_back(runQuery(superuser, check));
    if (isOnThisComputer)
        lines.push_back(diskLine(superuser));
    return lines;
}

} // namespace purser::tool
