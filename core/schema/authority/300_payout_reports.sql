-- Payouts that a gateway has accepted: asking about them, ever more rarely, and what follows from the answer.
set local role purser_owner;

create function book.next_question(p_asked_at timestamptz, p_since timestamptz) returns timestamptz language sql immutable
set search_path = pg_catalog, pg_temp as $$
  select coalesce(p_asked_at + least(interval '5 minutes', greatest(interval '1 second', (p_asked_at - p_since) / 3)), '-infinity')
$$;
comment on function book.next_question(timestamptz, timestamptz) is 'When a gateway is to be asked again about what has been open since then: soon at first, later every five minutes; never asked: at once.';

create function book.payout_settled(i book.instruction, p_provider_ref text, p_amount_minor bigint, p_fee_minor bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
  journal bigint;
  legs book.leg[];
  asked bigint := i.amount_minor;
  moved bigint := coalesce(p_amount_minor, i.amount_minor);
  in_part constant boolean := exists (select from book.payout_part x where x.instruction_id = i.id);
  provider text;
begin
  select * into p from book.payment x where x.id = i.payment_id for update;
  -- Booked on the same shard as the debit, so that the payout in flight of each shard ends at zero.
  legs := array[
    row (book.house_account('payout_in_flight', p.currency, null, p.id), -asked)::book.leg,
    row (book.house_account(book.payout_side(i), p.currency, book.ledger_provider(i.provider), p.id), moved + p_fee_minor)::book.leg];
  if p_fee_minor > 0 then
    legs := legs || row (book.account('provider_cost', p.currency, null, null, book.ledger_provider(i.provider), 0), -p_fee_minor)::book.leg;
  end if;
  -- What moved is not always what was asked for: the rest waits in suspense until two people have said what it is.
  if moved <> asked then
    provider := book.difference_provider(p, i);
    legs := legs || row (book.account('suspense', p.currency, null, null, provider, 0), asked - moved)::book.leg;
  end if;
  journal := book.post_journal('payout_settled', p.reference, clock_timestamp(), p.id, null, legs);
  perform book.note_difference(p, provider, asked - moved);
  update book.payment x
     set settled_minor = case when moved <> asked and not in_part then moved + p.fee_minor else x.settled_minor end,
         provider_fee_minor = case when p_fee_minor > 0 then p_fee_minor + case when in_part then coalesce(x.provider_fee_minor, 0) else 0 end else x.provider_fee_minor end
   where x.id = p.id;
  if in_part then
    perform book.note_payment(p.id, 'settled', p.revision, null, null, null,
      jsonb_build_object('instruction', i.id, 'provider_ref', p_provider_ref, 'journal', journal, 'asked', book.money(asked, p.currency), 'moved', book.money(moved, p.currency), 'provider_fee', book.money(p_fee_minor, p.currency)));
    perform book.end_part(i, 'settled', moved);
    return;
  end if;
  perform book.set_payment(p.id, 'settled', case when moved < asked then 'underpaid' when moved > asked then 'overpaid' end, 'settled',
    jsonb_build_object('provider_ref', p_provider_ref, 'journal', journal)
    || case when moved <> asked or p_fee_minor > 0
            then jsonb_build_object('asked', book.money(asked, p.currency), 'moved', book.money(moved, p.currency), 'provider_fee', book.money(p_fee_minor, p.currency)) else '{}' end);
end $$;
comment on function book.payout_settled(book.instruction, text, bigint, bigint) is 'The money has reached the client: books what really moved to the bank, the provider''s own fee as a cost, and a difference to suspense.';

create function book.payout_returned(i book.instruction, p_provider_ref text, p_amount_minor bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
  journal bigint;
  legs book.leg[];
  asked bigint := i.amount_minor;
  sent bigint;
  back bigint;
  kept bigint;
  part book.payout_part;
  was_settled boolean;
begin
  select * into p from book.payment x where x.id = i.payment_id for update;
  select * into part from book.payout_part x where x.instruction_id = i.id for update;
  was_settled := coalesce(part.state, p.state) = 'settled';
  sent := case when part.moved_minor is not null then part.moved_minor when was_settled then coalesce(p.settled_minor - p.fee_minor, asked) else asked end;
  back := coalesce(p_amount_minor, sent);
  if back > sent then
    perform authz.refuse('PU008', '{"field": "amount"}');
  end if;
  -- The money is the client's again, in the wallet; what to do with it is a person's decision.
  legs := array[
    row (case when was_settled then book.house_account(book.payout_side(i), p.currency, book.ledger_provider(i.provider), p.id) else book.house_account('payout_in_flight', p.currency, null, p.id) end,
         case when was_settled then -back else -asked end)::book.leg,
    row (book.account('client_wallet', p.currency, p.client_id, null, null, 0), least(back, asked))::book.leg];
  -- What the provider kept on the way, or had paid too much, is nobody's yet.
  kept := case when was_settled then greatest(back - asked, 0) else asked - back end;
  if kept <> 0 then
    legs := legs || row (book.account('suspense', p.currency, null, null, book.difference_provider(p, i), 0), kept)::book.leg;
  end if;
  journal := book.post_journal('payout_returned', p.reference, clock_timestamp(), p.id, null, legs);
  perform book.note_difference(p, book.difference_provider(p, i), kept);
  if part.instruction_id is not null then
    perform book.note_payment(p.id, 'returned_after_send', p.revision, null, null, null, jsonb_build_object('instruction', i.id, 'provider_ref', p_provider_ref, 'journal', journal, 'amount', book.money(back, p.currency)));
    perform book.end_part(i, 'returned', null);
    return;
  end if;
  perform book.set_payment(p.id, 'returned_after_send', 'failed', 'returned_after_send', jsonb_build_object('provider_ref', p_provider_ref, 'journal', journal));
end $$;
comment on function book.payout_returned(book.instruction, text, bigint) is 'A payout came back, before or after it was settled: credits the client''s wallet with what came, at most what was asked for. PU008: more than was sent.';

reset role;
grant execute on all functions in schema book to purser_desk;
grant select, insert, update on sync.gateway_question to purser_desk;
set local role purser_desk;

create function link.note_asked(p_lease bigint, p_deposits bigint[], p_payouts bigint[]) returns int
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  n int;
begin
  perform book.require_lease(p_lease);
  insert into sync.gateway_question as q (payment_id)
  select p.id from book.payment p
   where p.id in (select unnest(p_deposits) union select i.payment_id from book.instruction i where i.id = any (p_payouts) and i.kind = 'payout')
   order by p.id
  on conflict (payment_id) do update set asked_at = clock_timestamp();
  get diagnostics n = row_count;
  return n;
end $$;
comment on function link.note_asked(bigint, bigint[], bigint[]) is 'Notes that the gateways of these deposits (payments) and payouts (instructions) are being asked now, so that the others come first next time. PU014 without the lease.';

create function link.payout_of_event(p_lease bigint, p_provider text, p_reference text)
returns table (id bigint, provider text, tag text, provider_ref text, payment_reference text, sent_us bigint, amount_minor bigint, currency text, exponent int, is_refund boolean)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.require_lease(p_lease);
  return query
    select i.id, i.provider, i.tag, i.ticket, p_reference, book.micros(i.finished_at), i.amount_minor, i.currency, c.exponent::int, i.refund_of is not null
      from book.payment p join book.instruction i on i.payment_id = p.id and i.kind = 'payout' and i.state = 'done' and i.provider = p_provider
      join policy.currency c on c.code = i.currency
     where p.reference = book.payment_reference(p_reference) and book.instruction_reference(i, p.reference) = p_reference and (p.kind = 'withdrawal' or i.refund_of is not null)
     order by i.id desc limit 1;
end $$;
comment on function link.payout_of_event(bigint, text, text) is 'The payout that a message of a gateway is about, once it is known to have been taken on there. PU014 without the lease.';

create function link.pending_payouts(p_lease bigint, p_limit int default 50) returns table (id bigint, provider text, tag text, provider_ref text, payment_reference text, sent_us bigint, amount_minor bigint, currency text, exponent int, is_refund boolean)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most int := least(greatest(coalesce(p_limit, 50), 1), 500);
  -- A settled payout is asked about so often, for so long. Read here, or each payout would be looked up with it.
  between_looks interval := make_interval(hours => authz.whole_setting('payout.watch_hours')::int);
  earliest timestamptz := clock_timestamp() - make_interval(days => authz.whole_setting('payout.watch_days')::int);
  latest timestamptz := clock_timestamp() - between_looks;
  watched bigint[];
begin
  perform book.require_lease(p_lease);
  -- Sent is not final, and neither is settled: money comes back weeks later.
  with asked as (
    update book.payment x set watched_at = clock_timestamp()
     where x.id in (select y.id from book.payment y
                     where y.state = 'settled' and y.kind = 'withdrawal'
                       and y.settled_at > earliest and y.settled_at < latest and (y.watched_at is null or y.watched_at < latest)
                     order by y.watched_at nulls first, y.id limit greatest(1, most / 5) for update skip locked)
    returning x.id
  )
  select array_agg(a.id) into watched from asked a;
  return query
    select i.id, i.provider, i.tag, i.ticket, book.instruction_reference(i, p.reference), book.micros(i.finished_at), i.amount_minor, i.currency, c.exponent::int, i.refund_of is not null
      from book.payment p join book.instruction i on i.payment_id = p.id and i.kind = 'payout' and i.state = 'done' join policy.currency c on c.code = i.currency
      left join sync.gateway_question q on q.payment_id = p.id
      left join book.payout_part x on x.instruction_id = i.id
     where p.state = 'sent' and coalesce(x.state, 'open') = 'open' or p.state = 'executing' and x.state = 'open' or p.state = 'returning' and p.flag is null and i.refund_of is not null or p.id = any (watched) and coalesce(x.state, 'settled') = 'settled'
     order by p.state = 'settled', book.next_question(q.asked_at, i.finished_at), p.id limit most;
end $$;
comment on function link.pending_payouts(bigint, int) is 'Payouts to ask the gateway about: those accepted and not settled yet, and now and then those settled in the last weeks, since they may still come back. Those come first whose next question is due first.';

create function link.payout_status(p_lease bigint, p_id bigint, p_status text, p_provider_ref text default null, p_amount_minor bigint default null, p_fee_minor bigint default 0, p_reason text default null)
returns boolean language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  i book.instruction;
  p book.payment;
  part book.payout_part;
  stands text;
  is_unclear boolean;
begin
  perform book.require_lease(p_lease);
  if p_status is null or p_status not in ('sent', 'settled', 'returned', 'unclear') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'status'));
  elsif p_amount_minor <= 0 or p_fee_minor is null or p_fee_minor < 0 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'amount'));
  end if;
  select * into i from book.instruction x where x.id = p_id and x.kind = 'payout';
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'instruction', 'id', p_id));
  end if;
  select * into p from book.payment x where x.id = i.payment_id for update;
  if p.kind = 'deposit' then
    if p_status = 'sent' or p.state = 'returned' or p.flag is not null then
      return false;
    elsif i.state <> 'done' or p.state <> 'returning' then
      perform authz.refuse('PU003', jsonb_build_object('what', 'payment', 'reference', p.reference, 'state', p.state));
    end if;
    perform book.refund_returned_deposit(i, p, p_status, p_provider_ref, p_fee_minor);
    return true;
  end if;
  select * into part from book.payout_part x where x.instruction_id = i.id for update;
  -- A part stands where it stands, whatever the others do.
  stands := case when part.instruction_id is null then p.state when part.state = 'open' then 'sent' when part.state = 'returned' then 'returned_after_send' else part.state end;
  is_unclear := case when part.instruction_id is null then coalesce(p.flag = 'unknown_outcome', false) else part.unclear end;
  if p_status = 'sent' or stands = 'settled' and p_status = 'settled' or stands = 'returned_after_send' and p_status = 'returned' or is_unclear and p_status = 'unclear' then
    return false;
  elsif i.state <> 'done' or (stands <> 'sent' and not (stands = 'settled' and p_status in ('returned', 'unclear'))) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'payment', 'reference', p.reference, 'state', p.state));
  end if;
  case p_status
    when 'settled' then perform book.payout_settled(i, p_provider_ref, p_amount_minor, p_fee_minor);
    when 'returned' then perform book.payout_returned(i, p_provider_ref, p_amount_minor);
    else
      update book.payout_part x set unclear = true where x.instruction_id = i.id;
      perform book.set_payment(p.id, p.state, 'unknown_outcome', 'unknown', jsonb_build_object('instruction', i.id, 'reason', left(p_reason, 500)));
  end case;
  return true;
end $$;
comment on function link.payout_status(bigint, bigint, text, text, bigint, bigint, text) is 'What the gateway says of an accepted payout: settled books it to the bank, with the amount that really reached the client and what the provider kept for itself where it says so; returned, also weeks after it was settled, credits the client''s wallet; unclear shows people a state that only they can judge. PU008 for an amount that is none.';

reset role;
grant execute on function link.note_asked(bigint, bigint[], bigint[]), link.payout_of_event(bigint, text, text), link.pending_payouts(bigint, int),
  link.payout_status(bigint, bigint, text, text, bigint, bigint, text) to purser_connector;
