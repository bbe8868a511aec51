-- What a client owes after a dispute was lost, a provider took back what was credited, or a payout moved too much. A claim in the books until the
-- client pays or two people write it off; nothing is ever taken from another account of his by itself.
-- Lock order: command row, payment, recovery, receipt, balances by account.
set local role purser_owner;
grant select, insert, update on book.recovery, book.recovery_payment to purser_desk;

create function book.open_recovery(p book.payment, p_chargeback_id bigint, p_finding_id bigint, p_amount_minor bigint, p_from bigint) returns book.recovery language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  c book.recovery;
  journal bigint;
begin
  journal := book.post_journal('recovery', p.reference, clock_timestamp(), p.id, null, array[
    row (p_from, p_amount_minor)::book.leg, row (book.account('recovery_receivable', p.currency, null, null, null, 0), -p_amount_minor)::book.leg]);
  insert into book.recovery (client_id, payment_id, chargeback_id, finding_id, of_payout, amount_minor, currency, journal_id)
  values (p.client_id, p.id, p_chargeback_id, p_finding_id, p_chargeback_id is null and p_finding_id is null, p_amount_minor, p.currency, journal) returning * into c;
  perform book.note_payment(p.id, 'recovery_opened', p.revision, null, null, null, jsonb_build_object('recovery', c.id, 'amount_minor', p_amount_minor::text, 'journal', journal));
  perform authz.note_change('recovery', c.id, c.version);
  perform audit.append('recovery.opened', 'recovery', c.id::text,
    jsonb_build_object('reference', p.reference, 'client', p.client_id, 'amount_minor', p_amount_minor::text, 'currency', p.currency, 'chargeback', p_chargeback_id, 'finding', p_finding_id, 'journal', journal)::text);
  return c;
end $$;
comment on function book.open_recovery(book.payment, bigint, bigint, bigint, bigint) is 'Makes what a lost dispute, a deposit taken back or a payout of too much leaves in an account a debt of the client, kept as a claim.';

create function book.recovery_for_decision(p_id bigint, p_version int) returns book.recovery language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  c book.recovery;
begin
  select * into c from book.recovery x where x.id = p_id;
  perform from book.payment x where x.id = c.payment_id for update;
  select * into c from book.recovery x where x.id = p_id for update;
  if not found or not book.client_visible(c.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'recovery', 'id', p_id));
  elsif c.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'recovery', 'version', c.version, 'state', c.state));
  elsif c.state <> 'open' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'recovery', 'state', c.state));
  end if;
  return c;
end $$;
comment on function book.recovery_for_decision(bigint, int) is 'Locks an open debt, its deposit first. PU002, PU003, PU007.';

create function book.post_recovery_payment(c book.recovery, y book.recovery_payment) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  r book.receipt;
  source bigint;
begin
  if y.source = 'receipt' then
    select * into strict r from book.receipt x where x.id = y.receipt_id for update;
    if r.state <> 'unallocated' then
      perform authz.refuse('PU003', jsonb_build_object('what', 'receipt', 'state', r.state));
    end if;
    update book.receipt x set state = 'allocated', recovery_id = c.id, version = x.version + 1 where x.id = r.id;
    perform authz.note_change('receipt', r.id, r.version + 1);
    source := book.house_account('unallocated_receipts', c.currency, null, r.id);
  else
    source := book.account('client_wallet', c.currency, c.client_id, null, null, 0);
  end if;
  return book.post_journal('recovery', (select p.reference from book.payment p where p.id = c.payment_id), clock_timestamp(), c.payment_id, null, array[
    row (source, -y.amount_minor)::book.leg, row (book.account('recovery_receivable', c.currency, null, null, null, 0), y.amount_minor)::book.leg]);
end $$;
comment on function book.post_recovery_payment(book.recovery, book.recovery_payment) is 'Books a payment towards a debt from where its two people say. PU003 when the receipt belongs to somebody meanwhile, PU005 balance when the wallet holds less.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.record_recovery_payment(p_key uuid, p_id bigint, p_version int, p_source text, p_amount_minor bigint, p_receipt_id bigint, p_text text) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  c book.recovery;
  r book.receipt;
  y book.recovery_payment;
