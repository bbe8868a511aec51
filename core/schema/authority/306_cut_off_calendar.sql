-- When payouts leave: the cut-off of each method on each of the next days, and what is to leave by the next one.
--   policy.bank_holiday {"calendar": "target", "day": "2027-03-26", "name": "Good Friday", "closed": true}
set local role purser_owner;
grant select, insert, update on policy.bank_holiday to purser_desk;
grant select, update (zone) on policy.bank_calendar to purser_desk;

create function book.zone_of_method(p_method text) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select c.zone from policy.payment_method m join policy.bank_calendar c on c.code = m.bank_calendar where m.code = p_method), book.zone_of(null));
end $$;
comment on function book.zone_of_method(text) is 'The time zone of the cut-off of a method and of its days: that of its payment system, without one the office''s.';

create function book.closed_why(p_method text, p_day date) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  system text := (select m.bank_calendar from policy.payment_method m where m.code = p_method);
begin
  return case
    when system is not null and extract(isodow from p_day) > 5 then 'weekend'
    when exists (select from policy.bank_holiday h where h.calendar = system and h.day = p_day and h.closed) then 'bank'
    when not book.is_business_day(p_day) then 'office' end;
end $$;
comment on function book.closed_why(text, date) is 'Why no payout of a method leaves on a day: weekend, bank (a holiday of its payment system), office (closed on its own day of that date); null when it does.';

create function book.next_cut_off(p_method text) returns timestamptz language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  cut_off time := (select m.cut_off from policy.payment_method m where m.code = p_method);
  zone text := book.zone_of_method(p_method);
  day date := book.day_in(zone);
begin
  if cut_off is null then
    return null;
  elsif clock_timestamp() >= book.local_instant(day, cut_off, zone) then
    day := day + 1;
  end if;
  for n in 1 .. 366 loop
    exit when book.closed_why(p_method, day) is null;
    day := day + 1;
  end loop;
  return book.local_instant(day, cut_off, zone);
end $$;
comment on function book.next_cut_off(text) is 'The next cut-off of a method: of today while it lies ahead and office and bank are open, else of the next such day. Null: it has none.';

create function book.leaves_by_cut_off(p_method text) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select jsonb_build_object('count', coalesce(sum(s.n), 0), 'sums', coalesce(jsonb_agg(book.money(s.minor::bigint, s.currency) order by s.currency), '[]'))
      from (select p.currency, count(*) as n, sum(p.amount_minor) as minor
              from book.payment p
             where p.kind = 'withdrawal' and p.method = p_method and p.state in ('awaiting_approval', 'waiting_info', 'approved', 'executing')
             group by p.currency) s);
end $$;
comment on function book.leaves_by_cut_off(text) is 'How many withdrawals of a method have not left yet, with their sums by currency.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function authz.check_bank_holiday(p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.check_keys(p_payload, '{calendar,day,name,closed}', '{}');
  if not exists (select from policy.bank_calendar c where c.code = p_payload ->> 'calendar') then
    perform authz.refuse('PU008', '{"field": "calendar"}');
  elsif not coalesce(book.is_date(p_payload ->> 'day'), false) or (p_payload ->> 'day')::date >= date '2100-01-01' then
    perform authz.refuse('PU008', '{"field": "day"}');
  elsif (p_payload ->> 'day')::date < book.day_in((select c.zone from policy.bank_calendar c where c.code = p_payload ->> 'calendar')) then
    -- What has left has left.
    perform authz.refuse('PU008', '{"field": "day", "why": "past"}');
  elsif length(coalesce(p_payload ->> 'name', '')) not between 1 and 64 or p_payload ->> 'name' ~ '[[:cntrl:]]' then
    perform authz.refuse('PU008', '{"field": "name"}');
  elsif jsonb_typeof(p_payload -> 'closed') <> 'boolean' then
    perform authz.refuse('PU008', '{"field": "closed"}');
  end if;
end $$;
comment on function authz.check_bank_holiday(jsonb) is 'Refuses a day of a payment system that makes no sense: PU008 names the field.';

create function authz.apply_bank_holiday(p_payload jsonb) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  before jsonb;
begin
  select to_jsonb(h) into before from policy.bank_holiday h where h.calendar = p_payload ->> 'calendar' and h.day = (p_payload ->> 'day')::date;
  insert into policy.bank_holiday as h (calendar, day, name, closed)
  values (p_payload ->> 'calendar', (p_payload ->> 'day')::date, p_payload ->> 'name', (p_payload ->> 'closed')::boolean)
  on conflict (calendar, day) do update set name = excluded.name, closed = excluded.closed, version = h.version + 1;
  return jsonb_build_object('before', before, 'after', p_payload);
end $$;
comment on function authz.apply_bank_holiday(jsonb) is 'Closes or opens a payment system on a day, after two people agreed.';

create function desk.list_cut_offs(p_days int default 35) returns table (cut_off jsonb) language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require_routes();
  perform authz.count_read('gateway_route.list', 1);
  return query
    select jsonb_build_object('code', m.code, 'method', m.name, 'calendar', c.name, 'calendar_code', c.code, 'day', d.day, 'closed', d.closed,
             'holiday', case d.closed when 'bank' then (select h.name from policy.bank_holiday h where h.calendar = m.bank_calendar and h.day = d.day)
                                      when 'office' then (select h.name from policy.holiday h where h.day = d.day and h.in_force and h.entity_id is null) end,
             'clock', to_char(m.cut_off, 'HH24:MI'), 'zone', n.zone,
             'cut_off_us', case when d.closed is null then book.micros(book.local_instant(d.day, m.cut_off, n.zone)) end,
             'leaves', case when book.local_instant(d.day, m.cut_off, n.zone) = n.next then book.leaves_by_cut_off(m.code) end)
      from policy.payment_method m
      left join policy.bank_calendar c on c.code = m.bank_calendar
     cross join lateral (select book.next_cut_off(m.code) as next, book.zone_of_method(m.code) as zone offset 0) n
     cross join lateral (select t.today + g as day, book.closed_why(m.code, t.today + g) as closed
                           from (select book.day_in(n.zone) as today offset 0) t cross join generate_series(0, least(greatest(coalesce(p_days, 35), 1), 366) - 1) g offset 0) d
     where m.for_withdrawal and m.cut_off is not null
     order by d.day, m.name;
end $$;
comment on function desk.list_cut_offs(int) is 'For each of the next days of its zone (today first, at most 366) and each method that has a cut-off: when it is, by which clock, or why nothing leaves that day; with the next one how many withdrawals have not left yet, and their sums. PU001.';

reset role;
grant execute on function desk.list_cut_offs(int) to purser_payments, purser_payments_manager, purser_operations, purser_admin;
