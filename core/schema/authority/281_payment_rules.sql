-- More of what people change by a proposal that a second person decides, and what a change of the approval matrix
-- would have meant for the payments of the past.
--   policy.entity_rule      {"entity": "MAIN", "bonus_allowed": false, "client_transfers_allowed": true, "own_transfer_free_minor": "0", "deposit_free_minor": "1000000", "closed_loop": "fifo"}
--   policy.fee_rule         {"kind": "withdrawal", "method": "wire", "currency": "USD", "fixed_minor": "2500", "rate_e6": 0, "least_minor": "0", "most_minor": null}
--   policy.exchange_markup  {"from": "USD", "to": "EUR", "markup_e6": 5000}
--   policy.payment_check    {"code": "dormant", "enabled": true, "overridable": true, "automatic": false}
--     A fee, a markup and a country are taken out of force by what names them and "removed": true.
--   policy.auto_rule        {"name": "small", "kind": "withdrawal", "most_minor": "10000", "most_day_minor": "20000", "most_risk": 30, "looks_allowed": ["first_withdrawal"], "mode": "shadow"}
--   policy.method_country   {"method": "card", "country": "US", "level": "stop"}
--   policy.bank_holiday     as 306_cut_off_calendar.sql describes it
--   policy.gateway_routes   as 305_route_sets.sql describes it
set local role purser_desk;

create function authz.whole_minor(p_payload jsonb, p_field text, p_null_allowed boolean default false) returns bigint language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  if p_null_allowed and jsonb_typeof(p_payload -> p_field) is not distinct from 'null' then
    return null;
  elsif coalesce(p_payload ->> p_field, '') !~ '^[0-9]{1,15}$' then
    perform authz.refuse('PU008', jsonb_build_object('field', p_field));
  end if;
  return (p_payload ->> p_field)::bigint;
end $$;
comment on function authz.whole_minor(jsonb, text, boolean) is 'An amount of a proposal in minor units. PU008 with the field.';

create function authz.takes_out(p_payload jsonb, p_keys text[]) returns boolean language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  if not authz.removes(p_payload) then
    return false;
  end if;
  perform authz.check_keys(p_payload, p_keys || '{removed}', '{}');
  return true;
end $$;
comment on function authz.takes_out(jsonb, text[]) is 'Whether a proposal takes a rule out of force, which it then names and nothing else. PU008.';

