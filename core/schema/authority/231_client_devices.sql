-- Sign-ins of clients to the broker's site, and the devices they came from. What comes in is written by the intake
-- (313_contact_intake.sql); staff read it here, addresses masked until somebody asks for one with a purpose.
set local role purser_owner;
grant insert, update on book.client_device to purser_desk;
grant insert on book.client_session to purser_desk;

create trigger client_session_never_changed before update on book.client_session for each row execute function book.refuse_change();
create trigger client_session_no_truncate before truncate on book.client_session for each statement execute function book.refuse_change();
create trigger not_merged before insert on book.client_session for each row execute function book.not_merged();

create function book.mask_address(p_address inet) returns text language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return case family(p_address)
    when 4 then split_part(host(p_address), '.', 1) || '.' || split_part(host(p_address), '.', 2) || '.•.•'
    else host(set_masklen(p_address, 32)::cidr) || '•' end;
end $$;
comment on function book.mask_address(inet) is 'An address as screens show it without asking: the network it is from, not who in it.';

create function book.devices_of(p_files bigint[]) returns table (mark text) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select d.mark from book.client_device d where d.client_id = any (p_files)
    union
    select f.value #>> '{}' from book.client_field f where f.client_id = any (p_files) and f.field = 'device';
end $$;
comment on function book.devices_of(bigint[]) is 'Marks of the devices of a client: of every sign-in that is kept, and what the file says they applied from.';

create function book.clients_with_device(p_mark text) returns table (id bigint) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select d.client_id from book.client_device d where d.mark = p_mark
    union
    select f.client_id from book.client_field f where f.field = 'device' and f.value = to_jsonb(p_mark);
end $$;
comment on function book.clients_with_device(text) is 'Files of the clients who use a device, whoever asks.';

create function book.is_own_device(p_mark text) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select count(*) from book.clients_with_device(p_mark)) <= authz.whole_setting('devices.shared_most');
end $$;
comment on function book.is_own_device(text) is 'Whether a device says anything about who somebody is: one that very many use is a public one.';

create function book.record_session(p_client_id bigint, p_mark text, p_says text, p_address inet, p_country text, p_at timestamptz, p_site text, p_network text default null) returns book.client_session language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  device bigint;
  is_new boolean;
  made book.client_session;
begin
  insert into book.client_device (client_id, mark, says, first_seen_at, last_seen_at) values (p_client_id, p_mark, p_says, p_at, p_at)
  on conflict (client_id, mark) do nothing returning id into device;
  is_new := device is not null;
  if not is_new then
    update book.client_device d
       set times = d.times + 1, first_seen_at = least(d.first_seen_at, p_at), last_seen_at = greatest(d.last_seen_at, p_at),
           says = case when p_at >= d.last_seen_at then p_says else d.says end
     where d.client_id = p_client_id and d.mark = p_mark returning d.id into strict device;
  end if;
  insert into book.client_session (client_id, device_id, at, address, country, new_device, new_country, site, network)
  values (p_client_id, device, p_at, p_address, p_country, is_new,
          -- The first country of all is none that is new.
          p_country is not null and exists (select from book.client_session s where s.client_id = p_client_id and s.country is not null)
            and not exists (select from book.client_session s where s.client_id = p_client_id and s.country = p_country), p_site, p_network)
  returning * into made;
  if is_new then
    -- Who signs in as always changes nothing that anybody looks at.
    perform book.note_client(p_client_id);
  end if;
  return made;
end $$;
comment on function book.record_session(bigint, text, text, inet, text, timestamptz, text, text) is 'Notes that a client signed in, and the device; a device that is new is looked for at other clients.';

create function book.shared_with(p_files bigint[], p_mark text) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- Only whom the reader may see: neither the names nor the number say that there is anybody else.
  return (
    select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'code', book.code('C', c.id), 'name', c.full_name) order by c.id), '[]')
      from (select distinct book.survivor_of(k.id) as id from book.clients_with_device(p_mark) k where k.id <> all (p_files)) o
      join book.client c on c.id = o.id
     where o.id <> all (p_files) and book.client_visible(o.id));
end $$;
comment on function book.shared_with(bigint[], text) is 'The other clients who use a device, as far as the caller may see them.';

create function book.device_rows(p_files bigint[]) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'mark', '•••' || right(d.mark, 3), 'says', d.says, 'first_us', book.micros(d.first_seen_at),
             'last_us', book.micros(d.last_seen_at), 'times', d.times, 'others', book.shared_with(p_files, d.mark),
             'public', not book.is_own_device(d.mark) and authz.sees_all()) order by d.last_seen_at desc, d.id desc), '[]')
      from (select x.* from book.client_device x where x.client_id = any (p_files) order by x.last_seen_at desc, x.id desc limit 50) d);
