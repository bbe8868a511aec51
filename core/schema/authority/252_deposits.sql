-- Deposits: announced, matched with the money a provider says has come, credited to the client's wallet, put on
-- the trading account through the outbox. Money is booked when it comes, as unallocated, and belongs to somebody
-- only afterwards. What came is booked, not what was announced.
-- Lock order: command row, receipt, payment, holds, balances by account, instruction.
set local role purser_owner;
grant select, insert, update on sync.deposit_watch, book.free_day to purser_desk;

create function book.instrument_token(p_provider text, p_instrument text) returns text language sql immutable
return encode(sha256(convert_to(p_provider || ' ' || p_instrument, 'UTF8')), 'hex');
comment on function book.instrument_token(text, text) is 'What is kept of a provider''s word for a card or account: it says what came from one and the same, and nothing else. Null of nothing.';

create function book.write_receipt(p_provider text, p_provider_ref text, p_method text, p_amount_minor bigint, p_currency text, p_fee_minor bigint, p_payer text,
                                   p_reference text, p_received_at timestamptz) returns book.receipt language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  r book.receipt;
  legs book.leg[];
begin
  r.id := nextval('book.receipt_id_seq');
  legs := array[
    row (book.house_account('psp_receivable', p_currency, p_provider, r.id), p_fee_minor - p_amount_minor)::book.leg,
    row (book.house_account('unallocated_receipts', p_currency, null, r.id), p_amount_minor)::book.leg];
  if p_fee_minor = p_amount_minor then
    legs := legs[2:];
  end if;
  if p_fee_minor > 0 then
    legs := legs || row (book.account('provider_cost', p_currency, null, null, p_provider, 0), -p_fee_minor)::book.leg;
  end if;
  r.journal_id := book.post_journal('receipt', 'R-' || r.id, p_received_at, null, null, legs);
  insert into book.receipt (id, provider, provider_ref, method, amount_minor, fee_minor, currency, payer, wanted_ref, received_at, journal_id, due_at)
  overriding system value
  values (r.id, p_provider, p_provider_ref, p_method, p_amount_minor, p_fee_minor, p_currency, p_payer, left(p_reference, 140), p_received_at, r.journal_id,
          book.add_business_days(p_received_at, authz.whole_setting('receipt.allocate_days')::int))
  returning * into r;
  perform authz.note_change('receipt', r.id, r.version);
  perform audit.append('receipt.received', 'receipt', r.id::text,
    jsonb_build_object('provider', p_provider, 'provider_ref', p_provider_ref, 'amount_minor', p_amount_minor::text, 'currency', p_currency, 'journal', r.journal_id)::text);
  return r;
end $$;
comment on function book.write_receipt(text, text, text, bigint, text, bigint, text, text, timestamptz) is 'Books money that came: what the provider owes us, its fee as our cost, the whole amount as not allocated.';

create function book.passes_free(p book.payment) returns boolean language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  most_count constant bigint := authz.whole_setting('free.day_count');
  most_minor constant bigint := authz.whole_setting('free.day_minor');
