-- Sessions of staff: which connections belong together, listing them, ending them.
set local role purser_desk;

create function authz.address() returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(host(inet_client_addr()), 'local');
end $$;
comment on function authz.address() is 'Where the caller''s connection comes from; local for one over the socket.';

create function authz.open_session(p_token_hash bytea) returns book.staff_session language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  session book.staff_session;
begin
  insert into book.staff_session (login, token_hash, program, address, expires_at)
  values (session_user, p_token_hash, left(current_setting('application_name'), 128), authz.address(),
          clock_timestamp() + make_interval(hours => authz.whole_setting('session.valid_hours')::int))
  on conflict (token_hash) do nothing
  returning * into session;
  if session.id is not null then
    perform authz.join_connection(session.id);
  end if;
  return session;
end $$;
comment on function authz.open_session(bytea) is 'Opens a session of the caller and binds this connection to it; null when there is one with that token. Without a token it is a lone connection''s own.';

create function authz.join_connection(p_session_id bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  insert into book.session_connection as c (pid, backend_start, session_id)
  values (pg_backend_pid(), authz.own_backend_start(), p_session_id)
  on conflict (pid) do update set backend_start = excluded.backend_start, session_id = excluded.session_id
   where (c.backend_start, c.session_id) is distinct from (excluded.backend_start, excluded.session_id);
end $$;
comment on function authz.join_connection(bigint) is 'Binds the caller''s connection to a session.';

create function desk.join_session(p_token text) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  session book.staff_session;
  hash bytea;
begin
  perform authz.staff_row();
  if p_token is null or p_token !~ '^[A-Za-z0-9_-]{43,128}$' then
    perform authz.refuse('PU008', '{"field": "token"}');
  end if;
  hash := sha256(convert_to(p_token, 'UTF8'));
  session := authz.open_session(hash);
  if session.id is not null then
    perform audit.append('session.open', 'session', session.id::text,
      jsonb_build_object('program', session.program, 'address', session.address)::text);
    return jsonb_build_object('session', session.id, 'next', authz.second_factor_next());
  end if;
  select * into session from book.staff_session n where n.token_hash = hash for update;
  if session.login <> session_user then
    perform authz.refuse('PU007', '{"what": "session"}');
  elsif session.ended_at is not null then
    perform authz.refuse('PU017', jsonb_build_object('why', 'session_ended', 'by', (select s.name from policy.staff s where s.login = session.ended_by and s.login <> session_user),
      'reason', session.end_reason, 'at_us', floor(extract(epoch from session.ended_at) * 1000000)::bigint));
  elsif session.expires_at <= clock_timestamp() then
    perform authz.refuse('PU017', '{"why": "session_ended", "reason": "expired"}');
  end if;
  -- A token that comes from elsewhere may have been carried off: it is shown the second factor again.
  update book.staff_session n
     set address = authz.address(), absent_since = null,
         confirmed_at = case when n.address = authz.address() then n.confirmed_at end,
         confirmed_in = case when n.address = authz.address() then n.confirmed_in end,
         confirmed_with = case when n.address = authz.address() then n.confirmed_with end
   where n.id = session.id and (n.address <> authz.address() or n.absent_since is not null);
  perform authz.join_connection(session.id);
  return jsonb_build_object('session', session.id, 'next', authz.second_factor_next());
end $$;
comment on function desk.join_session(text) is 'Binds this connection to the session of a token, which a program draws at random (32 bytes, base64url) and keeps in memory; the first connection opens the session. next: code or enrol when the second factor has still to be proved. PU001, PU007 for the token of another person, PU008, PU017 when it was ended.';

create function authz.live_connections() returns table (pid int, backend_start timestamptz, login text, program text, address text, active_at timestamptz, session_id bigint)
language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select a.pid, a.backend_start, a.usename::text, a.application_name, coalesce(host(a.client_addr), 'local'),
           coalesce(a.state_change, a.backend_start), n.id
      from pg_stat_activity a
      join policy.staff s on s.login = a.usename
      left join book.session_connection c on c.pid = a.pid and c.backend_start = a.backend_start
      left join book.staff_session n on n.id = c.session_id and n.login = a.usename and n.ended_at is null
     where a.datname = current_database();
end $$;
comment on function authz.live_connections() is 'Connections of staff to this office, with the session each belongs to.';

create function authz.sessions_of(p_login text)
returns table (id bigint, login text, name text, program text, address text, opened_us bigint, confirmed_us bigint, active_us bigint, connections int, this boolean)
language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  own bigint := (authz.own_session()).id;
begin
  return query
    select n.id, l.login, authz.name_of(l.login), coalesce(n.program, min(l.program)), coalesce(n.address, min(l.address)),
           floor(extract(epoch from coalesce(n.opened_at, min(l.backend_start))) * 1000000)::bigint,
           floor(extract(epoch from n.confirmed_at) * 1000000)::bigint,
           floor(extract(epoch from max(l.active_at)) * 1000000)::bigint,
           count(*)::int,
           coalesce(n.id = own, bool_or(l.pid = pg_backend_pid()))
      from authz.live_connections() l
      left join book.staff_session n on n.id = l.session_id
     where p_login is null or l.login = p_login
     group by n.id, l.login, case when n.id is null then l.pid end
     order by 10 desc, 8 desc;
end $$;
comment on function authz.sessions_of(text) is 'Sessions with a living connection, of one person or of everybody; a connection that joined none stands alone, without an id.';

create function desk.my_sessions()
returns table (id bigint, login text, name text, program text, address text, opened_us bigint, confirmed_us bigint, active_us bigint, connections int, this boolean)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.actor();
  return query select * from authz.sessions_of(session_user);
end $$;
comment on function desk.my_sessions() is 'Where the caller is signed in now; "this" is the session that asks. id null: a connection outside any session, such as psql. PU001, PU016.';

create function desk.list_sessions()
returns table (id bigint, login text, name text, program text, address text, opened_us bigint, confirmed_us bigint, active_us bigint, connections int, this boolean)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('session.list');
  perform authz.count_read('session.list', 1);
  return query select * from authz.sessions_of(null);
end $$;
comment on function desk.list_sessions() is 'Who is signed in now and from where. PU001.';

create function authz.end_sessions(p_login text, p_keep bigint, p_reason text) returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  ended int;
  connection record;
begin
  update book.staff_session n set ended_at = clock_timestamp(), ended_by = session_user, end_reason = p_reason
   where n.login = p_login and n.ended_at is null and n.id is distinct from p_keep;
  get diagnostics ended = row_count;
  for connection in
    select a.pid, a.backend_start from pg_stat_activity a
      left join book.session_connection c on c.pid = a.pid and c.backend_start = a.backend_start
     where a.usename = p_login and a.datname = current_database() and a.pid <> pg_backend_pid()
       and (p_keep is null or c.session_id is distinct from p_keep)
  loop
    perform authz.hr_end_session(connection.pid, p_login, connection.backend_start);
  end loop;
  return ended;
end $$;
comment on function authz.end_sessions(text, bigint, text) is 'Ends the sessions and connections of a person but the one to keep and this very connection. Returns how many sessions.';

create function desk.end_session(p_key uuid, p_id bigint, p_reason text default null) returns desk.outcome language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  session book.staff_session;
  connection record;
  owner text := (select n.login from book.staff_session n where n.id = p_id);
begin
  answer := authz.begin_command(p_key, 'session.end', case when owner = session_user then null else 'session.end' end,
    jsonb_build_object('id', p_id, 'reason', p_reason));
  if answer.replayed then
    return answer;
  end if;
  select * into session from book.staff_session n where n.id = p_id for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'session', 'id', p_id));
  elsif session.id = (authz.own_session()).id then
    perform authz.refuse('PU003', '{"what": "own_session"}');
  elsif session.ended_at is not null then
    perform authz.refuse('PU003', '{"what": "session_ended"}');
  end if;
  if session.login = session_user then
    perform authz.check_text('reason', p_reason, 1000);
  else
    perform authz.require_text('reason', p_reason, 1000);
  end if;
  update book.staff_session n set ended_at = clock_timestamp(), ended_by = session_user, end_reason = p_reason where n.id = p_id;
  answer := authz.finish_command(p_key, 'session', p_id, 1, 'ended', jsonb_build_object('login', session.login),
    jsonb_build_object('login', session.login, 'program', session.program, 'address', session.address, 'reason', p_reason));
  for connection in select c.pid, c.backend_start from book.session_connection c where c.session_id = p_id loop
    perform authz.hr_end_session(connection.pid, session.login, connection.backend_start);
  end loop;
  return answer;
