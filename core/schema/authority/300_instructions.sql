-- The outbox as the bridge sees it: claiming, sending, reporting, looking up. And how a withdrawal goes on
-- from each report. An unknown outcome is looked up, never repeated blindly and never compensated.
set local role purser_owner;

create function book.next_question(p_asked_at timestamptz, p_since timestamptz) returns timestamptz language sql immutable
set search_path = pg_catalog, pg_temp as $$
  select coalesce(p_asked_at + least(interval '5 minutes', greatest(interval '1 second', (p_asked_at - p_since) / 3)), '-infinity')
$$;
comment on function book.next_question(timestamptz, timestamptz) is 'When a gateway is to be asked again about what has been open since then: soon at first, later every five minutes; never asked: at once.';

create function book.require_lease(p_lease bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from sync.lease l where l.name = 'connector' and l.login = session_user and l.token = p_lease and l.expires_at > clock_timestamp()) then
    perform authz.refuse('PU014', jsonb_build_object('lease', p_lease));
  end if;
end $$;
comment on function book.require_lease(bigint) is 'Only the holder of the connector lease writes: PU014 for anybody else, also for the holder before.';

create function book.move_instruction(p_id bigint, p_lease bigint, p_from text[], p_to text, p_detail jsonb) returns book.instruction language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  i book.instruction;
  before text;
begin
  select * into i from book.instruction x where x.id = p_id for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'instruction', 'id', p_id));
  elsif i.state <> all (p_from) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'instruction', 'id', p_id, 'state', i.state));
  end if;
  before := i.state;
  update book.instruction x set state = p_to, lease = coalesce(p_lease, x.lease), version = x.version + 1,
         finished_at = case when p_to in ('done', 'refused') then clock_timestamp() end,
         ticket = coalesce(p_detail ->> 'ticket', x.ticket),
         retcode = coalesce((p_detail ->> 'retcode')::int, x.retcode),
         last_reason = coalesce(left(p_detail ->> 'reason', 500), x.last_reason)
   where x.id = p_id returning * into i;
  insert into book.instruction_event (instruction_id, from_state, to_state, detail) values (p_id, before, p_to, coalesce(p_detail, '{}'));
  return i;
end $$;
comment on function book.move_instruction(bigint, bigint, text[], text, jsonb) is 'Takes an instruction from one state to the next and writes it down. PU003 when it is in another state.';

create function book.set_payment(p_id bigint, p_state text, p_flag text, p_event text, p_args jsonb) returns book.payment language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
begin
  update book.payment x set state = p_state, flag = p_flag, version = x.version + 1,
         settled_at = case when p_state = 'settled' then clock_timestamp() else x.settled_at end
   where x.id = p_id returning * into p;
  perform book.note_payment(p_id, p_event, p.revision, null, null, null, p_args);
  perform authz.note_change('payment', p_id, p.version);
  perform audit.append('payment.' || p_event, 'payment', p_id::text, (jsonb_build_object('reference', p.reference, 'state', p_state) || coalesce(p_args, '{}'))::text);
  return p;
end $$;
comment on function book.set_payment(bigint, text, text, text, jsonb) is 'Moves a payment on after a report of the bridge: history, change feed, audit.';

-- The steps of a withdrawal. Each is called once, from the move of its instruction.
create function book.withdrawal_debited(i book.instruction) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
  journal bigint;
  legs book.leg[];
  in_flight bigint;
begin
  select * into p from book.payment x where x.id = i.payment_id for update;
  in_flight := book.house_account('payout_in_flight', p.currency, null, p.id);
  legs := array[
    row (book.account('client_trading', p.currency, p.client_id, p.trading_account_id, null, 0), -p.amount_minor)::book.leg,
    row (in_flight, p.amount_minor - p.fee_minor)::book.leg];
  if p.fee_minor > 0 then
    legs := legs || row (book.house_account('fees', p.currency, null, p.id), p.fee_minor)::book.leg;
  end if;
  journal := book.post_hold(p.hold_id, 'withdrawal', clock_timestamp(), p.id, null, legs);
  perform book.set_payment(p.id, 'executing', null, 'debited', jsonb_build_object('ticket', i.ticket, 'journal', journal));
  if book.gateway_for(p) is null then
    perform book.set_payment(p.id, 'compensating', null, 'compensating', '{"reason": "no_route"}');
    perform book.plan_instruction(p, 'mt_balance', 'credit', p.amount_minor, false);
    return;
  end if;
  perform book.plan_instruction(p, 'payout', 'debit', p.amount_minor - p.fee_minor, false);
end $$;
comment on function book.withdrawal_debited(book.instruction) is 'The trading server took the money off: posts the hold to payouts in flight and instructs the payout; when no route takes it, the money goes back.';

create function book.withdrawal_not_debited(i book.instruction) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
begin
  select * into p from book.payment x where x.id = i.payment_id for update;
  perform book.release_payment_hold(p, 'voided');
  perform book.set_payment(p.id, 'failed', 'failed', 'refused', jsonb_build_object('retcode', i.retcode, 'reason', i.last_reason));
end $$;
comment on function book.withdrawal_not_debited(book.instruction) is 'The trading server refused: the held money goes back and the withdrawal has failed.';

create function book.withdrawal_compensated(i book.instruction) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
  journal bigint;
