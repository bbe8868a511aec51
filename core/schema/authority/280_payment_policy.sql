-- The payment rules that people change by a proposal which a second person decides.
--   policy.approval_rule  {"kind": "withdrawal", "bands": [{"from_minor": "0", "step_up": false, "roles": ["payments"]}, ...]}
--     and, for a rule that goes before the general one: "entity": "MAIN", "risk": "high" (and above), "channel": "web";
--     such a rule ends with "removed": true in the place of bands, and the general one holds again
--   policy.approver_limit {"role": "payments", "per_operation_minor": "10000000", "per_day_minor": "100000000"}
set local role purser_desk;

create function authz.check_matrix_end(p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.check_keys(p_payload, '{kind,removed}', '{entity,risk,channel}');
  if not p_payload ? 'entity' and coalesce(p_payload ->> 'risk', 'any') = 'any' and coalesce(p_payload ->> 'channel', 'any') = 'any' then
    -- Without the general rule nobody could approve what no narrower one is for.
    perform authz.refuse('PU006', jsonb_build_object('check', 'general_rule', 'kind', p_payload ->> 'kind'));
  elsif not exists (select from policy.approval_rule r
                     where r.kind = p_payload ->> 'kind' and r.entity_id = coalesce(authz.entity_named(p_payload), 0) and r.risk = coalesce(p_payload ->> 'risk', 'any')
                       and r.channel = coalesce(p_payload ->> 'channel', 'any') and upper_inf(r.valid)) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'approval_rule', 'kind', p_payload ->> 'kind'));
  end if;
end $$;
comment on function authz.check_matrix_end(jsonb) is 'Refuses the end of the general rule of a kind (PU006 general_rule), and of one that is not in force (PU007).';

