-- Refunds: money that goes back by the gateway and from the deposit it came by. A refund is a payout instruction that
-- names a receipt, so that it is sent, looked up and resolved like every other, and is asked for once.
-- Lock order: payment, receipt.
set local role purser_owner;
grant select on policy.refund_gateway to purser_desk;

create function book.refund_left(r book.receipt) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return r.amount_minor
    - (select coalesce(sum(i.amount_minor), 0) from book.instruction i where i.refund_of = r.id and i.state <> 'refused')
    -- What its payer disputes or has won back is with the provider already.
    - (select coalesce(sum(c.amount_minor), 0) from book.chargeback c where c.payment_id = r.payment_id and c.state <> 'won');
end $$;
comment on function book.refund_left(book.receipt) is 'What of a receipt can still be given back: what came, less what went back or is on its way, whatever became unclear of it, less what is disputed or lost.';

create function book.takes_refund(r book.receipt, p_minor bigint) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return exists (
    select from policy.refund_gateway g join policy.payment_method m on m.code = r.method
     where g.gateway = r.provider and (g.partial or p_minor = r.amount_minor) and p_minor <= book.refund_left(r)
       and (m.refund_days is null or r.received_at + make_interval(days => m.refund_days) > clock_timestamp())
       and not book.gateway_is_off(g.gateway));
end $$;
comment on function book.takes_refund(book.receipt, bigint) is 'Whether so much of a receipt can go back by its gateway: one that gives back, in part only where it does that, within the days of the rail, and never above what is left.';

create function book.pays_back_one_card(p book.payment) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- With several cards nobody knows which of them the destination is.
  return not exists (select from book.instruction i where i.payment_id = p.id and i.refund_of is not null)
     and (select count(distinct coalesce(x.instrument, '?')) from book.receipt x join book.payment d on d.id = x.payment_id
           where d.client_id = any (book.client_group(p.client_id)) and x.state = 'allocated' and x.method = p.method) = 1;
end $$;
comment on function book.pays_back_one_card(book.payment) is 'Whether a withdrawal could go back by refunds: the client has paid with one instrument of its method only, and none was instructed for it yet.';

create function book.refundable_receipts(p book.payment) returns setof book.receipt language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select x.* from book.receipt x join book.payment d on d.id = x.payment_id
     where d.client_id = any (book.client_group(p.client_id)) and d.state = 'settled' and x.state = 'allocated'
       and x.instrument is not null and x.method = p.method and x.currency = p.currency
       -- A refund goes to the card itself, whatever destination the withdrawal names.
       and x.instrument <> all (book.retired_instruments(p.client_id));
end $$;
comment on function book.refundable_receipts(book.payment) is 'The receipts a withdrawal may go back to: of its method and currency, with the instrument they came by, of deposits that are settled; none that came by what is retired.';

create function book.refund_source(p book.payment, p_minor bigint) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  r book.receipt;
begin
  if p.kind <> 'withdrawal' or not book.pays_back_one_card(p) then
    return null;
  end if;
  for r in select x.* from book.receipt x where x.id in (select y.id from book.refundable_receipts(p) y) order by x.received_at, x.id for update of x loop
    if book.takes_refund(r, p_minor) then
      return r.id;
    end if;
  end loop;
  return null;
end $$;
comment on function book.refund_source(book.payment, bigint) is 'The oldest receipt that so much of a withdrawal can go back to, locked: of the same method and currency, and of the only card the client has paid with. Null: it is paid out another way.';

create function book.plan_refund(p book.payment, p_receipt_id bigint, p_minor bigint) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  r book.receipt;
  instruction bigint := nextval('book.instruction_id_seq');
  tag text := book.tag_for(instruction);
begin
  select * into strict r from book.receipt x where x.id = p_receipt_id for update;
  if not book.takes_refund(r, p_minor) then
    perform authz.refuse('PU005', jsonb_build_object('limit', 'refund', 'left', book.refund_left(r)::text));
  end if;
  insert into book.instruction (id, kind, payment_id, provider, direction, amount_minor, currency, check_margin, tag, comment, refund_of)
  overriding system value
  values (instruction, 'payout', p.id, r.provider, 'debit', p_minor, r.currency, false, tag, left(tag || ' ' || p.reference, 31), r.id);
  insert into book.instruction_event (instruction_id, from_state, to_state, detail) values (instruction, 'none', 'planned', jsonb_build_object('refund_of', r.id));
  return instruction;
end $$;
comment on function book.plan_refund(book.payment, bigint, bigint) is 'Instructs the gateway to give so much of a receipt back. PU005 refund when it cannot go back: above what is left, too late, or not by this gateway.';

create function book.pay_withdrawal(p book.payment) returns boolean language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  net bigint := p.amount_minor - p.fee_minor;
  source bigint := book.refund_source(p, net);
