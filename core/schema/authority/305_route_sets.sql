-- The routes of a method as one numbered set: what two people put in force replaces the set before as a whole, and
-- only while that one still holds. One person tries it on the payouts of the past, proposes, and another decides.
--   policy.gateway_routes {"method": "sepa", "replaces": 3, "none": false, "cut_off": "14:30", "zone": "Europe/Berlin", "routes": [
--     {"gateway": "bank", "currency": "EUR", "least_minor": null, "most_minor": "5000000", "countries": [], "excluded_countries": ["US"], "enabled": true}, ...]}
--     cut_off: by the clock of the method (book.zone_of_method); with a zone it holds only while that is the method's. The lines stand in the order they are asked. none: said explicitly when no line is in use. With "operation": "deposit", and without a
--     cut-off, they are the routes of the pages on which clients of the method pay in.
set local role purser_owner;
grant select, insert on policy.route_set to purser_desk;
grant update (cut_off) on policy.payment_method to purser_desk;

create function book.known_gateways() returns setof text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- One that the bridge serves already may be the first to take anything.
  return query
    select g from book.gateway_codes() g
    union select substr(k.name, 8) from sync.health h cross join lateral jsonb_object_keys(coalesce(h.detail -> 'servers', '{}')) k (name)
           where h.service = 'connector' and k.name ~ '^payout:[a-z0-9_-]{1,32}$';
end $$;
comment on function book.known_gateways() is 'The gateways a route may name: those of now, and those the bridge has spoken of.';

create function book.route_set(p_method text, p_operation text default 'payout') returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select jsonb_build_object('method', m.code, 'name', m.name, 'provider', m.provider, 'set_no', book.route_set_no(m.code, p_operation), 'operation', p_operation, 'cut_off', to_char(m.cut_off, 'HH24:MI'), 'zone', book.zone_of_method(m.code),
             'routes', (select coalesce(jsonb_agg(jsonb_build_object('gateway', r.gateway, 'currency', r.currency, 'least_minor', r.least_minor::text, 'most_minor', r.most_minor::text,
                                 'countries', r.countries, 'excluded_countries', r.excluded_countries, 'enabled', r.enabled) order by r.priority, r.gateway, r.currency nulls last), '[]')
                          from book.routes_of(m.code, p_operation) r))
      from policy.payment_method m where m.code = p_method);
end $$;
comment on function book.route_set(text, text) is 'The set of routes of the payouts of a method that holds now, or of its deposits, as a proposal would have it.';

create function book.routed_operation(p_payload jsonb) returns text language sql immutable
return coalesce(p_payload ->> 'operation', 'payout');
comment on function book.routed_operation(jsonb) is 'What a proposed set of routes is for: payout, unless it says deposit.';

create function book.drafted_routes(p_payload jsonb) returns setof policy.gateway_route language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select r.* from jsonb_array_elements(p_payload -> 'routes') with ordinality l
     cross join lateral jsonb_populate_record(null::policy.gateway_route, l.value || jsonb_build_object('method', p_payload -> 'method', 'operation', book.routed_operation(p_payload), 'priority', l.ordinality)) r
     order by l.ordinality;
end $$;
comment on function book.drafted_routes(jsonb) is 'The lines of a proposed set of routes, the first asked first.';

create function book.wrong_of_route(p_route jsonb) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  field text;
  amount text := '^[0-9]{1,15}$';
begin
  if jsonb_typeof(p_route) is distinct from 'object'
     or exists (select from jsonb_object_keys(p_route) k where k <> all ('{gateway,currency,least_minor,most_minor,countries,excluded_countries,enabled}')) then
    return 'line';
  elsif not exists (select from book.known_gateways() g where g = p_route ->> 'gateway') then
    return 'gateway';
  elsif p_route ->> 'currency' is not null and not exists (select from policy.currency c where c.code = p_route ->> 'currency') then
    return 'currency';
  elsif p_route ->> 'least_minor' !~ amount or p_route ->> 'currency' is null and p_route ->> 'least_minor' is not null then
    return 'least_minor';
  elsif p_route ->> 'most_minor' !~ amount or p_route ->> 'currency' is null and p_route ->> 'most_minor' is not null
     or (p_route ->> 'most_minor')::bigint <= coalesce((p_route ->> 'least_minor')::bigint, 0) then
    return 'most_minor';
  elsif jsonb_typeof(p_route -> 'enabled') is distinct from 'boolean' then
    return 'enabled';
  end if;
  foreach field in array '{countries,excluded_countries}'::text[] loop
    if jsonb_typeof(p_route -> field) is distinct from 'array'
       or exists (select from jsonb_array_elements(p_route -> field) e where not exists (select from policy.country c where to_jsonb(c.code) = e.value)) then
      return field;
    end if;
  end loop;
  if jsonb_array_length(p_route -> 'countries') > 0 and jsonb_array_length(p_route -> 'excluded_countries') > 0 then
    -- Those that are named are all there are.
    return 'excluded_countries';
  end if;
  return null;