begin
  select * into p from book.payment x where x.id = i.payment_id for update;
  select j.id into strict journal from book.journal j where j.payment_id = p.id and j.kind = 'withdrawal';
  journal := book.reverse_journal(journal, p.reference, null);
  perform book.set_payment(p.id, 'failed', 'failed', 'compensated', jsonb_build_object('ticket', i.ticket, 'journal', journal));
end $$;
comment on function book.withdrawal_compensated(book.instruction) is 'The money is back on the trading account after a refused payout: reverses the journal.';

create function book.instruction_done(i book.instruction) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if i.kind = 'mt_balance' and (select p.kind from book.payment p where p.id = i.payment_id) <> 'withdrawal' then
    perform book.payment_moved(i);
  elsif i.kind = 'mt_balance' and i.direction = 'debit' then
    perform book.withdrawal_debited(i);
  elsif i.kind = 'mt_balance' then
    perform book.withdrawal_compensated(i);
  else
    perform book.set_payment(i.payment_id, 'sent', null, 'sent', jsonb_build_object('provider_ref', i.ticket));
    update book.payment x set provider_ref = i.ticket where x.id = i.payment_id;
  end if;
end $$;
comment on function book.instruction_done(book.instruction) is 'Goes on after an instruction was carried out.';

create function book.park_instruction(i book.instruction) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  -- Money that must go back and cannot: a person has to see to it.
  update book.instruction x set state = 'parked', finished_at = null, unknown_since = clock_timestamp() where x.id = i.id;
  perform book.set_payment(i.payment_id, 'compensating', 'unknown_outcome', 'unknown', jsonb_build_object('retcode', i.retcode, 'reason', i.last_reason));
end $$;
comment on function book.park_instruction(book.instruction) is 'A refused compensation is left to people.';

create function book.instruction_refused(i book.instruction) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
begin
  if i.kind = 'mt_balance' and (select x.kind from book.payment x where x.id = i.payment_id) <> 'withdrawal' then
    perform book.payment_not_moved(i);
  elsif i.kind = 'mt_balance' and i.direction = 'debit' then
    perform book.withdrawal_not_debited(i);
  elsif i.kind = 'payout' then
    -- Only after a word of the gateway itself: of its answer to the first attempt, or to a look.
    if (select e.from_state = 'sending' or coalesce(e.detail ->> 'look' = 'refused', false) from book.instruction_event e where e.instruction_id = i.id order by e.id desc limit 1) then
      if book.pay_by_next_gateway(i) then
        return;
      end if;
    end if;
    select * into p from book.payment x where x.id = i.payment_id for update;
    perform book.set_payment(p.id, 'compensating', null, 'compensating', jsonb_build_object('retcode', i.retcode, 'reason', i.last_reason));
    perform book.plan_instruction(p, 'mt_balance', 'credit', p.amount_minor, false);
  else
    perform book.park_instruction(i);
  end if;
end $$;
comment on function book.instruction_refused(book.instruction) is 'Goes on after an instruction was definitely not carried out.';

create function book.instruction_unknown(i book.instruction) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
begin
  update book.instruction x
     set unknown_since = coalesce(x.unknown_since, clock_timestamp()), looks = 0,
         not_before = clock_timestamp() + make_interval(secs => authz.whole_setting('instruction.first_look_seconds')::int)
   where x.id = i.id;
  select * into p from book.payment x where x.id = i.payment_id for update;
  perform book.set_payment(p.id, p.state, 'unknown_outcome', 'unknown', jsonb_build_object('instruction', i.id, 'reason', i.last_reason));
end $$;
comment on function book.instruction_unknown(book.instruction) is 'Nobody knows whether it was carried out: shows it to people at once and plans the look-ups.';

