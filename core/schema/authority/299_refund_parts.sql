-- Withdrawals that go back by several refunds. Each part is an instruction and is sent, looked up and resolved like every other;
-- the payment goes on when nothing of it is under way any more, and ends when all parts have ended.
-- Lock order: payment, receipts by age, instruction, part.
set local role purser_owner;
grant select, insert, update on book.payout_part to purser_desk;

create function book.check_payout_part() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    if (new.instruction_id, new.payment_id, new.part_no, new.amount_minor) is distinct from (old.instruction_id, old.payment_id, old.part_no, old.amount_minor)
       or new.state <> old.state and (old.state, new.state) not in (('open', 'settled'), ('open', 'returned'), ('open', 'failed'), ('settled', 'returned')) then
      raise exception 'wrong_state' using errcode = 'PU003', detail = jsonb_build_object('what', 'payout_part', 'id', old.instruction_id, 'state', old.state)::text;
    end if;
    return new;
  end if;
  if not exists (select from book.instruction i where i.id = new.instruction_id and i.payment_id = new.payment_id and i.kind = 'payout' and i.amount_minor = new.amount_minor) then
    raise exception 'check_failed' using errcode = 'PU006', detail = jsonb_build_object('check', 'payout_part', 'id', new.instruction_id)::text;
  end if;
  return new;
end $$;
comment on function book.check_payout_part() is 'Trigger: a part is of its instruction, amount and all (PU006); a part ends once, and what was settled can only come back (PU003).';
create trigger payout_part_checked before insert or update on book.payout_part for each row execute function book.check_payout_part();
create trigger payout_part_kept before delete on book.payout_part for each row execute function book.refuse_change();
create trigger payout_part_no_truncate before truncate on book.payout_part for each statement execute function book.refuse_change();

create function book.check_payout_sum() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  net bigint;
  promised bigint;
begin
  select p.amount_minor - p.fee_minor into net from book.payment p where p.id = new.payment_id and p.kind = 'withdrawal';
  select coalesce(sum(i.amount_minor), 0) + new.amount_minor into promised from book.instruction i where i.payment_id = new.payment_id and i.kind = 'payout' and i.state <> 'refused';
  if promised > net then
    raise exception 'check_failed' using errcode = 'PU006', detail = jsonb_build_object('check', 'payout_sum', 'net', net::text, 'promised', promised::text)::text;
  end if;
  return new;
end $$;
comment on function book.check_payout_sum() is 'Trigger: whatever is instructed for a withdrawal and was not refused is never above what it pays out. PU006 payout_sum.';
create trigger instruction_payout_sum before insert on book.instruction for each row when (new.kind = 'payout') execute function book.check_payout_sum();

create function book.refund_parts(p book.payment, p_minor bigint) returns table (receipt_id bigint, payment_id bigint, gateway text, amount_minor bigint) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  r book.receipt;
  part bigint;
  rest bigint := p_minor;
begin
  if p.kind <> 'withdrawal' or not book.pays_back_one_card(p) then
    return;
  end if;
  for r in select x.* from book.refundable_receipts(p) x order by x.received_at, x.id loop
    part := least(rest, book.refund_left(r));
    continue when part <= 0 or not book.takes_refund(r, part);
    receipt_id := r.id;
    payment_id := r.payment_id;
    gateway := r.provider;
    amount_minor := part;
    rest := rest - part;
    return next;
    exit when rest = 0;
  end loop;
end $$;
comment on function book.refund_parts(book.payment, bigint) is 'How so much of a withdrawal would go back to the deposits of the only card the client has paid with: the oldest first, of each what is left of it, by a gateway that gives it back, within the days of the rail. Their sum is less than asked for where the deposits do not cover it: then it is paid out another way, never mixed.';