begin
  answer := authz.begin_command(p_key, 'recovery.pay', 'recovery.record',
    jsonb_build_object('id', p_id, 'version', p_version, 'source', p_source, 'amount_minor', p_amount_minor, 'receipt', p_receipt_id, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 1000);
  c := book.recovery_for_decision(p_id, p_version);
  if p_source is null or p_source not in ('receipt', 'wallet') or (p_source = 'receipt') <> (p_receipt_id is not null) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'source'));
  end if;
  if p_source = 'receipt' then
    select * into r from book.receipt x where x.id = p_receipt_id for update;
    if not found then
      perform authz.refuse('PU007', jsonb_build_object('what', 'receipt', 'id', p_receipt_id));
    elsif r.state <> 'unallocated' then
      perform authz.refuse('PU003', jsonb_build_object('what', 'receipt', 'state', r.state));
    elsif r.currency <> c.currency or r.amount_minor is distinct from coalesce(p_amount_minor, r.amount_minor) then
      perform authz.refuse('PU008', jsonb_build_object('field', 'amount'));
    end if;
    p_amount_minor := r.amount_minor;
  end if;
  perform book.check_amount(p_amount_minor);
  if p_amount_minor > c.amount_minor - c.paid_minor then
    perform authz.refuse('PU005', jsonb_build_object('limit', 'recovery', 'asked', p_amount_minor::text, 'most', (c.amount_minor - c.paid_minor)::text));
  elsif exists (select from book.recovery_payment x where x.recovery_id = c.id and x.state = 'proposed') then
    perform authz.refuse('PU003', jsonb_build_object('what', 'recovery_payment', 'state', 'proposed'));
  end if;
  insert into book.recovery_payment (recovery_id, source, amount_minor, receipt_id, text) values (c.id, p_source, p_amount_minor, p_receipt_id, p_text) returning * into y;
  update book.recovery x set version = x.version + 1 where x.id = c.id returning * into c;
  return authz.finish_command(p_key, 'recovery', c.id, c.version, 'proposed', jsonb_build_object('payment', y.id),
    jsonb_build_object('source', p_source, 'amount_minor', p_amount_minor::text, 'receipt', p_receipt_id, 'text', p_text));
end $$;
comment on function desk.record_recovery_payment(uuid, bigint, int, text, bigint, bigint, text) is 'Proposes a payment towards a debt: the whole of money that came and belongs to nobody yet, or out of the client''s wallet with the agreement that the text names. Booked when another person says so. PU002, PU003, PU005 recovery, PU007, PU008.';

create function desk.decide_recovery_payment(p_key uuid, p_id bigint, p_version int, p_right boolean, p_text text default null) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  c book.recovery;
  y book.recovery_payment;
  journal bigint;
