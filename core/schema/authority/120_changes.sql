-- Changes of rights and policy: one person proposes, another decides, neither of them the one it concerns.
set local role purser_desk;

create function authz.check_keys(p_payload jsonb, p_needed text[], p_other text[]) returns void language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  name text;
begin
  foreach name in array p_needed loop
    if coalesce(jsonb_typeof(p_payload -> name), 'null') = 'null' then
      perform authz.refuse('PU008', jsonb_build_object('field', name, 'why', 'missing'));
    end if;
  end loop;
  for name in select k from jsonb_object_keys(p_payload) k where k <> all (p_needed || p_other) loop
    perform authz.refuse('PU008', jsonb_build_object('field', left(name, 64), 'why', 'unknown'));
  end loop;
end $$;
comment on function authz.check_keys(jsonb, text[], text[]) is 'Refuses a payload without a needed member or with an unknown one: PU008.';

create function authz.text_list(p_payload jsonb, p_field text) returns text[] language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  if coalesce(jsonb_typeof(p_payload -> p_field), 'null') = 'null' then
    return null;
  end if;
  if jsonb_typeof(p_payload -> p_field) <> 'array' then
    perform authz.refuse('PU008', jsonb_build_object('field', p_field));
  end if;
  return (select coalesce(array_agg(e), '{}') from jsonb_array_elements_text(p_payload -> p_field) e);
end $$;
comment on function authz.text_list(jsonb, text) is 'A list member of a payload, null when absent. PU008.';

create function authz.partner_list(p_payload jsonb) returns bigint[] language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  texts text[] := authz.text_list(p_payload, 'scope_partners');
begin
  if exists (select from unnest(texts) t (v) where t.v is null or t.v !~ '^[0-9]{1,18}$') then
    perform authz.refuse('PU008', '{"field": "scope_partners"}');
  end if;
  return texts::bigint[];
end $$;
comment on function authz.partner_list(jsonb) is 'scope_partners of a payload, null for every client. PU008.';

