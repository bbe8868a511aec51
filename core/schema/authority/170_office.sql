-- Helpers for the database administrator (a superuser, on the host): setting an office up. Nobody else may
-- execute them; what they do is audited in the administrator's own chain.
create function meta.install_office(p_name text, p_reference_currency text, p_time_zone text, p_trial boolean) returns uuid language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  made uuid;
begin
  if not exists (select from pg_timezone_names z where z.name = p_time_zone) then
    perform authz.refuse('PU008', '{"field": "time_zone"}');
  end if;
  insert into meta.office (name, reference_currency, time_zone, trial) values (p_name, p_reference_currency, p_time_zone, p_trial)
  returning id into made;
  if exists (select from book.zones() z where z = p_time_zone) then
    -- Its hours are those of its own clocks from the first day.
    update policy.business_zone z set zone = p_time_zone where z.entity_id is null;
  end if;
  -- Nobody types a password in a trial office, so nobody could unlock a workstation with it.
  if p_trial then
    update policy.setting s set value = '0' where s.key = 'session.lock_minutes';
  end if;
  perform audit.append('office.install', 'office', made::text,
    jsonb_build_object('name', p_name, 'reference_currency', p_reference_currency, 'time_zone', p_time_zone, 'trial', p_trial)::text);
  return made;
end $$;
comment on function meta.install_office(text, text, text, boolean) is 'Makes this database the office of that name, once. Superuser only.';

create function meta.bootstrap_staff(p_login text, p_name text, p_roles text[], p_verifier text, p_scope_partners bigint[], p_must_change boolean)
returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  days bigint := authz.whole_setting(case when p_must_change then 'password.reset_valid_days' else 'password.valid_days' end);
  made bigint;
begin
  perform authz.hr_check_verifier(p_verifier);
  made := authz.make_staff(p_login, p_name, p_roles, p_verifier, p_scope_partners, p_must_change,
                           clock_timestamp() + make_interval(days => days::int), true);
  perform audit.append('office.bootstrap_staff', 'staff', p_login,
    jsonb_build_object('name', p_name, 'roles', p_roles, 'scope_partners', p_scope_partners)::text);
  return made;
end $$;
comment on function meta.bootstrap_staff(text, text, text[], text, bigint[], boolean) is 'Makes a member of staff without a second person: for the first two administrators, and for trial offices. p_scope_partners null: sees every client. Superuser only. PU006, PU008.';

create function meta.service_password(p_login text, p_verifier text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if p_login is null or p_login not in ('purser_connector', 'purser_jobs', 'purser_sealer', 'purser_notifier', 'purser_watchdog', 'purser_intake', 'purser_mail', 'purser_scan') then
    perform authz.refuse('PU008', '{"field": "login"}');
  end if;
  perform authz.hr_check_verifier(p_verifier);
  execute format('alter role %I password %L', p_login, p_verifier);
  perform audit.append('office.service_password', 'service', p_login, '{}');
end $$;
comment on function meta.service_password(text, text) is 'Sets the password of a service''s login from its verifier. Superuser only. PU008.';

create function meta.new_epoch(p_reason text) returns uuid language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  made uuid := sync.new_epoch(p_reason);
begin
  perform audit.append('office.new_epoch', 'office', (select o.id::text from meta.office o),
    jsonb_build_object('epoch', made, 'reason', p_reason)::text);
  return made;
end $$;
comment on function meta.new_epoch(text) is 'Starts another epoch of the change feed, after a restore or forced failover: every desktop loads again. Superuser only.';

revoke all on all functions in schema meta from public;