create function book.covering_parts(p book.payment, p_minor bigint) returns table (receipt_id bigint, payment_id bigint, gateway text, amount_minor bigint) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  whole bigint;
begin
  select x.id into whole from book.refundable_receipts(p) x where book.takes_refund(x, p_minor) order by x.received_at, x.id limit 1;
  if whole is not null and book.pays_back_one_card(p) then
    return query select x.id, x.payment_id, x.provider, p_minor from book.receipt x where x.id = whole;
  elsif (select coalesce(sum(x.amount_minor), 0) from book.refund_parts(p, p_minor) x) = p_minor then
    return query select x.* from book.refund_parts(p, p_minor) x;
  end if;
end $$;
comment on function book.covering_parts(book.payment, bigint) is 'The refunds that would pay so much of a withdrawal now: one of the oldest deposit that covers it, else several; no row when it is paid out another way.';

create function book.add_part(p book.payment, p_instruction_id bigint, p_minor bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  insert into book.payout_part (instruction_id, payment_id, part_no, amount_minor)
  values (p_instruction_id, p.id, (select coalesce(max(x.part_no), 0) + 1 from book.payout_part x where x.payment_id = p.id), p_minor);
end $$;
comment on function book.add_part(book.payment, bigint, bigint) is 'Makes an instruction the next part of its withdrawal. ';

create function book.plan_refund_parts(p book.payment, p_minor bigint) returns boolean language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  part record;
begin
  -- Locked before anybody counts what is left of them.
  perform x.id from book.receipt x where x.id in (select y.id from book.refundable_receipts(p) y) order by x.received_at, x.id for update;
  if exists (select from book.payout_part x where x.payment_id = p.id) or (select coalesce(sum(x.amount_minor), 0) from book.refund_parts(p, p_minor) x) <> p_minor then
    return false;
  end if;
  for part in select x.* from book.refund_parts(p, p_minor) x loop
    perform book.add_part(p, book.plan_refund(p, part.receipt_id, part.amount_minor), part.amount_minor);
  end loop;
  return true;
end $$;
comment on function book.plan_refund_parts(book.payment, bigint) is 'Instructs the refunds that pay so much of a withdrawal back to several deposits, together exactly that; false when they do not cover it.';

create function book.instruction_reference(i book.instruction, p_reference text) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return p_reference || coalesce((select '-' || x.part_no from book.payout_part x where x.instruction_id = i.id and i.refund_of is not null), '');
end $$;
comment on function book.instruction_reference(book.instruction, text) is 'Under what reference a gateway is asked: the payment''s own; of a refund that is a part, with the number of the part, since a gateway takes a reference once.';

create function book.payment_reference(p_reference text) returns text language sql immutable
return regexp_replace(p_reference, '^(W-[0-9]+)-[0-9]+$', '\1');
comment on function book.payment_reference(text) is 'The reference of the payment that a gateway''s reference is about, without the number of a part.';

create function book.parts_flag(p_payment_id bigint) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when exists (select from book.payout_part x join book.instruction i on i.id = x.instruction_id
                            where x.payment_id = p_payment_id and (x.unclear or i.state in ('unknown', 'parked'))) then 'unknown_outcome'
              when exists (select from book.payout_part x where x.payment_id = p_payment_id and x.state = 'returned') then 'failed'
              else (select case when d.amount_minor > 0 then 'underpaid' else 'overpaid' end from book.payout_difference d where d.payment_id = p_payment_id and d.state in ('open', 'proposed')) end;
end $$;
comment on function book.parts_flag(bigint) is 'What a payment in parts is marked with: first an unknown outcome of any part, then money of a part that came back, then a difference that waits for two people.';

create function book.refused_by_gateway(p_instruction_id bigint) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select e.from_state = 'sending' or coalesce(e.detail ->> 'look' = 'refused', false) from book.instruction_event e where e.instruction_id = p_instruction_id order by e.id desc limit 1);
end $$;
comment on function book.refused_by_gateway(bigint) is 'Whether a refusal is a word of the gateway itself: of its answer to the first attempt, or to a look; not of people.';