create function authz.unit_list(p_payload jsonb) returns bigint[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  texts text[] := authz.text_list(p_payload, 'scope_units');
begin
  if exists (select from unnest(texts) t (v) where t.v is null or t.v !~ '^[0-9]{1,18}$' or not exists (select from policy.office_unit u where u.id::text = t.v)) then
    perform authz.refuse('PU008', '{"field": "scope_units"}');
  end if;
  return texts::bigint[];
end $$;
comment on function authz.unit_list(jsonb) is 'scope_units of a payload: ids of brands, desks and teams; null when none are named. PU008.';

create function authz.set_scope(p_login text, p_partners bigint[], p_units bigint[]) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  update policy.staff s set scoped = p_partners is not null or p_units is not null where s.login = p_login;
  update policy.staff_scope s set granted = false where s.login = p_login and s.granted;
  insert into policy.staff_scope as s (login, partner_id, unit_id)
  select p_login, p.id, null::bigint from unnest(p_partners) p (id) group by p.id
  union all select p_login, null::bigint, u.id from unnest(p_units) u (id) group by u.id
  on conflict (login, partner_id, unit_id) do update set granted = true;
end $$;
comment on function authz.set_scope(text, bigint[], bigint[]) is 'Gives a person this scope in the place of the one they had: partners, and brands, desks and teams; both null: every client.';

create function authz.check_office_unit(p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.check_keys(p_payload, '{kind,code,name,state}', '{}');
  perform authz.require_text('name', p_payload ->> 'name', 128);
  if p_payload ->> 'kind' not in ('brand', 'desk', 'team') then
    perform authz.refuse('PU008', '{"field": "kind"}');
  elsif p_payload ->> 'code' !~ '^[A-Z0-9-]{2,20}$' then
    perform authz.refuse('PU008', '{"field": "code"}');
  elsif p_payload ->> 'state' not in ('active', 'closed') then
    perform authz.refuse('PU008', '{"field": "state"}');
  end if;
end $$;
comment on function authz.check_office_unit(jsonb) is 'Whether a proposed brand, desk or team makes sense: {kind, code, name, state}. PU008.';

create function authz.check_trading_policy(p_kind text, p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if p_kind = 'policy.leverage_limit' then
    perform authz.check_keys(p_payload, '{category,level,most}', '{}');
    if p_payload ->> 'category' not in ('retail', 'professional', 'eligible_counterparty') then
      perform authz.refuse('PU008', '{"field": "category"}');
    elsif p_payload ->> 'level' !~ '^[0-3]$' then
      perform authz.refuse('PU008', '{"field": "level"}');
    elsif p_payload ->> 'most' !~ '^[0-9]{1,4}$' or (p_payload ->> 'most')::int not between 1 and 5000 then
      perform authz.refuse('PU008', '{"field": "most"}');
    end if;
    return;
  end if;
  perform authz.check_keys(p_payload, '{entity,cause,rights,days}', '{close_group}');
  if p_payload ->> 'entity' <> '0' and not exists (select from book.legal_entity e where e.id::text = p_payload ->> 'entity') then
    perform authz.refuse('PU008', '{"field": "entity"}');
  elsif p_payload ->> 'cause' not in ('expired', 'rejected', 'lapsed') then
    perform authz.refuse('PU008', '{"field": "cause"}');
  elsif p_payload ->> 'rights' not in ('full', 'close_only', 'read_only') then
    perform authz.refuse('PU008', '{"field": "rights"}');
  elsif p_payload ->> 'days' !~ '^[0-9]{1,3}$' or (p_payload ->> 'days')::int > 365 then
    perform authz.refuse('PU008', '{"field": "days"}');
  elsif (p_payload ->> 'rights' = 'close_only') <> (nullif(p_payload ->> 'close_group', '') is not null) then
    perform authz.refuse('PU008', '{"field": "close_group"}');
  end if;
  perform authz.check_text('close_group', p_payload ->> 'close_group', 128);
end $$;
comment on function authz.check_trading_policy(text, jsonb) is 'Whether a proposed limit of leverage {category, level, most} or restriction of trading {entity, cause, rights, days, close_group} makes sense. PU008.';

create function authz.apply_trading_policy(p_kind text, p_payload jsonb) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  before jsonb;
begin
  if p_kind = 'policy.leverage_limit' then
    before := (select to_jsonb(l) from policy.leverage_limit l where l.category = p_payload ->> 'category' and l.level = (p_payload ->> 'level')::smallint);
    insert into policy.leverage_limit (category, level, most) values (p_payload ->> 'category', (p_payload ->> 'level')::smallint, (p_payload ->> 'most')::int)
    on conflict (category, level) do update set most = excluded.most;
  else
    before := (select to_jsonb(r) from policy.trade_restriction r where r.entity_id = (p_payload ->> 'entity')::bigint and r.cause = p_payload ->> 'cause');
    insert into policy.trade_restriction (entity_id, cause, rights, days, close_group)
    values ((p_payload ->> 'entity')::bigint, p_payload ->> 'cause', p_payload ->> 'rights', (p_payload ->> 'days')::smallint, nullif(p_payload ->> 'close_group', ''))
    on conflict (entity_id, cause) do update set rights = excluded.rights, days = excluded.days, close_group = excluded.close_group;
  end if;
  return jsonb_build_object('before', before, 'after', p_payload);
end $$;
comment on function authz.apply_trading_policy(text, jsonb) is 'Does an approved change of a limit of leverage or a restriction of trading; returns before and after.';

create function authz.apply_office_unit(p_payload jsonb) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  before policy.office_unit;
  made policy.office_unit;
begin
  select * into before from policy.office_unit u where u.kind = p_payload ->> 'kind' and u.code = p_payload ->> 'code' for update;
  insert into policy.office_unit as u (kind, code, name, state) values (p_payload ->> 'kind', p_payload ->> 'code', p_payload ->> 'name', p_payload ->> 'state')
  on conflict (kind, code) do update set name = excluded.name, state = excluded.state, version = u.version + 1
  returning * into made;
  perform authz.note_change('office_unit', made.id, made.version);
  return jsonb_build_object('before', case when before.id is not null then jsonb_build_object('name', before.name, 'state', before.state) end,
                            'after', jsonb_build_object('id', made.id, 'name', made.name, 'state', made.state));
end $$;
comment on function authz.apply_office_unit(jsonb) is 'Makes or changes a brand, desk or team, by kind and code; returns before and after.';

create function authz.check_staff_change(p_kind text, p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  person policy.staff;
  holds_role boolean;
begin
  if p_kind = 'staff.create' then
    perform authz.check_keys(p_payload, '{login,name,roles,verifier}', '{scope_partners,scope_units}');
    perform authz.hr_check_verifier(p_payload ->> 'verifier');
    perform authz.require_text('name', p_payload ->> 'name', 128);
    perform authz.text_list(p_payload, 'roles');
    perform authz.partner_list(p_payload);
    perform authz.unit_list(p_payload);
    if p_payload ->> 'login' !~ '^[a-z][a-z0-9._]{1,30}$' or p_payload ->> 'login' ~ '^(purser_|pg_)'
       or exists (select from policy.staff s where s.login = p_payload ->> 'login') then
      perform authz.refuse('PU008', '{"field": "login"}');
    end if;
    return;
  end if;
  perform authz.check_keys(p_payload, case when p_kind in ('staff.grant', 'staff.revoke') then '{login,role}'
    when p_kind = 'staff.reset_password' then '{login,verifier}' else '{login}' end::text[],
    case when p_kind = 'staff.scope' then '{scope_partners,scope_units}' else '{}' end::text[]);
  select * into person from policy.staff s where s.login = p_payload ->> 'login';
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('login', left(p_payload ->> 'login', 64)));
  end if;
  if p_kind in ('staff.grant', 'staff.revoke') then
    if not exists (select from policy.role r where r.code = p_payload ->> 'role') then
      perform authz.refuse('PU008', '{"field": "role"}');
    end if;
    holds_role := exists (select from policy.staff_role h where h.login = person.login and h.role = p_payload ->> 'role' and h.granted);
    if holds_role = (p_kind = 'staff.grant') then
      perform authz.refuse('PU003', jsonb_build_object('login', person.login, 'role', p_payload ->> 'role', 'granted', holds_role));
    end if;
  elsif p_kind = 'staff.reset_password' then
    perform authz.hr_check_verifier(p_payload ->> 'verifier');
  elsif p_kind = 'staff.scope' then
    if authz.partner_list(p_payload) is not distinct from authz.scope_of(person.login, 'partner') and authz.unit_list(p_payload) is not distinct from authz.scope_of(person.login, 'unit') then
      perform authz.refuse('PU003', jsonb_build_object('login', person.login, 'what', 'unchanged'));
    end if;
  elsif person.state = 'active' then
    perform authz.refuse('PU003', jsonb_build_object('login', person.login, 'state', person.state));
  end if;
end $$;
comment on function authz.check_staff_change(text, jsonb) is 'Whether a staff change makes sense now: PU003, PU007, PU008.';

create function authz.check_policy_change(p_kind text, p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  setting policy.setting;
  value jsonb;
begin
  if p_kind = 'policy.setting' then
    perform authz.check_keys(p_payload, '{key,value}', '{}');
    select * into setting from policy.setting s where s.key = p_payload ->> 'key';
    if not found then
      perform authz.refuse('PU007', jsonb_build_object('key', left(p_payload ->> 'key', 64)));
    end if;
    value := p_payload -> 'value';
    if jsonb_typeof(value) <> (case setting.kind when 'integer' then 'number' when 'flag' then 'boolean' else 'string' end)
       or (setting.kind = 'integer' and (value::text !~ '^-?[0-9]{1,18}$' or (value #>> '{}')::bigint not between setting.least and setting.most)) then
      perform authz.refuse('PU008', jsonb_build_object('field', 'value', 'least', setting.least, 'most', setting.most));
    end if;
    if setting.kind = 'text' then
      perform authz.require_text('value', value #>> '{}', 1000);
      if setting.key like 'program.version%' then
        perform authz.version_parts(value #>> '{}');
      end if;
    end if;
  else
    perform authz.check_keys(p_payload, '{role,permission,grant}', '{}');
    if not exists (select from policy.role r where r.code = p_payload ->> 'role') then
      perform authz.refuse('PU008', '{"field": "role"}');
    end if;
    if not exists (select from policy.role_permission p where p.permission = p_payload ->> 'permission') then
      perform authz.refuse('PU008', '{"field": "permission"}');
    end if;
    if jsonb_typeof(p_payload -> 'grant') <> 'boolean' then
      perform authz.refuse('PU008', '{"field": "grant"}');
    end if;
    if exists (select from policy.staff_role h where h.login = session_user and h.role = p_payload ->> 'role' and h.granted) then
      perform authz.refuse('PU004', '{"why": "own_rights"}');
    end if;
  end if;
end $$;
comment on function authz.check_policy_change(text, jsonb) is 'Whether a change of a setting or of a role''s permissions makes sense now. Nobody touches the permissions of a role held by themselves: PU004. PU007, PU008.';

create function authz.check_change(p_kind text, p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if jsonb_typeof(p_payload) is distinct from 'object' or octet_length(p_payload::text) > (case when p_kind in ('policy.letter_text', 'policy.onboarding') then 100000 else 20000 end) then
    perform authz.refuse('PU008', '{"field": "payload"}');
  end if;
  if p_kind in ('staff.create', 'staff.grant', 'staff.revoke', 'staff.reset_password', 'staff.enable', 'staff.scope') then
    perform authz.check_staff_change(p_kind, p_payload);
  elsif p_kind in ('policy.leverage_limit', 'policy.trade_restriction') then
    perform authz.check_trading_policy(p_kind, p_payload);
  elsif p_kind = 'policy.office_unit' then
    perform authz.check_office_unit(p_payload);
  elsif p_kind in ('policy.setting', 'policy.role_permission') then
    perform authz.check_policy_change(p_kind, p_payload);
  elsif p_kind in ('staff.reset_second_factor', 'policy.second_factor') then
    perform authz.check_factor_change(p_kind, p_payload);
  elsif p_kind = 'policy.export_limit' then
    perform authz.check_export_change(p_payload);
  elsif p_kind = 'intake.token' then
    perform authz.check_token_change(p_payload);
  elsif p_kind = 'policy.review_rule' then
    perform authz.check_review_rule(p_payload);
  elsif p_kind = 'policy.screening_settings' then
    perform authz.check_screening_settings(p_payload);
  elsif p_kind = 'policy.letter_text' then
    perform authz.check_letter_text(p_payload);
  elsif p_kind = 'policy.onboarding' then
    perform authz.check_onboarding(p_payload);
  else
    perform authz.check_domain_change(p_kind, p_payload);
  end if;
  if p_payload ->> 'login' = session_user then
    perform authz.refuse('PU004', '{"why": "own_rights"}');
  end if;
end $$;
comment on function authz.check_change(text, jsonb) is 'Refuses a proposal that makes no sense now or concerns the caller: PU003, PU004, PU006, PU007, PU008.';

create function authz.apply_staff_change(p_kind text, p_payload jsonb) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  who text := p_payload ->> 'login';
  until timestamptz := clock_timestamp() + make_interval(days => authz.whole_setting('password.reset_valid_days')::int);
  person policy.staff;
  held text[];
  held_scope jsonb := '{}';
begin
  if p_kind = 'staff.create' then
    perform authz.make_staff(who, p_payload ->> 'name', authz.text_list(p_payload, 'roles'), p_payload ->> 'verifier',
                             authz.partner_list(p_payload), true, until, false);
    if authz.unit_list(p_payload) is not null then
      perform authz.set_scope(who, authz.partner_list(p_payload), authz.unit_list(p_payload));
    end if;
    return jsonb_build_object('before', null, 'after', p_payload - 'verifier');
  end if;
  select * into strict person from policy.staff s where s.login = who for update;
  held := (select coalesce(array_agg(h.role order by h.role), '{}') from policy.staff_role h where h.login = who and h.granted);
  if p_kind in ('staff.grant', 'staff.revoke') then
    insert into policy.staff_role as h (login, role, granted) values (who, p_payload ->> 'role', p_kind = 'staff.grant')
    on conflict (login, role) do update set granted = excluded.granted, version = h.version + 1;
    perform authz.hr_set_role(who, p_payload ->> 'role', p_kind = 'staff.grant');
    perform authz.check_duties(who);
    if p_kind = 'staff.revoke' and authz.administrators() < 2 then
      perform authz.refuse('PU006', '{"check": "two_administrators"}');
    end if;
  elsif p_kind = 'staff.reset_password' then
    update policy.staff s
       set must_change_password = true, verifier_hash = sha256(convert_to(p_payload ->> 'verifier', 'UTF8')),
           password_set_at = clock_timestamp(), valid_until = until
     where s.login = who;
    perform authz.hr_set_password(who, p_payload ->> 'verifier', until);
    perform authz.hr_end_sessions(who);
  elsif p_kind = 'staff.scope' then
    held_scope := jsonb_build_object('partners', authz.scope_of(who, 'partner'), 'units', authz.scope_of(who, 'unit'));
    perform authz.set_scope(who, authz.partner_list(p_payload), authz.unit_list(p_payload));
  else
    update policy.staff s set state = 'active' where s.login = who;
    perform authz.hr_let_in(who, true);
  end if;
  perform authz.touch_staff(who);
  return jsonb_build_object(
    'before', jsonb_build_object('state', person.state, 'roles', held, 'scope', held_scope),
    'after', jsonb_build_object('scope', case when p_kind = 'staff.scope' then jsonb_build_object('partners', authz.scope_of(who, 'partner'), 'units', authz.scope_of(who, 'unit')) else '{}' end,
      'state', (select s.state from policy.staff s where s.login = who),
      'roles', (select coalesce(array_agg(h.role order by h.role), '{}') from policy.staff_role h where h.login = who and h.granted)));
end $$;
comment on function authz.apply_staff_change(text, jsonb) is 'Does an approved staff change; returns before and after. PU006.';

create function authz.administrators() returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select count(*) from policy.staff s where s.state = 'active' and authz.holds(s.login, 'right.change'));
end $$;
comment on function authz.administrators() is 'How many active members of staff may propose and decide changes of rights.';

create function authz.apply_policy_change(p_kind text, p_payload jsonb) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  setting policy.setting;
  was boolean;
begin
  if p_kind = 'policy.setting' then
    select * into strict setting from policy.setting s where s.key = p_payload ->> 'key' for update;
    update policy.setting s set value = p_payload -> 'value', version = s.version + 1 where s.id = setting.id;
    perform authz.note_change('setting', setting.id, setting.version + 1);
    return jsonb_build_object('before', setting.value, 'after', p_payload -> 'value');
  end if;
  was := coalesce((select p.granted from policy.role_permission p
                    where p.role = p_payload ->> 'role' and p.permission = p_payload ->> 'permission'), false);
  insert into policy.role_permission as p (role, permission, granted)
  values (p_payload ->> 'role', p_payload ->> 'permission', (p_payload ->> 'grant')::boolean)
  on conflict (role, permission) do update set granted = excluded.granted, version = p.version + 1;
  perform authz.check_duties(null);
  return jsonb_build_object('before', was, 'after', (p_payload ->> 'grant')::boolean);
end $$;
comment on function authz.apply_policy_change(text, jsonb) is 'Does an approved change of a setting or of a role''s permissions; returns before and after. PU006.';

create function authz.change_permission(p_kind text) returns text language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when p_kind = 'policy.review_rule' then 'review_rule.change' when p_kind = 'policy.letter_text' then 'letter.change' when p_kind = 'policy.onboarding' then 'onboarding_rule.change' when p_kind = 'policy.screening_settings' then 'screening.tune' when p_kind like 'policy.%' then 'policy.change' else 'right.change' end;
end $$;
comment on function authz.change_permission(text) is 'The permission needed to propose a kind of change.';

create function authz.decision_permission(p_kind text) returns text language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  -- Whom the law names for the policy of onboarding decides it: senior management.
  return case when p_kind = 'policy.review_rule' then 'review_rule.publish' when p_kind = 'policy.letter_text' then 'letter.publish' when p_kind = 'policy.onboarding' then 'onboarding_rule.publish' when p_kind = 'policy.screening_settings' then 'screening.activate' else authz.change_permission(p_kind) end;
end $$;
comment on function authz.decision_permission(text) is 'The permission needed to decide a kind of change.';

create function authz.enter_change(p_key uuid, p_kind text, p_payload jsonb, p_reason text) returns desk.outcome language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  made bigint;
begin
  answer := authz.begin_command(p_key, 'change.propose', authz.change_permission(p_kind),
    jsonb_build_object('kind', p_kind, 'payload', p_payload, 'reason', p_reason));
  if answer.replayed then
    return answer;
  end if;
  perform authz.require_text('reason', p_reason, 1000);
  perform authz.check_change(p_kind, p_payload);
  insert into policy.change_request (kind, payload, concerns, reason, proposed_by, expires_at)
  values (p_kind, p_payload, p_payload ->> 'login', p_reason, session_user,
          clock_timestamp() + make_interval(days => authz.whole_setting('change.valid_days')::int))
  returning id into made;
  return authz.finish_command(p_key, 'change', made, 1, 'proposed', '{}',
    jsonb_build_object('kind', p_kind, 'payload', p_payload - 'verifier', 'reason', p_reason));
end $$;
comment on function authz.enter_change(uuid, text, jsonb, text) is 'The command that proposes a change: what desk.propose_change does, for every function that lets a role propose its own kind.';

create function desk.propose_change(p_key uuid, p_kind text, p_payload jsonb, p_reason text) returns desk.outcome language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  return authz.enter_change(p_key, p_kind, p_payload, p_reason);
end $$;
comment on function desk.propose_change(uuid, text, jsonb, text) is 'Proposes a change of rights or policy; another person decides. PU001, PU003, PU004 when it concerns the proposer, PU007, PU008.';

create function authz.settle_change(p_key uuid, p_id bigint, p_version int, p_decision text, p_reason text) returns desk.outcome language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  change policy.change_request;
  effect jsonb := '{}';
  new_state text := case p_decision when 'approve' then 'approved' when 'reject' then 'rejected' end;
begin
  answer := authz.begin_command(p_key, 'change.decide',
    authz.decision_permission((select c.kind from policy.change_request c where c.id = p_id)),
    jsonb_build_object('id', p_id, 'version', p_version, 'decision', p_decision, 'reason', p_reason));
  if answer.replayed then
    return answer;
  end if;
  if new_state is null then
    perform authz.refuse('PU008', '{"field": "decision"}');
  end if;
  perform authz.check_text('reason', p_reason, 1000);
  if new_state = 'rejected' then
    perform authz.require_text('reason', p_reason, 1000);
  end if;
  select * into change from policy.change_request c where c.id = p_id for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('id', p_id));
  end if;
  if change.state <> 'proposed' or change.expires_at < clock_timestamp() then
    perform authz.refuse('PU003', jsonb_build_object('state', case change.state when 'proposed' then 'expired' else change.state end,
      'decided_by', change.decided_by));
  end if;
  if change.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('version', change.version, 'state', change.state));
  end if;
  if change.proposed_by = session_user then
    perform authz.refuse('PU004', '{"why": "proposer"}');
  end if;
  if change.concerns = session_user then
    perform authz.refuse('PU004', '{"why": "own_rights"}');
  end if;
  -- Who may approve how much is asked for in any case.
  if (change.kind in ('policy.approver_limit', 'policy.person_limit', 'policy.release_limit') or (authz.setting('change.step_up') #>> '{}')::boolean)
     and not authz.confirm_step_up() then
    perform authz.refuse('PU010');
  end if;
  if new_state = 'approved' then
    perform authz.check_change(change.kind, change.payload);
    effect := case
      when change.kind in ('staff.reset_second_factor', 'policy.second_factor') then authz.apply_factor_change(change.kind, change.payload)
      when change.kind like 'staff.%' then authz.apply_staff_change(change.kind, change.payload)
      when change.kind in ('policy.setting', 'policy.role_permission') then authz.apply_policy_change(change.kind, change.payload)
      when change.kind in ('policy.leverage_limit', 'policy.trade_restriction') then authz.apply_trading_policy(change.kind, change.payload)
      when change.kind = 'policy.office_unit' then authz.apply_office_unit(change.payload)
      when change.kind = 'policy.export_limit' then authz.apply_export_change(change.payload)
      when change.kind = 'intake.token' then authz.apply_token_change(change.payload, change.proposed_by)
      when change.kind = 'policy.review_rule' then authz.apply_review_rule(change.payload, change.id)
      when change.kind = 'policy.screening_settings' then authz.apply_screening_settings(change.payload, change.id, p_reason)
      when change.kind = 'policy.letter_text' then authz.apply_letter_text(change.payload, change.id)
      when change.kind = 'policy.onboarding' then authz.apply_onboarding(change.payload, change.id)
      else authz.apply_domain_change(change.kind, change.payload, change.id) end;
  end if;
  update policy.change_request c
     set state = new_state, decided_by = session_user, decided_at = clock_timestamp(), decision_reason = p_reason,
         payload = c.payload - 'verifier', version = c.version + 1
   where c.id = p_id;
  return authz.finish_command(p_key, 'change', p_id, change.version + 1, new_state, '{}',
    jsonb_build_object('kind', change.kind, 'payload', change.payload - 'verifier', 'proposed_by', change.proposed_by,
                       'effect', effect, 'reason', p_reason));
end $$;
comment on function authz.settle_change(uuid, bigint, int, text, text) is 'The command that decides a change: what desk.decide_change does, for every function that lets a role decide its own kind.';

create function authz.settle_change_of(p_kind text, p_key uuid, p_id bigint, p_version int, p_decision text, p_reason text) returns desk.outcome language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from policy.change_request c where c.id = p_id and c.kind = p_kind) then
    perform authz.require(authz.decision_permission(p_kind));
    perform authz.refuse('PU007', jsonb_build_object('id', p_id));
  end if;
  return authz.settle_change(p_key, p_id, p_version, p_decision, p_reason);
end $$;
comment on function authz.settle_change_of(text, uuid, bigint, int, text, text) is 'As settle_change, for a page that decides one kind of change: PU007 for changes of other kinds.';

create function desk.decide_change(p_key uuid, p_id bigint, p_version int, p_decision text, p_reason text) returns desk.outcome language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  return authz.settle_change(p_key, p_id, p_version, p_decision, p_reason);
end $$;
comment on function desk.decide_change(uuid, bigint, int, text, text) is 'Approves (which does it at once) or rejects a proposed change. Not the proposer, not the person concerned: PU004. PU001, PU002, PU003, PU006, PU007, PU008, PU010.';

create function desk.list_changes(p_state text, p_limit int)
returns table (id bigint, kind text, payload jsonb, concerns text, reason text, state text, proposed_by text, proposed_by_name text,
               proposed_us bigint, expires_us bigint, decided_by text, decided_by_name text, decided_us bigint,
               decision_reason text, decidable boolean, version int)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most int := least(greatest(coalesce(p_limit, 100), 1), 500);
begin
  perform authz.require('change.list');
  perform authz.count_read('change.list', most);
  return query
    select c.id, c.kind, c.payload - 'verifier', c.concerns, c.reason,
           case when c.state = 'proposed' and c.expires_at < clock_timestamp() then 'expired' else c.state end,
           c.proposed_by, authz.name_of(c.proposed_by),
           floor(extract(epoch from c.proposed_at) * 1000000)::bigint,
           floor(extract(epoch from c.expires_at) * 1000000)::bigint,
           c.decided_by, authz.name_of(c.decided_by),
           floor(extract(epoch from c.decided_at) * 1000000)::bigint,
           c.decision_reason,
           c.state = 'proposed' and c.expires_at >= clock_timestamp() and c.proposed_by <> session_user
             and c.concerns is distinct from session_user and authz.may(authz.decision_permission(c.kind)),
           c.version
      from policy.change_request c
     where p_state is null
        or p_state = case when c.state = 'proposed' and c.expires_at < clock_timestamp() then 'expired' else c.state end
     order by c.id desc
     limit most;
end $$;
comment on function desk.list_changes(text, int) is 'Proposed and decided changes, newest first, without verifiers. State proposed, approved, rejected, expired or null for all. decidable: the caller may decide it. PU001.';

grant execute on function desk.propose_change(uuid, text, jsonb, text), desk.decide_change(uuid, bigint, int, text, text) to purser_admin;
grant execute on function desk.list_changes(text, int) to purser_admin, purser_compliance, purser_compliance_manager;
reset role;