create function authz.check_payment_rule(p_kind text, p_payload jsonb) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if p_kind = 'policy.entity_rule' then
    perform authz.check_keys(p_payload, '{entity,bonus_allowed,client_transfers_allowed,own_transfer_free_minor,deposit_free_minor,closed_loop}', '{}');
    perform authz.whole_minor(p_payload, 'own_transfer_free_minor'), authz.whole_minor(p_payload, 'deposit_free_minor');
    if not exists (select from book.legal_entity e where e.code = p_payload ->> 'entity') then
      perform authz.refuse('PU008', '{"field": "entity"}');
    elsif jsonb_typeof(p_payload -> 'bonus_allowed') <> 'boolean' or jsonb_typeof(p_payload -> 'client_transfers_allowed') <> 'boolean' then
      perform authz.refuse('PU008', '{"field": "bonus_allowed"}');
    elsif p_payload ->> 'closed_loop' not in ('none', 'fifo', 'proportional', 'card_first') then
      perform authz.refuse('PU008', '{"field": "closed_loop"}');
    end if;
  elsif p_kind = 'policy.fee_rule' then
    if not authz.takes_out(p_payload, '{kind,method,currency}') then
      perform authz.check_keys(p_payload, '{kind,method,currency,fixed_minor,rate_e6,least_minor}', '{most_minor}');
      perform authz.whole_minor(p_payload, 'fixed_minor'), authz.whole_minor(p_payload, 'least_minor'), authz.whole_minor(p_payload, 'rate_e6');
    end if;
    if not exists (select from policy.payment_kind k where k.code = p_payload ->> 'kind') then
      perform authz.refuse('PU008', '{"field": "kind"}');
    elsif not exists (select from policy.payment_method m where m.code = p_payload ->> 'method') then
      perform authz.refuse('PU008', '{"field": "method"}');
    elsif not exists (select from policy.currency c where c.code = p_payload ->> 'currency') then
      perform authz.refuse('PU008', '{"field": "currency"}');
    elsif (p_payload ->> 'rate_e6')::bigint > 500000 then
      perform authz.refuse('PU008', '{"field": "rate_e6", "most": 500000}');
    elsif p_payload ? 'most_minor' and authz.whole_minor(p_payload, 'most_minor', true) < (p_payload ->> 'least_minor')::bigint then
      perform authz.refuse('PU008', '{"field": "most_minor"}');
    end if;
  elsif p_kind = 'policy.exchange_markup' then
    if not authz.takes_out(p_payload, '{from,to}') then
      perform authz.check_keys(p_payload, '{from,to,markup_e6}', '{}');
      perform authz.whole_minor(p_payload, 'markup_e6');
    end if;
    if (p_payload ->> 'markup_e6')::bigint > 200000 then
      perform authz.refuse('PU008', '{"field": "markup_e6", "most": 200000}');
    elsif p_payload ->> 'from' = p_payload ->> 'to' or (select count(*) from policy.currency c where c.code in (p_payload ->> 'from', p_payload ->> 'to')) <> 2 then
      perform authz.refuse('PU008', '{"field": "from"}');
    end if;
  elsif p_kind = 'policy.payment_check' then
    perform authz.check_keys(p_payload, '{code,enabled,overridable,automatic}', '{}');
    if not exists (select from policy.payment_check c where c.code = p_payload ->> 'code') then
      perform authz.refuse('PU008', '{"field": "code"}');
    elsif jsonb_typeof(p_payload -> 'enabled') <> 'boolean' or jsonb_typeof(p_payload -> 'overridable') <> 'boolean' then
      perform authz.refuse('PU008', '{"field": "enabled"}');
    elsif jsonb_typeof(p_payload -> 'automatic') <> 'boolean' then
      perform authz.refuse('PU008', '{"field": "automatic"}');
    elsif (p_payload -> 'overridable')::boolean and (select c.override_permission is null from policy.payment_check c where c.code = p_payload ->> 'code') then
      perform authz.refuse('PU008', '{"field": "overridable", "why": "nobody"}');
    end if;
  elsif p_kind = 'policy.method_country' then
    if not authz.takes_out(p_payload, '{method,country}') then
      perform authz.check_keys(p_payload, '{method,country,level}', '{}');
    end if;
    if not exists (select from policy.payment_method m where m.code = p_payload ->> 'method') then
      perform authz.refuse('PU008', '{"field": "method"}');
    elsif p_payload ->> 'country' !~ '^[A-Z]{2}$' then
      perform authz.refuse('PU008', '{"field": "country"}');
    elsif p_payload ->> 'level' not in ('look', 'stop') then
      perform authz.refuse('PU008', '{"field": "level"}');
    end if;
  elsif p_kind = 'policy.gateway_routes' then
    perform authz.check_route_set(p_payload);
  elsif p_kind = 'policy.auto_rule' then
    perform authz.check_auto_rule(p_payload);
  elsif p_kind = 'policy.rate_source' then
    perform authz.check_rate_source(p_payload);
  elsif p_kind = 'policy.bank_holiday' then
    perform authz.check_bank_holiday(p_payload);
  elsif not authz.check_payment_term(p_kind, p_payload) then
    return false;
  end if;
  return true;
end $$;
comment on function authz.check_payment_rule(text, jsonb) is 'Refuses a proposal about payment rules that makes no sense; false when its kind is none of these. PU008 names the field.';

create function authz.apply_payment_rule(p_kind text, p_payload jsonb) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  before jsonb;
  gone boolean := authz.removes(p_payload);