begin
  if coalesce((authz.setting('auto.stopped') #>> '{}')::boolean, true) then
    return false;
  end if;
  insert into book.free_day as d (client_id, kind, day, passed, sum_minor)
  select book.survivor_of(p.client_id), p.kind, (clock_timestamp() at time zone 'UTC')::date, 1, p.reference_minor
   where most_count >= 1 and p.reference_minor <= most_minor
  on conflict (client_id, kind, day) do update set passed = d.passed + 1, sum_minor = d.sum_minor + excluded.sum_minor
   where d.passed < most_count and d.sum_minor + excluded.sum_minor <= most_minor;
  return found;
end $$;
comment on function book.passes_free(book.payment) is 'Counts one more payment of a client''s day that nobody approves, and says whether the day had it left (free.day_count, free.day_minor); no when automatic approval is stopped. The row stays locked until the end, so that two at once do not pass together; when it says no, the payment waits for people.';

create function book.try_credit(p book.payment) returns boolean language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.credit_deposit(p);
  if not book.passes_free(p) then
    raise exception 'free_day' using errcode = 'PUA01';
  end if;
  return true;
exception when sqlstate 'PUA01' or sqlstate 'PU006' or sqlstate 'PU008' then
  return false;
end $$;
comment on function book.try_credit(book.payment) is 'Credits what came, or leaves it to people: where nothing passes by itself, where the client''s day is used up, or where it cannot be done now: too little to be anything, or a rate that ended just now, in the account''s currency. The money is here and booked all the same.';

create function book.take_receipt(p book.payment, r book.receipt, p_by_person boolean) returns book.payment language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  late boolean := p.state in ('expired', 'cancelled') or r.received_at > p.expires_at;
  levels jsonb;
  free bigint;
  credited boolean := false;
begin
  p.settled_minor := r.amount_minor;
  p.provider_fee_minor := r.fee_minor;
  p.provider := r.provider;
  p.provider_ref := r.provider_ref;
  p.payer := r.payer;
  -- Something is left of what came, and of what was announced: money is booked however little was expected.
  p.fee_minor := least(book.fee_for('deposit', p.method, p.currency, r.amount_minor), r.amount_minor - 1, p.amount_minor - 1);
  p.reference_minor := book.reference_minor(r.amount_minor, r.currency);
  p.band_minor := greatest(p.band_minor, p.reference_minor);
  p.revision := p.revision + 1;
  p.content_hash := book.content_hash(p);
  update book.receipt x set state = 'allocated', payment_id = p.id, version = x.version + 1 where x.id = r.id;
  update book.payment x
     set state = 'confirmed', settled_minor = p.settled_minor, provider_fee_minor = p.provider_fee_minor, provider = p.provider, provider_ref = p.provider_ref, payer = p.payer,
         fee_minor = p.fee_minor, reference_minor = p.reference_minor, band_minor = p.band_minor, revision = p.revision, content_hash = p.content_hash,
         reason_code = null, version = x.version + 1
   where x.id = p.id returning * into p;
  p := book.take_over_rule(p);
  -- What came may be disputed or taken back: its gateway is asked now and then.
  insert into sync.deposit_watch (payment_id, next_at, until_at)
  select p.id, clock_timestamp() + make_interval(hours => authz.whole_setting('deposit.watch_hours')::int), clock_timestamp() + make_interval(days => m.dispute_days)
    from policy.payment_method m where m.code = p.method and m.dispute_days > 0
  on conflict (payment_id) do update set until_at = excluded.until_at;
  perform book.note_payment(p.id, 'received', p.revision, null, null, null,
    jsonb_build_object('receipt', r.id, 'amount_minor', r.amount_minor::text, 'provider_ref', r.provider_ref, 'payer', r.payer, 'late', late, 'by_person', p_by_person));
  levels := book.payment_checks(p);
  select e.deposit_free_minor into free from policy.entity_rule e join book.client c on c.legal_entity_id = e.legal_entity_id where c.id = p.client_id;
  if not p_by_person and not late and p.reference_minor <= coalesce(free, 0)
     and not levels @> '[{"level": "stop"}]' and not levels @> '[{"level": "look"}]' then
    credited := book.try_credit(p);
  end if;
  if not credited then
    update book.payment x
       set state = 'awaiting_approval', version = x.version + 1, due_at = book.due_at(p, clock_timestamp()), expires_at = null,
           flag = case when late then 'late' when levels @> '[{"code": "payer_name", "level": "stop"}]' then 'third_party'
                       when p.settled_minor < p.amount_minor then 'underpaid' when p.settled_minor > p.amount_minor then 'overpaid'
                       when levels @> '[{"level": "stop"}]' then 'stop' end
     where x.id = p.id returning * into p;
    -- What is odd about it holds every rule back (book.auto_hindrances).
    perform book.auto_approve(p);
  end if;
  select * into p from book.payment x where x.id = p.id;
  perform authz.note_change('payment', p.id, p.version);
  perform authz.note_change('receipt', r.id, r.version + 1);
  perform audit.append('payment.received', 'payment', p.id::text,
    jsonb_build_object('reference', p.reference, 'receipt', r.id, 'amount_minor', r.amount_minor::text, 'payer_known', r.payer is not null, 'late', late, 'state', p.state)::text);
  return p;
end $$;
comment on function book.take_receipt(book.payment, book.receipt, boolean) is 'Gives the money of a receipt to a deposit. A gateway''s word is enough when every check is clear, the amount is within what the entity lets pass, and the client''s day has it left (book.passes_free); anything else waits for approval, by a rule where it has nothing odd, and all that a person allocated by people alone.';

create function book.has_receipt(p book.payment) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from book.receipt r where r.payment_id = p.id);
end $$;
comment on function book.has_receipt(book.payment) is 'Whether money of somebody outside has come for it, which must go back when it is refused.';

create function book.credit_wallet(p book.payment) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  r book.receipt;
  legs book.leg[];
begin
  select * into strict r from book.receipt x where x.payment_id = p.id;
  legs := array[
    row (book.house_account('unallocated_receipts', p.currency, null, r.id), -p.settled_minor)::book.leg,
    row (book.account('client_wallet', p.currency, p.client_id, null, null, 0), p.settled_minor - p.fee_minor)::book.leg];
  if p.fee_minor > 0 then
    legs := legs || row (book.house_account('fees', p.currency, null, p.id), p.fee_minor)::book.leg;
  end if;
  return book.post_journal('deposit', p.reference, r.received_at, p.id, null, legs);
end $$;
comment on function book.credit_wallet(book.payment) is 'Books what came to the client''s wallet, less the fee.';

create function book.credit_deposit(p book.payment) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  a book.trading_account;
  net bigint := p.settled_minor - p.fee_minor;
  wallet bigint := book.account('client_wallet', p.currency, p.client_id, null, null, 0);
  journal bigint;
  instruction bigint;
begin
  -- Out of the wallet itself nothing has to be booked first.
  if p.method <> 'internal' then
    journal := book.credit_wallet(p);
  end if;
  if p.trading_account_id is null then
    perform book.set_payment(p.id, 'credited', null, 'credited', jsonb_build_object('journal', journal));
    perform book.set_payment(p.id, 'settled', null, 'settled', '{}');
    perform book.watch_funds(p.client_id);
    return null;
  end if;
  select * into strict a from book.trading_account x where x.id = p.trading_account_id;
  if a.currency <> p.currency then
    p.exchange_quote_id := book.make_quote(p.currency, a.currency, p.id);
    p.counter_currency := a.currency;
    p.counter_amount_minor := book.exchange_minor(p.exchange_quote_id, net);
  end if;
  if p.hold_id is null then
    p.hold_id := book.place_hold(wallet, net, 'transfer', p.reference, null);
  end if;
  update book.payment x
     set hold_id = p.hold_id, exchange_quote_id = p.exchange_quote_id, counter_currency = p.counter_currency, counter_amount_minor = p.counter_amount_minor, expires_at = null
   where x.id = p.id;
  perform book.set_payment(p.id, 'credited', null, 'credited', jsonb_build_object('journal', journal));
  instruction := book.write_instruction(p, a.id, 'balance', 'credit', coalesce(p.counter_amount_minor, net), a.currency, false);
  perform book.watch_funds(p.client_id);
  return instruction;
end $$;
comment on function book.credit_deposit(book.payment) is 'Credits the wallet with what came less the fee, holds it there, and instructs the trading server; in the account''s currency at a rate of now when it is another one. PU006 market_rate.';

create function book.deposit_moved(p book.payment, i book.instruction) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  net bigint := p.settled_minor - p.fee_minor;
  wallet bigint := book.account('client_wallet', p.currency, p.client_id, null, null, 0);
  target bigint := book.payment_ledger(p.trading_account_id);
  journal bigint;
begin
  if p.exchange_quote_id is null then
    journal := book.post_hold(p.hold_id, 'transfer', clock_timestamp(), p.id, null, array[row (wallet, -net)::book.leg, row (target, net)::book.leg]);
  else
    perform book.release_hold(p.hold_id, 'voided');
    journal := book.post_exchange(p.exchange_quote_id, wallet, target, net, p.reference, p.id, null);
  end if;
  perform book.set_payment(p.id, 'settled', null, 'settled', jsonb_build_object('ticket', i.ticket, 'journal', journal));
end $$;
comment on function book.deposit_moved(book.payment, book.instruction) is 'The money is on the trading account: books it from the wallet.';

create function book.deposit_not_moved(p book.payment, i book.instruction) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.release_payment_hold(p, 'voided');
  perform book.set_payment(p.id, 'credited', 'failed', 'refused', jsonb_build_object('retcode', i.retcode, 'reason', i.last_reason));
end $$;
comment on function book.deposit_not_moved(book.payment, book.instruction) is 'The trading server refused: the money stays the client''s, in the wallet, until somebody tries again.';

create function book.receipt_for_decision(p_id bigint, p_version int) returns book.receipt language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  r book.receipt;
begin
  select * into r from book.receipt x where x.id = p_id for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'receipt', 'id', p_id));
  elsif r.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'receipt', 'version', r.version, 'state', r.state));
  elsif r.state <> 'unallocated' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'receipt', 'state', r.state));
  end if;
  return r;
