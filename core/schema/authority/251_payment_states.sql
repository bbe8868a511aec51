-- What every kind of payment shares: the states it may pass through, how it is entered, and the instructions
-- it gives to a trading server.
set local role purser_owner;
grant insert, update on book.receipt, book.chargeback, policy.delegation, sync.market_rate,
  policy.entity_rule, policy.fee_rule, policy.exchange_markup, policy.payment_check, policy.method_country to purser_desk;
grant insert on book.check_override to purser_desk;
grant insert, update on book.payment_step, book.name_likeness, book.release_usage, policy.rail_window,
  policy.person_limit, policy.release_limit, policy.service_level, policy.business_day, policy.business_zone, policy.holiday to purser_desk;
grant update (refund_days, dispute_days, least_reference_minor) on policy.payment_method to purser_desk;
grant insert on book.payee_check to purser_desk;
grant select, insert on policy.term_before to purser_desk;
create trigger term_before_insert_only before update or delete on policy.term_before for each row execute function book.refuse_change();
create trigger term_before_no_truncate before truncate on policy.term_before for each statement execute function book.refuse_change();
grant select on sync.market_rate to purser_desk;
grant usage on sequence book.receipt_id_seq to purser_desk;

create function book.check_payment_state() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  before text := 'none';
begin
  if tg_op = 'UPDATE' then
    if new.kind is distinct from old.kind then
      raise exception 'wrong_state' using errcode = 'PU003', detail = jsonb_build_object('what', 'kind', 'reference', old.reference)::text;
    end if;
    before := old.state;
    if new.state is not distinct from old.state then
      return new;
    end if;
  elsif current_user <> 'purser_desk' then
    -- The history of another system is loaded by the owner of the database, in the states it ended in.
    return new;
  end if;
  if not exists (select from policy.payment_transition t where t.kind = new.kind and t.from_state = before and t.to_state = new.state) then
    raise exception 'wrong_state' using errcode = 'PU003',
      detail = jsonb_build_object('what', 'transition', 'reference', new.reference, 'kind', new.kind, 'from', before, 'state', new.state)::text;
  end if;
  return new;
end $$;
comment on function book.check_payment_state() is 'Trigger: a payment moves only along policy.payment_transition and never changes its kind. PU003 transition.';
create trigger payment_states before insert or update of state, kind on book.payment for each row execute function book.check_payment_state();

create trigger check_override_insert_only before update or delete on book.check_override for each row execute function book.refuse_change();
create trigger check_override_no_truncate before truncate on book.check_override for each statement execute function book.refuse_change();

create function book.state_path(p_kind text) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('from', t.from_state, 'to', t.to_state, 'by', t.by) order by t.from_state, t.to_state), '[]')
            from policy.payment_transition t where t.kind = p_kind);
end $$;
comment on function book.state_path(text) is 'Every step a payment of the kind may take, for drawing.';

create function book.fee_for(p_kind text, p_method text, p_currency text, p_amount_minor bigint) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  r policy.fee_rule;
begin
  select * into r from policy.fee_rule x where x.kind = p_kind and x.method = p_method and x.currency = p_currency and x.in_force;
  if not found then
    return 0;
  end if;
  return least(greatest(r.fixed_minor + round(p_amount_minor::numeric * r.rate_e6 / 1000000)::bigint, r.least_minor), coalesce(r.most_minor, 9223372036854775807));
end $$;
comment on function book.fee_for(text, text, text, bigint) is 'The fee a client pays: the fixed part and the rate, rounded half up, within the bounds of the rule.';

create function book.new_payment(p_kind text, p_client_id bigint, p_method text, p_amount_minor bigint, p_currency text) returns book.payment language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
begin
  p.id := nextval('book.payment_id_seq');
  p.kind := p_kind;
  p.reference := (select k.prefix from policy.payment_kind k where k.code = p_kind) || '-' || p.id;
  p.client_id := p_client_id;
  p.method := p_method;
  p.amount_minor := p_amount_minor;
  p.currency := p_currency;
  p.fee_minor := 0;
  p.channel := case when session_user = 'purser_intake' then 'web' else 'desk' end;
  p.state := 'awaiting_approval';
  p.revision := 1;
  p.version := 1;
  p.steps_done := 0;
  p.steps_needed := 0;
  p.step_up := false;
  p.risk_score := 0;
  p.requested_by := session_user;
  p.requested_at := clock_timestamp();
  p.due_at := book.due_at(p, p.requested_at);
  p.expires_at := p.requested_at + make_interval(days => authz.whole_setting('payment.valid_days')::int);
  return p;
end $$;
comment on function book.new_payment(text, bigint, text, bigint, text) is 'A payment not entered yet, with what all kinds have in common.';