begin
  if p_kind = 'policy.entity_rule' then
    select to_jsonb(r) into before from policy.entity_rule r join book.legal_entity e on e.id = r.legal_entity_id where e.code = p_payload ->> 'entity';
    insert into policy.entity_rule as r (legal_entity_id, bonus_allowed, client_transfers_allowed, own_transfer_free_minor, deposit_free_minor, closed_loop)
    select e.id, (p_payload ->> 'bonus_allowed')::boolean, (p_payload ->> 'client_transfers_allowed')::boolean, (p_payload ->> 'own_transfer_free_minor')::bigint,
           (p_payload ->> 'deposit_free_minor')::bigint, p_payload ->> 'closed_loop'
      from book.legal_entity e where e.code = p_payload ->> 'entity'
    on conflict (legal_entity_id) do update
      set bonus_allowed = excluded.bonus_allowed, client_transfers_allowed = excluded.client_transfers_allowed, own_transfer_free_minor = excluded.own_transfer_free_minor,
          deposit_free_minor = excluded.deposit_free_minor, closed_loop = excluded.closed_loop, version = r.version + 1;
  elsif p_kind = 'policy.fee_rule' then
    select to_jsonb(r) into before from policy.fee_rule r where r.kind = p_payload ->> 'kind' and r.method = p_payload ->> 'method' and r.currency = p_payload ->> 'currency';
    update policy.fee_rule r set in_force = false where gone and r.kind = p_payload ->> 'kind' and r.method = p_payload ->> 'method' and r.currency = p_payload ->> 'currency';
    insert into policy.fee_rule (kind, method, currency, fixed_minor, rate_e6, least_minor, most_minor)
    select p_payload ->> 'kind', p_payload ->> 'method', p_payload ->> 'currency', (p_payload ->> 'fixed_minor')::bigint, (p_payload ->> 'rate_e6')::bigint,
           (p_payload ->> 'least_minor')::bigint, (p_payload ->> 'most_minor')::bigint where not gone
    on conflict (kind, method, currency) do update set fixed_minor = excluded.fixed_minor, rate_e6 = excluded.rate_e6, least_minor = excluded.least_minor, most_minor = excluded.most_minor, in_force = true;
  elsif p_kind = 'policy.exchange_markup' then
    select to_jsonb(r) into before from policy.exchange_markup r where r.from_currency = p_payload ->> 'from' and r.to_currency = p_payload ->> 'to';
    update policy.exchange_markup r set in_force = false where gone and r.from_currency = p_payload ->> 'from' and r.to_currency = p_payload ->> 'to';
    insert into policy.exchange_markup (from_currency, to_currency, markup_e6) select p_payload ->> 'from', p_payload ->> 'to', (p_payload ->> 'markup_e6')::bigint where not gone
    on conflict (from_currency, to_currency) do update set markup_e6 = excluded.markup_e6, in_force = true;
  elsif p_kind = 'policy.payment_check' then
    select to_jsonb(r) into before from policy.payment_check r where r.code = p_payload ->> 'code';
    perform authz.keep_term(p_kind, p_payload ->> 'code', before);
    update policy.payment_check r set enabled = (p_payload ->> 'enabled')::boolean, overridable = (p_payload ->> 'overridable')::boolean, automatic = (p_payload ->> 'automatic')::boolean
     where r.code = p_payload ->> 'code';
  else
    select to_jsonb(r) into before from policy.method_country r where r.method = p_payload ->> 'method' and r.country = p_payload ->> 'country';
    update policy.method_country r set in_force = false where gone and r.method = p_payload ->> 'method' and r.country = p_payload ->> 'country';
    insert into policy.method_country (method, country, level) select p_payload ->> 'method', p_payload ->> 'country', p_payload ->> 'level' where not gone
    on conflict (method, country) do update set level = excluded.level, in_force = true;
  end if;
  return jsonb_build_object('before', before, 'after', p_payload);