end $$;
comment on function book.receipt_for_decision(bigint, int) is 'Locks a receipt that belongs to nobody yet. PU002, PU003, PU007.';

create function book.return_receipt(r book.receipt, p_ref text, p_payment_id bigint) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  journal bigint;
begin
  journal := book.post_journal('receipt_returned', 'R-' || r.id, clock_timestamp(), p_payment_id, null, array[
    row (book.house_account('unallocated_receipts', r.currency, null, r.id), -r.amount_minor)::book.leg,
    row (book.house_account('psp_receivable', r.currency, r.provider, r.id), r.amount_minor)::book.leg]);
  update book.receipt x set state = 'returned', return_ref = p_ref, version = x.version + 1 where x.id = r.id;
  perform authz.note_change('receipt', r.id, r.version + 1);
  return journal;
end $$;
comment on function book.return_receipt(book.receipt, text, bigint) is 'Books the whole of a receipt back to its provider; the provider''s fee stays our cost.';

create function book.announce_deposit(p_trading_account_id bigint, p_method text, p_amount_minor bigint, p_currency text, p_text text) returns book.payment language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  a book.trading_account;
  p book.payment;
begin
  perform authz.check_text('text', p_text, 1000);
  perform book.check_amount(p_amount_minor);
  a := book.usable_account(p_trading_account_id);
  if not exists (select from policy.payment_method m where m.code = p_method and m.for_deposit) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'method'));
  elsif not exists (select from policy.currency c where c.code = p_currency) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'currency'));
  end if;
  perform book.require_kyc_gate(a.client_id, 'deposit', book.reference_minor(p_amount_minor, p_currency), p_method);
  p := book.new_payment('deposit', a.client_id, p_method, p_amount_minor, p_currency);
  p.trading_account_id := a.id;
  p.state := 'announced';
  p.expires_at := p.requested_at + make_interval(days => authz.whole_setting('deposit.valid_days')::int);
  p.due_at := p.expires_at;
  return book.enter_payment(p, 'announced', p_text, '{}');
