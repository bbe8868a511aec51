-- The second factor: time-based codes of an authenticator app (RFC 6238: HMAC-SHA-1, 30 seconds, 6 digits).
--
-- What holds, and where:
--   * The secret is made here, leaves once for the QR code, and is then read by no function but those of
--     this file; the table is granted to nobody, not even to the owner of the commands.
--   * Which sessions have proved it is kept by session (book.staff_session), not by person: a stolen
--     password opens a new session, which has proved nothing. A session is a token that the connections of
--     one workstation know in common, or one lone connection; each connection is bound to it by its process
--     and the start of it, which nobody can choose. authz.require() looks that up in its one statement, so it
--     holds for psql as for the workstation. Services have no roles and no second factor.
--   * A proof counts from the next transaction on. Inside the one that made it nothing is open yet, so a
--     proof that is rolled back, to use its code again, never opened anything.
--   * Every try is counted by a sequence before it is answered, and stays counted after a rollback.
--   * A code is good for one time step before and after, and for once: a step is never used again.
--   * Taking a second factor away needs two administrators (staff.reset_second_factor), or, where no role
--     asks for it, its owner with a fresh code.
set local role purser_owner;

create function book.base32(p_bytes bytea) returns text language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  answer text := '';
  buffer int := 0;
  bits int := 0;
begin
  for i in 0 .. length(p_bytes) - 1 loop
    buffer := ((buffer << 8) | get_byte(p_bytes, i)) & 65535;
    bits := bits + 8;
    while bits >= 5 loop
      bits := bits - 5;
      answer := answer || substr('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', ((buffer >> bits) & 31) + 1, 1);
    end loop;
  end loop;
  if bits > 0 then
    answer := answer || substr('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', ((buffer << (5 - bits)) & 31) + 1, 1);
  end if;
  return answer;
end $$;
comment on function book.base32(bytea) is 'Base32 of RFC 4648 without padding, as authenticator apps take secrets.';

create function book.time_code(p_secret bytea, p_step bigint) returns text language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  mac bytea := public.hmac(int8send(p_step), p_secret, 'sha1');
  at int := get_byte(mac, 19) & 15;
begin
  return lpad(((((get_byte(mac, at) & 127)::bigint << 24) | (get_byte(mac, at + 1) << 16) | (get_byte(mac, at + 2) << 8) | get_byte(mac, at + 3))
               % 1000000)::text, 6, '0');
end $$;
comment on function book.time_code(bytea, bigint) is 'The six digits of a time step: RFC 4226 section 5.3 over RFC 6238.';

create function book.recovery_hash(p_login text, p_code text) returns bytea language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return sha256(convert_to('purser recovery ' || p_login || ' ' || upper(regexp_replace(p_code, '[^A-Za-z0-9]', '', 'g')), 'UTF8'));
end $$;
comment on function book.recovery_hash(text, text) is 'What is kept of a recovery code. The codes have 80 random bits, so that no slow hash is needed.';

create function book.new_second_factor(p_login text) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  made bytea := public.gen_random_bytes(20);
  code text;
  codes jsonb := '[]';
begin
  insert into book.second_factor as f (login, pending, pending_at) values (p_login, made, clock_timestamp())
  on conflict (login) do update set pending = excluded.pending, pending_at = excluded.pending_at;
  delete from book.recovery_code c where c.login = p_login and c.pending;
  for i in 1 .. 10 loop
    code := book.base32(public.gen_random_bytes(10));
    insert into book.recovery_code (login, hash) values (p_login, book.recovery_hash(p_login, code));
    codes := codes || to_jsonb(regexp_replace(code, '(.{4})(?=.)', '\1-', 'g'));
  end loop;
  return jsonb_build_object('secret', book.base32(made), 'recovery_codes', codes);
end $$;
comment on function book.new_second_factor(text) is 'Makes a secret and recovery codes that count once the person has shown a code of them; a present factor stays until then.';

