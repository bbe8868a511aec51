-- Closed loop: how much of a withdrawal must go back to where the money came from, by the rule of the legal entity:
-- each deposit with the card or account it came by, the window of its own rail, and in its own currency.
set local role purser_owner;

create function book.converted(p_minor bigint, p_from text, p_to text) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  today date := (clock_timestamp() at time zone 'UTC')::date;
  base text := (select o.reference_currency from meta.office o);
  from_rate numeric := 10000000000;
  to_rate numeric := 10000000000;
begin
  if p_from = p_to then
    return p_minor;
  end if;
  if p_from <> base then
    from_rate := (select r.rate_e10 from policy.reference_rate r where r.currency = p_from and r.day <= today order by r.day desc limit 1);
  end if;
  if p_to <> base then
    to_rate := (select r.rate_e10 from policy.reference_rate r where r.currency = p_to and r.day <= today order by r.day desc limit 1);
  end if;
  return (select round(p_minor * from_rate / to_rate * power(10::numeric, t.exponent - f.exponent))::bigint from policy.currency f, policy.currency t where f.code = p_from and t.code = p_to);
end $$;
comment on function book.converted(bigint, text, text) is 'An amount in another currency at the newest frozen rates, rounded half up; null where there is no rate. For comparing, never for booking.';

create function book.card_scheme(p_detail text) returns text language sql immutable
return case when p_detail ~ '^4' then 'visa' when p_detail ~ '^(5[1-5]|2[2-7])' then 'mastercard' when p_detail ~ '^3[47]' then 'amex' else 'other' end;
comment on function book.card_scheme(text) is 'The scheme of a card by its first digits.';

create function book.instrument_of(d book.destination) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- An account number in full is its own token; of a card the office has the first and last digits only.
  return coalesce(d.instrument, case when d.detail ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'
    then book.instrument_token((select m.provider from policy.payment_method m where m.code = d.method), d.detail) end);
end $$;
comment on function book.instrument_of(book.destination) is 'The instrument a destination is, as receipts name theirs; null where nobody has said.';

create function book.money_that_came(p_files bigint[], p_currency text, p_before timestamptz, p_depth int)
returns table (payment_id bigint, method text, instrument text, owners bigint[], currency text, came_minor bigint, total bigint, given bigint, upto bigint, at timestamptz) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    with came as (
      select d.id, d.method, r.instrument, p_files as owners, d.currency, coalesce(d.settled_minor, d.amount_minor) as minor,
             coalesce(book.converted(coalesce(d.settled_minor, d.amount_minor), d.currency, p_currency), 0) as total, coalesce(d.settled_at, d.requested_at) as at
        from book.payment d left join book.receipt r on r.payment_id = d.id
       where d.client_id = any (p_files) and d.kind = 'deposit' and d.state = 'settled' and d.method <> 'internal' and coalesce(d.settled_at, d.requested_at) < p_before
      union all
      select g.payment_id, g.method, g.instrument, g.owners, g.currency, g.came_minor, g.total, g.at
        from book.payment t cross join lateral book.money_given(t, p_currency, p_depth + 1) g
       where t.to_client_id = any (p_files) and t.kind = 'client_transfer' and t.state = 'settled' and t.settled_at < p_before and t.client_id <> all (p_files)
    ), counted as (
      select c.*, sum(c.total) over (order by c.at, c.id, c.method rows unbounded preceding)::bigint as upto from came c
    )
    select c.id, c.method, c.instrument, c.owners, c.currency, c.minor, c.total,
           (select coalesce(sum(greatest(0, least(c.upto, w.upto) - greatest(c.upto - c.total, w.upto - w.total))), 0)::bigint
              from book.money_that_went(p_files, p_currency) w where w.kind = 'client_transfer'), c.upto, c.at
      from counted c;
end $$;
comment on function book.money_that_came(bigint[], text, timestamptz, int) is 'What files were paid in before an instant, the oldest first, and what others gave them with the cards and accounts it came by (owners: whose those are): in its own currency and in another (total; 0 without a rate), how much of it was given to others since (given), and the sum up to it. p_depth: how many hands it has gone through.';

create function book.money_that_went(p_files bigint[], p_currency text) returns table (payment_id bigint, kind text, total bigint, upto bigint) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select w.id, w.kind, w.total, sum(w.total) over (order by w.at, w.id)::bigint
      from (select x.id, x.kind, coalesce(book.converted(x.amount_minor, x.currency, p_currency), 0) as total, x.requested_at as at
              from book.payment x
             where x.client_id = any (p_files)
               and case x.kind when 'withdrawal' then x.state in ('awaiting_approval', 'waiting_info', 'approved', 'executing', 'sent', 'settled')
                               when 'client_transfer' then x.state = 'settled' and x.to_client_id <> all (p_files) end) w;