end $$;
comment on function book.announce_deposit(bigint, text, bigint, text, text) is 'Enters a deposit that is to come. PU003, PU006 approval_rule, PU007, PU008.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.announce_deposit(p_key uuid, p_trading_account_id bigint, p_method text, p_amount_minor bigint, p_currency text, p_text text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
begin
  answer := authz.begin_command(p_key, 'payment.announce', 'payment.submit',
    jsonb_build_object('account', p_trading_account_id, 'method', p_method, 'amount_minor', p_amount_minor, 'currency', p_currency, 'text', p_text));
  if answer.replayed then return answer; end if;
  return book.payment_outcome(p_key, book.announce_deposit(p_trading_account_id, p_method, p_amount_minor, p_currency, p_text), '{}');
end $$;
comment on function desk.announce_deposit(uuid, bigint, text, bigint, text, text) is 'Says that a client will send money. Its reference is what the payer must give; the deposit waits until a provider says that money came. PU003, PU006 approval_rule or kyc_gate (money that comes all the same waits for a person), PU007, PU008.';

create function desk.submit_wallet_credit(p_key uuid, p_trading_account_id bigint, p_amount_minor bigint, p_text text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  a book.trading_account;
  p book.payment;
begin
  answer := authz.begin_command(p_key, 'payment.wallet_credit', 'payment.submit', jsonb_build_object('account', p_trading_account_id, 'amount_minor', p_amount_minor, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.check_text('text', p_text, 1000);
  perform book.check_amount(p_amount_minor);
  a := book.usable_account(p_trading_account_id);
  p := book.new_payment('deposit', a.client_id, 'internal', p_amount_minor, a.currency);
  p.trading_account_id := a.id;
  p.settled_minor := p_amount_minor;
  p.payer := (select c.full_name from book.client c where c.id = a.client_id);
  p.state := 'confirmed';
  p.hold_id := book.place_hold(book.account('client_wallet', a.currency, a.client_id, null, null, 0), p_amount_minor, 'transfer', p.reference, null);
  p.expires_at := null;
  p := book.enter_payment(p, 'requested', p_text, '{}');
  update book.payment x set state = 'awaiting_approval' where x.id = p.id returning * into p;
  return book.payment_outcome(p_key, p, '{}');
end $$;
comment on function desk.submit_wallet_credit(uuid, bigint, bigint, text) is 'Asks for money in a client''s wallet, such as a payout that came back, to go onto a trading account. It is held at once. PU003, PU005 balance, PU006 approval_rule, PU007, PU008.';

create function desk.allocate_receipt(p_key uuid, p_id bigint, p_version int, p_payment_id bigint, p_trading_account_id bigint, p_text text) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  r book.receipt;
  p book.payment;
  a book.trading_account;
begin
  answer := authz.begin_command(p_key, 'receipt.allocate', 'receipt.allocate',
    jsonb_build_object('id', p_id, 'version', p_version, 'payment', p_payment_id, 'account', p_trading_account_id, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 1000);
  if (p_payment_id is null) = (p_trading_account_id is null) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'payment'));
  end if;
  r := book.receipt_for_decision(p_id, p_version);
  if p_payment_id is not null then
    select * into p from book.payment x where x.id = p_payment_id for update;
    if not found or not book.client_visible(p.client_id) then
      perform authz.refuse('PU007', jsonb_build_object('what', 'payment', 'id', p_payment_id));
    elsif p.kind <> 'deposit' or p.state not in ('announced', 'pending', 'expired', 'cancelled') then
      perform authz.refuse('PU003', jsonb_build_object('what', 'payment', 'reference', p.reference, 'state', p.state));
    elsif p.currency <> r.currency then
      perform authz.refuse('PU008', jsonb_build_object('field', 'currency'));
    end if;
  else
    a := book.usable_account(p_trading_account_id);
    p := book.new_payment('deposit', a.client_id, r.method, r.amount_minor, r.currency);
    p.trading_account_id := a.id;
    p.state := 'confirmed';
    p := book.enter_payment(p, 'announced', p_text, jsonb_build_object('receipt', r.id));
  end if;
  insert into book.payment_editor (payment_id, login) values (p.id, session_user) on conflict do nothing;
  p := book.take_receipt(p, r, true);
  perform book.note_payment(p.id, 'allocated', p.revision, null, null, p_text, jsonb_build_object('receipt', r.id));
  return book.payment_outcome(p_key, p, jsonb_build_object('receipt', r.id, 'text', p_text));
end $$;
comment on function desk.allocate_receipt(uuid, bigint, int, bigint, bigint, text) is 'Says whose money a receipt is: an announced deposit''s, or that of a trading account (exactly one of the two). Another person approves before it is credited. PU002, PU003, PU007, PU008.';

create function desk.return_receipt(p_key uuid, p_id bigint, p_version int, p_ref text, p_text text) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  r book.receipt;
  journal bigint;
begin
  answer := authz.begin_command(p_key, 'receipt.return', 'receipt.allocate', jsonb_build_object('id', p_id, 'version', p_version, 'ref', p_ref, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('ref', p_ref, 128);
  perform authz.require_text('text', p_text, 1000);
  r := book.receipt_for_decision(p_id, p_version);
  if r.return_proposed_by is null or r.return_ref is distinct from p_ref then
    update book.receipt x set return_proposed_by = session_user, return_ref = p_ref, version = x.version + 1 where x.id = r.id returning * into r;
    return authz.finish_command(p_key, 'receipt', r.id, r.version, 'proposed', '{}', jsonb_build_object('ref', p_ref, 'text', p_text));
  elsif r.return_proposed_by = session_user then
    perform authz.refuse('PU004', jsonb_build_object('why', 'maker'));
  end if;
  journal := book.return_receipt(r, p_ref, null);
  return authz.finish_command(p_key, 'receipt', r.id, r.version + 1, 'returned', jsonb_build_object('journal', journal),
    jsonb_build_object('ref', p_ref, 'text', p_text, 'proposed_by', r.return_proposed_by));
end $$;
comment on function desk.return_receipt(uuid, bigint, int, text, text) is 'Sends money nobody knows the owner of back to its payer: one person proposes with the provider''s reference, another says the same. PU002, PU003, PU004, PU007, PU008.';

create function desk.confirm_return(p_key uuid, p_id bigint, p_version int, p_ref text, p_text text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  p book.payment;
  r book.receipt;
  journal bigint;
begin
  answer := authz.begin_command(p_key, 'payment.confirm_return', 'receipt.allocate', jsonb_build_object('id', p_id, 'version', p_version, 'ref', p_ref, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('ref', p_ref, 128);
  perform authz.check_text('text', p_text, 1000);
  p := book.payment_for_decision(p_id, p_version, '{returning}');
  if exists (select from book.payment_event e where e.payment_id = p.id and e.kind = 'returning' and e.actor = session_user) then
    perform authz.refuse('PU004', jsonb_build_object('why', 'maker'));
  elsif book.refund_may_move(p) then
    -- The gateway may be giving it back at this moment.
    perform authz.refuse('PU003', jsonb_build_object('what', 'refund_open', 'reference', p.reference));
  end if;
  select * into strict r from book.receipt x where x.payment_id = p.id for update;
  journal := book.return_receipt(r, p_ref, p.id);
  update book.payment x set state = 'returned', flag = null, version = x.version + 1, held_by = null, held_until = null where x.id = p.id returning * into p;
  perform book.note_payment(p.id, 'money_returned', p.revision, null, null, p_text, jsonb_build_object('provider_ref', p_ref, 'journal', journal));
  return book.payment_outcome(p_key, p, jsonb_build_object('provider_ref', p_ref, 'journal', journal));
end $$;
comment on function desk.confirm_return(uuid, bigint, int, text, text) is 'Says, with the provider''s reference, that a refused deposit went back to its payer. Not by whoever refused it: PU004. PU002, PU003 (refund_open while its gateway may be giving it back), PU007, PU008.';

create function desk.retry_deposit(p_key uuid, p_id bigint, p_version int) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  p book.payment;
  a book.trading_account;
  net bigint;
  wallet bigint;
  instruction bigint;
begin
  answer := authz.begin_command(p_key, 'payment.retry', 'payment.retry', jsonb_build_object('id', p_id, 'version', p_version));
  if answer.replayed then return answer; end if;
  p := book.payment_for_decision(p_id, p_version, '{credited}');
  if p.kind <> 'deposit' or p.flag is distinct from 'failed' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'payment', 'reference', p.reference, 'state', p.state));
  end if;
  a := book.usable_account(p.trading_account_id);
  net := p.settled_minor - p.fee_minor;
  wallet := book.account('client_wallet', p.currency, p.client_id, null, null, 0);
  p.hold_id := book.place_hold(wallet, net, 'transfer', p.reference, null);
  update book.payment x set hold_id = p.hold_id, flag = book.mark_of(x.id), version = x.version + 1 where x.id = p.id returning * into p;
  instruction := book.write_instruction(p, a.id, 'balance', 'credit', coalesce(p.counter_amount_minor, net), a.currency, false);
  perform book.note_payment(p.id, 'retried', p.revision, null, null, null, jsonb_build_object('instruction', instruction));
  return book.payment_outcome(p_key, p, jsonb_build_object('instruction', instruction));
end $$;
comment on function desk.retry_deposit(uuid, bigint, int) is 'Tries once more to put a credited deposit on the trading account that refused it. PU002, PU003, PU005 balance, PU007.';

create function desk.list_receipts(p_state text default 'unallocated', p_after jsonb default null, p_limit int default 100)
returns table (id bigint, provider text, provider_ref text, method text, amount_minor bigint, fee_minor bigint, currency text, exponent int, payer text, wanted_ref text, received_us bigint,
               due_us bigint, state text, payment_id bigint, payment_reference text, return_proposed_by text, return_ref text, version int, cursor jsonb)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most int := least(greatest(coalesce(p_limit, 100), 1), 500);
begin
  perform authz.require('receipt.read');
  if p_state is null or p_state not in ('unallocated', 'allocated', 'returned') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'state'));
  end if;
  perform authz.count_read('receipt.list', most);
  return query
    select r.id, r.provider, r.provider_ref, r.method, r.amount_minor, r.fee_minor, r.currency, y.exponent::int, r.payer, r.wanted_ref, book.micros(r.received_at), book.micros(r.due_at),
           r.state, r.payment_id, p.reference, authz.name_of(r.return_proposed_by), r.return_ref, r.version, jsonb_build_object('due', book.micros(r.due_at), 'id', r.id)
      from book.receipt r
      join policy.currency y on y.code = r.currency
      left join book.payment p on p.id = r.payment_id
     where r.state = p_state and (p.id is null or book.client_visible(p.client_id))
       and (p_after is null or (r.due_at, r.id) > (book.instant((p_after ->> 'due')::bigint), (p_after ->> 'id')::bigint))
     order by r.due_at, r.id limit most;
end $$;
comment on function desk.list_receipts(text, jsonb, int) is 'Receipts in a state (unallocated, allocated, returned), those due first. At most 500 rows.';

create function link.report_receipt(p_lease bigint, p_provider text, p_provider_ref text, p_method text, p_amount_minor bigint, p_currency text, p_fee_minor bigint default 0,
                                    p_payer text default null, p_reference text default null, p_received_us bigint default null, p_instrument text default null) returns jsonb
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  r book.receipt;
  p book.payment;
  is_new boolean := false;
begin
  perform book.require_lease(p_lease);
  if not book.brings_deposits(p_method, p_provider) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'method'));
  elsif coalesce(p_provider_ref, '') !~ '\S' then
    perform authz.refuse('PU008', jsonb_build_object('field', 'provider_ref'));
  elsif not exists (select from policy.currency c where c.code = p_currency) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'currency'));
  elsif coalesce(p_fee_minor, -1) not between 0 and coalesce(p_amount_minor, 0) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'fee'));
  end if;
  perform authz.check_text('instrument', p_instrument, 128);
  perform book.check_amount(p_amount_minor);
  select * into r from book.receipt x where x.provider = p_provider and x.provider_ref = p_provider_ref for update;
  if r.id is null then
    begin
      r := book.write_receipt(p_provider, p_provider_ref, p_method, p_amount_minor, p_currency, p_fee_minor, p_payer, p_reference, coalesce(book.instant(p_received_us), clock_timestamp()));
      -- Of the provider's token only a digest is kept: it says which receipts came from one card, and nothing else.
      update book.receipt x set instrument = book.instrument_token(p_provider, p_instrument) where x.id = r.id and nullif(p_instrument, '') is not null;
      is_new := true;
    exception when unique_violation then
      -- Said at the same moment by another connection: its word counts.
      select * into strict r from book.receipt x where x.provider = p_provider and x.provider_ref = p_provider_ref for update;
    end;
  end if;
  if not is_new then
    if (r.amount_minor, r.currency, r.method) is distinct from (p_amount_minor, p_currency, p_method) then
      perform authz.refuse('PU009', jsonb_build_object('what', 'receipt', 'id', r.id));
    end if;
    return jsonb_build_object('receipt', r.id, 'payment', r.payment_id, 'state', r.state, 'replayed', true);
  end if;
  select * into p from book.payment x
   where x.kind = 'deposit' and x.reference = upper(trim(p_reference)) and x.currency = p_currency and x.method = p_method
     and x.state in ('announced', 'pending', 'expired', 'cancelled') for update;
  if found then
    p := book.take_receipt(p, r, false);
  end if;
  return jsonb_build_object('receipt', r.id, 'payment', p.id, 'state', case when p.id is null then 'unallocated' else p.state end, 'replayed', false);
