-- Sealing the audit log: which rows, their Merkle root (RFC 6962), the chain of seals, the signature.
set local role purser_audit;

create function audit.merkle_root(p_after xid8, p_before xid8, out count bigint, out root bytea) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  entry record;
  node bytea;
  stack bytea[] := '{}';       -- roots of the complete subtrees so far, the largest first
  height int := 0;
  rest bigint;
begin
  count := 0;
  for entry in
    select l.hash from audit.log l where l.xid >= p_after and l.xid < p_before order by l.xid, l.id
  loop
    node := sha256('\x00'::bytea || entry.hash);
    rest := count;
    while rest % 2 = 1 loop
      node := sha256('\x01'::bytea || stack[height] || node);
      height := height - 1;
      rest := rest / 2;
    end loop;
    height := height + 1;
    stack[height] := node;
    count := count + 1;
  end loop;
  root := case when count > 0 then stack[height] end;
  while height > 1 loop
    height := height - 1;
    root := sha256('\x01'::bytea || stack[height] || root);
  end loop;
end $$;
comment on function audit.merkle_root(xid8, xid8) is 'Number and Merkle root of the audit rows of the transactions p_after <= xid < p_before, in the order of (xid, id).';

create function audit.seal_json(p_seal audit.seal) returns jsonb language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return jsonb_build_object('no', p_seal.no, 'at_us', floor(extract(epoch from p_seal.at) * 1000000)::bigint,
    'low_xid', p_seal.low_xid::text, 'high_xid', p_seal.high_xid::text, 'count', p_seal.count,
    'root', encode(p_seal.root, 'hex'), 'hash', encode(p_seal.hash, 'hex'),
    'key_id', p_seal.key_id, 'signature', encode(p_seal.signature, 'hex'));
end $$;
comment on function audit.seal_json(audit.seal) is 'A seal as programs see it.';

create function audit.next_seal() returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most constant int := 20000;
  before audit.seal;
  made audit.seal;
  low xid8 := '0';
  high xid8 := pg_snapshot_xmin(pg_current_snapshot());
begin
  lock table audit.seal in share row exclusive mode;
  select * into made from audit.seal s where s.signature is null order by s.no limit 1;
  if found then
    return audit.seal_json(made);
  end if;
  select * into before from audit.seal s order by s.no desc limit 1;
  if found then
    low := before.high_xid;
  end if;
  if high < low then
    raise exception using errcode = 'PU006', message = 'check_failed', detail = '{"check": "transaction_ids_went_back"}';
  end if;
  -- Not more than so many rows at once; a seal ends between transactions.
  high := coalesce((select l.xid from audit.log l where l.xid >= low and l.xid < high order by l.xid, l.id offset most limit 1), high);
  made.no := coalesce(before.no, 0) + 1;
  made.low_xid := low;
  made.high_xid := high;
  select r.count, r.root into made.count, made.root from audit.merkle_root(low, high) r;
  if made.count = 0 then
    return null;
  end if;
  made.hash := sha256(coalesce(before.hash, decode(repeat('00', 32), 'hex'))
    || int8send(made.no) || int8send(low::text::bigint) || int8send(high::text::bigint) || int8send(made.count) || made.root);
  insert into audit.seal (no, low_xid, high_xid, count, root, hash)
  values (made.no, made.low_xid, made.high_xid, made.count, made.root, made.hash)
  returning * into made;
  return audit.seal_json(made);
end $$;
comment on function audit.next_seal() is 'The oldest seal that still waits for its signature, else a new one over every row of the transactions that are over; null when there is none. Rows are taken by transaction, never by number: a late commit would be missed. PU006 transaction_ids_went_back in a cluster that was not restored with its transaction ids.';

create function audit.put_signature(p_no bigint, p_key_id text, p_signature bytea) returns boolean language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  update audit.seal s set key_id = p_key_id, signature = p_signature, signed_at = clock_timestamp()
   where s.no = p_no and s.signature is null;
  return found;
end $$;
comment on function audit.put_signature(bigint, text, bytea) is 'Adds the signature to a seal that has none. False otherwise.';

grant execute on function audit.next_seal(), audit.put_signature(bigint, text, bytea), audit.seal_json(audit.seal) to purser_desk;
grant select on audit.log, audit.seal, audit.chain_head to purser_desk;
reset role;

set local role purser_desk;

create function link.seal() returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  seal jsonb := audit.next_seal();
begin
  return seal || jsonb_build_object('office_id', (select o.id from meta.office o));
end $$;
comment on function link.seal() is 'For the sealer: the next seal to sign, null when nothing waits. PU006 transaction_ids_went_back.';

create function link.sign_seal(p_no bigint, p_key_id text, p_signature text) returns boolean language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  if p_key_id is null or p_key_id !~ '^[A-Za-z0-9_.:-]{1,64}$' then
    perform authz.refuse('PU008', '{"field": "key_id"}');
  end if;
  if p_signature is null or p_signature !~ '^[0-9a-fA-F]{128}$' then
    perform authz.refuse('PU008', '{"field": "signature"}');
  end if;
  return audit.put_signature(p_no, p_key_id, decode(p_signature, 'hex'));
end $$;
comment on function link.sign_seal(bigint, text, text) is 'For the sealer: the Ed25519 signature, in hex, of a seal. False when the seal has one or does not exist. PU008.';
grant execute on function link.seal(), link.sign_seal(bigint, text, text) to purser_sealer;
reset role;
