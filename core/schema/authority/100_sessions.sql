-- Beginning a session, and proving the password again before a weighty command.
set local role purser_owner;
grant select, insert, update on book.step_up_attempt to purser_desk;
reset role;
grant select on meta.schema_version to purser_desk;

set local role purser_desk;

create function authz.version_parts(p_version text) returns int[] language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  if p_version is null or p_version !~ '^[0-9]{1,6}(\.[0-9]{1,6}){0,3}$' then
    perform authz.refuse('PU008', '{"field": "version"}');
  end if;
  return string_to_array(p_version, '.')::int[];
end $$;
comment on function authz.version_parts(text) is 'A version such as 1.4.0 as numbers that compare in order. PU008.';

create function authz.office() returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select jsonb_build_object('id', o.id, 'name', o.name, 'epoch', s.epoch,
                   'schema_version', (select max(substring(v.name from '^[0-9]+')::int) from meta.schema_version v where v.kind = 'migration'),
                   'reference_currency', o.reference_currency, 'time_zone', o.time_zone, 'trial', o.trial)
            from meta.office o cross join sync.state s);
end $$;
comment on function authz.office() is 'The office as programs see it.';

create function desk.hello(p_program text, p_version text) returns jsonb language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.staff_row();
  perform authz.require_text('program', p_program, 64);
  if authz.version_parts(p_version) < authz.version_parts(authz.setting('program.version_least') #>> '{}')
     or authz.version_parts(p_version) > authz.version_parts(authz.setting('program.version_most') #>> '{}') then
    perform authz.refuse('PU015', jsonb_build_object('version', p_version,
      'least', authz.setting('program.version_least') #>> '{}', 'most', authz.setting('program.version_most') #>> '{}'));
  end if;
  return jsonb_build_object(
    'office', authz.office(),
    'server_version', current_setting('server_version'),
    'system_identifier', (select c.system_identifier::text from pg_control_system() c),
    'timeline', (select c.timeline_id from pg_control_checkpoint() c),
    'standby', pg_is_in_recovery(),
    'server_time_us', floor(extract(epoch from clock_timestamp()) * 1000000)::bigint);
end $$;
comment on function desk.hello(text, text) is 'First call of a session: the office, and whether this program may work with it. PU001, PU015 with the versions that may.';

create function desk.me() returns jsonb language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
declare
  person policy.staff := authz.staff_row();
begin
  return jsonb_build_object(
    'login', person.login,
    'name', person.name,
    'roles', (select coalesce(jsonb_agg(r.code order by r.position), '[]')
                from policy.staff_role h join policy.role r on r.code = h.role
               where h.login = person.login and h.granted),
    'permissions', (select coalesce(jsonb_agg(distinct p.permission order by p.permission), '[]')
                      from policy.staff_role h join policy.role_permission p on p.role = h.role
                     where h.login = person.login and h.granted and p.granted),
    'must_change_password', person.must_change_password,
    'second_factor', jsonb_build_object('enrolled', person.second_factor, 'next', authz.second_factor_next(),
                                        'needed', authz.needs_second_factor(person.login), 'recovery_left', book.recovery_left(person.login)),
    'session', jsonb_build_object('id', (authz.own_session()).id, 'lock_minutes', authz.whole_setting('session.lock_minutes')),
    'password_valid_until_us', floor(extract(epoch from person.valid_until) * 1000000)::bigint,
    'scope', to_jsonb(authz.scope_of(person.login, 'partner')), 'scope_units', book.office_units(authz.scope_of(person.login, 'unit')),
    'office', authz.office(),
    'server_time_us', floor(extract(epoch from clock_timestamp()) * 1000000)::bigint);
end $$;
comment on function desk.me() is 'Who the caller is and may do. scope null: sees every client, else partner ids; scope_units: the brands, desks and teams. second_factor.next: code or enrol when that has to come before anything else. PU001.';

create function desk.begin_step_up(p_key uuid, p_purpose text) returns desk.outcome language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  open_attempts int;
  attempt bigint;
begin
  answer := authz.begin_command(p_key, 'session.step_up', null, jsonb_build_object('purpose', p_purpose));
  if answer.replayed then
    return answer;
  end if;
  perform authz.require_text('purpose', p_purpose, 64);
  -- The row of the person is the lock that makes parallel attempts count one another.
  perform from policy.staff s where s.login = session_user for update;
  select count(*) into open_attempts
    from book.step_up_attempt a
   where a.login = session_user and a.confirmed_at is null
     and a.opened_at > clock_timestamp() - make_interval(mins => authz.whole_setting('step_up.window_minutes')::int);
  if open_attempts >= authz.whole_setting('step_up.attempts') then
    perform authz.refuse('PU012', jsonb_build_object('minutes', authz.whole_setting('step_up.window_minutes')));
  end if;
  insert into book.step_up_attempt (login, purpose) values (session_user, p_purpose) returning id into attempt;
  return authz.finish_command(p_key, 'step_up', attempt, 1, 'open', '{}', jsonb_build_object('purpose', p_purpose));
end $$;
comment on function desk.begin_step_up(uuid, text) is 'Opens a password check: the person then connects anew with the password and runs the weighty command there. PU012 after too many checks that were not confirmed.';

create function authz.confirm_step_up() returns boolean language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  started timestamptz := (select a.backend_start from pg_stat_get_activity(pg_backend_pid()) a);
  fresh interval := make_interval(secs => authz.whole_setting('step_up.fresh_seconds'));
begin
  if started < clock_timestamp() - fresh then
    return false;
  end if;
  -- A password that somebody set from an open session, around the office, proves nothing.
  if authz.hr_verifier_hash(session_user) is distinct from (select s.verifier_hash from policy.staff s where s.login = session_user) then
    return false;
  end if;
  update book.step_up_attempt t set confirmed_at = clock_timestamp()
   where t.id = (select a.id from book.step_up_attempt a
                  where a.login = session_user and a.confirmed_at is null
                    and a.opened_at <= started and a.opened_at > started - 2 * fresh
                  order by a.opened_at desc limit 1 for update);
  return found;
end $$;
comment on function authz.confirm_step_up() is 'Inside a command: whether this connection was opened, with the password, after a password check the caller asked for. Uses the check up. The command then refuses with PU010 if not.';

create function authz.require_password() returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if (authz.setting('money.step_up') #>> '{}')::boolean and not authz.confirm_step_up() then
    perform authz.refuse('PU010', '{}');
  end if;
end $$;
comment on function authz.require_password() is 'For who says the last word over money that no rule of approval asks about: the password again, while money.step_up. PU010.';

grant execute on function desk.hello(text, text), desk.me(), desk.begin_step_up(uuid, text) to purser_staff;
reset role;