end $$;
comment on function link.report_receipt(bigint, text, text, text, bigint, text, bigint, text, text, bigint, text) is 'A provider, asked again, says that money came, from a card with that token of its own where it says so. Books it once per provider reference, and gives it to the announced deposit whose reference, method and currency it names; else it waits to be allocated. The same again answers the same; other content is PU009.';

create function link.deposit_pending(p_lease bigint, p_reference text, p_provider_ref text) returns boolean language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
begin
  perform book.require_lease(p_lease);
  select * into p from book.payment x where x.kind = 'deposit' and x.reference = p_reference for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'payment', 'reference', p_reference));
  elsif p.state not in ('announced', 'pending')
     or exists (select from book.payment_event e where e.payment_id = p.id and e.kind = 'pending' and e.args ->> 'provider_ref' is not distinct from p_provider_ref) then
    return false;
  elsif p.state = 'pending' then
    -- Another attempt of the client; each of them may bring money.
    perform book.note_payment(p.id, 'pending', p.revision, null, null, null, jsonb_build_object('provider_ref', p_provider_ref));
    return true;
  end if;
  update book.payment x set provider_ref = left(p_provider_ref, 128) where x.id = p.id;
  perform book.set_payment(p.id, 'pending', null, 'pending', jsonb_build_object('provider_ref', p_provider_ref));
  return true;