create function book.payout_settled(i book.instruction, p_provider_ref text, p_amount_minor bigint, p_fee_minor bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
  journal bigint;
  legs book.leg[];
  asked bigint := i.amount_minor;
  moved bigint := coalesce(p_amount_minor, i.amount_minor);
begin
  select * into p from book.payment x where x.id = i.payment_id for update;
  -- Booked on the same shard as the debit, so that the payout in flight of each shard ends at zero.
  legs := array[
    row (book.house_account('payout_in_flight', p.currency, null, p.id), -asked)::book.leg,
    row (book.house_account('bank_client_money', p.currency, book.ledger_provider(i.provider), p.id), moved + p_fee_minor)::book.leg];
  if p_fee_minor > 0 then
    legs := legs || row (book.account('provider_cost', p.currency, null, null, book.ledger_provider(i.provider), 0), -p_fee_minor)::book.leg;
  end if;
  -- What moved is not always what was asked for: the rest waits in suspense until somebody has explained it.
  if moved <> asked then
    legs := legs || row (book.account('suspense', p.currency, null, null, book.ledger_provider(i.provider), 0), asked - moved)::book.leg;
  end if;
  journal := book.post_journal('payout_settled', p.reference, clock_timestamp(), p.id, null, legs);
  update book.payment x
     set settled_minor = case when moved <> asked then moved + p.fee_minor else x.settled_minor end,
         provider_fee_minor = case when p_fee_minor > 0 then p_fee_minor else x.provider_fee_minor end
   where x.id = p.id;
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
begin
  select * into p from book.payment x where x.id = i.payment_id for update;
  sent := case when p.state = 'settled' then coalesce(p.settled_minor - p.fee_minor, asked) else asked end;
  back := coalesce(p_amount_minor, sent);
  if back > sent then
    perform authz.refuse('PU008', '{"field": "amount"}');
  end if;
  -- The money is the client's again, in the wallet; what to do with it is a person's decision.
  legs := array[
    row (case p.state when 'settled' then book.house_account('bank_client_money', p.currency, book.ledger_provider(i.provider), p.id) else book.house_account('payout_in_flight', p.currency, null, p.id) end,
         case p.state when 'settled' then -back else -asked end)::book.leg,
    row (book.account('client_wallet', p.currency, p.client_id, null, null, 0), least(back, asked))::book.leg];
  -- What the provider kept on the way, or had paid too much, is nobody's yet.
  if p.state = 'settled' and back > asked or p.state <> 'settled' and back <> asked then
    legs := legs || row (book.account('suspense', p.currency, null, null, book.ledger_provider(i.provider), 0), case p.state when 'settled' then back - asked else asked - back end)::book.leg;
  end if;
  journal := book.post_journal('payout_returned', p.reference, clock_timestamp(), p.id, null, legs);
  perform book.set_payment(p.id, 'returned_after_send', 'failed', 'returned_after_send', jsonb_build_object('provider_ref', p_provider_ref, 'journal', journal));
end $$;
comment on function book.payout_returned(book.instruction, text, bigint) is 'A payout came back, before or after it was settled: credits the client''s wallet with what came, at most what was asked for. PU008: more than was sent.';

reset role;
grant execute on all functions in schema book to purser_desk;
grant select on sync.lease to purser_desk;
grant select, insert, update on sync.gateway_question to purser_desk;
set local role purser_desk;

create function link.my_servers() returns table (name text, platform text, host text, port int, manager_login bigint, secret_name text, pin text, time_zone_minutes int)
language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
  select s.name, s.platform, s.host, s.port, s.manager_login, s.secret_name, s.pin, s.time_zone_minutes from book.trading_server s where s.enabled order by s.id
$$;
comment on function link.my_servers() is 'The trading servers to serve.';

create function link.my_currencies() returns table (code text, exponent int)
language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
  select c.code, c.exponent::int from policy.currency c order by c.code
$$;
comment on function link.my_currencies() is 'The currencies the office keeps and their decimals: an amount in any other is not read from a gateway.';

create function link.claim_instructions(p_lease bigint, p_limit int default 10)
returns table (id bigint, kind text, server text, login bigint, provider text, amount_minor bigint, currency text, exponent int, direction text, tag text, comment text, attempts int,
               payment_reference text, destination jsonb, check_margin boolean, operation text, client text)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  candidate record;
  claimed bigint[] := '{}';
begin
  perform book.require_lease(p_lease);
  for candidate in
    select x.id, x.kind, x.server_id, x.login, x.payment_id from book.instruction x
     where x.state = 'planned' and x.not_before <= clock_timestamp()
       -- What waits for a gateway that was switched off stays here.
       and (x.kind <> 'payout' or not book.gateway_is_off(x.provider))
       and (x.kind <> 'mt_balance' or not exists (select from book.instruction y where y.server_id = x.server_id and y.login = x.login and y.kind = 'mt_balance'
                                                   and y.state in ('claimed', 'sending', 'unknown', 'parked')))
     order by x.not_before, x.id limit least(greatest(coalesce(p_limit, 10), 1), 100) for update of x skip locked
  loop
    -- Two for one login in one round: the second waits for the first.
    if candidate.kind = 'mt_balance' and exists (select from book.instruction y where y.id = any (claimed) and y.server_id = candidate.server_id and y.login = candidate.login) then
      continue;
    end if;
    update book.instruction x set state = 'claimed', lease = p_lease, claimed_at = clock_timestamp(), version = x.version + 1 where x.id = candidate.id;
    insert into book.instruction_event (instruction_id, from_state, to_state) values (candidate.id, 'planned', 'claimed');
    claimed := claimed || candidate.id;
  end loop;
  return query select * from book.instruction_rows(claimed);
end $$;
comment on function link.claim_instructions(bigint, int) is 'Takes planned instructions, at most one in flight per login. PU014 without the lease.';

create function link.mark_sending(p_lease bigint, p_id bigint, p_server_time_s bigint, p_detail jsonb default '{}') returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  i book.instruction;
begin
  perform book.require_lease(p_lease);
  if book.stopped_before_sending(p_id, p_lease) or book.kept_from_gateway(p_id, p_lease, coalesce(p_detail ? 'found', false)) then
    return false;
  elsif exists (select from book.payout_file f join book.instruction x on x.id = f.instruction_id where f.instruction_id = p_id and f.given_up_by is null
                   and (f.released_by is null or f.gateway is distinct from x.provider))
     -- In the place of a file that was given up another has to be released first; another gateway may need none.
     or exists (select from book.payout_file f join book.instruction x on x.id = f.instruction_id and x.provider = f.gateway where f.instruction_id = p_id and f.given_up_by is not null)
        and not exists (select from book.payout_file f where f.instruction_id = p_id and f.released_by is not null) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'payout_file', 'id', p_id));
  end if;
  i := book.move_instruction(p_id, p_lease, '{claimed}', 'sending', p_detail || jsonb_build_object('server_time_s', p_server_time_s));
  update book.instruction x set attempts = x.attempts + 1, sent_at = clock_timestamp(),
         -- Looks search from the first attempt on: any of them may be the one that was carried out.
         sent_server_time_s = coalesce(x.sent_server_time_s, p_server_time_s)
   where x.id = p_id;
  if i.attempts = 0 and (select p.state from book.payment p where p.id = i.payment_id) in ('approved', 'credited') then
    perform book.set_payment(i.payment_id, 'executing', null, 'executing', '{}');
  end if;
  return true;
