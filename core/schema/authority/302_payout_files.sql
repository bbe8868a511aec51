-- Files of credit transfers: the bridge makes one and hands it in, a person releases it by its hash, and only
-- then, and only with those bytes, it goes to the bank.
set local role purser_owner;
grant select, insert on book.payout_file to purser_desk;
-- The bytes and their hash stay as they were made.
grant update (released_by, released_at, version) on book.payout_file to purser_desk;
reset role;
set local role purser_desk;

create function link.put_payout_file(p_lease bigint, p_id bigint, p_message_id text, p_content text, p_sha256 text, p_total_minor bigint, p_transfers int) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  i book.instruction;
  bytes bytea := decode(p_content, 'base64');
  file bigint;
begin
  perform book.require_lease(p_lease);
  select * into i from book.instruction x where x.id = p_id and x.kind = 'payout' for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'instruction', 'id', p_id));
  elsif i.state <> 'claimed' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'instruction', 'id', p_id, 'state', i.state));
  elsif p_total_minor is distinct from i.amount_minor or p_transfers is distinct from 1 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'total'));
  elsif encode(sha256(bytes), 'hex') is distinct from p_sha256 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'sha256'));
  elsif exists (select from book.payout_file f where f.instruction_id = p_id) then
    -- Made once: what is there already counts.
    return false;
  end if;
  insert into book.payout_file (instruction_id, gateway, message_id, content, sha256, total_minor, currency, transfers)
  values (p_id, i.provider, p_message_id, bytes, p_sha256, p_total_minor, i.currency, p_transfers) returning id into file;
  perform authz.note_change('payout_file', file, 1);
  perform audit.append('payout_file.made', 'payout_file', file::text, jsonb_build_object('message_id', p_message_id, 'sha256', p_sha256, 'total_minor', p_total_minor::text, 'currency', i.currency)::text);
  return true;
end $$;
comment on function link.put_payout_file(bigint, bigint, text, text, text, bigint, int) is 'Keeps the file made for a claimed payout (content in base64), once; false when there is one. PU008 when hash or sum are not its own.';

create function link.payout_file(p_lease bigint, p_id bigint) returns table (message_id text, content text, sha256 text, total_minor bigint, currency text, exponent int, transfers int, released boolean)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.require_lease(p_lease);
  return query
    select f.message_id, encode(f.content, 'base64'), f.sha256, f.total_minor, f.currency, c.exponent::int, f.transfers, f.released_by is not null
      from book.payout_file f join policy.currency c on c.code = f.currency join book.instruction i on i.id = f.instruction_id and i.provider = f.gateway
     where f.instruction_id = p_id;
end $$;
comment on function link.payout_file(bigint, bigint) is 'The file kept for a payout and whether it was released; no row: none was made.';

create function desk.list_payout_files(p_released boolean, p_limit int default 100)
returns table (id bigint, payment_id bigint, reference text, gateway text, message_id text, sha256 text, total_minor bigint, currency text, exponent int, transfers int, to_masked text, made_us bigint,
               released_by text, released_us bigint, version int)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most int := least(greatest(coalesce(p_limit, 100), 1), 500);
begin
  perform authz.require('payment.list');
  perform authz.count_read('payout_file.list', most);
  return query
    select f.id, p.id, p.reference, f.gateway, f.message_id, f.sha256, f.total_minor, f.currency, c.exponent::int, f.transfers, d.masked, book.micros(f.made_at),
           authz.name_of(f.released_by), book.micros(f.released_at), f.version
      from book.payout_file f
      join policy.currency c on c.code = f.currency
      join book.instruction i on i.id = f.instruction_id
      join book.payment p on p.id = i.payment_id
      left join book.destination d on d.id = p.destination_id
     where (f.released_by is not null) = coalesce(p_released, false) and book.client_visible(p.client_id)
     order by f.made_at desc, f.id desc limit most;
end $$;
comment on function desk.list_payout_files(boolean, int) is 'Files of credit transfers that wait to be released, or have been; the newest first, at most 500.';

create function desk.release_payout_file(p_key uuid, p_id bigint, p_version int, p_sha256 text) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  f book.payout_file;
  i book.instruction;
  p book.payment;
begin
  answer := authz.begin_command(p_key, 'payout_file.release', 'instruction.resolve', jsonb_build_object('id', p_id, 'version', p_version, 'sha256', p_sha256));
  if answer.replayed then return answer; end if;
  select * into i from book.instruction x where x.id = (select y.instruction_id from book.payout_file y where y.id = p_id);
  select * into p from book.payment x where x.id = i.payment_id for update;
  select * into i from book.instruction x where x.id = i.id for update;
  select * into f from book.payout_file x where x.id = p_id for update;
  if f.id is null or not book.client_visible(p.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'payout_file', 'id', p_id));
  elsif f.version <> p_version or f.sha256 is distinct from p_sha256 then
    perform authz.refuse('PU002', jsonb_build_object('what', 'payout_file', 'version', f.version, 'sha256', f.sha256));
  elsif f.released_by is not null or i.state not in ('planned', 'claimed') then
    perform authz.refuse('PU003', jsonb_build_object('what', 'payout_file', 'state', i.state));
  elsif book.touched(p, session_user::text) then
    perform authz.refuse('PU004', jsonb_build_object('why', 'touched'));
  end if;
  update book.payout_file x set released_by = session_user, released_at = clock_timestamp(), version = x.version + 1 where x.id = p_id returning * into f;
  update book.instruction x set not_before = clock_timestamp() where x.id = i.id and x.state = 'planned';
  return authz.finish_command(p_key, 'payout_file', f.id, f.version, 'released', jsonb_build_object('payment', p.id, 'message_id', f.message_id),
    jsonb_build_object('payment', p.reference, 'message_id', f.message_id, 'sha256', f.sha256, 'total_minor', f.total_minor::text, 'currency', f.currency));
end $$;
comment on function desk.release_payout_file(uuid, bigint, int, text) is 'Lets a file of credit transfers go to the bank: these bytes and no others. Not by one who had a hand in the payment or its destination (PU004); PU002 when the hash is not the file''s, PU003 when it has been released or its instruction has ended.';

reset role;
grant execute on function link.put_payout_file(bigint, bigint, text, text, text, bigint, int), link.payout_file(bigint, bigint) to purser_connector;
grant execute on function desk.list_payout_files(boolean, int) to purser_payments, purser_payments_manager, purser_operations;
grant execute on function desk.release_payout_file(uuid, bigint, int, text) to purser_payments_manager, purser_operations;
