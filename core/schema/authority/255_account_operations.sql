-- Operations on one trading account that no bank takes part in: credit given and taken back, fees, adjustments,
-- corrections by linked reversal, top-ups of a negative balance.
set local role purser_owner;

-- What each of them is on the trading server, and which house account stands against the client's.
create function book.operation_word(p_kind text) returns text language sql immutable
return case p_kind when 'credit' then 'credit' when 'fee' then 'charge' else 'correction' end;
comment on function book.operation_word(text) is 'The kind of operation a trading server books for a kind of payment.';

create function book.operation_account(p book.payment) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  kind text := coalesce((select x.kind from book.payment x where x.id = p.corrects_id), p.kind);
begin
  return case when kind = 'credit' then book.account('bonus_credit', p.currency, p.client_id, null, null, 0) else book.payment_ledger(p.trading_account_id) end;
end $$;
comment on function book.operation_account(book.payment) is 'The client''s side of an account operation: credit stands on an account of its own.';

create function book.hold_operation(p book.payment) returns book.payment language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if p.direction = 'out' then
    p.hold_id := book.place_hold(book.operation_account(p), p.amount_minor, 'other', p.reference, p.expires_at);
  end if;
  return p;
end $$;
comment on function book.hold_operation(book.payment) is 'Sets aside what an account operation will take. PU005 balance when there is less.';

create function book.operation_legs(p book.payment) returns book.leg[] language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  sign int := case p.direction when 'in' then 1 else -1 end;
  client_side bigint := book.operation_account(p);
  house_side bigint := case p.kind
    when 'credit' then book.account('bonus_granted', p.currency, null, null, null, 0)
    when 'fee' then book.house_account('fees', p.currency, null, p.id)
    when 'nbp' then book.account('nbp_expense', p.currency, null, null, null, 0)
    else book.account('adjustment', p.currency, null, null, null, 0) end;
begin
  return array[row (client_side, sign * p.amount_minor)::book.leg, row (house_side, -sign * p.amount_minor)::book.leg];
end $$;
comment on function book.operation_legs(book.payment) is 'The two legs of an account operation. Credit stands on its own account and is never client money; a top-up is an expense of the office.';

create function book.start_operation(p book.payment) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  operation text := book.operation_word(p.kind);
begin
  -- The server takes a charge back as a charge and credit as credit: a correction uses the word of what it corrects.
  if p.corrects_id is not null then
    operation := book.operation_word((select x.kind from book.payment x where x.id = p.corrects_id));
  end if;
  return book.write_instruction(p, p.trading_account_id, operation, case p.direction when 'in' then 'credit' else 'debit' end, p.amount_minor, p.currency, p.direction = 'out' or p.kind = 'nbp');
end $$;
comment on function book.start_operation(book.payment) is 'Instructs the trading server. What is taken off an account, and what fills up one below zero, is measured against its figures just before.';

create function book.operation_moved(p book.payment, i book.instruction) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  kind text := case p.kind when 'credit' then 'bonus' when 'fee' then 'fee' when 'nbp' then 'nbp' else 'correction' end;
  original bigint;
  journal bigint;
begin
  if p.corrects_id is not null then
    perform book.release_payment_hold(p, 'voided');
    select j.id into strict original from book.journal j where j.payment_id = p.corrects_id and j.kind <> 'reversal';
    journal := book.reverse_journal(original, p.reference, null);
    perform book.note_payment(p.corrects_id, 'corrected', (select x.revision from book.payment x where x.id = p.corrects_id), null, null, null,
      jsonb_build_object('by', p.reference, 'journal', journal));
  elsif p.hold_id is not null then
    journal := book.post_hold(p.hold_id, kind, clock_timestamp(), p.id, null, book.operation_legs(p));
  else
    journal := book.post_journal(kind, p.reference, clock_timestamp(), p.id, null, book.operation_legs(p));
  end if;
  perform book.set_payment(p.id, 'settled', null, 'settled', jsonb_build_object('ticket', i.ticket, 'journal', journal));
end $$;
comment on function book.operation_moved(book.payment, book.instruction) is 'Carried out: books it; a correction books the exact opposite of the journal it corrects, linked to it.';

create function book.operation_not_moved(p book.payment, i book.instruction) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.release_payment_hold(p, 'voided');
  perform book.set_payment(p.id, 'failed', 'failed', 'refused', jsonb_build_object('retcode', i.retcode, 'reason', i.last_reason));
