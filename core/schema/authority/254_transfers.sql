-- Transfers between trading accounts: two operations of trading servers under one saga. The source is debited with
-- a margin check, then the target credited; a definite refusal of the credit puts the money back, an unknown
-- one waits. In between it stands in transfer_in_flight. Other currencies: at a rate fixed when it is approved.
set local role purser_owner;

create function book.transfer_net(p book.payment) returns bigint language sql immutable
return p.amount_minor - p.fee_minor;
comment on function book.transfer_net(book.payment) is 'What of a transfer arrives, in the currency of its source.';

create function book.quote_transfer(p book.payment) returns book.payment language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  target book.trading_account;
begin
  select * into strict target from book.trading_account x where x.id = p.to_trading_account_id;
  p.exchange_quote_id := null;
  p.counter_currency := null;
  p.counter_amount_minor := null;
  if target.currency <> p.currency then
    p.exchange_quote_id := book.make_quote(p.currency, target.currency, null);
    p.counter_currency := target.currency;
    p.counter_amount_minor := book.exchange_minor(p.exchange_quote_id, book.transfer_net(p));
  end if;
  return p;
end $$;
comment on function book.quote_transfer(book.payment) is 'Fixes rate and counter amount of a transfer whose target has another currency. PU006 market_rate.';

create function book.start_transfer(p book.payment) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if p.exchange_quote_id is not null then
    update book.exchange_quote q set accepted_for = p.id where q.id = p.exchange_quote_id and q.expires_at > clock_timestamp() and q.used_by_journal is null;
    if not found then
      perform authz.refuse('PU006', jsonb_build_object('check', 'exchange_quote', 'reference', p.reference));
    end if;
  end if;
  return book.write_instruction(p, p.trading_account_id, 'balance', 'debit', p.amount_minor, p.currency, true);
end $$;
comment on function book.start_transfer(book.payment) is 'Takes the rate as approved and instructs the debit of the source. PU006 exchange_quote when the rate has expired.';

create function book.transfer_moved(p book.payment, i book.instruction) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  in_flight bigint := book.house_account('transfer_in_flight', p.currency, null, p.id);
  legs book.leg[];
  journal bigint;
begin
  if i.direction = 'debit' then
    legs := array[row (book.payment_ledger(p.trading_account_id), -p.amount_minor)::book.leg, row (in_flight, book.transfer_net(p))::book.leg];
    if p.fee_minor > 0 then
      legs := legs || row (book.house_account('fees', p.currency, null, p.id), p.fee_minor)::book.leg;
    end if;
    journal := book.post_hold(p.hold_id, 'transfer', clock_timestamp(), p.id, null, legs);
    perform book.set_payment(p.id, 'executing', null, 'debited', jsonb_build_object('ticket', i.ticket, 'journal', journal));
    perform book.write_instruction(p, p.to_trading_account_id, 'balance', 'credit', coalesce(p.counter_amount_minor, book.transfer_net(p)), coalesce(p.counter_currency, p.currency), false);
  elsif p.state = 'compensating' then
    select j.id into strict journal from book.journal j where j.payment_id = p.id and j.kind = 'transfer';
    journal := book.reverse_journal(journal, p.reference, null);
    perform book.set_payment(p.id, 'failed', 'failed', 'compensated', jsonb_build_object('ticket', i.ticket, 'journal', journal));
  else
    if p.exchange_quote_id is null then
      journal := book.post_journal('transfer', p.reference, clock_timestamp(), p.id, null,
        array[row (in_flight, -book.transfer_net(p))::book.leg, row (book.payment_ledger(p.to_trading_account_id), book.transfer_net(p))::book.leg]);
    else
      journal := book.post_exchange(p.exchange_quote_id, in_flight, book.payment_ledger(p.to_trading_account_id), book.transfer_net(p), p.reference, p.id, null);
    end if;
    perform book.set_payment(p.id, 'settled', null, 'settled', jsonb_build_object('ticket', i.ticket, 'journal', journal));
  end if;
end $$;
comment on function book.transfer_moved(book.payment, book.instruction) is 'The next step of the saga: after the debit the credit is instructed, after the credit it is settled, after a compensation it has failed with nothing moved.';

create function book.transfer_not_moved(p book.payment, i book.instruction) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if i.direction = 'debit' then
    perform book.release_payment_hold(p, 'voided');
    perform book.set_payment(p.id, 'failed', 'failed', 'refused', jsonb_build_object('retcode', i.retcode, 'reason', i.last_reason));
  elsif p.state = 'compensating' then
    -- Money that must go back and cannot: a person has to see to it.
    perform book.park_instruction(i);
  else
    perform book.set_payment(p.id, 'compensating', null, 'compensating', jsonb_build_object('retcode', i.retcode, 'reason', i.last_reason));
    perform book.write_instruction(p, p.trading_account_id, 'balance', 'credit', p.amount_minor, p.currency, false);
  end if;
end $$;
comment on function book.transfer_not_moved(book.payment, book.instruction) is 'A refused debit ends the transfer; a refused credit puts the money back on the source; a refused compensation waits for people.';