end $$;
comment on function link.mark_sending(bigint, bigint, bigint, jsonb) is 'Says that the first byte is about to be written. Must be committed before it is: from here on a lost answer means unknown. False: it must not be sent: a check has come to stand against the payment (the instruction is ended and the payment waits for approval again), or people have switched its gateway off since it was claimed (it waits again, or goes to another). A member found of p_detail says that nothing will be sent, since an earlier attempt is there.';

create function link.report_done(p_lease bigint, p_id bigint, p_ticket text, p_detail jsonb default '{}') returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.require_lease(p_lease);
  if nullif(p_ticket, '') is null or p_ticket = '0' then
    perform authz.refuse('PU008', jsonb_build_object('field', 'ticket'));
  end if;
  perform book.instruction_done(book.move_instruction(p_id, p_lease, '{sending}', 'done', coalesce(p_detail, '{}') || jsonb_build_object('ticket', p_ticket)));
  return true;
end $$;
comment on function link.report_done(bigint, bigint, text, jsonb) is 'Carried out, with the server''s ticket. The payment goes on in the same transaction.';

create function link.report_refused(p_lease bigint, p_id bigint, p_retcode int, p_text text default null) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answered jsonb := jsonb_build_object('retcode', coalesce(p_retcode, -1), 'reason', left(p_text, 500));
begin
  perform book.require_lease(p_lease);
  -- The answer to a later attempt says nothing of the earlier ones, one of which may be its very reason: no money left, exists already.
  if exists (select from book.instruction x where x.id = p_id and x.attempts > 1) then
    perform book.instruction_unknown(book.move_instruction(p_id, p_lease, '{sending}', 'unknown', answered));
  else
    perform book.instruction_refused(book.move_instruction(p_id, p_lease, '{sending}', 'refused', answered));
  end if;
  return true;
end $$;
comment on function link.report_refused(bigint, bigint, int, text) is 'Refused by the server. At the first attempt that is final. At a later one it is unknown whether an earlier attempt was carried out: it is looked up, never sent again, and refused when the looks find nothing.';

create function link.report_not_sent(p_lease bigint, p_id bigint, p_reason text) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  wait bigint;
begin
  perform book.require_lease(p_lease);
  if book.avoid_ill_gateway(book.move_instruction(p_id, p_lease, '{claimed,sending}', 'planned', jsonb_build_object('reason', left(p_reason, 500))), p_reason) then
    return true;
  end if;
  wait := case
    when p_reason = 'release_awaited' then case when exists (select from book.payout_file f where f.instruction_id = p_id and f.released_by is not null) then 0 else 3600 end
    when p_reason like '%\_awaited' then 6 * authz.whole_setting('instruction.retry_seconds')
    else authz.whole_setting('instruction.retry_seconds') end;
  update book.instruction x set not_before = clock_timestamp() + make_interval(secs => wait) where x.id = p_id;
  return true;
end $$;
comment on function link.report_not_sent(bigint, bigint, text) is 'Not one byte of it was written: tried again later, or by another gateway when this one cannot be reached.';

create function link.report_unknown(p_lease bigint, p_id bigint, p_reason text) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.require_lease(p_lease);
  perform book.instruction_unknown(book.move_instruction(p_id, p_lease, '{sending}', 'unknown', jsonb_build_object('reason', left(p_reason, 500))));
  return true;
end $$;
comment on function link.report_unknown(bigint, bigint, text) is 'Sent, and nobody knows what came of it. People see it at once; it is looked up.';

create function link.mark_approving(p_lease bigint, p_id bigint, p_detail jsonb default '{}') returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.require_lease(p_lease);
  if not exists (select from book.instruction x where x.id = p_id and x.kind = 'payout') then
    perform authz.refuse('PU007', jsonb_build_object('what', 'instruction', 'id', p_id));
  end if;
  perform book.move_instruction(p_id, p_lease, '{unknown}', 'sending', coalesce(p_detail, '{}') || '{"approving": true}');
  -- Counts as an attempt: what is answered to it says nothing of the one that made the proposal.
  update book.instruction x set attempts = x.attempts + 1, sent_at = clock_timestamp() where x.id = p_id;
  return true;
end $$;
comment on function link.mark_approving(bigint, bigint, jsonb) is 'Says that a payout found waiting at its gateway is about to be approved there. Must be committed before it is: people cannot settle it as not executed meanwhile. PU003 when it is not unknown any more, PU007 for what is no payout, PU014 without the lease.';

create function link.recover(p_lease bigint) returns int language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  left_over record;
  n int := 0;
