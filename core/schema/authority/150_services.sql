-- What the bridge's services say of themselves, which one is the writer, and the housekeeping.
set local role purser_owner;
grant select, insert, update on sync.health, sync.lease to purser_desk;
grant select on sync.server_status, book.trading_server to purser_desk;
insert into sync.partition_plan (schema_name, table_name, months_behind) values ('book', 'deal', 12) on conflict do nothing;
select sync.make_partitions();
reset role;

set local role purser_desk;

create function link.put_health(p_service text, p_host text, p_state text, p_detail jsonb) returns void language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  -- Those that speak with the outside speak for themselves only.
  if session_user in ('purser_intake', 'purser_mail', 'purser_scan') and 'purser_' || p_service <> session_user then
    perform authz.refuse('PU001', '{"why": "other_service"}');
  end if;
  if p_service is null or p_service !~ '^[a-z][a-z0-9_.-]{1,63}$' then
    perform authz.refuse('PU008', '{"field": "service"}');
  end if;
  perform authz.require_text('host', p_host, 128);
  if p_state is null or p_state not in ('up', 'slow', 'down', 'standby') then
    perform authz.refuse('PU008', '{"field": "state"}');
  end if;
  if octet_length(p_detail::text) > 4000 then
    perform authz.refuse('PU008', '{"field": "detail"}');
  end if;
  insert into sync.health as h (service, host, state, detail)
  values (p_service, p_host, p_state, coalesce(p_detail, '{}'))
  on conflict (service, host) do update set state = excluded.state, detail = excluded.detail, at = clock_timestamp();
end $$;
comment on function link.put_health(text, text, text, jsonb) is 'What a service says of itself: up, slow, down, standby. PU001, PU008.';

create function link.acquire_lease(p_name text, p_holder uuid, p_ttl_s int) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  now_at timestamptz := clock_timestamp();
  until timestamptz := now_at + make_interval(secs => p_ttl_s);
  token bigint;
begin
  -- A lease belongs to the login that first took it: those that speak with the outside have no need of any.
  if session_user in ('purser_intake', 'purser_mail', 'purser_scan') then
    perform authz.refuse('PU001', '{"why": "no_lease"}');
  end if;
  if p_name is null or p_name !~ '^[a-z][a-z0-9_.-]{1,63}$' then
    perform authz.refuse('PU008', '{"field": "name"}');
  end if;
  if p_holder is null then
    perform authz.refuse('PU008', '{"field": "holder"}');
  end if;
  if p_ttl_s is null or p_ttl_s not between 1 and 3600 then
    perform authz.refuse('PU008', '{"field": "ttl"}');
  end if;
  insert into sync.lease as l (name, login, holder, expires_at) values (p_name, session_user, p_holder, until)
  on conflict (name) do update
     set holder = excluded.holder, expires_at = excluded.expires_at,
         -- A lease that had run out is another one, also for the same holder: what it reported meanwhile was refused.
         token = case when l.holder = excluded.holder and l.expires_at >= now_at then l.token else l.token + 1 end,
         taken_at = case when l.holder = excluded.holder and l.expires_at >= now_at then l.taken_at else now_at end
   where l.login = session_user and (l.holder = excluded.holder or l.expires_at < now_at)
  returning l.token into token;
  if not found then
    select l.token into token from sync.lease l where l.name = p_name;
    return jsonb_build_object('granted', false, 'token', token);
  end if;
  return jsonb_build_object('granted', true, 'token', token);
end $$;
comment on function link.acquire_lease(text, uuid, int) is 'Takes or renews the lease of that name for so many seconds. One holder at a time; a lease belongs to the login that first took it. token grows with each new holder, and with each time the lease had run out. PU001, PU008.';

create function authz.require_lease(p_name text, p_token bigint) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from sync.lease l
                  where l.name = p_name and l.token = p_token and l.login = session_user and l.expires_at >= clock_timestamp()) then
    perform authz.refuse('PU014', jsonb_build_object('lease', p_name));
  end if;
end $$;
comment on function authz.require_lease(text, bigint) is 'Lets only the holder of the lease pass: PU014.';

create function link.maintain() returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  return jsonb_build_object('feed_partitions', sync.make_partitions(), 'audit_partitions', audit.make_partitions(), 'dropped', sync.drop_old());
end $$;
comment on function link.maintain() is 'Makes partitions ahead and drops what is past its retention. For the jobs, daily or oftener.';

create function desk.office_status() returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  now_at timestamptz := clock_timestamp();
begin
  perform authz.require('office.status');
  return jsonb_build_object(
    'services', (select coalesce(jsonb_agg(jsonb_build_object('name', h.service, 'host', h.host, 'state', h.state,
                          'age_s', floor(extract(epoch from now_at - h.at))::bigint, 'detail', h.detail) order by h.service, h.host), '[]')
                   from sync.health h),
    'servers', (select coalesce(jsonb_agg(jsonb_build_object('name', t.name, 'platform', t.platform, 'state', coalesce(s.state, 'unknown'),
                          'age_s', floor(extract(epoch from now_at - s.at))::bigint, 'ping_ms', s.ping_ms) order by t.name), '[]')
                  from book.trading_server t left join sync.server_status s on s.server_id = t.id
                 where t.enabled),
    'epoch', (select s.epoch from sync.state s),
    'seal', authz.seal_status(),
    -- Null before the first one: an office may screen nobody yet.
    'screening', (select jsonb_build_object('at_us', book.micros(t.at), 'checked', t.checked, 'found', t.found) from book.screening_self_test t order by t.id desc limit 1));
end $$;
comment on function desk.office_status() is 'State of services and trading servers with the age of each report, epoch, how far the audit log is sealed, and the last self-test of screening. PU001.';

grant execute on function link.put_health(text, text, text, jsonb), link.acquire_lease(text, uuid, int) to purser_bridge;
grant execute on function link.maintain() to purser_jobs;
grant execute on function desk.office_status() to purser_staff;
reset role;
