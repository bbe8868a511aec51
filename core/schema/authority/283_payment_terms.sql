-- The terms of payments that two people change: limits, windows of rails, promises, calendars; each kind of proposal
-- with its bounds. "removed": true takes a row out of force; a row for "any" stays, another replaces it.
--   policy.person_limit   {"login": "joao", "per_operation_minor": "500000", "per_day_minor": "2000000", "per_file_minor": "0"} or {"login": "joao", "removed": true}
--   policy.release_limit  {"role": "operations", "per_file_minor": "10000000", "per_day_minor": "50000000"}
--   policy.rail_window    {"method": "card", "scheme": "visa", "refund_days": 365, "dispute_days": 120}; without scheme: of the method; refund_days null: no limit
--   policy.least_payout   {"method": "wire", "least_minor": "5000"}
--   policy.service_level  {"kind": "withdrawal", "method": "sepa", "category": "professional", "minutes": 120, "soon_minutes": 30, "business_hours": true}
--   policy.business_day   {"entity": "MAIN", "weekday": 1, "opens": "07:00", "closes": "19:00"} or {"weekday": 6, "removed": true}
--   policy.business_zone  {"entity": "MAIN", "zone": "Asia/Nicosia"} or {"entity": "MAIN", "removed": true}; without entity: of the office, which always has one
--   policy.bank_zone      {"calendar": "target", "zone": "Europe/Berlin"}
--   policy.holiday        {"entity": "MAIN", "day": "2027-01-01", "name": "New Year"} or {"day": "2027-01-01", "removed": true}
set local role purser_desk;

create function authz.payment_terms() returns text[] language sql immutable
set search_path = pg_catalog, pg_temp
return '{policy.person_limit,policy.release_limit,policy.rail_window,policy.least_payout,policy.service_level,policy.business_day,policy.business_zone,policy.bank_zone,policy.holiday}'::text[];
comment on function authz.payment_terms() is 'The kinds of proposals of this file.';

create function authz.number_within(p_payload jsonb, p_field text, p_least bigint, p_most bigint) returns bigint language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  if coalesce(p_payload ->> p_field, '') !~ '^[0-9]{1,15}$' or (p_payload ->> p_field)::bigint not between p_least and p_most then
    perform authz.refuse('PU008', jsonb_build_object('field', p_field, 'least', p_least, 'most', p_most));
  end if;
  return (p_payload ->> p_field)::bigint;
end $$;
comment on function authz.number_within(jsonb, text, bigint, bigint) is 'A whole number of a proposal within its bounds. PU008 with the field and the bounds.';

create function authz.removes(p_payload jsonb) returns boolean language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  if p_payload ? 'removed' and p_payload -> 'removed' is distinct from 'true'::jsonb then
    perform authz.refuse('PU008', '{"field": "removed"}');
  end if;
  return p_payload ? 'removed';
end $$;
comment on function authz.removes(jsonb) is 'Whether a proposal takes something out of force. PU008.';

create function authz.entity_named(p_payload jsonb) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  entity bigint := (select e.id from book.legal_entity e where e.code = p_payload ->> 'entity');
begin
  if p_payload ? 'entity' and entity is null then
    perform authz.refuse('PU008', '{"field": "entity"}');
  end if;
  return entity;
end $$;
comment on function authz.entity_named(jsonb) is 'The legal entity a proposal names; null when it names none. PU008.';

