-- What settings cannot enforce, since every login may change its own: the watchdog ends staff sessions that
-- hold transactions open, idle in one, or work without a break, and locks a login that repeats it. It also
-- puts back settings a login stored for itself and locks one whose password was set around the office.
set local role purser_owner;
grant select, insert, update on sync.session_load to purser_desk;
grant select, insert on sync.ended_session to purser_desk;
reset role;

set local role purser_hr;
grant execute on function authz.hr_apply_settings(text), authz.hr_verifier_hash(text) to purser_desk;
reset role;

set local role purser_desk;

create function authz.lock_login(p_login text, p_why text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  update policy.staff s set state = 'locked' where s.login = p_login and s.state = 'active';
  if not found then
    return;
  end if;
  perform authz.touch_staff(p_login);
  perform authz.hr_let_in(p_login, false);
  perform authz.hr_end_sessions(p_login);
  perform audit.append('watch.lock', 'staff', p_login, jsonb_build_object('why', p_why)::text);
end $$;
comment on function authz.lock_login(text, text) is 'Locks a login and ends its sessions; an administrator''s proposal enables it again.';

create function link.watch(p_tx_limit_s int, p_idle_limit_s int)
returns table (login text, pid int, reason text, seconds int, locked boolean)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  session record;
  window_samples int := authz.whole_setting('watch.busy_samples');
  sample_ms int := authz.whole_setting('watch.sample_ms');
  share int := authz.whole_setting('watch.busy_percent');
  recent timestamptz := clock_timestamp() - make_interval(mins => authz.whole_setting('watch.window_minutes')::int);
begin
  if p_tx_limit_s is null or p_tx_limit_s < 1 or p_idle_limit_s is null or p_idle_limit_s < 1 then
    perform authz.refuse('PU008', '{"field": "limit"}');
  end if;
  insert into sync.session_load as l (pid, backend_start, busy)
  select a.pid, a.backend_start, coalesce((a.state = 'active')::int, 0)
    from pg_stat_activity a join policy.staff s on s.login = a.usename
   where a.datname = current_database()
  on conflict on constraint session_load_pkey do update
     set samples = case when l.samples >= window_samples then 1 else l.samples + 1 end,
         busy = case when l.samples >= window_samples then 0 else l.busy end + excluded.busy,
         seen_at = clock_timestamp()
   where l.seen_at < clock_timestamp() - make_interval(secs => sample_ms / 1000.0);

  for session in
    select a.usename::text as login, a.pid, a.backend_start,
           extract(epoch from clock_timestamp() - a.xact_start)::int as tx_s,
           extract(epoch from clock_timestamp() - a.state_change)::int as idle_s,
           case
             when a.state like 'idle in transaction%' and a.state_change < clock_timestamp() - make_interval(secs => p_idle_limit_s) then 'idle_in_transaction'
             when a.xact_start < clock_timestamp() - make_interval(secs => p_tx_limit_s) then 'long_transaction'
             when l.samples >= window_samples and l.busy * 100 >= l.samples * share then 'busy'
           end as reason
      from pg_stat_activity a
      join policy.staff s on s.login = a.usename
      left join sync.session_load l on l.pid = a.pid and l.backend_start = a.backend_start
     where a.datname = current_database()
     order by a.pid
  loop
    continue when session.reason is null;
    continue when not authz.hr_end_session(session.pid, session.login, session.backend_start);
    insert into sync.ended_session (login, reason) values (session.login, session.reason);
    perform audit.append('watch.end_session', 'staff', session.login,
      jsonb_build_object('pid', session.pid, 'reason', session.reason, 'transaction_s', session.tx_s)::text);
    login := session.login;
    pid := session.pid;
    reason := session.reason;
    seconds := case session.reason when 'idle_in_transaction' then session.idle_s else coalesce(session.tx_s, 0) end;
    locked := (select count(*) from sync.ended_session e where e.login = session.login and e.at > recent) >= authz.whole_setting('watch.repeats');
    if locked then
      perform authz.lock_login(session.login, 'repeated_' || session.reason);
    end if;
    return next;
  end loop;
end $$;
comment on function link.watch(int, int) is 'For the watchdog, each second or two: ends staff sessions with a transaction older or idle longer than the limits, or found working in nearly every sample; locks a login that repeats it. Returns what it ended. Everything is audited. PU008.';

create function link.check_logins() returns table (login text, finding text, locked boolean)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  person policy.staff;
  role_row pg_roles;
  expected text[] := array['lock_timeout=2s', 'statement_timeout=30s', 'idle_in_transaction_session_timeout=10s'];
begin
  for person in select * from policy.staff s where s.state = 'active' order by s.login loop
    login := person.login;
    locked := false;
    select * into role_row from pg_roles r where r.rolname = person.login;
    if not found then
      finding := 'login_missing';
      return next;
      continue;
    end if;
    if role_row.rolsuper or role_row.rolcreaterole or role_row.rolcreatedb or role_row.rolreplication or role_row.rolbypassrls
       or exists (select from pg_auth_members m join pg_roles g on g.oid = m.roleid
                   where m.member = role_row.oid
                     and (m.admin_option or (g.rolname <> 'purser_staff' and g.rolname not in (
                       select 'purser_' || h.role from policy.staff_role h where h.login = person.login and h.granted)))) then
      finding := 'rights_set_outside';
      locked := true;
      perform authz.lock_login(person.login, finding);
      return next;
      continue;
    end if;
    if authz.hr_verifier_hash(person.login) is distinct from person.verifier_hash then
      finding := 'password_set_outside';
      locked := true;
      perform authz.lock_login(person.login, finding);
      return next;
      continue;
    end if;
    if role_row.rolconnlimit <> 12
       or exists (select from pg_db_role_setting d where d.setrole = role_row.oid
                   and (d.setdatabase <> 0 or not (d.setconfig <@ expected and d.setconfig @> expected)))
       or not exists (select from pg_db_role_setting d where d.setrole = role_row.oid and d.setdatabase = 0) then
      finding := 'settings_changed';
      perform authz.hr_apply_settings(person.login);
      perform audit.append('watch.reset_settings', 'staff', person.login, '{}');
      return next;
    end if;
  end loop;
end $$;
comment on function link.check_logins() is 'For the watchdog, each minute or so: locks staff logins whose password or rights were set around the office, and puts back settings a login stored for itself. Returns what it found; everything is audited.';

grant execute on function link.watch(int, int), link.check_logins() to purser_watchdog;
reset role;