end $$;
comment on function book.wrong_of_route(jsonb) is 'The first member of a proposed line of routes that makes no sense; null: none.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function authz.check_route_lines(p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  line record;
  field text;
begin
  for line in select l.value as data, l.ordinality as n from jsonb_array_elements(p_payload -> 'routes') with ordinality l loop
    field := book.wrong_of_route(line.data);
    if field is not null then
      perform authz.refuse('PU008', jsonb_build_object('what', 'routes', 'field', field, 'line', line.n));
    elsif exists (select from jsonb_array_elements(p_payload -> 'routes') with ordinality b
                   where b.ordinality < line.n and b.value ->> 'gateway' = line.data ->> 'gateway' and b.value ->> 'currency' is not distinct from line.data ->> 'currency') then
      perform authz.refuse('PU008', jsonb_build_object('what', 'routes', 'field', 'twice', 'line', line.n));
    end if;
  end loop;
end $$;
comment on function authz.check_route_lines(jsonb) is 'Refuses a set of routes for one of its lines: PU008 names the line and the field, twice for a gateway and currency that stand in a line before.';

create function authz.check_route_set(p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.check_keys(p_payload, '{method,replaces,none,routes}', '{cut_off,zone,operation}');
  if not exists (select from policy.payment_method m where m.code = p_payload ->> 'method' and case book.routed_operation(p_payload) when 'deposit' then m.deposit_page else m.for_withdrawal end) then
    perform authz.refuse('PU008', '{"field": "method"}');
  elsif book.routed_operation(p_payload) not in ('payout', 'deposit') then
    perform authz.refuse('PU008', '{"field": "operation"}');
  elsif p_payload ->> 'replaces' !~ '^[0-9]{1,9}$' then
    perform authz.refuse('PU008', '{"field": "replaces"}');
  elsif (p_payload ->> 'replaces')::int <> book.route_set_no(p_payload ->> 'method', book.routed_operation(p_payload)) then
    perform authz.refuse('PU002', jsonb_build_object('what', 'route_set', 'version', book.route_set_no(p_payload ->> 'method', book.routed_operation(p_payload))));
  elsif jsonb_typeof(p_payload -> 'none') <> 'boolean' then
    perform authz.refuse('PU008', '{"field": "none"}');
  elsif (not p_payload ? 'cut_off') <> (book.routed_operation(p_payload) = 'deposit') or p_payload ->> 'cut_off' !~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' then
    perform authz.refuse('PU008', '{"field": "cut_off"}');
  elsif p_payload ? 'zone' and p_payload ->> 'zone' is distinct from book.zone_of_method(p_payload ->> 'method') then
    -- By another clock it would be another moment than was proposed.
    perform authz.refuse('PU002', jsonb_build_object('what', 'route_set', 'zone', book.zone_of_method(p_payload ->> 'method')));
  elsif jsonb_typeof(p_payload -> 'routes') <> 'array' or jsonb_array_length(p_payload -> 'routes') > 50 then
    perform authz.refuse('PU008', '{"field": "routes"}');
  end if;
  perform authz.check_route_lines(p_payload);
  if (p_payload ->> 'none')::boolean = exists (select from book.drafted_routes(p_payload) r where r.enabled) then
    -- Nobody leaves a method without a route, or says so of one that has some, by mistake.
    perform authz.refuse('PU008', '{"what": "routes", "field": "none"}');
  end if;
end $$;
comment on function authz.check_route_set(jsonb) is 'Refuses a set of routes that makes no sense (PU008; of a line, with its number), or was made for another set, or another clock, than holds now (PU002).';

create function authz.apply_route_set(p_payload jsonb, p_change_id bigint) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  method text := p_payload ->> 'method';
  operation text := book.routed_operation(p_payload);
  before jsonb := book.route_set(method, operation);
  made int;
begin
  insert into policy.route_set as s (method, operation, set_no, change_id) values (method, operation, (p_payload ->> 'replaces')::int + 1, p_change_id)
  on conflict on constraint route_set_method_set_no_key do nothing returning s.set_no into made;
  if made is null then
    -- Another was put in force at the same moment.
    perform authz.refuse('PU002', jsonb_build_object('what', 'route_set', 'version', book.route_set_no(method, operation)));
  end if;
  insert into policy.gateway_route (method, operation, gateway, currency, least_minor, most_minor, countries, excluded_countries, priority, enabled, set_no)
  select r.method, r.operation, r.gateway, r.currency, r.least_minor, r.most_minor, r.countries, r.excluded_countries, r.priority, r.enabled, made
    from book.drafted_routes(p_payload) r;
  if operation = 'payout' then
    update policy.payment_method m set cut_off = (p_payload ->> 'cut_off')::time where m.code = method;
  end if;
  return jsonb_build_object('before', before, 'after', book.route_set(method, operation));
end $$;
comment on function authz.apply_route_set(jsonb, bigint) is 'Puts an approved set of routes in force; the one before stays to be read. PU002 when another came first.';

create function authz.require_routes() returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require(case when authz.may('policy.change') then 'policy.change' else 'gateway.read' end);
end $$;
comment on function authz.require_routes() is 'Who may read the routes of payouts: who watches the gateways, and who proposes changes of policy. PU001.';

create function desk.list_gateway_routes(p_operation text default 'payout') returns table (route jsonb)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require_routes();
  if p_operation is null or p_operation not in ('payout', 'deposit') then
    perform authz.refuse('PU008', '{"field": "operation"}');
  end if;
  perform authz.count_read('gateway_route.list', 1);
  return query
    select jsonb_build_object(
             'code', m.code, 'method', m.name, 'gateway', r.gateway, 'currency', r.currency,
             'least', case when r.least_minor is not null then book.money(r.least_minor, r.currency) end, 'most', case when r.most_minor is not null then book.money(r.most_minor, r.currency) end,
             'countries', r.countries, 'excluded', r.excluded_countries, 'priority', r.priority, 'enabled', r.enabled,
             'off', book.gateway_is_off(r.gateway), 'ill', book.gateway_is_ill(r.gateway), 'cut_off_us', case p_operation when 'payout' then book.micros(book.next_cut_off(m.code)) end)
      from policy.payment_method m
      cross join lateral (
        select x.gateway, x.currency, x.least_minor, x.most_minor, x.countries, x.excluded_countries, x.priority, x.enabled from book.routes_of(m.code, p_operation) x
        union all
        select m.provider, null, null, null, '{}', '{}', 1::smallint, true where not exists (select from book.routes_of(m.code, p_operation))) r
     where case p_operation when 'payout' then m.for_withdrawal else m.deposit_page end
     order by m.name, r.priority, r.gateway, r.currency nulls last;
end $$;
comment on function desk.list_gateway_routes(text) is 'Which gateways take the payouts of each method, or open its pages for deposits, in the order they are asked, whether they are switched off or out of reach now, and of payouts the next cut-off. A method without a route goes to its provider. PU001, PU008.';

create function desk.gateway_route_set(p_method text, p_operation text default 'payout') returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require_routes();
  perform authz.count_read('gateway_route.list', 1);
  if not exists (select from policy.payment_method m where m.code = p_method and case p_operation when 'deposit' then m.deposit_page when 'payout' then m.for_withdrawal else false end) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'method'));
  end if;
  return book.route_set(p_method, p_operation)
    || jsonb_build_object('gateways', (select jsonb_agg(g order by g) from book.known_gateways() g),
                          'currencies', book.currency_choices(),
                          'countries', (select jsonb_agg(c.code order by c.code) from policy.country c));