create function book.check_second_factor(p_login text, p_code text, p_pending boolean, p_attempts bigint, p_wait_minutes bigint, p_lock_after bigint)
returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  f book.second_factor;
  code text := upper(regexp_replace(coalesce(p_code, ''), '[^A-Za-z0-9]', '', 'g'));
  now_step bigint := floor(extract(epoch from clock_timestamp()) / 30);
  meter regclass := to_regclass('sync.code_meter_' || (select s.id from policy.staff s where s.login = p_login));
  tried bigint;
  step bigint;
  how text;
begin
  -- The row is the lock that makes tries at once count one another.
  select * into f from book.second_factor x where x.login = p_login for update;
  if not found or (case when p_pending then f.pending else f.secret end) is null
     or (p_pending and f.pending_at < clock_timestamp() - interval '15 minutes') then
    return jsonb_build_object('result', 'none');
  end if;
  if f.wrong >= p_attempts and f.wrong_since > clock_timestamp() - make_interval(mins => p_wait_minutes::int) then
    return jsonb_build_object('result', 'wait',
      'minutes', ceil(extract(epoch from f.wrong_since - clock_timestamp()) / 60 + p_wait_minutes)::int);
  elsif coalesce(pg_sequence_last_value(meter), 0) - f.counted_from >= p_lock_after then
    return jsonb_build_object('result', 'locked');
  end if;
  -- Counted before it is answered, and not undone by a rollback.
  tried := nextval(meter);

  if code ~ '^[0-9]{6}$' then
    select s into step from generate_series(now_step - 1, now_step + 1) s
     where book.time_code(case when p_pending then f.pending else f.secret end, s) = code
     order by abs(s - now_step) limit 1;
    how := case when step is null then 'wrong' when not p_pending and step <= f.last_step then 'used' else 'code' end;
  elsif not p_pending and length(code) = 16 then
    update book.recovery_code c set used_at = clock_timestamp()
     where c.login = p_login and c.hash = book.recovery_hash(p_login, code) and not c.pending and c.used_at is null;
    how := case when found then 'recovery' else 'wrong' end;
  else
    how := 'wrong';
  end if;

  if how in ('code', 'recovery') then
    update book.second_factor x set counted_from = tried, wrong = 0, wrong_since = null, last_step = greatest(x.last_step, coalesce(step, 0)) where x.login = p_login;
  else
    update book.second_factor x
       set wrong = case when f.wrong >= p_attempts then 1 else f.wrong + 1 end, wrong_since = clock_timestamp()
     where x.login = p_login;
  end if;
  return jsonb_build_object('result', how,
    'left', greatest(0, p_attempts - case when f.wrong >= p_attempts then 1 else f.wrong + 1 end),
    'recovery_left', (select count(*) from book.recovery_code c where c.login = p_login and not c.pending and c.used_at is null));
end $$;
comment on function book.check_second_factor(text, text, boolean, bigint, bigint, bigint) is 'Whether a code is right: result code, recovery, used (a code of a step used before), wrong, wait, locked, none. A right one is used up. A secret that was begun with lies ready for a quarter of an hour.';

create function book.enable_second_factor(p_login text) returns void language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  update book.second_factor x
     set secret = x.pending, enrolled_at = clock_timestamp(), pending = null, pending_at = null
   where x.login = p_login and x.pending is not null;
  if found then
    delete from book.recovery_code c where c.login = p_login and not c.pending;
    update book.recovery_code c set pending = false where c.login = p_login;
  end if;
end $$;
comment on function book.enable_second_factor(text) is 'Puts the new secret and its recovery codes in the place of those before.';

create function book.drop_second_factor(p_login text) returns void language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  meter regclass := to_regclass('sync.code_meter_' || (select s.id from policy.staff s where s.login = p_login));
begin
  update book.second_factor x
     set secret = null, enrolled_at = null, pending = null, pending_at = null, wrong = 0, wrong_since = null,
         counted_from = coalesce(pg_sequence_last_value(meter), 0)
   where x.login = p_login;
  delete from book.recovery_code c where c.login = p_login;
