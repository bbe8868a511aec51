-- Reading the audit log: pages for people, everything in order for the verifier.
set local role purser_desk;

create function desk.audit_page(p_filter jsonb, p_before_id bigint, p_limit int)
returns table (id bigint, at_us bigint, actor text, station text, command text, entity text, entity_id text, payload text,
               chain text, seq bigint, hash text, seal_no bigint)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most int := least(greatest(coalesce(p_limit, 100), 1), 500);
begin
  perform authz.require('audit.read');
  perform authz.count_read('audit.page', most);
  return query
    select * from authz.audit_rows(authz.audit_list(p_filter, p_before_id, book.skip_of(p_filter), most));
end $$;
comment on function desk.audit_page(jsonb, bigint, int) is 'Audit rows, newest first, before an id. Filter: actor, command, entity, entity_id, from_us, to_us, ids, and rules (authz.audit_filter); skip passes over as many rows more. At most 500. PU001, PU008, PU013.';

create function authz.seal_status() returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  last audit.seal;
  waiting bigint;
  oldest bigint;
begin
  select * into last from audit.seal s order by s.no desc limit 1;
  select count(*), min(l.at_us) into waiting, oldest from audit.log l where l.xid >= coalesce(last.high_xid, '0');
  return jsonb_build_object(
    'last_seal', case when last.no is not null then jsonb_build_object('no', last.no,
      'at_us', floor(extract(epoch from last.at) * 1000000)::bigint, 'rows', last.count, 'signed', last.signature is not null) end,
    'unsealed', waiting,
    'unsigned', (select count(*) from audit.seal s where s.signature is null),
    'oldest_unsealed_age_s', case when waiting > 0 then greatest(0, floor(extract(epoch from clock_timestamp()) - oldest / 1000000))::bigint end);
end $$;
comment on function authz.seal_status() is 'How far the audit log is sealed.';

create function desk.audit_status() returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('audit.read');
  return authz.seal_status() || jsonb_build_object('chains', (select count(*) from audit.chain_head));
end $$;
comment on function desk.audit_status() is 'Last seal, rows not sealed yet and their age, number of chains. PU001.';

create function desk.audit_entries(p_after_xid text, p_after_id bigint, p_limit int)
returns table (xid text, id bigint, at_us bigint, chain text, seq bigint, actor text, station text, command text, entity text,
               entity_id text, payload text, hash text)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most int := least(greatest(coalesce(p_limit, 1000), 1), 5000);
begin
  perform authz.require('audit.read');
  perform authz.count_read('audit.entries', most);
  -- Only transactions before which none is still open: what comes later cannot belong between these rows.
  return query
    select l.xid::text, l.id, l.at_us, l.chain, l.seq, l.actor, l.station, l.command, l.entity, l.entity_id, l.payload, encode(l.hash, 'hex')
      from audit.log l
     where (l.xid, l.id) > (coalesce(p_after_xid, '0')::xid8, coalesce(p_after_id, 0))
       and l.xid < pg_snapshot_xmin(pg_current_snapshot())
     order by l.xid, l.id
     limit most;
end $$;
comment on function desk.audit_entries(text, bigint, int) is 'Every audit row in the order of the seals, after a given one, at most 5000: for the verifier. PU001, PU013.';

create function desk.audit_seals(p_after_no bigint, p_limit int)
returns table (no bigint, at_us bigint, low_xid text, high_xid text, count bigint, root text, hash text, key_id text, signature text)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most int := least(greatest(coalesce(p_limit, 1000), 1), 5000);
begin
  perform authz.require('audit.read');
  perform authz.count_read('audit.seals', most);
  return query
    select s.no, floor(extract(epoch from s.at) * 1000000)::bigint, s.low_xid::text, s.high_xid::text, s.count,
           encode(s.root, 'hex'), encode(s.hash, 'hex'), s.key_id, encode(s.signature, 'hex')
      from audit.seal s
     where s.no > coalesce(p_after_no, 0)
     order by s.no
     limit most;
end $$;
comment on function desk.audit_seals(bigint, int) is 'Seals after a number, at most 5000: for the verifier. PU001, PU013.';

grant execute on function desk.audit_page(jsonb, bigint, int), desk.audit_status(), desk.audit_entries(text, bigint, int),
  desk.audit_seals(bigint, int) to purser_admin, purser_compliance;
reset role;