end $$;
comment on function desk.end_session(uuid, bigint, text) is 'Logs a session out: one of the caller''s own, or with session.end anybody''s, for which a reason is needed. PU001, PU003 for the session that asks, PU007, PU008.';

create function desk.end_my_other_sessions(p_key uuid) returns desk.outcome language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  ended int;
begin
  answer := authz.begin_command(p_key, 'session.end_others', null, '{}');
  if answer.replayed then
    return answer;
  end if;
  ended := authz.end_sessions(session_user, coalesce((authz.own_session()).id, -1), null);
  return authz.finish_command(p_key, 'staff', (select s.id from policy.staff s where s.login = session_user),
    (select s.version from policy.staff s where s.login = session_user), 'ended', jsonb_build_object('sessions', ended), jsonb_build_object('sessions', ended));
end $$;
comment on function desk.end_my_other_sessions(uuid) is 'Logs the caller out everywhere but here. PU001, PU016.';

create function desk.log_out_staff(p_key uuid, p_login text, p_reason text) returns desk.outcome language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  person policy.staff;
  ended int;
begin
  answer := authz.begin_command(p_key, 'session.end_all', 'session.end', jsonb_build_object('login', p_login, 'reason', p_reason));
  if answer.replayed then
    return answer;
  end if;
  perform authz.require_text('reason', p_reason, 1000);
  select * into person from policy.staff s where s.login = p_login;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('login', left(p_login, 64)));
  elsif person.login = session_user then
    perform authz.refuse('PU003', '{"what": "own_session"}');
  end if;
  ended := authz.end_sessions(p_login, null, p_reason);
  return authz.finish_command(p_key, 'staff', person.id, person.version, 'logged_out', jsonb_build_object('sessions', ended),
    jsonb_build_object('login', p_login, 'sessions', ended, 'reason', p_reason));