end $$;
comment on function book.operation_not_moved(book.payment, book.instruction) is 'Refused by the trading server: nothing is booked.';

create function book.check_operation(p_kind text, p_direction text) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if p_kind is null or p_kind not in ('credit', 'fee', 'adjustment', 'nbp') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'kind'));
  elsif p_direction is null or p_direction not in ('in', 'out') or (p_kind = 'fee' and p_direction <> 'out') or (p_kind = 'nbp' and p_direction <> 'in') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'direction'));
  end if;
end $$;
comment on function book.check_operation(text, text) is 'Kinds and directions there are: credit and adjustment both ways, fees out, top-ups in. PU008.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.submit_operation(p_key uuid, p_kind text, p_direction text, p_trading_account_id bigint, p_amount_minor bigint, p_reason_code text, p_text text default null)
returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  a book.trading_account;
  p book.payment;
begin
  answer := authz.begin_command(p_key, 'payment.operation', 'operation.submit',
    jsonb_build_object('kind', p_kind, 'direction', p_direction, 'account', p_trading_account_id, 'amount_minor', p_amount_minor, 'reason', p_reason_code, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform book.check_operation(p_kind, p_direction);
  perform book.check_reason('operation', p_reason_code, p_text);
  perform book.check_amount(p_amount_minor);
  a := book.usable_account(p_trading_account_id);
  p := book.new_payment(p_kind, a.client_id, 'internal', p_amount_minor, a.currency);
  p.trading_account_id := a.id;
  p.direction := p_direction;
  p.reason_code := p_reason_code;
  if exists (select from book.payment x where x.kind = p_kind and x.trading_account_id = a.id and x.direction = p_direction and x.amount_minor = p_amount_minor
              and x.corrects_id is null and x.state in ('awaiting_approval', 'waiting_info', 'approved', 'executing')) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'same_request_open'));
  end if;
  p := book.hold_operation(p);
  p := book.enter_payment(p, 'requested', p_text, jsonb_build_object('reason', p_reason_code));
  return book.payment_outcome(p_key, p, jsonb_build_object('kind', p_kind, 'direction', p_direction, 'reason', p_reason_code));
end $$;
comment on function desk.submit_operation(uuid, text, text, bigint, bigint, text, text) is 'Asks for credit (in, out), a fee (out), an adjustment (in, out) or a top-up of a negative balance (nbp, in) on a trading account, with a reason. PU003 same_request_open, PU005 balance, PU006 approval_rule, PU007, PU008.';

create function desk.submit_correction(p_key uuid, p_id bigint, p_version int, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  old book.payment;
  p book.payment;
begin
  answer := authz.begin_command(p_key, 'payment.correct', 'operation.submit', jsonb_build_object('id', p_id, 'version', p_version, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 1000);
  old := book.payment_for_decision(p_id, p_version, '{settled}');
  if not (select k.one_journal from policy.payment_kind k where k.code = old.kind) or old.corrects_id is not null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'kind', 'kind', old.kind));
  elsif exists (select from book.payment x where x.corrects_id = old.id and x.state not in ('rejected', 'cancelled', 'expired', 'failed')) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'already_corrected', 'reference', old.reference));
  end if;
  perform book.usable_account(old.trading_account_id);
  p := book.new_payment('adjustment', old.client_id, 'internal', old.amount_minor, old.currency);
  p.trading_account_id := old.trading_account_id;
  p.direction := case old.direction when 'in' then 'out' else 'in' end;
  p.corrects_id := old.id;
  p.reason_code := 'wrong_booking';
  p := book.hold_operation(p);
  p := book.enter_payment(p, 'requested', p_text, jsonb_build_object('corrects', old.reference));
  return book.payment_outcome(p_key, p, jsonb_build_object('corrects', old.reference, 'text', p_text));
end $$;
comment on function desk.submit_correction(uuid, bigint, int, text) is 'Asks for the exact opposite of a settled fee, credit, adjustment or top-up: on the trading server and, linked to its journal, in the books. Once. PU002, PU003 already_corrected, PU005 balance, PU007.';

reset role;
grant execute on function desk.submit_operation(uuid, text, text, bigint, bigint, text, text), desk.submit_correction(uuid, bigint, int, text) to purser_payments, purser_operations;
