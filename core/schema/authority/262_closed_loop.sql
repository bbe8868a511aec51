-- Closed loop: how much of a withdrawal must go back to where the money came from, by the rule of the legal entity.
set local role purser_owner;

create function book.deposit_sources(p book.payment)
returns table (method text, deposited_minor bigint, returned_minor bigint, open_minor bigint, oldest timestamptz, refundable_until timestamptz) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- In the currency of the withdrawal: what came another way round cannot be measured against it without a rate.
  return query
    with came as (
      select d.method, sum(coalesce(d.settled_minor, d.amount_minor))::bigint as total, min(coalesce(d.settled_at, d.requested_at)) as oldest, max(coalesce(d.settled_at, d.requested_at)) as newest
        from book.payment d
       where d.client_id = any (book.client_group(p.client_id)) and d.kind = 'deposit' and d.state = 'settled' and d.currency = p.currency and d.method <> 'internal'
       group by d.method
    ), went as (
      select w.method, sum(w.amount_minor)::bigint as total
        from book.payment w
       where w.client_id = any (book.client_group(p.client_id)) and w.kind = 'withdrawal' and w.currency = p.currency and w.id <> p.id
         and w.state in ('awaiting_approval', 'waiting_info', 'approved', 'executing', 'sent', 'settled')
       group by w.method
    )
    select c.method, c.total, coalesce(w.total, 0), greatest(0, c.total - coalesce(w.total, 0)), c.oldest,
           case when m.refund_days is not null then c.newest + make_interval(days => m.refund_days) end
      from came c
      join policy.payment_method m on m.code = c.method
      left join went w using (method)
     order by c.oldest, c.method;
end $$;
comment on function book.deposit_sources(book.payment) is 'By method, in the payment''s currency: what a client paid in over all their files, what went or is going back the same way, what is left, and until when the rail takes it back.';

create function book.closed_loop(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  rule text := (select e.closed_loop from policy.entity_rule e join book.client c on c.legal_entity_id = e.legal_entity_id where c.id = p.client_id);
  left_over bigint := p.amount_minor;
  total numeric;
  source record;
  part bigint;
  parts jsonb := '[]';
  own bigint := 0;
  elsewhere bigint := 0;
begin
  select sum(s.open_minor) into total from book.deposit_sources(p) s
   where s.open_minor > 0 and (s.refundable_until is null or s.refundable_until > clock_timestamp());
  for source in
    select * from book.deposit_sources(p) s
     where s.open_minor > 0 and (s.refundable_until is null or s.refundable_until > clock_timestamp())
     order by case when rule = 'card_first' and s.method = 'card' then 0 else 1 end, s.oldest, s.method
  loop
    part := case when rule = 'proportional' then least(source.open_minor, floor(least(p.amount_minor, total) * source.open_minor / total)::bigint) else least(source.open_minor, left_over) end;
    left_over := left_over - part;
    own := own + case when source.method = p.method then part else 0 end;
    elsewhere := elsewhere + case when source.method <> p.method then part else 0 end;
    parts := parts || jsonb_build_object('method', source.method, 'must', book.money(part, p.currency), 'open', book.money(source.open_minor, p.currency));
  end loop;
  -- Splitting rounds down; what is lost by it belongs to no rail, like profit.
  return jsonb_build_object('rule', coalesce(rule, 'none'), 'parts', parts, 'here', book.money(own, p.currency), 'elsewhere', book.money(elsewhere, p.currency),
                            'elsewhere_minor', elsewhere::text, 'free', book.money(left_over, p.currency));
end $$;
comment on function book.closed_loop(book.payment) is 'How the entity''s rule spreads a withdrawal over the ways money came: first in first out, in proportion, or cards first; never above what is left of each, and only while its rail takes it back. free: profit, which may go anywhere.';

reset role;
grant execute on all functions in schema book to purser_desk;