end $$;
comment on function book.drop_second_factor(text) is 'Forgets the secret and the recovery codes of a person, and lets tries count anew.';

create function book.recovery_left(p_login text) returns int language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
  return (select count(*)::int from book.recovery_code c where c.login = p_login and not c.pending and c.used_at is null);
end $$;
comment on function book.recovery_left(text) is 'How many recovery codes a person has left.';

grant execute on function book.new_second_factor(text), book.check_second_factor(text, text, boolean, bigint, bigint, bigint),
  book.enable_second_factor(text), book.drop_second_factor(text), book.recovery_left(text) to purser_desk;
grant select, insert, update on book.staff_session, book.session_connection to purser_desk;
grant update (second_factor) on policy.role to purser_desk;
reset role;

set local role purser_desk;

create function authz.own_backend_start() returns timestamptz language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select a.backend_start from pg_stat_get_activity(pg_backend_pid()) a);
end $$;
comment on function authz.own_backend_start() is 'When the caller''s connection began: with the process id it names the connection.';

create function authz.own_session() returns book.staff_session language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  session book.staff_session;
begin
  select n.* into session
    from book.session_connection c join book.staff_session n on n.id = c.session_id
   where c.pid = pg_backend_pid() and c.backend_start = authz.own_backend_start() and n.login = session_user and n.ended_at is null;
  return session;
end $$;
comment on function authz.own_session() is 'The open session the caller''s connection belongs to, null when it belongs to none.';

create function authz.needs_second_factor(p_login text) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select s.second_factor from policy.staff s where s.login = p_login)
      or exists (select from policy.staff_role h join policy.role r on r.code = h.role
                  where h.login = p_login and h.granted and r.second_factor);
end $$;
comment on function authz.needs_second_factor(text) is 'Whether a person has to prove a second factor: because a role asks for it, or because they have enrolled one.';

create function authz.second_factor_next() returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  session book.staff_session;
begin
  if not authz.needs_second_factor(session_user) then
    return null;
  end if;
  session := authz.own_session();
  if session.confirmed_at is not null and session.expires_at > clock_timestamp()
     and session.confirmed_in is distinct from pg_current_xact_id_if_assigned() then
    return null;
  end if;
  return case when (select s.second_factor from policy.staff s where s.login = session_user) then 'code' else 'enrol' end;
end $$;
comment on function authz.second_factor_next() is 'What the caller''s session has still to do before anything else: code, enrol, or null for nothing.';

create function authz.require_second_factor() returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  next_step text := authz.second_factor_next();
begin
  if next_step is not null then
    perform authz.refuse('PU016', jsonb_build_object('why', 'second_factor', 'next', next_step));
  end if;
end $$;
comment on function authz.require_second_factor() is 'Lets only a session pass that has proved the second factor, where one is needed: PU016 with what comes next, code or enrol.';

create function authz.check_code(p_code text, p_pending boolean) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  checked jsonb;
begin
  perform authz.require_text('code', p_code, 64);
  checked := book.check_second_factor(session_user, p_code, p_pending, authz.whole_setting('second_factor.attempts'),
    authz.whole_setting('second_factor.wait_minutes'), authz.whole_setting('second_factor.lock_after'));
  case checked ->> 'result'
    when 'none' then perform authz.refuse('PU003', '{"what": "no_second_factor"}');
    when 'wait' then perform authz.refuse('PU012', jsonb_build_object('what', 'second_factor', 'minutes', checked -> 'minutes'));
    when 'locked' then perform authz.refuse('PU012', '{"what": "second_factor", "until": "reset"}');
    else null;
  end case;
  return checked;
end $$;
comment on function authz.check_code(text, boolean) is 'Checks and counts a code of the caller. PU003 no_second_factor, PU008, PU012.';