end $$;
comment on function book.money_that_went(bigint[], text) is 'What left files, to their owner or to others, the oldest first, in a currency, with the sum up to each: what came first leaves first.';

create function book.money_given(t book.payment, p_currency text, p_depth int)
returns table (payment_id bigint, method text, instrument text, owners bigint[], currency text, came_minor bigint, total bigint, at timestamptz) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  giver constant bigint[] := book.client_group(t.client_id);
  mine record;
begin
  if p_depth > 2 then
    -- Through so many hands nobody follows it by rule: it came by nothing that a destination could be.
    return query select t.id, 'internal', null::text, giver, t.currency, t.amount_minor, coalesce(book.converted(t.amount_minor, t.currency, p_currency), 0), t.settled_at;
    return;
  end if;
  select w.upto, w.total into mine from book.money_that_went(giver, p_currency) w where w.payment_id = t.id;
  return query
    select m.payment_id, m.method, m.instrument, m.owners, m.currency, m.came_minor, o.part, t.settled_at
      from book.money_that_came(giver, p_currency, t.settled_at, p_depth) m
     cross join lateral (select least(m.upto, mine.upto) - greatest(m.upto - m.total, mine.upto - mine.total) as part) o
     where o.part > 0;
end $$;
comment on function book.money_given(book.payment, text, int) is 'What a transfer to another client took along of what its giver was paid in, with the cards and accounts it came by; nothing of profit. After two hands the transfer itself stands for it.';

create function book.deposit_sources(p book.payment)
returns table (payment_id bigint, method text, instrument text, currency text, came_minor bigint, deposited_minor bigint, returned_minor bigint, open_minor bigint, at timestamptz,
               refundable_until timestamptz, disputed_until timestamptz, same text) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  files bigint[] := book.client_group(p.client_id);
  here text := (select book.instrument_of(d) from book.destination d where d.id = p.destination_id);
begin
  return query
    with came as (
      select m.payment_id as id, m.method, m.instrument, m.currency, m.came_minor as minor, m.total - m.given as total, m.at, m.owners <> files as others,
             case when m.method = 'card' then book.card_scheme((select x.detail from book.destination x where x.client_id = any (m.owners) and x.instrument = m.instrument limit 1)) end as scheme
        from book.money_that_came(files, p.currency, 'infinity', 0) m
       where m.total = 0 or m.total > m.given
    ), went as (
      select w.method, book.instrument_of(t) as instrument, sum(book.converted(w.amount_minor, w.currency, p.currency))::bigint as total
        from book.payment w join book.destination t on t.id = w.destination_id
       where w.client_id = any (files) and w.kind = 'withdrawal' and w.id <> p.id
         and w.state in ('awaiting_approval', 'waiting_info', 'approved', 'executing', 'sent', 'settled')
       group by 1, 2
    ), counted as (
      -- What went to an instrument is taken off what came by it, the oldest first.
      select c.*, least(c.total, greatest(0, coalesce((select w.total from went w where w.method = c.method and w.instrument = c.instrument), 0)
                                             - (sum(c.total) over same_one - c.total)))::bigint as by_instrument
        from came c
      window same_one as (partition by c.method, c.instrument order by c.at, c.id)
    ), rest as (
      -- What went the same way to who knows which, off whatever of the method is left; never off what others gave.
      select w.method, sum(w.total)::bigint as total from went w
       where not exists (select from came c where c.method = w.method and c.instrument = w.instrument) group by w.method
    ), both_ways as (
      select c.*, case when c.others then 0 else least(c.total - c.by_instrument, greatest(0, coalesce((select r.total from rest r where r.method = c.method), 0)
                                                              - (sum(c.total - c.by_instrument) over one_way - (c.total - c.by_instrument)))) end::bigint as by_method
        from counted c
      window one_way as (partition by c.method, c.others order by c.instrument is not null, c.at, c.id)
    )
    select b.id, b.method, b.instrument, b.currency, b.minor, b.total, b.by_instrument + b.by_method, b.total - b.by_instrument - b.by_method, b.at,
           b.at + make_interval(days => case when s.method is null then m.refund_days else s.refund_days end),
           case when coalesce(s.dispute_days, m.dispute_days) > 0 then b.at + make_interval(days => coalesce(s.dispute_days, m.dispute_days)) end,
           case when b.method <> p.method then 'no' when b.instrument = here then 'yes' when b.others then 'no' when b.instrument is null or here is null then 'unsure' else 'no' end
      from both_ways b
      join policy.payment_method m on m.code = b.method
      left join policy.rail_window s on s.method = b.method and s.scheme = b.scheme
     order by b.at, b.id;
