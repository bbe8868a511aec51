-- A destination that is retired: a card lost, an account closed, a wallet compromised. Nothing is entered for it, what waits is
-- stopped by a check nobody may override, what is not sent yet is not sent, and no refund goes back to it. One person retires
-- it at once; it comes back by two (desk.allow_destination, desk.verify_destination) and is new again.
set local role purser_owner;

create function book.retired_like(d book.destination) returns book.destination language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  gone book.destination;
begin
  select * into gone from book.destination x
   where x.state = 'retired' and x.client_id = any (book.client_group(d.client_id)) and (x.detail = d.detail or book.instrument_of(x) = book.instrument_of(d))
   order by x.id = d.id desc, x.id limit 1;
  return gone;
end $$;
comment on function book.retired_like(book.destination) is 'The retired destination of the client, in any of their files, that is the same account, card or wallet, by whatever method; empty: there is none.';

create function book.retired_instruments(p_client_id bigint) returns text[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return array(select k.instrument from book.destination x cross join lateral (select book.instrument_of(x) as instrument) k
                where x.state = 'retired' and x.client_id = any (book.client_group(p_client_id)) and k.instrument is not null);
end $$;
comment on function book.retired_instruments(bigint) is 'The cards and accounts of a client that are retired, as receipts name them.';

create function book.refuse_retired(d book.destination) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  gone constant book.destination := book.retired_like(d);
begin
  if gone.id is not null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'destination_retired', 'reason', gone.retired_reason, 'by', authz.name_of(gone.retired_by), 'at_us', book.micros(gone.retired_at)));
  end if;
end $$;
comment on function book.refuse_retired(book.destination) is 'Refuses what would use a retired destination: PU003 destination_retired with why, who and when.';

create function book.same_elsewhere(d book.destination) returns setof book.destination language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- Of a card the office has the first and last digits only: those alone are no card.
  return query
    select x.* from book.destination x
     where x.client_id <> all (book.client_group(d.client_id))
       and (x.detail = d.detail and d.method <> 'card' or x.instrument = book.instrument_of(d));
end $$;
comment on function book.same_elsewhere(book.destination) is 'The same account, card or wallet as other clients have it.';

create function book.tell_of_retired(d book.destination) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  -- Whose it was is not said: not everybody who is told may see that client.
  if exists (select from book.same_elsewhere(d) x where x.state = 'retired') then
    perform authz.tell('retired_destination', null, 'destination.verify', '{}', 'client', d.client_id, d.id::text, jsonb_build_object('code', book.code('C', d.client_id)));
  end if;
end $$;
comment on function book.tell_of_retired(book.destination) is 'Tells those who verify destinations that a client has one that was retired for another client.';

create function book.goes_to_retired(i book.instruction) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
begin
  if i.kind <> 'payout' or i.attempts > 0 then
    return false;
  end if;
  select * into p from book.payment x where x.id = i.payment_id;
  if p.kind <> 'withdrawal' then
    return false;
  elsif i.refund_of is not null then
    return coalesce((select r.instrument = any (book.retired_instruments(p.client_id)) from book.receipt r where r.id = i.refund_of), false);
  end if;
  return (select (book.retired_like(d)).id is not null from book.destination d where d.id = p.destination_id);
end $$;
comment on function book.goes_to_retired(book.instruction) is 'Whether a payout that was never begun would go to what is retired: the destination of its withdrawal, or the card a refund goes back to.';

create function book.keep_from_retired(i book.instruction, p_lease bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from book.payout_file_part f where f.instruction_id = i.id and f.live) or book.live_gathering(i.id) is not null then
    -- It stands in a file: people take it out or give the file up.
    perform book.move_instruction(i.id, p_lease, '{claimed}', 'planned', '{"reason": "destination_retired"}');
    update book.instruction x set not_before = clock_timestamp() + make_interval(secs => 6 * authz.whole_setting('instruction.retry_seconds')) where x.id = i.id;
    return;
  end if;
  perform book.instruction_refused(book.move_instruction(i.id, p_lease, '{claimed}', 'refused', '{"reason": "destination_retired"}'));
end $$;
comment on function book.keep_from_retired(book.instruction, bigint) is 'A payout to what was retired is not sent: its money goes back to where it came from. In a file it waits for people, who take it out or give the file up.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.retire_destination(p_key uuid, p_id bigint, p_version int, p_reason_code text, p_text text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  d book.destination;
  other book.destination;
begin
  answer := authz.begin_command(p_key, 'destination.retire', 'destination.retire', jsonb_build_object('id', p_id, 'version', p_version, 'reason', p_reason_code, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform book.check_reason('retire', p_reason_code, p_text);
  d := authz.destination_for(p_id, p_version, '{unverified,verified,blocked}');
  update book.destination x
     set state = 'retired', retired_at = clock_timestamp(), retired_by = session_user, retired_reason = p_reason_code, retired_note = nullif(trim(p_text), ''),
         verified_at = null, verified_by = null, allowed_by = null, version = x.version + 1
   where x.id = p_id returning * into d;
  for other in select x.* from book.same_elsewhere(d) x where x.state <> 'retired' order by x.id loop
    perform book.tell_of_retired(other);
  end loop;
  perform book.note_client(d.client_id);
  return authz.finish_command(p_key, 'destination', p_id, d.version, d.state, '{}', jsonb_build_object('client', d.client_id, 'reason', p_reason_code, 'text', p_text));
end $$;
comment on function desk.retire_destination(uuid, bigint, int, text, text) is 'Nobody is paid there any more, for a reason of the list (retire) and a note: nothing is entered for it, what waits is stopped, what is not sent is not sent, and refunds go another way. One person is enough; it comes back by two. Registered again for the same client it is refused, for another it is told. PU001, PU002, PU003, PU007, PU008.';

reset role;
grant execute on function desk.retire_destination(uuid, bigint, int, text, text) to purser_compliance, purser_support;