begin
  if source is not null then
    perform book.plan_refund(p, source, net);
    return true;
  elsif book.plan_refund_parts(p, net) then
    return true;
  elsif book.gateway_for(p) is null then
    return false;
  end if;
  perform book.plan_instruction(p, 'payout', 'debit', net, false);
  return true;
end $$;
comment on function book.pay_withdrawal(book.payment) is 'Instructs what pays a withdrawal: a refund of the deposit it came by where one covers it, several refunds where they do together, else a payout. False: no route takes it.';

create function book.refund_may_move(p book.payment) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from book.instruction i where i.payment_id = p.id and i.refund_of is not null and i.state <> 'refused' and not (i.state = 'done' and p.flag is not distinct from 'failed'));
end $$;
comment on function book.refund_may_move(book.payment) is 'A refund of the payment is under way, or nobody knows what became of it; not one that was refused or has failed after all.';

create function book.can_refund_deposit(p book.payment) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return p.kind = 'deposit' and p.state = 'returning' and not exists (select from book.instruction i where i.payment_id = p.id and i.refund_of is not null)
     and coalesce((select book.takes_refund(r, r.amount_minor) from book.receipt r where r.payment_id = p.id), false);
end $$;
comment on function book.can_refund_deposit(book.payment) is 'Whether the gateway of a refused deposit can give it back, and was not asked to yet.';

create function book.payout_side(i book.instruction) returns text language sql immutable
return case when i.refund_of is not null then 'psp_receivable' else 'bank_client_money' end;
comment on function book.payout_side(book.instruction) is 'Which house account a payout leaves: a refund is set off against what the provider owes us.';

create function book.refund_returned_deposit(i book.instruction, p book.payment, p_status text, p_provider_ref text, p_fee_minor bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  r book.receipt;
  journal bigint;
begin
  if p_status = 'settled' then
    select * into strict r from book.receipt x where x.id = i.refund_of for update;
    journal := book.return_receipt(r, coalesce(p_provider_ref, i.ticket), p.id);
    if p_fee_minor > 0 then
      perform book.post_journal('fee', p.reference, clock_timestamp(), p.id, null, array[
        row (book.house_account('psp_receivable', p.currency, r.provider, r.id), p_fee_minor)::book.leg,
        row (book.account('provider_cost', p.currency, null, null, r.provider, 0), -p_fee_minor)::book.leg]);
    end if;
    perform book.set_payment(p.id, 'returned', null, 'money_returned', jsonb_build_object('provider_ref', p_provider_ref, 'journal', journal));
  elsif p_status = 'returned' then
    perform book.set_payment(p.id, p.state, 'failed', 'refused', jsonb_build_object('provider_ref', p_provider_ref, 'refund', i.id));
  else
    perform book.set_payment(p.id, p.state, 'unknown_outcome', 'unknown', jsonb_build_object('refund', i.id));
  end if;
end $$;
comment on function book.refund_returned_deposit(book.instruction, book.payment, text, text, bigint) is 'What the gateway says of the refund of a refused deposit: settled books its receipt back; what failed after all, or only people can judge, is shown to people, who return it another way.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.refund_deposit(p_key uuid, p_id bigint, p_version int, p_text text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  p book.payment;
  r book.receipt;
  instruction bigint;
begin
  answer := authz.begin_command(p_key, 'payment.refund', 'receipt.allocate', jsonb_build_object('id', p_id, 'version', p_version, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.check_text('text', p_text, 1000);
  p := book.payment_for_decision(p_id, p_version, '{returning}');
  if exists (select from book.payment_event e where e.payment_id = p.id and e.kind = 'returning' and e.actor = session_user) then
    perform authz.refuse('PU004', jsonb_build_object('why', 'maker'));
  elsif exists (select from book.instruction i where i.payment_id = p.id and i.refund_of is not null) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'refund_known', 'reference', p.reference));
  end if;
  select * into strict r from book.receipt x where x.payment_id = p.id;
  -- The whole of it goes back; the provider's fee stays our cost.
  instruction := book.plan_refund(p, r.id, r.amount_minor);
  update book.payment x set flag = null, version = x.version + 1, held_by = null, held_until = null where x.id = p.id returning * into p;
  perform book.note_payment(p.id, 'retried', p.revision, null, null, p_text, jsonb_build_object('refund', instruction));
  return book.payment_outcome(p_key, p, jsonb_build_object('refund', instruction));
end $$;
comment on function desk.refund_deposit(uuid, bigint, int, text) is 'Has the gateway of a refused deposit give its money back to the payer, once. Not by whoever refused it: PU004. It is returned when the gateway says so; when it says no, people return it another way (confirm_return). PU002, PU003 refund_known, PU005 refund, PU007, PU008.';

reset role;
grant execute on function desk.refund_deposit(uuid, bigint, int, text) to purser_payments;