begin
  perform book.require_lease(p_lease);
  for left_over in select x.id, x.state from book.instruction x where x.state in ('claimed', 'sending') and x.lease is distinct from p_lease order by x.id loop
    if left_over.state = 'claimed' then
      perform book.move_instruction(left_over.id, p_lease, '{claimed}', 'planned', '{"reason": "the bridge stopped before it was sent"}');
    else
      perform book.instruction_unknown(book.move_instruction(left_over.id, p_lease, '{sending}', 'unknown', '{"reason": "the bridge stopped while it was being sent"}'));
    end if;
    n := n + 1;
  end loop;
  return n;
end $$;
comment on function link.recover(bigint) is 'After a change of the lease: what the holder before had claimed goes back, what it was sending is unknown.';

create function link.claim_lookups(p_lease bigint, p_limit int default 10)
returns table (id bigint, kind text, server text, login bigint, provider text, amount_minor bigint, currency text, exponent int, direction text, tag text, comment text, attempts int,
               payment_reference text, destination jsonb, check_margin boolean, operation text, client text, sent_server_time_s bigint, looks int, first_unknown_us bigint)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  ids bigint[];
begin
  perform book.require_lease(p_lease);
  ids := array(select x.id from book.instruction x where x.state = 'unknown' and x.not_before <= clock_timestamp()
                order by x.not_before, x.id limit least(greatest(coalesce(p_limit, 10), 1), 100));
  return query
    select r.*, x.sent_server_time_s, x.looks, book.micros(x.unknown_since) from book.instruction_rows(ids) r join book.instruction x on x.id = r.id;
end $$;
comment on function link.claim_lookups(bigint, int) is 'Unknown outcomes whose next look is due.';

create function link.report_lookup(p_lease bigint, p_id bigint, p_result text, p_ticket text default null, p_detail jsonb default '{}') returns jsonb
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  i book.instruction;
  wait int;
begin
  perform book.require_lease(p_lease);
  select * into i from book.instruction x where x.id = p_id for update;
  if not found or i.state <> 'unknown' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'instruction', 'id', p_id, 'state', i.state));
  elsif p_result is null or p_result not in ('found', 'not_found', 'ambiguous', 'failed', 'refused', 'returned')
        or p_result in ('refused', 'returned') and i.kind <> 'payout' then
    perform authz.refuse('PU008', jsonb_build_object('field', 'result'));
  end if;
  if p_result in ('found', 'returned') then
    if nullif(p_ticket, '') is null or p_ticket = '0' then
      perform authz.refuse('PU008', jsonb_build_object('field', 'ticket'));
    end if;
    perform book.instruction_done(book.move_instruction(p_id, p_lease, '{unknown}', 'done', coalesce(p_detail, '{}') || jsonb_build_object('ticket', p_ticket, 'look', p_result)));
    if p_result = 'returned' then
      select * into i from book.instruction x where x.id = p_id;
      perform book.payout_returned(i, p_ticket, null);
    end if;
    return jsonb_build_object('next', case p_result when 'found' then 'done' else 'returned' end);
  elsif p_result = 'refused' then
    perform book.instruction_refused(book.move_instruction(p_id, p_lease, '{unknown}', 'refused', coalesce(p_detail, '{}') || jsonb_build_object('look', p_result)));
    return '{"next": "refused"}';
  elsif p_result = 'ambiguous' then
    perform book.move_instruction(p_id, p_lease, '{unknown}', 'parked', coalesce(p_detail, '{}') || jsonb_build_object('look', p_result));
    return '{"next": "person"}';
  elsif p_result = 'failed' then
    -- The server could not be asked: that is no look.
    wait := authz.whole_setting('instruction.retry_seconds')::int;
    update book.instruction x set not_before = clock_timestamp() + make_interval(secs => wait) where x.id = p_id;
    return jsonb_build_object('next', 'look_again', 'after_s', wait);
  end if;
  insert into book.instruction_event (instruction_id, from_state, to_state, detail) values (p_id, 'unknown', 'unknown', coalesce(p_detail, '{}') || jsonb_build_object('look', p_result));
  if i.looks < 2 then
    wait := authz.whole_setting(case i.looks when 0 then 'instruction.second_look_seconds' else 'instruction.third_look_seconds' end)::int;
    update book.instruction x set looks = x.looks + 1, not_before = clock_timestamp() + make_interval(secs => wait) where x.id = p_id;
    return jsonb_build_object('next', 'look_again', 'after_s', wait);
  elsif i.retcode is not null and i.kind = 'payout' then
    -- Another gateway could be asked after a refusal, so a refusal that only looks like one is a person's to judge.
    perform book.move_instruction(p_id, p_lease, '{unknown}', 'parked', '{"reason": "refused, and not found after every look"}');
    return '{"next": "person"}';
  elsif i.retcode is not null then
    -- The last attempt was refused, and of the earlier ones there is no trace after every look.
    perform book.instruction_refused(book.move_instruction(p_id, p_lease, '{unknown}', 'refused', '{"look": "not_found"}'));
    return '{"next": "refused"}';
  elsif i.attempts < authz.whole_setting('instruction.attempts_most') then
    perform book.move_instruction(p_id, p_lease, '{unknown}', 'planned', '{"reason": "three looks found nothing"}');
    update book.instruction x set looks = 0, unknown_since = null, not_before = clock_timestamp() where x.id = p_id;
    perform book.set_payment(i.payment_id, (select p.state from book.payment p where p.id = i.payment_id), null, 'retry', jsonb_build_object('instruction', p_id, 'attempts', i.attempts));
    return '{"next": "retry"}';
  end if;
  perform book.move_instruction(p_id, p_lease, '{unknown}', 'parked', '{"reason": "not found after every attempt"}');
  return '{"next": "person"}';