create function book.submit_transfer(p_from_id bigint, p_to_id bigint, p_amount_minor bigint, p_text text) returns book.payment language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  source book.trading_account := book.usable_account(p_from_id);
  target book.trading_account := book.usable_account(p_to_id);
  p book.payment;
  free bigint;
  own boolean;
  passes boolean := false;
begin
  perform book.check_amount(p_amount_minor);
  if source.id = target.id then
    perform authz.refuse('PU008', jsonb_build_object('field', 'to_account'));
  end if;
  own := book.survivor_of(source.client_id) = book.survivor_of(target.client_id);
  p := book.new_payment(case when own then 'transfer' else 'client_transfer' end, source.client_id, 'internal', p_amount_minor, source.currency);
  p.trading_account_id := source.id;
  p.to_trading_account_id := target.id;
  p.to_client_id := case when not own then target.client_id end;
  p.fee_minor := least(book.fee_for(p.kind, 'internal', p.currency, p_amount_minor), p_amount_minor - 1);
  p := book.quote_transfer(p);
  if exists (select from book.payment x where x.kind in ('transfer', 'client_transfer') and x.trading_account_id = source.id and x.to_trading_account_id = target.id
              and x.amount_minor = p_amount_minor and x.state in ('awaiting_approval', 'waiting_info', 'approved', 'executing')) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'same_request_open'));
  end if;
  p.hold_id := book.place_hold(book.payment_ledger(source.id), p_amount_minor, 'transfer', p.reference, p.expires_at);
  p := book.enter_payment(p, 'requested', p_text, '{}');
  select e.own_transfer_free_minor into free from policy.entity_rule e join book.client c on c.legal_entity_id = e.legal_entity_id where c.id = p.client_id;
  if p.kind = 'transfer' and p.band_minor <= coalesce(free, 0) and not book.payment_checks(p) @> '[{"level": "stop"}]' then
    passes := book.passes_free(p);
  end if;
  if passes then
    update book.payment x set state = 'approved', steps_needed = 0, decided_at = clock_timestamp(), version = x.version + 1 where x.id = p.id returning * into p;
    perform book.execute_payment(p);
  else
    p := book.auto_approve(p);
  end if;
  return p;
end $$;
comment on function book.submit_transfer(bigint, bigint, bigint, text) is 'Enters a transfer and holds its money. Between a client''s own accounts it needs nobody''s approval up to what the entity lets pass, with every check free of stops, while the client''s day has it left (book.passes_free).';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.submit_transfer(p_key uuid, p_from_account_id bigint, p_to_account_id bigint, p_amount_minor bigint, p_text text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
begin
  answer := authz.begin_command(p_key, 'payment.transfer', 'payment.submit',
    jsonb_build_object('from', p_from_account_id, 'to', p_to_account_id, 'amount_minor', p_amount_minor, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.check_text('text', p_text, 1000);
  return book.payment_outcome(p_key, book.submit_transfer(p_from_account_id, p_to_account_id, p_amount_minor, p_text), '{}');
end $$;
comment on function desk.submit_transfer(uuid, bigint, bigint, bigint, text) is 'Asks for money to go from one trading account to another, also of another client or on another server. It is held at once. PU003 same_request_open, PU005 balance, PU006 approval_rule or market_rate, PU007, PU008.';

create function desk.requote_transfer(p_key uuid, p_id bigint, p_version int) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  p book.payment;
  before bigint;
begin
  answer := authz.begin_command(p_key, 'payment.requote', 'payment.amend', jsonb_build_object('id', p_id, 'version', p_version));
  if answer.replayed then return answer; end if;
  p := book.payment_for_decision(p_id, p_version, '{awaiting_approval,waiting_info}');
  if p.kind not in ('transfer', 'client_transfer') or p.exchange_quote_id is null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'kind', 'kind', p.kind));
  end if;
  before := p.counter_amount_minor;
  p := book.quote_transfer(p);
  p.revision := p.revision + 1;
  p.content_hash := book.content_hash(p);
  update book.payment x
     set exchange_quote_id = p.exchange_quote_id, counter_amount_minor = p.counter_amount_minor, revision = p.revision, content_hash = p.content_hash, steps_done = 0, version = x.version + 1
   where x.id = p.id returning * into p;
  insert into book.payment_editor (payment_id, login) values (p.id, session_user) on conflict do nothing;
  perform book.note_payment(p.id, 'requoted', p.revision, null, null, null, jsonb_build_object('before_minor', before::text, 'counter_minor', p.counter_amount_minor::text));
  p := book.refresh_signals(p);
  return book.payment_outcome(p_key, p, jsonb_build_object('before_minor', before::text, 'counter_minor', p.counter_amount_minor::text));
end $$;
comment on function desk.requote_transfer(uuid, bigint, int) is 'Takes a new rate for an undecided transfer. Earlier approvals no longer count, and who asked for the rate may not approve. PU002, PU003, PU006 market_rate, PU007.';

reset role;
grant execute on function desk.submit_transfer(uuid, bigint, bigint, bigint, text), desk.requote_transfer(uuid, bigint, int) to purser_support, purser_payments;
