-- Desktops as witnesses: each keeps the receipts of its own commands and the seals it has seen, and asks
-- here what the office holds for them now. The desktop compares; the office's word alone proves nothing.
set local role purser_desk;

create function desk.receipts(p_sequences bigint[], p_seal_no bigint default null) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.actor();
  if coalesce(cardinality(p_sequences), 0) > 1000 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'sequences', 'why', 'too_many', 'most', 1000));
  end if;
  return jsonb_build_object(
    'chain', session_user,
    'head', (select jsonb_build_object('seq', h.seq, 'hash', encode(h.hash, 'hex')) from audit.chain_head h where h.chain = session_user),
    'hashes', (select coalesce(jsonb_object_agg(l.seq::text, encode(l.hash, 'hex')), '{}')
                 from audit.log l where l.chain = session_user and l.seq = any (p_sequences)),
    'seal', (select jsonb_build_object('no', s.no, 'hash', encode(s.hash, 'hex')) from audit.seal s where s.no = p_seal_no),
    'newest_seal', (select jsonb_build_object('no', s.no, 'hash', encode(s.hash, 'hex'), 'key_id', s.key_id, 'signature', encode(s.signature, 'hex'), 'count', s.count)
                      from audit.seal s order by s.no desc limit 1));
end $$;
comment on function desk.receipts(bigint[], bigint) is 'What the audit log holds now for rows of the caller''s own chain (at most 1000), the head of that chain, a seal by number, and the newest seal: for a desktop to compare with what it kept. PU001, PU008.';

grant execute on function desk.receipts(bigint[], bigint) to purser_staff;
reset role;