end $$;
comment on function link.deposit_pending(bigint, text, text) is 'A provider is working on an announced deposit, or on another attempt to pay it; nothing is booked. False when it is past that already, or known.';

create function link.pending_deposits(p_lease bigint, p_limit int default 50)
returns table (id bigint, provider text, method text, reference text, amount_minor bigint, currency text, exponent int, booked text, booked_ref text, attempts jsonb)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most int := least(greatest(coalesce(p_limit, 50), 1), 500);
  watched bigint[];
begin
  perform book.require_lease(p_lease);
  -- Credited is not final: money is disputed and taken back weeks later.
  with asked as (
    update sync.deposit_watch x
       set next_at = case when x.until_at < clock_timestamp() then 'infinity' else clock_timestamp() + case when exists (select from book.chargeback c where c.payment_id = x.payment_id and c.state in ('open', 'evidence_submitted')) then interval '1 hour'
                                              else make_interval(hours => authz.whole_setting('deposit.watch_hours')::int) end end
     where x.payment_id in (select w.payment_id from sync.deposit_watch w where w.next_at <= clock_timestamp() order by w.next_at limit greatest(1, most / 5) for update skip locked)
    returning x.payment_id
  )
  select array_agg(a.payment_id) into watched from asked a;
  return query
    select p.id, book.deposit_gateway(p), p.method, p.reference, p.amount_minor, p.currency, c.exponent::int, book.deposit_position(p), (select r.provider_ref from book.receipt r where r.payment_id = p.id),
           book.attempts_of(p, book.deposit_gateway(p))
      from book.payment p join policy.currency c on c.code = p.currency
      left join sync.gateway_question q on q.payment_id = p.id
     where p.kind = 'deposit' and (p.state in ('announced', 'pending') or p.id = any (watched))
     order by coalesce(p.id = any (watched), false) desc, book.next_question(q.asked_at, p.requested_at), p.requested_at desc, p.id desc limit most;