end $$;
comment on function link.report_lookup(bigint, bigint, text, text, jsonb) is 'What a look found. found: carried out after all. refused: a gateway has it and will not do it. returned: a gateway did it and the money came back. not_found: looked at again twice, then sent again with the same tag, a limited number of times, then parked for people; refused when its last attempt was and it is no payout, which is parked. ambiguous: parked at once. failed: the server could not be asked.';

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
returns table (id bigint, provider text, tag text, provider_ref text, payment_reference text, sent_us bigint, amount_minor bigint, currency text, exponent int)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.require_lease(p_lease);
  return query
    select i.id, i.provider, i.tag, i.ticket, p.reference, book.micros(i.finished_at), i.amount_minor, i.currency, c.exponent::int
      from book.payment p join book.instruction i on i.payment_id = p.id and i.kind = 'payout' and i.state = 'done' and i.provider = p_provider
      join policy.currency c on c.code = i.currency
     where p.kind = 'withdrawal' and p.reference = p_reference
     order by i.id desc limit 1;
end $$;
comment on function link.payout_of_event(bigint, text, text) is 'The payout that a message of a gateway is about, once it is known to have been taken on there. PU014 without the lease.';

create function link.pending_payouts(p_lease bigint, p_limit int default 50) returns table (id bigint, provider text, tag text, provider_ref text, payment_reference text, sent_us bigint, amount_minor bigint, currency text, exponent int)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most int := least(greatest(coalesce(p_limit, 50), 1), 500);
  watched bigint[];
begin
  perform book.require_lease(p_lease);
  -- Sent is not final, and neither is settled: money comes back weeks later.
  with asked as (
    update book.payment x set watched_at = clock_timestamp()
     where x.id in (select y.id from book.payment y
                     where y.state = 'settled' and y.kind = 'withdrawal'
                       and (y.watched_at is null or y.watched_at < clock_timestamp() - make_interval(hours => authz.whole_setting('payout.watch_hours')::int))
                       and y.settled_at > clock_timestamp() - make_interval(days => authz.whole_setting('payout.watch_days')::int)
                       and y.settled_at < clock_timestamp() - make_interval(hours => authz.whole_setting('payout.watch_hours')::int)
                     order by y.watched_at nulls first, y.id limit greatest(1, most / 5) for update skip locked)
    returning x.id
  )
  select array_agg(a.id) into watched from asked a;
  return query
    select i.id, i.provider, i.tag, i.ticket, p.reference, book.micros(i.finished_at), i.amount_minor, i.currency, c.exponent::int
      from book.payment p join book.instruction i on i.payment_id = p.id and i.kind = 'payout' and i.state = 'done' join policy.currency c on c.code = i.currency
      left join sync.gateway_question q on q.payment_id = p.id
     where p.state = 'sent' or p.id = any (watched)
     order by p.state = 'settled', book.next_question(q.asked_at, i.finished_at), p.id limit most;
end $$;
comment on function link.pending_payouts(bigint, int) is 'Payouts to ask the gateway about: those accepted and not settled yet, and now and then those settled in the last weeks, since they may still come back. Those come first whose next question is due first.';

create function link.payout_status(p_lease bigint, p_id bigint, p_status text, p_provider_ref text default null, p_amount_minor bigint default null, p_fee_minor bigint default 0, p_reason text default null)
returns boolean language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  i book.instruction;
  p book.payment;
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
  if p_status = 'sent' or p.state = 'settled' and p_status = 'settled' or p.state = 'returned_after_send' and p_status = 'returned' or p.flag = 'unknown_outcome' and p_status = 'unclear' then
    return false;
  elsif i.state <> 'done' or (p.state <> 'sent' and not (p.state = 'settled' and p_status in ('returned', 'unclear'))) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'payment', 'reference', p.reference, 'state', p.state));
  end if;
  case p_status
    when 'settled' then perform book.payout_settled(i, p_provider_ref, p_amount_minor, p_fee_minor);
    when 'returned' then perform book.payout_returned(i, p_provider_ref, p_amount_minor);
    else perform book.set_payment(p.id, p.state, 'unknown_outcome', 'unknown', jsonb_build_object('instruction', i.id, 'reason', left(p_reason, 500)));
  end case;
  return true;
end $$;
comment on function link.payout_status(bigint, bigint, text, text, bigint, bigint, text) is 'What the gateway says of an accepted payout: settled books it to the bank, with the amount that really reached the client and what the provider kept for itself where it says so; returned, also weeks after it was settled, credits the client''s wallet; unclear shows people a state that only they can judge. PU008 for an amount that is none.';

create function link.wanted_figures(p_lease bigint, p_limit int default 50) returns table (trading_account_id bigint, server text, login bigint, currency text, exponent int)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.require_lease(p_lease);
  return query
    select a.id, s.name, a.login, a.currency, c.exponent::int
      from sync.figures_request r join book.trading_account a on a.id = r.trading_account_id join book.trading_server s on s.id = a.server_id and s.enabled
      join policy.currency c on c.code = a.currency
      left join sync.account_figures f on f.trading_account_id = a.id
     where r.requested_at > clock_timestamp() - interval '60 seconds' and (f.as_of is null or f.as_of < r.requested_at or f.as_of < clock_timestamp() - interval '5 seconds')
     order by f.as_of nulls first limit least(greatest(coalesce(p_limit, 50), 1), 500);