create or replace function authz.check_domain_change(p_kind text, p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  band record;
  before bigint := -1;
begin
  if p_kind = 'policy.approval_rule' then
    if not exists (select from policy.payment_kind k where k.code = p_payload ->> 'kind') then
      perform authz.refuse('PU008', '{"field": "kind"}');
    elsif coalesce(p_payload ->> 'risk', 'any') not in ('any', 'medium', 'high', 'prohibited') then
      perform authz.refuse('PU008', '{"field": "risk"}');
    elsif coalesce(p_payload ->> 'channel', 'any') not in ('any', 'desk', 'web', 'gateway') then
      perform authz.refuse('PU008', '{"field": "channel"}');
    elsif p_payload ? 'entity' and not exists (select from book.legal_entity e where e.code = p_payload ->> 'entity') then
      perform authz.refuse('PU008', '{"field": "entity"}');
    elsif authz.removes(p_payload) then
      perform authz.check_matrix_end(p_payload);
      return;
    elsif jsonb_typeof(p_payload -> 'bands') is distinct from 'array' or jsonb_array_length(p_payload -> 'bands') not between 1 and 20 then
      perform authz.refuse('PU008', '{"field": "bands"}');
    end if;
    for band in select b.value as data, b.ordinality as n from jsonb_array_elements(p_payload -> 'bands') with ordinality b loop
      if coalesce(band.data ->> 'from_minor', '') !~ '^[0-9]{1,15}$' or (band.data ->> 'from_minor')::bigint <= before or (band.n = 1 and band.data ->> 'from_minor' <> '0') then
        perform authz.refuse('PU008', jsonb_build_object('field', 'from_minor', 'band', band.n));
      elsif jsonb_typeof(band.data -> 'step_up') is distinct from 'boolean' then
        perform authz.refuse('PU008', jsonb_build_object('field', 'step_up', 'band', band.n));
      elsif jsonb_typeof(band.data -> 'roles') is distinct from 'array' or jsonb_array_length(band.data -> 'roles') not between 1 and 9
         or exists (select from jsonb_array_elements_text(band.data -> 'roles') r where not authz.role_may(r, 'payment.approve')) then
        perform authz.refuse('PU008', jsonb_build_object('field', 'roles', 'band', band.n));
      end if;
      before := (band.data ->> 'from_minor')::bigint;
    end loop;
  elsif p_kind = 'policy.approver_limit' then
    if not authz.role_may(p_payload ->> 'role', 'payment.approve') then
      perform authz.refuse('PU008', '{"field": "role"}');
    elsif coalesce(p_payload ->> 'per_operation_minor', '') !~ '^[0-9]{1,15}$' then
      perform authz.refuse('PU008', '{"field": "per_operation_minor"}');
    elsif coalesce(p_payload ->> 'per_day_minor', '') !~ '^[0-9]{1,15}$' or (p_payload ->> 'per_day_minor')::bigint < (p_payload ->> 'per_operation_minor')::bigint then
      perform authz.refuse('PU008', '{"field": "per_day_minor"}');
    end if;
  elsif not authz.check_payment_rule(p_kind, p_payload) then
    perform authz.refuse('PU008', '{"field": "kind"}');
  end if;
end $$;
comment on function authz.check_domain_change(text, jsonb) is 'Refuses a proposal about payment rules that makes no sense: PU008 names the field and the band.';

create or replace function authz.apply_domain_change(p_kind text, p_payload jsonb, p_change_id bigint) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  now_at timestamptz := clock_timestamp();
  band record;
  touched record;
  rule bigint;
  entity bigint := coalesce((select e.id from book.legal_entity e where e.code = p_payload ->> 'entity'), 0);
  before jsonb;
begin
  if p_kind = 'policy.approver_limit' then
    select to_jsonb(l) into before from policy.approver_limit l where l.role = p_payload ->> 'role';
    insert into policy.approver_limit as l (role, per_operation_minor, per_day_minor)
    values (p_payload ->> 'role', (p_payload ->> 'per_operation_minor')::bigint, (p_payload ->> 'per_day_minor')::bigint)
    on conflict (role) do update set per_operation_minor = excluded.per_operation_minor, per_day_minor = excluded.per_day_minor;
  elsif p_kind = 'policy.approval_rule' then
    select jsonb_agg(jsonb_build_object('rule', r.id, 'band', r.band::text, 'step_up', r.step_up)) into before
      from policy.approval_rule r where r.kind = p_payload ->> 'kind' and r.entity_id = entity and r.risk = coalesce(p_payload ->> 'risk', 'any') and r.channel = coalesce(p_payload ->> 'channel', 'any') and upper_inf(r.valid);
    update policy.approval_rule r set valid = tstzrange(lower(r.valid), now_at) where r.kind = p_payload ->> 'kind' and r.entity_id = entity and r.risk = coalesce(p_payload ->> 'risk', 'any') and r.channel = coalesce(p_payload ->> 'channel', 'any') and upper_inf(r.valid);
    for band in
      select (b.value ->> 'from_minor')::bigint as least, lead((b.value ->> 'from_minor')::bigint) over (order by b.ordinality) as below, b.value as data
        from jsonb_array_elements(coalesce(p_payload -> 'bands', '[]')) with ordinality b
    loop
      insert into policy.approval_rule (kind, band, step_up, valid, entity_id, risk, channel)
      values (p_payload ->> 'kind', int8range(band.least, band.below), (band.data ->> 'step_up')::boolean, tstzrange(now_at, null), entity,
              coalesce(p_payload ->> 'risk', 'any'), coalesce(p_payload ->> 'channel', 'any')) returning id into rule;
      insert into policy.approval_step (rule_id, step_no, role)
      select rule, r.ordinality, r.value from jsonb_array_elements_text(band.data -> 'roles') with ordinality r;
    end loop;
    -- What is open takes over what has become stricter now, so that another change does not take it back.
    for touched in
      select p as payment from book.payment p where p.kind = p_payload ->> 'kind' and p.state in ('awaiting_approval', 'waiting_info') order by p.id for update
    loop
      if (book.find_rule(touched.payment)).id is not null then
        perform book.take_over_rule(touched.payment);
      end if;
    end loop;
  elsif p_kind = 'policy.auto_rule' then
    return authz.apply_auto_rule(p_payload, p_change_id);
  elsif p_kind = 'policy.gateway_routes' then
    return authz.apply_route_set(p_payload, p_change_id);
  elsif p_kind = 'policy.rate_source' then
    return authz.apply_rate_source(p_payload);
  elsif p_kind = 'policy.bank_holiday' then
    return authz.apply_bank_holiday(p_payload);
  elsif p_kind = any (authz.payment_terms()) then
    return authz.apply_payment_term(p_kind, p_payload);
  else
    return authz.apply_payment_rule(p_kind, p_payload);
  end if;
  return jsonb_build_object('before', before, 'after', p_payload);
end $$;
comment on function authz.apply_domain_change(text, jsonb, bigint) is 'Does an approved change of payment rules. Rules before stay with the end of their validity.';

create function authz.role_may(p_role text, p_permission text) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from policy.role_permission p where p.role = p_role and p.permission = p_permission and p.granted);
end $$;
comment on function authz.role_may(text, text) is 'Whether a role holds a permission.';

reset role;
