-- How much of its promised time a payment has used, and bringing it to attention at 50, 80 and 100 per cent.
set local role purser_owner;

create function book.promise_used(p_minutes int, p_business_hours boolean, p_due_at timestamptz, p_until timestamptz, p_calendar bigint default null) returns int language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  spent numeric;
begin
  -- Time spent waiting moved the end on, so what is left until then is what counts.
  spent := p_minutes - case when p_business_hours then book.business_minutes(p_until, p_due_at, p_calendar) else extract(epoch from p_due_at - p_until) / 60 end;
  if p_business_hours and p_due_at < p_until then
    spent := p_minutes + book.business_minutes(p_due_at, p_until, p_calendar);
  end if;
  return greatest(0, round(spent * 100 / p_minutes))::int;
end $$;
comment on function book.promise_used(int, boolean, timestamptz, timestamptz, bigint) is 'Per cent of a promise of so many minutes, of business hours or of all, that is used at an instant, when it ends then; p_calendar: whose hours, by default the office''s.';

create function book.calendar_of_client(p_client_id bigint) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select book.calendar_of(c.legal_entity_id) from book.client c where c.id = p_client_id);
end $$;
comment on function book.calendar_of_client(bigint) is 'The calendar by which promises to a client run.';

create function book.due_at(p book.payment, p_from timestamptz) returns timestamptz language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  promise policy.service_level := book.promise_of(p);
begin
  return case when promise.kind is null then null
              when promise.business_hours then book.add_business_minutes(p_from, promise.minutes, book.calendar_of_client(p.client_id))
              else p_from + make_interval(mins => promise.minutes) end;
end $$;
comment on function book.due_at(book.payment, timestamptz) is 'When a payment entered then must be decided, in business hours where its service level says so.';

create function book.due_after_waiting(p book.payment) returns timestamptz language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  promise policy.service_level := book.promise_of(p);
  calendar bigint := book.calendar_of_client(p.client_id);
begin
  -- A clock that runs in business hours stood still for business hours only; what was late before stays late by as much.
  return case when not coalesce(promise.business_hours, false) or p.due_at <= p.waiting_since then p.due_at + (clock_timestamp() - p.waiting_since)
              else book.add_business_minutes(clock_timestamp(), book.business_minutes(p.waiting_since, p.due_at, calendar), calendar) end;
end $$;
comment on function book.due_after_waiting(book.payment) is 'When a payment that waited for the client must be decided now: what was left of its time when the clock stopped, from now on.';

create function book.time_used(p book.payment) returns int language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  promise policy.service_level := book.promise_of(p);
begin
  if promise.kind is null or p.due_at is null or not book.business_open(p.state) then
    return null;
  end if;
  -- While the client is asked the clock stands.
  return book.promise_used(promise.minutes, promise.business_hours, p.due_at, coalesce(p.waiting_since, clock_timestamp()),
                           case when promise.business_hours then book.calendar_of_client(p.client_id) end);
end $$;
comment on function book.time_used(book.payment) is 'Per cent of its promised time a payment has used, in business hours where its service level says so; null when nothing was promised.';

create function book.escalate_payments() returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  late record;
  n int := 0;
begin
  for late in
    select p.id, p.revision, p.version, p.reference, u.level
      from book.payment p
     cross join lateral (select case when t.used >= 100 then 100 when t.used >= 80 then 80 when t.used >= 50 then 50 end::smallint as level from (select book.time_used(p) as used offset 0) t) u
     where p.state in ('awaiting_approval', 'returning') and p.waiting_since is null and u.level > coalesce(p.escalated, 0)
     order by p.due_at, p.id limit 200 for update of p skip locked
  loop
    update book.payment x set escalated = late.level where x.id = late.id;
    perform book.note_payment(late.id, 'escalated', late.revision, null, null, null, jsonb_build_object('per_cent', late.level));
    perform authz.note_change('payment', late.id, late.version);
    perform audit.append('payment.escalated', 'payment', late.id::text, jsonb_build_object('reference', late.reference, 'per_cent', late.level)::text);
    n := n + 1;
  end loop;
  return n;
end $$;
comment on function book.escalate_payments() is 'Notes each payment once when it has used 50, 80 and 100 per cent of its time: history, audit, change feed. Returns how many.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.ageing_payments(p_least_per_cent int default 50, p_limit int default 100)
returns table (id bigint, reference text, kind text, client text, amount_minor bigint, currency text, exponent int, state text, due_us bigint, used_per_cent int, escalated int, risk int, held_by text)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most int := least(greatest(coalesce(p_limit, 100), 1), 500);
  scope bigint[];
  sees boolean := book.sees_screening();
begin
  perform authz.require('payment.list');
  scope := authz.scope();
  perform authz.count_read('payment.ageing', most);
  return query
    select p.id, p.reference, p.kind, c.full_name, p.amount_minor, p.currency, y.exponent::int, p.state, book.micros(p.due_at), u.used, p.escalated::int, book.shown_risk(p, sees)::int,
           case when p.held_until > clock_timestamp() then authz.name_of(p.held_by) end
      from book.payment p
      join book.client c on c.id = p.client_id
      join policy.currency y on y.code = p.currency
     cross join lateral (select book.time_used(p) as used offset 0) u
     where p.state in ('submitted', 'awaiting_approval', 'waiting_info', 'approved', 'executing', 'compensating', 'announced', 'pending', 'confirmed', 'credited', 'unallocated', 'returning')
       and (scope is null or p.circle_id = any (scope))
       and u.used >= coalesce(p_least_per_cent, 50)
     order by u.used desc, book.shown_risk(p, sees) desc, p.id limit most;
end $$;
comment on function desk.ageing_payments(int, int) is 'Open payments that have used at least so much of their promised time, the latest first, then by risk.';

reset role;
grant execute on function desk.ageing_payments(int, int) to purser_compliance, purser_payments, purser_payments_manager, purser_support, purser_operations;
