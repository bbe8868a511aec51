-- What is known of a destination besides its holder's name: what its bank said of the payee, which instrument it is, and
-- how like the names of payers and payees are to the client's, as the engine that screens names scores them.
set local role purser_owner;

create function book.payee_row(d book.destination) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  v book.payee_check;
begin
  select * into v from book.payee_check x where x.destination_id = d.id and x.holder = d.holder order by x.id desc limit 1;
  return jsonb_build_object('payee', v.result, 'payee_name', v.name_found, 'payee_us', book.micros(v.checked_at), 'payee_source', v.source,
    'instrument_known', book.instrument_of(d) is not null, 'instrument_matched', d.instrument is not null, 'added_by_you', d.added_by = session_user);
end $$;
comment on function book.payee_row(book.destination) is 'What the bank last said of the holder of a destination, whether the instrument it is is known, and by what a person said; whether the reader added it and so may not judge it.';

create function book.destination_to_judge(p_id bigint, p_version int) returns book.destination language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  d book.destination;
begin
  d := authz.destination_for(p_id, p_version);
  if d.added_by = session_user then
    perform authz.refuse('PU004', jsonb_build_object('why', 'maker', 'what', 'destination'));
  elsif (authz.setting('destination.step_up') #>> '{}')::boolean and not authz.confirm_step_up() then
    perform authz.refuse('PU010');
  end if;
  return d;
end $$;
comment on function book.destination_to_judge(bigint, int) is 'Locks a destination for somebody who says what it is: not the person who added it; with the password again where destination.step_up says so. PU002, PU004, PU007, PU010.';

create function book.forget_likeness() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  -- What was compared stays beside the name it was compared with; no engine has compared this one.
  update book.name_likeness l set engine = 'renamed' where l.client_id = new.id and l.client_key <> book.counterparty_key(new.full_name);
  return null;
end $$;
comment on function book.forget_likeness() is 'A client with another name is compared with all payers and payees anew; so what is compared already is told without the keys of every name.';
create trigger forget_likeness after update of full_name on book.client for each row when (old.full_name is distinct from new.full_name) execute function book.forget_likeness();

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.record_payee_check(p_key uuid, p_id bigint, p_version int, p_result text, p_source text, p_name_found text default null, p_checked_us bigint default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  d book.destination;
  at timestamptz := coalesce(book.instant(p_checked_us), clock_timestamp());
begin
  answer := authz.begin_command(p_key, 'destination.payee_check', 'destination.verify',
    jsonb_build_object('id', p_id, 'version', p_version, 'result', p_result, 'source', p_source, 'name_found', p_name_found, 'checked_us', p_checked_us));
  if answer.replayed then return answer; end if;
  perform authz.require_text('source', p_source, 64);
  perform authz.check_text('name_found', p_name_found, 128);
  if p_result is null or p_result not in ('match', 'close_match', 'no_match', 'not_possible') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'result'));
  elsif p_result = 'close_match' and nullif(trim(p_name_found), '') is null then
    -- A bank that says nearly says what it has instead.
    perform authz.refuse('PU008', jsonb_build_object('field', 'name_found', 'why', 'missing'));
  elsif at > clock_timestamp() or at < clock_timestamp() - interval '90 days' then
    perform authz.refuse('PU008', jsonb_build_object('field', 'checked_us'));
  end if;
  d := book.destination_to_judge(p_id, p_version);
  insert into book.payee_check (destination_id, holder, result, name_found, source, checked_at) values (d.id, d.holder, p_result, nullif(trim(p_name_found), ''), p_source, at);
  update book.destination x set version = x.version + 1 where x.id = d.id returning * into d;
  perform book.note_client(d.client_id);
  return authz.finish_command(p_key, 'destination', d.id, d.version, d.state, '{}', jsonb_build_object('client', d.client_id, 'result', p_result, 'source', p_source));
end $$;
comment on function desk.record_payee_check(uuid, bigint, int, text, text, text, bigint) is 'Keeps what the bank of a destination said of its holder: match, close_match with the name it has, no_match, not_possible; by whose answer, and when (now, or within the last 90 days). Not by the person who added the destination. PU001, PU002, PU004, PU007, PU008, PU010.';

create function desk.match_instrument(p_key uuid, p_id bigint, p_version int, p_payment_id bigint, p_text text) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  d book.destination;
  r book.receipt;