create function authz.confirm_session(p_with text) returns book.staff_session language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  session book.staff_session := authz.own_session();
begin
  if session.id is null then
    session := authz.open_session(null);
  end if;
  update book.staff_session n
     set confirmed_at = clock_timestamp(), confirmed_in = pg_current_xact_id(), confirmed_with = p_with
   where n.id = session.id returning * into session;
  return session;
end $$;
comment on function authz.confirm_session(text) is 'Notes that the caller''s session has proved the second factor; a lone connection becomes a session of its own.';

create function desk.enrol_second_factor() returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  person policy.staff := authz.staff_row();
  session book.staff_session := authz.own_session();
  made jsonb;
begin
  raise log 'purser command=session.enrol actor=% pid=% station=%', session_user, pg_backend_pid(), authz.station();
  -- Whoever has one already shows it once more before another takes its place.
  if person.second_factor
     and (session.confirmed_at is null or session.confirmed_in is not distinct from pg_current_xact_id_if_assigned()
          or session.confirmed_at < clock_timestamp() - make_interval(mins => authz.whole_setting('second_factor.fresh_minutes')::int)) then
    perform authz.refuse('PU016', '{"why": "second_factor", "next": "code"}');
  end if;
  made := book.new_second_factor(session_user);
  perform audit.append('session.enrol', 'staff', person.id::text, '{}');
  return made || jsonb_build_object('account', person.login, 'issuer', (select 'Purser ' || o.name from meta.office o),
                                    'digits', 6, 'period_s', 30);
end $$;
comment on function desk.enrol_second_factor() is 'Begins to enrol a second factor: the secret for the authenticator app and ten recovery codes, shown this once. They count after desk.confirm_enrolment. With a factor in place a code must have been confirmed in the last minutes: PU016. PU001.';

create function desk.confirm_enrolment(p_key uuid, p_code text) returns desk.outcome language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  checked jsonb;
  session book.staff_session;
begin
  answer := authz.begin_command(p_key, 'session.confirm_enrolment', null, jsonb_build_object('code', p_code), true);
  if answer.replayed then
    return answer;
  end if;
  checked := authz.check_code(p_code, true);
  if checked ->> 'result' <> 'code' then
    return authz.finish_command(p_key, 'session', null, null, 'refused', checked, jsonb_build_object('result', checked -> 'result'));
  end if;
  perform book.enable_second_factor(session_user);
  update policy.staff s set second_factor = true where s.login = session_user;
  perform authz.touch_staff(session_user);
  session := authz.confirm_session('enrolment');
  return authz.finish_command(p_key, 'session', session.id, 1, 'confirmed', jsonb_build_object('recovery_left', book.recovery_left(session_user)),
    jsonb_build_object('result', 'enrolled'));
end $$;
comment on function desk.confirm_enrolment(uuid, text) is 'Shows the first code of a new second factor: it counts from then on, and this session is confirmed. State confirmed, or refused with how many tries are left. PU001, PU003, PU008, PU012.';

create function desk.confirm_second_factor(p_key uuid, p_code text) returns desk.outcome language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  checked jsonb;
  session book.staff_session;
begin
  answer := authz.begin_command(p_key, 'session.confirm', null, jsonb_build_object('code', p_code), true);
  if answer.replayed then
    return answer;
  end if;
  checked := authz.check_code(p_code, false);
  if checked ->> 'result' not in ('code', 'recovery') then
    -- An answer and no error: a wrong code has to stay counted and on record.
    return authz.finish_command(p_key, 'session', null, null, 'refused', checked, jsonb_build_object('result', checked -> 'result'));
  end if;
  session := authz.confirm_session(checked ->> 'result');
  return authz.finish_command(p_key, 'session', session.id, 1, 'confirmed', checked, jsonb_build_object('result', checked -> 'result'));
end $$;
comment on function desk.confirm_second_factor(uuid, text) is 'Proves the second factor for this session with a code of the app or a recovery code. State confirmed, or refused with why (wrong, used) and how many tries are left. Counts from the next transaction on. PU001, PU003, PU008, PU012.';