end $$;
comment on function link.wanted_figures(bigint, int) is 'Accounts a desk is looking at, whose live figures are older than five seconds.';

create function link.put_figures(p_trading_account_id bigint, p_figures jsonb, p_as_of_us bigint default null) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  a book.trading_account;
  exponent int;
begin
  select * into a from book.trading_account x where x.id = p_trading_account_id;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'account', 'id', p_trading_account_id));
  end if;
  exponent := (select c.exponent from policy.currency c where c.code = a.currency);
  insert into sync.account_figures as f (trading_account_id, currency, balance_minor, credit_minor, equity_minor, margin_minor, free_margin_minor, open_positions, as_of)
  values (a.id, a.currency, book.minor_of(p_figures ->> 'balance', exponent), book.minor_of(p_figures ->> 'credit', exponent), book.minor_of(p_figures ->> 'equity', exponent),
          book.minor_of(p_figures ->> 'margin', exponent), book.minor_of(p_figures ->> 'free_margin', exponent), coalesce((p_figures ->> 'open_positions')::int, 0),
          coalesce(book.instant(p_as_of_us), clock_timestamp()))
  on conflict (trading_account_id) do update
    set balance_minor = excluded.balance_minor, credit_minor = excluded.credit_minor, equity_minor = excluded.equity_minor, margin_minor = excluded.margin_minor,
        free_margin_minor = excluded.free_margin_minor, open_positions = excluded.open_positions, as_of = excluded.as_of
  where f.as_of <= excluded.as_of;
  perform authz.note_change('figures', a.id, 1);
  return true;
end $$;
comment on function link.put_figures(bigint, jsonb, bigint) is 'Live figures of an account as decimal text; PU008 for what is no amount of its currency. Older figures never replace newer ones.';

create function link.put_server_status(p_server text, p_state text, p_ping_ms int default null, p_detail jsonb default '{}') returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  server bigint;
begin
  select s.id into server from book.trading_server s where s.name = p_server;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'server', 'name', p_server));
  end if;
  insert into sync.server_status as x (server_id, state, ping_ms, detail) values (server, p_state, p_ping_ms, coalesce(p_detail, '{}'))
  on conflict (server_id) do update set state = excluded.state, ping_ms = excluded.ping_ms, detail = excluded.detail, at = clock_timestamp();
  return true;
end $$;
comment on function link.put_server_status(text, text, int, jsonb) is 'How a trading server answers now.';

create function link.expire_work() returns int language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  old record;
  p book.payment;
  n int := 0;
begin
  for old in
    select x.id from book.payment x
     where x.expires_at <= clock_timestamp()
       and case when x.kind = 'deposit' then x.state in ('announced', 'pending') else x.state in ('awaiting_approval', 'waiting_info') end
     order by x.id limit 100 for update skip locked
  loop
    select * into p from book.payment x where x.id = old.id;
    perform book.release_payment_hold(p, 'expired');
    perform book.set_payment(p.id, 'expired', null, 'expired', '{}');
    n := n + 1;
  end loop;
  perform book.escalate_payments();
  return n;
end $$;
comment on function link.expire_work() is 'Ends what nobody decided in time, whose money goes back, and announced deposits whose money did not come; brings those to attention that have used 50, 80 and 100 per cent of their time. Returns how many it ended.';

create function desk.resolve_instruction(p_key uuid, p_id bigint, p_version int, p_outcome text, p_ticket text, p_reason text) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  i book.instruction;
  p book.payment;
  proposal book.resolution_proposal;
  why text;