begin
  answer := authz.begin_command(p_key, 'destination.match_instrument', 'destination.verify', jsonb_build_object('id', p_id, 'version', p_version, 'payment', p_payment_id, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 1000);
  d := book.destination_to_judge(p_id, p_version);
  if p_payment_id is null and d.instrument is null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'destination', 'state', 'no_instrument'));
  elsif p_payment_id is null then
    update book.destination x set instrument = null, version = x.version + 1 where x.id = d.id returning * into d;
    perform book.note_client(d.client_id);
    return authz.finish_command(p_key, 'destination', d.id, d.version, d.state, '{}', jsonb_build_object('client', d.client_id, 'payment', null, 'text', p_text));
  end if;
  select x.* into r from book.receipt x join book.payment y on y.id = x.payment_id
   where y.id = p_payment_id and y.kind = 'deposit' and y.method = d.method and y.client_id = any (book.client_group(d.client_id));
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'payment', 'id', p_payment_id));
  elsif r.instrument is null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'receipt', 'state', 'no_instrument'));
  end if;
  perform book.refuse_retired((select x from book.destination x where x.client_id = any (book.client_group(d.client_id)) and x.id <> d.id and x.state = 'retired' and book.instrument_of(x) = r.instrument limit 1));
  update book.destination x set instrument = r.instrument, version = x.version + 1 where x.id = d.id returning * into d;
  perform book.tell_of_retired(d);
  perform book.note_client(d.client_id);
  return authz.finish_command(p_key, 'destination', d.id, d.version, d.state, '{}', jsonb_build_object('client', d.client_id, 'payment', p_payment_id, 'text', p_text));
end $$;
comment on function desk.match_instrument(uuid, bigint, int, bigint, text) is 'Says that a destination is the card or account a deposit of the same client and method came by, with the evidence in words: then money goes back to it in a closed loop. Without a deposit what was said before is taken back. Not by the person who added the destination. PU001, PU002, PU003 no_instrument, destination_retired, PU004, PU007, PU008, PU010.';

create function desk.deposits_to_match(p_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  d book.destination;
begin
  perform authz.require('destination.verify');
  select * into d from book.destination x where x.id = p_id;
  if not found or not book.client_visible(d.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'destination', 'id', p_id));
  end if;
  perform authz.count_read('payment.read', 1);
  perform authz.record_read('client.read', 'client', d.client_id);
  -- One line an instrument: its last deposit stands for those before.
  return (
    select jsonb_build_object('deposits', coalesce(jsonb_agg(jsonb_build_object('id', l.payment_id, 'reference', l.reference, 'amount', book.money(l.amount_minor, l.currency), 'payer', l.payer, 'at_us', book.micros(l.received_at),
             'deposits', l.deposits, 'same', l.instrument = d.instrument) order by l.received_at desc), '[]'))
      from (select distinct on (r.instrument) r.instrument, r.payment_id, y.reference, r.amount_minor, r.currency, r.payer, r.received_at, count(*) over (partition by r.instrument) as deposits
              from book.receipt r join book.payment y on y.id = r.payment_id
             where y.kind = 'deposit' and y.method = d.method and y.client_id = any (book.client_group(d.client_id)) and r.instrument is not null
             order by r.instrument, r.received_at desc, r.id desc limit 50) l);
end $$;
comment on function desk.deposits_to_match(bigint) is 'The cards or accounts a destination may be: of each that deposits of the client came by with the same method, the last deposit and how many there were; same: what it is said to be. At most 50. Logged as a read of personal data. PU001, PU007.';

create function link.names_to_compare(p_engine text, p_limit int default 100) returns table (client_id bigint, client_key text, name_key text, client_name text, other_name text)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select k.client_id, book.counterparty_key(c.full_name), k.name_key, c.full_name, y.name
      from book.counterparty k join book.client c on c.id = k.client_id join book.party y on y.id = k.party_id
     where not exists (select from book.name_likeness l where l.client_id = k.client_id and l.name_key = k.name_key and l.engine = p_engine)
     order by k.at desc limit least(greatest(coalesce(p_limit, 100), 1), 500);
end $$;
comment on function link.names_to_compare(text, int) is 'Names of payers and payees that this engine has not compared with their client''s own, the newest first; at most 500.';

create function link.put_name_likeness(p_client_id bigint, p_client_key text, p_name_key text, p_engine text, p_score_milli int) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  if p_score_milli is null or p_score_milli not between 0 and 1000 or coalesce(p_engine, '') = '' then
    perform authz.refuse('PU008', jsonb_build_object('field', 'score'));
  end if;
  -- Whoever gives the client another name waits, or it would be compared and not forgotten.
  perform from book.client c where c.id = p_client_id and book.counterparty_key(c.full_name) = p_client_key for share;
  if not found or not exists (select from book.counterparty k where k.client_id = p_client_id and k.name_key = p_name_key) then
    -- The client has another name by now: it is asked for again.
    return false;
  end if;
  insert into book.name_likeness as l (client_id, client_key, name_key, engine, score_milli) values (p_client_id, p_client_key, p_name_key, left(p_engine, 64), p_score_milli)
  on conflict (client_id, client_key, name_key) do update set engine = excluded.engine, score_milli = excluded.score_milli, at = clock_timestamp();
  return true;
end $$;
comment on function link.put_name_likeness(bigint, text, text, text, int) is 'Keeps how like two names are, in thousandths; false when the client has another name by now. PU008.';

reset role;
grant execute on function desk.deposits_to_match(bigint) to purser_compliance;
grant execute on function desk.record_payee_check(uuid, bigint, int, text, text, text, bigint), desk.match_instrument(uuid, bigint, int, bigint, text) to purser_compliance;
grant execute on function link.names_to_compare(text, int), link.put_name_likeness(bigint, text, text, text, int) to purser_jobs;