create function desk.remove_second_factor(p_key uuid) returns desk.outcome language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  person policy.staff;
  session book.staff_session := authz.own_session();
  version int;
begin
  answer := authz.begin_command(p_key, 'session.remove_second_factor', null, '{}');
  if answer.replayed then
    return answer;
  end if;
  select * into strict person from policy.staff s where s.login = session_user for update;
  if not person.second_factor then
    perform authz.refuse('PU003', '{"what": "no_second_factor"}');
  elsif exists (select from policy.staff_role h join policy.role r on r.code = h.role
                 where h.login = session_user and h.granted and r.second_factor) then
    perform authz.refuse('PU006', '{"check": "second_factor_needed"}');
  elsif session.confirmed_at < clock_timestamp() - make_interval(mins => authz.whole_setting('second_factor.fresh_minutes')::int) then
    perform authz.refuse('PU016', '{"why": "second_factor", "next": "code"}');
  end if;
  perform book.drop_second_factor(session_user);
  update policy.staff s set second_factor = false where s.login = session_user;
  version := authz.touch_staff(session_user);
  return authz.finish_command(p_key, 'staff', person.id, version, 'removed', '{}', '{}');
end $$;
comment on function desk.remove_second_factor(uuid) is 'Takes away the own second factor, where no role asks for one. Needs a code of the last minutes: PU016. PU003, PU006 second_factor_needed.';

create function authz.check_factor_change(p_kind text, p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  now_required boolean;
begin
  if p_kind = 'staff.reset_second_factor' then
    perform authz.check_keys(p_payload, '{login}', '{}');
    if not exists (select from policy.staff s where s.login = p_payload ->> 'login') then
      perform authz.refuse('PU007', jsonb_build_object('login', left(p_payload ->> 'login', 64)));
    elsif not (select s.second_factor from policy.staff s where s.login = p_payload ->> 'login') then
      perform authz.refuse('PU003', jsonb_build_object('what', 'no_second_factor', 'login', p_payload ->> 'login'));
    end if;
    return;
  end if;
  perform authz.check_keys(p_payload, '{role,required}', '{}');
  if jsonb_typeof(p_payload -> 'required') <> 'boolean' then
    perform authz.refuse('PU008', '{"field": "required"}');
  end if;
  select r.second_factor into now_required from policy.role r where r.code = p_payload ->> 'role';
  if not found then
    perform authz.refuse('PU008', '{"field": "role"}');
  elsif now_required = (p_payload ->> 'required')::boolean then
    perform authz.refuse('PU003', jsonb_build_object('role', p_payload ->> 'role', 'required', now_required));
  end if;
end $$;
comment on function authz.check_factor_change(text, jsonb) is 'Whether a change about second factors makes sense now: staff.reset_second_factor {login}, policy.second_factor {role, required}. PU003, PU007, PU008.';

create function authz.apply_factor_change(p_kind text, p_payload jsonb) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  who text := p_payload ->> 'login';
begin
  if p_kind = 'policy.second_factor' then
    update policy.role r set second_factor = (p_payload ->> 'required')::boolean where r.code = p_payload ->> 'role';
    return jsonb_build_object('before', not (p_payload ->> 'required')::boolean, 'after', (p_payload ->> 'required')::boolean);
  end if;
  perform from policy.staff s where s.login = who for update;
  perform book.drop_second_factor(who);
  update policy.staff s set second_factor = false where s.login = who;
  perform authz.touch_staff(who);
  perform authz.end_sessions(who, null, 'second_factor_reset');
  return jsonb_build_object('before', true, 'after', false);
end $$;
comment on function authz.apply_factor_change(text, jsonb) is 'Does an approved change about second factors; a reset also logs the person out everywhere.';

grant execute on function desk.enrol_second_factor(), desk.confirm_enrolment(uuid, text), desk.confirm_second_factor(uuid, text),
  desk.remove_second_factor(uuid) to purser_staff;
reset role;
grant execute on function pg_catalog.pg_current_xact_id_if_assigned() to purser_desk;