end $$;
comment on function book.device_rows(bigint[]) is 'The fifty devices of a client that were seen last, with the other clients who use each.';

create function book.session_rows(p_files bigint[]) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'at_us', book.micros(s.at), 'device', s.device_id, 'says', d.says, 'address', book.mask_address(s.address), 'country', s.country,
             'new_device', s.new_device, 'new_country', s.new_country, 'site', s.site, 'network', s.network) order by s.at desc, s.id desc), '[]')
      from (select x.* from book.client_session x where x.client_id = any (p_files) order by x.at desc, x.id desc limit 100) s
      join book.client_device d on d.id = s.device_id);
end $$;
comment on function book.session_rows(bigint[]) is 'The last hundred sign-ins of a client, addresses masked.';

create function book.forget_sessions(p_limit int) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  kept constant timestamptz := clock_timestamp() - make_interval(days => (select (s.value #>> '{}')::int from policy.setting s where s.key = 'sessions.keep_days'));
  sessions int;
  devices int;
  requests int;
begin
  delete from book.client_session s where s.id in (select x.id from book.client_session x where x.at < kept order by x.at limit p_limit);
  get diagnostics sessions = row_count;
  delete from book.client_device d
   where d.id in (select x.id from book.client_device x where x.last_seen_at < kept and not exists (select from book.client_session s where s.device_id = x.id)
                   order by x.last_seen_at limit p_limit for update skip locked);
  get diagnostics devices = row_count;
  -- Sign-ins are by far the most of what a site sends; a request that old would be refused by its own date.
  delete from book.intake_request r
   where (r.site, r.key) in (select x.site, x.key from book.intake_request x where x.route = 'session' and x.at < kept order by x.at limit p_limit);
  get diagnostics requests = row_count;
  return jsonb_build_object('sessions', sessions, 'devices', devices, 'requests', requests);
end $$;
comment on function book.forget_sessions(int) is 'Throws away sign-ins, devices and requests whose time is over, so many of each. The one place that may: nobody else has the right to delete.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.client_devices(p_client_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  files bigint[];
begin
  perform authz.require('device.read');
  perform book.require_client(p_client_id);
  perform authz.count_read('client.devices', 5);
  perform authz.record_read('client.devices', 'client', p_client_id);
  files := book.shown_files(p_client_id);
  return jsonb_build_object('id', p_client_id, 'devices', book.device_rows(files), 'sessions', book.session_rows(files), 'keep_days', authz.whole_setting('sessions.keep_days'));
end $$;
comment on function desk.client_devices(bigint) is 'The devices a client signed in from and the last sign-ins, all files of the client as one, addresses masked; with each device the other clients of the caller''s scope who use it. On the record. PU001, PU007.';

create function desk.reveal_session_address(p_session_id bigint, p_purpose text, p_reference text default null) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  purpose policy.reveal_purpose;
  s book.client_session;
begin
  perform authz.require('client.reveal');
  perform authz.require('device.read');
  select * into s from book.client_session x where x.id = p_session_id;
  if s.id is null or not coalesce(book.client_visible(s.client_id), false) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'session', 'id', p_session_id));
  end if;
  select * into purpose from policy.reveal_purpose p where p.code = p_purpose;
  if not found then
    perform authz.refuse('PU008', '{"field": "purpose"}');
  end if;
  perform authz.check_text('reference', p_reference, 64);
  perform authz.count_read('client.reveal', 1);
  perform audit.append('client.reveal', 'client', s.client_id::text, jsonb_build_object('field', 'session_address', 'session', s.id, 'purpose', p_purpose, 'reference', p_reference, 'seconds', purpose.seconds)::text);
  return jsonb_build_object('value', host(s.address), 'seconds', purpose.seconds);
end $$;
comment on function desk.reveal_session_address(bigint, text, text) is 'The address of one sign-in in clear, for a purpose of the closed list; the screen hides it again after "seconds". Each call is audited and costs more of the read allowance. PU001, PU007, PU008.';

reset role;
grant execute on function desk.client_devices(bigint) to purser_compliance, purser_compliance_manager, purser_payments, purser_payments_manager, purser_support, purser_operations;
grant execute on function desk.reveal_session_address(bigint, text, text) to purser_compliance, purser_compliance_manager, purser_payments, purser_support;