end $$;
comment on function desk.log_out_staff(uuid, text, text) is 'Logs a person out everywhere, with a reason that they are told; they may sign in again. PU001, PU003, PU007, PU008.';

create function desk.unlock_session(p_key uuid) returns desk.outcome language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
begin
  answer := authz.begin_command(p_key, 'session.unlock', null, '{}');
  if answer.replayed then
    return answer;
  end if;
  if not authz.confirm_step_up() then
    perform authz.refuse('PU010');
  end if;
  return authz.finish_command(p_key, 'session', null, null, 'unlocked', '{}', '{}');
end $$;
comment on function desk.unlock_session(uuid) is 'Says, with the password proved once more, that the person is back at a workstation that had locked itself. PU001, PU010, PU016.';

create function link.keep_sessions() returns int language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  ended int;
  connection record;
  now_at timestamptz := clock_timestamp();
begin
  for connection in
    select c.pid, c.backend_start, n.login
      from book.staff_session n join book.session_connection c on c.session_id = n.id
     where n.ended_at is null and n.expires_at <= now_at
  loop
    perform authz.hr_end_session(connection.pid, connection.login, connection.backend_start);
  end loop;
  update book.staff_session n set absent_since = case when n.absent_since is null then now_at end
   where n.ended_at is null
     and (n.absent_since is null) <> exists (select from authz.live_connections() l where l.session_id = n.id);
  update book.staff_session n set ended_at = now_at, ended_by = session_user, end_reason = case when n.expires_at <= now_at then 'expired' else 'absent' end
   where n.ended_at is null
     and (n.expires_at <= now_at or n.absent_since < now_at - make_interval(mins => authz.whole_setting('session.absent_minutes')::int));
  get diagnostics ended = row_count;
  return ended;
end $$;
comment on function link.keep_sessions() is 'For the jobs, each half minute or so: notes which sessions have no connection left, and ends those gone for long and those whose hours are over. Returns how many ended.';

grant execute on function desk.join_session(text), desk.my_sessions(), desk.end_session(uuid, bigint, text), desk.end_my_other_sessions(uuid),
  desk.unlock_session(uuid) to purser_staff;
grant execute on function desk.list_sessions(), desk.log_out_staff(uuid, text, text) to purser_admin;
grant execute on function link.keep_sessions() to purser_jobs;
reset role;