end $$;
comment on function authz.apply_payment_rule(text, jsonb) is 'Does an approved change of these payment rules; returns before and after.';

reset role;
set local role purser_owner;

create function book.simulated_band(p_payload jsonb, p_band_minor bigint) returns jsonb language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select b.value from jsonb_array_elements(p_payload -> 'bands') b where (b.value ->> 'from_minor')::bigint <= p_band_minor order by (b.value ->> 'from_minor')::bigint desc limit 1);
end $$;
comment on function book.simulated_band(jsonb, bigint) is 'The band of a proposed matrix an amount falls into.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.simulate_matrix(p_payload jsonb, p_days int default 30) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  days int := least(greatest(coalesce(p_days, 30), 1), 92);
  levels constant text[] := '{any,low,medium,high,prohibited}';
  result jsonb;
begin
  perform authz.require('approval.simulate');
  perform authz.check_change('policy.approval_rule', p_payload);
  perform authz.count_read('approval.simulate', 500);
  with staff as (
    -- Whoever approves today, in which roles, and up to which amount.
    select m.login, m.name, array_agg(r.role) as roles,
           least(max(l.per_operation_minor), (select o.per_operation_minor from policy.person_limit o where o.login = m.login and o.in_force)) as most
      from policy.staff m join policy.staff_role r on r.login = m.login and r.granted join policy.approver_limit l on l.role = r.role
     where m.state = 'active' and authz.role_may(r.role, 'payment.approve') group by m.login, m.name
  ), past as (
    select p as payment, p.id, p.client_id, p.reference, p.currency, p.amount_minor, p.reference_minor, p.band_minor,
           coalesce((select array_agg(t.role order by t.role) from book.payment_step t where t.payment_id = p.id),
                    (select array_agg(a.role order by a.role) from book.approval a where a.payment_id = p.id and a.revision = p.revision), '{}') as roles_then,
           (select coalesce(array_agg(a.approver), '{}') from book.approval a where a.payment_id = p.id and a.revision = p.revision) as approvers, p.steps_needed, p.step_up,
           book.simulated_band(p_payload, p.band_minor) as band
      from book.payment p join book.client k on k.id = p.client_id
     where p.kind = p_payload ->> 'kind' and p.requested_at > clock_timestamp() - make_interval(days => days)
       -- Only what the proposed rule would have been for.
       and (not p_payload ? 'entity' or k.legal_entity_id = (select e.id from book.legal_entity e where e.code = p_payload ->> 'entity'))
       and coalesce(p_payload ->> 'channel', 'any') in ('any', coalesce(p.channel, 'desk'))
       and array_position(levels, coalesce(p_payload ->> 'risk', 'any')) <= array_position(levels, book.risk_band(book.group_risk(p.client_id)))
  ), fitting as (
    select q.*, array(select r.value from jsonb_array_elements_text(q.band -> 'roles') r order by r.value) as roles_new,
           array(select f.login from staff f where f.most >= q.reference_minor and not book.made(q.payment, f.login)
                    and f.roles && array(select r.value from jsonb_array_elements_text(q.band -> 'roles') r)) as could
      from past q
  ), compared as (
    select q.*, cardinality(q.roles_new) as steps_new, greatest(cardinality(q.roles_then), q.steps_needed) as steps_then,
           q.roles_new <> q.roles_then or (q.band ->> 'step_up')::boolean <> q.step_up as differs,
           -- A step nobody could have taken: too few who hold its role, may approve so much, and had not made it.
           cardinality(q.could) < cardinality(q.roles_new)
           or exists (select from unnest(q.roles_new) r group by r
                       having count(*) > (select count(*) from staff f where f.login = any (q.could) and r = any (f.roles))) as nobody
      from fitting q
  )
  select jsonb_build_object('kind', p_payload ->> 'kind', 'days', days, 'payments', count(*),
      'fewer', count(*) filter (where c.steps_new < c.steps_then), 'more', count(*) filter (where c.steps_new > c.steps_then),
      'same', count(*) filter (where c.steps_new = c.steps_then and not c.differs), 'others', count(*) filter (where c.steps_new = c.steps_then and c.differs),
      'step_up', count(*) filter (where (c.band ->> 'step_up')::boolean), 'nobody', count(*) filter (where c.nobody),
      'by_role', (select coalesce(jsonb_object_agg(t.role, t.steps), '{}') from (select r.value as role, count(*) as steps from compared x cross join jsonb_array_elements_text(x.band -> 'roles') r group by r.value) t),
      'people', (select coalesce(jsonb_agg(jsonb_build_object('name', t.name, 'approved', t.approved, 'would', t.would, 'could', t.could) order by t.could desc, t.name), '[]')
                   from (select f.name, count(*) filter (where f.login = any (x.approvers)) as approved, count(*) filter (where f.login = any (x.approvers) and f.login = any (x.could)) as would,
                                count(*) filter (where f.login = any (x.could)) as could
                           from staff f cross join compared x group by f.login, f.name) t),
      'examples', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'reference', x.reference, 'amount', book.money(x.amount_minor, x.currency), 'steps_then', x.steps_then, 'roles_then', to_jsonb(x.roles_then),
                                                                'roles_new', x.band -> 'roles', 'step_up', x.band -> 'step_up') order by x.band_minor desc), '[]')
                     from (select * from compared y where y.differs and book.client_visible(y.client_id) order by y.band_minor desc limit 50) x))
    into result
    from compared c;
  return result;
