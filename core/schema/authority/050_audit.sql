-- The audit log: appending, and refusing everything else.
set local role purser_audit;

create function audit.framed(p_value text) returns text language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return octet_length(p_value)::text || ':' || p_value || ',';
end $$;
comment on function audit.framed(text) is 'A field with its length in bytes before it, so that no two rows read alike.';

create function audit.row_hash(p_before bytea, p_chain text, p_seq bigint, p_at_us bigint, p_actor text, p_station text,
                               p_command text, p_entity text, p_entity_id text, p_payload text)
returns bytea language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return sha256(p_before || convert_to(
    octet_length(p_chain) || ':' || p_chain || ',' || length(p_seq::text) || ':' || p_seq || ','
    || length(p_at_us::text) || ':' || p_at_us || ',' || octet_length(p_actor) || ':' || p_actor || ','
    || octet_length(p_station) || ':' || p_station || ',' || octet_length(p_command) || ':' || p_command || ','
    || octet_length(p_entity) || ':' || p_entity || ',' || octet_length(p_entity_id) || ':' || p_entity_id || ','
    || octet_length(p_payload) || ':' || p_payload || ',', 'UTF8'));
end $$;
comment on function audit.row_hash(bytea, text, bigint, bigint, text, text, text, text, text, text) is 'Hash of a row: sha256 over the hash of the row before it in the chain and the framed fields. core/compliance/verify computes the same.';

create function audit.append(p_command text, p_entity text, p_entity_id text, p_payload text, out chain text, out seq bigint, out hash text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  now_us bigint := floor(extract(epoch from clock_timestamp()) * 1000000);
  station text := coalesce(host(inet_client_addr()), 'local') || ' ' || current_setting('application_name');
  entity text := coalesce(p_entity, '');
  entity_id text := coalesce(p_entity_id, '');
  payload text := coalesce(p_payload, '');
  row_hash bytea;
begin
  chain := session_user;
  loop
    update audit.chain_head h
       set seq = h.seq + 1,
           hash = audit.row_hash(h.hash, h.chain, h.seq + 1, now_us, h.chain, station, p_command, entity, entity_id, payload)
     where h.chain = session_user
    returning h.seq, h.hash into append.seq, row_hash;
    exit when found;
    insert into audit.chain_head (chain, seq, hash) values (session_user, 0, decode(repeat('00', 32), 'hex'))
    on conflict do nothing;
  end loop;
  insert into audit.log (at_us, chain, seq, actor, station, command, entity, entity_id, payload, hash)
  values (now_us, append.chain, append.seq, append.chain, station, p_command, entity, entity_id, payload, row_hash);
  hash := encode(row_hash, 'hex');
end $$;
comment on function audit.append(text, text, text, text) is 'Adds a row to the caller''s own chain and returns its receipt. Call it last in a transaction: the head of the chain stays locked until commit.';
grant usage on schema audit to purser_desk;
grant execute on function audit.append(text, text, text, text) to purser_desk;

create function audit.refuse_change() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if tg_table_name = 'seal' and tg_op = 'UPDATE' then
    if old.signature is null and new.signature is not null
       and (old.no, old.at, old.low_xid, old.high_xid, old.count, old.root, old.hash)
         = (new.no, new.at, new.low_xid, new.high_xid, new.count, new.root, new.hash) then
      return new;
    end if;
  end if;
  raise exception using errcode = 'PU001', message = 'not_permitted', detail = '{"why": "insert_only"}';
end $$;
comment on function audit.refuse_change() is 'Refuses every change of audit rows, even by their owner: PU001. A seal may get its signature, once.';

create trigger refuse_change before update or delete on audit.log for each row execute function audit.refuse_change();
create trigger refuse_truncate before truncate on audit.log for each statement execute function audit.refuse_change();
create trigger refuse_change before update or delete on audit.seal for each row execute function audit.refuse_change();
create trigger refuse_truncate before truncate on audit.seal for each statement execute function audit.refuse_change();

create function audit.make_partitions() returns int language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  month timestamptz;
  name text;
  made int := 0;
begin
  for ahead in 0..3 loop
    month := date_trunc('month', clock_timestamp(), 'UTC') + make_interval(months => ahead);
    name := 'log_' || to_char(month at time zone 'UTC', 'YYYY_MM');
    if to_regclass(format('audit.%I', name)) is null then
      execute format('create table audit.%I partition of audit.log for values from (%s) to (%s)', name,
        floor(extract(epoch from month) * 1000000)::bigint, floor(extract(epoch from month + interval '1 month') * 1000000)::bigint);
      execute format('comment on table audit.%I is %L', name, 'Audit rows of one month.');
      made := made + 1;
    end if;
  end loop;
  for name in
    select c.relname
      from pg_inherits i
      join pg_class c on c.oid = i.inhrelid
     where i.inhparent = 'audit.log'::regclass
       and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'refuse_truncate')
  loop
    execute format('create trigger refuse_truncate before truncate on audit.%I for each statement execute function audit.refuse_change()', name);
  end loop;
  return made;
end $$;
comment on function audit.make_partitions() is 'Makes the audit log''s partitions for this month and three ahead. Returns how many were missing.';
grant execute on function audit.make_partitions() to purser_desk;
reset role;

set local role purser_audit;
select audit.make_partitions();
reset role;