end $$;
comment on function desk.gateway_route_set(text, text) is 'The set of routes of a method, of its payouts or its deposits, that holds now, and what a line of another may name: gateways, currencies, countries. PU001, PU007.';

create function desk.try_gateway_routes(p_payload jsonb, p_days int default 30) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  days int := least(greatest(coalesce(p_days, 30), 1), 92);
begin
  perform authz.require('approval.simulate');
  perform authz.check_change('policy.gateway_routes', p_payload);
  perform authz.count_read('approval.simulate', 500);
  return (
    with line as materialized (
      select r as route, r.gateway, r.priority from book.drafted_routes(p_payload) r
    ), asked as (
      select distinct on (i.payment_id) i.payment_id, i.provider, i.amount_minor from book.instruction i
       where book.routed_operation(p_payload) = 'payout' and i.kind = 'payout' and i.created_at > clock_timestamp() - make_interval(days => days) order by i.payment_id, i.id
    ), opened as (
      select distinct on (s.payment_id) s.payment_id, s.gateway, p.amount_minor from book.deposit_session s join book.payment p on p.id = s.payment_id
       where book.routed_operation(p_payload) = 'deposit' and s.planned_at > clock_timestamp() - make_interval(days => days) order by s.payment_id, s.id
    ), first as (
      select * from asked union all select * from opened
    ), payout as (
      select p.reference, p.client_id, p.currency, a.amount_minor, a.provider as went,
             case when (p_payload -> 'routes') = '[]' then m.provider
                  else (select l.gateway from line l where book.route_takes(l.route, p.currency, a.amount_minor, c.country) order by l.priority limit 1) end as goes
        from first a
        join book.payment p on p.id = a.payment_id and p.method = p_payload ->> 'method'
        join policy.payment_method m on m.code = p.method
        join book.client c on c.id = p.client_id
    ), gateway as (
      select g.code, sum(g.went) as went, sum(g.goes) as goes
        from (select p.went as code, 1 as went, 0 as goes from payout p union all select p.goes, 0, 1 from payout p where p.goes is not null) g
       group by g.code
    )
    select jsonb_build_object('days', days, 'payouts', count(*), 'moved', count(*) filter (where p.goes is distinct from p.went), 'nowhere', count(*) filter (where p.goes is null),
      'gateways', (select coalesce(jsonb_agg(jsonb_build_object('gateway', g.code, 'then', g.went, 'now', g.goes) order by g.code), '[]') from gateway g),
      'examples', (select coalesce(jsonb_agg(jsonb_build_object('reference', x.reference, 'amount', book.money(x.amount_minor, x.currency), 'then', x.went, 'now', x.goes) order by x.amount_minor desc, x.reference), '[]')
                     from (select y.* from payout y where y.goes is distinct from y.went and book.client_visible(y.client_id) order by y.amount_minor desc, y.reference limit 50) x))
      from payout p);