create function book.part_not_paid(p book.payment, i book.instruction) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  provider text := book.difference_provider(p, i);
  journal bigint;
begin
  journal := book.post_journal('payout_settled', p.reference, clock_timestamp(), p.id, null, array[
    row (book.house_account('payout_in_flight', p.currency, null, p.id), -i.amount_minor)::book.leg,
    row (book.account('suspense', p.currency, null, null, provider, 0), i.amount_minor)::book.leg]);
  perform book.note_difference(p, provider, i.amount_minor);
  perform book.note_payment(p.id, 'refused', p.revision, null, null, null, jsonb_build_object('instruction', i.id, 'amount', book.money(i.amount_minor, p.currency), 'journal', journal, 'reason', i.last_reason));
end $$;
comment on function book.part_not_paid(book.payment, book.instruction) is 'A part that was refused and has no other way, while others are with the client: its amount waits in suspense for two people to say whose it is.';

create function book.route_refused_parts(p book.payment) returns boolean language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  refused bigint[];
  total bigint;
  asked book.payment := p;
begin
  select array_agg(x.instruction_id order by x.part_no), sum(x.amount_minor) into refused, total
    from book.payout_part x join book.instruction i on i.id = x.instruction_id where x.payment_id = p.id and x.state = 'open' and i.state = 'refused';
  -- The routes are asked for what is left to pay, not for the whole.
  asked.amount_minor := total + p.fee_minor;
  if not (select bool_and(book.refused_by_gateway(x.id)) from unnest(refused) x (id)) or book.route_payout(asked) is null then
    return false;
  end if;
  update book.payout_part x set state = 'failed' where x.instruction_id = any (refused);
  perform book.set_payment(p.id, p.state, book.parts_flag(p.id), 'retried', jsonb_build_object('to', book.route_payout(asked), 'amount', book.money(total, p.currency)));
  perform book.add_part(p, book.plan_instruction(asked, 'payout', 'debit', total, false), total);
  return true;
end $$;
comment on function book.route_refused_parts(book.payment) is 'After definite refusals, and only then: what was refused of a payment in parts goes as one payout to the next gateway of the route. False: there is none.';