begin
  answer := authz.begin_command(p_key, 'recovery.decide', 'recovery.record', jsonb_build_object('id', p_id, 'version', p_version, 'right', p_right, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.check_text('text', p_text, 1000);
  c := book.recovery_for_decision(p_id, p_version);
  select * into y from book.recovery_payment x where x.recovery_id = c.id and x.state = 'proposed' for update;
  if not found then
    perform authz.refuse('PU003', jsonb_build_object('what', 'recovery_payment', 'state', 'none'));
  elsif p_right is null then
    perform authz.refuse('PU008', jsonb_build_object('field', 'right'));
  elsif p_right and y.proposed_by = session_user then
    perform authz.refuse('PU004', jsonb_build_object('why', 'maker'));
  end if;
  if p_right then
    journal := book.post_recovery_payment(c, y);
  end if;
  update book.recovery_payment x set state = case when p_right then 'booked' else 'rejected' end, decided_by = session_user, decided_at = clock_timestamp(), journal_id = journal where x.id = y.id;
  update book.recovery x
     set paid_minor = x.paid_minor + case when p_right then y.amount_minor else 0 end, version = x.version + 1,
         state = case when p_right and x.paid_minor + y.amount_minor = x.amount_minor then 'paid' else 'open' end,
         ended_at = case when p_right and x.paid_minor + y.amount_minor = x.amount_minor then clock_timestamp() end,
         ended_by = case when p_right and x.paid_minor + y.amount_minor = x.amount_minor then session_user end
   where x.id = c.id returning * into c;
  if p_right then
    perform book.note_payment(c.payment_id, 'recovery_paid', 1, null, null, p_text, jsonb_build_object('recovery', c.id, 'amount_minor', y.amount_minor::text, 'source', y.source, 'journal', journal));
  end if;
  return authz.finish_command(p_key, 'recovery', c.id, c.version, c.state, jsonb_build_object('journal', journal),
    jsonb_build_object('payment', y.id, 'right', p_right, 'amount_minor', y.amount_minor::text, 'proposed_by', y.proposed_by, 'text', p_text));
end $$;
comment on function desk.decide_recovery_payment(uuid, bigint, int, boolean, text) is 'Books the proposed payment towards a debt, by another person than who proposed it (PU004), or drops it. The last one closes the debt. PU002, PU003, PU005 balance, PU007, PU008.';

create function desk.write_off_recovery(p_key uuid, p_id bigint, p_version int, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  c book.recovery;
  left_minor bigint;
  journal bigint;
begin
  answer := authz.begin_command(p_key, 'recovery.write_off', 'recovery.write_off', jsonb_build_object('id', p_id, 'version', p_version, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 1000);
  c := book.recovery_for_decision(p_id, p_version);
  if exists (select from book.recovery_payment x where x.recovery_id = c.id and x.state = 'proposed') then
    perform authz.refuse('PU003', jsonb_build_object('what', 'recovery_payment', 'state', 'proposed'));
  elsif c.write_off_by is null then
    update book.recovery x set write_off_by = session_user, write_off_text = p_text, version = x.version + 1 where x.id = c.id returning * into c;
    return authz.finish_command(p_key, 'recovery', c.id, c.version, 'proposed', '{}', jsonb_build_object('text', p_text));
  elsif c.write_off_by = session_user then
    perform authz.refuse('PU004', jsonb_build_object('why', 'maker'));
  end if;
  perform authz.require_password();
  left_minor := c.amount_minor - c.paid_minor;
  journal := book.post_journal('write_off', (select p.reference from book.payment p where p.id = c.payment_id), clock_timestamp(), c.payment_id, null, array[
    row (book.account('recovery_receivable', c.currency, null, null, null, 0), left_minor)::book.leg,
    row (book.account(case when c.chargeback_id is null then 'write_off' else 'chargeback_loss' end, c.currency, null, null, null, 0), -left_minor)::book.leg]);
  update book.recovery x set state = 'written_off', ended_at = clock_timestamp(), ended_by = session_user, version = x.version + 1 where x.id = c.id returning * into c;
  perform book.note_payment(c.payment_id, 'recovery_written_off', 1, null, null, p_text, jsonb_build_object('recovery', c.id, 'amount_minor', left_minor::text, 'journal', journal));
  return authz.finish_command(p_key, 'recovery', c.id, c.version, c.state, jsonb_build_object('journal', journal),
    jsonb_build_object('amount_minor', left_minor::text, 'proposed_by', c.write_off_by, 'text', p_text));
end $$;
comment on function desk.write_off_recovery(uuid, bigint, int, text) is 'Gives up what is left of a debt: one person proposes, another says the same (PU004 for the first again) with the password again (PU010), and it becomes a loss. PU002, PU003, PU007, PU008.';

create function desk.list_recoveries(p_state text default 'open', p_limit int default 100)
returns table (id bigint, client_id bigint, client text, payment_id bigint, reference text, origin text, amount_minor bigint, paid_minor bigint, currency text, exponent int, state text,
               opened_us bigint, opened_by text, proposed_minor bigint, proposed_source text, proposed_by text, proposed_by_you boolean, proposed_text text,
               write_off_by text, write_off_by_you boolean, write_off_text text, ended_us bigint, ended_by text, version int)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most int := least(greatest(coalesce(p_limit, 100), 1), 500);
begin
  perform authz.require('receipt.read');
  perform authz.count_read('recovery.list', most);
  return query
    select c.id, k.id, k.full_name, p.id, p.reference, case when c.of_payout then 'overpaid' when c.chargeback_id is null then 'taken_back' else 'dispute' end, c.amount_minor, c.paid_minor, c.currency, y.exponent::int, c.state,
           book.micros(c.opened_at), authz.name_of(c.opened_by), o.amount_minor, o.source, authz.name_of(o.proposed_by), coalesce(o.proposed_by = session_user, false), o.text,
           authz.name_of(c.write_off_by), coalesce(c.write_off_by = session_user, false), c.write_off_text, book.micros(c.ended_at), authz.name_of(c.ended_by), c.version
      from book.recovery c
      join book.payment p on p.id = c.payment_id
      join book.client k on k.id = c.client_id
      join policy.currency y on y.code = c.currency
      left join book.recovery_payment o on o.recovery_id = c.id and o.state = 'proposed'
     where (p_state is null or c.state = p_state) and book.client_visible(c.client_id)
     order by c.opened_at, c.id limit most;
end $$;
comment on function desk.list_recoveries(text, int) is 'What clients owe, in a state (open, paid, written_off; null: all), the oldest first. At most 500 rows.';

reset role;
grant execute on function desk.record_recovery_payment(uuid, bigint, int, text, bigint, bigint, text), desk.decide_recovery_payment(uuid, bigint, int, boolean, text) to purser_payments, purser_operations;
grant execute on function desk.write_off_recovery(uuid, bigint, int, text) to purser_payments_manager, purser_operations;
grant execute on function desk.list_recoveries(text, int) to purser_compliance, purser_payments, purser_payments_manager, purser_operations;