end $$;
comment on function link.pending_deposits(bigint, int) is 'Announced deposits to ask their gateway about: those never asked, the newest first, then those whose next question is due first; before them a few of those that may still be disputed and whose turn it is. booked: open, settled, disputed or reversed, by the money under booked_ref. attempts: what the gateway has called attempts to pay it. PU014 without the lease.';

create function link.deposit_of_event(p_lease bigint, p_provider text, p_reference text)
returns table (id bigint, provider text, method text, reference text, amount_minor bigint, currency text, exponent int, booked text, booked_ref text, attempts jsonb)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.require_lease(p_lease);
  return query
    select p.id, p_provider, p.method, p.reference, p.amount_minor, p.currency, c.exponent::int, book.deposit_position(p), (select r.provider_ref from book.receipt r where r.payment_id = p.id),
           book.attempts_of(p, p_provider)
      from book.payment p join policy.currency c on c.code = p.currency
     where p.kind = 'deposit' and p.reference = p_reference and p_provider in (select g from book.deposit_gateways(p) g);
end $$;
comment on function link.deposit_of_event(bigint, text, text) is 'The deposit that a message of a gateway is about, in whatever state: money also comes for one that has expired, and is disputed after it was booked. PU014 without the lease.';

reset role;
grant execute on function desk.announce_deposit(uuid, bigint, text, bigint, text, text), desk.submit_wallet_credit(uuid, bigint, bigint, text) to purser_support, purser_payments;
grant execute on function desk.allocate_receipt(uuid, bigint, int, bigint, bigint, text), desk.return_receipt(uuid, bigint, int, text, text),
  desk.confirm_return(uuid, bigint, int, text, text) to purser_payments;
grant execute on function desk.retry_deposit(uuid, bigint, int) to purser_payments, purser_operations;
grant execute on function desk.list_receipts(text, jsonb, int) to purser_compliance, purser_payments, purser_payments_manager, purser_operations;
grant execute on function link.report_receipt(bigint, text, text, text, bigint, text, bigint, text, text, bigint, text), link.deposit_pending(bigint, text, text), link.pending_deposits(bigint, int), link.deposit_of_event(bigint, text, text) to purser_connector;
