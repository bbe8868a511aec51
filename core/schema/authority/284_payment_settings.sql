-- The settings of payments as a screen shows them: every rule that is a figure, a switch or a list of its own, each as the
-- payload of the proposal that would put it in force, with its bounds.
set local role purser_desk;

create function authz.is_payment_setting(p_key text) returns boolean language sql immutable
set search_path = pg_catalog, pg_temp
return split_part(p_key, '.', 1) = any ('{auto,break_glass,bulk,chargeback,credentials,delegation,deposit,destination,exchange,figures,float,gateway,instruction,names,payment,payout,receipt,traded,velocity}'::text[])
  or p_key in ('client.dormant_days', 'screening.payout_hours');
comment on function authz.is_payment_setting(text) is 'Whether a setting of the office is one of payments.';

create function desk.payment_settings() returns table (kind text, payload jsonb, bounds jsonb) language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require_rules();
  return query
    select t.kind, t.payload, t.bounds
      from (
        select 1 as part, row_number() over (order by s.key) as place, 'policy.setting' as kind, jsonb_build_object('key', s.key, 'value', s.value) as payload,
               jsonb_build_object('of', s.kind, 'least', s.least, 'most', s.most, 'meaning', s.description) as bounds
          from policy.setting s where authz.is_payment_setting(s.key)
        union all
        select 2, row_number() over (order by c.position, c.code), 'policy.payment_check', jsonb_build_object('code', c.code, 'enabled', c.enabled, 'overridable', c.overridable, 'automatic', c.automatic),
               jsonb_build_object('kinds', to_jsonb(c.kinds))
          from policy.payment_check c
        union all
        select 3, row_number() over (order by e.code), 'policy.entity_rule',
               jsonb_build_object('entity', e.code, 'bonus_allowed', r.bonus_allowed, 'client_transfers_allowed', r.client_transfers_allowed,
                                  'own_transfer_free_minor', r.own_transfer_free_minor::text, 'deposit_free_minor', r.deposit_free_minor::text, 'closed_loop', r.closed_loop), '{}'
          from policy.entity_rule r join book.legal_entity e on e.id = r.legal_entity_id
        union all
        select 4, row_number() over (order by k.position, r.method, r.currency), 'policy.fee_rule',
               jsonb_build_object('kind', r.kind, 'method', r.method, 'currency', r.currency, 'fixed_minor', r.fixed_minor::text, 'rate_e6', r.rate_e6, 'least_minor', r.least_minor::text, 'most_minor', r.most_minor::text),
               jsonb_build_object('exponent', y.exponent)
          from policy.fee_rule r join policy.payment_kind k on k.code = r.kind join policy.currency y on y.code = r.currency where r.in_force
        union all
        select 5, row_number() over (order by m.from_currency, m.to_currency), 'policy.exchange_markup', jsonb_build_object('from', m.from_currency, 'to', m.to_currency, 'markup_e6', m.markup_e6), '{}'
          from policy.exchange_markup m where m.in_force
        union all
        select 6, row_number() over (order by m.method, m.country), 'policy.method_country', jsonb_build_object('method', m.method, 'country', m.country, 'level', m.level), '{}'
          from policy.method_country m where m.in_force) t
     order by t.part, t.place;
end $$;
comment on function desk.payment_settings() is 'The settings of payments in force, each as the payload of a proposal that would put it in force, and its bounds: of a setting its type, least, most and meaning, of a check its kinds of payments, of a fee the decimals of its currency. PU001.';

create function desk.payment_setting_choices() returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require_rules();
  return jsonb_build_object(
    'kinds', (select jsonb_agg(k.code order by k.position) from policy.payment_kind k),
    'methods', (select jsonb_agg(m.code order by m.code) from policy.payment_method m),
    'entities', (select coalesce(jsonb_agg(e.code order by e.code), '[]') from book.legal_entity e),
    'currencies', (select jsonb_agg(jsonb_build_object('code', c.code, 'exponent', c.exponent) order by c.code) from policy.currency c));
end $$;
comment on function desk.payment_setting_choices() is 'What a proposal about a setting of payments may name: kinds, methods, legal entities, currencies. PU001.';

reset role;
grant execute on function desk.payment_setting_choices(), desk.payment_settings() to purser_admin, purser_compliance, purser_payments, purser_payments_manager, purser_operations;