create function authz.check_limit_term(p_kind text, p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  most bigint;
begin
  if p_kind = 'policy.person_limit' then
    perform authz.check_keys(p_payload, '{login}', '{per_operation_minor,per_day_minor,per_file_minor,removed}');
    if not exists (select from policy.staff s where s.login = p_payload ->> 'login') then
      perform authz.refuse('PU007', jsonb_build_object('what', 'staff', 'login', left(p_payload ->> 'login', 64)));
    elsif authz.removes(p_payload) then
      perform authz.check_keys(p_payload, '{login,removed}', '{}');
      return;
    end if;
    -- A person's row lowers; what no role of theirs gives, it does not give either.
    most := coalesce((select max(l.per_operation_minor) from policy.approver_limit l
                        join policy.staff_role r on r.role = l.role and r.granted where r.login = p_payload ->> 'login'), 0);
    perform authz.number_within(p_payload, 'per_operation_minor', 0, most);
    perform authz.number_within(p_payload, 'per_day_minor', (p_payload ->> 'per_operation_minor')::bigint, 999999999999999);
    perform authz.number_within(p_payload, 'per_file_minor', 0,
      coalesce((select max(l.per_file_minor) from policy.release_limit l join policy.staff_role r on r.role = l.role and r.granted where r.login = p_payload ->> 'login'), 0));
  else
    perform authz.check_keys(p_payload, '{role,per_file_minor,per_day_minor}', '{}');
    if not authz.role_may(p_payload ->> 'role', 'instruction.resolve') then
      perform authz.refuse('PU008', '{"field": "role"}');
    end if;
    perform authz.number_within(p_payload, 'per_file_minor', 0, 999999999999999);
    perform authz.number_within(p_payload, 'per_day_minor', (p_payload ->> 'per_file_minor')::bigint, 999999999999999);
  end if;
end $$;
comment on function authz.check_limit_term(text, jsonb) is 'Refuses a proposal about limits that makes no sense: PU007, PU008 with the field and its bounds.';

create function authz.check_calendar_term(p_kind text, p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.entity_named(p_payload);
  if p_kind = 'policy.holiday' then
    perform authz.check_keys(p_payload, '{day}', '{entity,name,removed}');
    if p_payload ->> 'day' !~ '^20[0-9]{2}-[0-9]{2}-[0-9]{2}$' or not book.is_date(p_payload ->> 'day') then
      perform authz.refuse('PU008', '{"field": "day"}');
    elsif not authz.removes(p_payload) then
      perform authz.require_text('name', p_payload ->> 'name', 64);
    end if;
    return;
  end if;
  perform authz.check_keys(p_payload, '{weekday}', '{entity,opens,closes,removed}');
  perform authz.number_within(p_payload, 'weekday', 1, 7);
  if authz.removes(p_payload) then
    if not p_payload ? 'entity' and not exists (select from policy.business_day b where b.entity_id is null and b.in_force and b.weekday <> (p_payload ->> 'weekday')::int) then
      -- An office that never opens has no calendar, and nothing would ever be due.
      perform authz.refuse('PU006', '{"check": "last_business_day"}');
    end if;
  elsif coalesce(p_payload ->> 'opens', '') !~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' then
    perform authz.refuse('PU008', '{"field": "opens"}');
  elsif coalesce(p_payload ->> 'closes', '') !~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' or p_payload ->> 'closes' <= p_payload ->> 'opens' then
    perform authz.refuse('PU008', '{"field": "closes"}');
  end if;
end $$;
comment on function authz.check_calendar_term(text, jsonb) is 'Refuses a proposal about calendars that makes no sense: PU006 last_business_day, PU008 with the field.';

create function authz.check_zone_term(p_kind text, p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if p_kind = 'policy.bank_zone' then
    perform authz.check_keys(p_payload, '{calendar,zone}', '{}');
    if not exists (select from policy.bank_calendar c where c.code = p_payload ->> 'calendar') then
      perform authz.refuse('PU008', '{"field": "calendar"}');
    end if;
  else
    perform authz.check_keys(p_payload, '{}', '{entity,zone,removed}');
    perform authz.entity_named(p_payload);
    if authz.removes(p_payload) then
      if not p_payload ? 'entity' then
        -- Without the office's clock nothing would be due, and no payout would leave.
        perform authz.refuse('PU006', '{"check": "office_zone"}');
      end if;
      perform authz.check_keys(p_payload, '{entity,removed}', '{}');
      return;
    end if;
  end if;
  if not exists (select from book.zones() z where to_jsonb(z) = p_payload -> 'zone') then
    perform authz.refuse('PU008', '{"field": "zone"}');
  end if;
end $$;
comment on function authz.check_zone_term(text, jsonb) is 'Refuses a proposal about a time zone that makes no sense: PU006 office_zone, PU008 with the field.';

create function authz.check_promise_term(p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.check_keys(p_payload, '{kind}', '{method,category,minutes,soon_minutes,business_hours,removed}');
  if not exists (select from policy.payment_kind k where k.code = p_payload ->> 'kind') then
    perform authz.refuse('PU008', '{"field": "kind"}');
  elsif p_payload ? 'method' and not exists (select from policy.payment_method m where m.code = p_payload ->> 'method') then
    perform authz.refuse('PU008', '{"field": "method"}');
  elsif p_payload ? 'category' and p_payload ->> 'category' not in ('retail', 'professional', 'eligible_counterparty') then
    perform authz.refuse('PU008', '{"field": "category"}');
  elsif authz.removes(p_payload) then
    if not p_payload ? 'method' and not p_payload ? 'category' then
      perform authz.refuse('PU008', '{"field": "removed"}');
    end if;
    return;
  elsif jsonb_typeof(p_payload -> 'business_hours') is distinct from 'boolean' then
    perform authz.refuse('PU008', '{"field": "business_hours"}');
  end if;
  perform authz.number_within(p_payload, 'minutes', 1, 43200), authz.number_within(p_payload, 'soon_minutes', 0, (p_payload ->> 'minutes')::bigint);
end $$;
comment on function authz.check_promise_term(jsonb) is 'Refuses a proposal about service levels that makes no sense: PU008 with the field and its bounds.';

create function authz.check_rail_term(p_kind text, p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from policy.payment_method m where m.code = p_payload ->> 'method' and m.code <> 'internal') then
    perform authz.refuse('PU008', '{"field": "method"}');
  elsif p_kind = 'policy.least_payout' then
    perform authz.check_keys(p_payload, '{method,least_minor}', '{}');
    perform authz.number_within(p_payload, 'least_minor', 0, 100000000);
    return;
  end if;
  perform authz.check_keys(p_payload, '{method,dispute_days}', '{scheme,refund_days}');
  perform authz.number_within(p_payload, 'dispute_days', 0, 3650);
  if jsonb_typeof(p_payload -> 'refund_days') is distinct from 'null' then
    perform authz.number_within(p_payload, 'refund_days', 0, 3650);
  end if;
  if p_payload ? 'scheme' and (p_payload ->> 'method' <> 'card' or p_payload ->> 'scheme' not in ('visa', 'mastercard', 'amex', 'other')) then
    perform authz.refuse('PU008', '{"field": "scheme"}');
  end if;
end $$;
comment on function authz.check_rail_term(text, jsonb) is 'Refuses a proposal about the windows of a rail, or its smallest payout, that makes no sense: PU008 with the field and its bounds.';

create function authz.check_payment_term(p_kind text, p_payload jsonb) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if p_kind in ('policy.person_limit', 'policy.release_limit') then
    perform authz.check_limit_term(p_kind, p_payload);
  elsif p_kind in ('policy.business_day', 'policy.holiday') then
    perform authz.check_calendar_term(p_kind, p_payload);
  elsif p_kind in ('policy.business_zone', 'policy.bank_zone') then
    perform authz.check_zone_term(p_kind, p_payload);
  elsif p_kind = 'policy.service_level' then
    perform authz.check_promise_term(p_payload);
  elsif p_kind in ('policy.rail_window', 'policy.least_payout') then
    perform authz.check_rail_term(p_kind, p_payload);
  else
    return false;
  end if;
  return true;
end $$;
comment on function authz.check_payment_term(text, jsonb) is 'Refuses a proposal about the terms of payments that makes no sense; false when its kind is none of these. PU006, PU007, PU008.';

create function authz.term_before(p_kind text, p_payload jsonb) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  entity bigint := authz.entity_named(p_payload);
begin
  return case p_kind
    when 'policy.person_limit' then (select to_jsonb(l) from policy.person_limit l where l.login = p_payload ->> 'login')
    when 'policy.release_limit' then (select to_jsonb(l) from policy.release_limit l where l.role = p_payload ->> 'role')
    when 'policy.rail_window' then coalesce((select to_jsonb(w) from policy.rail_window w where w.method = p_payload ->> 'method' and w.scheme = p_payload ->> 'scheme'),
      (select jsonb_build_object('refund_days', m.refund_days, 'dispute_days', m.dispute_days) from policy.payment_method m where m.code = p_payload ->> 'method'))
    when 'policy.least_payout' then (select jsonb_build_object('least_minor', m.least_reference_minor::text) from policy.payment_method m where m.code = p_payload ->> 'method')
    when 'policy.service_level' then (select to_jsonb(l) from policy.service_level l
      where l.kind = p_payload ->> 'kind' and l.method is not distinct from p_payload ->> 'method' and l.category is not distinct from p_payload ->> 'category')
    when 'policy.business_day' then (select to_jsonb(b) from policy.business_day b where b.weekday = (p_payload ->> 'weekday')::int and b.entity_id is not distinct from entity)
    when 'policy.business_zone' then (select to_jsonb(z) from policy.business_zone z where z.entity_id is not distinct from entity)
    when 'policy.bank_zone' then (select jsonb_build_object('zone', c.zone) from policy.bank_calendar c where c.code = p_payload ->> 'calendar')
    when 'policy.holiday' then (select to_jsonb(h) from policy.holiday h where h.day = (p_payload ->> 'day')::date and h.entity_id is not distinct from entity) end;
end $$;
comment on function authz.term_before(text, jsonb) is 'What holds of a term before a proposal about it.';

create function authz.keep_term(p_kind text, p_subject text, p_before jsonb) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  insert into policy.term_before (kind, subject, was) values (p_kind, p_subject, coalesce(p_before, '{}'));
end $$;
comment on function authz.keep_term(text, text, jsonb) is 'Keeps what a limit or a check was before a change, for the payments that are open: they only get stricter.';

create function authz.apply_payment_term(p_kind text, p_payload jsonb) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  before jsonb := authz.term_before(p_kind, p_payload);
  entity bigint := authz.entity_named(p_payload);
  gone boolean := authz.removes(p_payload);
begin
  if p_kind in ('policy.person_limit', 'policy.release_limit') then
    -- A limit of a person that is not in force lowered nothing.
    perform authz.keep_term(p_kind, coalesce(p_payload ->> 'login', p_payload ->> 'role'), case when not coalesce((before ->> 'in_force')::boolean, true) then '{}' else before end);
  end if;
  if p_kind = 'policy.person_limit' and gone then
    update policy.person_limit l set in_force = false where l.login = p_payload ->> 'login';
  elsif p_kind = 'policy.person_limit' then
    insert into policy.person_limit as l (login, per_operation_minor, per_day_minor, per_file_minor)
    values (p_payload ->> 'login', (p_payload ->> 'per_operation_minor')::bigint, (p_payload ->> 'per_day_minor')::bigint, (p_payload ->> 'per_file_minor')::bigint)
    on conflict (login) do update set per_operation_minor = excluded.per_operation_minor, per_day_minor = excluded.per_day_minor, per_file_minor = excluded.per_file_minor, in_force = true;
  elsif p_kind = 'policy.release_limit' then
    insert into policy.release_limit as l (role, per_file_minor, per_day_minor) values (p_payload ->> 'role', (p_payload ->> 'per_file_minor')::bigint, (p_payload ->> 'per_day_minor')::bigint)
    on conflict (role) do update set per_file_minor = excluded.per_file_minor, per_day_minor = excluded.per_day_minor;
  elsif p_kind = 'policy.rail_window' and p_payload ? 'scheme' then
    insert into policy.rail_window as w (method, scheme, refund_days, dispute_days) values (p_payload ->> 'method', p_payload ->> 'scheme', (p_payload ->> 'refund_days')::int, (p_payload ->> 'dispute_days')::int)
    on conflict (method, scheme) do update set refund_days = excluded.refund_days, dispute_days = excluded.dispute_days;
  elsif p_kind = 'policy.rail_window' then
    update policy.payment_method m set refund_days = (p_payload ->> 'refund_days')::int, dispute_days = (p_payload ->> 'dispute_days')::int where m.code = p_payload ->> 'method';
  elsif p_kind = 'policy.least_payout' then
    update policy.payment_method m set least_reference_minor = (p_payload ->> 'least_minor')::bigint where m.code = p_payload ->> 'method';
  elsif p_kind = 'policy.service_level' and gone then
    update policy.service_level l set in_force = false
     where l.kind = p_payload ->> 'kind' and l.method is not distinct from p_payload ->> 'method' and l.category is not distinct from p_payload ->> 'category';
  elsif p_kind = 'policy.service_level' then
    insert into policy.service_level as l (kind, method, category, minutes, soon_minutes, business_hours)
    values (p_payload ->> 'kind', p_payload ->> 'method', p_payload ->> 'category', (p_payload ->> 'minutes')::int, (p_payload ->> 'soon_minutes')::int, (p_payload ->> 'business_hours')::boolean)
    on conflict on constraint service_level_key do update set minutes = excluded.minutes, soon_minutes = excluded.soon_minutes, business_hours = excluded.business_hours, in_force = true;
  elsif p_kind = 'policy.business_day' and gone then
    update policy.business_day b set in_force = false where b.weekday = (p_payload ->> 'weekday')::int and b.entity_id is not distinct from entity;
  elsif p_kind = 'policy.business_day' then
    insert into policy.business_day as b (weekday, opens, closes, entity_id) values ((p_payload ->> 'weekday')::int, (p_payload ->> 'opens')::time, (p_payload ->> 'closes')::time, entity)
    on conflict on constraint business_day_key do update set opens = excluded.opens, closes = excluded.closes, in_force = true;
  elsif p_kind = 'policy.business_zone' and gone then
    update policy.business_zone z set in_force = false where z.entity_id = entity;
  elsif p_kind = 'policy.business_zone' then
    insert into policy.business_zone as z (entity_id, zone) values (entity, p_payload ->> 'zone')
    on conflict on constraint business_zone_key do update set zone = excluded.zone, in_force = true;
  elsif p_kind = 'policy.bank_zone' then
    update policy.bank_calendar c set zone = p_payload ->> 'zone' where c.code = p_payload ->> 'calendar';
  elsif gone then
    update policy.holiday h set in_force = false where h.day = (p_payload ->> 'day')::date and h.entity_id is not distinct from entity;
  else
    insert into policy.holiday as h (day, name, entity_id) values ((p_payload ->> 'day')::date, p_payload ->> 'name', entity)
    on conflict on constraint holiday_key do update set name = excluded.name, in_force = true;
  end if;
  return jsonb_build_object('before', before, 'after', p_payload);
end $$;
comment on function authz.apply_payment_term(text, jsonb) is 'Does an approved change of a term of payments; returns before and after.';

create function desk.payment_terms() returns table (kind text, payload jsonb, zone text) language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require_rules();
  return query
    select t.kind, jsonb_strip_nulls(t.payload) || case when t.kind = 'policy.rail_window' then jsonb_build_object('refund_days', t.payload -> 'refund_days') else '{}' end,
           case t.kind when 'policy.business_day' then book.zone_of((select e.id from book.legal_entity e where e.code = t.payload ->> 'entity')) end
      from (
        select 1 as part, row_number() over (order by k.position, l.method nulls first, l.category nulls first) as place, 'policy.service_level' as kind,
               jsonb_build_object('kind', l.kind, 'method', l.method, 'category', l.category, 'minutes', l.minutes, 'soon_minutes', l.soon_minutes, 'business_hours', l.business_hours) as payload
          from policy.service_level l join policy.payment_kind k on k.code = l.kind where l.in_force
        union all
        select 2, row_number() over (order by e.code nulls first, b.weekday), 'policy.business_day',
               jsonb_build_object('entity', e.code, 'weekday', b.weekday, 'opens', to_char(b.opens, 'HH24:MI'), 'closes', to_char(b.closes, 'HH24:MI'))
          from policy.business_day b left join book.legal_entity e on e.id = b.entity_id where b.in_force
        union all
        select 2, 1000000 + row_number() over (order by e.code nulls first), 'policy.business_zone', jsonb_build_object('entity', e.code, 'zone', z.zone)
          from policy.business_zone z left join book.legal_entity e on e.id = z.entity_id where z.in_force
        union all
        select 2, 2000000 + row_number() over (order by c.code), 'policy.bank_zone', jsonb_build_object('calendar', c.code, 'zone', c.zone) from policy.bank_calendar c
        union all
        select 3, row_number() over (order by h.day, e.code nulls first), 'policy.holiday', jsonb_build_object('entity', e.code, 'day', h.day, 'name', h.name)
          from policy.holiday h left join book.legal_entity e on e.id = h.entity_id where h.in_force and h.day >= book.day_in(book.zone_of(h.entity_id))
        union all
        select 4, row_number() over (order by m.code, w.scheme nulls first), 'policy.rail_window',
               jsonb_build_object('method', m.code, 'scheme', w.scheme, 'refund_days', w.refund_days, 'dispute_days', w.dispute_days)
          from policy.payment_method m
         cross join lateral (select null as scheme, m.refund_days, m.dispute_days union all select x.scheme, x.refund_days, x.dispute_days from policy.rail_window x where x.method = m.code) w
         where m.code <> 'internal'
        union all
        select 5, row_number() over (order by m.code), 'policy.least_payout', jsonb_build_object('method', m.code, 'least_minor', m.least_reference_minor::text)
          from policy.payment_method m where m.for_withdrawal
        union all
        select 6, row_number() over (order by l.role), 'policy.approver_limit', jsonb_build_object('role', l.role, 'per_operation_minor', l.per_operation_minor::text, 'per_day_minor', l.per_day_minor::text)
          from policy.approver_limit l
        union all
        select 7, row_number() over (order by l.role), 'policy.release_limit', jsonb_build_object('role', l.role, 'per_file_minor', l.per_file_minor::text, 'per_day_minor', l.per_day_minor::text)
          from policy.release_limit l
        union all
        select 8, row_number() over (order by l.login), 'policy.person_limit',
               jsonb_build_object('login', l.login, 'per_operation_minor', l.per_operation_minor::text, 'per_day_minor', l.per_day_minor::text, 'per_file_minor', l.per_file_minor::text)
          from policy.person_limit l where l.in_force) t
     order by t.part, t.place;
end $$;
comment on function desk.payment_terms() is 'The terms of payments in force, each as the payload of a proposal that would put it in force: promises, hours (with the zone they run in), time zones, holidays to come, windows of rails, smallest payouts, limits of roles and persons. PU001.';

create function desk.payment_term_choices() returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('policy.change');
  return jsonb_build_object(
    'kinds', (select jsonb_agg(k.code order by k.position) from policy.payment_kind k),
    'methods', (select jsonb_agg(m.code order by m.code) from policy.payment_method m where m.code <> 'internal'),
    'zones', (select jsonb_agg(z order by z) from book.zones() z),
    'calendars', (select coalesce(jsonb_agg(c.code order by c.code), '[]') from policy.bank_calendar c),
    'entities', (select coalesce(jsonb_agg(e.code order by e.code), '[]') from book.legal_entity e),
    'approvers', (select coalesce(jsonb_agg(r.code order by r.code), '[]') from policy.role r where authz.role_may(r.code, 'payment.approve')),
    'releasers', (select coalesce(jsonb_agg(r.code order by r.code), '[]') from policy.role r where authz.role_may(r.code, 'instruction.resolve')),
    'staff', (select coalesce(jsonb_agg(jsonb_build_object('login', s.login, 'name', s.name) order by s.name), '[]') from policy.staff s
               where s.state = 'active' and (authz.holds(s.login, 'payment.approve') or authz.holds(s.login, 'instruction.resolve'))));
end $$;
comment on function desk.payment_term_choices() is 'What a proposal about a term of payments may name: kinds, methods, legal entities, calendars of payment systems, time zones, roles that approve and that release files, and members of staff who hold one. PU001.';

create function desk.clock_effect(p_kind text, p_payload jsonb) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  entity bigint;
  zone text;
  change date;
begin
  perform authz.require_rules();
  if p_kind is null or p_kind not in ('policy.business_day', 'policy.business_zone', 'policy.bank_zone') then
    perform authz.refuse('PU008', '{"field": "kind"}');
  end if;
  perform authz.check_payment_term(p_kind, p_payload);
  entity := authz.entity_named(p_payload);
  zone := case when p_payload ? 'zone' then p_payload ->> 'zone' when p_kind = 'policy.business_zone' then book.zone_of(null) else book.zone_of(entity) end;
  change := book.clock_change(zone);
  return jsonb_build_object('zone', zone, 'change', change,
    'hours', (select coalesce(jsonb_agg(jsonb_build_object('weekday', b.weekday, 'opens', book.clock_row(b.opens, zone, change), 'closes', book.clock_row(b.closes, zone, change)) order by b.weekday), '[]')
                from (select d.weekday, d.opens, d.closes from policy.business_day d
                       where p_kind = 'policy.business_zone' and d.in_force and d.entity_id is not distinct from entity
                      union all
                      select (p_payload ->> 'weekday')::smallint, (p_payload ->> 'opens')::time, (p_payload ->> 'closes')::time
                       where p_kind = 'policy.business_day' and not p_payload ? 'removed') b),
    'cut_offs', (select coalesce(jsonb_agg(book.clock_row(m.cut_off, zone, change) || jsonb_build_object('method', m.code) order by m.code), '[]')
                   from policy.payment_method m
                  where m.cut_off is not null and m.for_withdrawal
                    and case p_kind when 'policy.bank_zone' then m.bank_calendar = p_payload ->> 'calendar'
                                    when 'policy.business_zone' then m.bank_calendar is null and not p_payload ? 'entity' else false end));
end $$;
comment on function desk.clock_effect(text, jsonb) is 'What a proposal about hours or a time zone would mean: the hours and cut-offs it moves, each as clocks show it and in UTC, today and after the next change of clocks (change: its day; null: none is known). Changes nothing. PU001, PU006, PU008.';

reset role;
grant execute on function desk.clock_effect(text, jsonb) to purser_admin, purser_compliance, purser_payments, purser_payments_manager, purser_operations;
grant execute on function desk.payment_term_choices() to purser_admin;
grant execute on function desk.payment_terms() to purser_admin, purser_compliance, purser_payments, purser_payments_manager, purser_operations;