end $$;
comment on function desk.try_gateway_routes(jsonb, int) is 'Where the payouts of the last days, or the pages of deposits, would have gone under a proposed set of routes, with every gateway well: for each gateway how many were first given to it then and would be now, how many would go elsewhere, and those no line takes. Payload as of policy.gateway_routes. Changes nothing. PU001, PU002, PU008.';

create function desk.explain_route(p_operation text, p_method text, p_amount_minor bigint, p_currency text, p_country text) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require_routes();
  if p_operation is null or p_operation not in ('payout', 'deposit') then
    perform authz.refuse('PU008', '{"field": "operation"}');
  elsif not exists (select from policy.payment_method m where m.code = p_method and case p_operation when 'deposit' then m.deposit_page else m.for_withdrawal end) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'method'));
  elsif not exists (select from policy.currency c where c.code = p_currency) then
    perform authz.refuse('PU008', '{"field": "currency"}');
  elsif not exists (select from policy.country c where c.code = p_country) then
    perform authz.refuse('PU008', '{"field": "country"}');
  end if;
  perform book.check_amount(p_amount_minor);
  perform authz.count_read('gateway_route.list', 1);
  return (
    with line as (
      select r, r.gateway, r.priority from book.routes_of(p_method, p_operation) r
      union all
      select jsonb_populate_record(null::policy.gateway_route, jsonb_build_object('gateway', m.provider, 'countries', '{}'::text[], 'excluded_countries', '{}'::text[], 'enabled', true)), m.provider, 1
        from policy.payment_method m where m.code = p_method and not exists (select from book.routes_of(p_method, p_operation))
    ), judged as (
      -- A page is never opened where people have switched off; a payout may wait there.
      select l.gateway, l.priority, book.gateway_is_ill(l.gateway) as ill, book.gateway_is_off(l.gateway) as off,
             array_remove(array[
               case when not (l.r).enabled then 'disabled' end,
               case when (l.r).currency <> p_currency then 'currency' end,
               case when p_amount_minor < (l.r).least_minor and (l.r).currency = p_currency then 'too_little' end,
               case when p_amount_minor > (l.r).most_minor and (l.r).currency = p_currency then 'too_much' end,
               case when (l.r).countries <> '{}' and not p_country = any ((l.r).countries) or p_country = any ((l.r).excluded_countries) then 'country' end,
               case when p_operation = 'deposit' and book.gateway_is_off(l.gateway) then 'off' end], null) as why,
             book.route_takes(l.r, p_currency, p_amount_minor, p_country) and not (p_operation = 'deposit' and book.gateway_is_off(l.gateway)) as takes
        from line l
    ), ordered as (
      select j.*, row_number() over (order by j.takes desc, j.ill, j.priority, j.gateway) as place from judged j
    )
    select jsonb_build_object('gateway', (select o.gateway from ordered o where o.takes order by o.place limit 1),
             'lines', jsonb_agg(jsonb_build_object('gateway', o.gateway, 'takes', o.takes, 'first', o.takes and o.place = 1, 'why', o.why, 'ill', o.ill, 'off', o.off) order by o.place))
      from ordered o);
end $$;
comment on function desk.explain_route(text, text, bigint, text, text) is 'Which gateway would take a payout (amount after the fee) or a deposit of a client of that country now, which would be asked after it, and what keeps each other one from it (why: disabled, currency, too_little, too_much, country, off). ill: asked after the well. PU001, PU007, PU008.';

reset role;
grant execute on function desk.list_gateway_routes(text), desk.gateway_route_set(text, text), desk.explain_route(text, text, bigint, text, text) to purser_admin, purser_payments, purser_payments_manager, purser_operations;
grant execute on function desk.try_gateway_routes(jsonb, int) to purser_admin, purser_payments_manager;