end $$;
comment on function book.deposit_sources(book.payment) is 'Each deposit of a client over all their files, the oldest first: what came, in its own currency and in the payment''s (0 without a rate), what of it went or is going back, what is left, until when its rail takes it back and its payer may dispute it, and whether the destination of the payment is the instrument it came by: yes, no, or unsure where one of the two is not known. What other clients gave counts with what they were paid in, by their cards and accounts: it is never unsure.';

create function book.closed_loop(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  rule text := (select e.closed_loop from policy.entity_rule e join book.client c on c.legal_entity_id = e.legal_entity_id where c.id = p.client_id);
  left_over bigint := p.amount_minor;
  source record;
  part bigint;
  lines jsonb := '[]';
  no_rate jsonb := '[]';
  own bigint := 0;
  unsure bigint := 0;
  elsewhere bigint := 0;
  -- What came by a card or account that is retired goes back by the next way the rule allows.
  gone constant text[] := book.retired_instruments(p.client_id);
  retired bigint := 0;
begin
  if gone <> '{}' then
    select coalesce(sum(s.open_minor), 0) into retired from book.deposit_sources(p) s
     where (s.refundable_until is null or s.refundable_until > clock_timestamp()) and s.instrument = any (gone);
  end if;
  for source in
    select s.*, sum(s.open_minor) over () as total from book.deposit_sources(p) s
     where (s.refundable_until is null or s.refundable_until > clock_timestamp()) and not coalesce(s.instrument = any (gone), false)
     order by case when rule = 'card_first' and s.method = 'card' then 0 else 1 end, s.at, s.payment_id
  loop
    if source.deposited_minor = 0 then
      no_rate := no_rate || jsonb_build_object('method', source.method, 'amount', book.money(source.came_minor, source.currency));
    end if;
    continue when source.open_minor = 0;
    part := case when rule = 'proportional' then least(source.open_minor, floor(least(p.amount_minor, source.total) * source.open_minor / source.total)::bigint) else least(source.open_minor, left_over) end;
    left_over := left_over - part;
    own := own + case when source.same <> 'no' then part else 0 end;
    unsure := unsure + case when source.same = 'unsure' then part else 0 end;
    elsewhere := elsewhere + case when source.same = 'no' then part else 0 end;
    lines := lines || jsonb_build_object('method', source.method, 'instrument', left(source.instrument, 8), 'same', source.same, 'part', part, 'open', source.open_minor);
  end loop;
  -- Splitting rounds down; what is lost by it belongs to no rail, like profit.
  return jsonb_build_object('rule', coalesce(rule, 'none'), 'here', book.money(own, p.currency), 'unsure', book.money(unsure, p.currency), 'elsewhere', book.money(elsewhere, p.currency),
    'elsewhere_minor', elsewhere::text, 'free', book.money(left_over, p.currency), 'no_rate', no_rate,
    'retired', case when retired > 0 then book.money(retired, p.currency) end,
    'parts', (select coalesce(jsonb_agg(jsonb_build_object('method', g.method, 'instrument', g.instrument, 'same', g.same, 'must', book.money(g.part, p.currency), 'open', book.money(g.open, p.currency)) order by g.first), '[]')
                from (select l.value ->> 'method' as method, l.value ->> 'instrument' as instrument, l.value ->> 'same' as same, sum((l.value ->> 'part')::bigint)::bigint as part,
                             sum((l.value ->> 'open')::bigint)::bigint as open, min(l.ordinality) as first
                        from jsonb_array_elements(lines) with ordinality l group by 1, 2, 3) g));
end $$;
comment on function book.closed_loop(book.payment) is 'How the entity''s rule spreads a withdrawal over the cards and accounts money came by: first in first out, in proportion, or cards first; never above what is left of each deposit, and only while its rail takes it back. unsure: the part of here of which nobody has said that this destination is what it came by. no_rate: deposits in a currency that cannot be compared. free: profit, which may go anywhere. retired: what is left of deposits that came by a card or account retired since, to which nothing goes back.';

reset role;
grant execute on all functions in schema book to purser_desk;
