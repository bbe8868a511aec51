-- Counting what a person reads. The meter of each person is a sequence: what it counted stays counted
-- when the reader rolls back, and counting writes no row and needs no transaction id.
-- Tries of second-factor codes are counted in the same way (105_second_factor.sql).
set local role purser_owner;

create function sync.make_read_meter(p_staff_id bigint) returns void language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  if to_regclass('sync.read_meter_' || p_staff_id) is null then
    execute format('create sequence sync.%I', 'read_meter_' || p_staff_id);
    execute format('grant usage, update on sequence sync.%I to purser_desk', 'read_meter_' || p_staff_id);
  end if;
  if to_regclass('sync.code_meter_' || p_staff_id) is null then
    execute format('create sequence sync.%I', 'code_meter_' || p_staff_id);
  end if;
end $$;
comment on function sync.make_read_meter(bigint) is 'Makes the sequences that meter what one member of staff reads and which codes are tried for them.';
grant execute on function sync.make_read_meter(bigint) to purser_desk;
grant select, insert, update on sync.recorded_read to purser_desk;
reset role;

set local role purser_desk;

create function authz.count_read(p_what text, p_rows int) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  person bigint := (select s.id from policy.staff s where s.login = session_user);
  meter regclass := to_regclass('sync.read_meter_' || person);
  burst bigint := authz.whole_setting('read.burst');
  unit_us bigint := 60000000 / authz.whole_setting('read.per_minute');
  now_units bigint := floor(extract(epoch from clock_timestamp()) * 1000000 / unit_us);
  level bigint;
  cost bigint;
begin
  raise log 'purser read=% rows=% actor=% pid=% station=%', p_what, p_rows, session_user, pg_backend_pid(), authz.station();
  if meter is null then
    perform authz.refuse('PU001', '{"why": "not_staff"}');
  end if;
  select c.per_call + coalesce(p_rows, 0) / c.rows_per_unit into cost
    from policy.read_cost c where c.what in (p_what, '*')
   order by c.what = '*' limit 1;

  -- The meter holds the moment, in units of time, at which the allowance would be full again.
  level := coalesce(pg_sequence_last_value(meter), 0);
  if level > now_units + 2 * burst + 1000 then
    level := setval(meter, now_units + burst);          -- the settings changed the length of a unit
  end if;
  if greatest(level, now_units) + cost - now_units > burst then
    perform authz.refuse('PU013', jsonb_build_object('what', p_what,
      'retry_after_s', ceil((greatest(level, now_units) + cost - now_units - burst) * unit_us / 1000000.0)::int));
  end if;
  if level < now_units then
    perform setval(meter, now_units + cost);
  else
    perform nextval(meter) from generate_series(1, cost);
  end if;
end $$;
comment on function authz.count_read(text, int) is 'Counts a read against the caller''s allowance and leaves a line in the server log; both outlive a rollback. PU013 with retry_after_s when the allowance is used up.';

create function authz.record_read(p_command text, p_entity text, p_id bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  insert into sync.recorded_read as r (login, command, entity_id) values (session_user, p_command, p_id)
  on conflict (login, command, entity_id) do update set read_at = excluded.read_at where r.read_at < excluded.read_at - interval '5 minutes';
  if found then
    perform audit.append(p_command, p_entity, p_id::text, '{}');
  end if;
end $$;
comment on function authz.record_read(text, text, bigint) is 'Puts the reading of a file or sheet into the audit log; one row stands for five minutes, in which the reader sees the same item move on.';

create function authz.record_search(p_command text, p_text text, p_rows int) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  words text := lower(regexp_replace(trim(coalesce(p_text, '')), '\s+', ' ', 'g'));
  digest text := encode(sha256(convert_to(words, 'UTF8')), 'hex');
begin
  if words = '' then
    return;
  end if;
  -- The key of the same search is a part of its digest: another search that shares it within five minutes goes
  -- unrecorded once in 2^60.
  insert into sync.recorded_read as r (login, command, entity_id) values (session_user, p_command, ('x' || left(digest, 15))::bit(60)::bigint)
  on conflict (login, command, entity_id) do update set read_at = excluded.read_at where r.read_at < excluded.read_at - interval '5 minutes';
  if found then
    perform audit.append(p_command, 'search', null, jsonb_build_object('text_sha256', digest, 'rows', p_rows)::text);
  end if;
end $$;
comment on function authz.record_search(text, text, int) is 'Puts a search for clients into the audit log: SHA-256 of its text in small letters, never the text, and how many were found; once in five minutes for the same text.';

create function authz.record_filter(p_command text, p_filter jsonb, p_fields text[], p_rows int) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.record_search(p_command, p_filter ->> 'text', p_rows);
  -- A rule about a name is a search as well, whichever way it is put.
  perform authz.record_search(p_command, v.value, p_rows)
     from jsonb_array_elements(case jsonb_typeof(p_filter -> 'rules') when 'array' then p_filter -> 'rules' else '[]' end) r
    cross join lateral jsonb_array_elements_text(case jsonb_typeof(r.value -> 'values') when 'array' then r.value -> 'values' else '[]' end) v (value)
    where r.value ->> 'field' = any (p_fields) and r.value ->> 'op' in ('is', 'contains');
end $$;
comment on function authz.record_filter(text, jsonb, text[], int) is 'Puts the text of a filter, and the values of its rules about these fields, into the audit log as authz.record_search does.';
reset role;