create function book.mark_parts(p_payment_id bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
begin
  update book.payment x set flag = book.parts_flag(x.id), version = x.version + 1 where x.id = p_payment_id returning * into p;
  perform authz.note_change('payment', p.id, p.version);
end $$;
comment on function book.mark_parts(bigint) is 'One of the parts has gone on and the payment has not: its mark is that of its parts, and people see it.';

create function book.part_moved(i book.instruction, p_event text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.note_payment(i.payment_id, p_event, (select p.revision from book.payment p where p.id = i.payment_id), null, null, null,
    jsonb_build_object('instruction', i.id, 'provider_ref', i.ticket, 'amount', book.money(i.amount_minor, i.currency), 'retcode', i.retcode, 'reason', i.last_reason));
  perform book.follow_parts(i.payment_id);
end $$;
comment on function book.part_moved(book.instruction, text) is 'Notes that a part was sent or refused, and goes on with its payment.';

create function book.follow_parts(p_payment_id bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
  refused record;
begin
  select * into p from book.payment x where x.id = p_payment_id for update;
  if exists (select from book.payout_part x join book.instruction i on i.id = x.instruction_id where x.payment_id = p.id and i.state not in ('done', 'refused')) then
    perform book.mark_parts(p.id);
    return;
  elsif exists (select from book.payout_part x join book.instruction i on i.id = x.instruction_id where x.payment_id = p.id and x.state = 'open' and i.state = 'refused') then
    if book.route_refused_parts(p) then
      return;
    elsif not exists (select from book.payout_part x join book.instruction i on i.id = x.instruction_id where x.payment_id = p.id and i.state = 'done') then
      update book.payout_part x set state = 'failed' where x.payment_id = p.id and x.state = 'open';
      perform book.give_money_back(p, '{"reason": "refused"}');
      return;
    end if;
    for refused in select i.* from book.payout_part x join book.instruction i on i.id = x.instruction_id where x.payment_id = p.id and x.state = 'open' and i.state = 'refused' order by x.part_no loop
      perform book.part_not_paid(p, (select i from book.instruction i where i.id = refused.id));
      update book.payout_part x set state = 'failed' where x.instruction_id = refused.id;
    end loop;
  end if;
  if p.state = 'executing' then
    p := book.set_payment(p.id, 'sent', book.parts_flag(p.id), 'sent', '{}');
  end if;
  if exists (select from book.payout_part x where x.payment_id = p.id and x.state = 'open') then
    perform book.mark_parts(p.id);
  elsif exists (select from book.payout_part x where x.payment_id = p.id and x.state = 'settled') then
    update book.payment x
       set settled_minor = nullif((select sum(y.moved_minor) from book.payout_part y where y.payment_id = p.id and y.state = 'settled') + p.fee_minor, p.amount_minor)
     where x.id = p.id;
    -- What comes back later changes nothing of when it was settled.
    if p.state = 'settled' then
      perform book.mark_parts(p.id);
    else
      perform book.set_payment(p.id, 'settled', book.parts_flag(p.id), 'settled', '{}');
    end if;
  else
    perform book.set_payment(p.id, 'returned_after_send', 'failed', 'returned_after_send', '{}');
  end if;
end $$;
comment on function book.follow_parts(bigint) is 'Goes on with a payment in parts after one of them has: it waits while any is under way; what was refused goes another way, the whole back when nothing was paid, else to suspense; sent when all are with their gateways, and over when all have ended.';

create function book.end_part(i book.instruction, p_state text, p_moved_minor bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  update book.payout_part x set state = p_state, unclear = false, moved_minor = coalesce(p_moved_minor, x.moved_minor) where x.instruction_id = i.id;
  perform book.follow_parts(i.payment_id);
end $$;
comment on function book.end_part(book.instruction, text, bigint) is 'What became of a part; the payment goes on.';

create function book.payout_parts(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from book.instruction i where i.payment_id = p.id and i.kind = 'payout') then
    return (
      select coalesce(jsonb_agg(jsonb_build_object('part', x.part_no, 'instruction', i.id, 'gateway', i.provider, 'amount', book.money(x.amount_minor, p.currency), 'moved', book.money(x.moved_minor, p.currency),
               'state', case when x.unclear then 'unclear' when x.state <> 'open' then x.state when i.state = 'done' then 'sent' else i.state end,
               'deposit', (select d.reference from book.receipt r join book.payment d on d.id = r.payment_id where r.id = i.refund_of)) order by x.part_no), '[]')
        from book.payout_part x join book.instruction i on i.id = x.instruction_id where x.payment_id = p.id);
  elsif p.kind <> 'withdrawal' or p.state not in ('submitted', 'awaiting_approval', 'waiting_info', 'approved', 'executing') then
    return '[]';
  end if;
  return (
    select coalesce(jsonb_agg(jsonb_build_object('part', x.n, 'instruction', null, 'gateway', x.gateway, 'amount', book.money(x.amount_minor, p.currency), 'moved', null, 'state', 'expected',
             'deposit', (select d.reference from book.payment d where d.id = x.payment_id)) order by x.n), '[]')
      from book.covering_parts(p, p.amount_minor - p.fee_minor) with ordinality x (receipt_id, payment_id, gateway, amount_minor, n));
end $$;
comment on function book.payout_parts(book.payment) is 'The parts of a withdrawal: before its payout is instructed the refunds that would pay it now (state expected), after that each with its deposit, gateway and state. Empty for one that is paid out otherwise in one piece.';

reset role;
grant execute on all functions in schema book to purser_desk;