begin
  answer := authz.begin_command(p_key, 'instruction.resolve', 'instruction.resolve',
    jsonb_build_object('id', p_id, 'version', p_version, 'outcome', p_outcome, 'ticket', p_ticket, 'reason', p_reason));
  if answer.replayed then return answer; end if;
  perform authz.require_text('reason', p_reason, 1000);
  if p_outcome is null or p_outcome not in ('executed', 'not_executed') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'outcome'));
  elsif p_outcome = 'executed' and coalesce(p_ticket, '') !~ '^[A-Za-z0-9_-]{1,64}$' then
    perform authz.refuse('PU008', jsonb_build_object('field', 'ticket'));
  end if;
  select x.payment_id into p.id from book.instruction x where x.id = p_id;
  select * into p from book.payment x where x.id = p.id for update;
  select * into i from book.instruction x where x.id = p_id for update;
  if i.id is null or not book.client_visible(p.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'instruction', 'id', p_id));
  elsif i.version <> p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'instruction', 'version', i.version, 'state', i.state));
  end if;
  why := book.why_not_resolve(i, p);
  if why = 'state' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'instruction', 'state', i.state));
  elsif why is not null then
    perform authz.refuse('PU004', jsonb_build_object('why', why));
  end if;
  select * into proposal from book.resolution_proposal r where r.instruction_id = p_id;
  if proposal.instruction_version is distinct from i.version or proposal.outcome <> p_outcome or proposal.ticket is distinct from p_ticket then
    insert into book.resolution_proposal as r (instruction_id, instruction_version, outcome, ticket, reason) values (p_id, i.version, p_outcome, p_ticket, p_reason)
    on conflict (instruction_id) do update set instruction_version = excluded.instruction_version, outcome = excluded.outcome, ticket = excluded.ticket, reason = excluded.reason, proposed_by = session_user, proposed_at = clock_timestamp();
    perform book.note_payment(p.id, 'resolution_proposed', p.revision, null, null, p_reason, jsonb_build_object('outcome', p_outcome, 'ticket', p_ticket, 'instruction', p_id));
    update book.payment x set version = x.version + 1 where x.id = p.id returning * into p;
    return authz.finish_command(p_key, 'payment', p.id, p.version, 'proposed', jsonb_build_object('instruction', p_id, 'outcome', p_outcome),
      jsonb_build_object('instruction', p_id, 'outcome', p_outcome, 'ticket', p_ticket, 'reason', p_reason));
  elsif proposal.proposed_by = session_user then
    perform authz.refuse('PU004', jsonb_build_object('why', 'maker'));
  end if;
  if p_outcome = 'executed' then
    perform book.instruction_done(book.move_instruction(p_id, null, '{unknown,parked}', 'done', jsonb_build_object('ticket', p_ticket, 'resolved_by', session_user)));
  else
    perform book.instruction_refused(book.move_instruction(p_id, null, '{unknown,parked}', 'refused', jsonb_build_object('reason', 'not executed, says ' || session_user)));
  end if;
  perform book.note_payment(p.id, 'resolved', p.revision, null, null, p_reason, jsonb_build_object('outcome', p_outcome, 'ticket', p_ticket, 'instruction', p_id, 'proposed_by', proposal.proposed_by));
  select * into p from book.payment x where x.id = p.id;
  return authz.finish_command(p_key, 'payment', p.id, p.version, p.state, jsonb_build_object('instruction', p_id, 'outcome', p_outcome),
    jsonb_build_object('instruction', p_id, 'outcome', p_outcome, 'ticket', p_ticket, 'reason', p_reason, 'proposed_by', proposal.proposed_by));
end $$;
comment on function desk.resolve_instruction(uuid, bigint, int, text, text, text) is 'Settles an unknown outcome by two people: the first proposes, the second says the same, neither of them having had a hand in the payment or its destination. executed needs the ticket found on the server.';

reset role;
set local role purser_owner;

create function book.minor_of(p_text text, p_exponent int) returns bigint language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  value numeric;
begin
  if p_text is null or p_text !~ '^-?[0-9]{1,18}(\.[0-9]{1,10})?$' then
    perform authz.refuse('PU008', jsonb_build_object('field', 'amount'));
  end if;
  value := p_text::numeric * power(10::numeric, p_exponent);
  return trunc(value)::bigint;
end $$;
comment on function book.minor_of(text, int) is 'Minor units of a decimal text; more decimals than the currency has are cut. PU008 for what is no amount.';

create function book.instruction_rows(p_ids bigint[])
returns table (id bigint, kind text, server text, login bigint, provider text, amount_minor bigint, currency text, exponent int, direction text, tag text, comment text, attempts int,
               payment_reference text, destination jsonb, check_margin boolean, operation text, client text)
language sql stable
set search_path = pg_catalog, pg_temp as $$
  select i.id, i.kind, s.name, i.login, i.provider, i.amount_minor, i.currency, c.exponent::int, i.direction, i.tag, i.comment, i.attempts, p.reference,
         case when i.kind = 'payout' then (select jsonb_build_object('method', d.method, 'detail', d.detail, 'holder', d.holder, 'bank', d.bank) from book.destination d where d.id = p.destination_id) end,
         i.check_margin, i.operation, book.code('C', p.client_id)
    from unnest(p_ids) with ordinality o (id, n)
    join book.instruction i on i.id = o.id
    join book.payment p on p.id = i.payment_id
    join policy.currency c on c.code = i.currency
    left join book.trading_server s on s.id = i.server_id
   order by o.n
$$;
comment on function book.instruction_rows(bigint[]) is 'Instructions as the bridge needs them. The destination in full goes to the gateway only.';

reset role;
grant execute on all functions in schema book to purser_desk;
grant execute on function link.my_servers(), link.my_currencies(), link.claim_instructions(bigint, int), link.mark_sending(bigint, bigint, bigint, jsonb), link.report_done(bigint, bigint, text, jsonb),
  link.report_refused(bigint, bigint, int, text), link.report_not_sent(bigint, bigint, text), link.report_unknown(bigint, bigint, text), link.recover(bigint), link.mark_approving(bigint, bigint, jsonb),
  link.claim_lookups(bigint, int), link.report_lookup(bigint, bigint, text, text, jsonb), link.pending_payouts(bigint, int), link.note_asked(bigint, bigint[], bigint[]), link.payout_of_event(bigint, text, text), link.payout_status(bigint, bigint, text, text, bigint, bigint, text),
  link.wanted_figures(bigint, int), link.put_figures(bigint, jsonb, bigint), link.put_server_status(text, text, int, jsonb) to purser_connector;
grant execute on function link.expire_work() to purser_jobs;
grant execute on function desk.resolve_instruction(uuid, bigint, int, text, text, text) to purser_payments_manager, purser_operations;