end $$;
comment on function desk.simulate_matrix(jsonb, int) is 'What a proposed approval matrix would have asked for in the last days: how many payments with fewer, more, as many, or as many by others; how much work for each role; who approved, who of them still would, and who could have, by name, role, limit and what they had made; and payments nobody could have approved. Only payments the rule would be for: legal entity, risk, channel. Payload as of policy.approval_rule. Changes nothing.';

create function authz.require_rules() returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- Whoever changes the rules sees what they change, also without seeing payments.
  perform authz.require(case when authz.may('policy.change') then 'policy.change' else 'payment.list' end);
end $$;
comment on function authz.require_rules() is 'Who may read the rules of approval: staff who see payments, and those who propose changes of policy. PU001.';

create function desk.approval_matrix() returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require_rules();
  return jsonb_build_object(
    'currency', (select o.reference_currency from meta.office o),
    'exponent', (select c.exponent from meta.office o join policy.currency c on c.code = o.reference_currency),
    'rules', (select coalesce(jsonb_agg(jsonb_build_object('kind', r.kind, 'from_minor', lower(r.band)::text, 'below_minor', upper(r.band)::text, 'step_up', r.step_up,
                        'entity', (select e.code from book.legal_entity e where e.id = r.entity_id), 'risk', r.risk, 'channel', r.channel,
                        'roles', (select coalesce(jsonb_agg(s.role order by s.step_no), '[]') from policy.approval_step s where s.rule_id = r.id)) order by k.position, r.entity_id, r.risk, r.channel, lower(r.band)), '[]')
                from policy.approval_rule r join policy.payment_kind k on k.code = r.kind where r.valid @> clock_timestamp()),
    'limits', (select coalesce(jsonb_agg(jsonb_build_object('role', l.role, 'per_operation_minor', l.per_operation_minor::text, 'per_day_minor', l.per_day_minor::text) order by l.role), '[]') from policy.approver_limit l));
end $$;
comment on function desk.approval_matrix() is 'The approval rules in force by kind and band, and the limits of approvers.';

reset role;
grant execute on function desk.simulate_matrix(jsonb, int) to purser_admin, purser_compliance, purser_payments_manager;
grant execute on function desk.approval_matrix() to purser_admin, purser_compliance, purser_payments, purser_payments_manager, purser_operations;
