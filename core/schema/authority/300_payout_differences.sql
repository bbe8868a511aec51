-- What a payout leaves in suspense because another amount moved than was asked for: two people say what it is, and only then
-- it is booked away. Whose it is: the client's, a debt of his, the provider's, or the office's own.
-- Lock order: command row, payment, difference, balances by account.
set local role purser_owner;
grant select, insert, update on book.payout_difference to purser_desk;

create function book.note_difference(p book.payment, p_provider text, p_minor bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  x book.payout_difference;
  now_minor bigint;
begin
  if p_minor = 0 then
    return;
  end if;
  select * into x from book.payout_difference d where d.payment_id = p.id for update;
  now_minor := p_minor + case when x.state in ('open', 'proposed') then x.amount_minor else 0 end;
  insert into book.payout_difference as d (payment_id, provider, amount_minor, currency) values (p.id, p_provider, p_minor, p.currency)
  -- What one person has said was said of another amount.
  on conflict (payment_id) do update
     set provider = p_provider, amount_minor = now_minor, opened_at = clock_timestamp(), state = case when now_minor = 0 then 'closed' else 'open' end, outcome = null, text = null,
         proposed_by = null, proposed_at = null, settled_by = null, settled_at = null, journal_id = null, version = d.version + 1;
end $$;
comment on function book.note_difference(book.payment, text, bigint) is 'Keeps what a payout has left in suspense, for two people to say what it is: above zero less reached the client than was asked for, below it too much. What comes back later is set off against it.';

create function book.difference_provider(p book.payment, i book.instruction) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select d.provider from book.payout_difference d where d.payment_id = p.id and d.state in ('open', 'proposed') and exists (select from book.payout_part x where x.instruction_id = i.id)),
                  book.ledger_provider(i.provider));
end $$;
comment on function book.difference_provider(book.payment, book.instruction) is 'Under which provider a payout''s difference is kept: its own; of a payment in parts the one whose difference waits already, since two people settle them together.';

create function book.difference_outcomes(p_minor bigint) returns text[] language sql immutable
return case when p_minor > 0 then '{to_client,provider,written_off}'::text[] else '{owed,provider,written_off}' end;
comment on function book.difference_outcomes(bigint) is 'What may be said of money that a payout left in suspense.';

create function book.settle_difference(x book.payout_difference, p book.payment) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  c book.recovery;
  i book.instruction;
  suspense bigint := book.account('suspense', x.currency, null, null, x.provider, 0);
begin
  if x.outcome = 'owed' then
    c := book.open_recovery(p, null, null, -x.amount_minor, suspense);
    return c.journal_id;
  end if;
  select * into strict i from book.instruction y where y.payment_id = p.id and y.kind = 'payout' and y.state in ('done', 'refused')
   order by y.state = 'done' and book.ledger_provider(y.provider) = x.provider desc, y.state, y.id limit 1;
  return book.post_journal(case x.outcome when 'to_client' then 'payout_returned' when 'provider' then 'correction' else 'write_off' end, p.reference, clock_timestamp(), p.id, null, array[
    row (suspense, -x.amount_minor)::book.leg,
    row (case x.outcome
           when 'to_client' then book.account('client_wallet', x.currency, p.client_id, null, null, 0)
           when 'provider' then book.house_account(book.payout_side(i), x.currency, x.provider, p.id)
           else book.account('write_off', x.currency, null, null, null, 0) end, x.amount_minor)::book.leg]);
end $$;
comment on function book.settle_difference(book.payout_difference, book.payment) is 'Books what two people say of money that a payout left in suspense. PU006 and PU003 as the ledger refuses.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.settle_difference(p_key uuid, p_id bigint, p_version int, p_outcome text, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  p book.payment;
  x book.payout_difference;
  args jsonb;