create function book.enter_payment(p book.payment, p_event text, p_text text, p_args jsonb) returns book.payment language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  p.reference_minor := book.reference_minor(p.amount_minor, p.currency);
  p.band_minor := book.use_client_day(p.client_id, p.kind, p.reference_minor);
  p.content_hash := book.content_hash(p);
  insert into book.payment select p.*;
  insert into book.payment_editor (payment_id, login) values (p.id, p.requested_by) on conflict do nothing;
  p := book.take_over_rule(p);
  perform book.note_payment(p.id, p_event, 1, null, null, p_text, p_args);
  return book.refresh_signals(p);
exception when unique_violation then
  perform authz.refuse('PU003', jsonb_build_object('what', 'same_request_open'));
  return null;
end $$;
comment on function book.enter_payment(book.payment, text, text, jsonb) is 'Enters a payment: band with what the client asked for that day, approval rule, hash. PU003 same_request_open, PU006 approval_rule.';

create function book.write_instruction(p book.payment, p_account_id bigint, p_operation text, p_direction text, p_amount_minor bigint, p_currency text, p_check_margin boolean)
returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  instruction bigint := nextval('book.instruction_id_seq');
  tag text := book.tag_for(instruction);
  account book.trading_account;
begin
  select * into strict account from book.trading_account a where a.id = p_account_id;
  insert into book.instruction (id, kind, payment_id, server_id, login, direction, amount_minor, currency, check_margin, tag, comment, operation)
  overriding system value
  values (instruction, 'mt_balance', p.id, account.server_id, account.login, p_direction, p_amount_minor, p_currency, p_check_margin, tag,
          left(tag || ' ' || p.reference, 31), p_operation);
  insert into book.instruction_event (instruction_id, from_state, to_state) values (instruction, 'none', 'planned');
  return instruction;
end $$;
comment on function book.write_instruction(book.payment, bigint, text, text, bigint, text, boolean) is 'Writes an instruction for a trading account to the outbox, in the transaction that decides it.';

create function book.payment_ledger(p_account_id bigint) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  a book.trading_account;
begin
  select * into strict a from book.trading_account x where x.id = p_account_id;
  return book.account('client_trading', a.currency, a.client_id, a.id, null, 0);
end $$;
comment on function book.payment_ledger(bigint) is 'The ledger account of a trading account.';

create function book.usable_account(p_account_id bigint) returns book.trading_account language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  a book.trading_account;
begin
  select * into a from book.trading_account x where x.id = p_account_id;
  if not found or not book.client_visible(a.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'account', 'id', p_account_id));
  elsif a.state <> 'active' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'account', 'state', a.state));
  end if;
  return a;
end $$;
comment on function book.usable_account(bigint) is 'An active trading account of a client the caller sees. PU007, PU003.';

create function book.check_amount(p_amount_minor bigint) returns void language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  if p_amount_minor is null or p_amount_minor <= 0 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'amount'));
  end if;
end $$;
comment on function book.check_amount(bigint) is 'Amounts are positive: PU008.';

create function book.execute_payment(p book.payment) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  return case
    when p.kind = 'withdrawal' and p.from_wallet then book.pay_from_wallet(p)
    when p.kind = 'withdrawal' then book.plan_instruction(p, 'mt_balance', 'debit', p.amount_minor, true)
    when p.kind = 'deposit' then book.credit_deposit(p)
    when p.kind in ('transfer', 'client_transfer') then book.start_transfer(p)
    else book.start_operation(p) end;
end $$;
comment on function book.execute_payment(book.payment) is 'Begins to carry out what was approved; the instruction written, or null.';

-- How each kind goes on from a report of the bridge. The state of a transfer's two legs is told by their direction.
create function book.payment_moved(i book.instruction) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
begin
  select * into p from book.payment x where x.id = i.payment_id for update;
  if p.kind = 'deposit' then
    perform book.deposit_moved(p, i);
  elsif p.kind in ('transfer', 'client_transfer') then
    perform book.transfer_moved(p, i);
  else
    perform book.operation_moved(p, i);
  end if;
end $$;
comment on function book.payment_moved(book.instruction) is 'Goes on after a trading server carried out what a deposit, transfer or account operation wanted.';

create function book.payment_not_moved(i book.instruction) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
begin
  select * into p from book.payment x where x.id = i.payment_id for update;
  if p.kind = 'deposit' then
    perform book.deposit_not_moved(p, i);
  elsif p.kind in ('transfer', 'client_transfer') then
    perform book.transfer_not_moved(p, i);
  else
    perform book.operation_not_moved(p, i);
  end if;
end $$;
comment on function book.payment_not_moved(book.instruction) is 'Goes on after a trading server definitely refused it.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.payment_states() returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('payment.list');
  return (select jsonb_object_agg(k.code, book.state_path(k.code)) from policy.payment_kind k);
end $$;
comment on function desk.payment_states() is 'By kind, every step from state to state a payment may take and who takes it: what the office enforces.';

reset role;
grant execute on function desk.payment_states() to purser_compliance, purser_payments, purser_payments_manager, purser_support, purser_operations;
