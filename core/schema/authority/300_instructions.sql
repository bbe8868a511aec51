-- Instructions of the outbox: their states, and how a payment goes on when one ends. An unknown outcome is looked up
-- (300_unknown_outcomes.sql), never repeated blindly and never compensated.
set local role purser_owner;

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

create function book.mark_of(p_payment_id bigint) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case
    when exists (select from book.chargeback c where c.payment_id = p_payment_id and c.state in ('open', 'evidence_submitted')) then 'chargeback'
    when exists (select from book.deposit_finding f where f.payment_id = p_payment_id and f.state <> 'settled' and f.reason = 'taken_back') then 'reversed'
    when exists (select from book.deposit_finding f where f.payment_id = p_payment_id and f.state <> 'settled') then 'needs_person' end;
end $$;
comment on function book.mark_of(bigint) is 'What a deposit is marked with while nothing is wrong with how it is carried out: an open dispute, money the provider took back, or what only people can judge; null: nothing.';

create function book.trouble_of(p book.payment) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when p.flag in ('unknown_outcome', 'failed') then p.flag end;
end $$;
comment on function book.trouble_of(book.payment) is 'The flag of a payment where it tells how carrying it out went: no dispute and no finding may hide that from those who see to it.';

create function book.set_payment(p_id bigint, p_state text, p_flag text, p_event text, p_args jsonb) returns book.payment language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
begin
  update book.payment x set state = p_state, version = x.version + 1,
         flag = case when p_flag is null and x.kind = 'deposit' and p_state in ('credited', 'executing', 'settled', 'charged_back') then book.mark_of(x.id) else p_flag end,
         settled_at = case when p_state = 'settled' then clock_timestamp() else x.settled_at end
   where x.id = p_id returning * into p;
  perform book.note_payment(p_id, p_event, p.revision, null, null, null, p_args);
  perform authz.note_change('payment', p_id, p.version);
  perform audit.append('payment.' || p_event, 'payment', p_id::text, (jsonb_build_object('reference', p.reference, 'state', p_state) || coalesce(p_args, '{}'))::text);
  return p;
end $$;
comment on function book.set_payment(bigint, text, text, text, jsonb) is 'Moves a payment on after a report of the bridge: history, change feed, audit. Without a flag a deposit that was credited keeps the mark of what stands against it.';

-- The steps of a withdrawal. Each is called once, from the move of its instruction.
create function book.withdrawal_debited(i book.instruction) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
begin
  select * into p from book.payment x where x.id = i.payment_id for update;
  perform book.money_leaves(p, jsonb_build_object('ticket', i.ticket));
end $$;
comment on function book.withdrawal_debited(book.instruction) is 'The trading server took the money off: the withdrawal goes on (book.money_leaves).';

create function book.give_money_back(p book.payment, p_args jsonb) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  journal bigint;
begin
  perform book.set_payment(p.id, 'compensating', null, 'compensating', p_args);
  if p.from_wallet then
    -- No server has to be asked: the wallet is in our books alone.
    select j.id into strict journal from book.journal j where j.payment_id = p.id and j.kind = 'withdrawal';
    perform book.set_payment(p.id, 'failed', 'failed', 'compensated', jsonb_build_object('journal', book.reverse_journal(journal, p.reference, null)));
  else
    perform book.plan_instruction(p, 'mt_balance', 'credit', p.amount_minor, false);
  end if;
end $$;
comment on function book.give_money_back(book.payment, jsonb) is 'A payout that nobody will carry out: its money goes back to the trading account by an instruction, or into the wallet at once.';

create function book.money_leaves(p book.payment, p_args jsonb) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  journal bigint;
  legs book.leg[];
  in_flight bigint;
begin
  in_flight := book.house_account('payout_in_flight', p.currency, null, p.id);
  legs := array[
    row (book.withdrawal_ledger(p), -p.amount_minor)::book.leg,
    row (in_flight, p.amount_minor - p.fee_minor)::book.leg];
  if p.fee_minor > 0 then
    legs := legs || row (book.house_account('fees', p.currency, null, p.id), p.fee_minor)::book.leg;
  end if;
  journal := book.post_hold(p.hold_id, 'withdrawal', clock_timestamp(), p.id, null, legs);
  perform book.set_payment(p.id, 'executing', null, 'debited', p_args || jsonb_build_object('journal', journal));
  if not book.pay_withdrawal(p) then
    perform book.give_money_back(p, '{"reason": "no_route"}');
  end if;
end $$;
comment on function book.money_leaves(book.payment, jsonb) is 'Posts the hold of a withdrawal to payouts in flight and instructs the payout; when no route takes it, the money goes back.';

create function book.pay_from_wallet(p book.payment) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.money_leaves(p, '{"from": "wallet"}');
  return (select max(i.id) from book.instruction i where i.payment_id = p.id);
end $$;
comment on function book.pay_from_wallet(book.payment) is 'Carries out a withdrawal out of the wallet: no trading server has to take it off, so that its payout is instructed with the last approval. The instruction written.';

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
  elsif (select p.kind from book.payment p where p.id = i.payment_id) = 'deposit' then
    -- A refund was taken on; the money is back when the gateway says so.
    perform book.set_payment(i.payment_id, 'returning', null, 'sent', jsonb_build_object('provider_ref', i.ticket, 'refund', i.id));
  elsif exists (select from book.payout_part x where x.instruction_id = i.id) then
    update book.payment x set provider_ref = coalesce(x.provider_ref, i.ticket) where x.id = i.payment_id;
    perform book.part_moved(i, 'sent');
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
  elsif i.refund_of is not null and (select x.kind from book.payment x where x.id = i.payment_id) = 'deposit' then
    perform book.set_payment(i.payment_id, 'returning', 'failed', 'refused', jsonb_build_object('retcode', i.retcode, 'reason', i.last_reason, 'refund', i.id));
  elsif exists (select from book.payout_part x where x.instruction_id = i.id) then
    perform book.part_moved(i, 'refused');
  elsif i.kind = 'payout' then
    if book.refused_by_gateway(i.id) and book.pay_by_next_gateway(i) then
      return;
    end if;
    select * into p from book.payment x where x.id = i.payment_id for update;
    perform book.give_money_back(p, jsonb_build_object('retcode', i.retcode, 'reason', i.last_reason));
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

create function book.instruction_rows(p_ids bigint[])
returns table (id bigint, kind text, server text, login bigint, provider text, amount_minor bigint, currency text, exponent int, direction text, tag text, comment text, attempts int,
               payment_reference text, destination jsonb, check_margin boolean, operation text, client text, refund_of text)
language sql stable
set search_path = pg_catalog, pg_temp as $$
  select i.id, i.kind, s.name, i.login, i.provider, i.amount_minor, i.currency, c.exponent::int, i.direction, i.tag, i.comment, i.attempts, book.instruction_reference(i, p.reference),
         case when i.kind = 'payout' and i.refund_of is null then (select jsonb_build_object('method', d.method, 'detail', d.detail, 'holder', d.holder, 'bank', d.bank) from book.destination d where d.id = p.destination_id) end,
         i.check_margin, i.operation, book.code('C', p.client_id), (select r.provider_ref from book.receipt r where r.id = i.refund_of)
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
grant select on sync.lease to purser_desk;