begin
  answer := authz.begin_command(p_key, 'payout.settle_difference', 'instruction.resolve', jsonb_build_object('id', p_id, 'version', p_version, 'outcome', p_outcome, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 1000);
  select * into p from book.payment y where y.id = p_id for update;
  select * into x from book.payout_difference y where y.payment_id = p_id for update;
  if x.payment_id is null or not book.client_visible(p.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'difference', 'id', p_id));
  elsif x.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'difference', 'version', x.version, 'state', x.state));
  elsif x.state not in ('open', 'proposed') then
    perform authz.refuse('PU003', jsonb_build_object('what', 'difference', 'state', x.state));
  elsif p_outcome is null or p_outcome <> all (book.difference_outcomes(x.amount_minor)) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'outcome'));
  elsif book.touched(p, session_user::text) then
    perform authz.refuse('PU004', jsonb_build_object('why', 'touched'));
  end if;
  args := jsonb_build_object('outcome', p_outcome, 'amount', book.money(x.amount_minor, x.currency));
  if x.outcome is distinct from p_outcome then
    update book.payout_difference y set state = 'proposed', outcome = p_outcome, text = p_text, proposed_by = session_user, proposed_at = clock_timestamp(), version = y.version + 1
     where y.payment_id = p.id returning * into x;
    perform book.note_payment(p.id, 'resolution_proposed', p.revision, null, null, p_text, args);
    return authz.finish_command(p_key, 'payment', p.id, x.version, 'proposed', '{}', args || jsonb_build_object('text', p_text));
  elsif x.proposed_by = session_user then
    perform authz.refuse('PU004', jsonb_build_object('why', 'maker'));
  end if;
  update book.payout_difference y
     set state = 'settled', journal_id = book.settle_difference(x, p), settled_by = session_user, settled_at = clock_timestamp(), version = y.version + 1
   where y.payment_id = p.id returning * into x;
  args := args || jsonb_build_object('journal', x.journal_id, 'proposed_by', x.proposed_by);
  update book.payment y set flag = case when y.flag in ('underpaid', 'overpaid') then book.mark_of(y.id) else y.flag end, version = y.version + 1 where y.id = p.id returning * into p;
  perform book.note_payment(p.id, 'resolved', p.revision, null, null, p_text, args);
  perform authz.note_change('payment', p.id, p.version);
  return authz.finish_command(p_key, 'payment', p.id, x.version, 'settled', jsonb_build_object('journal', x.journal_id), args || jsonb_build_object('text', p_text));
end $$;
comment on function desk.settle_difference(uuid, bigint, int, text, text) is 'Says what the money is that a payout left in suspense: the first person proposes, a second says the same, neither of them having had a hand in the payment or its destination; another outcome is a proposal of its own. to_client (less was paid: the rest goes to the client''s wallet), owed (too much was paid: a debt of the client), provider (it kept it, or has made it good: booked against its account), written_off (income or loss of the office). p_id: the payment. PU002, PU003, PU004 touched or maker, PU007, PU008.';

create function desk.list_payout_differences(p_settled boolean default false, p_limit int default 200)
returns table (payment_id bigint, version int, reference text, client_id bigint, client text, provider text, asked_minor bigint, amount_minor bigint, currency text, exponent int, opened_us bigint, payment_state text,
               state text, outcomes jsonb, outcome text, text text, proposed_by text, proposed_by_you boolean, settled_by text, settled_us bigint, settle jsonb)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most int := least(greatest(coalesce(p_limit, 200), 1), 500);
begin
  perform authz.require('gateway.read');
  perform authz.count_read('payout.list', most);
  return query
    select p.id, x.version, p.reference, c.id, c.full_name, x.provider, p.amount_minor - p.fee_minor, x.amount_minor, x.currency, y.exponent::int, book.micros(x.opened_at), p.state,
           x.state, to_jsonb(book.difference_outcomes(x.amount_minor)), x.outcome, x.text, authz.name_of(x.proposed_by), coalesce(x.proposed_by = session_user, false), authz.name_of(x.settled_by), book.micros(x.settled_at),
           book.permitted_action('instruction.resolve', case when x.state = 'settled' then 'state' when book.touched(p, session_user::text) then 'touched' end)
      from book.payout_difference x
      join book.payment p on p.id = x.payment_id
      join book.client c on c.id = p.client_id
      join policy.currency y on y.code = x.currency
     where case when coalesce(p_settled, false) then x.state = 'settled' else x.state in ('open', 'proposed') end and book.client_visible(p.client_id)
     order by case when coalesce(p_settled, false) then null else x.opened_at end, x.settled_at desc, p.id limit most;
end $$;
comment on function desk.list_payout_differences(boolean, int) is 'Payouts by which another amount moved than was asked for, and what it left in suspense (above zero: less reached the client), the oldest first; or those of which two people have said what it is, the latest first. settle: whether the person asking may, and why not. At most 500. PU001.';

reset role;
grant execute on function desk.list_payout_differences(boolean, int) to purser_payments, purser_payments_manager, purser_operations;
grant execute on function desk.settle_difference(uuid, bigint, int, text, text) to purser_payments_manager, purser_operations;
